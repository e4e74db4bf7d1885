import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import type { BatasPeta } from '@/lib/tahun/wilayah/types'
import type { BentukPeta } from '@/lib/lihat/panel/types'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import type { HitunganTempat, PaketTempat } from './types'

type Di = ReadonlyMap<number, { kecamatanId: number }>

/** The packages that go on, parted by kecamatan: each stands in one group. */
export function hitungPaketTempat(paket: readonly PaketKini[], di: Di): PaketTempat[] {
  const hasil = new Map<number, PaketTempat>()
  for (const satu of paket) {
    if (satu.status !== 'AKTIF' || satu.putus) continue
    const kecamatanId = di.get(satu.id)?.kecamatanId ?? 0
    const lama = hasil.get(kecamatanId) ?? { kecamatanId, jumlah: 0, berkontrak: 0, kontrak: NOL, kritis: 0 }
    hasil.set(kecamatanId, {
      kecamatanId, jumlah: lama.jumlah + 1, berkontrak: lama.berkontrak + (satu.kontrak === null ? 0 : 1), kontrak: sen(lama.kontrak + (satu.kontrak?.nilai ?? 0n)), kritis: lama.kritis + (satu.kritis?.kritis === true ? 1 : 0),
    })
  }
  return [...hasil.values()].sort((a, b) => a.kecamatanId - b.kecamatanId)
}

/** Open obstacles, parted by the kecamatan of their sub-kegiatan. */
export function hitungKendalaTempat(kendala: readonly { status: string; sub: { id: number } | null }[], di: Di): HitunganTempat[] {
  const hasil = new Map<number, number>()
  for (const { status, sub } of kendala) {
    if (status !== 'TERBUKA') continue
    const kecamatanId = sub === null ? 0 : di.get(sub.id)?.kecamatanId ?? 0
    hasil.set(kecamatanId, (hasil.get(kecamatanId) ?? 0) + 1)
  }
  return [...hasil].map(([kecamatanId, jumlah]) => ({ kecamatanId, jumlah })).sort((a, b) => a.kecamatanId - b.kecamatanId)
}

/** Path data of the outlines, of whole numbers alone. */
export function bentukPeta(batas: Pick<BatasPeta, 'bentuk' | 'tinggi'> | null): BentukPeta | null {
  if (batas === null) return null
  const jalur = Object.entries(batas.bentuk).map(([id, cincin]) => [id, cincin.map((titik) => {
    const bilangan = titik.filter((nilai) => Number.isInteger(nilai))
    return bilangan.length < 6 ? '' : `M${Array.from({ length: Math.floor(bilangan.length / 2) }, (_, i) => `${bilangan[2 * i] ?? 0} ${bilangan[2 * i + 1] ?? 0}`).join('L')}Z`
  }).join('')] as const)
  return { tinggi: batas.tinggi, jalur: Object.fromEntries(jalur) }
}
