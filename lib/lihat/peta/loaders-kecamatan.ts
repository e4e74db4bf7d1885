import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, scopeBaca, scopeSetempat } from '@/lib/dasar/akses/gate'
import { idDari } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { hariHasil } from '@/lib/lihat/indikator/loaders'
import { loadKendala } from '@/lib/lihat/kendala/loaders'
import { PANEL_KECAMATAN } from '@/lib/lihat/panel/peta/daftar-kecamatan'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadPaketKini, loadPaketUntuk, loadTempatSubUntuk } from '@/lib/lihat/pengadaan/loaders'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import { loadCapaian } from '@/lib/posisi/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadKecamatan, loadWilayahTegak } from '@/lib/tahun/wilayah/loaders'
import { queryDiKecamatan, querySubDi } from './data'
import { loadDeretPeta } from './deret'
import type { DataKecamatan, Kedudukan, PaketLain } from './types'

const batasi = ({ id, nama, unit, kedudukan, kontrak, fisik }: PaketKini): PaketLain => ({
  id, nama, unit, tahap: kedudukan.tahap, sejak: kedudukan.sejak, kontrak: kontrak === null ? null : { nilai: kontrak.nilai, mulai: kontrak.mulai, selesai: kontrak.selesai },
  fisik: fisik === null ? null : { nilai: fisik.realisasi, bulan: fisik.bulan },
})

/** What other units do in a camat's own kecamatan, stripped to what she may know. Nothing for everybody else. */
async function loadLain(pengguna: Pengguna, { tahun, bulan, kecamatanId }: { tahun: number; bulan: number; kecamatanId: number }): Promise<Pick<DataKecamatan, 'subLain' | 'paketLain'>> {
  const scope = scopeSetempat(pengguna)
  const [sub, paket, di] = await Promise.all([
    querySubDi(scope, { tahun, kecamatanId, hari: akhirBulan(tahun, bulan) }), loadPaketUntuk(scope, { tahun, bulan }), queryDiKecamatan(scope, { tahun, kecamatanId }),
  ])
  const disini = new Set(di.paket.map(({ id }) => id))
  const milik = new Set(pengguna.unitIds)
  return {
    subLain: sub.filter(({ unitId }) => !milik.has(unitId)),
    paketLain: paket.filter(({ id, unitId, status, putus }) => disini.has(id) && !milik.has(unitId) && status === 'AKTIF' && !putus).map(batasi),
  }
}

/** One kecamatan for its reader: all units' work, or her own units'; for its own office also what others do there, without their figures. */
export async function loadDataKecamatan(kecamatanId: number, periode: Pick<Periode, 'tahun' | 'bulan' | 'versi' | 'daftarBulan'>): Promise<DataKecamatan> {
  const pengguna = await requirePengguna()
  const kecamatan = (await loadKecamatan()).find(({ id }) => id === kecamatanId) ?? notFound()
  const scope = scopeBaca(pengguna)
  const { tahun, bulan, versi } = periode
  const cutOff = { tahun, bulan, versi }
  const filter = { kecamatanId }
  const saya = kecamatan.unitId !== null && pengguna.unitIds.includes(kecamatan.unitId)
  const [[capaian], perUnit, perSub, tempatSub, paket, di, { semua }, wilayah, lain, deret] = await Promise.all([
    loadCapaian({ ...cutOff, per: 'kabupaten', filter }), loadCapaian({ ...cutOff, per: 'unit', filter }), loadCapaian({ ...cutOff, per: 'subKegiatan', filter }), loadTempatSubUntuk(scope, { tahun, bulan }),
    loadPaketKini(tahun, bulan), queryDiKecamatan(scope, { tahun, kecamatanId }), loadKendala(cutOff), loadWilayahTegak(),
    saya ? loadLain(pengguna, { tahun, bulan, kecamatanId }) : { subLain: [], paketLain: [] }, loadDeretPeta(hariHasil(periode, null)),
  ])
  const [paketDi, subDi] = [new Map(di.paket.map((satu) => [satu.id, satu])), new Map(di.sub.map((satu) => [satu.id, satu]))]
  const berpekon = (daftar: readonly Kedudukan[], id: number): number => daftar.filter(({ pekonIds }) => pekonIds.includes(id)).length
  return {
    tahun, bulan, kueri: alamatPeriode(cutOff), kecamatan, semua: scope.units === '*', saya, capaian: capaian ?? null, perUnit,
    perSub: perSub.map((satu) => ({ capaian: satu, unitId: tempatSub.get(Number(satu.posisi.kunci))?.unitId ?? 0, unit: tempatSub.get(Number(satu.posisi.kunci))?.unit ?? '' })),
    paket: paket.filter(({ id, status, putus }) => paketDi.has(id) && status === 'AKTIF' && !putus),
    kendala: semua.filter(({ sifat, status, sub }) => sifat === 'KENDALA' && status === 'TERBUKA' && sub !== null && subDi.has(sub.id)),
    pekon: wilayah.filter(({ indukId }) => indukId === kecamatanId).map(({ id, nama }) => ({ id, nama, sub: berpekon(di.sub, id), paket: berpekon(di.paket, id) })),
    ...lain, deret: deret.filter(({ titik }) => titik.some(({ wilayahId }) => wilayahId === kecamatanId)),
  }
}

/** The page from its address; 404 for an id that is none. */
export async function loadHalamanKecamatan(id: string, cari: SearchParams): Promise<{ periode: Periode; data: DataKecamatan; panel: Panel[] }> {
  const periode = await loadPeriode(cari)
  const data = await loadDataKecamatan(idDari(id), periode)
  return { periode, data, panel: susunPanel(PANEL_KECAMATAN, data) }
}

/** The same for a file of one of its tables: the kecamatan stands in the address as `kecamatan`. */
export async function loadPanelKecamatan(cari: SearchParams): Promise<IsiHalaman> {
  const { panel, periode } = await loadHalamanKecamatan(typeof cari.kecamatan === 'string' ? cari.kecamatan : '', cari)
  return { panel, periode }
}
