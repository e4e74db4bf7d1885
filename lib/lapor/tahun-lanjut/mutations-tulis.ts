import { Prisma } from '@/lib/dasar/database/generated/client'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { lanjutkanIndikator, urungkanIndikator } from '@/lib/lapor/kinerja/mutations'
import { NOL, senToText } from '@/lib/realisasi/rupiah'
import type { JenisLanjut, Sisa } from './types'
import { uraiKunci } from './utils'

export interface Tertulis {
  /** the row of the later year; null: this kind is noted alone */
  tujuanId: number | null
  isi: Record<string, unknown> | null
}

/** By whom, from which year into which. */
export interface Sasaran {
  scope: OpdScope
  dari: number
  ke: number
}

/** A thing that was ticked, and where it goes. */
export interface Pilihan {
  satu: Sisa
  /** chosen by the person; null: its own */
  tujuan: number | null
}

const angka = (nilai: unknown): number | null => (typeof nilai === 'number' ? nilai : null)
/** Noted with its rupiah alone. */
export const HANYA_CATAT: Tertulis = { tujuanId: null, isi: null }

async function tulisKendala(tx: Transaksi, { kunci, rincian }: Sisa, { dari, ke }: Sasaran): Promise<Tertulis> {
  const [baru] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO kendala (tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, status)
    SELECT ${ke}, 1, ${angka(rincian.unit)}::int, ${angka(rincian.sub)}::int, x.sifat, x.kategori_kode, x.uraian, x.rencana, x.penanggung_jawab, x.tenggat, 'TERBUKA' FROM kendala x WHERE x.id = ${Number(kunci)} AND x.tahun = ${dari} RETURNING id`
  return { tujuanId: baru?.id ?? null, isi: null }
}

/** A package of the rest, where it is; places that ended stay behind. */
async function tulisPaket(tx: Transaksi, { jenis, kunci, rupiah, rincian }: Sisa, { dari, ke }: Sasaran): Promise<Tertulis> {
  if (rupiah === null || rupiah <= NOL) return HANYA_CATAT
  const id = Number(kunci)
  const [baru] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO paket (tahun, unit_id, sub_kegiatan_id, nama, jenis, metode, pagu, lokasi, sumber_dana, penjelasan, contoh)
    SELECT ${ke}, ${angka(rincian.unit)}::int, ${angka(rincian.sub)}::int, x.nama, x.jenis, x.metode, ${senToText(rupiah)}::numeric, x.lokasi, x.sumber_dana,
      ${jenis === 'PUTUS' ? `Lanjutan kontrak putus, paket nomor ${id} tahun ${dari}.` : `Lanjutan paket nomor ${id} tahun ${dari}.`}, x.contoh FROM paket x WHERE x.id = ${id} AND x.tahun = ${dari} RETURNING id`
  if (baru === undefined) return HANYA_CATAT
  await tx.$executeRaw`
    INSERT INTO paket_tempat (paket_id, tahun, unit_id, wilayah_id) SELECT ${baru.id}, ${ke}, ${angka(rincian.unit)}::int, t.wilayah_id FROM paket_tempat t JOIN wilayah w ON w.id = t.wilayah_id LEFT JOIN wilayah i ON i.id = w.induk_id
    WHERE t.paket_id = ${id} AND NOT w.berakhir AND NOT coalesce(i.berakhir, false)`
  return { tujuanId: baru.id, isi: null }
}

async function tulisTema(tx: Transaksi, { kunci, rincian, tujuan }: Sisa, { ke, tujuan: pilihan }: Sasaran & Pick<Pilihan, 'tujuan'>): Promise<Tertulis> {
  const [subId, apbd, putusan] = [pilihan ?? tujuan?.id ?? null, angka(rincian.apbd), String(rincian.putusan)]
  const [baru] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO tema_tanda (apbd_versi_id, sub_kegiatan_id, tema_kode, tahun, unit_id, putusan, asal)
    SELECT ${apbd}::int, s.id, ${uraiKunci(kunci).tema}, s.tahun, s.unit_id, ${putusan}, 'KETIK' FROM sub_kegiatan s
    WHERE s.id = ${subId}::int AND s.tahun = ${ke} AND NOT EXISTS (SELECT FROM tema_tanda t WHERE t.sub_kegiatan_id = s.id AND t.tema_kode = ${uraiKunci(kunci).tema}) RETURNING sub_kegiatan_id AS id`
  return { tujuanId: baru?.id ?? null, isi: { apbd } }
}

async function tulisTempat(tx: Transaksi, { rincian, tujuan }: Sisa, { ke, tujuan: pilihan }: Sasaran & Pick<Pilihan, 'tujuan'>): Promise<Tertulis> {
  const [subId, barisId] = [pilihan ?? tujuan?.id ?? null, angka(rincian.baris)]
  const wilayah = Array.isArray(rincian.wilayah) ? rincian.wilayah.flatMap((id) => angka(id) ?? []) : []
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, baris_id, wilayah_id, asal)
    SELECT s.tahun, s.unit_id, s.id, ${barisId}::int, w, 'KETIK' FROM sub_kegiatan s CROSS JOIN unnest(${wilayah}::int[]) w
    WHERE s.id = ${subId}::int AND s.tahun = ${ke} AND NOT EXISTS (SELECT FROM tempat t WHERE t.sub_kegiatan_id = s.id AND t.baris_id IS NOT DISTINCT FROM ${barisId}::int) RETURNING id`
  return { tujuanId: rows.length === 0 ? null : subId, isi: { tempat: rows.map(({ id }) => id) } }
}

/** Indicators, unit by unit: each unit is read once however many of its indicators go. */
async function tulisKinerja(tx: Transaksi, daftar: readonly Pilihan[], { scope, dari, ke }: Sasaran): Promise<ReadonlyMap<string, Tertulis>> {
  const per = new Map<string, { unitId: number; unitTujuan: number; butir: { id: number; nomenklaturId: number }[] }>()
  for (const { satu: { kunci, unitId, rincian, tujuan }, tujuan: pilihan } of daftar) {
    const [unitTujuan, simpul] = [angka(rincian.unit), pilihan ?? tujuan?.id ?? null]
    if (unitId === null || unitTujuan === null || simpul === null) continue
    const milik = per.get(`${unitId}/${unitTujuan}`) ?? { unitId, unitTujuan, butir: [] }
    milik.butir.push({ id: Number(kunci), nomenklaturId: simpul })
    per.set(`${unitId}/${unitTujuan}`, milik)
  }
  const hasil = new Map<string, Tertulis>()
  for (const { unitId, unitTujuan, butir } of per.values()) {
    for (const [id, tujuanId] of await lanjutkanIndikator(tx, scope, { unitId, tahun: dari }, { unitId: unitTujuan, tahun: ke }, butir)) hasil.set(String(id), { tujuanId, isi: null })
  }
  return hasil
}

/** Kinds that write themselves row by row; the others are noted, or written together. */
const PER_BARIS: Partial<Record<JenisLanjut, (tx: Transaksi, satu: Sisa, sasaran: Sasaran & Pick<Pilihan, 'tujuan'>) => Promise<Tertulis>>> = {
  KENDALA: tulisKendala, PAKET: tulisPaket, PUTUS: tulisPaket, TEMA: tulisTema, TEMPAT: tulisTempat, UNIT: (_, __, { tujuan }) => Promise.resolve({ tujuanId: tujuan, isi: null }),
}

/** Writes what is taken along into the later year, all of one kind. @returns what was written, by key */
export async function tulisTujuan(tx: Transaksi, daftar: readonly Pilihan[], sasaran: Sasaran): Promise<ReadonlyMap<string, Tertulis>> {
  const jenis = daftar[0]?.satu.jenis
  if (jenis === 'KINERJA') return tulisKinerja(tx, daftar, sasaran)
  const tulisSatu = jenis === undefined ? undefined : PER_BARIS[jenis]
  const hasil = new Map<string, Tertulis>()
  for (const { satu, tujuan } of daftar) hasil.set(satu.kunci, tulisSatu === undefined ? HANYA_CATAT : await tulisSatu(tx, satu, { ...sasaran, tujuan }))
  return hasil
}

/** Deletes what was written. @returns false: it was changed since, and stays */
export async function hapusTujuan(tx: Transaksi, { jenis, kunci, tujuanId, isi }: { jenis: Sisa['jenis']; kunci: string; tujuanId: number; isi: Record<string, unknown> | null }): Promise<boolean> {
  if (jenis === 'TEMA') {
    const tempat = Prisma.sql`apbd_versi_id = ${angka(isi?.apbd)}::int AND sub_kegiatan_id = ${tujuanId} AND tema_kode = ${uraiKunci(kunci).tema}`
    const [ubah] = await tx.$queryRaw<{ versi: number }[]>`SELECT versi FROM tema_tanda WHERE ${tempat} FOR UPDATE`
    if (ubah !== undefined && ubah.versi > 1) return false
    await tx.$executeRaw`DELETE FROM tema_tanda WHERE ${tempat}`
  }
  if (jenis === 'TEMPAT') await tx.$executeRaw`DELETE FROM tempat WHERE id = ANY (${Array.isArray(isi?.tempat) ? isi.tempat.flatMap((id) => angka(id) ?? []) : []}::int[])`
  if (jenis === 'KINERJA') return urungkanIndikator(tx, tujuanId)
  return true
}
