import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { BarisTabel, Kolom, Panel, Sel } from '@/lib/lihat/panel/types'
import type { Alinea, Angka, BahanDokumen, Potong } from '@/lib/rakor/dokumen/types'
import { panelHalaman } from '@/lib/rakor/dokumen/utils'
import type { Slide } from '../types'

/** How many rows of a table are read from the last row of a hall. */
export const BARIS_HALL = 8

/** Makes the slides of one subject; none where it does not apply to this position. */
export type PenyusunSlide = (bahan: BahanDokumen) => readonly Slide[]

/**
 * A finding as a hall reads it: these columns, in this order, where it has them. Rows, values and picture stay, so that what is asked
 * for can still be found. Rupiah are written in billions.
 */
export function hall(panel: Panel, kolom: readonly string[]): Panel {
  const { tabel } = panel
  const dipakai = kolom.flatMap((kunci) => tabel.kolom.find((satu) => satu.kunci === kunci) ?? []).map((satu) => miliaran(buang(satu, 'rinci', 'lebar')))
  return { ...buang(panel, 'lanjut'), tabel: { ...tabel, kolom: dipakai } }
}

/** Full rupiah are for where people check: a hall looks. */
const miliaran = (kolom: Kolom): Kolom => (kolom.satuan?.startsWith('Rp') && !kolom.satuan.startsWith('Rp miliar') ? { ...kolom, satuan: kolom.satuan.replace('Rp', 'Rp miliar'), miliar: true } : kolom)

/** The same value without some of its properties. */
export const buang = <T extends object, K extends keyof T & string>(isi: T, ...nama: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(isi).filter(([kunci]) => !(nama as readonly string[]).includes(kunci))) as Omit<T, K>

/** A frozen finding with the columns for the hall; undefined where it does not apply. */
export function ambil(bahan: BahanDokumen, halaman: string, kunci: string, kolom: readonly string[]): Panel | undefined {
  const panel = panelHalaman(bahan, halaman, kunci)
  return panel && hall(panel, kolom)
}

/** A slide that shows one finding (or two side by side) and is titled by the first. */
export function slideIsi(kunci: string, panel: readonly [Panel, ...Panel[]], lain: Partial<Omit<Slide, 'kunci' | 'panel'>> = {}): Slide {
  const [{ judul, bacaan }] = panel
  return {
    kunci, judul, panel, baris: BARIS_HALL, jenis: 'isi',
    isi: bacaan === undefined ? [] : [[bacaan]],
    catatan: [[kalimat(judul)], ...(bacaan === undefined ? [] : [[bacaan]])],
    ...lain,
  }
}

/** A title as a sentence. */
export const kalimat = (judul: string): string => (/[.?!]$/.test(judul) ? judul : `${judul}.`)

/** A row that is a value of its own: not one under a head. */
const sendiri = ({ tingkat }: BarisTabel): boolean => (tingkat ?? 0) === 0

/** A figure for a sentence; words in its place where there is none. */
export const angka = (sel: Sel | undefined, rupa: Angka['rupa'] = 'singkat'): Potong => (sel === undefined ? '–' : { sel, rupa })

/** Whether a cell holds a value: words in its place and n/a are none. */
export const bernilai = (sel: Sel | undefined): boolean => sel !== undefined && sel.jenis !== 'tanpa' && sel.nilai !== null && (typeof sel.nilai !== 'object' || sel.nilai.ada)

/** The words in a cell. */
export const tulisNama = (sel: Sel | undefined): string => tulisSel(sel, {}, false)

/**
 * The first rows of a finding as they are spoken: "DPUPR Rp36,67 miliar, Disdikbud Rp31,19 miliar, dan BPKD Rp22,97 miliar".
 * Rows without a value in that column are not spoken of. Empty where no row has one.
 */
export function sebut(panel: Panel, kolom: string, banyak: number = 3): Potong[] {
  const [nama] = panel.tabel.kolom
  const baris = panel.tabel.baris.filter((satu) => sendiri(satu) && bernilai(satu.sel[kolom])).slice(0, banyak)
  const disebut = baris.map(({ sel }) => tulisNama(nama && sel[nama.kunci]))
  // names with commas of their own are parted by more than one
  const koma = disebut.some((satu) => /,| dan /.test(satu)) ? '; ' : ', '
  return baris.flatMap(({ sel }, index) => {
    const antara = index === 0 ? '' : index < baris.length - 1 ? koma : baris.length > 2 || koma === '; ' ? `${koma}dan ` : ' dan '
    return [`${antara}${disebut[index] ?? ''} `, angka(sel[kolom])]
  })
}

/** A sentence of the first rows, or none where there are no figures to speak of. */
export function kalimatSebut(awal: string, panel: Panel, kolom: string, banyak?: number): Alinea[] {
  const isi = sebut(panel, kolom, banyak)
  return isi.length === 0 ? [] : [[awal, ...isi, '.']]
}

/** A row by its key. */
export const barisPanel = (panel: Panel | undefined, kunci: string): BarisTabel | undefined => panel?.tabel.baris.find((satu) => satu.kunci === kunci)
