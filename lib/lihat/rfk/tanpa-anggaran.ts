import { computeCapaian } from '@/lib/realisasi/capaian'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import type { BahanRfk, KodeNama, Simpul, SimpulKinerja } from './types'

/** A row of which the budget in force has nothing: its columns of the year are empty, not nought. */
export const isTanpaAnggaran = (simpul: Simpul): boolean => simpul.tanpaAnggaran !== undefined || (simpul.anak.length > 0 && simpul.anak.every(isTanpaAnggaran))

const TINGKAT = ['program', 'kegiatan', 'subKegiatan'] as const

const baru = ({ aturan, bulan }: BahanRfk, isi: Pick<Simpul, 'tingkat' | 'anak' | 'tanpaAnggaran'>, { kode, nama }: KodeNama): Simpul =>
  ({ ...isi, kode, nama, sub: null, capaian: computeCapaian(jumlahkanPosisi([], { kunci: kode, kode, nama }), { aturan, bulan }) })

/** Rows of a level with those of `isi` that it has not, each under its own part and in the order of codes; what stands keeps its money. */
function sisipkan(bahan: BahanRfk, anak: readonly Simpul[], isi: readonly SimpulKinerja[], lapis: number): Simpul[] {
  const tingkat = TINGKAT[lapis]
  const cabang = kelompokkan(isi.filter(({ jalur }) => jalur[lapis] !== undefined), ({ jalur }) => jalur[lapis]?.kode ?? '')
  if (tingkat === undefined || cabang.size === 0) return [...anak]
  const ada = new Set(anak.map(({ kode }) => kode))
  return [
    ...anak.map((simpul) => ({ ...simpul, anak: sisipkan(bahan, simpul.anak, cabang.get(simpul.kode) ?? [], lapis + 1) })),
    ...[...cabang].flatMap(([kode, di]) => di.slice(0, 1).flatMap(({ unitId, unit, jalur: { [lapis]: milik } }) =>
      ada.has(kode) || !milik ? [] : [baru(bahan, { tingkat, tanpaAnggaran: { unitId, unit: unit.nama }, anak: sisipkan(bahan, [], di, lapis + 1) }, milik)])),
  ].sort((a, b) => bandingkanTeks(a.kode, b.kode))
}

/**
 * A tree of programs (of a SKPD: of units with their programs) in which every node with an indicator or money of the Renstra has a row, also
 * where the budget in force has nothing of it: a plan of five years does not lose what one year leaves out.
 */
export function denganTanpaAnggaran(bahan: BahanRfk, akar: Simpul): Simpul {
  const { kinerja: { simpul }, skpd, daftarUnit } = bahan
  if (!skpd) return { ...akar, anak: sisipkan(bahan, akar.anak, simpul, 0) }
  const milik = kelompokkan(simpul, ({ unitId }) => unitId)
  const ada = new Set(daftarUnit.map(({ id }) => id))
  return {
    ...akar,
    anak: [
      ...akar.anak.map((unit) => ({ ...unit, anak: sisipkan(bahan, unit.anak, milik.get(Number(unit.capaian.posisi.kunci)) ?? [], 0) })),
      ...[...milik].flatMap(([id, isi]) => isi.slice(0, 1).flatMap(({ unit }) => (ada.has(id) ? [] : [baru(bahan, { tingkat: 'unit', anak: sisipkan(bahan, [], isi, 0) }, unit)]))),
    ],
  }
}

/** Nodes with an indicator or money of the Renstra of which the budget in force has nothing: named under the form too, of a SKPD with whose they are, for another of its units may have the same. */
export function simpulTanpaAnggaran({ kinerja, sub, skpd }: BahanRfk): KodeNama[] {
  const ada = new Set(sub.flatMap(({ info }) => [info, info.kegiatan, info.program].map(({ kode }) => `${info.unitId}/${kode}`)))
  return kinerja.simpul.flatMap(({ unitId, unit, jalur }) => jalur.slice(-1).flatMap(({ kode, nama }) => (ada.has(`${unitId}/${kode}`) ? [] : [{ kode, nama: skpd ? `${nama} (${unit.nama})` : nama }])))
}
