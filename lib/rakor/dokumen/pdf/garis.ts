import type { GambarCetak } from '@/lib/dasar/typst/types'
import { bilangan, persenRatusan } from '@/lib/dasar/format/angka'
import { namaBulan, namaBulanPendek } from '@/lib/dasar/format/tanggal'
import type { Bagan, Tabel } from '@/lib/lihat/panel/types'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import { namaBaris } from './sel'

type Garis = Extract<GambarCetak, { rupa: 'garis' }>
type Deret = readonly (number | null)[]
type Titik = [number, number]

const JUMLAH_BULAN = 12
const letak = (bulan: number): number => Math.round((bulan / JUMLAH_BULAN) * 10_000) / 10_000
const tinggi = (nilai: number, maks: number): number => Math.round((Math.max(nilai, 0) / maks) * 10_000) / 10_000

/** Hundredths of percent or points of a column; null where a row has none. */
const deret = (tabel: Tabel, kolom: string | undefined): (number | null)[] =>
  kolom === undefined ? [] : tabel.baris.map(({ sel }) => { const satu = sel[kolom]; return satu?.jenis === 'persen' || satu?.jenis === 'poin' ? bulatkanPersen(satu.nilai) : null })

/** The pieces of a line between two months; a month without data lifts the pen. Month 0 is the start of the year, truly nought. */
function jalur(nilai: Deret, maks: number, dari = 0, sampai = JUMLAH_BULAN, mulai = 0): Titik[][] {
  const hasil: Titik[][] = [[]]
  if (nilai.length === 0) return []
  for (let bulan = dari; bulan <= sampai; bulan++) {
    const satu = bulan === 0 ? mulai : (nilai[bulan - 1] ?? null)
    if (satu === null) hasil.push([])
    else hasil.at(-1)?.push([letak(bulan), tinggi(satu, maks)])
  }
  return hasil.filter((potong) => potong.length > 0 && !(potong.length === 1 && potong[0]?.[0] === 0))
}

function titikAkhir(nilai: Deret): { bulan: number; nilai: number } | null {
  for (let bulan = nilai.length; bulan >= 1; bulan--) {
    const satu = nilai[bulan - 1]
    if (satu !== null && satu !== undefined) return { bulan, nilai: satu }
  }
  return null
}

/** Realisasi against its target over the year; beyond the cut-off the target is a plan, dashed, and the realisasi is not drawn. */
export function gambarKurva(tabel: Tabel, bagan: Extract<Bagan, { jenis: 'kurva' }>): Garis {
  const [target, realisasi, lalu] = [deret(tabel, bagan.target), deret(tabel, bagan.realisasi), deret(tabel, bagan.lalu)]
  const proyeksi = deret(tabel, bagan.proyeksi).at(-1) ?? null
  const puncak = Math.max(10_000, proyeksi ?? 0, ...[target, realisasi, lalu].flat().map((nilai) => nilai ?? 0))
  // in hundredths: 100 %, or the next 20 above the largest value
  const maks = Math.ceil(puncak / 2_000) * 2_000
  const [akhir, akhirLalu, kini] = [titikAkhir(realisasi), titikAkhir(lalu), target[bagan.batas - 1] ?? null]
  const arah = akhir && akhir.bulan < JUMLAH_BULAN && proyeksi !== null ? { dari: akhir, akhir: proyeksi } : null
  const kiri = bagan.batas >= 8
  const garis = [
    ...jalur(lalu, maks).map((titik) => ({ gaya: 'lalu' as const, titik })),
    ...jalur(target, maks, 0, bagan.batas).map((titik) => ({ gaya: 'target' as const, titik })),
    ...jalur(target, maks, bagan.batas).map((titik) => ({ gaya: 'rencana' as const, titik })),
    ...(arah ? [{ gaya: 'proyeksi' as const, titik: [[letak(arah.dari.bulan), tinggi(arah.dari.nilai, maks)], [1, tinggi(arah.akhir, maks)]] as Titik[] }] : []),
    ...jalur(realisasi, maks, 0, bagan.batas).map((titik) => ({ gaya: 'utama' as const, titik })),
  ]
  return {
    rupa: 'garis', garis,
    skala: [0, 25, 50, 75, 100].map((nilai) => ({ letak: tinggi(nilai * 100, maks), teks: `${nilai}%` })),
    nama: Array.from({ length: JUMLAH_BULAN }, (_, urutan) => ({ letak: letak(urutan + 1), teks: namaBulanPendek(urutan + 1), ...(urutan + 1 === bagan.batas ? { tebal: true } : {}) })),
    batas: { letak: letak(bagan.batas), teks: `data s.d. ${namaBulan(bagan.batas)}` },
    label: [
      ...(kini === null ? [] : [{ x: letak(bagan.batas), y: tinggi(kini, maks), teks: `Target ${persenRatusan(kini)}`, kiri: true, atas: true }]),
      ...(akhir === null ? [] : [{ x: letak(akhir.bulan), y: tinggi(akhir.nilai, maks), teks: `Realisasi ${persenRatusan(akhir.nilai)}`, tebal: true, ...(kiri ? { kiri: true } : {}) }]),
    ],
    legenda: [
      { gaya: 'utama', teks: 'Realisasi' }, { gaya: 'target', teks: 'Target' },
      ...(bagan.batas < JUMLAH_BULAN ? [{ gaya: 'rencana' as const, teks: 'Rencana' }] : []),
      ...(arah ? [{ gaya: 'proyeksi' as const, teks: `Proyeksi Desember ${persenRatusan(arah.akhir)}` }] : []),
      ...(akhirLalu ? [{ gaya: 'lalu' as const, teks: `Realisasi ${bagan.tahun - 1}, ${namaBulan(akhirLalu.bulan)} ${persenRatusan(akhirLalu.nilai)}` }] : []),
    ],
  }
}

const GAYA = ['utama', 'rencana', 'lalu'] as const

/** Lines of sizes in points over the rows, on one scale from nought. */
export function gambarGaris(tabel: Tabel, bagan: Extract<Bagan, { jenis: 'garis' }>): Garis {
  const semua = bagan.nilai.map((kunci) => deret(tabel, kunci))
  const terbesar = Math.max(0, ...semua.flat().map((nilai) => nilai ?? 0))
  const maks = terbesar <= 400 ? 400 : Math.ceil(terbesar / 1_000) * 1_000
  return {
    rupa: 'garis',
    skala: [0, 0.5, 1].map((bagian) => ({ letak: bagian, teks: bilangan((maks / 100) * bagian) })),
    nama: tabel.baris.map(({ sel }, urutan) => ({ letak: letak(urutan + 1), teks: namaBaris(tabel, sel).slice(0, 3) })),
    garis: semua.flatMap((nilai, urutan) => jalur(nilai, maks, 1, nilai.length).map((titik) => ({ gaya: GAYA[urutan % GAYA.length] ?? 'utama', titik }))),
    label: [],
    legenda: bagan.nilai.map((kunci, urutan) => ({ gaya: GAYA[urutan % GAYA.length] ?? 'utama', teks: `${tabel.kolom.find((satu) => satu.kunci === kunci)?.nama ?? ''}, dalam poin` })),
  }
}
