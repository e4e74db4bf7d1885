import { bilangan } from '@/lib/dasar/format/angka'
import type { BarisTabel, Kolom, Sel, Tabel } from '@/lib/lihat/panel/types'
import { PT, TANDA_ZONA, WARNA } from './constants'
import { namaKolom, teksSel } from './nilai'
import { barisTeks, lebarKata, lebarTeks, tinggiBaris } from './ukur'

/** room left and right of a cell's text, and above and below, in inches */
export const SELA = { x: 0.08, y: 0.045 } as const
/** words of a column are not squeezed below this, in inches */
const LEBAR_TEKS = 1.2

export interface SelTabel { teks: string; warna: string; kanan: boolean; tebal: boolean }
export interface BarisIsi { sel: SelTabel[]; tinggi: number; /** one cell over all columns */ gabung?: boolean; kepala?: boolean; jumlah?: boolean }

/** A table measured: widths and heights in inches, rows that fit, the rest counted in words. */
export interface IsiTabel { pt: number; lebar: number[]; baris: BarisIsi[]; tinggi: number; tampil: number }

function selIsi(sel: Sel | undefined, kolom: Kolom, tebal: boolean): SelTabel {
  const teks = teksSel(sel, kolom)
  if (sel?.jenis === 'zona' && sel.nilai !== null) {
    const { bentuk, warna } = TANDA_ZONA[sel.nilai]
    return { teks: `${bentuk}\u00a0${teks}`, warna, kanan: false, tebal: true }
  }
  return { teks, warna: sel?.jenis === 'tanpa' ? WARNA.redup : WARNA.teks, kanan: kolom.angka ?? false, tebal }
}

/** How wide each column wants to be: figures whole, words down to what they need. */
function lebarKolom(kolom: readonly Kolom[], isi: readonly SelTabel[][], pt: number, lebar: number): number[] {
  const pinggir = 2 * SELA.x
  const penuh = kolom.map((satu, i) => {
    const sel = isi.map((baris) => baris[i]).filter((ada) => ada !== undefined)
    const terpanjang = Math.max(0, ...sel.map((ada) => lebarTeks(ada.teks, pt, ada.tebal)))
    return Math.max(terpanjang, lebarKata(namaKolom(satu), pt, true)) + pinggir
  })
  const tetap = kolom.map((satu, i) => satu.angka === true || isi.every((baris) => !(baris[i]?.teks ?? '').includes(' ')))
  const terpakai = penuh.reduce((jumlah, satu, i) => jumlah + (tetap[i] ? satu : 0), 0)
  const luwes = penuh.reduce((jumlah, satu, i) => jumlah + (tetap[i] ? 0 : satu), 0)
  const sisa = lebar - terpakai
  if (luwes <= sisa) {
    // what is over goes to the words, so that figures stay near their names
    const lebih = sisa - luwes
    return penuh.map((satu, i) => satu + (tetap[i] && luwes > 0 ? 0 : lebih * (satu / (luwes > 0 ? luwes : terpakai))))
  }
  const minimal = kolom.map((satu, i) => (tetap[i] ? 0 : Math.min(penuh[i] ?? 0, Math.max(LEBAR_TEKS, ...isi.map((baris) => lebarKata(baris[i]?.teks ?? '', pt, baris[i]?.tebal)), lebarKata(namaKolom(satu), pt, true)) + pinggir)))
  const dasar = minimal.reduce((a, b) => a + b, 0)
  const luang = Math.max(0, sisa - dasar)
  const minta = penuh.map((satu, i) => (tetap[i] ? 0 : satu - (minimal[i] ?? 0)))
  const jumlahMinta = minta.reduce((a, b) => a + b, 0) || 1
  const hasil = penuh.map((satu, i) => (tetap[i] ? satu : (minimal[i] ?? 0) + luang * ((minta[i] ?? 0) / jumlahMinta)))
  const jumlah = hasil.reduce((a, b) => a + b, 0)
  return jumlah > lebar ? hasil.map((satu) => satu * (lebar / jumlah)) : hasil
}

const tinggi = (sel: readonly SelTabel[], lebar: readonly number[], pt: number): number =>
  tinggiBaris(Math.max(...sel.map(({ teks, tebal }, i) => barisTeks(teks, pt, (lebar[i] ?? 1) - 2 * SELA.x, tebal))), pt) + 2 * SELA.y

function susun(tabel: Tabel, kolom: readonly Kolom[], baris: readonly BarisTabel[], pt: number, lebarTabel: number, tinggiMuat: number): IsiTabel {
  const isi = baris.map((satu) => kolom.map((k) => selIsi(satu.sel[k.kunci], k, (satu.tingkat ?? 0) === 0 && tabel.baris.some(({ tingkat }) => (tingkat ?? 0) > 0))))
  const jumlah = tabel.jumlah && kolom.map((k) => selIsi(tabel.jumlah?.sel[k.kunci], k, true))
  const lebar = lebarKolom(kolom, jumlah ? [...isi, jumlah] : isi, pt, lebarTabel)
  const ukur = (sel: SelTabel[], lain: Partial<BarisIsi> = {}): BarisIsi => ({ sel, tinggi: tinggi(sel, lebar, pt), ...lain })
  const kepala = ukur(kolom.map((satu) => ({ teks: namaKolom(satu), warna: WARNA.redup, kanan: satu.angka ?? false, tebal: true })), { kepala: true })
  const ekor = jumlah ? [ukur(jumlah, { jumlah: true })] : []
  const tinggiSisa = tinggiBaris(1, pt) + 2 * SELA.y
  const muat: BarisIsi[] = []
  let terpakai = kepala.tinggi + ekor.reduce((a, b) => a + b.tinggi, 0)
  for (const [i, satu] of isi.entries()) {
    const calon = ukur(satu)
    const akhir = i === isi.length - 1 && baris.length === tabel.baris.length
    if (terpakai + calon.tinggi + (akhir ? 0 : tinggiSisa) > tinggiMuat && muat.length > 0) break
    muat.push(calon)
    terpakai += calon.tinggi
  }
  const sisa = tabel.baris.length - muat.length
  const [pertama] = kolom
  const sisaBaris: BarisIsi[] = sisa > 0
    ? [{ sel: [{ teks: `dan ${bilangan(sisa)} ${kataSisa(tabel, pertama)} lain`, warna: WARNA.redup, kanan: false, tebal: false }], tinggi: tinggiSisa, gabung: true }]
    : []
  const semua = [kepala, ...muat, ...sisaBaris, ...ekor]
  return { pt, lebar, baris: semua, tinggi: semua.reduce((a, b) => a + b.tinggi, 0), tampil: muat.length }
}

/** What a row is, in one word: the first column's name where it is one. */
function kataSisa({ baris }: Tabel, kolom: Kolom | undefined): string {
  if (kolom === undefined || baris.some(({ tingkat }) => (tingkat ?? 0) > 0) || /[^\p{L}\s-]/u.test(kolom.nama)) return 'baris'
  return kolom.nama.toLowerCase()
}

/**
 * A table as it fits: in the larger type if all its rows go in, else in the smaller one with as many as go in. Never below 16 points.
 * @param banyak at most so many rows
 */
export function susunTabel(tabel: Tabel, kecuali: readonly string[], banyak: number, lebar: number, tinggiMuat: number): IsiTabel | null {
  const kolom = tabel.kolom.filter(({ kunci }) => !kecuali.includes(kunci))
  if (kolom.length < 2 || tabel.baris.length === 0) return null
  const baris = tabel.baris.slice(0, banyak)
  const besar = susun(tabel, kolom, baris, PT.tabel, lebar, tinggiMuat)
  return besar.tampil === baris.length && besar.tinggi <= tinggiMuat ? besar : susun(tabel, kolom, baris, PT.tabelKecil, lebar, tinggiMuat)
}
