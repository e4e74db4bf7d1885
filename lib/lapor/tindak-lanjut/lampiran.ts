import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { bersihkanJpeg } from '@/lib/dasar/gambar/jpeg'
import { GambarDitolak } from '@/lib/dasar/gambar/segmen'
import { MAKS_LAMPIRAN, SISI_LAMPIRAN } from './constants'
import { loadTujuanLangkah } from './loaders'
import { catatLangkah, type BerkasLampiran } from './mutations'
import { periksaPdf } from './pdf'
import { skemaLangkah } from './schema'

const tolak = (pesan: string): AppError => new AppError('ISIAN_SALAH', { pesan, isian: { berkas: pesan } })

/** A file's name as it is kept: without its path, without what no eye sees. */
const rapikanNama = (nama: string): string => nama.replace(/^.*[\\/]/, '').replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069"<>|*?:]/g, '').trim().slice(-120) || 'lampiran'

/** A PDF or a JPEG, told by its bytes and checked; null: none was chosen. @throws AppError ISIAN_SALAH */
export async function bacaLampiran(bagian: FormDataEntryValue | null): Promise<BerkasLampiran | null> {
  if (!(bagian instanceof File) || bagian.size === 0) return null
  if (bagian.size > MAKS_LAMPIRAN) throw tolak(`Berkas ${Math.ceil(bagian.size / 1000)} kB, melebihi ${MAKS_LAMPIRAN / 1_000_000} MB. Perkecil dulu.`)
  const asli = new Uint8Array(await bagian.arrayBuffer())
  const [jenis, isi] = asli[0] === 0xff && asli[1] === 0xd8 ? ['JPEG' as const, bersih(asli)] : ['PDF' as const, asli]
  if (jenis === 'PDF') {
    const salah = periksaPdf(isi)
    if (salah !== null) throw tolak(salah)
  }
  return { nama: rapikanNama(bagian.name), jenis, isi, sidik: createHash('sha256').update(isi).digest('hex') }
}

function bersih(asli: Uint8Array): Uint8Array {
  try {
    return bersihkanJpeg(asli, { sisiMaks: SISI_LAMPIRAN, sisiMin: 16 }).isi
  } catch (error) {
    if (error instanceof GambarDitolak) throw tolak(error.message)
    throw error
  }
}

/**
 * Takes a step in, with a file or without: the right is proven before anything is read.
 * @param baca reads the form, of no more than so many bytes
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, KEPUTUSAN_TETAP, ISIAN_SALAH at its field, and what `baca` throws
 */
export async function terimaLangkah(pengguna: Pengguna, keputusanTeks: string, baca: (maks: number) => Promise<FormData>): Promise<{ sudahAda: boolean }> {
  const { scope, keputusanId } = await loadTujuanLangkah(pengguna, keputusanTeks)
  const kiriman = await baca(MAKS_LAMPIRAN)
  const isian = skemaLangkah.safeParse(Object.fromEntries([...kiriman].filter(([, isi]) => typeof isi === 'string')))
  if (!isian.success) throw new AppError('ISIAN_SALAH', { isian: Object.fromEntries(isian.error.issues.map(({ path, message }) => [String(path[0]), message])) })
  return catatLangkah(scope, keputusanId, isian.data, await bacaLampiran(kiriman.get('berkas')))
}
