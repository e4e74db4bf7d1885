import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import { acak } from './acak'
import { ID_ADMIN, ID_ANALIS, idOperator } from './akun'
import { UNIT, type UnitContoh } from './unit'

export interface PeriodeContoh {
  tahun: number
  bulan: number
  status: 'BELUM_DIBUKA' | 'TERBUKA' | 'TERKUNCI'
  dibuka: string | null
  tenggat: string
  dikunci: string | null
}

export interface PeristiwaContoh {
  dari: StatusLaporan | null
  ke: StatusLaporan
  catatan: string | null
  terlambat: boolean
  oleh: string
  pada: string
}

export interface LaporanContoh {
  unit: UnitContoh
  tahun: number
  bulan: number
  status: StatusLaporan
  catatan: string | null
  /** when the month's entries were last saved */
  disimpan: string
  peristiwa: PeristiwaContoh[]
}

/** An instant in WIB. */
const wib = (tahun: number, bulan: number, hari: number, jam: number, menit = 0): string =>
  new Date(Date.UTC(tahun, bulan - 1, hari, jam - 7, menit)).toISOString()

/** Day of the following month by which a month is due: the fifth to the tenth. */
const HARI_TENGGAT = [10, 8, 6, 8, 8, 7, 10, 8, 6, 10, 8, 8]

/** The nearest working day of the month after `bulan`, counting days by `langkah` (-1 back, 1 on). */
function hariKerja(tahun: number, bulan: number, hari: number, langkah: -1 | 1): number {
  const kini = new Date(Date.UTC(tahun, bulan, hari)).getUTCDay()
  return kini === 0 || kini === 6 ? hariKerja(tahun, bulan, hari + langkah, langkah) : hari
}

const hariTenggat = (tahun: number, bulan: number) => hariKerja(tahun, bulan, HARI_TENGGAT[bulan - 1] ?? 8, -1)

/** A period of the sample: opened on the first of the next month, due within ten days, locked on the 11th or later. */
export function periode(tahun: number, bulan: number, status: PeriodeContoh['status']): PeriodeContoh {
  const hari = hariTenggat(tahun, bulan)
  return {
    tahun,
    bulan,
    status,
    dibuka: status === 'BELUM_DIBUKA' ? null : wib(tahun, bulan + 1, 1, 8),
    tenggat: new Date(Date.UTC(tahun, bulan, hari, 16, 59, 59)).toISOString(),
    dikunci: status === 'TERKUNCI' ? wib(tahun, bulan + 1, hariKerja(tahun, bulan, Math.max(hari + 2, 11), 1), 16) : null,
  }
}

const CATATAN_KEMBALI: Readonly<Record<string, string>> = {
  diskan: 'Realisasi Penyediaan Prasarana Pembudidayaan Ikan belum sesuai SPJ fungsional Juli; mohon dicocokkan dengan BPKD dan lengkapi progres fisiknya.',
  kecbandarnegerisuoh: 'Progres fisik tiga sub-kegiatan masih nol padahal sudah ada realisasi; mohon diperbaiki atau dijelaskan pada kendala.',
}
const DRAF = ['dp2kbp3a', 'koperindag', 'kesbangpol', 'kecsekincau', 'pkmpagardewa']
const JULI_TERLAMBAT = ['dpupr', 'disporapar', 'kecsuoh', 'bagiankesra', 'pkmsuoh', 'kecbalikbukit']

/** Late reports: a few units often, others now and then. */
const terlambat = (u: UnitContoh, p: PeriodeContoh, terbuka: boolean) =>
  terbuka ? JULI_TERLAMBAT.includes(u.slug) : acak('terlambat', p.tahun, p.bulan, u.slug) < (u.serapanJuni < 0.65 ? 0.28 : 0.06)

function susun(u: UnitContoh, p: PeriodeContoh): LaporanContoh {
  const terbuka = p.status === 'TERBUKA'
  const telat = terlambat(u, p, terbuka)
  const tenggat = hariTenggat(p.tahun, p.bulan)
  const hari = telat ? hariKerja(p.tahun, p.bulan, tenggat + 1, 1) : hariKerja(p.tahun, p.bulan, Math.max(3, tenggat - 1 - Math.floor(acak('hari', p.tahun, p.bulan, u.slug) * 4)), -1)
  const jam = 9 + Math.floor(acak('jam', p.tahun, p.bulan, u.slug) * 6)
  const menit = Math.floor(acak('menit', p.tahun, p.bulan, u.slug) * 60)
  const simpan = wib(p.tahun, p.bulan + 1, hari, jam - 1, menit)
  const kirim = wib(p.tahun, p.bulan + 1, hari, jam, menit)
  // verified the same afternoon or, before the lock, the next morning
  const periksa = telat ? wib(p.tahun, p.bulan + 1, hari, 15, 45) : wib(p.tahun, p.bulan + 1, hariKerja(p.tahun, p.bulan, hari + 1, 1), 9, menit)
  const laporan: LaporanContoh = { unit: u, tahun: p.tahun, bulan: p.bulan, status: 'DRAF', catatan: null, disimpan: simpan, peristiwa: [] }
  const catat = (ke: StatusLaporan, oleh: string, pada: string, catatan: string | null = null, late = false) => {
    laporan.peristiwa.push({ dari: laporan.peristiwa.at(-1)?.ke ?? null, ke, catatan, terlambat: late, oleh, pada })
    laporan.status = ke
    laporan.catatan = catatan
  }
  catat('DRAF', idOperator(u.slug), wib(p.tahun, p.bulan + 1, hari, jam - 1, 0))
  if (terbuka && DRAF.includes(u.slug)) return laporan
  catat('DIAJUKAN', idOperator(u.slug), kirim, null, telat)
  const kembali = CATATAN_KEMBALI[u.slug]
  if (terbuka && kembali) {
    catat('DIKEMBALIKAN', ID_ANALIS, periksa, kembali)
    return laporan
  }
  if (terbuka && acak('verifikasi', u.slug) > 0.55) return laporan
  catat('DIVERIFIKASI', ID_ANALIS, periksa)
  if (!terbuka && p.dikunci) catat('TERKUNCI', ID_ADMIN, p.dikunci)
  return laporan
}

/** The reports of the periods; units in `kosong` have none for their month. */
export function susunLaporan(daftar: readonly PeriodeContoh[], kosong: Readonly<Record<string, number>>): LaporanContoh[] {
  return daftar
    .filter((p) => p.status !== 'BELUM_DIBUKA')
    .flatMap((p) => UNIT.filter((u) => kosong[u.slug] !== p.bulan).map((u) => susun(u, p)))
}
