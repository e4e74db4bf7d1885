import { bilangan } from '@/lib/dasar/format/angka'
import { cocokTeks } from '@/lib/dasar/format/cari'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { Sen } from '@/lib/realisasi/rupiah'
import { kekuranganDari } from '@/lib/realisasi/rupiah-kendala'
import { bandingkanKode } from '@/lib/realisasi/urutan'
import type { SaringanKendala, StatusSaring, UrutKendala } from './schema'
import type { BarisKendala, DataKendala, TitikBanding, UnitKendala } from './types'

/** Rows of the register on one page. */
export const PER_HALAMAN = 20

export const isTerbuka = ({ status }: Pick<BarisKendala, 'status'>): boolean => status === 'TERBUKA'
/** Obstacles of the list, without supports, that are open. */
export const kendalaTerbuka = (daftar: readonly BarisKendala[]): BarisKendala[] => daftar.filter((satu) => satu.sifat === 'KENDALA' && isTerbuka(satu))
/** A plan is there in the note itself; whether anything was done of it is told by steps. */
export const tanpaRencana = ({ rencana }: Pick<BarisKendala, 'rencana'>): boolean => (rencana ?? '').trim() === ''

/** What became of obstacles between an earlier month and now. `dasar` + baru - selesai = what is open now. */
export interface Gerak {
  baru: BarisKendala[]
  selesai: BarisKendala[]
  tetap: BarisKendala[]
}

/** New: open now and not then. Done: open then and not now. Still: open at both. */
export function gerakSejak(daftar: readonly BarisKendala[], titik: TitikBanding): Gerak {
  const dulu = new Set(titik.terbuka)
  const kendala = daftar.filter(({ sifat }) => sifat === 'KENDALA')
  return {
    baru: kendala.filter((satu) => isTerbuka(satu) && !dulu.has(satu.asalId)),
    selesai: kendala.filter((satu) => !isTerbuka(satu) && dulu.has(satu.asalId)),
    tetap: kendala.filter((satu) => isTerbuka(satu) && dulu.has(satu.asalId)),
  }
}

type Titik = Pick<DataKendala, 'bulanLalu' | 'triwulanLalu'>
const dari = (daftar: readonly BarisKendala[], titik: TitikBanding | null, apa: keyof Gerak): readonly BarisKendala[] => (titik ? gerakSejak(daftar, titik)[apa] : [])

function menurutStatus(daftar: readonly BarisKendala[], status: StatusSaring, { bulanLalu, triwulanLalu }: Titik): readonly BarisKendala[] {
  switch (status) {
    case 'semua': return daftar
    case 'terbuka': return daftar.filter(isTerbuka)
    case 'selesai': return daftar.filter((satu) => !isTerbuka(satu))
    case 'lewat': return daftar.filter(({ lewat }) => lewat)
    case 'tanpa-rencana': return daftar.filter((satu) => isTerbuka(satu) && tanpaRencana(satu))
    case 'tanpa-langkah': return daftar.filter((satu) => isTerbuka(satu) && satu.langkah === 0)
    case 'baru-bulan': return dari(daftar, bulanLalu, 'baru')
    case 'selesai-bulan': return dari(daftar, bulanLalu, 'selesai')
    case 'baru-triwulan': return dari(daftar, triwulanLalu, 'baru')
    case 'selesai-triwulan': return dari(daftar, triwulanLalu, 'selesai')
  }
}

const teksCari = ({ unit, sub, kategori, uraian, rencana, penanggungJawab }: BarisKendala): (string | null | undefined)[] =>
  [unit.namaSingkat, unit.nama, unit.kode, sub?.kode, sub?.nama, kategori.nama, uraian, rencana, penanggungJawab]

/** The rows that the address asks for. @param mintaDukungan units (id) that ask the meeting for support this quarter */
export function saringKendala(daftar: readonly BarisKendala[], saringan: SaringanKendala, titik: Titik, mintaDukungan: ReadonlySet<number>): BarisKendala[] {
  const { sifat, status, sebab, unit, kategori, asisten, dukungan, cari } = saringan
  return menurutStatus(daftar.filter((satu) => satu.sifat === sifat), status, titik).filter((satu) =>
    (sebab === null || satu.kategori.kode === sebab)
    && (unit === null || satu.unit.id === unit)
    && (kategori === null || satu.unit.kategori === kategori)
    && (asisten === null || satu.unit.asisten === asisten)
    && (dukungan === null || mintaDukungan.has(satu.unit.id))
    && cocokTeks(cari, ...teksCari(satu)))
}

/** Largest first; what has no value last, after what is nought. */
const menurun = (a: Sen | null, b: Sen | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a > b ? -1 : 1)
const kekurangan = ({ rupiah }: BarisKendala): Sen | null => kekuranganDari(rupiah.selisih)
/** What names its sub-kegiatan comes before what stands at a whole unit: the two bases are never measured against each other. */
const golongan = ({ rupiah: { basis, selisih } }: BarisKendala): number => (selisih === null ? 2 : basis === 'SUB' ? 0 : 1)
const hari = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)
const semula = (a: BarisKendala, b: BarisKendala): number => bandingkanKode({ kode: a.unit.kode, kunci: String(a.unit.id) }, { kode: b.unit.kode, kunci: String(b.unit.id) }) || a.asalId - b.asalId

const BANDING: Record<UrutKendala, (a: BarisKendala, b: BarisKendala) => number> = {
  rupiah: (a, b) => golongan(a) - golongan(b) || menurun(kekurangan(a), kekurangan(b)),
  tenggat: (a, b) => hari(a.tenggat, b.tenggat),
  umur: (a, b) => b.umur - a.umur,
  unit: () => 0,
  sebab: (a, b) => a.kategori.urutan - b.kategori.urutan || menurun(kekurangan(a), kekurangan(b)),
}

/** Rows in the order asked for: most rupiah behind first (of sub-kegiatan, then of whole units), nearest date first, oldest first; ties by unit. */
export const urutkanKendala = (daftar: readonly BarisKendala[], urut: UrutKendala): BarisKendala[] =>
  [...daftar].sort((a, b) => BANDING[urut](a, b) || semula(a, b))

/** One page of rows; a page beyond the end is the last one. */
export function satuHalaman<T>(daftar: readonly T[], halaman: number, per = PER_HALAMAN): { baris: readonly T[]; halaman: number; banyak: number } {
  const banyak = Math.max(1, Math.ceil(daftar.length / per))
  const kini = Math.min(Math.max(1, halaman), banyak)
  return { baris: daftar.slice((kini - 1) * per, kini * per), halaman: kini, banyak }
}

/** The rows that an address asks for, in its order. */
export function pilihBaris(data: DataKendala, saringan: SaringanKendala): BarisKendala[] {
  const minta = new Set(data.suara.filter(({ pernyataan }) => pernyataan?.dukungan).map(({ unit }) => unit.id))
  return urutkanKendala(saringKendala(data.semua, saringan, data, minta), saringan.urut)
}

/** The units that wrote something this year, by code. */
export const unitRegister = ({ semua }: Pick<DataKendala, 'semua'>): UnitKendala[] => [...new Map(semua.map(({ unit }) => [unit.id, unit])).values()]

/** The page's headline: how many are open, how many of them overdue; a question where nobody wrote anything. */
export function judulRegister({ semua, tahun, bulan }: Pick<DataKendala, 'semua' | 'tahun' | 'bulan'>): string {
  const terbuka = kendalaTerbuka(semua)
  const lewat = terbuka.filter((satu) => satu.lewat).length
  if (semua.length === 0) return `Apa yang menghambat ${sampaiBulan(tahun, bulan)}?`
  if (terbuka.length === 0) return `Tidak ada kendala terbuka ${sampaiBulan(tahun, bulan)}`
  return `${bilangan(terbuka.length)} kendala terbuka ${sampaiBulan(tahun, bulan)}, ${lewat === 0 ? 'tidak ada yang' : bilangan(lewat)} lewat tenggat`
}
