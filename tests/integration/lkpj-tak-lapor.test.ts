import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { loadLkpj } from '@/lib/lihat/lkpj/loaders'
import type { BarisTabel } from '@/lib/lihat/panel/types'
import { loadPosisi } from '@/lib/posisi/loaders'
import { sisaAkhirTahun } from '@/lib/realisasi/sisa-lebih'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

// The LKPJ of 2022 in which one unit reported nothing: what was not spent is one figure in every table, and her pagu is in none of them.
const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

let admin: pg.Client
let id: { unit: number; baris: number; jenis: string; pagu: bigint }
const diam = async (sql: string): Promise<unknown> => admin.query(`SET session_replication_role = replica; ${sql}; UPDATE versi_data SET nilai = nilai + 1; SET session_replication_role = DEFAULT`)
const rupiah = ({ sel }: BarisTabel, kolom: string): bigint => { const isi = sel[kolom]; return isi?.jenis === 'rupiah' ? (isi.nilai ?? 0n) : 0n }

/** What was not spent as each table tells it: as its whole, and as its rows of one level add up to. */
async function tidakTerserap() {
  const { panel } = await loadLkpj({ tahun: '2022' })
  const satu = (kunci: string) => pasti(panel.find((isi) => isi.kunci === kunci)).tabel
  const jumlah = (kunci: string, tingkat?: number) => satu(kunci).baris.filter((baris) => (baris.tingkat ?? undefined) === tingkat).reduce((n, baris) => n + rupiah(baris, 'sisa'), 0n)
  const { pasti: lapor, sementara, belumLapor } = sisaAkhirTahun(await loadPosisi({ tahun: 2022, bulan: 12, versi: 'berlaku', per: 'unit' }))
  return {
    tiga: { lapor: lapor.sisa + sementara.sisa, belum: belumLapor.pagu }, apbd: satu('lkpj-apbd').baris.map(({ sel }) => sel.nama),
    semua: [rupiah(pasti(satu('lkpj-apbd').baris[0]), 'sisa'), rupiah(pasti(satu('lkpj-sisa').jumlah), 'jumlah'), ...['lkpj-unit', 'lkpj-jenis', 'lkpj-sumber', 'lkpj-urusan', 'lkpj-program', 'lkpj-rincian'].map((kunci) => rupiah(pasti(satu(kunci).jumlah), 'sisa')),
      jumlah('lkpj-unit'), jumlah('lkpj-jenis'), jumlah('lkpj-sumber'), jumlah('lkpj-urusan', 0), jumlah('lkpj-urusan', 1), jumlah('lkpj-program', 1), jumlah('lkpj-rincian', 3), jumlah('lkpj-rincian', 4)],
  }
}

beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  const [baris] = (await admin.query<{ unit: number; baris: number; jenis: string; pagu: string }>(`
    SELECT b.unit_id AS unit, min(b.id) AS baris, min(r.jenis_kode) AS jenis, (SELECT sum(p.nilai) FROM pagu p JOIN baris x ON x.id = p.baris_id WHERE x.unit_id = b.unit_id AND p.apbd_versi_id = apbd_versi_pada(2022, 12))::text AS pagu
    FROM baris b JOIN rekening r ON r.kode = b.rekening_kode WHERE b.tahun = 2022 GROUP BY b.unit_id HAVING count(DISTINCT r.jenis_kode) > 1 ORDER BY 1 LIMIT 1`)).rows
  const { unit, baris: b, pagu } = pasti(baris)
  const [rekening] = (await admin.query<{ jenis: string }>(`SELECT r.jenis_kode AS jenis FROM baris b JOIN rekening r ON r.kode = b.rekening_kode WHERE b.id = ${b}`)).rows
  id = { unit, baris: b, jenis: pasti(rekening).jenis, pagu: BigInt(pagu.replace('.', '')) }
  await diam(`DELETE FROM laporan WHERE tahun = 2022 AND unit_id = ${unit}; DELETE FROM realisasi WHERE baris_id IN (SELECT id FROM baris WHERE tahun = 2022 AND unit_id = ${unit}); DELETE FROM rekap_realisasi WHERE tahun = 2022 AND unit_id = ${unit}`)
}, 300_000)
afterAll(async () => {
  await admin.end()
  await prisma().$disconnect()
})

describe('what was not spent, where a unit has reported nothing', { timeout: 240_000 }, () => {
  it('is the same in every table of the LKPJ, without her pagu, which is named', async () => {
    const { tiga, semua, apbd } = await tidakTerserap()
    expect(tiga.belum).toBe(id.pagu)
    expect(semua).toEqual(semua.map(() => tiga.lapor))
    expect(apbd[0]).toMatchObject({ rinci: expect.stringContaining('belum dilaporkan dan tidak dihitung tidak terserap') as string })
  })
  it('is still one figure where she typed a draft and handed nothing in', async () => {
    await diam(`INSERT INTO realisasi (baris_id, tahun, bulan, kanal, nilai, diubah_oleh) VALUES (${id.baris}, 2022, 1, 'RKUD', 1000, 'uji');
      INSERT INTO rekap_realisasi SELECT (jsonb_populate_record(x, jsonb_build_object('unit_id', ${id.unit}, 'nilai', 1000, 'non_rkud', 0, 'bulan', 1))).* FROM (SELECT DISTINCT ON (r.dim, r.kunci) r AS x FROM rekap_realisasi r WHERE r.tahun = 2022 AND (r.dim = 'unit' OR r.dim = 'jenis' AND r.kunci = '${id.jenis}' OR r.dim = 'sumber' AND r.kunci = (SELECT sumber_dana_id::text FROM baris WHERE id = ${id.baris}))) y`)
    const { tiga, semua } = await tidakTerserap()
    expect(tiga.belum).toBe(0n)
    expect(new Set(semua.slice(0, 8)), 'the wholes').toEqual(new Set([tiga.lapor]))
    // her row of the composition is her row among the units
    expect(semua[8]).toBe(tiga.lapor)
  })
})
