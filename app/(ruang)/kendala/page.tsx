import type { Metadata } from 'next'
import Link from 'next/link'
import { alamatKendala, paramKendala } from '@/components/lihat/kendala/alamat'
import { SaringanDaftar } from '@/components/lihat/kendala/saringan-kendala'
import { TabelKendala } from '@/components/lihat/kendala/tabel-kendala'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { UnduhCsv } from '@/components/dasar/ui/unduh-csv'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadKategoriKendala } from '@/lib/lapor/kendala/loaders'
import { loadKendala } from '@/lib/lihat/kendala/loaders'
import { parseKendala } from '@/lib/lihat/kendala/schema'
import { judulRegister, pilihBaris, satuHalaman, unitRegister } from '@/lib/lihat/kendala/utils'
import { PANEL_KENDALA } from '@/lib/lihat/panel/kendala/daftar'
import { hrefCsvPanel, susunPanel } from '@/lib/lihat/panel/susun'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Kendala' }

/** Findings of short rows stand two beside each other; those of sentences need the width. */
const ANALISIS: ReadonlySet<string> = new Set(['kendala-seberapa-besar', 'kendala-seberapa-sering', 'kendala-di-mana', 'kendala-bergerak'])

const bantuan = (
  <>
    <p>Satu baris adalah satu kendala, berapa bulan pun ia dilaporkan: isi terakhirnya sampai bulan yang dipilih, sejak kapan, dan bagaimana selesainya. Terbuka berarti catatan terakhirnya sampai akhir bulan itu belum selesai dan belum ada penutupan bertanggal sampai hari itu.</p>
    <p className="mt-2">Kekurangan adalah selisih terhadap anggaran kas dari sub-kegiatan yang disebut, atau dari seluruh unit bila tidak ada yang disebut; keduanya tidak pernah dijumlahkan, dan yang menyebut sub-kegiatan berdiri lebih dahulu.</p>
  </>
)

/** The working list of everything that stands in the way, with the findings made of it. Units see their own. */
export default async function HalamanKendala({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const periode = await loadPeriode(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const saringan = parseKendala(params)
  const [data, sebab] = await Promise.all([loadKendala(periode), loadKategoriKendala()])
  const daftar = pilihBaris(data, saringan)
  const { baris, halaman, banyak } = satuHalaman(daftar, saringan.halaman)
  const panel = susunPanel(PANEL_KENDALA, data)
  const { kueri } = data
  const unduh = hrefCsvPanel('kendala', kueri)
  if (params.rinci !== '1') lipatHalaman(`${alamatKendala(kueri, saringan, { halaman })}&rinci=1`)
  return (
    <>
      <BarPeriode periode={periode} lain={paramKendala({ ...saringan, halaman: 1 })} />
      <Isi>
        <PageHead judul={judulRegister(data)} bantuan={bantuan} />
        <section id="daftar" aria-label="Daftar kendala" className="mb-10">
          <SaringanDaftar periode={periode} saringan={saringan} sebab={sebab} unit={unitRegister(data)} />
          {baris.length === 0 ? (
            <EmptyState judul={data.semua.length === 0 ? 'Belum ada kendala atau dukungan yang ditulis sampai bulan ini' : 'Tidak ada yang cocok dengan saringan ini'}>
              {data.semua.length === 0 ? <p>Unit menuliskannya pada halaman Entri, bagian Kendala.</p> : <p>Longgarkan saringan di atas, atau pilih keadaan lain.</p>}
            </EmptyState>
          ) : (
            <TabelKendala baris={baris} kueri={kueri} caption={`${bilangan(daftar.length)} baris, halaman ${bilangan(halaman)} dari ${bilangan(banyak)}`} />
          )}
          <nav aria-label="Halaman daftar" className="cetak-sembunyi mt-2 flex flex-wrap items-center gap-4">
            {halaman > 1 ? <Link href={`${alamatKendala(kueri, saringan, { halaman: halaman - 1 })}#daftar`} prefetch={false} className="tautan inline-flex min-h-8 items-center">Halaman sebelumnya</Link> : null}
            {halaman < banyak ? <Link href={`${alamatKendala(kueri, saringan, { halaman: halaman + 1 })}#daftar`} prefetch={false} className="tautan inline-flex min-h-8 items-center">Halaman berikutnya</Link> : null}
            {baris.length > 0 ? <UnduhCsv href={alamatKendala(kueri, saringan, {}, '/api/kendala')} /> : null}
          </nav>
        </section>
        {data.semua.length === 0 && data.suara.length === 0 ? null : (
          <>
            <DaftarPanel panel={panel.filter(({ kunci }) => ANALISIS.has(kunci))} unduh={unduh} className="cetak-isi mb-8 grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-2" />
            <DaftarPanel panel={panel.filter(({ kunci }) => !ANALISIS.has(kunci))} unduh={unduh} className="cetak-isi space-y-8" />
          </>
        )}
      </Isi>
    </>
  )
}
