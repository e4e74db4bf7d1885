import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_DAFTAR, NAMA_KEADAAN } from '@/lib/tahun/kodefikasi/constants'
import { KEADAAN, type Keadaan } from '@/lib/tahun/kodefikasi/daftar/jenis'
import type { IsiDaftar } from '@/lib/tahun/kodefikasi/daftar/unggahan'
import { loadDaftar } from '@/lib/tahun/kodefikasi/loaders'
import { bacaSaring } from '@/lib/tahun/kodefikasi/schema'
import { BagianKolom } from './bagian-kolom'
import { FormTerapkanDaftar } from './form-terapkan'
import { IsiKeadaan } from './isi-keadaan'

export const metadata: Metadata = { title: 'Pratinjau daftar kode' }

const hitung = ({ ringkasan }: IsiDaftar, keadaan: Keadaan): number => ringkasan.filter((satu) => satu.keadaan === keadaan).reduce((n, satu) => n + satu.n, 0)

function judul(daftar: IsiDaftar): string {
  const { unggahan } = daftar
  if (unggahan.ditolak !== null) return 'Berkas ditolak'
  if (unggahan.hasil !== null) return `${bilangan(unggahan.hasil.baru)} kode dimuat, ${bilangan(unggahan.hasil.bergantiNama)} nama diganti`
  if (unggahan.pahaman.tempat.length === 0) return 'Kolom kode dan nama belum dikenali'
  const bagian = KEADAAN.filter((satu) => !['SAMA', 'LEWAT'].includes(satu) && hitung(daftar, satu) > 0).sort((a) => (a === 'BARU' ? -1 : 0))
  return bagian.length === 0 ? 'Tidak ada yang baru di berkas ini' : bagian.map((satu) => `${bilangan(hitung(daftar, satu))} ${NAMA_KEADAAN[satu].toLowerCase()}`).join(', ')
}

/** What a list of codes would do, kind by kind, before it does it. */
export default async function HalamanPratinjauDaftar({ params, searchParams }: PageProps<'/pengaturan/kodefikasi/daftar/[daftarId]'>) {
  const [{ daftarId: id }, cari] = await Promise.all([params, searchParams])
  const daftar = await loadDaftar(id, KEADAAN.find((satu) => satu === cari.keadaan) ?? null, bacaSaring(cari).halaman)
  if (!daftar) notFound()
  const { unggahan, ringkasan, keadaan } = daftar
  const kode = unggahan.regulasi ?? NAMA_DAFTAR[unggahan.daftar]
  const tujuan = unggahan.regulasi ? `/pengaturan/kodefikasi/kode?buku=${encodeURIComponent(unggahan.regulasi)}` : `/pengaturan/kodefikasi/kode?daftar=${unggahan.daftar}`
  const alamat = `/pengaturan/kodefikasi/daftar/${id}`
  return (
    <Isi>
      <PageHead judul={judul(daftar)} remah={[{ nama: 'Kodefikasi', href: '/pengaturan/kodefikasi' }, { nama: kode, href: tujuan }]} keterangan={`${unggahan.namaBerkas}, untuk ${kode}.`} />
      <div className="flex flex-col gap-4">
        {unggahan.ditolak === null ? null : <Notice nada="galat">{unggahan.ditolak} <Link className="tautan" href="/pengaturan/kodefikasi/daftar">Unggah berkas lain</Link></Notice>}
        {unggahan.diterapkan === null ? null : <Notice nada="berhasil">Daftar ini sudah diterapkan. Yang tidak dimuat tetap dapat dilihat di bawah.</Notice>}
        {unggahan.pahaman.catatan.map((satu) => <Notice key={satu} nada="peringatan">{satu}</Notice>)}
        {unggahan.ditolak === null ? <BagianKolom unggahan={unggahan} /> : null}
        {keadaan === null ? null : (
          <nav aria-label="Isi berkas menurut keadaannya" className="flex flex-wrap gap-x-5 border-b border-garis">
            {KEADAAN.filter((satu) => hitung(daftar, satu) > 0).map((satu) => (
              <Link
                key={satu} href={`${alamat}?keadaan=${satu}`} scroll={false} aria-current={satu === keadaan ? 'page' : undefined}
                className="-mb-px flex min-h-11 items-center border-b-2 border-transparent font-medium text-aksen aria-[current]:border-aksen aria-[current]:text-teks"
              >
                {NAMA_KEADAAN[satu]} ({bilangan(hitung(daftar, satu))})
              </Link>
            ))}
          </nav>
        )}
        {keadaan === null || daftar.isi === null ? null : <IsiKeadaan key={keadaan} id={id} keadaan={keadaan} isi={daftar.isi} terbuka={unggahan.diterapkan === null} alamat={(hal) => `${alamat}?keadaan=${keadaan}&hal=${hal}`} />}
        {unggahan.diterapkan === null && ringkasan.length > 0 ? <FormTerapkanDaftar id={id} ringkasan={ringkasan} terkunci={daftar.terkunci} /> : null}
        {unggahan.diterapkan === null ? null : <div><LinkButton ragam="utama" href={tujuan}>Lihat kodenya</LinkButton></div>}
      </div>
    </Isi>
  )
}
