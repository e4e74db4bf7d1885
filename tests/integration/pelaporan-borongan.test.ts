import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { queryRingkas } from '@/lib/lapor/pelaporan/borongan/data'
import { langkahBanyak } from '@/lib/lapor/pelaporan/borongan/mutations'
import type { Pilihan } from '@/lib/lapor/pelaporan/borongan/pilihan'
import { tulisCatatan } from '@/lib/lapor/pelaporan/catatan/mutations'
import { kembalikanLaporan, periksaLaporan, verifikasiLaporan } from '@/lib/lapor/pelaporan/mutations-laporan'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { A, B, DI_A, DI_B, FEB, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

/** Both units have handed in February: A without errors, B in the red without a kendala until a test says otherwise. */
const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = lingkup.kantor()
const analis = scopeKantor(ORANG.analis)
const kendala = (unit: number) => db.query(`SET session_replication_role = replica; INSERT INTO kendala (tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat)
  VALUES (2023, 2, ${unit}, 'KENDALA', 'PBJ', 'Lelang terlambat', 'Dipercepat', 'Kepala bidang', '2023-04-01'); SET session_replication_role = DEFAULT`)
const keadaan = async () => (await db.query("SELECT unit_id, status::text, versi FROM laporan WHERE bulan = 2 ORDER BY unit_id")).rows.map((row) => `${row.unit_id} ${row.status} ${row.versi}`)

async function lihat(): Promise<Pilihan[]> {
  const ringkas = await queryRingkas(prisma(), kantor, FEB, [A.unit, B.unit])
  const { rows } = await db.query<{ unitId: number; versi: number }>('SELECT unit_id AS "unitId", versi FROM laporan WHERE bulan = 2 ORDER BY unit_id')
  return rows.map((row) => ({ ...row, tanda: ringkas.get(row.unitId)?.tanda ?? '' }))
}
const putuskan = (pilih: readonly Pilihan[], scope = kantor) => langkahBanyak(scope, { ...FEB, langkah: 'verifikasi', pilih })
const kata = (hasil: Awaited<ReturnType<typeof putuskan>>) => hasil.daftar.map((satu) => `${satu.nama}: ${satu.hasil}`)

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica;
    DELETE FROM catatan_sel; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2; DELETE FROM kendala; DELETE FROM realisasi WHERE bulan = 2;
    INSERT INTO realisasi (baris_id, bulan, tahun, nilai) SELECT b, 2, 2023, 10 FROM generate_series(1, 4) b WHERE b <> 3;
    UPDATE anggaran_kas SET nilai = 100; UPDATE periode SET status = 'TERBUKA' WHERE bulan = 2;
    INSERT INTO laporan (tahun, bulan, unit_id, status, versi, diajukan_pada, diajukan_oleh) SELECT 2023, 2, u, 'DIAJUKAN', 2, now(), 'op' FROM generate_series(1, 2) u;
    SET session_replication_role = DEFAULT`)
  await kendala(A.unit)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

describe('what the board says of a report that waits', () => {
  it('counts errors, warnings and what was filled in, by the rules of a submission', async () => {
    const ringkas = await queryRingkas(prisma(), kantor, FEB, [A.unit, B.unit])
    expect(ringkas.get(A.unit)).toMatchObject({ galat: 0, baris: 3, barisTerisi: 2, sub: 2, subTerisi: 0 })
    expect(ringkas.get(B.unit)).toMatchObject({ galat: 1, baris: 1, barisTerisi: 1 })
    expect(ringkas.get(A.unit)?.peringatan).toBeGreaterThan(0)
  })
  it('reads a unit outside the scope for nobody', async () => {
    await expect(queryRingkas(prisma(), lingkup.opA(), FEB, [A.unit, B.unit])).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  })
})

describe('several reports at once', () => {
  it('are verified each for itself: what has errors is left, and it is said why', async () => {
    const hasil = await putuskan(await lihat())
    expect(kata(hasil)).toEqual(['Dinas A: selesai', 'Dinas B: ditolak'])
    expect(hasil.daftar[1]?.kata).toMatch(/1 kesalahan: buka laporannya/)
    expect(hasil.menunggu).toBe(1)
    expect(await keadaan()).toEqual(['1 DIVERIFIKASI 3', '2 DIAJUKAN 2'])
  })
  it('twice is once; a second verifier is told who was first', async () => {
    await kendala(B.unit)
    const pilih = await lihat()
    await putuskan(pilih)
    expect(kata(await putuskan(pilih))).toEqual(['Dinas A: selesai', 'Dinas B: selesai'])
    const kedua = await putuskan(pilih, analis)
    expect(kata(kedua)).toEqual(['Dinas A: berubah', 'Dinas B: berubah'])
    expect(kedua.daftar[0]?.kata).toMatch(/"Diverifikasi" oleh Orang admin/)
    expect((await db.query("SELECT count(*)::int AS n FROM laporan_peristiwa WHERE ke = 'DIVERIFIKASI'")).rows).toEqual([{ n: 2 }])
  })
  it('at the same moment by two people: one of them, no report twice', async () => {
    await kendala(B.unit)
    const pilih = await lihat()
    const dua = await Promise.all([putuskan(pilih), putuskan(pilih, analis)])
    expect(dua.flatMap(({ daftar }) => daftar).filter(({ hasil }) => hasil === 'selesai')).toHaveLength(2)
    expect(await keadaan()).toEqual(['1 DIVERIFIKASI 3', '2 DIVERIFIKASI 3'])
  })
  it('is never verified unseen: figures, plan or findings that changed since are left', async () => {
    await kendala(B.unit)
    const pilih = await lihat()
    await db.query('UPDATE anggaran_kas SET nilai = 90 WHERE bulan = 3 AND baris_id = 1')
    expect(kata(await putuskan(pilih))).toEqual(['Dinas A: berubah', 'Dinas B: selesai'])
    expect(await keadaan()).toEqual(['1 DIAJUKAN 2', '2 DIVERIFIKASI 3'])
  })
  it('leaves what was returned meanwhile, what has open notes, and what a colleague has taken up', async () => {
    await kendala(B.unit)
    const pilih = await lihat()
    await kembalikanLaporan(lingkup.analis(A.unit), { ...DI_A, versi: 2, catatan: 'Perbaiki belanja barang.' })
    await tulisCatatan(lingkup.analis(B.unit), { ...DI_B, kunci: 'realisasi.4.RKUD.nilai', isi: 'Bandingkan dengan SPJ' })
    const hasil = await putuskan(pilih)
    expect(kata(hasil)).toEqual(['Dinas A: berubah', 'Dinas B: ditolak'])
    expect(hasil.daftar[1]?.kata).toMatch(/1 catatan pada sel belum selesai/)
    await db.query("SET session_replication_role = replica; DELETE FROM catatan_sel; SET session_replication_role = DEFAULT")
    await periksaLaporan(lingkup.analis(B.unit), { ...DI_B, versi: 2 })
    expect((await putuskan(await lihat())).daftar[1]?.kata).toBe('Sedang diperiksa orang lain.')
    expect(kata(await putuskan(await lihat(), analis))[1]).toBe('Dinas B: selesai')
  })
  it('can be taken up together', async () => {
    const hasil = await langkahBanyak(analis, { ...FEB, langkah: 'periksa', pilih: await lihat() })
    expect(kata(hasil)).toEqual(['Dinas A: selesai', 'Dinas B: selesai'])
    expect(await keadaan()).toEqual(['1 DIPERIKSA 3', '2 DIPERIKSA 3'])
  })
  it('is the office\'s alone', async () => {
    const hasil = await putuskan(await lihat(), lingkup.opB())
    expect(kata(hasil)).toEqual([`Unit ${A.unit}: ditolak`, 'Dinas B: ditolak'])
    await expect(verifikasiLaporan(lingkup.opB(), { ...DI_A, versi: 2 })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  })
})
