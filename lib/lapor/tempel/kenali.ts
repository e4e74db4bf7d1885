import { isNihil } from '@/lib/dasar/format/parse'
import { tujuanJudul } from './judul'
import { daftarKode, kodeSel, rapat, sumberSel, type DaftarKode } from './kode'
import type { BarisBlok, BarisUnit, BlokKode, KolomAngka } from './types'

type Blok = readonly (readonly string[])[]
/** Share of a column's filled cells that decides what it holds. */
const MAYORITAS = 0.4

const isAngka = (teks: string): boolean => isNihil(teks) || (/\d/.test(teks) && !/[a-z]{3}/i.test(teks.replace(/rp\.?/i, '')))

function kolomDari(blok: Blok, lebar: number, cocok: (teks: string) => boolean): number[] {
  return Array.from({ length: lebar }, (_, k) => k).filter((k) => {
    const isi = blok.map((baris) => baris[k] ?? '').filter((teks) => teks.trim() !== '')
    const kena = isi.filter(cocok).length
    return kena > 0 && kena >= isi.length * MAYORITAS
  })
}

/** The heading of a column: its texts above the first code, those of merged cells taken from the left. */
function judulKolom(kepala: Blok, k: number): string | null {
  const kata = kepala.map((baris, i) => {
    const sendiri = baris[k]?.trim() ?? ''
    return sendiri !== '' || i === kepala.length - 1 ? sendiri : (baris.slice(0, k).findLast((teks) => teks.trim() !== '')?.trim() ?? '')
  })
  return kata.filter((satu) => satu !== '').join(' ').replace(/\s+/g, ' ') || null
}

/** 1, 2, 3 …: the numbering of a list. */
const isUrut = (isi: readonly string[]): boolean => isi.length > 2 && isi.every((teks, i) => i === 0 || Number(teks) === Number(isi[i - 1]) + 1)

function kolomAngka(isi: Blok, kepala: Blok, bukan: ReadonlySet<number>, lebar: number, bulan: number): KolomAngka[] {
  const kolom = kolomDari(isi, lebar, isAngka).filter((k) => !bukan.has(k)).flatMap((k): KolomAngka[] => {
    const teks = isi.map((baris) => baris[k]?.trim() ?? '').filter((satu) => satu !== '')
    if (!teks.some((satu) => /\d/.test(satu) || isNihil(satu))) return []
    const judul = judulKolom(kepala, k)
    // one stray percentage is refused at its row; it does not make percentages of the column
    const persen = teks.filter((satu) => satu.endsWith('%')).length * 2 > teks.length
    return [{ k, judul, contoh: teks.find((satu) => !isNihil(satu)) ?? teks[0] ?? '', usul: isUrut(teks) ? 'abaikan' : tujuanJudul(judul, bulan, persen) }]
  })
  const ada = new Set(kolom.map(({ usul }) => usul))
  const dipakai = new Set<string>()
  return kolom.map((satu) => {
    const { usul } = satu
    if (usul === null || usul === 'abaikan') return satu
    // the month itself is there: its running total is not needed; a second column of the same is asked about
    if (usul.startsWith('sampai.') && ada.has(`realisasi.${usul === 'sampai.RKUD' ? 'RKUD' : 'NON_RKUD'}`)) return { ...satu, usul: 'abaikan' as const }
    if (dipakai.has(usul)) return { ...satu, usul: null }
    dipakai.add(usul)
    return satu
  })
}

interface Peta {
  kode: readonly number[]
  sumber: readonly number[]
  angka: ReadonlySet<number>
}

/** Rows with their codes: a sub-kegiatan holds for the accounts below it, until something above it begins. */
function susunBaris(isi: Blok, kepala: number, { kode, sumber, angka }: Peta, daftar: DaftarKode): BarisBlok[] {
  let subKini: string | null = null
  return isi.map((sel, i): BarisBlok => {
    const ada = kode.flatMap((k) => kodeSel(sel[k] ?? '', daftar) ?? [])
    const sub = ada.find(({ macam }) => macam === 'sub')?.kode ?? null
    const rekening = ada.find(({ macam }) => macam === 'rekening')?.kode ?? null
    const induk = ada.some(({ macam }) => macam === 'induk')
    if (sub !== null) subKini = sub
    else if (induk && rekening === null) subKini = null
    const dariKolom = sumber.map((k) => sel[k]?.trim() ?? '').find((teks) => teks !== '')
    const dariNama = dariKolom === undefined ? sel.find((teks, k) => !angka.has(k) && !kode.includes(k) && sumberSel(teks, daftar) !== null) : undefined
    return {
      nomor: kepala + i + 1, sel, rekening, sub: rekening !== null || sub !== null ? (sub ?? subKini) : null, sumber: dariKolom ?? dariNama ?? null,
      macam: rekening !== null ? 'baris' : sub !== null ? 'sub' : induk ? 'induk' : 'tanpa',
      kode: kode.map((k) => sel[k]?.trim() ?? '').filter((teks) => teks !== '').join(' ').slice(0, 80),
    }
  })
}

/**
 * Looks for columns of codes in a pasted block. null: there are none, it can only be pasted by its place.
 * @param bulan month of the report, for the headings
 */
export function kenaliBlok(blok: Blok, unit: readonly BarisUnit[], bulan: number): BlokKode | null {
  const daftar = daftarKode(unit)
  const lebar = blok.reduce((maks, baris) => Math.max(maks, baris.length), 0)
  const isKode = (teks: string): boolean => kodeSel(teks, daftar) !== null
  const sumber = kolomDari(blok, lebar, (teks) => daftar.sumber.has(rapat(teks)))
  const kode = kolomDari(blok, lebar, isKode).filter((k) => !sumber.includes(k))
  const awal = blok.findIndex((baris) => kode.some((k) => isKode(baris[k] ?? '')))
  if (awal < 0) return null
  const [kepala, isi] = [blok.slice(0, awal), blok.slice(awal)]
  const angka = kolomAngka(isi, kepala, new Set([...kode, ...sumber]), lebar, bulan)
  const baris = susunBaris(isi, kepala.length, { kode, sumber, angka: new Set(angka.map(({ k }) => k)) }, daftar)
  if (!baris.some(({ macam }) => macam === 'baris' || macam === 'sub')) return null
  return { baris, angka, kepala: kepala.length, berekening: baris.some(({ macam }) => macam === 'baris') }
}
