import { bandingkanTeks } from '@/lib/realisasi/urutan'
import type { PimpinanUnit } from '@/lib/tahun/unit/types'
import type { BahanRfk, KodeNama, PenandaTangan } from './types'

type Unit = KodeNama & { id: number }

/** Codes of SIPD begin with the bidang: 5.01 is perencanaan. */
const isBappeda = ({ kode }: Unit): boolean => kode.startsWith('5.01.')
const isAdbang = ({ nama }: Unit): boolean => /administrasi pembangunan/i.test(nama)

function penanda(selaku: string, tanpa: string, pimpinan: PimpinanUnit | undefined): PenandaTangan {
  return { selaku, jabatan: pimpinan?.kepalaJabatan ?? tanpa, nama: pimpinan?.kepalaNama ?? null, nip: pimpinan?.kepalaNip ?? null }
}

/** The head of a unit, among the heads that the reader may see. */
export const penandaKepala = ({ id, nama }: Unit, pimpinan: readonly PimpinanUnit[]): PenandaTangan =>
  penanda('Pengguna Anggaran/Kuasa Pengguna Anggaran', `Pimpinan ${nama}`, pimpinan.find((satu) => satu.unitId === id))

/**
 * Who signs the forms on a day: the head of the form's unit, and the two offices that check and evaluate. Where the office gave
 * no name, or the reader may not see it, the line stays to be filled in by hand.
 * @param unit units under their names of that day, as far as the reader may see them
 * @param pimpinan heads of the same units
 */
export function susunPenanda(milik: Unit | null, unit: readonly Unit[], pimpinan: readonly PimpinanUnit[]): BahanRfk['penanda'] {
  const kepala = new Map(pimpinan.map((satu) => [satu.unitId, satu]))
  const urut = [...unit].sort((a, b) => bandingkanTeks(a.kode, b.kode))
  const dari = (cocok: (satu: Unit) => boolean): PimpinanUnit | undefined => {
    const ada = urut.find(cocok)
    return ada && kepala.get(ada.id)
  }
  return {
    kepala: milik && penandaKepala(milik, pimpinan),
    adbang: penanda('Verifikator', 'Kepala Bagian Administrasi Pembangunan', dari(isAdbang)),
    bappeda: penanda('Evaluator', 'Kepala Bappeda', dari(isBappeda)),
  }
}
