import type { Metadata } from 'next'
import { FormBeritaAcara } from '@/components/lapor/rekonsiliasi/form-berita-acara'
import { KeadaanTerbit } from '@/components/lapor/rekonsiliasi/keadaan-terbit'
import { SaringRekon } from '@/components/lapor/rekonsiliasi/saring-rekon'
import { TabelRekon } from '@/components/lapor/rekonsiliasi/tabel-rekon'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { KANTOR } from '@/lib/dasar/identitas/constants'
import { SaringCari } from '@/components/dasar/shell/cari/saring-cari'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { loadCocokUnit } from '@/lib/tahun/unit/loaders-cari'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { BASIS, KETERANGAN_BASIS } from '@/lib/lapor/rekonsiliasi/constants'
import { loadRekonsiliasi, loadUsulToleransi } from '@/lib/lapor/rekonsiliasi/loaders'
import { bacaSaringan, jumlahkan, saring, urutSelisih } from '@/lib/lapor/rekonsiliasi/utils'
import { TanpaTahun } from '../tanpa-tahun'
import { BagianToleransi } from './bagian-toleransi'
import { FormTarik, FormTerbit } from './form-papan'

export const metadata: Metadata = { title: 'Rekonsiliasi BKAD' }

const Cara = () => (
  <>
    <p>Yang dibandingkan adalah realisasi RKUD yang dilaporkan unit, kumulatif s.d. bulan itu, dengan angka BKAD. Non-RKUD (BOS, BOK, BLUD, TPG) ditampilkan terpisah karena tidak pernah lewat BKAD. Selisih = dilaporkan − BKAD.</p>
    <ul className="list-disc pl-5">{BASIS.map((satu) => <li key={satu}>{KETERANGAN_BASIS[satu]}</li>)}</ul>
    <p>Setiap selisih dijelaskan oleh satu orang dan diterima oleh orang lain. Bila salah satu angka berubah sesudahnya, penerimaan itu gugur. Toleransi yang lebih tinggi, dan tanda tidak ada di BKAD bagi unit yang melaporkan realisasi, juga perlu persetujuan orang kedua.</p>
  </>
)

/** The board of reconciliation: what is matched, what is explained, what is open, and whether the period is published. */
export default async function RekonsiliasiPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const periode = await loadPeriode(params)
  const { unit, toleransi, penerbitan, terbit, bolehTulis, pengguna } = await loadRekonsiliasi(periode)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { tahun, bulan } = periode
  const saringan = bacaSaringan(params)
  const [cocok, usul] = await Promise.all([loadCocokUnit(saringan.cari ?? ''), loadUsulToleransi(periode)])
  const daftar = urutSelisih(saring(unit, saringan)).filter(({ unitId }) => cocok(unitId))
  const { beres, jumlahUnit } = jumlahkan(unit)
  const kueri = alamatPeriode(periode)
  const tetap = Object.fromEntries(Object.entries(saringan).filter((satu): satu is [string, string] => satu[1] !== undefined))
  const nama = bulanTahun(tahun, bulan)
  const menulis = bolehTulis && !terbit
  return (
    <>
      <BarPeriode periode={periode} melapor={false} lain={tetap} />
      <Isi>
        <PageHead
          judul={jumlahUnit === 0 ? `Belum ada unit yang dapat dibandingkan pada ${nama}` : `${bilangan(beres)} dari ${bilangan(jumlahUnit)} unit cocok dengan BKAD atau sudah dijelaskan`}
          keterangan={<KeadaanTerbit penerbitan={penerbitan} />}
          bantuan={<Cara />}
          aksi={<>
            {menulis ? <LinkButton kecil href={`/rekonsiliasi/unggah?${kueri}`}>Unggah berkas BKAD</LinkButton> : null}
            {menulis ? <LinkButton kecil href={`/rekonsiliasi/isian?${kueri}`}>Isi total BKAD</LinkButton> : null}
            {jumlahUnit > 0 ? <LinkButton kecil href="#berita-acara">Berita acara…</LinkButton> : null}
          </>}
        />
        {jumlahUnit === 0 ? (
          <EmptyState judul="Belum ada yang dibandingkan">Unit muncul setelah punya pagu pada versi APBD yang berlaku, atau setelah angka BKAD untuknya diunggah.</EmptyState>
        ) : <><SaringCari cari={saringan.cari ?? ''} lain={{ tahun: String(tahun), bulan: String(bulan), versi: String(periode.versi), ...(saringan.keadaan ? { keadaan: saringan.keadaan } : {}), ...(saringan.kategori ? { kategori: saringan.kategori } : {}) }} /><SaringRekon unit={unit} saringan={saringan} kueri={kueri} /></>}
        {jumlahUnit === 0 ? null : daftar.length === 0 ? <EmptyState judul="Tidak ada unit dengan saringan ini">Hapus saringan untuk melihat semua unit.</EmptyState> : (
          <TabelRekon unit={daftar} seluruhnya={unit.length} sampai={sampaiBulan(tahun, bulan)} href={(unitId) => `/rekonsiliasi/${unitId}?${kueri}`} />
        )}
        {jumlahUnit > 0 ? <FormBeritaAcara tahun={tahun} bulan={bulan} kantor={KANTOR} /> : null}
        {bolehTulis && jumlahUnit > 0 ? (
          <section aria-labelledby="judul-terbit" className="cetak-sembunyi mt-8 max-w-3xl">
            <h2 id="judul-terbit" className="mb-2 text-lg">{terbit ? 'Angka periode ini sudah diterbitkan' : beres === jumlahUnit ? 'Semua selisih sudah dijelaskan' : `Belum dapat diterbitkan: ${bilangan(jumlahUnit - beres)} unit masih terbuka`}</h2>
            {terbit ? <Disclosure label="Tarik penerbitan"><FormTarik tahun={tahun} bulan={bulan} penerbitanId={terbit.id} /></Disclosure>
              : periode.status !== 'TERKUNCI' ? <p className="text-redup">{nama} belum dikunci. Angka diterbitkan setelah periodenya dikunci, supaya tidak bergerak lagi.</p>
                : beres === jumlahUnit ? <FormTerbit tahun={tahun} bulan={bulan} nama={nama} />
                  : <p className="text-redup">Isi angka BKAD setiap unit (atau tandai tidak ada di BKAD), lalu jelaskan dan terima setiap selisih.</p>}
            <BagianToleransi tahun={tahun} toleransi={toleransi} usul={usul} sayaId={pengguna.id} />
          </section>
        ) : null}
      </Isi>
    </>
  )
}
