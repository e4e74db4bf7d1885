import 'server-only'
import { AppError } from '@/lib/akses/galat'
import { scopeUnit } from '@/lib/akses/scope'
import type { Pengguna } from '@/lib/akses/types'
import { readBuku } from '@/lib/buku/baca'
import { BukuDitolak, type BukuBaca } from '@/lib/buku/types'
import type { AlamatLaporan } from '@/lib/entri/types'
import { readEnv } from '@/lib/env/env'
import { bilangan } from '@/lib/format/angka'
import { MAKS_BERKAS } from './constants'
import { loadLembarTemplat } from './loaders'
import { simpanUnggahan } from './mutations'
import { ambilKunci, pastikanTempat, susunBeda, TemplatDitolak } from './periksa'
import { tertutup } from './utils'

const tolak = (pesan: string): AppError => new AppError('ISIAN_SALAH', { pesan, isian: { berkas: pesan } })

/** A workbook is read in a worker: a template has few columns and at most some thousand rows. */
async function bacaBerkas(berkas: unknown): Promise<{ nama: string; buku: BukuBaca }> {
  if (!(berkas instanceof File) || berkas.size === 0) throw tolak('Pilih dulu berkas templat yang sudah diisi.')
  if (berkas.size > MAKS_BERKAS) throw tolak(`Berkas ini ${bilangan(Math.ceil(berkas.size / 1000))} kB; templat paling besar ${bilangan(MAKS_BERKAS / 1000)} kB. Unggah berkas templatnya saja, tanpa gambar atau lembar tambahan.`)
  const buku = await readBuku(new Uint8Array(await berkas.arrayBuffer()), berkas.name, { maksByte: MAKS_BERKAS, maksBaris: 20_000, waktuMs: 20_000 })
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
    const lembar = await loadLembarTemplat(pengguna, alamat.unitId, alamat)
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
