import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { pastikanSendiri, type SudahAda } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { loadBekuan } from '@/lib/rakor/bekuan/loaders'
import { loadTerbit } from '@/lib/rakor/dokumen/berkas/loaders'
import { angkaTeks } from './angka'
import type { MasukanTarikTanda, MasukanTerbitkan } from './schema'

const sidik = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex')

/** Keeps bytes by their hash; the same bytes are kept once. */
async function simpanIsi(tx: Transaksi, isi: Uint8Array): Promise<string> {
  const sha256 = sidik(isi)
  await tx.$executeRaw`INSERT INTO terbitan_isi (sha256, isi) VALUES (${sha256}, ${Buffer.from(isi)}) ON CONFLICT (sha256) DO NOTHING`
  return sha256
}

async function jumlahTerbitan(rapatId: number, dokumen: string): Promise<number> {
  const [row] = await prisma().$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM terbitan WHERE rapat_id = ${rapatId} AND dokumen = ${dokumen}`
  return row?.n ?? 0
}

/**
 * A version that is there already is the same press again only with the same number, day and position: another's is not taken for one's own.
 * @throws AppError BERSAMAAN, saying whose it is and under which number
 */
async function pastikanSama({ rapatId, dokumen, versi, bekuan, nomor, tanggal }: MasukanTerbitkan): Promise<void> {
  const [ada] = await prisma().$queryRaw<{ sama: boolean; nomor: string; oleh: string; pada: Date }[]>`
    SELECT t.nomor = ${nomor} AND t.tanggal = ${tanggal}::date AND b.urutan IS NOT DISTINCT FROM ${bekuan}::int AS sama, t.nomor, coalesce(p.nama, t.oleh) AS oleh, t.pada
    FROM terbitan t LEFT JOIN bekuan b ON b.id = t.bekuan_id LEFT JOIN pengguna p ON p.id = t.oleh WHERE t.rapat_id = ${rapatId} AND t.dokumen = ${dokumen} AND t.versi = ${versi}`
  if (ada && !ada.sama) throw new AppError('BERSAMAAN', { pesan: `Versi ${versi} sudah diterbitkan ${ada.oleh} pada ${waktuWib(ada.pada.toISOString())} dengan nomor ${ada.nomor}. Yang Anda tulis belum diterbitkan; muat ulang halaman untuk melihatnya.` })
}

/**
 * Holds the position that a form means against the one that counts now.
 * @returns whether it is an older one that was named as such
 * @throws AppError POSISI_DIGANTI, saying since when and how to go on
 */
async function periksaPosisi({ rapatId, bekuan, terbaru }: Pick<MasukanTerbitkan, 'rapatId' | 'bekuan' | 'terbaru'>): Promise<boolean> {
  const [kini] = await loadBekuan(rapatId)
  if (kini === undefined || kini.urutan === bekuan) return false
  if (bekuan !== null && kini.urutan === terbaru) return true
  const baru = `posisi beku ke-${kini.urutan} (${kini.oleh}, dibaca ${waktuWib(kini.dibacaPada)})`
  throw new AppError('POSISI_DIGANTI', { pesan: bekuan === null
    ? `Posisi rapat ini sudah dibekukan: ${baru}. Muat ulang halaman, lalu terbitkan dari posisi itu.`
    : `Posisi beku ke-${bekuan} sudah diganti ${baru}. Muat ulang halaman untuk menerbitkan dari yang dipakai, atau nyatakan bahwa yang lama memang dimaksud.` })
}

/**
 * Issues a document of a meeting: makes it, holds every figure against what it is made of, and keeps its files for good. The number of the version
 * travels with the form: sent twice it is issued once.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, TERBITAN_DITOLAK naming figures from nowhere, POSISI_DIGANTI, BERSAMAAN
 */
export async function terbitkan(scope: OpdScope, masukan: MasukanTerbitkan): Promise<{ versi: number; sudahAda: boolean }> {
  const { rapatId, dokumen, versi, bekuan: urutan, nomor, tanggal } = masukan
  const siapa = pelakuDari(scope, 'form')
  if (siapa.lingkup !== '*') throw new AppError('TIDAK_BERHAK')
  const jumlah = await jumlahTerbitan(rapatId, dokumen)
  if (versi <= jumlah) {
    await pastikanSama(masukan)
    return { versi, sudahAda: true }
  }
  if (versi !== jumlah + 1) throw new AppError('BERSAMAAN')
  const lama = await periksaPosisi(masukan)
  const { asal, berkas, teks } = await loadTerbit(rapatId, dokumen, urutan, { nomor, tanggal, versi })
  await tulis(siapa, async (tx) => {
    const [baru] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO terbitan (rapat_id, tahun, dokumen, versi, nomor, tanggal, bekuan_id, bekuan_lama, rapat_versi, segel_nomor, segel_kepala, angka)
      SELECT id, tahun, ${dokumen}, ${versi}, ${nomor}, ${tanggal}::date, ${asal.bekuanId}::int, ${lama}, versi, ${BigInt(asal.segelNomor)}, ${asal.segelKepala}, ${JSON.stringify(angkaTeks(teks))}
      FROM rapat WHERE id = ${rapatId} AND versi = ${asal.rapatVersi} FOR SHARE RETURNING id`
    // its agenda, day or place changed while the document was made
    if (!baru) throw new AppError('BERSAMAAN')
    for (const { format, nama, isi } of berkas) {
      await tx.$executeRaw`INSERT INTO terbitan_berkas (terbitan_id, format, nama, sha256) VALUES (${baru.id}, ${format}, ${nama}, ${await simpanIsi(tx, isi)})`
    }
  }, { batasMs: 60_000 })
  return { versi, sudahAda: false }
}

/** A signed copy that was checked. */
export interface TandaBaru {
  nama: string
  isi: Uint8Array
  elektronik: boolean
}

/** Keeps a signed copy of an issue; the same bytes twice are one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN */
export async function simpanTanda(scope: OpdScope, terbitanId: number, { nama, isi, elektronik }: TandaBaru): Promise<{ sudahAda: boolean }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const sha256 = await simpanIsi(tx, isi)
    const baru = await tx.$executeRaw`
      INSERT INTO terbitan_tanda (terbitan_id, tahun, nama, sha256, elektronik) SELECT id, tahun, ${nama}, ${sha256}, ${elektronik} FROM terbitan WHERE id = ${terbitanId}
      ON CONFLICT (terbitan_id, sha256) WHERE ditarik_pada IS NULL DO NOTHING`
    return { sudahAda: baru === 0 }
  }, { batasMs: 60_000 })
}

/** Takes a signed copy back, with the reason: it stays by its hash and is given to nobody. The same twice is once. @throws AppError TIDAK_BERHAK, TERBITAN_DITOLAK, SUDAH_ADA telling another's withdrawal */
export async function tarikTanda(scope: OpdScope, { rapatId, tandaId, alasan }: MasukanTarikTanda): Promise<void> {
  const siapa = pelakuDari(scope, 'form')
  if (siapa.lingkup !== '*') throw new AppError('TIDAK_BERHAK')
  await tulis(siapa, async (tx) => {
    // of two at once the second waits for the row, and reads then whose withdrawal stands
    await tx.$queryRaw`SELECT 1 FROM terbitan_tanda WHERE id = ${tandaId} FOR UPDATE`
    const [satu] = await tx.$queryRaw<(SudahAda & { pada: Date | null })[]>`
      SELECT coalesce(d.ditarik_oleh = ${scope.pelaku}, false) AS sendiri, coalesce(p.nama, d.ditarik_oleh, '') AS nama, d.ditarik_pada AS pada, d.alasan_tarik AS alasan
      FROM terbitan_tanda d JOIN terbitan t ON t.id = d.terbitan_id LEFT JOIN pengguna p ON p.id = d.ditarik_oleh WHERE d.id = ${tandaId} AND t.rapat_id = ${rapatId}`
    if (!satu) throw new AppError('TERBITAN_DITOLAK', { pesan: 'Salinan bertanda tangan ini tidak ada. Muat ulang halaman.' })
    if (satu.pada !== null) return pastikanSendiri('Salinan ini sudah ditarik', satu, alasan)
    await tx.$executeRaw`UPDATE terbitan_tanda SET ditarik_oleh = ${scope.pelaku}, ditarik_pada = now(), alasan_tarik = ${alasan} WHERE id = ${tandaId}`
  })
}
