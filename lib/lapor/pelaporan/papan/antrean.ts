import { menungguKantor } from '../borongan/pilihan'
import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import type { Kategori } from '@/lib/realisasi/posisi'
import { saring, type Saringan } from './papan'

interface Baris {
  unitId: number
  nama: string
  status: StatusLaporan | null
  kategori: Kategori
  terlambat: boolean
}

/** Where one report stands among those that wait for the office. */
export interface Antrean {
  /** 1-based; null: the report itself does not wait */
  ke: number | null
  jumlah: number
  sebelum: { unitId: number; nama: string } | null
  berikut: { unitId: number; nama: string } | null
}

/**
 * What comes after a report in the order of the board and its filter: the next one that waits, and from the last one the first. A filter by
 * state is left out: the queue is what waits, and a decided report leaves its own state.
 */
export function antrean(papan: readonly Baris[], { kategori, telat }: Saringan, unitId: number): Antrean {
  const daftar = saring(papan, { kategori, telat })
  const tempat = daftar.findIndex((baris) => baris.unitId === unitId)
  const tunggu = daftar.filter(menungguKantor)
  const lain = (baris: Baris | undefined): Antrean['berikut'] => (baris && baris.unitId !== unitId ? { unitId: baris.unitId, nama: baris.nama } : null)
  const urutan = tunggu.findIndex((baris) => baris.unitId === unitId)
  return {
    ke: urutan < 0 ? null : urutan + 1,
    jumlah: tunggu.length,
    sebelum: lain(daftar.slice(0, Math.max(0, tempat)).findLast(menungguKantor)),
    berikut: lain(daftar.slice(tempat + 1).find(menungguKantor) ?? tunggu[0]),
  }
}
