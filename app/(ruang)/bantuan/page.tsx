import type { Metadata } from 'next'
import { AsalAngka } from '@/components/lihat/bantuan/asal-angka'
import { BatasZona } from '@/components/lihat/bantuan/batas-zona'
import { CaraKerja } from '@/components/lihat/bantuan/cara-kerja'
import { DaftarAturan } from '@/components/lihat/bantuan/daftar-aturan'
import { DaftarIstilah } from '@/components/lihat/bantuan/daftar-istilah'
import { DaftarRumus } from '@/components/lihat/bantuan/daftar-rumus'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { Blok } from '@/components/dasar/ui/blok'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadTempatBantuan } from '@/lib/lihat/bantuan/loaders'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Bantuan' }

const ISI = [
  { id: 'cara', nama: 'Cara kerja' },
  { id: 'membaca', nama: 'Membaca angka' },
  { id: 'zona', nama: 'Zona' },
  { id: 'asal', nama: 'Asal angka' },
  { id: 'rumus', nama: 'Rumus' },
  { id: 'aturan', nama: 'Pemeriksaan laporan' },
  { id: 'istilah', nama: 'Istilah' },
  { id: 'api', nama: 'API' },
]

/** Help: how the work is done, for the reader's own role; how to read the figures, every formula, the limits of the year, the words, and the door for programs. */
export default async function HalamanBantuan({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [periode, tempat] = await Promise.all([searchParams.then(loadPeriode), loadTempatBantuan()])
  return (
    <>
      <BarPeriode periode={periode} melapor={false} rencana />
      <Isi>
        <PageHead
          judul="Bagaimana bekerja di sini, dan bagaimana angkanya dibaca?"
          keterangan={
            <ul className="flex flex-wrap gap-x-4">
              {ISI.map(({ id, nama }) => <li key={id}><a className="tautan" href={`#${id}`}>{nama}</a></li>)}
            </ul>
          }
        />
        <div className="space-y-10">
          <Blok id="cara" judul="Bagaimana mengerjakannya?"><CaraKerja tempat={tempat} /></Blok>
          <Blok id="membaca" judul="Membaca angka">
            <ul className="max-w-3xl list-disc space-y-1 pl-5">
              <li>Persentase ditulis dua desimal, dibulatkan sekali dari angka eksak, setengah ke atas. Tidak ada persentase yang dirata-ratakan.</li>
              <li>“–” berarti tidak dapat dihitung, dengan alasannya; “belum lapor” berarti belum ada laporan; “tidak diisi” berarti laporan dikirim dengan baris kosong, dihitung nol; 0,00% berarti memang nol.</li>
              <li>Dua dasar selalu berdampingan: realisasi terhadap pagu, dan realisasi terhadap anggaran kas sampai bulan itu.</li>
              <li>Tahun, bulan, dan versi APBD ada di alamat halaman: tautan yang dibagikan menampilkan pandangan yang sama.</li>
            </ul>
          </Blok>
          <Blok id="zona" judul={`Batas zona tahun anggaran ${periode.tahun}`}><BatasZona aturan={periode.aturanZona} /></Blok>
          <Blok id="asal" judul="Dari mana angka berasal?"><AsalAngka /></Blok>
          <Blok id="rumus" judul="Semua rumus"><DaftarRumus /></Blok>
          <Blok id="aturan" judul="Apa yang diperiksa pada setiap laporan?"><DaftarAturan /></Blok>
          <Blok id="istilah" judul="Istilah"><DaftarIstilah /></Blok>
          <Blok id="api" judul="Mengambil angka dengan program">
            <p className="max-w-3xl">
              Semua posisi tersedia sebagai JSON dan CSV di <code>/api/v1/posisi</code>, untuk yang sudah masuk atau dengan token API dari admin kantor.
              Uraiannya ada di <a className="tautan" href="/api/v1/openapi.json">berkas OpenAPI</a>; contohnya{' '}
              <a className="tautan" href={`/api/v1/posisi?${alamatPeriode(periode)}&per=unit`}>posisi per unit {periode.tahun}</a>.
            </p>
          </Blok>
          {periode.contoh && periode.catatan ? (
            <Blok id="contoh" judul="Catatan data contoh"><p className="max-w-3xl whitespace-pre-line">{periode.catatan}</p></Blok>
          ) : null}
        </div>
      </Isi>
    </>
  )
}
