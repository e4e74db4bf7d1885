import 'server-only'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import { requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { hitungLaju } from '@/lib/dasar/batas/data-laju'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { loadTahunBulan } from '@/lib/tahun/periode/loaders'
import { loadUnitCocok } from '@/lib/tahun/unit/loaders'
import { MIN_HURUF } from './constants'
import { queryKodeDicari, queryLaporanDicari, queryPaketDicari, queryUnitDicari } from './data'
import { susunKode, susunLaporan, susunPaket, susunUnit } from './susun'
import type { KelompokCari } from './types'
import { bacaBulan } from './utils'

interface Minta {
  q: string
  tahun: number | null
  bulan: number | null
}

const KODE = ['subKegiatan', 'kegiatan', 'program'] as const

async function cari(pengguna: Pengguna, scope: OpdScope, minta: Minta, batas: number): Promise<KelompokCari[]> {
  if (minta.q.length < MIN_HURUF) return []
  const { tahun, bulan } = await loadTahunBulan(minta)
  const { q } = minta
  const dicari = bacaBulan(q)
  const [unit, laporan, paket, ...kode] = await Promise.all([
    loadUnitCocok(scope, q).then((cocok) => queryUnitDicari(scope, q, cocok, batas)),
    dicari.bulan === null ? { baris: [], jumlah: 0 } : queryLaporanDicari(scope, { tahun: dicari.tahun ?? tahun, bulan: dicari.bulan, sisa: dicari.sisa }, await loadUnitCocok(scope, dicari.sisa), batas),
    queryPaketDicari(scope, { q, tahun, bulan }, batas),
    ...KODE.map((tingkat) => queryKodeDicari(scope, { q, tahun, bulan }, tingkat, batas)),
  ])
  const periode = { tahun, bulan }
  const semua: KelompokCari[] = [
    susunUnit(unit, periode), susunLaporan(laporan, pengguna.peran), susunPaket(paket, periode), ...KODE.map((tingkat, i) => susunKode(kode[i] ?? { baris: [], jumlah: 0 }, tingkat, periode)),
  ]
  // a month among the words says that a report is meant
  return (laporan.jumlah > 0 ? [...semua.filter(({ kelompok }) => kelompok === 'laporan'), ...semua.filter(({ kelompok }) => kelompok !== 'laporan')] : semua).filter(({ jumlah }) => jumlah > 0)
}

/** What fits the words within the reader's scope, by kind: for the page. */
export async function loadCari(minta: Minta, batas: number): Promise<{ pengguna: Pengguna; hasil: KelompokCari[] }> {
  const pengguna = await requirePengguna()
  return { pengguna, hasil: await cari(pengguna, scopeBaca(pengguna), minta, batas) }
}

/** The same for the box, which asks by itself. @throws AppError TIDAK_MASUK, WAJIB_GANTI_SANDI, TERLALU_SERING */
export async function loadCariUntuk(request: Request, minta: Minta, batas: number): Promise<{ pengguna: Pengguna; hasil: KelompokCari[] }> {
  const pengguna = await requireSesiApi(request)
  await hitungLaju('cari', pengguna.id)
  return { pengguna, hasil: await cari(pengguna, scopeBaca(pengguna), minta, batas) }
}
