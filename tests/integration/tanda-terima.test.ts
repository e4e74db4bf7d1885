import { createHash } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { queryLaporan } from '@/lib/lapor/pelaporan/data-laporan'
import { ajukanLaporan, kembalikanLaporan, periksaLaporan, setujuiLaporan } from '@/lib/lapor/pelaporan/mutations-laporan'
import { tarikLaporan } from '@/lib/lapor/pelaporan/mutations-tarik'
import { queryPapan } from '@/lib/lapor/pelaporan/papan/data'
import { querySatuTandaTerima, queryTandaTerima } from '@/lib/lapor/pelaporan/tanda-terima/data'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { A, DI_A, DI_B, FEB, lingkup, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
await db.query("INSERT INTO pengguna_unit VALUES ('op-a', 1), ('kepala-a', 1), ('op-b', 2)")
await db.query("INSERT INTO kendala (tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat) SELECT 2023, 2, u, 'KENDALA', 'PBJ', 'Lelang terlambat', 'Dipercepat', 'Kepala bidang', '2023-04-01' FROM generate_series(1, 2) u")

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica;
    DELETE FROM pemberitahuan; DELETE FROM tanda_terima; DELETE FROM catatan_sel; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2; DELETE FROM realisasi WHERE bulan = 2;
    UPDATE periode SET tenggat = now() + interval '5 days' WHERE bulan = 2; UPDATE tahun_anggaran SET perlu_persetujuan_kepala = false;
    SET session_replication_role = DEFAULT`)
  await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('realisasi.1.RKUD.nilai', null, '100.00')] })
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

async function kirim(versi: number, scope = lingkup.opA(), alamat: typeof DI_A | typeof DI_B = DI_A): Promise<void> {
  const tinjau = await ajukanLaporan(scope, { ...alamat, versi, setuju: false, tanda: '' })
  const hasil = tinjau.terkirim ? tinjau : await ajukanLaporan(scope, { ...alamat, versi, setuju: true, tanda: tinjau.tanda })
  expect(hasil).toMatchObject({ terkirim: true })
}
const daftar = () => queryTandaTerima(prisma(), lingkup.opA(), DI_A)
const satu = (nomor: number, scope = lingkup.opA()) => querySatuTandaTerima(prisma(), scope, { tahun: 2023, nomor })
const sampai = async (): Promise<Date | null> =>
  (await db.query<{ s: Date | null }>('SELECT laporan_sampai(l) AS s FROM laporan l WHERE bulan = 2 AND unit_id = 1')).rows[0]?.s ?? null
const telat = async (): Promise<boolean | undefined> =>
  (await queryPapan(prisma(), lingkup.kantor(), FEB.tahun, FEB.bulan)).find(({ unitId }) => unitId === A.unit)?.terlambat
const lewatTenggat = () => db.query("UPDATE periode SET tenggat = clock_timestamp() WHERE bulan = 2")

describe('the receipt', () => {
  it('says who, when, which unit and what, and its fingerprint can be worked out again by anybody', async () => {
    await kirim(1)
    const [tanda] = await daftar()
    expect(tanda).toMatchObject({
      nomor: 1, ke: 'DIAJUKAN', unit: 'Dinas A', penyampai: 'Orang op-a', terlambat: false, pagu: 360_000n, realisasiBulan: 10_000n,
      realisasiSampai: 34_000n, fisik: 500, fisikSub: 0, jumlahSub: 2, jumlahKendala: 1,
    })
    const baris = [
      '["kendala", "", "KENDALA", "PBJ", "Lelang terlambat", "Dipercepat", "2023-04-01"]',
      '["realisasi", "1.01.01.2.01.01", "5.1.01", "DAU", "RKUD", "100.00", "0.00", ""]',
    ]
    const { peristiwa } = await queryLaporan(prisma(), lingkup.opA(), DI_A)
    expect(peristiwa.map(({ ke, tandaTerima }) => [ke, tandaTerima])).toEqual([['DRAF', null], ['DIAJUKAN', 1]])
    expect(tanda?.sidik).toBe(createHash('sha256').update(`1.01 2023-2\n${baris.join('\n')}`).digest('hex'))
  })
  it('a double click makes one; each unit takes the next number; two at once never share one', async () => {
    await simpanIsian(lingkup.opB(), { ...DI_B, sel: [sel('realisasi.4.RKUD.nilai', null, '100.00')] })
    await Promise.all([kirim(1), kirim(1), kirim(1, lingkup.opB(), DI_B)])
    const { rows } = await db.query('SELECT nomor, count(*)::int AS n FROM tanda_terima GROUP BY 1 ORDER BY 1')
    expect(rows).toEqual([{ nomor: 1, n: 1 }, { nomor: 2, n: 1 }])
  })
  it('is another one after a return, and the first says that what stands has changed since', async () => {
    await kirim(1)
    expect(await satu(1)).toMatchObject({ nomorTerakhir: 1, ditarikPada: null })
    expect((await satu(1))?.sidikKini).toBe((await satu(1))?.sidik)
    await kembalikanLaporan(lingkup.analis(A.unit), { ...DI_A, versi: 2, catatan: 'Angka barang keliru' })
    await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('realisasi.1.RKUD.nilai', '100.00', '120.00')] })
    await kirim(3)
    const [lama, baru] = [await satu(1), await satu(2)]
    expect(lama?.sidikKini).not.toBe(lama?.sidik)
    expect(lama).toMatchObject({ nomorTerakhir: 2, realisasiBulan: 10_000n })
    expect(baru?.sidikKini).toBe(baru?.sidik)
    expect(baru).toMatchObject({ realisasiBulan: 12_000n })
  })
  it('is one for the head and one for the office where the year asks for her', async () => {
    await db.query('UPDATE tahun_anggaran SET perlu_persetujuan_kepala = true')
    await kirim(1)
    await setujuiLaporan(lingkup.kepalaA(), { ...DI_A, versi: 2 })
    expect((await daftar()).map(({ nomor, ke, penyampai }) => [nomor, ke, penyampai]))
      .toEqual([[2, 'DIAJUKAN', 'Orang kepala-a'], [1, 'MENUNGGU_PERSETUJUAN', 'Orang op-a']])
  })
  it('is nobody else\'s, and nobody writes it over', async () => {
    await kirim(1)
    expect(await satu(1, lingkup.opB())).toBeNull()
    await expect(queryTandaTerima(prisma(), lingkup.opB(), DI_A)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    for (const perintah of ['UPDATE tanda_terima SET pagu = 1', 'DELETE FROM tanda_terima', 'TRUNCATE tanda_terima']) {
      await expect(db.query(perintah), perintah).rejects.toMatchObject({ code: 'RP005' })
    }
    await kembalikanLaporan(lingkup.analis(A.unit), { ...DI_A, versi: 2, catatan: 'Angka barang keliru' })
    await expect(db.query(`INSERT INTO tanda_terima (laporan_id, nomor, tahun, bulan, unit_id, ke, oleh, nama_penyampai, nama_unit, terlambat, pagu, fisik_sub, jumlah_sub, jumlah_kendala, sidik)
      SELECT id, 77, 2023, 2, 1, 'DIAJUKAN', 'x', 'x', 'x', false, 0, 0, 0, 0, repeat('0', 64) FROM laporan WHERE bulan = 2`)).rejects.toMatchObject({ code: 'RP005' })
  })
})

describe('taking a report back', () => {
  it('makes it a draft that can be written, tells the office, and marks the receipt', async () => {
    await kirim(1)
    expect(await tarikLaporan(lingkup.opA(), { ...DI_A, versi: 2, catatan: 'Salah bulan' })).toBe('DRAF')
    expect(await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('realisasi.1.RKUD.nilai', '100.00', '90.00')] })).toMatchObject({ tersimpan: 1 })
    expect((await satu(1))?.ditarikPada).not.toBeNull()
    const { rows } = await db.query("SELECT kalimat FROM pemberitahuan WHERE jenis = 'LAPORAN_DITARIK' AND penerima_id = 'analis'")
    expect(rows).toEqual([{ kalimat: 'Laporan Februari 2023 A ditarik kembali oleh unitnya. Alasan: Salah bulan' }])
    expect(await tarikLaporan(lingkup.opA(), { ...DI_A, versi: 2 })).toBe('DRAF')
  })
  it('not once somebody has taken it up, whoever asks and however', async () => {
    await kirim(1)
    await periksaLaporan(lingkup.analis(A.unit), { ...DI_A, versi: 2 })
    await expect(tarikLaporan(lingkup.opA(), { ...DI_A, versi: 2 })).rejects.toThrow(/Sedang diperiksa.*oleh Orang analis/)
    await expect(tarikLaporan(lingkup.opA(), { ...DI_A, versi: 3 })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    await expect(db.query("UPDATE laporan SET status = 'DRAF' WHERE bulan = 2")).rejects.toMatchObject({ code: 'RP008' })
  })
  it('by one of the two who meet there, never both', async () => {
    for (let kali = 0; kali < 5; kali++) {
      const versi = (await db.query<{ versi: number }>('SELECT versi FROM laporan WHERE bulan = 2')).rows[0]?.versi ?? 1
      await kirim(versi)
      const hasil = await Promise.allSettled([
        tarikLaporan(lingkup.opA(), { ...DI_A, versi: versi + 1 }), periksaLaporan(lingkup.analis(A.unit), { ...DI_A, versi: versi + 1 }),
      ])
      expect(hasil.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      if (hasil[1].status === 'fulfilled') await kembalikanLaporan(lingkup.analis(A.unit), { ...DI_A, versi: versi + 2, catatan: 'Uji adu cepat' })
    }
  })
  it('is the unit\'s own: the office returns, another unit cannot', async () => {
    await kirim(1)
    await expect(tarikLaporan(lingkup.analis(A.unit), { ...DI_A, versi: 2 })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(tarikLaporan(lingkup.opB(), { ...DI_A, versi: 2 })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await tarikLaporan(lingkup.kepalaA(), { ...DI_A, versi: 2 })).toBe('DRAF')
  })
  it('also while the head has not approved, and the head is told', async () => {
    await db.query('UPDATE tahun_anggaran SET perlu_persetujuan_kepala = true')
    await kirim(1)
    await tarikLaporan(lingkup.opA(), { ...DI_A, versi: 2 })
    const { rows } = await db.query("SELECT penerima_id FROM pemberitahuan WHERE jenis = 'LAPORAN_DITARIK'")
    expect(rows).toEqual([{ penerima_id: 'kepala-a' }])
  })
  it('keeps nobody in time: what was taken back never arrived', async () => {
    await kirim(1)
    expect(await sampai()).not.toBeNull()
    await tarikLaporan(lingkup.opA(), { ...DI_A, versi: 2 })
    expect(await sampai()).toBeNull()
    await lewatTenggat()
    expect(await telat()).toBe(true)
    await kirim(3)
    expect(await telat()).toBe(true)
  })
  it('but a report that the office returned has arrived, whatever the unit does afterwards', async () => {
    await kirim(1)
    await kembalikanLaporan(lingkup.analis(A.unit), { ...DI_A, versi: 2, catatan: 'Angka barang keliru' })
    await lewatTenggat()
    await kirim(3)
    await tarikLaporan(lingkup.opA(), { ...DI_A, versi: 4 })
    expect(await telat()).toBe(false)
  })
})
