import { hurufKolom } from '@/lib/dasar/buku/tulis'
import type { Rupa, SelTulis } from '@/lib/dasar/buku/types'
import type { KolomRfk, RupaSel, Tempat } from './sel'
import type { Simpul } from './types'

export type Baris = (SelTulis | null)[]

interface Ditempatkan {
  simpul: Simpul
  nomor: number
  /** goes on with the row above */
  lanjut: boolean
}

/** Rows of the tree from above, each with its row number in the sheet; the whole stands last, as a total does. */
function tempatkan(akar: Simpul, mulai: number): { urutan: Ditempatkan[]; nomor: Map<Simpul, number> } {
  const urutan: Ditempatkan[] = []
  const taruh = (simpul: Simpul, lanjut: boolean): void => { urutan.push({ simpul, nomor: mulai + urutan.length, lanjut }) }
  const turun = (simpul: Simpul): void => {
    taruh(simpul, false)
    for (const satu of simpul.lanjut ?? []) taruh(satu, true)
    simpul.anak.forEach(turun)
  }
  akar.anak.forEach(turun)
  taruh(akar, false)
  return { urutan, nomor: new Map(urutan.map((item) => [item.simpul, item.nomor])) }
}

/** Row numbers as arguments of a function: [13,14,15,20] in H gives "H13:H15,H20". */
export function rentang(huruf: string, nomor: readonly number[]): string {
  const runs: [number, number][] = []
  for (const n of nomor) {
    const last = runs.at(-1)
    if (last && last[1] === n - 1) last[1] = n
    else runs.push([n, n])
  }
  return runs.map(([a, b]) => (a === b ? `${huruf}${a}` : `${huruf}${a}:${huruf}${b}`)).join(',')
}

const TEBAL: Readonly<Record<RupaSel, Rupa>> = {
  teks: 'teksTebal', kode: 'kodeTebal', rupiah: 'rupiahTebal', persen: 'persenTebal', poin: 'poinTebal', bilangan: 'bilangan', volume: 'volumeTebal',
}

/** The head: groups above their columns where there are any, then the columns, then numbers with formulas. */
export function susunKepala(kolom: readonly KolomRfk[]): Baris[] {
  const berkelompok = kolom.some((item) => item.kelompok)
  const atas: Baris = []
  const bawah: Baris = []
  kolom.forEach((item, k) => {
    if (!item.kelompok) {
      atas.push({ isi: item.kepala, rupa: 'kepala', ...(berkelompok ? { tinggi: 2 } : {}) })
      bawah.push(null)
      return
    }
    const pertama = kolom[k - 1]?.kelompok !== item.kelompok
    const lebar = kolom.slice(k).findIndex((lain) => lain.kelompok !== item.kelompok)
    atas.push(pertama ? { isi: item.kelompok, rupa: 'kepala', lebar: lebar === -1 ? kolom.length - k : lebar } : null)
    bawah.push({ isi: item.kepala, rupa: 'kepala' })
  })
  const nomor: Baris = kolom.map((item, k) => {
    if (item.nomor === undefined) return { isi: String(k + 1), rupa: 'kepalaKecil' }
    if (kolom[k - 1]?.nomor === item.nomor) return null
    // columns that the form counts as one, as K and Rp, stand under one number
    const sama = kolom.slice(k).findIndex((lain) => lain.nomor !== item.nomor)
    const lebar = sama === -1 ? kolom.length - k : sama
    return { isi: item.nomor, rupa: 'kepalaKecil', ...(lebar > 1 ? { lebar } : {}) }
  })
  return [atas, ...(berkelompok ? [bawah] : []), nomor]
}

/**
 * The rows of a form: every node of the tree, then the whole. Each level adds the cells of the level below it.
 * @param mulai row number (1-based) of the first row
 */
export function susunIsi(kolom: readonly KolomRfk[], akar: Simpul, mulai: number): Baris[] {
  const huruf = new Map(kolom.map((item, k) => [item.kunci, hurufKolom(k)]))
  const cari = (kunci: string): string => {
    const ada = huruf.get(kunci)
    if (ada === undefined) throw new RangeError(`Kolom ${kunci} tidak ada`)
    return ada
  }
  const { urutan, nomor } = tempatkan(akar, mulai)
  const akhir = nomor.get(akar) ?? mulai
  let utama = 0
  return urutan.map(({ simpul, nomor: n, lanjut }) => {
    if (!lanjut) utama++
    const daun = simpul.anak.length === 0 && simpul !== akar
    const barisAnak = simpul.anak.map((anak) => nomor.get(anak) ?? 0)
    const tempat: Tempat = {
      simpul, daun, urut: utama,
      sel: (kunci) => `${cari(kunci)}${n}`,
      jumlah: (kunci) => `$${cari(kunci)}$${akhir}`,
      // a whole without parts adds its own empty row above: nothing
      anak: (kunci) => (barisAnak.length > 0 ? rentang(cari(kunci), barisAnak) : `${cari(kunci)}${mulai - 1}`),
    }
    return kolom.map(({ rupa, isi, lanjut: ikut }) => ({ ...(isi && (!lanjut || ikut) ? isi(tempat) : { isi: null }), rupa: daun || lanjut ? rupa : TEBAL[rupa] }))
  })
}
