import type { PerKesenjangan } from '@/lib/lihat/kesenjangan/constants'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { alamatKueri } from '@/lib/lihat/kesenjangan/utils'
import type { Capaian } from '@/lib/realisasi/capaian'
import { hrefSub, hrefUnit } from '../tautan'

type Tempat = Pick<DataKesenjangan, 'kueri' | 'saringan' | 'sub'>

/** What a row narrows the page to, and by what the next level is parted. null: the row is the last level before the entries. */
function langkah(per: PerKesenjangan, kunci: string, adaUnit: boolean): Record<string, string> | null {
  switch (per) {
    case 'unit': return { unit: kunci, per: 'program' }
    case 'program': return adaUnit ? { program: kunci, per: 'subKegiatan' } : { program: kunci, per: 'unit' }
    case 'kategori': return kunci === '' ? null : { kategori: kunci, per: 'unit' }
    case 'asisten': return { asisten: kunci === '' ? 'belum' : kunci, per: 'unit' }
    case 'jenisBelanja': return { jenis: kunci, per: adaUnit ? 'program' : 'unit' }
    case 'sumberDana': return { sumber: kunci, per: adaUnit ? 'program' : 'unit' }
    case 'subKegiatan': return null
  }
}

/**
 * Where each row of the page's parts leads: one level down in the same view, and at the end to the entries of the sub-kegiatan. A unit
 * that is reached through a program goes on to that program's sub-kegiatan.
 */
export function telusur({ kueri, saringan, sub }: Tempat): (capaian: Capaian) => string | undefined {
  const { per, sejak, ...tetap } = saringan
  const unit = new Map(sub.map((satu) => [satu.capaian.posisi.kunci, satu.unitId]))
  return ({ posisi: { kunci } }) => {
    if (kunci === 'lain') return alamatKueri('/kesenjangan/sub-kegiatan', kueri, { ...tetap, urut: 'kekurangan' })
    const milik = unit.get(kunci)
    if (per === 'subKegiatan') return milik === undefined ? undefined : hrefSub(kueri, milik, kunci)
    const ke = langkah(per, kunci, saringan.unit !== null)
    if (ke === null) return undefined
    return alamatKueri('/kesenjangan', kueri, { ...tetap, sejak, ...ke, ...(per === 'unit' && saringan.program !== null && { per: 'subKegiatan' }) })
  }
}

/** A unit's page. */
export const keUnit = (kueri: string, unitId: string): string => hrefUnit(kueri, unitId)
