import type { KolomRfk } from './sel'
import type { Baris } from './tabel'
import type { PenandaTangan } from './types'
import { ejaNip } from './utils'

/** Characters that a name with its titles needs on one line. */
const LEBAR = 44
const TITIK = '…………………………………………'

/** Where the blocks stand: from the left, each over as many columns as it needs, so that they stay on the first page. */
export function letakPenanda(kolom: readonly Pick<KolomRfk, 'lebar'>[], banyak: number): { mulai: number; lebar: number }[] {
  const letak: { mulai: number; lebar: number }[] = []
  for (let k = 0; k < kolom.length && letak.length < banyak; k++) {
    const mulai = k
    let ada = kolom[k]?.lebar ?? 0
    while (ada < LEBAR && k + 1 < kolom.length) ada += kolom[++k]?.lebar ?? 0
    letak.push({ mulai, lebar: k - mulai + 1 })
  }
  return letak
}

/** The lines of one signature: what is not known stays a dotted line, nothing is made up. */
const isiPenanda = ({ selaku, jabatan, nama, nip }: PenandaTangan): string[] => [
  `${TITIK}, ${TITIK.slice(0, 20)}`,
  selaku,
  `${jabatan},`,
  '', '', '',
  nama ?? `(${TITIK})`,
  `NIP ${nip === null ? TITIK : ejaNip(nip)}`,
]

/** Signature blocks side by side: place and date, capacity, position, room, name, NIP. */
export function susunPengesahan(kolom: readonly Pick<KolomRfk, 'lebar'>[], penanda: readonly (PenandaTangan | null)[]): Baris[] {
  const daftar = penanda.filter((satu) => satu !== null)
  const letak = letakPenanda(kolom, daftar.length)
  const isi = daftar.map(isiPenanda)
  const banyak = Math.max(0, ...isi.map((satu) => satu.length))
  return Array.from({ length: banyak }, (_, b) => {
    const baris: Baris = []
    letak.forEach(({ mulai, lebar }, i) => {
      while (baris.length < mulai) baris.push(null)
      baris.push({ isi: isi[i]?.[b] ?? '', rupa: b === banyak - 2 ? 'subjudul' : 'keterangan', ...(lebar > 1 ? { lebar } : {}) })
      for (let n = 1; n < lebar; n++) baris.push(null)
    })
    return baris
  })
}
