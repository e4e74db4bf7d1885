import type { NamaSub, Tema } from './types'

type Pola = Pick<Tema, 'polaKode' | 'polaNama'>

/** Parts of a code without leading noughts: "1.02.02.2.02.0015" and "1.02.02.2.02.15" name one sub-kegiatan in two books of codes. */
const bagian = (kode: string): string[] => kode.trim().toUpperCase().split('.').map((satu) => satu.replace(/^0+(?=.)/, ''))

/** A part of a pattern made of X alone stands for any: "X.XX.01" is the program of every unit. */
const cocokBagian = (pola: string | undefined, isi: string | undefined): boolean => pola !== undefined && isi !== undefined && (/^X+$/.test(pola) || pola === isi)

/** Whether a code's parts begin with a pattern's, part by part: "1.02" begins "1.02.03", not "1.021". */
const berawal = (awal: readonly string[], isi: readonly string[]): boolean => awal.length <= isi.length && awal.every((satu, i) => cocokBagian(satu, isi[i]))

/** The words of a text in small letters; what is neither letter nor digit parts them, so that "balita-balita" is two. */
const kata = (teks: string): string[] => teks.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((satu) => satu !== '')

/** A text as its words between blanks, in which a pattern is sought. */
const barisKata = (teks: string): string => ` ${kata(teks).join(' ')} `

/**
 * The words of a pattern, whole and side by side: each itself, or with -nya. No stemming: "jalan" is neither "perjalanan" nor "berjalan"; other
 * forms are patterns of their own. Words are letters and digits alone, so nothing in them means anything to the expression. null: no word in it.
 */
function polaKata(pola: string): string | null {
  const dicari = kata(pola)
  return dicari.length === 0 ? null : ` ${dicari.map((satu) => `${satu}(?:nya)?`).join(' ')} `
}

/** A name as it is sought in: its code in parts, its words and those above it in one line each. */
export interface NamaSiap { kode: readonly string[]; nama: string; kegiatan: string; program: string }

/** Names made ready, once for all themes; a program's name stands in hundreds of rows and is read once. */
export function siapkanNama<T extends NamaSub>(sub: readonly T[]): { sub: T; nama: NamaSiap }[] {
  const sudah = new Map<string, string>()
  const baca = (teks: string): string => {
    const baris = sudah.get(teks) ?? barisKata(teks)
    sudah.set(teks, baris)
    return baris
  }
  return sub.map((satu) => ({ sub: satu, nama: { kode: bagian(satu.kode), nama: baca(satu.nama), kegiatan: baca(satu.kegiatan), program: baca(satu.program) } }))
}

const DI: readonly (readonly [keyof Omit<NamaSub, 'kode'>, string])[] = [['nama', 'nama'], ['kegiatan', 'nama kegiatan'], ['program', 'nama program']]

/**
 * Why a theme's patterns propose a sub-kegiatan, in words: by its code first, then by its own name, its kegiatan's, its program's. null: they
 * do not. A proposal counts for nothing until somebody confirms it. The patterns are read once: every sub-kegiatan of a year is asked about.
 */
export function pengusul({ polaKode, polaNama }: Pola): (nama: NamaSiap) => string | null {
  const kode = polaKode.map((pola) => ({ pola, awal: bagian(pola) }))
  const ada = polaNama.flatMap((pola) => { const isi = polaKata(pola); return isi === null ? [] : [{ pola, isi }] })
  // one look for all of them: most texts hold none
  const salahSatu = ada.length === 0 ? null : new RegExp(ada.map(({ isi }) => isi).join('|'), 'u')
  const masing = ada.map(({ pola, isi }) => ({ pola, cari: new RegExp(isi, 'u') }))
  const sudah = new Map<string, string | null>()
  const cari = (teks: string): string | null => {
    const lama = sudah.get(teks)
    if (lama !== undefined) return lama
    const pola = salahSatu?.test(teks) === true ? (masing.find((satu) => satu.cari.test(teks))?.pola ?? null) : null
    sudah.set(teks, pola)
    return pola
  }
  return (nama) => {
    const dariKode = kode.find(({ awal }) => berawal(awal, nama.kode))
    if (dariKode !== undefined) return `kode ${dariKode.pola}`
    for (const [di, sebut] of DI) {
      const pola = cari(nama[di])
      if (pola !== null) return `${sebut} memuat "${pola}"`
    }
    return null
  }
}
