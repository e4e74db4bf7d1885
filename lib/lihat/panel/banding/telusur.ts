import type { DataBanding } from '@/lib/lihat/banding/types'
import { alamatDua, lanjutPer } from '@/lib/lihat/banding/utils'
import type { BarisUrai } from '@/lib/realisasi/banding/urai'
import { hrefSub, hrefUnit } from '../tautan'

/** Where a part leads: one level down on both sides, and at the end to the entries of a sub-kegiatan. A frozen side is not narrowed. */
export function telusur(data: DataBanding): (baris: BarisUrai) => string | undefined {
  const { kiri, kanan, per, ukur, program, jenis, sumber, bukuLain } = data
  const hidup = kiri.kueri !== null && kanan.kueri !== null
  return ({ kiri: a, kanan: b }) => {
    const satu = b ?? a
    const kueri = (b === null ? kiri : kanan).kueri ?? kanan.kueri ?? kiri.kueri
    if (satu === null) return undefined
    const { kunci } = satu.posisi
    if (per === 'subKegiatan') return satu.unit === null || kueri === null ? undefined : hrefSub(kueri, satu.unit.id, kunci)
    const tetap = { ukur, program, jenis, sumber, per: lanjutPer(per) }
    if (per === 'unit') {
      if (!hidup) return kueri === null ? undefined : hrefUnit(kueri, kunci)
      const lingkup = { jenis: 'unit', unitId: Number(kunci) } as const
      return `/banding?${alamatDua({ kiri: { ...kiri, lingkup }, kanan: { ...kanan, lingkup } }, tetap)}`
    }
    // a code that one side alone has may be another thing in the other side's book
    if (!hidup || (bukuLain && (a === null || b === null))) return undefined
    const saring = per === 'program' ? { program: kunci } : per === 'jenisBelanja' ? { jenis: kunci } : { sumber: kunci }
    return `/banding?${alamatDua({ kiri, kanan }, { ...tetap, ...saring })}`
  }
}
