import type { Capaian } from '@/lib/realisasi/capaian'
import type { JalurSub, SimpulProgram } from './types'

/** Positions of one unit at the three levels of its codes, as the one query gives them. */
export interface PosisiPohon {
  program: readonly Capaian[]
  kegiatan: readonly Capaian[]
  subKegiatan: readonly Capaian[]
}

/**
 * Hangs positions of sub-kegiatan under their kegiatan and program. Every figure comes from the query at its own level;
 * this only arranges. Keys: codes for program and kegiatan, the sub-kegiatan's id for the leaves.
 */
export function susunPohon(jalur: readonly JalurSub[], posisi: PosisiPohon): SimpulProgram[] {
  const program = new Map(posisi.program.map((capaian) => [capaian.posisi.kode, capaian]))
  const kegiatan = new Map(posisi.kegiatan.map((capaian) => [capaian.posisi.kode, capaian]))
  const sub = new Map(posisi.subKegiatan.map((capaian) => [capaian.posisi.kunci, capaian]))
  const pohon: SimpulProgram[] = []
  for (const item of jalur) {
    const daun = sub.get(String(item.id))
    const diKegiatan = kegiatan.get(item.kegiatan.kode)
    const diProgram = program.get(item.program.kode)
    if (!daun || !diKegiatan || !diProgram) continue
    let cabang = pohon.find((simpul) => simpul.kode === item.program.kode)
    if (!cabang) pohon.push((cabang = { ...item.program, capaian: diProgram, kegiatan: [] }))
    let ranting = cabang.kegiatan.find((simpul) => simpul.kode === item.kegiatan.kode)
    if (!ranting) cabang.kegiatan.push((ranting = { ...item.kegiatan, capaian: diKegiatan, sub: [] }))
    ranting.sub.push({ id: item.id, capaian: daun })
  }
  return pohon
}
