import { computeCapaian, type Capaian, type KonteksCapaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { NAMA_KELOMPOK } from './constants'
import type { SumberDana } from './types'

interface PerSumber {
  sumberDana: Capaian[]
  dakFisik: Capaian[]
  dakFisikSeluruh: Capaian | null
}

/** Parts that share a key in `kunci`, in order of first appearance. */
function menurut(daftar: readonly Capaian[], kunci: (capaian: Capaian) => string): Map<string, Capaian[]> {
  const map = new Map<string, Capaian[]>()
  for (const capaian of daftar) map.set(kunci(capaian), [...(map.get(kunci(capaian)) ?? []), capaian])
  return map
}

/**
 * Adds positions per source of funds into groups (PAD, DAU, DAK Fisik, ...) and DAK Fisik by bidang. Lines have one
 * source each, so money adds up exactly; counts of units and sub-kegiatan do not and are not to be shown.
 */
export function kelompokkanSumber(perSumber: readonly Capaian[], sumber: readonly SumberDana[], konteks: KonteksCapaian): PerSumber {
  const kenal = new Map(sumber.map((item) => [item.id, item]))
  const gabung = (nama: string, bagian: readonly Capaian[]): Capaian =>
    computeCapaian(jumlahkanPosisi(bagian.map((capaian) => capaian.posisi), { kunci: nama, nama }), konteks)
  const kelompok = (capaian: Capaian) => kenal.get(capaian.posisi.kunci)?.kelompok ?? 'LAINNYA'
  const dak = perSumber.filter((capaian) => kelompok(capaian) === 'DAK_FISIK')
  const bidang = menurut(dak, ({ posisi }) => kenal.get(posisi.kunci)?.bidangDak ?? posisi.nama)
  return {
    sumberDana: [...menurut(perSumber, (capaian) => NAMA_KELOMPOK[kelompok(capaian)])].map(([nama, bagian]) => gabung(nama, bagian)),
    dakFisik: [...bidang].map(([nama, bagian]) => gabung(nama, bagian)),
    dakFisikSeluruh: dak.length === 0 ? null : gabung(NAMA_KELOMPOK.DAK_FISIK, dak),
  }
}
