import { KOLOM, type Kolom } from './types'

/** A head cell as its words: "Kode_SKPD (lama)" -> "kode skpd". */
const kata = (sel: string): string =>
  sel.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/\(.*?\)/g, ' ').replace(/[^a-z0-9]+/g, ' ').trim()

const UNIT = '(?:unit(?: kerja| skpd)?|skpd|opd|pd|perangkat daerah|dinas|instansi|satuan kerja|satker)'
const KEPALA = `(?:kepala|pimpinan|pejabat|penandatangan|pengguna anggaran|pa)(?: ${UNIT})?`

/** What a head means; the more exact ones first. `sub`: of a part of a unit, where the list has both. */
const POLA: readonly (readonly [RegExp, Kolom | 'subKode' | 'subNama'])[] = [
  [new RegExp(`^kode sub ?(?:unit|skpd|opd)$`), 'subKode'],
  [new RegExp(`^nama sub ?(?:unit|skpd|opd)$`), 'subNama'],
  [new RegExp(`^(?:kode |nama )?(?:unit |skpd |opd )?induk(?: ${UNIT})?$`), 'induk'],
  [/^(?:nama singkat|singkatan|singkat|nama pendek|akronim|alias)(?: \w+)?$/, 'namaSingkat'],
  [/^(?:kategori|jenis|kelompok)(?: \w+)*$/, 'kategori'],
  [/^(?:asisten|asda|koordinator asisten|asisten (?:pembina|koordinator|yang membidangi)|pembina)$/, 'asisten'],
  [new RegExp(`^(?:nip|nip ?${KEPALA})$`), 'kepalaNip'],
  [new RegExp(`^(?:jabatan|jabatan ${KEPALA})$`), 'kepalaJabatan'],
  [new RegExp(`^(?:nama ?)?${KEPALA}$`), 'kepalaNama'],
  [new RegExp(`^kode(?: ?${UNIT})?$`), 'kode'],
  [new RegExp(`^(?:nama(?: ?${UNIT})?|${UNIT}|uraian)$`), 'nama'],
]

const arti = (sel: string): Kolom | 'subKode' | 'subNama' | null => POLA.find(([pola]) => pola.test(kata(sel)))?.[1] ?? null

export interface Kepala {
  kolom: (Kolom | null)[]
  asing: string[]
}

/**
 * The columns of a head row. null: no head, which needs a code and one thing more. A list of SIPD has the unit and its part in
 * separate columns: the part is then the unit meant, and the unit above it its parent.
 */
export function bacaKepala(sel: readonly string[]): Kepala | null {
  const dibaca = sel.map(arti)
  const bersub = dibaca.includes('subKode')
  const kolom = dibaca.map((satu, letak): Kolom | null => {
    if (satu === null) return null
    const jadi = satu === 'subKode' ? 'kode' : satu === 'subNama' ? 'nama' : bersub && satu === 'kode' ? 'induk' : satu
    if (bersub && satu === 'nama' && dibaca.includes('subNama')) return null
    return dibaca.indexOf(satu) === letak ? jadi : null
  })
  const unik = kolom.map((satu, letak) => (satu !== null && kolom.indexOf(satu) === letak ? satu : null))
  if (!unik.includes('kode') || unik.filter((satu) => satu !== null).length < 2) return null
  const asing = sel.filter((nama, letak) => unik[letak] === null && nama.trim() !== '' && !/^(no|nomor|no urut)$/.test(kata(nama)))
  return { kolom: unik, asing }
}

/** Without a head the columns stand in the order that the page names. */
export const urutanTetap = (): (Kolom | null)[] => [...KOLOM]
