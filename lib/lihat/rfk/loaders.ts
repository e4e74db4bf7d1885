import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePengguna, scopeBaca, scopeUnit } from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { loadDasar } from '@/lib/tahun/periode/loaders'
import { loadAturanZona, loadCapaianUntuk } from '@/lib/posisi/loaders'
import type { CutOff } from '@/lib/posisi/types'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { URAIAN_BENTUK } from './constants'
import { queryBaris, queryDaftarUnit, queryKendala, queryLaporan, querySub, querySumber, queryUnit } from './data'
import { rakitBaris, rakitSub, rakitTriwulan, ujungTriwulan } from './rakit'
import type { KueriRfk } from './schema'
import type { BahanRfk } from './types'

/** Units the reader may choose, by name. */
export async function loadPilihanUnit(cutOff: Pick<CutOff, 'tahun' | 'bulan'>): Promise<{ daftar: Awaited<ReturnType<typeof queryDaftarUnit>>; semua: boolean }> {
  const scope = scopeBaca(await requirePengguna())
  return { daftar: await queryDaftarUnit(scope, cutOff.tahun, cutOff.bulan), semua: scope.units === '*' }
}

/**
 * Everything a form is written from, for a person who was let in.
 * @throws AppError TIDAK_BERHAK for another's unit, or the regency for a reader of her own units alone; ISIAN_SALAH for a form
 * that does not exist at that level; TIDAK_DITEMUKAN
 */
export async function loadBahanRfk(pengguna: Pengguna, { bentuk, tahun, bulan, unit: unitId }: KueriRfk, kini: Date): Promise<BahanRfk> {
  const uraian = URAIAN_BENTUK[bentuk]
  const scope = unitId === undefined ? scopeBaca(pengguna) : scopeUnit(pengguna, unitId, 'baca')
  if (unitId === undefined && scope.units !== '*') throw new AppError('TIDAK_BERHAK', { pesan: 'Pilih unit Anda: bentuk untuk seluruh kabupaten hanya bagi yang membaca semua unit.' })
  if (unitId === undefined ? !uraian.kabupaten : !uraian.unit) {
    throw new AppError('ISIAN_SALAH', { pesan: unitId === undefined ? `${uraian.judul} dibuat per unit. Pilih unitnya.` : `${uraian.judul} hanya untuk seluruh kabupaten. Kosongkan pilihan unit.` })
  }
  const cutOff: CutOff = { tahun, bulan, versi: 'berlaku' }
  const [dasar, unit] = await Promise.all([loadDasar(cutOff), unitId === undefined ? null : queryUnit(scope, unitId, tahun, bulan)])
  if (dasar === null || (unitId !== undefined && unit === null)) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Tahun anggaran atau unit itu tidak ada.' })
  const filter = unitId === undefined ? {} : { unitIds: [unitId] }
  const perluSub = bentuk !== 'B' && !(bentuk === 'C' && !unit)
  const perluBaris = bentuk === 'A' || bentuk === 'D'
  const versi = { apbdVersiId: dasar.apbdVersi?.id ?? null, kasVersiId: dasar.kasVersi?.id ?? null }
  const [aturan, [seluruh], perUnit, perSub, sub, sumber, kendala, laporan, baris, ujung] = await Promise.all([
    loadAturanZona(tahun),
    loadCapaianUntuk(scope, { ...cutOff, per: 'kabupaten', filter }),
    unit ? [] : loadCapaianUntuk(scope, { ...cutOff, per: 'unit' }),
    perluSub ? loadCapaianUntuk(scope, { ...cutOff, per: 'subKegiatan', filter }) : [],
    perluSub ? querySub(scope, tahun) : [],
    perluSub ? querySumber(scope, tahun, versi.apbdVersiId) : [],
    queryKendala(scope, tahun, bulan),
    queryLaporan(scope, tahun, bulan),
    perluBaris ? queryBaris(scope, { tahun, bulan, ...versi }) : { baris: [], kas: [], realisasi: [] },
    bentuk === 'E81' ? Promise.all(ujungTriwulan(bulan).map((akhir) => loadCapaianUntuk(scope, { tahun, bulan: akhir, versi: 'berlaku', per: 'subKegiatan', filter }))) : [],
  ])
  if (!seluruh) throw new AppError('TIDAK_DITEMUKAN')
  const milik = new Map(laporan.laporan.map((row) => [String(row.unitId), row]))
  const info = rakitSub(sub, sumber, kendala, rakitBaris(baris))
  return {
    bentuk, tahun, bulan, unit, seluruh, aturan,
    sub: perSub.flatMap((capaian) => { const satu = info.get(capaian.posisi.kunci); return satu ? [{ info: satu, capaian }] : [] })
      .sort((a, b) => bandingkanTeks(a.info.kode, b.info.kode) || a.info.id - b.info.id),
    daftarUnit: perUnit.map((capaian) => ({ id: Number(capaian.posisi.kunci), capaian, catatan: milik.get(capaian.posisi.kunci)?.catatan ?? null })),
    triwulan: rakitTriwulan(ujung.map((daftar) => daftar.map((capaian) => capaian.posisi))),
    kendala: kendala.filter((item) => item.subId === null),
    catatan: unitId === undefined ? null : (milik.get(String(unitId))?.catatan ?? null),
    statusLaporan: unitId === undefined ? null : (milik.get(String(unitId))?.status ?? null),
    statusPeriode: laporan.statusPeriode,
    apbdVersi: dasar.apbdVersi?.nama ?? null,
    kasVersi: dasar.kasVersi?.nama ?? null,
    contoh: dasar.contoh,
    disusun: kini.toISOString(),
  }
}
