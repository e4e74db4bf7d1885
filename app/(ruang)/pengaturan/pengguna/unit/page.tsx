import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { SANDI_PERTAMA_HARI } from '@/lib/dasar/akses/constants'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadRencanaAkun } from '@/lib/tahun/pengguna/loaders'
import { FormAkunUnit } from './form-akun-unit'

export const metadata: Metadata = { title: 'Akun untuk semua unit' }

/** Accounts for units that have none, and their first passwords on paper. */
export default async function HalamanAkunUnit() {
  const { unit, calon } = await loadRencanaAkun()
  const tanpa = unit.filter(({ operator }) => operator.length === 0).length
  return (
    <Isi>
      <div className="cetak-sembunyi">
        <PageHead
          remah={[{ nama: 'Pengguna', href: '/pengaturan/pengguna' }]}
          judul={unit.length === 0 ? 'Belum ada unit' : tanpa === 0 ? `${bilangan(unit.length)} unit sudah memiliki operator` : `${bilangan(tanpa)} dari ${bilangan(unit.length)} unit belum memiliki operator`}
          keterangan="Buat akunnya sekaligus, lalu cetak satu slip kata sandi pertama untuk tiap akun."
          bantuan={`Nama pengguna disusun dari nama singkat unit. Kata sandi pertama acak, dapat dipakai masuk selama ${SANDI_PERTAMA_HARI} hari, dan harus diganti pada masuk pertama. Unit yang sudah memiliki akun aktif tidak dibuatkan lagi. Akun dibuat sepuluh demi sepuluh; bila terputus, buka lagi halaman ini untuk sisanya.`}
        />
      </div>
      {unit.length === 0 ? <EmptyState judul="Mulai dari daftar unit" aksi={<LinkButton href="/pengaturan/unit/daftar">Tempel atau unggah daftar unit</LinkButton>} />
        : <FormAkunUnit unit={unit} calon={calon} />}
    </Isi>
  )
}
