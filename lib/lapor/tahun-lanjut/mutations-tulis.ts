import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { lanjutkanIndikator } from '@/lib/lapor/kinerja/mutations'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
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

export const angka = (nilai: unknown): number | null => (typeof nilai === 'number' ? nilai : null)
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

/** Whether a thing goes where its code and name say, also where that was asked for another reason. */
const pasti = ({ satu: { tujuan, rincian }, tujuan: pilihan }: Pilihan): boolean => (pilihan === null ? tujuan !== null : pilihan === angka(rincian.pasti))

/** A decision about a theme in the sub-kegiatan that all of these become: the list has asked where they do not agree. */
async function tulisTema(tx: Transaksi, daftar: readonly Pilihan[], { ke }: Sasaran): Promise<Tertulis[]> {
  const [pertama] = daftar
  if (pertama === undefined) return []
  const { satu: { kunci, rincian, tujuan }, tujuan: pilihan } = pertama
  const [subId, apbd, putusan, tema] = [pilihan ?? tujuan?.id ?? null, angka(rincian.apbd), String(rincian.putusan), uraiKunci(kunci).tema]
  // as who decides on the theme's own page does: the two are one after the other
  await tx.$queryRaw`SELECT 1 FROM tema WHERE kode = ${tema} FOR NO KEY UPDATE`
  const [baru] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO tema_tanda (apbd_versi_id, sub_kegiatan_id, tema_kode, tahun, unit_id, putusan, asal)
    SELECT ${apbd}::int, s.id, ${tema}, s.tahun, s.unit_id, ${putusan}, 'KETIK' FROM sub_kegiatan s
    WHERE s.id = ${subId}::int AND s.tahun = ${ke} AND NOT EXISTS (SELECT FROM tema_tanda t WHERE t.sub_kegiatan_id = s.id AND t.tema_kode = ${tema}) RETURNING sub_kegiatan_id AS id`
  return daftar.map(() => ({ tujuanId: baru?.id ?? null, isi: { apbd } }))
}

/**
 * The places of all that becomes this one sub-kegiatan, or this one line of it, together. Each decision keeps the ids of its own, also of those
 * that another of them brought already. Where somebody gave it places of the later year's own, nothing is written.
 */
async function tulisTempat(tx: Transaksi, daftar: readonly Pilihan[], { dari, ke }: Sasaran): Promise<Tertulis[]> {
  const [pertama] = daftar
  if (pertama === undefined) return []
  const [subId, barisId] = [pertama.tujuan ?? pertama.satu.tujuan?.id ?? null, angka(pertama.satu.rincian.baris)]
  const wilayah = ({ satu: { rincian } }: Pilihan): number[] => (Array.isArray(rincian.wilayah) ? rincian.wilayah.flatMap((id) => angka(id) ?? []) : [])
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707402, ${ke}::int)::text`
  const kini = await tx.$queryRaw<{ id: number; wilayah: number; dibawa: boolean }[]>`
    SELECT t.id, t.wilayah_id AS wilayah, EXISTS (SELECT FROM tahun_lanjut y WHERE y.dari = ${dari} AND y.ke = ${ke} AND y.jenis = 'TEMPAT' AND y.tujuan_id = t.sub_kegiatan_id AND y.isi -> 'tempat' @> to_jsonb(t.id)) AS dibawa
    FROM tempat t WHERE t.sub_kegiatan_id = ${subId}::int AND t.baris_id IS NOT DISTINCT FROM ${barisId}::int`
  if (kini.some(({ dibawa }) => !dibawa) || (!pasti(pertama) && kini.length > 0)) return daftar.map(() => ({ tujuanId: null, isi: null }))
  const perlu = [...new Set(daftar.flatMap(wilayah))].filter((id) => !kini.some((satu) => satu.wilayah === id))
  const baru = await tx.$queryRaw<{ id: number; wilayah: number }[]>`
    INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, baris_id, wilayah_id, asal)
    SELECT s.tahun, s.unit_id, s.id, ${barisId}::int, w, 'KETIK' FROM sub_kegiatan s CROSS JOIN unnest(${perlu}::int[]) w WHERE s.id = ${subId}::int AND s.tahun = ${ke} RETURNING id, wilayah_id AS wilayah`
  const id = new Map([...kini, ...baru].map((satu) => [satu.wilayah, satu.id]))
  return daftar.map((satu) => { const milik = wilayah(satu).flatMap((w) => id.get(w) ?? []); return { tujuanId: milik.length === 0 ? null : subId, isi: { tempat: milik } } })
}

/** Nodes of a unit whose money of the Renstra was carried, and when: by this press (`baru`), or by one before it that still stands. */
async function queryUangDibawa(tx: Transaksi, { dari, ke }: Sasaran, unitId: number, baru: ReadonlySet<number>): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.$queryRaw<{ simpul: number; pada: string }[]>`
    SELECT r.nomenklatur_id AS simpul, r.diubah_pada::text AS pada FROM kinerja_renstra r WHERE r.tahun = ${ke} AND r.unit_id = ${unitId} AND r.versi = 1
      AND (r.nomenklatur_id = ANY (${[...baru]}::int[]) OR EXISTS (SELECT FROM tahun_lanjut y WHERE y.dari = ${dari} AND y.ke = ${ke} AND y.jenis = 'KINERJA'
        AND y.isi -> 'renstra' = jsonb_build_object('unit', r.unit_id, 'simpul', r.nomenklatur_id, 'pada', r.diubah_pada::text)))`
  return new Map(rows.map(({ simpul, pada }) => [simpul, pada]))
}

/** Indicators, unit by unit: each unit is read once however many of its indicators go. Each keeps with it the carried money of its node, to go when the last of them goes. */
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
    const { baru, uang } = await lanjutkanIndikator(tx, scope, { unitId, tahun: dari }, { unitId: unitTujuan, tahun: ke }, butir)
    const dibawa = await queryUangDibawa(tx, { scope, dari, ke }, unitTujuan, uang)
    for (const { id, nomenklaturId } of butir) {
      const [tujuanId, pada] = [baru.get(id), dibawa.get(nomenklaturId)]
      if (tujuanId !== undefined) hasil.set(String(id), { tujuanId, isi: pada === undefined ? null : { renstra: { unit: unitTujuan, simpul: nomenklaturId, pada } } })
    }
  }
  return hasil
}

/** Kinds that write themselves thing by thing; the others are noted, or written together. */
const PER_BARIS: Partial<Record<JenisLanjut, (tx: Transaksi, satu: Sisa, sasaran: Sasaran & Pick<Pilihan, 'tujuan'>) => Promise<Tertulis>>> = {
  KENDALA: tulisKendala, PAKET: tulisPaket, PUTUS: tulisPaket, UNIT: (_, __, { tujuan }) => Promise.resolve({ tujuanId: tujuan, isi: null }),
}
/** Kinds of which several things may become one, because their units do: written target by target. */
const PER_TUJUAN: Partial<Record<JenisLanjut, (tx: Transaksi, daftar: readonly Pilihan[], sasaran: Sasaran) => Promise<Tertulis[]>>> = { TEMA: tulisTema, TEMPAT: tulisTempat }

/** What becomes one by code and name stands together; what a person chose a place for stands alone. */
const alamatTujuan = ({ satu, satu: { kunci, rincian, tujuan }, tujuan: pilihan }: Pilihan): string =>
  (pasti({ satu, tujuan: pilihan }) ? `${pilihan ?? tujuan?.id ?? ''} ${uraiKunci(kunci).tema ?? ''} ${angka(rincian.baris) ?? ''}` : `= ${kunci}`)

/** Writes what is taken along into the later year, all of one kind. @returns what was written, by key */
export async function tulisTujuan(tx: Transaksi, daftar: readonly Pilihan[], sasaran: Sasaran): Promise<ReadonlyMap<string, Tertulis>> {
  const jenis = daftar[0]?.satu.jenis
  if (jenis === undefined) return new Map()
  if (jenis === 'KINERJA') return tulisKinerja(tx, daftar, sasaran)
  const hasil = new Map<string, Tertulis>()
  const [tulisBersama, tulisSatu] = [PER_TUJUAN[jenis], PER_BARIS[jenis]]
  if (tulisBersama !== undefined) {
    for (const milik of kelompokkan(daftar, alamatTujuan).values()) for (const [i, isi] of (await tulisBersama(tx, milik, sasaran)).entries()) hasil.set(milik[i]?.satu.kunci ?? '', isi)
    return hasil
  }
  for (const { satu, tujuan } of daftar) hasil.set(satu.kunci, tulisSatu === undefined ? HANYA_CATAT : await tulisSatu(tx, satu, { ...sasaran, tujuan }))
  return hasil
}
