import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { readBuku } from '@/lib/dasar/buku/baca'
import { BukuDitolak, type BukuBaca } from '@/lib/dasar/buku/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { MAKS_BARIS, MAKS_BERKAS } from './constants'
import { db } from './data'
import { queryAngkaSub, queryBerkas, queryBidang, queryUnggahan } from './data-daftar'
import { bacaBaris } from './daftar/baris'
import type { BarisDaftar } from './daftar/jenis'
import { kenaliKolom, teksSel, type TempatDaftar } from './daftar/kolom'
import { uraikan } from './daftar/urai'
import type { Pahaman } from './daftar/unggahan'
import { gantiBaris, simpanUnggahan } from './mutations-daftar'
import type { Daftar } from './types'

const baca = (isi: Uint8Array, nama: string): Promise<BukuBaca> => readBuku(isi, nama, { maksByte: MAKS_BERKAS, maksBaris: MAKS_BARIS, maksSel: 2_000_000, maksHuruf: 24_000_000, waktuMs: 60_000 })

/** First rows of each sheet, cut to what a person needs to choose columns by. */
const contohLembar = (buku: BukuBaca): Pahaman['lembar'] =>
  buku.lembar.filter(({ tersembunyi }) => !tersembunyi).slice(0, 20).map(({ nama, baris }) => ({
    nama, contoh: baris.map((sel, i) => [String(i + 1), ...sel.slice(0, 12).map((isi) => teksSel(isi).slice(0, 60))]).filter((sel) => sel.length > 1).slice(0, 8),
  }))

/** Numbers of sub-kegiatan have two digits until 2023 and four from 2024 on: a list of the other kind belongs to another book. */
async function catatAngka(baris: readonly BarisDaftar[], regulasi: string | null): Promise<string[]> {
  const sub = baris.filter(({ tingkat }) => tingkat === 'SUB_KEGIATAN')
  if (sub.length === 0 || regulasi === null) return []
  const empat = sub.filter(({ kode }) => /\.\d{4}$/.test(kode)).length
  if (empat > 0 && empat < sub.length) return [`Sub-kegiatan di berkas ini bercampur: ${bilangan(empat)} bernomor empat angka, ${bilangan(sub.length - empat)} dua angka. Periksa apakah berasal dari dua peraturan.`]
  const buku = await queryAngkaSub(db(), regulasi)
  if (buku === null || buku === (empat > 0 ? 4 : 2)) return []
  return [`Sub-kegiatan di berkas ini bernomor ${empat > 0 ? 'empat' : 'dua'} angka, sedangkan kodefikasi ini ${buku === 4 ? 'empat' : 'dua'} angka. Periksa apakah kodefikasi tujuannya benar.`]
}

async function pahami(buku: BukuBaca, daftar: Daftar, regulasi: string | null, tempat: TempatDaftar[]): Promise<{ pahaman: Pahaman; baris: BarisDaftar[] }> {
  const { baris: mentah, ulang } = bacaBaris(buku, tempat)
  const baris = uraikan(mentah, daftar, regulasi === null ? [] : await queryBidang(db(), regulasi))
  return { pahaman: { tempat, lembar: contohLembar(buku), ulang, catatan: await catatAngka(baris, regulasi) }, baris }
}

/**
 * Takes a list of codes in and keeps what it would do for its preview; a file that is refused leaves the sentence that says why.
 * @returns id of the upload
 */
export async function terimaDaftar(scope: OpdScope, tujuan: { daftar: Daftar; regulasi: string | null }, berkas: { nama: string; isi: Uint8Array }): Promise<string> {
  const dasar = { ...tujuan, namaBerkas: berkas.nama.slice(0, 200) }
  try {
    const buku = await baca(berkas.isi, berkas.nama)
    return await simpanUnggahan(scope, { ...dasar, ...(await pahami(buku, tujuan.daftar, tujuan.regulasi, kenaliKolom(buku, tujuan.daftar))), berkas: berkas.isi, ditolak: null })
  } catch (error) {
    if (!(error instanceof BukuDitolak)) throw error
    return simpanUnggahan(scope, { ...dasar, pahaman: { tempat: [], lembar: [], ulang: 0, catatan: [] }, baris: [], berkas: null, ditolak: error.message })
  }
}

/** Reads an upload anew with columns that a person chose. @throws AppError TIDAK_DITEMUKAN, ISIAN_SALAH */
export async function aturKolom(scope: OpdScope, id: string, tempat: Omit<TempatDaftar, 'dari'>): Promise<void> {
  const [unggahan, isi] = await Promise.all([queryUnggahan(db(), scope, id), queryBerkas(db(), scope, id)])
  if (!unggahan || !isi) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Daftar ini tidak ada lagi, sudah diterapkan, atau sudah lewat waktunya. Unggah berkasnya sekali lagi.' })
  const buku = await baca(new Uint8Array(isi), unggahan.namaBerkas)
  if (!buku.lembar.some(({ nama }) => nama === tempat.lembar)) throw new AppError('ISIAN_SALAH', { isian: { lembar: 'Pilih lembar dari daftar.' } })
  const { pahaman, baris } = await pahami(buku, unggahan.daftar, unggahan.regulasi, [{ ...tempat, dari: 'pilihan' }])
  await gantiBaris(scope, id, pahaman, baris)
}
