import type { Berkas } from './dataset/berkas'

/** How what would be published differs from what was: counted in rows. */
export interface Perbedaan {
  /** number of the publication that it is held against */
  urutan: number
  dataset: { kunci: string; tambah: number; ubah: number; hilang: number }[]
  /** sets of data that it had and this one would not have */
  tiada: string[]
}

/** Rows without what they all say of their own publication (year, month, number, sample). */
const baris = (teks: string): string[] => teks.split('\r\n').slice(1).filter((satu) => satu !== '').map((satu) => satu.split(',').slice(4).join(','))

/** Rows that are in one list and not in the other, counted with repeats. */
function luar(a: readonly string[], b: readonly string[]): number {
  const ada = new Map<string, number>()
  for (const satu of b) ada.set(satu, (ada.get(satu) ?? 0) + 1)
  let n = 0
  for (const satu of a) {
    const sisa = ada.get(satu) ?? 0
    if (sisa > 0) ada.set(satu, sisa - 1)
    else n += 1
  }
  return n
}

/** What a correction since the last publication did to each set of data; those without a difference are left out. @param lama tables of all its sets of data */
export function bandingkanBerkas(urutan: number, lama: ReadonlyMap<string, string>, kini: readonly Berkas[]): Perbedaan {
  const ada = new Set(kini.map(({ nama }) => nama))
  return {
    urutan,
    tiada: [...lama.keys()].filter((nama) => !ada.has(nama)).map((nama) => nama.replace(/\.csv$/, '')),
    dataset: kini.flatMap(({ nama, isi }) => {
      const [dulu, sekarang] = [baris(lama.get(nama) ?? ''), baris(isi)]
      const [baru, pergi] = [luar(sekarang, dulu), luar(dulu, sekarang)]
      const ubah = Math.min(baru, pergi)
      return baru + pergi === 0 ? [] : [{ kunci: nama.replace(/\.csv$/, ''), tambah: baru - ubah, ubah, hilang: pergi - ubah }]
    }),
  }
}
