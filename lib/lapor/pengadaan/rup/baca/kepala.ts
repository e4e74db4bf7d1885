import type { Arti } from '@/lib/lapor/berkas/kepala/arti'
import { jendelaKepala, type Baris, type Jendela } from '@/lib/lapor/berkas/kepala/kepala'
import { huruf } from '@/lib/lapor/berkas/nilai/teks'
import type { PahamanLembar } from '../types'
import { ASING, KATA_PERAN, ORANG, PERAN, type Peran } from './peran'

/** A head that is understood: where it stands, and which column means what. */
export interface KepalaRup {
  jendela: Jendela
  kolom: Partial<Record<Peran, number>>
  /** two columns could be the pagu, and nothing says which */
  dua: [number, number] | null
}

/** Without this a table lists no packages. */
const WAJIB: readonly Peran[] = ['nama', 'pagu']

const cocok = (arti: Arti, kata: readonly string[]): boolean => kata.includes(arti.mentah) || kata.includes(arti.mentahDaun) || (arti.pokok !== '' && kata.includes(arti.pokok))

/** Of several columns of pagu the one that holds after a change. */
function pilihPagu(calon: readonly number[], arti: readonly Arti[]): { kolom: number | undefined; dua: [number, number] | null } {
  const [satu, dua] = calon
  if (satu === undefined || dua === undefined) return { kolom: satu, dua: null }
  const setelah = calon.filter((i) => arti[i]?.versi === 'setelah')
  const lain = calon.filter((i) => arti[i]?.versi === null)
  if (setelah.length === 1) return { kolom: setelah[0], dua: null }
  return lain.length === 1 && calon.length === 2 ? { kolom: lain[0], dua: null } : { kolom: satu, dua: [satu, dua] }
}

function petakan(jendela: Jendela): KepalaRup {
  const { arti } = jendela
  const kolom: Partial<Record<Peran, number>> = {}
  const terpakai = new Set<number>()
  let dua: [number, number] | null = null
  for (const peran of PERAN) {
    const uang = peran === 'pagu' || peran === 'hps' || peran === 'nilaiKontrak'
    const calon = KATA_PERAN[peran].kata.map((kata) => arti.flatMap((satu, i) => (!terpakai.has(i) && !ASING.test(satu.mentah) && !(uang && satu.persen) && cocok(satu, kata) ? [i] : []))).find((ada) => ada.length > 0) ?? []
    const pilih = peran === 'pagu' ? pilihPagu(calon, arti) : { kolom: calon[0], dua: null }
    if (pilih.kolom === undefined) continue
    dua ??= pilih.dua
    kolom[peran] = pilih.kolom
    terpakai.add(pilih.kolom)
  }
  return { jendela, kolom, dua }
}

/** The head of a list of packages among the first rows: the one that explains most columns, the lower of equal ones. null: none */
export function kenaliKepala(baris: readonly Baris[]): KepalaRup | null {
  let pilih: KepalaRup | null = null
  for (const jendela of jendelaKepala(baris)) {
    const satu = petakan(jendela)
    if (!WAJIB.every((peran) => satu.kolom[peran] !== undefined)) continue
    if (pilih === null || Object.keys(satu.kolom).length > Object.keys(pilih.kolom).length) pilih = satu
  }
  return pilih
}

/** The columns for the person who imports: what each means, and what is not taken of them. */
export function jelaskanKolom({ jendela, kolom }: KepalaRup): PahamanLembar['kolom'] {
  const peran = new Map(Object.entries(kolom).map(([nama, i]) => [i, nama as Peran]))
  return jendela.jalur.flatMap((jalur, i) => {
    if (jalur.length === 0) return []
    const nama = peran.get(i)
    const rata = jendela.arti[i]?.mentah ?? ''
    const keterangan = nama === 'nilaiKontrak' ? 'tidak diambil: kontrak dicatat pada halaman paket'
      : nama !== undefined ? null : ORANG.test(rata) ? 'orang atau penyedia: tidak disimpan' : ASING.test(rata) ? 'nomor milik SiRUP: tidak dipakai' : 'tidak dipakai'
    return [{ huruf: huruf(i), kepala: jalur.join(' / ').slice(0, 120), peran: nama === undefined ? null : KATA_PERAN[nama].nama, keterangan }]
  })
}
