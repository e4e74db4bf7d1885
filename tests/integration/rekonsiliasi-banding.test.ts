import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { loadRekonUntuk } from '@/lib/lapor/rekonsiliasi/loaders'
import { isBeres } from '@/lib/lapor/rekonsiliasi/utils'
import { rekonDari } from '@/lib/lihat/lkpj/susun'
import { selisihTerbuka } from '@/lib/rakor/terbuka/kumpul'
import { senFromText } from '@/lib/realisasi/rupiah'
import { buatApbd, months } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { sambung } from '@/tests/support/pelaporan-tanam'

// The guard of a publication compares in SQL of its own; the pages take the reported side from lib/posisi. What the two
// say must be the same for every row: with parts, renamed and ended units, Non-RKUD, corrections below zero, and units
// that have nothing but a figure of BKAD, or nothing at all.
const apbd = buatApbd({ seed: 20230606, unit: 16, subPerUnit: 7, barisPerSub: 5 })
const HANYA_BKAD = 17
const KOSONG = 18
for (const id of [HANYA_BKAD, KOSONG]) {
  apbd.unit.push({ id, kode: `8.${id}` })
  apbd.masa.push({ unitId: id, nama: `Unit ${id}`, kategori: 'DINAS', indukId: null, asisten: null, mulai: '2020-01-01', sampai: null })
}

let asal: TestDatabase
let db: pg.Client
beforeAll(async () => {
  asal = await createTestDatabase()
  pakaiDatabase(asal.connectionString)
  await tanamApbd(asal.connectionString, apbd)
  db = await sambung(asal.connectionString)
  await db.query('SET session_replication_role = replica')
  await db.query("INSERT INTO rekon_toleransi (tahun, nilai) VALUES (2023, 500)")
  // by unit and month: matching, within the tolerance, beyond it, absent with a reason (agreed to, or not), none at all
  await db.query(`
    INSERT INTO bkad_angka (tahun, bulan, unit_id, basis, nilai, alasan_tiada, tiada_oleh, tiada_pada, tiada_setuju_oleh, tiada_setuju_pada, tiada_setuju_nilai)
    SELECT 2023, m, u.id, CASE WHEN (u.id + m) % 5 = 3 THEN NULL ELSE 'LRA'::basis_bkad END,
           CASE WHEN (u.id + m) % 5 = 3 THEN NULL ELSE coalesce(r.rkud, 0) + (ARRAY[0, 499.99, 500.01])[1 + (u.id + m) % 5 % 3] END,
           CASE WHEN (u.id + m) % 5 = 3 THEN 'Tergabung dalam unit lain' END,
           CASE WHEN (u.id + m) % 5 = 3 THEN 'uji' END, CASE WHEN (u.id + m) % 5 = 3 THEN now() END,
           CASE WHEN (u.id + m) % 10 = 3 THEN 'lain' END, CASE WHEN (u.id + m) % 10 = 3 THEN now() END, CASE WHEN (u.id + m) % 10 = 3 THEN coalesce(r.rkud, 0) END
    FROM unit u CROSS JOIN generate_series(1, 12) m LEFT JOIN LATERAL (
      SELECT sum(x.nilai + x.koreksi) AS rkud FROM realisasi x JOIN baris b ON b.id = x.baris_id WHERE b.unit_id = u.id AND x.bulan <= m AND x.kanal = 'RKUD') r ON true
    WHERE u.id <> ${KOSONG} AND (u.id + m) % 5 <> 4`)
  await db.query("INSERT INTO bkad_angka (tahun, bulan, unit_id, sub_kegiatan_id, basis, nilai) SELECT 2023, m, s.unit_id, s.id, 'LRA', s.id * 1000.01 FROM sub_kegiatan s CROSS JOIN generate_series(1, 12) m WHERE s.unit_id % 3 = 1 AND s.id % 2 = 0")
  // accepted with the figures as they are, accepted with figures that moved, and not accepted
  await db.query(`
    INSERT INTO rekon_penjelasan (tahun, bulan, unit_id, sub_kegiatan_id, kategori, uraian, dilaporkan, bkad, diterima_oleh, diterima_pada, diterima_dilaporkan, diterima_bkad)
    SELECT 2023, m, b.unit_id, nullif(b.sub, 0), 'LAINNYA', 'penjelasan uji acak', b.dilaporkan, b.bkad,
           CASE WHEN n % 3 > 0 THEN 'lain' END, CASE WHEN n % 3 > 0 THEN now() END, CASE WHEN n % 3 > 0 THEN b.dilaporkan END, CASE WHEN n % 3 > 0 THEN b.bkad + (n % 3 - 1) END
    FROM generate_series(1, 12) m CROSS JOIN LATERAL (SELECT *, unit_id + sub + m AS n FROM rekon_banding(2023, m)) b WHERE b.ada AND b.bkad IS NOT NULL AND b.selisih <> 0`)
  await db.query('SET session_replication_role = DEFAULT')
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
  await asal.drop()
})

interface Baris { kunci: string; dilaporkan: string | null; non: string; bkad: string | null; selisih: string; ada: boolean; beres: boolean }
const banding = async (bulan: number): Promise<Baris[]> => (await db.query<Baris>(`
  SELECT unit_id || '/' || sub AS kunci, dilaporkan::numeric(20,2)::text, non_rkud::numeric(20,2)::text AS non, bkad::numeric(20,2)::text, selisih::numeric(20,2)::text, ada, beres
  FROM rekon_banding(2023, $1)`, [bulan])).rows
const sen = (teks: string | null): bigint | null => (teks === null ? null : senFromText(teks))
const urut = <T extends { kunci: string }>(daftar: T[]): T[] => [...daftar].sort((a, b) => (a.kunci < b.kunci ? -1 : 1))

describe('what the database guards is what the pages show', () => {
  it.each(months())('month %i, row by row', async (bulan) => {
    const { unit } = await loadRekonUntuk(scopeUji('*'), { tahun: 2023, bulan })
    const layar = unit.flatMap((u) => [{ ...u, kunci: `${u.unitId}/0`, nonRkud: u.nonRkud as bigint | null }, ...u.sub.map((s) => ({ ...s, kunci: `${u.unitId}/${s.subId}`, nonRkud: null }))])
    const basis = await banding(bulan)
    const kepala = (kunci: string): boolean => kunci.endsWith('/0')
    expect(urut(layar).map((r) => ({ kunci: r.kunci, dilaporkan: r.dilaporkan, bkad: r.angka?.nilai ?? null, beres: isBeres(r.keadaan), non: kepala(r.kunci) ? r.nonRkud : null })))
      .toEqual(urut(basis).map((r) => ({ kunci: r.kunci, dilaporkan: sen(r.dilaporkan), bkad: sen(r.bkad), beres: r.beres, non: kepala(r.kunci) ? sen(r.non) : null })))
    const perKunci = new Map(basis.map((r) => [r.kunci, r]))
    for (const r of layar) if (r.selisih !== null) expect(r.selisih, r.kunci).toBe(sen(pasti(perKunci.get(r.kunci)).selisih))
    expect(layar.some((r) => r.kunci.startsWith(`${KOSONG}/`))).toBe(false)
    // the fixture is worth something only when it has every outcome
    expect(new Set(basis.map((r) => r.beres)).size).toBe(2)
  })
})

it('the LKPJ and the open data tell what was accepted of the figures as they stand: also where the tolerance was raised since', async () => {
  const { rows } = await db.query<{ kunci: string; sah: boolean; selisih: string; dekat: boolean }>(`
    SELECT j.unit_id || '/' || coalesce(j.sub_kegiatan_id, 0) AS kunci, (j.unit_id + coalesce(j.sub_kegiatan_id, 0) + j.bulan) % 3 = 1 AS sah,
      (coalesce(j.dilaporkan, 0) - coalesce(j.bkad, 0))::numeric(20,2)::text AS selisih, abs(coalesce(j.dilaporkan, 0) - coalesce(j.bkad, 0)) <= 500 AS dekat
    FROM rekon_penjelasan j WHERE j.tahun = 2023 AND j.bulan = 12 AND j.diterima_oleh IS NOT NULL`)
  const sah = rows.filter((satu) => satu.sah)
  expect(rows.length).toBeGreaterThan(sah.length)
  expect(sah.some(({ dekat }) => dekat) && sah.some(({ dekat }) => !dekat)).toBe(true)
  const { unit } = await loadRekonUntuk(scopeUji('*'), { tahun: 2023, bulan: 12 })
  const harap = sah.map(({ selisih }) => senFromText(selisih)).sort()
  expect(rekonDari(unit).map(({ dilaporkan, bkad }) => ((dilaporkan ?? 0n) - (bkad ?? 0n))).sort()).toEqual(harap)
  expect(selisihTerbuka(unit).map(({ selisih }) => selisih).sort()).toEqual(harap)
})
