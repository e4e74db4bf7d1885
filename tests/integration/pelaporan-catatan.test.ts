import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { queryCatatanSel } from '@/lib/lapor/pelaporan/catatan/data'
import { queryLaporan } from '@/lib/lapor/pelaporan/data-laporan'
import { queryPapan } from '@/lib/lapor/pelaporan/papan/data'
import { jawabCatatan, selesaikanCatatan, tulisCatatan } from '@/lib/lapor/pelaporan/catatan/mutations'
import { ajukanLaporan, kembalikanLaporan, periksaLaporan, verifikasiLaporan } from '@/lib/lapor/pelaporan/mutations-laporan'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { A, DI_A, DI_B, FEB, lingkup, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
// both units stand in the red in February, which asks for a kendala
await db.query("INSERT INTO kendala (tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat) SELECT 2023, 2, u, 'KENDALA', 'PBJ', 'Lelang terlambat', 'Dipercepat', 'Kepala bidang', '2023-04-01' FROM generate_series(1, 2) u")
const analis = () => lingkup.analis(A.unit)
const SEL = 'realisasi.1.RKUD.nilai'
const catat = (isi = 'Bandingkan dengan SPJ fungsional') => tulisCatatan(analis(), { ...DI_A, kunci: SEL, isi })
const catatan = () => queryCatatanSel(prisma(), lingkup.opA(), DI_A)

async function kirim(versi: number): Promise<boolean> {
  const tinjau = await ajukanLaporan(lingkup.opA(), { ...DI_A, versi, setuju: false, tanda: '' })
  return (tinjau.terkirim ? tinjau : await ajukanLaporan(lingkup.opA(), { ...DI_A, versi, setuju: true, tanda: tinjau.tanda })).terkirim
}

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM catatan_sel; DELETE FROM laporan_peristiwa;
    DELETE FROM laporan WHERE bulan = 2; DELETE FROM realisasi WHERE bulan = 2; SET session_replication_role = DEFAULT`)
  await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(SEL, null, '100.00')] })
  await kirim(1)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

describe('a report that is being checked', () => {
  it('says by whom, stays closed to the unit, and can be verified or returned', async () => {
    expect(await periksaLaporan(analis(), { ...DI_A, versi: 2 })).toBe('DIPERIKSA')
    expect((await queryPapan(prisma(), lingkup.kantor(), FEB.tahun, FEB.bulan))[0]).toMatchObject({ status: 'DIPERIKSA', pemeriksa: 'Orang analis' })
    await expect(simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(SEL, '100.00', '1.00')] })).rejects.toMatchObject({ kode: 'SUDAH_DIAJUKAN' })
    await expect(db.query('UPDATE realisasi SET nilai = 1 WHERE bulan = 2 AND baris_id = 1')).rejects.toMatchObject({ code: 'RP004' })
    await expect(periksaLaporan(lingkup.kantor(), { ...DI_A, versi: 2 })).rejects.toThrow(/Sedang diperiksa.*Orang analis/)
    expect(await verifikasiLaporan(analis(), { ...DI_A, versi: 3 })).toBe('DIVERIFIKASI')
  })
  it('can also be verified straight away', async () => {
    expect(await verifikasiLaporan(analis(), { ...DI_A, versi: 2 })).toBe('DIVERIFIKASI')
  })
})

describe('notes at cells', () => {
  it('stand for the words of a return, keep the value that was seen, and are answered before the report comes again', async () => {
    await expect(kembalikanLaporan(analis(), { ...DI_A, versi: 2, catatan: '' })).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    const id = await catat()
    expect(await kembalikanLaporan(analis(), { ...DI_A, versi: 2, catatan: '' })).toBe('DIKEMBALIKAN')
    expect(await queryLaporan(prisma(), lingkup.opA(), DI_A)).toMatchObject({ catatan: '1 catatan pada sel perlu diperbaiki atau ditanggapi.' })
    await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(SEL, '100.00', '90.00')] })
    await expect(kirim(3)).rejects.toThrow(/1 catatan pemeriksa pada sel belum ditanggapi/)
    await jawabCatatan(lingkup.opA(), { ...DI_A, id, jawaban: 'Sudah disamakan dengan SPJ' })
    expect(await kirim(3)).toBe(true)
    expect(await catatan()).toMatchObject([{ kunci: SEL, nilai: '100.00', status: 'DITANGGAPI', oleh: 'Orang analis', jawaban: 'Sudah disamakan dengan SPJ', dijawabOleh: 'Orang op-a' }])
    await verifikasiLaporan(analis(), { ...DI_A, versi: 4 })
    expect(await catatan()).toMatchObject([{ status: 'SELESAI', selesaiOleh: 'Orang analis' }])
  })
  it('can be settled one by one, and a settled one stays as it is', async () => {
    const id = await catat()
    await selesaikanCatatan(analis(), { ...DI_A, id })
    await expect(jawabCatatan(lingkup.opA(), { ...DI_A, id, jawaban: 'terlambat menjawab' })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    await expect(db.query("UPDATE catatan_sel SET jawaban = 'x'")).rejects.toMatchObject({ code: 'RP005' })
    await expect(db.query('DELETE FROM catatan_sel')).rejects.toMatchObject({ code: 'RP005' })
    expect((await db.query("SELECT count(*)::int AS n FROM jejak WHERE tabel = 'catatan_sel' AND kunci = $1 AND unit_id = 1", [String(id)])).rows).toEqual([{ n: 2 }])
  })
  it('stay within the unit: its own cells, its own eyes, its own answers', async () => {
    await expect(tulisCatatan(analis(), { ...DI_A, kunci: 'realisasi.4.RKUD.nilai', isi: 'sel unit lain' })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    const id = await catat()
    await expect(queryCatatanSel(prisma(), lingkup.opB(), DI_A)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await simpanIsian(lingkup.opB(), { ...DI_B, sel: [sel('realisasi.4.RKUD.nilai', null, '1.00')] })
    await expect(jawabCatatan(lingkup.opB(), { ...DI_B, id, jawaban: 'bukan punya saya' })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await expect(tulisCatatan(lingkup.kantor(), { ...DI_B, kunci: 'realisasi.4.RKUD.nilai', isi: 'masih draf' })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
  })
})
