import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { bersihkanJpeg, type GambarBersih } from '@/lib/dasar/gambar/jpeg'
import { GambarDitolak } from '@/lib/dasar/gambar/segmen'
import { MAKS_FOTO, MAKS_KECIL, SISI_FOTO, SISI_KECIL, SISI_KECIL_MIN, SISI_MIN } from './constants'
import { loadTujuanFoto } from './loaders'
import { simpanFoto, type BerkasFoto } from './mutations'
import { skemaFoto } from './schema'

/** Bytes of a whole upload: both pictures. */
export const MAKS_KIRIMAN = MAKS_FOTO + MAKS_KECIL

const tolak = (pesan: string): AppError => new AppError('ISIAN_SALAH', { pesan, isian: { berkas: pesan } })
const sidikDari = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex')

async function bersih(bagian: FormDataEntryValue | null, maks: number, batas: { sisiMaks: number; sisiMin: number }): Promise<GambarBersih> {
  if (!(bagian instanceof File) || bagian.size === 0) throw tolak('Foto tidak ikut terkirim. Pilih lagi fotonya.')
  if (bagian.size > maks) throw tolak(`Foto ${Math.ceil(bagian.size / 1000)} kB, melebihi ${maks / 1000} kB.`)
  try {
    return bersihkanJpeg(new Uint8Array(await bagian.arrayBuffer()), batas)
  } catch (error) {
    if (error instanceof GambarDitolak) throw tolak(error.message)
    throw error
  }
}

/** Both sizes of a photo, checked alike: JPEG and nothing else, of one shape. @throws AppError ISIAN_SALAH */
export async function bacaBerkasFoto(kiriman: FormData): Promise<BerkasFoto> {
  const besar = await bersih(kiriman.get('berkas'), MAKS_FOTO, { sisiMaks: SISI_FOTO, sisiMin: SISI_MIN })
  const kecil = await bersih(kiriman.get('kecil'), MAKS_KECIL, { sisiMaks: SISI_KECIL, sisiMin: SISI_KECIL_MIN })
  // a thumbnail is the photo made smaller: each of its sides is off by less than a pixel
  const skala = Math.max(besar.lebar, besar.tinggi) / Math.max(kecil.lebar, kecil.tinggi)
  if (Math.abs(besar.lebar / skala - kecil.lebar) > 1 || Math.abs(besar.tinggi / skala - kecil.tinggi) > 1) throw tolak('Gambar kecil tidak sebentuk dengan fotonya. Pilih lagi fotonya.')
  return { isi: besar.isi, kecil: kecil.isi, sidik: sidikDari(besar.isi), sidikKecil: sidikDari(kecil.isi), lebar: besar.lebar, tinggi: besar.tinggi }
}

/**
 * Takes a photo in for a package: the right is proven before anything is read.
 * @param baca reads the form, of no more than so many bytes
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH at its field, and what `baca` throws
 */
export async function terimaFoto(pengguna: Pengguna, paketTeks: string, baca: (maks: number) => Promise<FormData>): Promise<{ id: number; sidik: string; sudahAda: boolean }> {
  const { scope, unitId, paketId } = await loadTujuanFoto(pengguna, paketTeks)
  const kiriman = await baca(MAKS_KIRIMAN)
  const isian = skemaFoto.safeParse(Object.fromEntries([...kiriman].filter(([, isi]) => typeof isi === 'string')))
  if (!isian.success) throw new AppError('ISIAN_SALAH', { isian: Object.fromEntries(isian.error.issues.map(({ path, message }) => [String(path[0]), message])) })
  const foto = await bacaBerkasFoto(kiriman)
  return { ...(await simpanFoto(scope, { unitId, paketId }, isian.data, foto)), sidik: foto.sidik }
}
