import { createHash } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { BukuDitolak } from '@/lib/dasar/buku/types'
import { bacaAlirBerkas } from '@/lib/lapor/berkas/baca-alir'
import type { BarisBerkas, Jawaban } from '@/lib/lapor/berkas/types'
import { loadPetaDikenal, loadUnitDikenal } from '@/lib/lapor/impor/loaders'
import { periksaJawaban } from '@/lib/lapor/impor/schema'
import { MAKS_BERKAS } from './constants'
import { queryBerkas, querySubKode, queryUnggahan } from './data'
import { simpanBacaUlang, simpanBerkas } from './mutations'
import type { HasilBaca } from './mutations-baca'
import type { BasisBkad } from './types'
import { kunciUnit, susunIsi } from './urai'

interface Kiriman {
  tahun: number
  bulan: number
  basis: BasisBkad
  nama: string
  isi: Uint8Array
}

/** The unit of every row, by the same rule as in an import. */
async function unitDari(scope: OpdScope, tahun: number, baris: readonly BarisBerkas[]): Promise<Map<string, number>> {
  const unik = new Map(baris.map((satu) => [kunciUnit(satu), { kode: satu.unitKode, nama: satu.unitNama }]))
  const hasil = await loadUnitDikenal(scope, tahun, [...unik.values()])
  return new Map(hasil.flatMap(({ kode, nama, unitId }) => (unitId === null ? [] : [[kunciUnit({ unitKode: kode, unitNama: nama }), unitId]])))
}

async function baca(scope: OpdScope, { tahun, bulan, basis, nama, isi }: Kiriman, jawaban: Jawaban): Promise<HasilBaca> {
  try {
    const { baris, hasil } = await bacaAlirBerkas(isi, nama, { maksByte: MAKS_BERKAS }, { tahun, bulan, tahap: null, jenis: [basis], jawaban, petaDikenal: await loadPetaDikenal(scope) })
    const { pahaman, pertanyaan, ditolak } = hasil
    if (ditolak !== null) return { pesan: ditolak, pahaman }
    const [unit, sub] = await Promise.all([unitDari(scope, tahun, baris), querySubKode(tahun)])
    return { isi: susunIsi(baris, { unit, sub }, basis, pertanyaan.length > 0), pahaman, pertanyaan }
  } catch (error) {
    if (error instanceof BukuDitolak) return { pesan: error.message }
    throw error
  }
}

/** Reads a file of BKAD and keeps its figures for the preview; a file that is refused is kept as its sentence only. @returns its id */
export async function terimaBerkas(scope: OpdScope, kiriman: Kiriman): Promise<number> {
  const hasil = await baca(scope, kiriman, {})
  const { tahun, bulan, basis, isi } = kiriman
  return simpanBerkas(scope, { tahun, bulan, basis, nama: kiriman.nama.slice(-200), sidik: createHash('sha256').update(isi).digest('hex'), hasil, berkas: isi })
}

const HILANG = 'Berkas aslinya sudah tidak disimpan, jadi jawaban tidak dapat dipakai lagi. Unggah berkasnya sekali lagi.'
const BASI = 'Pertanyaan tentang berkas ini berubah sejak halaman dibuka. Tidak ada yang disimpan; muat ulang untuk melihat yang baru.'

/**
 * Takes answers, reads the kept upload again with them, and keeps both.
 * @throws AppError BERSAMAAN for a stale page, ISIAN_SALAH by question or when the upload is gone
 */
export async function jawabBerkas(scope: OpdScope, { berkasId, tanda, jawaban }: { berkasId: number; tanda: string; jawaban: Jawaban }): Promise<void> {
  const berkas = await queryBerkas(berkasId)
  if (!berkas) throw new AppError('TIDAK_DITEMUKAN')
  const { bacaan } = berkas
  // a second click of the same answers finds them kept
  if (Object.entries(jawaban).every(([kunci, nilai]) => bacaan.jawaban[kunci] === nilai) && Object.keys(jawaban).length > 0) return
  if (bacaan.tanda !== tanda) throw new AppError('BERSAMAAN', { pesan: BASI })
  if (Object.keys(jawaban).length === 0) throw new AppError('ISIAN_SALAH', { pesan: 'Belum ada pertanyaan yang dijawab.' })
  const salah = Object.entries(periksaJawaban(bacaan.pertanyaan, jawaban))
  if (salah.length > 0) throw new AppError('ISIAN_SALAH', { isian: Object.fromEntries(salah.map(([kunci, pesan]) => [`jawab-${kunci}`, pesan])) })
  const isi = await queryUnggahan(berkasId)
  if (isi === null) throw new AppError('ISIAN_SALAH', { pesan: HILANG })
  const semua = { ...bacaan.jawaban, ...jawaban }
  const { tahun, bulan, basis, nama } = berkas
  await simpanBacaUlang(scope, { berkasId, tanda, jawaban: semua, hasil: await baca(scope, { tahun, bulan, basis, nama, isi }, semua) })
}
