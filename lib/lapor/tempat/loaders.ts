import 'server-only'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import { bolehUnit } from '@/lib/dasar/akses/scope'
import { loadWilayahSemua } from '@/lib/tahun/wilayah/loaders'
import type { Wilayah } from '@/lib/tahun/wilayah/types'
import { baca, queryBarisSub, queryPaketMilik, querySasaran, querySubMilik, queryTempat, queryTempatPaket } from './data'
import type { SasaranKini, TempatPaket, TempatSub } from './types'
import { buatPencari, usulkan } from './usul'
import { kelompok } from './utils'

/** Everything of a year that can have a place, within the reader's scope, with proposals for what has none. */
export async function loadSasaran(tahun: number): Promise<{ sasaran: SasaranKini[]; wilayah: Wilayah[]; berakhir: Wilayah[] }> {
  const scope = scopeBaca(await requirePengguna())
  const [sasaran, tempat, paket, { tegak: wilayah, berakhir }] = await Promise.all([querySasaran(scope, tahun), queryTempat(baca(), scope, tahun), queryTempatPaket(baca(), scope, tahun), loadWilayahSemua()])
  const pencari = buatPencari(wilayah)
  const milikSub = kelompok(tempat, ({ subId }) => subId)
  const milikPaket = kelompok(paket, ({ paketId }) => paketId)
  const paketSub = kelompok(sasaran.filter(({ jenis }) => jenis === 'PAKET'), ({ subId }) => subId)
  return {
    wilayah, berakhir,
    sasaran: sasaran.map((satu): SasaranKini => {
      const milik = satu.jenis === 'SUB' ? milikSub.get(satu.id) ?? [] : []
      const wilayahIds = satu.jenis === 'SUB' ? milik.filter(({ barisId }) => barisId === null).map(({ wilayahId }) => wilayahId) : (milikPaket.get(satu.id) ?? []).map(({ wilayahId }) => wilayahId)
      return {
        ...satu, wilayahIds, barisSendiri: new Set(milik.flatMap(({ barisId }) => barisId ?? [])).size,
        usul: wilayahIds.length > 0 ? null : usulkan(pencari, satu, satu.jenis === 'SUB' ? paketSub.get(satu.id) ?? [] : []),
      }
    }),
  }
}

/** The places of one sub-kegiatan for its page; null: not hers, or there is no list of places yet. */
export async function loadTempatSub(subId: number): Promise<TempatSub | null> {
  const pengguna = await requirePengguna()
  const scope = scopeBaca(pengguna)
  const [milik, { tegak: wilayah, berakhir }] = await Promise.all([querySubMilik(baca(), scope, subId), loadWilayahSemua()])
  if (milik === null || wilayah.length === 0) return null
  const [tempat, baris, semua] = await Promise.all([queryTempat(baca(), scope, milik.tahun, subId), queryBarisSub(scope, subId), querySasaran(scope, milik.tahun, milik.unitId)])
  const sendiri = semua.find(({ jenis, id }) => jenis === 'SUB' && id === subId)
  return {
    unitId: milik.unitId, subId, tempat, baris, wilayah, berakhir: berakhir.filter(({ id }) => tempat.some(({ wilayahId }) => wilayahId === id)), bolehTulis: bolehUnit(pengguna, milik.unitId, 'tulis'),
    usul: sendiri === undefined || tempat.length > 0 ? null : usulkan(buatPencari(wilayah), sendiri, semua.filter((satu) => satu.jenis === 'PAKET' && satu.subId === subId)),
  }
}

/** The places of one package for its page. */
export async function loadTempatPaket(paketId: number): Promise<TempatPaket | null> {
  const pengguna = await requirePengguna()
  const scope = scopeBaca(pengguna)
  const [milik, { tegak: wilayah, berakhir }] = await Promise.all([queryPaketMilik(baca(), scope, paketId), loadWilayahSemua()])
  if (milik === null || wilayah.length === 0) return null
  const [tempat, semua] = await Promise.all([queryTempatPaket(baca(), scope, milik.tahun, paketId), querySasaran(scope, milik.tahun, milik.unitId)])
  const sendiri = semua.find(({ jenis, id }) => jenis === 'PAKET' && id === paketId)
  return {
    unitId: milik.unitId, paketId, wilayahIds: tempat.map(({ wilayahId }) => wilayahId), wilayah, berakhir: berakhir.filter(({ id }) => tempat.some(({ wilayahId }) => wilayahId === id)), bolehTulis: bolehUnit(pengguna, milik.unitId, 'tulis'),
    usul: sendiri === undefined || tempat.length > 0 ? null : usulkan(buatPencari(wilayah), sendiri),
  }
}
