import { BukuDitolak } from '@/lib/dasar/buku/types'
import type { BarisBerkas } from '@/lib/lapor/berkas/types'
import { kurangi, NOL, sen, senFromText, senToText, type Sen } from '@/lib/realisasi/rupiah'
import { TERLALU_BESAR_SEN } from './constants'
import type { BasisBkad, IsiBerkas } from './types'

export interface Acuan {
  /** the unit that a row's code and name mean, by `kunciUnit` */
  unit: ReadonlyMap<string, number>
  sub: readonly { id: number; unitId: number; kode: string }[]
}

/** Under which the unit of a row is looked up. */
export const kunciUnit = ({ unitKode, unitNama }: Pick<BarisBerkas, 'unitKode' | 'unitNama'>): string => JSON.stringify([unitKode, unitNama])

interface Timbun {
  baris: number
  nilai: Sen
}
const timbun = <K>(peta: Map<K, Timbun>, kunci: K, nilai: Sen): void => {
  const lama = peta.get(kunci)
  peta.set(kunci, { baris: (lama?.baris ?? 0) + 1, nilai: sen((lama?.nilai ?? 0n) + nilai) })
}
const bersih = ({ nilai, kurang }: BarisBerkas): Sen => kurangi(senFromText(nilai), senFromText(kurang))
const rapat = (kode: string): string => kode.replace(/\s/g, '')
const CONTOH_RUSAK = 50

/** Rows that could not be read, by unit, so that a unit's sum is never a part of it. */
function susunRusak(baris: readonly BarisBerkas[], unitDari: (satu: BarisBerkas) => number | undefined): { rusak: IsiBerkas['rusak']; perUnit: Map<number, number> } {
  const perUnit = new Map<number, number>()
  for (const satu of baris) {
    const unitId = unitDari(satu)
    if (unitId !== undefined) perUnit.set(unitId, (perUnit.get(unitId) ?? 0) + 1)
  }
  const contoh = baris.slice(0, CONTOH_RUSAK).map((satu) => ({ lembar: satu.lembar, nomor: satu.nomor, nilai: senToText(bersih(satu)), sebab: satu.sebab ?? '' }))
  return { perUnit, rusak: { baris: baris.length, nilai: senToText(baris.reduce((n, satu) => sen(n + bersih(satu)), NOL)), contoh } }
}

function pastikanWajar(pakai: readonly BarisBerkas[], unit: ReadonlyMap<number, Timbun>, ditahan: number): void {
  if (unit.size === 0 && ditahan === 0) {
    throw new BukuDitolak('TANPA_UNIT', pakai.length === 0 ? 'Tabel tidak berisi baris dengan angka.' : 'Tidak satu pun kode atau nama unit dalam berkas dikenal pada periode ini.')
  }
  if ([...unit.values()].some(({ nilai }) => nilai >= TERLALU_BESAR_SEN || nilai <= -TERLALU_BESAR_SEN)) {
    throw new BukuDitolak('TERLALU_BESAR', 'Jumlah satu unit dalam berkas lebih dari 15 angka. Periksa apakah kolom angkanya benar, bukan kode atau nomor.')
  }
}

/**
 * BKAD's figures in the rows of a file: sums per unit and, where every row says it, per sub-kegiatan. Nothing else of the file is kept.
 * Every row is counted somewhere; a unit of which a row could not be read is held back whole.
 * @param longgar the file still asks: nothing is refused yet @throws BukuDitolak with the sentence to show
 */
export function susunIsi(semua: readonly BarisBerkas[], { unit: dikenal, sub: daftarSub }: Acuan, basis: BasisBkad, longgar = false): IsiBerkas {
  const unitDari = (satu: BarisBerkas): number | undefined => dikenal.get(kunciUnit(satu))
  const pakai = semua.filter(({ kelas }) => kelas === 'ANGKA')
  const { rusak, perUnit } = susunRusak(semua.filter(({ kelas }) => kelas === 'RUSAK'), unitDari)
  const subDari = new Map(daftarSub.map((satu) => [`${satu.unitId}/${rapat(satu.kode)}`, satu.id]))
  const perSub = basis !== 'SP2D' && pakai.length > 0 && pakai.every((satu) => satu.subKode !== '')
  const [unit, tahan, sub, asing, subAsing] = [new Map<number, Timbun>(), new Map<number, Timbun>(), new Map<string, Timbun>(), new Map<string, Timbun>(), new Map<string, Timbun>()]
  for (const satu of pakai) {
    const [unitId, nilai] = [unitDari(satu), bersih(satu)]
    if (unitId === undefined) timbun(asing, kunciUnit(satu), nilai)
    else if (perUnit.has(unitId)) timbun(tahan, unitId, nilai)
    else {
      timbun(unit, unitId, nilai)
      const subId = perSub ? subDari.get(`${unitId}/${rapat(satu.subKode)}`) : 0
      if (subId === undefined) timbun(subAsing, JSON.stringify([unitId, satu.subKode]), nilai)
      else if (subId > 0) timbun(sub, `${unitId}/${subId}`, nilai)
    }
  }
  if (!longgar) pastikanWajar(pakai, unit, perUnit.size)
  return {
    unit: [...unit].sort(([a], [b]) => a - b).map(([unitId, isi]) => ({
      unitId, baris: isi.baris, nilai: senToText(isi.nilai),
      sub: [...sub].filter(([kunci]) => kunci.startsWith(`${unitId}/`)).map(([kunci, { nilai }]) => ({ subId: Number(kunci.split('/')[1]), nilai: senToText(nilai) })),
    })),
    takDikenal: [...asing].map(([kunci, isi]) => {
      const [kode = '', nama = ''] = JSON.parse(kunci) as string[]
      return { kode, nama, baris: isi.baris, nilai: senToText(isi.nilai) }
    }),
    subTakDikenal: [...subAsing].map(([kunci, isi]) => {
      const [unitId, kode] = JSON.parse(kunci) as [number, string]
      return { unitId, kode, baris: isi.baris, nilai: senToText(isi.nilai) }
    }),
    ditahan: [...perUnit].map(([unitId, n]) => ({ unitId, rusak: n, baris: tahan.get(unitId)?.baris ?? 0, nilai: senToText(tahan.get(unitId)?.nilai ?? NOL) })),
    rusak,
    dibaca: semua.length,
    dilewati: semua.filter(({ kelas }) => kelas === 'LEWAT').length,
    total: senToText(pakai.reduce((n, satu) => sen(n + bersih(satu)), NOL)),
  }
}
