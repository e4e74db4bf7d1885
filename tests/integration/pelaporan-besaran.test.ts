import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type pg from 'pg'
import { prisma } from '@/lib/dasar/database/client'
import { jawabBesaran } from '@/lib/lapor/pelaporan/besaran/mutations'
import { queryIsian, queryVersiDipakai } from '@/lib/lapor/pelaporan/data'
import { queryAturanTahun } from '@/lib/lapor/pelaporan/data-laporan'
import { ajukanLaporan, kembalikanLaporan } from '@/lib/lapor/pelaporan/mutations-laporan'
import { ubahBesaran } from '@/lib/tahun/tahun-anggaran/mutations'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, DI_A, DI_B, FEB, lingkup, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

// February of unit A: pagu 1.200, anggaran kas 100 a month, 80 spent in January.
let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
  await db.query("INSERT INTO kendala (tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat) SELECT 2023, 2, u, 'KENDALA', 'PBJ', 'Lelang terlambat', 'Dipercepat', 'Kepala bidang', '2023-04-01' FROM generate_series(1, 2) u")
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const SEL = 'realisasi.1.RKUD.nilai'
const JAUH = { ...DI_A, aturan: 'LEWAT_PAGU_JAUH', kunci: SEL, nilai: '5000.00', alasan: 'Pembayaran tunggakan, DPA menyusul' }
const kirim = async (versi: number) => {
  const tinjau = await ajukanLaporan(lingkup.opA(), { ...DI_A, versi, setuju: false, tanda: '' })
  return tinjau.terkirim ? tinjau : ajukanLaporan(lingkup.opA(), { ...DI_A, versi, setuju: true, tanda: tinjau.tanda })
}
const ditanya = async (versi: number): Promise<string[]> => {
  const hasil = await kirim(versi)
  return hasil.terkirim ? [] : hasil.temuan.filter((satu) => satu.dijawab).map(({ aturan, kunci, keparahan }) => `${keparahan} ${aturan} ${kunci}`)
}
const jawaban = async () => (await db.query<{ aturan: string; kunci: string; nilai: string; alasan: string; oleh: string }>('SELECT aturan, kunci, nilai, alasan, oleh FROM jawaban_besaran ORDER BY id')).rows

describe('a figure far above pagu', () => {
  it('is stored, but no tick takes it through: the report is refused until the figure is answered at its cell', async () => {
    expect((await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(SEL, null, '5000.00')] })).tersimpan).toBe(1)
    expect(await ditanya(1)).toEqual([`galat LEWAT_PAGU_JAUH ${SEL}`])
  })
  it('is answered about the value that is stored, by the unit or the office, and by nobody else', async () => {
    await expect(jawabBesaran(lingkup.opA(), { ...JAUH, nilai: '4000.00' })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    await expect(jawabBesaran(lingkup.opA(), { ...JAUH, aturan: 'BESARAN_PAGU' })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    await expect(jawabBesaran(lingkup.opB(), JAUH)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(jawabBesaran(lingkup.opB(), { ...JAUH, ...DI_B })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await expect(jawabBesaran(lingkup.opA(), { ...JAUH, kunci: `realisasi.${B.baris[0]}.RKUD.nilai` })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await jawaban()).toEqual([])
  })
  it('a double click leaves one answer, with who; the report goes, and the verifier reads it', async () => {
    await Promise.all([jawabBesaran(lingkup.opA(), JAUH), jawabBesaran(lingkup.opA(), JAUH)])
    expect(await jawaban()).toEqual([{ aturan: 'LEWAT_PAGU_JAUH', kunci: SEL, nilai: '5000.00', alasan: JAUH.alasan, oleh: 'op-a' }])
    expect((await db.query("SELECT unit_id, pelaku FROM jejak WHERE tabel = 'jawaban_besaran'")).rows).toEqual([{ unit_id: A.unit, pelaku: 'op-a' }])
    expect((await kirim(1)).terkirim).toBe(true)
    const isian = await queryIsian(prisma(), lingkup.analis(A.unit), { ...DI_A, ...(await queryVersiDipakai(prisma(), FEB)) })
    expect(isian.sub[0]?.baris[0]?.jawaban).toMatchObject([{ kunci: SEL, nilai: '5000.00', alasan: JAUH.alasan, oleh: 'Orang op-a' }])
  })
  it('the database keeps answers as they are, and takes none for a report that has gone or another unit', async () => {
    await expect(db.query("UPDATE jawaban_besaran SET alasan = 'diganti diam-diam'")).rejects.toMatchObject({ code: 'RP005' })
    await expect(db.query('DELETE FROM jawaban_besaran')).rejects.toMatchObject({ code: 'RP005' })
    await expect(db.query("INSERT INTO jawaban_besaran (laporan_id, aturan, kunci, nilai, alasan) SELECT laporan_id, aturan, kunci, '1.00', alasan FROM jawaban_besaran")).rejects.toMatchObject({ code: 'RP004' })
    await expect(jawabBesaran(lingkup.opA(), { ...JAUH, alasan: 'Sebab lain yang cukup' })).rejects.toMatchObject({ kode: 'SUDAH_DIAJUKAN' })
  })
  it('another value is another question', async () => {
    await kembalikanLaporan(lingkup.analis(A.unit), { ...DI_A, versi: 2, catatan: 'Periksa lagi angkanya' })
    await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(SEL, '5000.00', '6000.00')] })
    expect(await ditanya(3)).toEqual([`galat LEWAT_PAGU_JAUH ${SEL}`])
  })
  it('the limit is the year\'s own', async () => {
    await ubahBesaran(lingkup.kantor(), { tahun: 2023, batasLewatPagu: 500, toleransiBesaran: 3 })
    expect((await queryAturanTahun(prisma(), 2023))?.besaran).toEqual({ lewatPagu: 500, toleransi: 3 })
    expect(await ditanya(3)).toEqual([])
    await expect(db.query('UPDATE tahun_anggaran SET toleransi_besaran = 0')).rejects.toMatchObject({ code: '23514' })
  })
})

describe('a thousandth', () => {
  it('of last month and of the plan is asked about; pagu a thousandfold of the version before too, beside its months', async () => {
    await db.query("UPDATE pagu SET nilai = 1200000 WHERE apbd_versi_id = 2 AND baris_id = 4")
    const isian = await queryIsian(prisma(), lingkup.opB(), { ...DI_B, ...(await queryVersiDipakai(prisma(), FEB)) })
    expect(isian.sub[0]?.baris[0]).toMatchObject({ pagu: 120000000n, paguLalu: 120000n, kanal: { RKUD: { sebulan: 8000n } } })
    await simpanIsian(lingkup.opB(), { ...DI_B, sel: [sel('realisasi.4.RKUD.nilai', null, '0.09')] })
    const hasil = await ajukanLaporan(lingkup.opB(), { ...DI_B, versi: 1, setuju: true, tanda: '' })
    expect(hasil.terkirim ? [] : hasil.temuan.filter((satu) => satu.dijawab).map(({ aturan, kunci }) => `${aturan} ${kunci}`))
      .toEqual(['BESARAN_REALISASI realisasi.4.RKUD.nilai', 'BESARAN_PAGU pagu.4', 'BESARAN_KAS kas.4.1'])
  })
})
