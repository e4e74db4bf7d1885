import { AppError } from '@/lib/dasar/akses/galat'
import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { CONTOH_KODE, NAMA_KELOMPOK, NAMA_TINGKAT, type Tingkat } from './constants'
import { indukNomenklatur, jenisRekening, kelompokRekening, namaKelompokUmum, rapikanKode, rapikanNama, samaNama, tingkatNomenklatur, tingkatRekening } from './utils'

const salah = (isian: string, pesan: string): AppError => new AppError('ISIAN_SALAH', { pesan, isian: { [isian]: pesan } })
const sudahAda = (kode: string, nama: string): AppError => {
  const pesan = `Kode ${kode} sudah ada dengan nama "${nama}".`
  return new AppError('SUDAH_ADA', { pesan, isian: { kode: pesan } })
}
function pastikanNama(nama: string): string {
  const rapi = rapikanNama(nama)
  if (rapi === '') throw salah('nama', 'Nama belum diisi.')
  return rapi
}

/** The one lock under which accounts are added: two new ones may otherwise give the same new jenis two names. */
export const tahanRekening = (tx: Transaksi): Promise<unknown> => tx.$queryRaw`SELECT pg_advisory_xact_lock(72707, 4)::text`

export interface NomenklaturBaru {
  regulasiKode: string
  tingkat: Tingkat
  kode: string
  nama: string
  /** null: taken from the code's own segments */
  indukKode: string | null
}

/**
 * A code of a book, below a parent that is there already. The same code with the same name again changes nothing.
 * @returns its id
 * @throws AppError SUDAH_ADA (the code stands with another name), ISIAN_SALAH (shape, parent, name, book)
 */
export async function tambahNomenklatur(tx: Transaksi, masukan: NomenklaturBaru): Promise<number> {
  const { regulasiKode, tingkat } = masukan
  const kode = rapikanKode(masukan.kode)
  const nama = pastikanNama(masukan.nama)
  if (tingkatNomenklatur(kode) !== tingkat) throw salah('kode', `Kode ${kode} bukan kode ${NAMA_TINGKAT[tingkat].toLowerCase()}. Tulis seperti ${CONTOH_KODE[tingkat]}.`)
  const induk = indukNomenklatur(tingkat, kode)
  if (masukan.indukKode !== null && rapikanKode(masukan.indukKode) !== (induk ?? '')) throw salah('kode', `Kode ${kode} tidak berada di bawah ${masukan.indukKode}; menurut angkanya induknya ${induk ?? 'tidak ada'}.`)
  const [buku] = await tx.$queryRaw<{ indukId: number | null }[]>`
    SELECT n.id AS "indukId" FROM regulasi r LEFT JOIN nomenklatur n ON n.regulasi_kode = r.kode AND n.kode = ${induk} WHERE r.kode = ${regulasiKode}`
  if (!buku) throw salah('regulasi', `Kodefikasi ${regulasiKode} tidak ada. Pilih dari daftar.`)
  if (induk !== null && buku.indukId === null) throw salah('kode', `Induknya, ${induk}, belum ada dalam kodefikasi ini. Tambahkan dulu.`)
  const [baru] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id)
    VALUES (${regulasiKode}, ${tingkat}::tingkat_nomenklatur, ${kode}, ${nama}, ${buku.indukId})
    ON CONFLICT (regulasi_kode, kode) DO NOTHING RETURNING id`
  if (baru) return baru.id
  const [ada] = await tx.$queryRaw<{ id: number; nama: string }[]>`SELECT id, nama FROM nomenklatur WHERE regulasi_kode = ${regulasiKode} AND kode = ${kode}`
  if (!ada) throw new AppError('BERSAMAAN')
  if (!samaNama(ada.nama, nama)) throw sudahAda(kode, ada.nama)
  return ada.id
}

export interface RekeningBaru {
  kode: string
  nama: string
  /** name of the parent that is not known yet: of a jenis (level 3) its kelompok, of what stands below a new jenis that jenis */
  indukNama?: string | undefined
}

/**
 * A rekening belanja of level 2 to 6. The jenis and kelompok it belongs to are those that stand here; what is not known is taken
 * from `indukNama`, and asked for without it. The same code with the same name again changes nothing.
 * @returns its code
 * @throws AppError SUDAH_ADA, ISIAN_SALAH
 */
export async function tambahRekening(tx: Transaksi, masukan: RekeningBaru): Promise<string> {
  const kode = rapikanKode(masukan.kode)
  const nama = pastikanNama(masukan.nama)
  const tingkat = tingkatRekening(kode)
  if (tingkat === null) throw salah('kode', `Kode ${kode} bukan rekening belanja. Tulis seperti 5.1.02 atau 5.1.02.01.01.0024.`)
  await tahanRekening(tx)
  const [ada] = await tx.$queryRaw<{ nama: string }[]>`SELECT nama FROM rekening WHERE kode = ${kode}`
  if (ada) {
    if (!samaNama(ada.nama, nama)) throw sudahAda(kode, ada.nama)
    return kode
  }
  const jenis = jenisRekening(kode)
  const kelompok = kelompokRekening(kode)
  const [kenal] = await tx.$queryRaw<{ jenis: string | null; kelompok: string | null }[]>`
    SELECT (SELECT jenis_nama FROM rekening WHERE jenis_kode = ${jenis} ORDER BY kode LIMIT 1) AS jenis,
           (SELECT kelompok_nama FROM rekening WHERE kelompok_kode = ${kelompok} ORDER BY kode LIMIT 1) AS kelompok`
  const diberi = masukan.indukNama === undefined ? null : rapikanNama(masukan.indukNama) || null
  const namaKelompok = tingkat === 2 ? nama : (kenal?.kelompok ?? namaKelompokUmum(kode) ?? (tingkat === 3 ? diberi : null))
  const namaJenis = tingkat <= 3 ? nama : (kenal?.jenis ?? diberi)
  if (namaKelompok === null) throw salah(tingkat === 3 ? 'induk' : 'kode', `Kelompok belanja ${kelompok} belum dikenal. Tambahkan kelompok itu lebih dulu.`)
  if (namaJenis === null) throw salah('induk', `Jenis belanja ${jenis} belum dikenal. Tulis namanya, atau tambahkan ${jenis} lebih dulu.`)
  await tx.$executeRaw`
    INSERT INTO rekening (kode, nama, jenis_kode, jenis_nama, kelompok_kode, kelompok_nama)
    VALUES (${kode}, ${nama}, ${jenis}, ${namaJenis}, ${kelompok}, ${namaKelompok})`
  return kode
}

export interface SumberDanaBaru {
  kode: string
  nama: string
  kelompok: KelompokSumber
}

/**
 * A source of funds in its reporting group. The same code, name and group again changes nothing.
 * @returns its id
 * @throws AppError SUDAH_ADA (also for another group: the sums per group hang on it), ISIAN_SALAH
 */
export async function tambahSumberDana(tx: Transaksi, masukan: SumberDanaBaru): Promise<number> {
  const kode = rapikanKode(masukan.kode)
  const nama = pastikanNama(masukan.nama)
  if (!/^[0-9A-Z]+(\.[0-9A-Z]+)*$/.test(kode)) throw salah('kode', `Kode ${kode || 'kosong'} bukan kode sumber dana. Tulis angka bertitik seperti 1.2.01.`)
  if (!(masukan.kelompok in NAMA_KELOMPOK)) throw salah('kelompok', 'Pilih kelompok sumber dana.')
  const [baru] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO sumber_dana (kode, nama, kelompok) VALUES (${kode}, ${nama}, ${masukan.kelompok}::kelompok_sumber)
    ON CONFLICT (kode) DO NOTHING RETURNING id`
  if (baru) return baru.id
  const [ada] = await tx.$queryRaw<{ id: number; nama: string; kelompok: KelompokSumber }[]>`
    SELECT id, nama, kelompok::text AS kelompok FROM sumber_dana WHERE kode = ${kode}`
  if (!ada) throw new AppError('BERSAMAAN')
  if (!samaNama(ada.nama, nama)) throw sudahAda(kode, ada.nama)
  if (ada.kelompok !== masukan.kelompok) {
    const pesan = `Kode ${kode} sudah ada dalam kelompok ${NAMA_KELOMPOK[ada.kelompok]}.`
    throw new AppError('SUDAH_ADA', { pesan, isian: { kelompok: pesan } })
  }
  return ada.id
}
