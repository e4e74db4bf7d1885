import 'server-only'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { notFound } from 'next/navigation'
import { loadSasaran } from '@/lib/lapor/tempat/loaders'
import { loadPaketKini } from '@/lib/lihat/pengadaan/loaders'
import { loadCapaian } from '@/lib/posisi/loaders'
import { NOL } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { saringTempat } from './saring-tempat'
import { parseSaringTempat } from './schema'
import type { BarisTempat, HalamanTempat } from './types'

/** Where everything is, for those who may say it: the office for all units, an operator for her own. To the others there is no such page. */
export async function loadHalamanTempat(cari: SearchParams): Promise<HalamanTempat> {
  const pengguna = await requirePengguna()
  if (!['ADMIN', 'ANALIS', 'OPERATOR'].includes(pengguna.peran)) notFound()
  const periode = await loadPeriode(cari)
  const { tahun, bulan, versi } = periode
  const [{ sasaran, wilayah, berakhir }, perSub, paket] = await Promise.all([loadSasaran(tahun), loadCapaian({ tahun, bulan, versi, per: 'subKegiatan' }), loadPaketKini(tahun, bulan)])
  const paguSub = new Map(perSub.map(({ posisi }) => [Number(posisi.kunci), posisi.pagu]))
  const paguPaket = new Map(paket.map(({ id, pagu }) => [id, pagu]))
  const di = new Map(wilayah.map((satu) => [satu.id, satu]))
  const dulu = new Map(berakhir.map((satu) => [satu.id, `${satu.nama} (sudah berakhir)`]))
  const baris = sasaran.map((satu): BarisTempat => {
    const ids = satu.wilayahIds.length > 0 ? satu.wilayahIds : satu.usul?.wilayahIds ?? []
    return {
      ...satu, pagu: (satu.jenis === 'SUB' ? paguSub : paguPaket).get(satu.id) ?? NOL,
      di: ids.map((id) => { const w = di.get(id); const induk = w?.indukId ? di.get(w.indukId)?.nama : undefined; return w === undefined ? dulu.get(id) ?? 'wilayah yang sudah berakhir' : induk === undefined ? w.nama : `${w.nama} (${induk})` }).join(', '),
      kecamatanIds: [...new Set(ids.flatMap((id) => { const w = di.get(id); return w === undefined ? [] : [w.indukId ?? w.id] }))],
    }
  })
  const saring = parseSaringTempat(cari)
  const unit = [...new Map(baris.map(({ unitId, unit: nama }) => [unitId, nama]))].map(([id, nama]) => ({ id, nama })).sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
  return { periode, kueri: alamatPeriode(periode), saring, wilayah, unit, semua: baris.length, terpilih: saringTempat(baris, saring) }
}
