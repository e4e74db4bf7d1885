import type { Metadata } from 'next'
import Form from 'next/form'
import { Isi } from '@/components/dasar/shell/isi'
import { Button } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { PageHead } from '@/components/dasar/ui/page-head'
import { SANDI_PERTAMA_HARI } from '@/lib/dasar/akses/constants'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadAkunAtur, parseSaringAtur } from '@/lib/tahun/pengguna/loaders'
import { FormAtur } from './form-atur'

export const metadata: Metadata = { title: 'Kata sandi pertama' }

/** New first passwords for many accounts at once. */
export default async function HalamanKataSandi({ searchParams }: PageProps<'/pengaturan/pengguna/kata-sandi'>) {
  const saring = parseSaringAtur(await searchParams)
  const { akun, dilihat } = await loadAkunAtur(saring)
  const belum = akun.filter(({ keadaan }) => keadaan !== 'DIPAKAI').length
  return (
    <Isi>
      <div className="cetak-sembunyi">
        <PageHead
          remah={[{ nama: 'Pengguna', href: '/pengaturan/pengguna' }]}
          judul={belum === 0 ? 'Kata sandi siapa yang diatur ulang?' : `${bilangan(belum)} akun belum mengganti kata sandi pertamanya`}
          keterangan="Centang akunnya, atur ulang sekaligus, lalu cetak slipnya."
          bantuan={`Kata sandi yang baru dapat dipakai masuk selama ${SANDI_PERTAMA_HARI} hari dan harus diganti pada masuk pertama. Sesi akun itu berakhir dan kunci akibat gagal masuk dibuka. Kata sandi tidak dapat dibaca kembali sesudah halaman slip ditinggalkan.`}
        />
        <Form action="/pengaturan/pengguna/kata-sandi" className="mb-4 flex flex-wrap items-end gap-3">
          <TextField label="Cari nama atau unit" name="cari" type="search" required={false} defaultValue={saring.cari} maxLength={100} />
          <SelectField label="Keadaan" name="keadaan" required={false} defaultValue={saring.keadaan ?? ''} opsi={[{ nilai: '', nama: 'Semua akun aktif' }, { nilai: 'belum', nama: 'Belum mengganti kata sandi' }]} />
          <Button type="submit">Tampilkan</Button>
        </Form>
      </div>
      {akun.length === 0 ? <EmptyState judul="Tidak ada akun yang cocok"><p>Kosongkan pencarian atau pilih semua akun aktif.</p></EmptyState> : <FormAtur akun={akun} dilihat={dilihat} />}
    </Isi>
  )
}
