import { bilangan } from '@/lib/dasar/format/angka'
import type { BarisTabel, Kolom, Sel, Tabel } from '@/lib/lihat/panel/types'
import { PT, TANDA_ZONA, WARNA } from './constants'
import { namaKolom, teksSel } from './nilai'
import { barisTeks, lebarKata, lebarTeks, potongTeksBaris, tinggiBaris } from './ukur'

/** room left and right of a cell's text, and above and below, in inches */
export const SELA = { x: 0.08, y: 0.045 } as const
/** room beyond what was measured, in inches: a figure that wraps is worse than a wide column */
const LUANG = 0.05

export interface SelTabel { teks: string; warna: string; kanan: boolean; tebal: boolean; /** words stand behind the figure, which may go to a line of their own */ lipat?: boolean }
export interface BarisIsi { sel: SelTabel[]; tinggi: number; /** one cell over all columns */ gabung?: boolean; kepala?: boolean; jumlah?: boolean }

/** A table measured: widths and heights in inches, rows that fit, the rest counted in words. */
export interface IsiTabel { pt: number; lebar: number[]; baris: BarisIsi[]; tinggi: number; tampil: number; /** a figure or a word had to be broken */ sempit: boolean }

function selIsi(sel: Sel | undefined, kolom: Kolom, tebal: boolean, jumlah = false): SelTabel {
  // a total of what cannot be added is no n/a: its cell is empty
  const teks = jumlah && sel === undefined ? '' : teksSel(sel, kolom)
  if (sel?.jenis === 'zona' && sel.nilai !== null) {
    const { bentuk, warna } = TANDA_ZONA[sel.nilai]
    return { teks: `${bentuk}\u00a0${teks}`, warna, kanan: false, tebal: true }
  }
  return { teks, warna: sel?.jenis === 'tanpa' ? WARNA.redup : WARNA.teks, kanan: kolom.angka ?? false, tebal, ...(sel?.jenis === 'teks' && sel.rinci ? { lipat: true } : {}) }
}

/** Width in which a column's head stands on two lines. */
function lebarKepala(nama: string, pt: number): number {
  const kata = lebarKata(nama, pt, true)
  const penuh = lebarTeks(nama, pt, true)
  for (let lebar = kata; lebar < penuh; lebar += 0.1) if (barisTeks(nama, pt, lebar, true) <= 2) return lebar
  return penuh
}

const jumlahkan = (isi: readonly number[]): number => isi.reduce((a, b) => a + b, 0)

/**
 * How wide each column is: figures whole, words what is left, down to their widest word. Heads stand on two lines where there is room, else
 * each of their words on its own.
 */
function lebarKolom(kolom: readonly Kolom[], isi: readonly SelTabel[][], pt: number, lebar: number): number[] {
  const pinggir = 2 * SELA.x + LUANG
  const ukur = (pengukur: (sel: SelTabel) => number, i: number): number => Math.max(0, ...isi.map((baris) => (baris[i] ? pengukur(baris[i]) : 0)))
  const tetap = kolom.map((satu, i) => (satu.angka === true && !isi.some((baris) => baris[i]?.lipat)) || isi.every((baris) => !(baris[i]?.teks ?? '').includes(' ')))
  const penuh = kolom.map((satu, i) => Math.max(ukur(({ teks, tebal }) => lebarTeks(teks, pt, tebal), i), lebarKepala(namaKolom(satu), pt)) + pinggir)
  if (jumlahkan(penuh) <= lebar) {
    // what is over goes to the words, so that figures stay near each other
    const luwes = jumlahkan(penuh.filter((_, i) => !tetap[i]))
    const lebih = lebar - jumlahkan(penuh)
    return penuh.map((satu, i) => satu + (tetap[i] && luwes > 0 ? 0 : lebih * (satu / (luwes > 0 ? luwes : jumlahkan(penuh)))))
  }
  const dengan = (kepala: (nama: string) => number): number[] =>
    kolom.map((satu, i) => Math.max(ukur(({ teks, tebal }) => (tetap[i] ? lebarTeks(teks, pt, tebal) : lebarKata(teks, pt, tebal)), i), kepala(namaKolom(satu))) + pinggir)
  const longgar = dengan((nama) => lebarKepala(nama, pt))
  const minimal = jumlahkan(longgar) <= lebar ? longgar : dengan((nama) => lebarKata(nama, pt, true))
  const luang = lebar - jumlahkan(minimal)
  if (luang <= 0) return minimal.map((satu) => satu * (lebar / jumlahkan(minimal)))
  const minta = penuh.map((satu, i) => (tetap[i] ? 0 : satu - (minimal[i] ?? 0)))
  const seluruh = jumlahkan(minta)
  return minimal.map((satu, i) => satu + (seluruh > 0 ? luang * ((minta[i] ?? 0) / seluruh) : luang / minimal.length))
}

/** What people wrote may be long: a cell has at most so many lines, the whole is in the product. */
const BARIS_SEL = 5
const potong = (sel: readonly SelTabel[], lebar: readonly number[], pt: number): SelTabel[] =>
  sel.map((satu, i) => ({ ...satu, teks: potongTeksBaris(satu.teks, pt, (lebar[i] ?? 1) - 2 * SELA.x, BARIS_SEL, satu.tebal) }))

const tinggi = (sel: readonly SelTabel[], lebar: readonly number[], pt: number): number =>
  tinggiBaris(Math.max(...sel.map(({ teks, tebal }, i) => barisTeks(teks, pt, (lebar[i] ?? 1) - 2 * SELA.x, tebal))), pt) + 2 * SELA.y

function susun(tabel: Tabel, kolom: readonly Kolom[], baris: readonly BarisTabel[], pt: number, lebarTabel: number, tinggiMuat: number): IsiTabel {
  const isi = baris.map((satu) => kolom.map((k) => selIsi(satu.sel[k.kunci], k, (satu.tingkat ?? 0) === 0 && tabel.baris.some(({ tingkat }) => (tingkat ?? 0) > 0))))
  // a total is one of figures: where the picture beside it has them all, there is none
  const berjumlah = kolom.some(({ kunci, angka }) => angka === true && tabel.jumlah?.sel[kunci] !== undefined)
  const jumlah = berjumlah && kolom.map((k) => selIsi(tabel.jumlah?.sel[k.kunci], k, true, true))
  const lebar = lebarKolom(kolom, jumlah ? [...isi, jumlah] : isi, pt, lebarTabel)
  const ukur = (sel: SelTabel[], lain: Partial<BarisIsi> = {}): BarisIsi => ({ sel, tinggi: tinggi(sel, lebar, pt), ...lain })
  const kepala = ukur(kolom.map((satu) => ({ teks: namaKolom(satu), warna: WARNA.redup, kanan: satu.angka ?? false, tebal: true })), { kepala: true })
  const ekor = jumlah ? [ukur(jumlah, { jumlah: true })] : []
  const tinggiSisa = tinggiBaris(1, pt) + 2 * SELA.y
  const muat: BarisIsi[] = []
  let terpakai = kepala.tinggi + ekor.reduce((a, b) => a + b.tinggi, 0)
  for (const [i, satu] of isi.entries()) {
    const calon = ukur(potong(satu, lebar, pt))
    const akhir = i === isi.length - 1 && baris.length === tabel.baris.length
    if (terpakai + calon.tinggi + (akhir ? 0 : tinggiSisa) > tinggiMuat && muat.length > 0) break
    muat.push(calon)
    terpakai += calon.tinggi
  }
  const sisa = tabel.baris.length - muat.length
  const sisaBaris: BarisIsi[] = sisa > 0
    ? [{ sel: [{ teks: `dan ${bilangan(sisa)} ${kataSisa(tabel)} lain`, warna: WARNA.redup, kanan: false, tebal: false }], tinggi: tinggiSisa, gabung: true }]
    : []
  const semua = [kepala, ...muat, ...sisaBaris, ...ekor]
  const sempit = semua.some(({ sel, gabung }) => gabung !== true && sel.some(({ teks, tebal }, i) => lebarKata(teks, pt, tebal) > (lebar[i] ?? 0) - 2 * SELA.x + 0.001))
  return { pt, lebar, baris: semua, tinggi: semua.reduce((a, b) => a + b.tinggi, 0), tampil: muat.length, sempit }
}

/** What a row is, in one word: the first column's name where it is one. */
export function kataSisa({ kolom: [pertama], baris }: Tabel): string {
  if (pertama === undefined || baris.some(({ tingkat }) => (tingkat ?? 0) > 0) || /[^\p{L}\s-]/u.test(pertama.nama)) return 'baris'
  // a unit in several rows, one a month: what is left out are rows, not so many units
  const nama = baris.flatMap(({ sel }) => { const satu = sel[pertama.kunci]; return satu?.jenis === 'teks' ? [satu.nilai] : [] })
  return new Set(nama).size < nama.length ? 'baris' : pertama.nama.toLowerCase()
}

/**
 * A table as it fits: in the largest type in which all its rows go in, else in the smallest with as many as go in. Never below 16 points.
 * @param banyak at most so many rows
 * @param ptMaks the type of a table beside it: two of one slide are of one size
 */
export function susunTabel(tabel: Tabel, kecuali: readonly string[], banyak: number, lebar: number, tinggiMuat: number, ptMaks: number = PT.tabel[0]): IsiTabel | null {
  const kolom = tabel.kolom.filter(({ kunci }) => !kecuali.includes(kunci))
  if (kolom.length < 2 || tabel.baris.length === 0) return null
  const baris = tabel.baris.slice(0, banyak)
  for (const pt of PT.tabel.filter((satu) => satu <= ptMaks)) {
    const isi = susun(tabel, kolom, baris, pt, lebar, tinggiMuat)
    if ((isi.tampil === baris.length && isi.tinggi <= tinggiMuat && !isi.sempit) || pt === PT.tabel.at(-1)) return isi
  }
  return null
}
