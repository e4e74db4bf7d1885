import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { queryRiwayatSel, querySiaran, queryUjungJejak } from '@/lib/lapor/lembar/data'
import { querySalinan } from '@/lib/lapor/lembar/data-salin'
import { simpanLembar } from '@/lib/lapor/lembar/mutations'
import { salinBulanLalu } from '@/lib/lapor/lembar/mutations-salin'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, DI_A, DI_B, lingkup, ORANG, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
  await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'KANTOR', pengisi_anggaran_kas = 'UNIT'")
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const LEMBAR = { ...DI_A, apbdVersiId: 2, kasVersiId: 1 }
const RKUD = (baris: number): string => `realisasi.${baris}.RKUD.nilai`
const jejak = async (): Promise<number> => Number((await db.query('SELECT count(*) FROM jejak')).rows[0].count)
const campur = [sel(RKUD(1), null, '40.00'), sel('fisik.1.persen', null, '11.00'), sel('target.1.2', null, '12.00'), sel('kas.1.7', '100.00', '150.00')]

describe('a save of mixed cells', () => {
  it('writes every kind in one transaction, through the door that is named', async () => {
    expect(await simpanLembar(lingkup.opA(), { ...DI_A, sel: campur, sumber: 'tempel' })).toEqual({ tersimpan: 4, sama: 0, konflik: [] })
    const { rows } = await db.query("SELECT DISTINCT tabel FROM jejak WHERE sumber = 'tempel' AND pelaku = 'op-a' ORDER BY 1")
    expect(rows.map((r) => r.tabel)).toEqual(['anggaran_kas', 'laporan', 'realisasi', 'realisasi_fisik', 'target_fisik'])
  })
  it('sent twice changes nothing', async () => {
    const sebelum = await jejak()
    expect(await simpanLembar(lingkup.opA(), { ...DI_A, sel: campur, sumber: 'form' })).toEqual({ tersimpan: 0, sama: 4, konflik: [] })
    expect(await jejak()).toBe(sebelum)
  })
  it('with one cell that somebody else changed writes nothing, and says who and when', async () => {
    await simpanLembar(lingkup.opA2(), { ...DI_A, sel: [sel('fisik.1.persen', '11.00', '13.00')], sumber: 'form' })
    const sebelum = await jejak()
    const m = { ...DI_A, sel: [sel('fisik.1.persen', '11.00', '14.00'), sel('kas.1.8', '100.00', '90.00'), sel(RKUD(2), null, '1.00')], sumber: 'form' as const }
    const { tersimpan, konflik } = await simpanLembar(lingkup.opA(), m)
    expect({ tersimpan, konflik }).toMatchObject({ tersimpan: 0, konflik: [{ kunci: 'fisik.1.persen', tersimpan: '13.00', oleh: 'Orang op-a2' }] })
    expect(await jejak()).toBe(sebelum)
    expect((await simpanLembar(lingkup.opA(), { ...m, sel: m.sel.slice(1) })).tersimpan).toBe(2)
  })
  it('with one cell that breaks a rule writes nothing of any kind', async () => {
    const sebelum = await jejak()
    const m = { ...DI_A, sel: [sel('kas.1.9', '100.00', '90.00'), sel('realisasi.3.RKUD.koreksi', null, '-5.00')], sumber: 'form' as const }
    await expect(simpanLembar(lingkup.opA(), m)).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await jejak()).toBe(sebelum)
  })
  it('that holds pagu is refused whole where the office fills it in, and taken from the office', async () => {
    const m = { ...DI_A, sel: [sel(RKUD(2), '1.00', '2.00'), sel('pagu.1', '1200.00', '1300.00')], sumber: 'form' as const }
    const sebelum = await jejak()
    await expect(simpanLembar(lingkup.opA(), m)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await jejak()).toBe(sebelum)
    expect((await simpanLembar(lingkup.analis(A.unit), m)).tersimpan).toBe(2)
  })
  it('reaches no other unit, by unit or by cell', async () => {
    for (const kunci of [RKUD(B.baris[0]), `fisik.${B.sub[0]}.persen`, `kas.${B.baris[0]}.7`]) {
      await expect(simpanLembar(lingkup.opA(), { ...DI_A, sel: [sel(kunci, null, '1.00')], sumber: 'form' })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
      await expect(simpanLembar(lingkup.opA(), { ...DI_B, sel: [sel(kunci, null, '1.00')], sumber: 'form' })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    }
    await expect(simpanLembar(scopeUnit(ORANG.kepalaA, A.unit, 'baca'), { ...DI_A, sel: [sel(RKUD(1), '40.00', '1.00')], sumber: 'form' })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  })
  it('of two people at once, over all kinds, neither blocks nor loses', async () => {
    for (let n = 1; n <= 8; n++) {
      const [lama, baru] = [n === 1 ? null : `${n - 1}.00`, `${n}.00`]
      const hasil = await Promise.all([
        simpanLembar(lingkup.opA(), { ...DI_A, sel: [sel('realisasi.1.NON_RKUD.nilai', lama, baru), sel('target.2.3', lama, baru)], sumber: 'form' }),
        simpanLembar(lingkup.opA2(), { ...DI_A, sel: [sel('realisasi.2.NON_RKUD.nilai', lama, baru), sel('fisik.2.persen', lama === null ? null : lama, baru)], sumber: 'form' }),
      ])
      expect(hasil.map((h) => [h.tersimpan, h.konflik.length])).toEqual([[2, 0], [2, 0]])
    }
  })
})

describe('what a listener is told', () => {
  it('is the newest value of every cell since a row of the trail, and whose it is', async () => {
    const dari = String(BigInt(await queryUjungJejak()) + 1n)
    await simpanLembar(lingkup.opA2(), { ...DI_A, sel: [sel('kas.2.11', '100.00', '70.00'), sel(RKUD(3), null, '3.00')], sumber: 'form' })
    await simpanLembar(lingkup.opA(), { ...DI_A, sel: [sel('kas.2.11', '70.00', null)], sumber: 'form' })
    const baca = scopeUnit(ORANG.opA, A.unit, 'baca')
    const { id, perubahan } = await querySiaran(baca, LEMBAR, dari)
    expect(perubahan.map(({ kunci, nilai, oleh, sendiri }) => [kunci, nilai, oleh, sendiri]).sort()).toEqual([
      ['kas.2.11', null, 'Orang op-a', true], [RKUD(3), '3.00', 'Orang op-a2', false],
    ])
    expect(BigInt(id)).toBeGreaterThan(BigInt(dari))
    expect((await querySiaran(baca, { ...LEMBAR, kasVersiId: null, bulan: 3 }, dari)).perubahan).toEqual([])
    await expect(querySiaran(scopeUnit(ORANG.opB, B.unit, 'baca'), LEMBAR, dari)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  })
})

describe('the life of a figure', () => {
  it('says who set it, from what to what, through which door, newest first', async () => {
    const baca = scopeUnit(ORANG.opA, A.unit, 'baca')
    const langkah = await queryRiwayatSel(baca, LEMBAR, 'fisik.1.persen')
    expect(langkah.map(({ oleh, sumber, batchId, dari, ke }) => ({ oleh, sumber, batchId, dari, ke }))).toEqual([
      { oleh: 'Orang op-a2', sumber: 'form', batchId: null, dari: '11.00', ke: '13.00' },
      { oleh: 'Orang op-a', sumber: 'tempel', batchId: null, dari: null, ke: '11.00' },
    ])
    await db.query("INSERT INTO impor_batch (id, tahun, nama, sidik, ukuran, lingkup, status, jenis) OVERRIDING SYSTEM VALUE VALUES (42, 2023, 'uji', 'uji', 1, '1', 'SIAP', 'KAS'), (43, 2023, 'uji', 'uji', 1, '*', 'SIAP', 'KAS')")
    const impor = (batch: number, isi: string) => db.query(`BEGIN; SELECT set_config('app.batch', '${batch}', true), set_config('app.sumber', 'impor', true);
      UPDATE anggaran_kas SET ${isi}; UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_pada = now() WHERE id = ${batch}; COMMIT`)
    await impor(42, 'nilai = 160 WHERE baris_id = 1 AND bulan = 7')
    await impor(43, 'nilai = 161 WHERE baris_id = 1 AND bulan = 8')
    expect((await queryRiwayatSel(baca, LEMBAR, 'kas.1.7'))[0]).toMatchObject({ sumber: 'impor', batchId: 42, dari: '150.00', ke: '160.00' })
    // the office's file is named to the office alone: to the others its page does not exist
    expect((await queryRiwayatSel(baca, LEMBAR, 'kas.1.8'))[0]).toMatchObject({ sumber: 'impor', batchId: null })
    expect((await queryRiwayatSel(lingkup.analis(A.unit), LEMBAR, 'kas.1.8'))[0]).toMatchObject({ batchId: 43 })
  })
  it('of another unit is not told, even when its cell is asked for under one\'s own unit', async () => {
    await expect(queryRiwayatSel(scopeUnit(ORANG.opB, B.unit, 'baca'), LEMBAR, RKUD(1))).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await queryRiwayatSel(scopeUnit(ORANG.opB, B.unit, 'baca'), { ...LEMBAR, unitId: B.unit }, RKUD(1))).toEqual([])
  })
})

describe('carrying over from the month before', () => {
  it('brings only what this month does not have, and never overwrites', async () => {
    await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('fisik.2.persen', '8.00', null)] })
    const pratinjau = await querySalinan(prisma(), lingkup.opA(), DI_A)
    expect(pratinjau).toMatchObject({ fisik: [{ subId: 2, persen: '5.00' }] })
    expect(await salinBulanLalu(lingkup.opA(), DI_A)).toEqual(pratinjau)
    expect((await db.query('SELECT sub_kegiatan_id AS s, persen::text FROM realisasi_fisik WHERE bulan = 2 ORDER BY 1')).rows).toEqual([{ s: 1, persen: '13.00' }, { s: 2, persen: '5.00' }])
  })
  it('twice, or by two at once, brings it once', async () => {
    const sebelum = await jejak()
    const hasil = await Promise.all([salinBulanLalu(lingkup.opA(), DI_A), salinBulanLalu(lingkup.opA2(), DI_A)])
    expect(hasil).toEqual([{ fisik: [] }, { fisik: [] }])
    expect(await jejak()).toBe(sebelum)
  })
  it('asks for the right', async () => {
    await expect(salinBulanLalu(lingkup.opA(), DI_B)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(salinBulanLalu(scopeUnit(ORANG.kepalaA, A.unit, 'baca'), DI_A)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(salinBulanLalu(lingkup.opA(), { ...DI_A, bulan: 1 })).rejects.toMatchObject({ kode: 'PERIODE_TERTUTUP' })
  })
})
