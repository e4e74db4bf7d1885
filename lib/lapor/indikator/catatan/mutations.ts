import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { pastikanSendiri } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { salahSatuan, tanyaPecahan } from '@/lib/dasar/format/satuan'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { sen, senToText } from '@/lib/realisasi/rupiah'
import { kataWaktu, sisipkanNilai, tahanDeret } from '../mutations-tahan'
import type { NilaiTertulis } from '../schema-isian'
import type { DeretRinci } from '../types'
import { periksaNilai, periksaRevisi, periksaTarget, salahBesar, type Putusan } from './periksa'
import type { MasukanNilai, MasukanRevisi, MasukanRevisiTarget, MasukanTarget, MasukanTarik, MasukanTarikTarget } from './schema'

/** @returns whether there is anything to write. @throws AppError ISIAN_SALAH at the field */
function perluTulis(putusan: Putusan): boolean {
  if (putusan.macam === 'salah' || putusan.macam === 'tanya') throw new AppError('ISIAN_SALAH', { isian: { [putusan.isian]: putusan.pesan } })
  return putusan.macam === 'baru'
}

/**
 * The amount that was typed, in the unit of the series. A number below one of a percent unit without its sign is asked: the first value of a
 * series has nothing to be held against. What stands so already was answered when it was written.
 * @param berdiri amounts that stand at its time and place @throws AppError ISIAN_SALAH at the field
 */
function dalamSatuan({ ratusan, tertulis }: NilaiTertulis, { satuan }: Pick<DeretRinci, 'satuan'>, berdiri: readonly (bigint | null)[]): bigint {
  const pesan = salahSatuan(tertulis, satuan) ?? (berdiri.includes(ratusan) ? null : tanyaPecahan(tertulis, satuan))
  if (pesan !== null) throw new AppError('ISIAN_SALAH', { isian: { nilai: pesan } })
  return ratusan
}

interface Berantai { id: number; gantiId: number | null; ratusan: bigint | null; sumber: string; alasan: string | null; oleh: string; pada: string }
const TABEL = { indikator_nilai: Prisma.sql`indikator_nilai`, indikator_target: Prisma.sql`indikator_target` } as const
interface Ganti<T> {
  pelaku: string
  alasan: string
  tabel: 'indikator_nilai' | 'indikator_target'
  /** says the same as what is asked for */
  sama: (pengganti: T) => boolean
}

/**
 * The row that is to be replaced; null: the very same was written already (a double click).
 * @throws AppError TIDAK_DITEMUKAN, BERSAMAAN where another stands in its place, SUDAH_ADA where the same does with another's reason
 */
async function cariAsal<T extends Berantai>(tx: Transaksi, baris: readonly T[], id: number, { pelaku, alasan, tabel, sama }: Ganti<T>): Promise<T | null> {
  const asal = baris.find((satu) => satu.id === id)
  if (!asal) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Yang direvisi tidak ada pada deret ini. Muat ulang halaman.' })
  const pengganti = baris.find(({ gantiId }) => gantiId === id)
  if (!pengganti) return asal
  if (sama(pengganti)) {
    const [milik] = await tx.$queryRaw<{ sendiri: boolean }[]>`SELECT oleh = ${pelaku} AS sendiri FROM ${TABEL[tabel]} WHERE id = ${pengganti.id}`
    pastikanSendiri(pengganti.ratusan === null ? 'Ini sudah ditarik' : 'Ini sudah direvisi dengan isi yang sama oleh', { sendiri: milik?.sendiri ?? false, nama: pengganti.oleh, pada: pengganti.pada, alasan: pengganti.alasan }, alasan)
    return null
  }
  throw new AppError('BERSAMAAN', { pesan: `Ini sudah direvisi ${pengganti.oleh}, ${waktuWib(pengganti.pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isinya.` })
}

/** Writes a value of a time and place. The same twice is one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH */
export async function simpanNilai(scope: OpdScope, m: MasukanNilai): Promise<{ ditulis: boolean }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { deret, hariIni } = await tahanDeret(tx, scope, m.deretId)
    if (m.wilayahId !== null && (await tx.$queryRaw<unknown[]>`SELECT 1 FROM wilayah WHERE id = ${m.wilayahId}`).length === 0) throw new AppError('ISIAN_SALAH', { isian: { wilayahId: 'Pilih wilayah dari daftar.' } })
    const baru = { ...m, ratusan: dalamSatuan(m.nilai, deret, deret.nilai.filter((satu) => satu.tahun === m.tahun && satu.tanggal === m.tanggal && satu.wilayahId === m.wilayahId).map((satu) => satu.ratusan)), waktu: m.waktu ?? kataWaktu(m.tahun, m.tanggal) }
    const ditulis = perluTulis(periksaNilai(baru, { deret, hariIni }))
    if (ditulis) await sisipkanNilai(tx, deret.id, { ...baru, gantiId: null, alasan: null, asal: 'KETIK' })
    return { ditulis }
  })
}

/** Puts a value in the place of another of the same time and place, with the reason; both stay visible. @throws AppError as above, BERSAMAAN */
export async function revisiNilai(scope: OpdScope, m: MasukanRevisi): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { deret, hariIni } = await tahanDeret(tx, scope, m.deretId)
    const ratusan = dalamSatuan(m.nilai, deret, deret.nilai.filter(({ id, gantiId }) => id === m.nilaiId || gantiId === m.nilaiId).map((satu) => satu.ratusan))
    const asal = await cariAsal(tx, deret.nilai, m.nilaiId, { pelaku: scope.pelaku, alasan: m.alasan, tabel: 'indikator_nilai', sama: (satu) => satu.ratusan === ratusan && satu.sumber === m.sumber && satu.terbit === m.terbit })
    if (asal === null) return
    const baru = { ratusan, sumber: m.sumber, terbit: m.terbit, jawaban: m.jawaban }
    if (perluTulis(periksaRevisi(asal, baru, { deret, hariIni }))) await sisipkanNilai(tx, deret.id, { ...asal, ...baru, gantiId: asal.id, alasan: m.alasan, asal: 'KETIK' })
  })
}

/** Takes a value back, with the reason. @throws AppError as above */
export async function tarikNilai(scope: OpdScope, { deretId, nilaiId, alasan }: MasukanTarik): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { deret, hariIni } = await tahanDeret(tx, scope, deretId)
    const asal = await cariAsal(tx, deret.nilai, nilaiId, { pelaku: scope.pelaku, alasan, tabel: 'indikator_nilai', sama: (satu) => satu.ratusan === null })
    if (asal === null) return
    const baru = { ratusan: null, sumber: asal.sumber, terbit: asal.terbit, jawaban: null }
    if (perluTulis(periksaRevisi(asal, baru, { deret, hariIni }))) await sisipkanNilai(tx, deret.id, { ...asal, ...baru, gantiId: asal.id, alasan, asal: 'KETIK' })
  })
}

/** Writes the target of a year. The same twice is one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH */
export async function simpanTarget(scope: OpdScope, m: MasukanTarget): Promise<{ ditulis: boolean }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { deret } = await tahanDeret(tx, scope, m.deretId)
    const ratusan = dalamSatuan(m.nilai, deret, deret.target.filter((satu) => satu.tahun === m.tahun).map((satu) => satu.ratusan))
    const ditulis = perluTulis(periksaTarget({ tahun: m.tahun, ratusan, sumber: m.sumber }, deret))
    if (ditulis) await tx.$executeRaw`INSERT INTO indikator_target (indikator_id, tahun, nilai, sumber) VALUES (${deret.id}, ${m.tahun}, ${senToText(sen(ratusan))}::numeric, ${m.sumber})`
    return { ditulis }
  })
}

/** Replaces a target, or takes it back (without a value), with the reason. @throws AppError as above, BERSAMAAN */
export async function revisiTarget(scope: OpdScope, m: MasukanRevisiTarget | (MasukanTarikTarget & { nilai: null; sumber: null })): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { deret } = await tahanDeret(tx, scope, m.deretId)
    const ratusan = m.nilai === null ? null : dalamSatuan(m.nilai, deret, deret.target.filter(({ id, gantiId }) => id === m.targetId || gantiId === m.targetId).map((satu) => satu.ratusan))
    const asal = await cariAsal(tx, deret.target, m.targetId, { pelaku: scope.pelaku, alasan: m.alasan, tabel: 'indikator_target', sama: (satu) => satu.ratusan === ratusan && (ratusan === null || satu.sumber === m.sumber) })
    if (asal === null) return
    const sumber = m.sumber ?? asal.sumber
    const besar = ratusan === null ? null : salahBesar(deret, ratusan)
    if (besar !== null) throw new AppError('ISIAN_SALAH', { isian: { nilai: besar } })
    if (asal.ratusan === ratusan && asal.sumber === sumber) throw new AppError('ISIAN_SALAH', { isian: { nilai: ratusan === null ? 'Target ini sudah ditarik.' : 'Isinya sama dengan yang direvisi. Ubah yang keliru.' } })
    await tx.$executeRaw`
      INSERT INTO indikator_target (indikator_id, tahun, nilai, sumber, ganti_id, alasan)
      VALUES (${deret.id}, ${asal.tahun}, ${ratusan === null ? null : senToText(sen(ratusan))}::numeric, ${sumber}, ${asal.id}, ${m.alasan})`
  })
}
