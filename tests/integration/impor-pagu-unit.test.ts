import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryBatch } from '@/lib/lapor/impor/data'
import { queryJumlahBeda } from '@/lib/lapor/impor/beda/data-beda'
import { queryVersiBerlaku } from '@/lib/lapor/impor/baca/data-jenis'
import { batalkanBatch, terapkanBatch } from '@/lib/lapor/impor/mutations'
import { putuskan } from '@/lib/lapor/impor/terap/mutations-putusan'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

// Where the year lets units fill in their pagu, an operator imports her own DPA: her unit, an open version, and only while by hand she could.

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = scopeKantor(ORANG.analis)
const opA = scopeTulis(ORANG.opA)
const opB = scopeTulis(ORANG.opB)

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM impor_baris; DELETE FROM impor_batch; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2;
    DELETE FROM pagu WHERE baris_id > 4; DELETE FROM baris WHERE id > 4; DELETE FROM sub_kegiatan WHERE id > 3; UPDATE pagu SET nilai = 1200;
    UPDATE tahun_anggaran SET pengisi_pagu = 'UNIT'; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const baris = (unit: string, sub: string, rekening: string, pagu: string) => `${unit};${unit === '1.01' ? 'Dinas A' : unit === '1.02' ? 'Dinas B' : 'Dinas'};1.01.01.2.01.${sub};${rekening};DAU;${pagu}`
// unit A: one line changes, one is new in a sub-kegiatan that is new; unit B: a change and a new line that are not hers
const DPA = ['Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nama Sumber Dana;Pagu', baris('1.01', '01', '5.1.01', '1.500'), baris('1.01', '03', '5.1.02', '700'),
  baris('1.02', '01', '5.1.02', '9.999'), baris('1.02', '03', '5.1.01', '8.888')]

async function unggah(scope: OpdScope, isi: readonly string[] = DPA, apbdVersiId: number | null = 2) {
  const { id, selesai } = await terimaImpor(scope, await titipBerkas(`${isi.join('\r\n')}\r\n`), { tahun: 2023, bulan: null, apbdVersiId, kasVersiId: null, nama: 'dpa.csv' })
  await selesai
  const batch = pasti(await queryBatch(prisma(), id, kantor))
  // what her plan has beyond the file stays
  if (batch.status === 'SIAP') await putuskan(scope, { batchId: id, hal: 'sisa', isi: { '*': 'biarkan' } })
  return batch
}
const beda = async (id: number) => queryJumlahBeda(prisma(), pasti(await queryBatch(prisma(), id, kantor)))
const terapkan = async (scope: OpdScope, id: number) => terapkanBatch(scope, { batchId: id, tanda: (await beda(id)).tanda, paham: 'ya' })
const tolak = async (id: number) => (await beda(id)).jumlah.filter(({ rupa }) => rupa === 'TOLAK').map(({ sebab, angka }) => [sebab, angka])
const pagu = async () => (await db.query<{ a: string }>("SELECT concat_ws('/', b.unit_id, n.kode, b.rekening_kode, p.nilai) AS a FROM pagu p JOIN baris b ON b.id = p.baris_id JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE p.apbd_versi_id = 2 AND p.nilai <> 1200 ORDER BY 1")).rows.map(({ a }) => a)
const jumlahBaris = async () => (await db.query<{ n: number }>('SELECT count(*)::int AS n FROM baris')).rows[0]?.n
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain')
const kirim = (unit: number) => db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, $1, 'DIAJUKAN', now(), 'op')", [unit])
const sebagai = (pelaku: string, lingkup: number[] | '*', sql: string, ...isian: number[]) => tulis({ pelaku, lingkup, sumber: 'impor' }, (tx) => tx.$executeRawUnsafe(sql, ...isian))

describe('an operator\'s own DPA', () => {
  it('changes and adds lines of her unit alone, and is taken back whole', async () => {
    const { id, status } = await unggah(opA)
    expect(status).toBe('SIAP')
    expect(await terapkan(opA, id)).toEqual({ berubah: 2 })
    expect(await pagu()).toEqual(['1/1.01.01.2.01.01/5.1.01/1500.00', '1/1.01.01.2.01.03/5.1.02/700.00'])
    expect((await db.query('SELECT DISTINCT unit_id, pelaku FROM jejak WHERE batch_id = $1', [id])).rows).toEqual([{ unit_id: 1, pelaku: 'op-a' }])
    expect(await batalkanBatch(opA, { batchId: id })).toEqual({ pulih: 2, sisa: 0 })
    expect([await pagu(), await jumlahBaris()]).toEqual([[], 4])
  })
  it('does not exist for another unit\'s operator', async () => {
    const { id } = await unggah(opA)
    expect(await kode(terapkan(opB, id))).toBe('TIDAK_DITEMUKAN')
    expect(await kode(batalkanBatch(opB, { batchId: id }))).toBe('TIDAK_DITEMUKAN')
    expect(await pagu()).toEqual([])
  })
  it('is refused while the office fills in the pagu, also when the setting changes after the reading', async () => {
    const { id } = await unggah(opA)
    await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'KANTOR'")
    expect(await tolak(id)).toEqual([['pagu diisi kantor, atau laporan unit sudah diajukan', 2]])
    expect(await kode(terapkan(opA, id))).toBe('TIDAK_BERHAK')
    expect(await kode(terapkan(kantor, id))).toBe('TIDAK_BERHAK')
    expect(await unggah(opA, [...DPA, baris('1.01', '02', '5.1.02', '1')])).toMatchObject({ status: 'DITOLAK', pesan: expect.stringContaining('hanya diimpor kantor pada tahun 2023') })
    expect([await pagu(), await jumlahBaris()]).toEqual([[], 4])
  })
  it('waits for a report that is not handed in, and stays once it is', async () => {
    const { id } = await unggah(opA)
    await terapkan(opA, id)
    await kirim(1)
    expect(await kode(batalkanBatch(opA, { batchId: id }))).toBe('ISIAN_SALAH')
    const lagi = await unggah(opA, [DPA[0] ?? '', baris('1.01', '01', '5.1.01', '1.600'), baris('1.01', '03', '5.1.01', '5')])
    expect(await tolak(lagi.id)).toEqual([['pagu diisi kantor, atau laporan unit sudah diajukan', 2]])
    expect(await terapkan(opA, lagi.id)).toEqual({ berubah: 0 })
    expect(await jumlahBaris()).toBe(5)
    expect(await terapkan(opB, (await unggah(opB)).id)).toEqual({ berubah: 2 })
  })
  it('never writes a version that a locked month used; the open one is proposed', async () => {
    expect(await queryVersiBerlaku(prisma(), 2023)).toEqual({ apbd: 2, kas: 1 })
    const { id } = await unggah(opA, DPA, 1)
    expect(await tolak(id)).toEqual([['versi APBD dipakai bulan yang sudah dikunci', 2]])
    expect(await terapkan(opA, id)).toEqual({ berubah: 0 })
    expect(await tolak((await unggah(opA, DPA, null)).id)).toEqual([['versi APBD belum dipilih', 2]])
  })
  it('makes no line whose pagu is refused', async () => {
    const { id } = await unggah(opA, [DPA[0] ?? '', baris('1.01', '03', '5.1.01', '5'), baris('1.01', '03', '5.1.02', '-5')])
    expect(await terapkan(opA, id)).toEqual({ berubah: 1 })
    expect(await jumlahBaris()).toBe(5)
  })
})

describe('the database', () => {
  const TERAP = "UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_pada = now() WHERE id = $1"
  it('takes a unit\'s batch only of a kind that the year lets units enter', async () => {
    const { id } = await unggah(opA)
    await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'KANTOR'")
    expect(await kode(sebagai('op-a', [1], TERAP, id))).toBe('DI_LUAR_LINGKUP')
    expect(await kode(sebagai('analis', '*', TERAP, id))).toBe('DI_LUAR_LINGKUP')
    await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'UNIT'")
    for (const jenis of ['LRA', 'SPJ']) {
      await db.query('UPDATE impor_batch SET jenis = $2::jenis_impor WHERE id = $1', [id, jenis])
      expect(await kode(sebagai('op-a', [1], TERAP, id)), jenis).toBe('DI_LUAR_LINGKUP')
    }
  })
  it('nor one that has written another unit, or figures of another kind', async () => {
    const { id } = await unggah(opA)
    await db.query("UPDATE impor_baris SET keadaan = 'COCOK', nomenklatur_id = 5, sub_kegiatan_id = 3, baris_id = 4 WHERE batch_id = $1 AND keadaan = 'BUKAN_UNIT'", [id])
    expect(await kode(terapkan(kantor, id))).toBe('DI_LUAR_LINGKUP')
    expect(await kode(terapkan(opA, id))).toBe('DI_LUAR_LINGKUP')
    expect([await pagu(), await jumlahBaris()]).toEqual([[], 4])
    await expect(tulis({ pelaku: 'op-a', lingkup: [1], sumber: 'impor', batchId: id }, async (tx) => {
      await tx.$executeRawUnsafe('UPDATE anggaran_kas SET nilai = 1 WHERE baris_id = 1 AND bulan = 12')
      await tx.$executeRawUnsafe(TERAP, id)
    })).rejects.toSatisfy((error: unknown) => galatDatabase(error) === 'DI_LUAR_LINGKUP')
  })
  it('lets an operator make or take away a line only where units fill in the pagu', async () => {
    const BUAT = "INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id) VALUES (2023, 1, 1, '5.1.01', 2)"
    await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'KANTOR'")
    expect(await kode(sebagai('op-a', [1], BUAT))).toBe('DI_LUAR_LINGKUP')
    expect(await kode(sebagai('op-a', [1], 'DELETE FROM baris WHERE id = 1'))).toBe('DI_LUAR_LINGKUP')
    expect(await kode(sebagai('op-a', [1], 'INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (2023, 1, 7)'))).toBe('DI_LUAR_LINGKUP')
    expect(await kode(sebagai('analis', [1], BUAT))).toBeNull()
    await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'UNIT'")
    expect(await kode(sebagai('op-b', [2], 'DELETE FROM baris WHERE id > 4'))).toBe('DI_LUAR_LINGKUP')
    expect(await kode(sebagai('op-a', [1], 'DELETE FROM baris WHERE id > 4'))).toBeNull()
  })
})
