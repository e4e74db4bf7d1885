import { AppError } from '@/lib/dasar/akses/galat'
import { readBuku } from '@/lib/dasar/buku/baca'
import { BukuDitolak, type LembarBaca, type NilaiBaca } from '@/lib/dasar/buku/types'
import { bytesTempelan, teksTempelan } from '@/lib/dasar/format/tempelan'
import { MAKS_BARIS_DAFTAR, MAKS_BERKAS_DAFTAR } from '../constants'
import { bacaKepala } from './kepala'
import { uraiDaftar } from './urai'
import type { DaftarTerbaca } from './types'

const BATAS = { maksByte: MAKS_BERKAS_DAFTAR, maksBaris: 20_000, maksSel: 400_000, maksHuruf: 2_000_000, waktuMs: 15_000, maksHeapMb: 192 }

/** A cell as text that says no more than the file knew: a number of more than 15 digits has lost its last ones. */
function teksSel(nilai: NilaiBaca): string {
  if (nilai === null) return ''
  if (typeof nilai === 'number' && Math.abs(nilai) >= 1e15) return nilai.toExponential()
  return String(nilai).replace(/\s+/g, ' ').trim()
}

/** The sheet that holds the list: the first with a head, else the first with anything. */
function pilihLembar(lembar: readonly LembarBaca[]): LembarBaca | undefined {
  const tampak = lembar.filter(({ tersembunyi, baris }) => !tersembunyi && baris.length > 0)
  return tampak.find(({ baris }) => baris.slice(0, 12).some((sel) => bacaKepala(sel.map(teksSel)) !== null)) ?? tampak[0]
}

/** A file as the text that a paste would have been, so that it can be looked at and mended in place. @throws BukuDitolak */
export async function teksBerkas(isi: Uint8Array, nama: string): Promise<string> {
  const { lembar } = await readBuku(isi, nama, BATAS)
  const baris = pilihLembar(lembar)?.baris ?? []
  return teksTempelan(baris.map((sel) => sel.map(teksSel)))
}

/** Reads a pasted list through the same door as files: tabs if there are any, else what separates its cells. @throws BukuDitolak */
export async function bacaTeks(teks: string): Promise<DaftarTerbaca> {
  const { lembar } = await readBuku(bytesTempelan(teks), 'tempelan.csv', BATAS)
  return uraiDaftar(lembar[0]?.baris ?? [])
}

/** As `bacaTeks`, with the sentence at the field for what cannot be read. @throws AppError ISIAN_SALAH */
export async function bacaTempelan(teks: string): Promise<DaftarTerbaca> {
  const tolak = (pesan: string): AppError => new AppError('ISIAN_SALAH', { isian: { teks: pesan } })
  const kosong = 'Belum ada baris unit di sini. Tempel kepala tabel dan barisnya, atau pilih berkas.'
  if (teks.trim() === '') throw tolak(kosong)
  try {
    const daftar = await bacaTeks(teks)
    if (daftar.baris.length === 0) throw tolak(kosong)
    if (daftar.baris.length > MAKS_BARIS_DAFTAR) throw tolak(`Ada ${daftar.baris.length} baris; paling banyak ${MAKS_BARIS_DAFTAR}. Apakah ini daftar unit?`)
    return daftar
  } catch (error) {
    if (error instanceof BukuDitolak) throw tolak(error.message.replace('tempelan.csv', 'Tempelan'))
    throw error
  }
}
