import type { Metadata } from 'next'
import { FormCek } from './form-cek'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { loadPilihanCek } from '@/lib/rakor/cek-angka/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Cek angka' }

function Bantuan() {
  return (
    <ul className="list-disc space-y-1 pl-5">
      <li>Setiap rupiah, persentase, poin, dan jumlah dibandingkan dengan angka pada semua halaman posisi yang dipilih. Tanggal, peraturan, kode, dan nomor halaman dikenali dan dilewati.</li>
      <li>Angka disebut cocok bila data membulat tepat ke angka itu pada ketelitian yang ditulis.</li>
      <li>Angka disebut bertentangan hanya bila data memiliki angka untuk hal yang sama; angka itu ditampilkan beserta kemungkinan kekeliruannya. Yang tidak ada dalam data tidak pernah disebut salah.</li>
      <li>Teks dan berkas tidak disimpan.</li>
    </ul>
  )
}

/** A speech, a press note, an article: every figure of it held against a position. */
export default async function HalamanCekAngka({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { periode, beku } = await loadPilihanCek(await searchParams)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { tahun, bulan, versi } = periode
  return (
    <>
      <BarPeriode periode={periode} />
      <Isi>
        <PageHead judul="Apakah angka dalam naskah ini benar?" keterangan="Sambutan, siaran pers, atau artikel: setiap angkanya dibandingkan dengan data." bantuan={<Bantuan />} />
        <FormCek hidup={{ tahun: String(tahun), bulan: String(bulan), versi: String(versi) }} posisi={[{ nilai: 'hidup', nama: `Data ${sampaiBulan(tahun, bulan)}, seperti pada bilah atas` }, ...beku]} />
      </Isi>
    </>
  )
}
