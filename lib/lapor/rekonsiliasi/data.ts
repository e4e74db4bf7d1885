import { prisma } from '@/lib/dasar/database/client'
import { senFromText, type Sen } from '@/lib/realisasi/rupiah'
import type { AlasanSelisih, AngkaBkad, BacaanBerkas, BasisBkad, BerkasBkad, IsiBerkas, Penerbitan, Penjelasan, UnitBkad } from './types'

// Everything here is of the whole regency; only roles that read all units get as far (see loaders.ts).

const sen = (teks: string | null): Sen | null => (teks === null ? null : senFromText(teks))

interface RowAngka {
  unitId: number
  subId: number
  basis: BasisBkad | null
  nilai: string | null
  alasanTiada: string | null
  tiadaOlehId: string | null
  tiadaOleh: string | null
  setujuOleh: string | null
  setujuPada: Date | null
  setujuNilai: string | null
  versi: number
  berkas: string | null
  oleh: string
  pada: Date
}

/** BKAD's figures of a period. */
export async function queryAngka(tahun: number, bulan: number): Promise<AngkaBkad[]> {
  const rows = await prisma().$queryRaw<RowAngka[]>`
    SELECT a.unit_id AS "unitId", coalesce(a.sub_kegiatan_id, 0) AS "subId", a.basis::text AS basis, a.nilai::text AS nilai,
           a.alasan_tiada AS "alasanTiada", a.versi, k.nama AS berkas, coalesce(g.nama, a.diubah_oleh) AS oleh, a.diubah_pada AS pada,
           a.tiada_oleh AS "tiadaOlehId", coalesce(o.nama, a.tiada_oleh) AS "tiadaOleh", coalesce(s.nama, a.tiada_setuju_oleh) AS "setujuOleh",
           a.tiada_setuju_pada AS "setujuPada", a.tiada_setuju_nilai::text AS "setujuNilai"
    FROM bkad_angka a LEFT JOIN bkad_berkas k ON k.id = a.berkas_id LEFT JOIN pengguna g ON g.id = a.diubah_oleh
    LEFT JOIN pengguna o ON o.id = a.tiada_oleh LEFT JOIN pengguna s ON s.id = a.tiada_setuju_oleh
    WHERE a.tahun = ${tahun} AND a.bulan = ${bulan}`
  return rows.map(({ tiadaOlehId, tiadaOleh, setujuOleh, setujuPada, setujuNilai, ...row }) => ({
    ...row,
    nilai: sen(row.nilai),
    pada: row.pada.toISOString(),
    tiada: tiadaOlehId === null || tiadaOleh === null ? null : {
      olehId: tiadaOlehId, oleh: tiadaOleh,
      setuju: setujuOleh === null || setujuPada === null || setujuNilai === null ? null : { oleh: setujuOleh, pada: setujuPada.toISOString(), dilaporkan: senFromText(setujuNilai) },
    },
  }))
}

/**
 * The units that BKAD has a figure for, with or without pagu here, named as on the last day of the month; a unit that had
 * no name on that day keeps its newest one, for its figure must not go unseen.
 */
export async function queryUnitBkad(tahun: number, bulan: number): Promise<UnitBkad[]> {
  return prisma().$queryRaw`
    SELECT DISTINCT ON (u.id) u.id, u.kode, coalesce(m.nama, u.kode) AS nama, m.kategori::text AS kategori
    FROM bkad_angka a JOIN unit u ON u.id = a.unit_id LEFT JOIN unit_masa m ON m.unit_id = u.id
    WHERE a.tahun = ${tahun} AND a.bulan = ${bulan}
    ORDER BY u.id, (akhir_bulan(${tahun}::int, ${bulan}::int) BETWEEN m.berlaku_mulai AND coalesce(m.berlaku_sampai, 'infinity')) DESC NULLS LAST, m.berlaku_mulai DESC`
}

interface RowPenjelasan {
  id: number
  unitId: number
  subId: number
  kategori: AlasanSelisih
  uraian: string
  dilaporkan: string | null
  bkad: string | null
  versi: number
  olehId: string
  oleh: string
  pada: Date
  terimaOleh: string | null
  terimaPada: Date | null
  terimaDilaporkan: string | null
  terimaBkad: string | null
}

export async function queryPenjelasan(tahun: number, bulan: number): Promise<Penjelasan[]> {
  const rows = await prisma().$queryRaw<RowPenjelasan[]>`
    SELECT j.id, j.unit_id AS "unitId", coalesce(j.sub_kegiatan_id, 0) AS "subId", j.kategori::text AS kategori, j.uraian, j.dilaporkan::text AS dilaporkan,
           j.bkad::text AS bkad, j.versi, j.dibuat_oleh AS "olehId", coalesce(g.nama, j.dibuat_oleh) AS oleh, j.dibuat_pada AS pada,
           coalesce(t.nama, j.diterima_oleh) AS "terimaOleh", j.diterima_pada AS "terimaPada",
           j.diterima_dilaporkan::text AS "terimaDilaporkan", j.diterima_bkad::text AS "terimaBkad"
    FROM rekon_penjelasan j LEFT JOIN pengguna g ON g.id = j.dibuat_oleh LEFT JOIN pengguna t ON t.id = j.diterima_oleh
    WHERE j.tahun = ${tahun} AND j.bulan = ${bulan}`
  return rows.map(({ terimaOleh, terimaPada, terimaDilaporkan, terimaBkad, ...row }) => ({
    ...row,
    dilaporkan: sen(row.dilaporkan),
    bkad: sen(row.bkad),
    pada: row.pada.toISOString(),
    diterima: terimaOleh === null || terimaPada === null ? null
      : { oleh: terimaOleh, pada: terimaPada.toISOString(), dilaporkan: sen(terimaDilaporkan), bkad: sen(terimaBkad) },
  }))
}

export async function queryToleransi(tahun: number, bulan: number): Promise<Sen> {
  const [row] = await prisma().$queryRaw<{ nilai: string }[]>`SELECT rekon_toleransi_pada(${tahun}::int, ${bulan}::int)::numeric(20,2)::text AS nilai`
  return senFromText(row?.nilai ?? '0')
}

interface RowTerbit {
  id: number
  jumlahUnit: number
  dilaporkan: string
  nonRkud: string
  bkad: string
  toleransi: string
  sidik: string
  oleh: string
  pada: Date
  tarikOleh: string | null
  tarikPada: Date | null
  alasan: string | null
}

/** Every publication of a period, the newest first. */
export async function queryPenerbitan(tahun: number, bulan: number): Promise<Penerbitan[]> {
  const rows = await prisma().$queryRaw<RowTerbit[]>`
    SELECT p.id, p.jumlah_unit AS "jumlahUnit", p.dilaporkan::text AS dilaporkan, p.non_rkud::text AS "nonRkud", p.bkad::text AS bkad,
           p.toleransi::text AS toleransi, p.sidik, coalesce(g.nama, p.diterbitkan_oleh) AS oleh, p.diterbitkan_pada AS pada,
           coalesce(t.nama, p.ditarik_oleh) AS "tarikOleh", p.ditarik_pada AS "tarikPada", p.alasan_tarik AS alasan
    FROM penerbitan p LEFT JOIN pengguna g ON g.id = p.diterbitkan_oleh LEFT JOIN pengguna t ON t.id = p.ditarik_oleh
    WHERE p.tahun = ${tahun} AND p.bulan = ${bulan} ORDER BY p.id DESC`
  return rows.map(({ tarikOleh, tarikPada, alasan, ...row }) => ({
    ...row,
    dilaporkan: senFromText(row.dilaporkan), nonRkud: senFromText(row.nonRkud), bkad: senFromText(row.bkad), toleransi: senFromText(row.toleransi),
    pada: row.pada.toISOString(),
    ditarik: tarikOleh === null || tarikPada === null ? null : { oleh: tarikOleh, pada: tarikPada.toISOString(), alasan: alasan ?? '' },
  }))
}

/** Whose each sub-kegiatan is, for units that BKAD itemises. */
export async function querySub(tahun: number, unitIds: readonly number[]): Promise<{ id: number; unitId: number; kode: string; nama: string }[]> {
  if (unitIds.length === 0) return []
  return prisma().$queryRaw`
    SELECT s.id, s.unit_id AS "unitId", n.kode, n.nama FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id
    WHERE s.tahun = ${tahun} AND s.unit_id = ANY(${[...unitIds]}::int[]) ORDER BY n.kode COLLATE "C"`
}

/** Whose each sub-kegiatan of the year is, by its code. */
export const querySubKode = (tahun: number): Promise<{ id: number; unitId: number; kode: string }[]> => prisma().$queryRaw`
  SELECT s.id, s.unit_id AS "unitId", n.kode FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE s.tahun = ${tahun}`

type RowBerkas = Omit<BerkasBkad, 'pada'> & { pada: Date; isi: IsiBerkas }

/** One uploaded file with its figures and what was understood of it, or null. */
export async function queryBerkas(id: number): Promise<(BerkasBkad & { isi: IsiBerkas; bacaan: BacaanBerkas }) | null> {
  const [row] = await prisma().$queryRaw<(RowBerkas & { bacaan: BacaanBerkas })[]>`
    SELECT k.id, k.tahun, k.bulan, k.nama, k.basis::text AS basis, k.status::text AS status, k.pesan, k.isi, k.berubah,
           coalesce(g.nama, k.dibuat_oleh) AS oleh, k.dibuat_pada AS pada,
           jsonb_build_object('pahaman', nullif(k.pahaman, '{}'), 'pertanyaan', k.pertanyaan, 'jawaban', k.jawaban, 'ada', k.berkas IS NOT NULL, 'tanda', md5(k.pertanyaan::text || k.jawaban::text)) AS bacaan
    FROM bkad_berkas k LEFT JOIN pengguna g ON g.id = k.dibuat_oleh WHERE k.id = ${id}`
  return row ? { ...row, pada: row.pada.toISOString() } : null
}

/** The upload itself, while it may be read again. */
export async function queryUnggahan(id: number): Promise<Uint8Array | null> {
  const [row] = await prisma().$queryRaw<{ berkas: Uint8Array | null }[]>`SELECT berkas FROM bkad_berkas WHERE id = ${id}`
  return row?.berkas ?? null
}

/** The files of a period, the newest first. */
export async function queryDaftarBerkas(tahun: number, bulan: number): Promise<BerkasBkad[]> {
  const rows = await prisma().$queryRaw<Omit<RowBerkas, 'isi'>[]>`
    SELECT k.id, k.tahun, k.bulan, k.nama, k.basis::text AS basis, k.status::text AS status, k.pesan, k.berubah,
           coalesce(g.nama, k.dibuat_oleh) AS oleh, k.dibuat_pada AS pada
    FROM bkad_berkas k LEFT JOIN pengguna g ON g.id = k.dibuat_oleh
    WHERE k.tahun = ${tahun} AND k.bulan = ${bulan} ORDER BY k.id DESC LIMIT 20`
  return rows.map((row) => ({ ...row, pada: row.pada.toISOString() }))
}
