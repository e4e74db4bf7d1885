import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { readEnv } from '@/lib/dasar/env/env'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { loadPilihanBaris } from '@/lib/lapor/anggaran/loaders'
import { loadKategoriKendala, loadKendala } from '@/lib/lapor/kendala/loaders'
import { loadEntriUntuk } from '@/lib/lapor/pelaporan/loaders'
import { queryUnggahan } from './data'
import { db } from './data-baca'
import { namaBerkas, susunTemplat } from './susun/susun'
import type { LembarTemplat, UnggahanTersimpan } from './types'

/** Roles that work on a unit's report; to the others there is no template. */
const PERAN = ['ADMIN', 'ANALIS', 'OPERATOR', 'KEPALA'] as const

/**
 * The unit's report of one open month, as this person may change it.
 * @param semuaKode the codes of the whole year, to check a returned file against, not those of the unit's bidang alone
 * @throws AppError TIDAK_BERHAK, PERIODE_TERTUTUP
 */
export async function loadLembarTemplat(pengguna: Pengguna, unitId: number, { tahun, bulan }: { tahun: number; bulan: number }, { semuaKode = false } = {}): Promise<LembarTemplat> {
  if (!PERAN.some((peran) => peran === pengguna.peran)) throw new AppError('TIDAK_BERHAK')
  scopeUnit(pengguna, unitId, 'baca')
  const lembar = await loadEntriUntuk(pengguna, unitId, { tahun, bulan }).catch((error: unknown) => {
    // pages answer 404 by throwing; here it becomes a sentence
    if (error instanceof Error && 'digest' in error && String(error.digest).endsWith(';404')) throw new AppError('TIDAK_DITEMUKAN')
    throw error
  })
  if (lembar?.periode.tahun === tahun && lembar.periode.bulan === bulan) {
    const [kendala, kategori, pilihan] = await Promise.all([
      loadKendala(lembar.scope, { unitId, tahun, bulan }), loadKategoriKendala(), lembar.hak.pagu === null ? loadPilihanBaris(tahun, semuaKode ? null : unitId) : null,
    ])
    return { ...lembar, kendala, kategori, pilihan }
  }
  throw new AppError('PERIODE_TERTUTUP', { pesan: `Periode ${bulanTahun(tahun, bulan)} belum dibuka atau sudah dikunci. Templat hanya untuk bulan yang terbuka; tidak ada yang disimpan.` })
}

/** The template of a unit and month as a file. @throws AppError TIDAK_BERHAK, PERIODE_TERTUTUP */
export async function loadTemplat(pengguna: Pengguna, unitId: number, periode: { tahun: number; bulan: number }): Promise<{ nama: string; isi: Uint8Array }> {
  const lembar = await loadLembarTemplat(pengguna, unitId, periode)
  return { nama: namaBerkas(lembar), isi: await writeBuku(susunTemplat(lembar, readEnv().authSecret, new Date())) }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An upload of the person's own, between preview and apply. */
export async function loadUnggahan(pengguna: Pengguna, unitId: number, id: string): Promise<UnggahanTersimpan | null> {
  return UUID.test(id) ? queryUnggahan(db(), scopeUnit(pengguna, unitId, 'baca'), unitId, id) : null
}
