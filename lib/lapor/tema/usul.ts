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

/** A name as it is sought in: its code in parts, each text in words. */
export interface NamaSiap { kode: readonly string[]; nama: readonly string[]; kegiatan: readonly string[]; program: readonly string[] }

/** Names made ready, once for all themes; a program's name stands in hundreds of rows and is read once (and is one list, so that it is sought in once). */
export function siapkanNama<T extends NamaSub>(sub: readonly T[]): { sub: T; nama: NamaSiap }[] {
  const sudah = new Map<string, readonly string[]>()
  const baca = (teks: string): readonly string[] => {
    const isi = sudah.get(teks) ?? kata(teks)
    sudah.set(teks, isi)
    return isi
  }
  return sub.map((satu) => ({ sub: satu, nama: { kode: bagian(satu.kode), nama: baca(satu.nama), kegiatan: baca(satu.kegiatan), program: baca(satu.program) } }))
}

/** The word itself, or with -nya. No stemming: "jalan" is neither "perjalanan" nor "berjalan"; other forms are patterns of their own. */
const bentuk = (satu: string): [string, string] => [satu, `${satu}nya`]

/** Seeks the first of some patterns whose words stand in a text, whole and side by side; looked up by its first word, as most texts hold none. */
function pencariNama(polaNama: readonly string[]): (isi: readonly string[]) => string | null {
  const menurutAwal = new Map<string, { urut: number; pola: string; sisa: readonly string[] }[]>()
  polaNama.forEach((pola, urut) => {
    const [awal, ...sisa] = kata(pola)
    for (const satu of awal === undefined ? [] : bentuk(awal)) menurutAwal.set(satu, [...(menurutAwal.get(satu) ?? []), { urut, pola, sisa }])
  })
  const sudah = new Map<readonly string[], string | null>()
  const cari = (isi: readonly string[]): string | null => {
    const cocok = isi.flatMap((satu, di) => menurutAwal.get(satu)?.filter(({ sisa }) => sisa.every((dicari, i) => bentuk(dicari).includes(isi[di + 1 + i] ?? ''))) ?? [])
    return cocok.sort((a, b) => a.urut - b.urut)[0]?.pola ?? null
  }
  return (isi) => {
    const lama = sudah.get(isi)
    if (lama !== undefined) return lama
    const pola = cari(isi)
    sudah.set(isi, pola)
    return pola
  }
}

const DI: readonly (readonly [keyof Omit<NamaSub, 'kode'>, string])[] = [['nama', 'nama'], ['kegiatan', 'nama kegiatan'], ['program', 'nama program']]

/**
 * Why a theme's patterns propose a sub-kegiatan, in words: by its code first, then by its own name, its kegiatan's, its program's. null: they
 * do not. A proposal counts for nothing until somebody confirms it. The patterns are read once: every sub-kegiatan of a year is asked about.
 */
export function pengusul({ polaKode, polaNama }: Pola): (nama: NamaSiap) => string | null {
  const kode = polaKode.map((pola) => ({ pola, awal: bagian(pola) }))
  const cari = pencariNama(polaNama)
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
