import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { readNaskah } from '@/lib/dasar/buku/naskah'
import { BukuDitolak } from '@/lib/dasar/buku/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { angkaTeks, bandingAngka, tiruanTambahan } from './angka'
import { bandingKata } from './kata'
import { loadBandingan } from './loaders'
import { simpanTanda } from './mutations'

const tolak = (pesan: string): AppError => new AppError('ISIAN_SALAH', { pesan })
const MAKS_SEBUT = 5

const sebut = (daftar: readonly string[]): string => `${daftar.slice(0, MAKS_SEBUT).join(', ')}${daftar.length > MAKS_SEBUT ? `, dan ${bilangan(daftar.length - MAKS_SEBUT)} lagi` : ''}`

/** The words of a PDF. @throws AppError ISIAN_SALAH for what is no PDF, is locked, or holds pictures of pages only */
async function teksPdf(isi: Uint8Array): Promise<string> {
  if (Buffer.from(isi.subarray(0, 5)).toString('latin1') !== '%PDF-') throw tolak('Berkas ini bukan PDF. Unggah PDF yang sudah ditandatangani.')
  try {
    return await readNaskah(isi, 'tanda.pdf')
  } catch (error) {
    if (error instanceof BukuDitolak) throw tolak(`Berkas ini tidak dapat diperiksa: ${error.message} Unggah PDF hasil tanda tangan elektronik, bukan hasil pindaian.`)
    throw error
  }
}

/** A signature's dictionary stands in the file uncovered, whoever wrote it. Whether it is valid is for its issuer's verifier. */
const bertandaTangan = (isi: Uint8Array): boolean => /\/ByteRange\s*\[/.test(Buffer.from(isi).toString('latin1'))

/**
 * Takes a signed copy of an issue in: a PDF that carries the same figures and the same lines as what was issued. The right is proven first. Nothing is asked that signs.
 * @returns the sentence for whoever sent it
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH naming the figures or the line that differ
 */
export async function terimaTanda(pengguna: Pengguna, { rapatId, terbitanId, isi }: { rapatId: string; terbitanId: string; isi: Uint8Array }): Promise<string> {
  const scope = scopeKantor(pengguna)
  const semula = await loadBandingan(rapatId, terbitanId)
  if (createHash('sha256').update(isi).digest('hex') === semula.sha256) throw tolak('Ini berkas yang diterbitkan, belum ditandatangani. Unggah salinan yang sudah ditandatangani.')
  const [kataTanda, kataTerbit] = [await teksPdf(isi), await teksPdf(semula.isi)]
  const tiruan = tiruanTambahan(kataTerbit, kataTanda)
  if (tiruan.length > 0) throw tolak(`Berkas ini memuat angka atau huruf dari aksara lain, atau tanda tak tampak, yang tidak diterbitkan: ${sebut(tiruan)}. Tanda tangani berkas yang diunduh dari sini.`)
  const [tanda, terbit] = [angkaTeks(kataTanda), angkaTeks(kataTerbit)]
  const { hilang, tambahan } = bandingAngka(terbit, tanda)
  if (hilang.length > 0) throw tolak(`Angka berkas ini tidak sama dengan yang diterbitkan: tidak ada ${sebut(hilang)}${tambahan.length > 0 ? `; sebaliknya ada ${sebut(tambahan)}` : ''}. Tanda tangani berkas yang diunduh dari sini.`)
  if (tambahan.length > 0) throw tolak(`Berkas ini memuat angka yang tidak diterbitkan: ${sebut(tambahan)}. Tanda tangani berkas yang diunduh dari sini.`)
  const kata = bandingKata(kataTerbit, kataTanda)
  if (kata.hilang !== null) throw tolak(`Kata-kata berkas ini tidak sama dengan yang diterbitkan, pada “${kata.hilang}”. Tanda tangani berkas yang diunduh dari sini.`)
  if (kata.tempelan.length > 0) throw tolak(`Berkas ini memuat angka yang ditempelkan tanpa keterangan: ${sebut(kata.tempelan)}. Tanda tangani berkas yang diunduh dari sini.`)
  const elektronik = bertandaTangan(isi)
  const { sudahAda } = await simpanTanda(scope, semula.terbitanId, { nama: semula.nama.replace(/\.pdf$/, '-ttd.pdf'), isi, elektronik })
  if (sudahAda) return 'Berkas ini sudah tersimpan.'
  return `Salinan bertanda tangan tersimpan: ${bilangan(terbit.length)} angka sama dengan yang diterbitkan.${elektronik ? '' : ' Tanda tangan elektronik tidak ditemukan di dalamnya; pastikan memang ditandatangani.'}`
}
