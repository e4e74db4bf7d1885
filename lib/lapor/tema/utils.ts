import { cocokTeks } from '@/lib/dasar/format/cari'
import { jumlah, NOL, type Sen } from '@/lib/realisasi/rupiah'
import type { SubTema } from './data'
import type { SaringTanda } from './schema'
import type { BarisTanda, HitungTanda, KeadaanTanda, TandaBerlaku, Tema } from './types'
import { pengusul, type NamaSiap } from './usul'

interface Bahan {
  sub: readonly { sub: SubTema; nama: NamaSiap }[]
  tanda: readonly TandaBerlaku[]
  /** of the version, by sub-kegiatan; one that is not in it has none */
  pagu: ReadonlyMap<number, Sen>
  /** of the version before; null: there is none */
  paguLalu: ReadonlyMap<number, Sen> | null
  unit: ReadonlyMap<string, string>
  /** false: without those that are neither decided nor proposed, which are nearly all of a year */
  lain: boolean
}

const adaPagu = (pagu: Sen | undefined): boolean => pagu !== undefined && pagu > 0n

type SatuSub = Bahan['sub'][number]
/** Of lists that are kept: each by its id, and what each theme's patterns proposed. */
const terbaca = new WeakMap<object, { perId: ReadonlyMap<number, SatuSub>; usul: Map<string, ReadonlyMap<number, string>> }>()
/** Patterns that are remembered of one list; they change when somebody edits a theme. */
const MAKS_POLA = 50

/** A list by id, and why the theme's patterns propose some of it; sought once for a list that many readers share. */
function bacaDaftar(tema: Pick<Tema, 'polaKode' | 'polaNama'>, sub: Bahan['sub']): { perId: ReadonlyMap<number, SatuSub>; usul: ReadonlyMap<number, string> } {
  const daftar = terbaca.get(sub) ?? { perId: new Map(sub.map((satu) => [satu.sub.subId, satu])), usul: new Map() }
  terbaca.set(sub, daftar)
  const kunci = JSON.stringify([tema.polaKode, tema.polaNama])
  const ada = daftar.usul.get(kunci)
  if (ada !== undefined) return { perId: daftar.perId, usul: ada }
  const sebab = pengusul(tema)
  const usul = new Map(sub.flatMap(({ sub: { subId }, nama }): [number, string][] => {
    const kata = sebab(nama)
    return kata === null ? [] : [[subId, kata]]
  }))
  if (daftar.usul.size >= MAKS_POLA) daftar.usul.clear()
  daftar.usul.set(kunci, usul)
  return { perId: daftar.perId, usul }
}

/**
 * The sub-kegiatan of a version as a theme sees them: decided, proposed or neither. A NO is remembered and not proposed again. One without
 * pagu in the version is there only where it was decided. Most rupiah first.
 */
export function susunBarisTanda(tema: Pick<Tema, 'kode' | 'polaKode' | 'polaNama'>, { sub, tanda, pagu, paguLalu, unit, lain }: Bahan): BarisTanda[] {
  const { perId, usul } = bacaDaftar(tema, sub)
  const putusan = new Map(tanda.filter((satu) => satu.tema === tema.kode).map((satu) => [satu.subId, satu]))
  const dilihat = lain ? sub : [...new Set([...usul.keys(), ...putusan.keys()])].flatMap((id) => perId.get(id) ?? [])
  return dilihat.filter(({ sub: { subId } }) => adaPagu(pagu.get(subId)) || putusan.has(subId)).map(({ sub: satu }): BarisTanda => {
    const [sebab, milik] = [usul.get(satu.subId) ?? null, putusan.get(satu.subId) ?? null]
    return {
      ...satu, unit: unit.get(String(satu.unitId)) ?? '', pagu: pagu.get(satu.subId) ?? NOL, sebab, tanda: milik,
      keadaan: milik?.putusan ?? (sebab === null ? 'LAIN' : 'USUL'), baru: paguLalu !== null && adaPagu(pagu.get(satu.subId)) && !adaPagu(paguLalu.get(satu.subId)),
    }
  }).sort((a, b) => (a.pagu === b.pagu ? (a.kode === b.kode ? a.subId - b.subId : a.kode < b.kode ? -1 : 1) : a.pagu > b.pagu ? -1 : 1))
}

const KEADAAN: readonly KeadaanTanda[] = ['USUL', 'YA', 'TIDAK', 'LAIN']

/** How many rows stand in each state, with their rupiah. */
export const hitungTanda = (baris: readonly BarisTanda[]): HitungTanda[] => KEADAAN.map((keadaan) => {
  const milik = baris.filter((satu) => satu.keadaan === keadaan)
  return { keadaan, jumlah: milik.length, pagu: jumlah(milik.map(({ pagu }) => pagu)) }
})

/** The rows that an address asks for. */
export function saringTanda(baris: readonly BarisTanda[], { keadaan, unit, cari }: Pick<SaringTanda, 'keadaan' | 'unit' | 'cari'>): BarisTanda[] {
  const cocok = (satu: BarisTanda): boolean => {
    if (keadaan === 'semua') return true
    if (keadaan === 'baru') return satu.baru && (satu.keadaan === 'USUL' || satu.keadaan === 'LAIN')
    return satu.keadaan === keadaan.toUpperCase()
  }
  return baris.filter((satu) => cocok(satu) && (unit === null || satu.unitId === unit) && cocokTeks(cari, satu.unit, satu.kode, satu.nama, satu.kegiatan, satu.program))
}

/** The version of a row's decision in this APBD version; 0: it was taken in an earlier one, or not at all. */
export const versiDi = ({ tanda }: Pick<BarisTanda, 'tanda'>, urutan: number): number => (tanda?.apbdUrutan === urutan ? tanda.versi : 0)

/** What a list was when it was looked at: its rows, their states and versions. */
export const isiSidik = (baris: readonly BarisTanda[], urutan: number): string => baris.map((satu) => `${satu.subId}:${satu.keadaan}:${versiDi(satu, urutan)}`).join(' ')
