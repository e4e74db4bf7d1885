import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { TINGKAT } from './constants'

/** A whole book is written with a line of the trail for each code. */
const BATAS_MS = 60_000

async function tahanBuku(tx: Transaksi, kode: string, isian = 'buku'): Promise<{ kode: string; jumlah: number; tahun: number[] }> {
  const [buku] = await tx.$queryRaw<{ kode: string }[]>`SELECT kode FROM regulasi WHERE kode = ${kode} FOR UPDATE`
  if (!buku) throw new AppError('TIDAK_DITEMUKAN', { isian: { [isian]: `Kodefikasi ${kode} tidak ada lagi. Muat ulang halaman.` } })
  const [isi] = await tx.$queryRaw<{ jumlah: number; tahun: number[] }[]>`
    SELECT (SELECT count(*)::int FROM nomenklatur WHERE regulasi_kode = ${kode}) AS jumlah,
           ARRAY(SELECT tahun::int FROM tahun_anggaran WHERE regulasi_kode = ${kode} ORDER BY 1) AS tahun`
  return { kode, jumlah: isi?.jumlah ?? 0, tahun: isi?.tahun ?? [] }
}

/** Copies the codes of a book, parents before children; their ends go with them. */
async function salin(tx: Transaksi, dari: string, ke: string): Promise<number> {
  let jumlah = 0
  for (const tingkat of TINGKAT) {
    jumlah += await tx.$executeRaw`
      INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, berakhir, induk_id)
      SELECT ${ke}, n.tingkat, n.kode, n.nama, n.berakhir, b.id
      FROM nomenklatur n LEFT JOIN nomenklatur i ON i.id = n.induk_id LEFT JOIN nomenklatur b ON b.regulasi_kode = ${ke} AND b.kode = i.kode
      WHERE n.regulasi_kode = ${dari} AND n.tingkat = ${tingkat}::tingkat_nomenklatur`
  }
  return jumlah
}

export interface BukuBaru {
  nomor: string
  nama: string
  mulaiTahun: number
  /** book whose codes it takes over; null: empty */
  salinDari: string | null
}

/** A new book. @returns how many codes were copied into it. @throws AppError SUDAH_ADA, TIDAK_DITEMUKAN */
export async function buatBuku(scope: OpdScope, { nomor, nama, mulaiTahun, salinDari }: BukuBaru): Promise<{ disalin: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const baru = await tx.$executeRaw`
      INSERT INTO regulasi (kode, nama, mulai_tahun) VALUES (${nomor}, ${nama}, ${mulaiTahun}::smallint) ON CONFLICT (kode) DO NOTHING`
    if (baru === 0) throw new AppError('SUDAH_ADA', { isian: { nomor: `Kodefikasi ${nomor} sudah ada.` } })
    if (salinDari === null) return { disalin: 0 }
    await tahanBuku(tx, salinDari, 'salinDari')
    return { disalin: await salin(tx, salinDari, nomor) }
  }, { batasMs: BATAS_MS })
}

/** Another name or first year of a book. @throws AppError TIDAK_DITEMUKAN */
export async function ubahBuku(scope: OpdScope, { buku, nama, mulaiTahun }: { buku: string; nama: string; mulaiTahun: number | null }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanBuku(tx, buku)
    await tx.$executeRaw`UPDATE regulasi SET nama = ${nama}, mulai_tahun = ${mulaiTahun}::smallint WHERE kode = ${buku}`
  })
}

/**
 * Removes a book that no year follows; one with codes only after that was understood.
 * @throws AppError RUJUKAN_HILANG (a year follows it), ISIAN_SALAH (to be understood), TIDAK_DITEMUKAN
 */
export async function hapusBuku(scope: OpdScope, { buku, paham }: { buku: string; paham: boolean }): Promise<{ dihapus: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { jumlah, tahun } = await tahanBuku(tx, buku)
    if (tahun.length > 0) throw new AppError('RUJUKAN_HILANG', { pesan: `Kodefikasi ini dipakai tahun ${tahun.join(', ')}, jadi tidak dapat dihapus.` })
    if (jumlah > 0 && !paham) throw new AppError('ISIAN_SALAH', { isian: { paham: `Kodefikasi ini masih berisi ${jumlah} kode. Centang bila semuanya memang harus hilang.` } })
    await tx.$executeRaw`DELETE FROM kodefikasi_unggah WHERE regulasi_kode = ${buku}`
    for (const tingkat of [...TINGKAT].reverse()) {
      await tx.$executeRaw`DELETE FROM nomenklatur WHERE regulasi_kode = ${buku} AND tingkat = ${tingkat}::tingkat_nomenklatur`
    }
    await tx.$executeRaw`DELETE FROM regulasi WHERE kode = ${buku}`
    return { dihapus: jumlah }
  }, { batasMs: BATAS_MS })
}
