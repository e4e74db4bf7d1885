import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { readBuku } from '@/lib/dasar/buku/baca'
import { BukuDitolak, type BukuBaca } from '@/lib/dasar/buku/types'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { readEnv } from '@/lib/dasar/env/env'
import { MAKS_BERKAS, TERLALU_BESAR } from './constants'
import { loadLembarTemplat } from './loaders'
import { simpanUnggahan } from './mutations'
import { ambilKunci, pastikanTempat, susunBeda, TemplatDitolak } from './baca/periksa'
import { tertutup } from './utils'

const tolak = (pesan: string): AppError => new AppError('ISIAN_SALAH', { pesan, isian: { berkas: pesan } })

/** A workbook is read in a worker: a template has few columns and at most some ten thousand rows. */
async function bacaBerkas(berkas: unknown): Promise<{ nama: string; buku: BukuBaca }> {
  if (!(berkas instanceof File) || berkas.size === 0) throw tolak('Pilih dulu berkas templat yang sudah diisi.')
  if (berkas.size > MAKS_BERKAS) throw tolak(TERLALU_BESAR)
  const buku = await readBuku(new Uint8Array(await berkas.arrayBuffer()), berkas.name, { maksByte: MAKS_BERKAS, maksBaris: 50_000, waktuMs: 20_000 })
  return { nama: berkas.name.slice(0, 200), buku }
}

/**
 * Takes a returned template in: whose it is, what it would change; nothing of the unit is saved.
 * @returns id of the upload, for its preview
 * @throws AppError TIDAK_BERHAK, PERIODE_TERTUTUP, SUDAH_DIAJUKAN, ISIAN_SALAH with the sentence for its sender
 */
export async function unggahTemplat(pengguna: Pengguna, alamat: AlamatLaporan, berkas: unknown): Promise<string> {
  const scope = scopeUnit(pengguna, alamat.unitId, 'tulis')
  try {
    const { nama, buku } = await bacaBerkas(berkas)
    const kunci = ambilKunci(buku, readEnv().authSecret)
    const lembar = await loadLembarTemplat(pengguna, alamat.unitId, alamat, { semuaKode: true })
    pastikanTempat(kunci, alamat, lembar.unit.nama)
    const tutup = tertutup(lembar.hak)
    if (tutup !== null) throw new AppError('SUDAH_DIAJUKAN', { pesan: `${tutup} Tidak ada yang disimpan.` })
    const beda = susunBeda(buku, kunci, lembar)
    return await simpanUnggahan(scope, alamat, { ...beda, namaBerkas: nama, dibuat: kunci.dibuat, apbdVersiId: kunci.apbdVersiId, kasVersiId: kunci.kasVersiId })
  } catch (error) {
    if (error instanceof BukuDitolak || error instanceof TemplatDitolak) throw tolak(error.message)
    throw error
  }
}

/** What is told on the page instead of an error's own page. */
const DITUNJUKKAN: readonly string[] = ['ISIAN_SALAH', 'SUDAH_DIAJUKAN', 'PERIODE_TERTUTUP']

/**
 * Takes a returned template in from a plain form. A file that is refused leaves the sentence that says why, for its sender alone.
 * @returns id of the upload, for its preview
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN
 */
export async function terimaTemplat(pengguna: Pengguna, alamat: AlamatLaporan, berkas: unknown): Promise<string> {
  try {
    return await unggahTemplat(pengguna, alamat, berkas)
  } catch (error) {
    if (!(error instanceof AppError) || !DITUNJUKKAN.includes(error.kode)) throw error
    const namaBerkas = berkas instanceof File ? berkas.name.slice(0, 200) : ''
    const kosong = { beda: [], bentrok: [], tolak: [], catatan: [], sama: 0, dibaca: 0, dibuat: '', apbdVersiId: null, kasVersiId: null }
    return simpanUnggahan(scopeUnit(pengguna, alamat.unitId, 'tulis'), alamat, { ...kosong, namaBerkas, ditolak: error.message })
  }
}
