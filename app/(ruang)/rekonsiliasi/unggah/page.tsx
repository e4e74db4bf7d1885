import type { Metadata } from 'next'
import Link from 'next/link'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input, SelectField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { GALAT_UNGGAH } from '@/lib/dasar/unggah/constants'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { BASIS, KETERANGAN_BASIS, NAMA_BASIS } from '@/lib/lapor/rekonsiliasi/constants'
import { loadDaftarBerkas, loadRekonsiliasi } from '@/lib/lapor/rekonsiliasi/loaders'
import { TanpaTahun } from '../../tanpa-tahun'

export const metadata: Metadata = { title: 'Unggah berkas BKAD' }

const GALAT: Record<string, string> = {
  ...GALAT_UNGGAH,
  besar: 'Berkas lebih dari 8 MB. Kirim daftar satu periode saja, atau hapus lembar yang tidak perlu.',
  berkas: 'Belum ada berkas yang dipilih. Pilih berkas .xlsx, .xls, .ods, atau .csv.',
  isian: 'Periode atau dasar angkanya tidak terbaca. Pilih lagi lalu unggah.',
}
const STATUS = { BERTANYA: 'menunggu jawaban', PRATINJAU: 'menunggu disimpan', DITERAPKAN: 'disimpan', DIBUANG: 'dibuang', DITOLAK: 'ditolak' } as const

/** Sends a file of BKAD for a period; a plain form, so that it works on any line. */
export default async function UnggahBkadPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const params = await searchParams
  const periode = await loadPeriode(params)
  const [{ terbit }, daftar] = await Promise.all([loadRekonsiliasi(periode), loadDaftarBerkas(periode)])
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { tahun, bulan } = periode
  const galat = typeof params.galat === 'string' ? GALAT[params.galat] : undefined
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead
          remah={[{ nama: 'Rekonsiliasi BKAD', href: `/rekonsiliasi?${alamatPeriode(periode)}` }]}
          judul={`Berkas BKAD mana untuk ${bulanTahun(tahun, bulan)}?`}
          keterangan="Angka kumulatif sejak Januari. Sesudah diunggah, isinya dibandingkan dulu; belum ada yang disimpan."
          bantuan={<>
            <p>Berkas dibaca seperti pada impor: kolom dikenali dari kepala tabel, dalam urutan apa pun, setiap lembar disebut, dan yang tidak terbukti ditanyakan. Nilai setoran mengurangi realisasi. NIP dan nama orang tidak disimpan.</p>
            <ul className="list-disc pl-5">{BASIS.map((satu) => <li key={satu}>{KETERANGAN_BASIS[satu]}</li>)}</ul>
          </>}
        />
        <div className="flex flex-col gap-8">
          {terbit ? <Notice nada="info">Periode ini sudah diterbitkan; angkanya tidak dapat diubah sebelum penerbitannya ditarik.</Notice> : (
            <form method="post" action="/api/rekonsiliasi/unggah" encType="multipart/form-data" className="flex max-w-xl flex-col gap-4">
              <input type="hidden" name="tahun" value={tahun} />
              <input type="hidden" name="bulan" value={bulan} />
              <SelectField label="Dasar angka dalam berkas" name="basis" defaultValue="LRA" hint={KETERANGAN_BASIS.SP2D} opsi={BASIS.map((nilai) => ({ nilai, nama: NAMA_BASIS[nilai] }))} />
              <Field label="Berkas" name="berkas" hint=".xlsx, .xls, .ods, atau .csv, paling besar 8 MB" error={galat}>
                {(kaitan) => <Input type="file" required accept=".xlsx,.xls,.ods,.csv" {...kaitan} />}
              </Field>
              <div><Button type="submit" ragam="utama">Unggah dan bandingkan</Button></div>
            </form>
          )}
          {daftar.length > 0 ? (
            <section aria-labelledby="judul-berkas">
              <h2 id="judul-berkas" className="mb-2 text-lg">Berkas periode ini</h2>
              <ul className="space-y-1">
                {daftar.map((satu) => (
                  <li key={satu.id}>
                    <Link className="tautan" href={`/rekonsiliasi/pratinjau?${alamatPeriode(periode)}&berkas=${satu.id}`}>{satu.nama}</Link>, {NAMA_BASIS[satu.basis]}, {STATUS[satu.status]}; {satu.oleh}, {waktuWib(satu.pada)}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </Isi>
    </>
  )
}
