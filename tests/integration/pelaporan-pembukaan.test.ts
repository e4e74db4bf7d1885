import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryLaporan, queryPeriode } from '@/lib/lapor/pelaporan/data-laporan'
import { queryPapan, tandaKunci } from '@/lib/lapor/pelaporan/papan/data'
import { queryPembukaan } from '@/lib/lapor/pelaporan/pembukaan/data'
import { mintaPembukaan, setujuiPembukaan, tolakPembukaan } from '@/lib/lapor/pelaporan/pembukaan/mutations'
import { kunciPeriode } from '@/lib/lapor/pelaporan/mutations-periode'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { A, B, lingkup, ORANG, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

/** January is locked with A's report in it; B never reported. February is open. */
const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const JAN = { tahun: 2023, bulan: 1 } as const
const DI_A = { ...JAN, unitId: A.unit } as const
const DI_B = { ...JAN, unitId: B.unit } as const
const analis = () => scopeKantor(ORANG.analis)
const alasan = 'Salah ketik pada belanja barang'
const minta = (unitId: number | null) => mintaPembukaan(lingkup.kantor(), { ...JAN, unitId, alasan })
const keadaan = async () => (await db.query('SELECT status::text FROM periode WHERE bulan = 1')).rows[0]?.status
const papan = () => queryPapan(prisma(), lingkup.kantor(), JAN.tahun, JAN.bulan)
const buka = async (unitId: number | null) => setujuiPembukaan(analis(), await minta(unitId))

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica;
    DELETE FROM penerbitan; DELETE FROM catatan_sel; DELETE FROM pembukaan_kembali; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE unit_id = 2; DELETE FROM realisasi WHERE bulan = 1; DELETE FROM pemberitahuan;
    INSERT INTO realisasi (baris_id, bulan, tahun, nilai) SELECT b, 1, 2023, 80 FROM generate_series(1, 4) b;
    UPDATE laporan SET status = 'TERKUNCI', versi = 1, catatan = NULL, diverifikasi_pada = NULL WHERE unit_id = 1 AND bulan = 1;
    UPDATE periode SET status = 'TERKUNCI', dikunci_pada = now() WHERE bulan = 1;
    SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

describe('asking', () => {
  it('opens nothing, is told to the others of the office, and is asked once', async () => {
    await minta(A.unit)
    expect(await keadaan()).toBe('TERKUNCI')
    expect((await db.query("SELECT penerima_id FROM pemberitahuan WHERE jenis = 'PEMBUKAAN_MENUNGGU'")).rows).toEqual([{ penerima_id: 'analis' }])
    await expect(minta(A.unit)).rejects.toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringMatching(/menunggu persetujuan, diajukan .*dengan alasan/) as unknown })
    await expect(mintaPembukaan(lingkup.kantor(), { tahun: 2023, bulan: 2, unitId: null, alasan })).rejects.toMatchObject({ kode: 'PERIODE_TERTUTUP' })
  })
  it('is decided by somebody else: the product refuses the asker, and so does the database', async () => {
    const id = await minta(A.unit)
    await expect(setujuiPembukaan(lingkup.kantor(), id)).rejects.toMatchObject({ kode: 'PERLU_ORANG_KEDUA' })
    const sebagai = (pelaku: string, sql: string) =>
      tulis({ pelaku, lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRawUnsafe(sql))
    for (const pelaku of ['admin', 'op-a', 'bukan-siapa-siapa']) {
      await expect(sebagai(pelaku, `UPDATE pembukaan_kembali SET status = 'DISETUJUI', diputus_oleh = 'analis' WHERE id = ${id}`)).rejects.toThrow(/orang kedua/)
    }
    await expect(sebagai('op-a', `INSERT INTO pembukaan_kembali (tahun, bulan, alasan) VALUES (2023, 1, 'operator meminta sendiri')`)).rejects.toThrow(/orang kantor/)
    expect(await keadaan()).toBe('TERKUNCI')
  })
  it('can be taken back by the asker and refused by another, and not decided again', async () => {
    expect(await tolakPembukaan(lingkup.kantor(), await minta(A.unit))).toBe('DIBATALKAN')
    const id = await minta(A.unit)
    expect(await tolakPembukaan(analis(), id)).toBe('DITOLAK')
    await expect(setujuiPembukaan(analis(), id)).rejects.toMatchObject({ kode: 'BERSAMAAN', message: expect.stringMatching(/sudah (disetujui|ditolak|dibatalkan) .+ pada /) as unknown })
  })
})

describe('a published month', () => {
  const terbitkan = (bulan: number) => db.query(`SET session_replication_role = replica;
    INSERT INTO penerbitan (tahun, bulan, jumlah_unit, dilaporkan, non_rkud, bkad, toleransi, sidik, diterbitkan_oleh) VALUES (2023, ${bulan}, 2, 0, 0, 0, 0, 'uji', 'analis');
    SET session_replication_role = DEFAULT`)
  it('is refused at the request, with the ways out, and by the database too', async () => {
    await terbitkan(1)
    const galat = await minta(A.unit).catch((error: unknown) => error)
    expect(galat).toMatchObject({ kode: 'SUDAH_TERBIT' })
    expect(String(galat)).toMatch(/Angka Januari 2023 sudah diterbitkan .* oleh Orang analis.*catat koreksi pada Februari 2023.*menarik penerbitan Januari 2023/)
    await expect(tulis({ pelaku: 'admin', lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRaw`INSERT INTO pembukaan_kembali (tahun, bulan, alasan) VALUES (2023, 1, 'lewat belakang saja')`)).rejects.toThrow(/sudah diterbitkan/)
    expect((await db.query('SELECT count(*)::int AS n FROM pembukaan_kembali')).rows).toEqual([{ n: 0 }])
  })
  it('also where a later month that holds it is the one that is published, and when it was published after the request', async () => {
    const id = await minta(A.unit)
    await terbitkan(2)
    await expect(setujuiPembukaan(analis(), id)).rejects.toThrow(/Angka Februari 2023 sudah diterbitkan .*dan memuat angka Januari/)
    expect(await keadaan()).toBe('TERKUNCI')
    expect(await tolakPembukaan(analis(), id)).toBe('DITOLAK')
    await expect(minta(null)).rejects.toMatchObject({ kode: 'SUDAH_TERBIT' })
  })
})

describe('the lock', () => {
  it('opens for nobody without an approved request, whatever the setting says', async () => {
    const id = await minta(A.unit)
    const coba = (sql: string, pembukaan: string) => tulis({ pelaku: 'analis', lingkup: '*', sumber: 'form' }, async (tx) => {
      await tx.$queryRaw`SELECT set_config('app.pembukaan', ${pembukaan}, true)`
      await tx.$executeRawUnsafe(sql)
    })
    const periode = "UPDATE periode SET status = 'TERBUKA', dikunci_pada = NULL WHERE bulan = 1"
    await expect(coba(periode, '')).rejects.toThrow(/terkunci/)
    await expect(coba(periode, String(id))).rejects.toThrow(/terkunci/)
    await buka(null).catch(() => undefined)
    await kunciPeriode(lingkup.kantor(), { ...JAN, tanda: tandaKunci(await papan()) })
    // approved, used and closed: it opens nothing a second time
    const [lama] = await queryPembukaan(prisma(), JAN)
    await expect(coba(periode, String(lama?.id))).rejects.toThrow(/terkunci/)
  })
  it('opens one row and no other, and lets nothing but the state change', async () => {
    const id = await minta(A.unit)
    const coba = (sql: string) => tulis({ pelaku: 'analis', lingkup: '*', sumber: 'form' }, async (tx) => {
      await tx.$executeRawUnsafe(`UPDATE pembukaan_kembali SET status = 'DISETUJUI' WHERE id = ${id}`)
      await tx.$queryRaw`SELECT set_config('app.pembukaan', ${String(id)}, true)`
      await tx.$executeRawUnsafe(sql)
    })
    await expect(coba("UPDATE periode SET status = 'TERBUKA', dikunci_pada = NULL, tenggat = now() WHERE bulan = 1")).rejects.toThrow(/terkunci/)
    await expect(coba("DELETE FROM laporan WHERE bulan = 1")).rejects.toThrow()
    await expect(coba("UPDATE laporan SET status = 'DRAF', versi = versi + 1 WHERE bulan = 1 AND unit_id = 1")).rejects.toThrow(/terkunci/)
  })
})

describe('one unit', () => {
  it('may write again, and nobody else; locking again closes it', async () => {
    expect(await buka(A.unit)).toMatchObject({ laporan: 1, bulan: 1 })
    expect(await keadaan()).toBe('TERBUKA')
    expect((await queryPeriode(prisma())).find((p) => p.bulan === 1)?.hanyaUnit).toEqual([A.unit])
    const laporan = await queryLaporan(prisma(), lingkup.opA(), DI_A)
    expect(laporan).toMatchObject({ status: 'DIKEMBALIKAN', versi: 2 })
    expect(laporan.peristiwa.at(-1)).toMatchObject({ dari: 'TERKUNCI', ke: 'DIKEMBALIKAN', oleh: 'Orang analis', catatan: `Dibuka kembali atas permintaan Orang admin: ${alasan}` })
    expect(await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('realisasi.1.RKUD.nilai', '80.00', '90.00')] })).toMatchObject({ tersimpan: 1 })
    // B has never begun a report of that month, and may not begin one now, by no door
    await expect(simpanIsian(lingkup.opB(), { ...DI_B, sel: [sel('realisasi.4.RKUD.nilai', '80.00', '1.00')] })).rejects.toThrow()
    await expect(simpanIsian(lingkup.opB(), { ...DI_B, sel: [sel('fisik.3.persen', '5.00', '6.00')] })).rejects.toThrow()
    await expect(db.query('UPDATE realisasi SET nilai = 1 WHERE bulan = 1 AND baris_id = 4')).rejects.toMatchObject({ code: 'RP003' })
    await expect(db.query('INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) VALUES (3, 1, 9)')).rejects.toMatchObject({ code: 'RP003' })
    await expect(db.query('UPDATE anggaran_kas SET nilai = 1 WHERE bulan = 1 AND baris_id = 4')).rejects.toMatchObject({ code: 'RP003' })
    await expect(db.query("INSERT INTO apbd_versi (tahun, urutan, jenis, nama, berlaku_mulai) VALUES (2023, 9, 'PERUBAHAN', 'x', '2023-01-15')")).rejects.toMatchObject({ code: 'RP003' })
    await kunciPeriode(lingkup.kantor(), { ...JAN, tanda: tandaKunci(await papan()) })
    expect(await keadaan()).toBe('TERKUNCI')
    await expect(db.query('UPDATE realisasi SET nilai = 1 WHERE bulan = 1 AND baris_id = 1')).rejects.toMatchObject({ code: 'RP003' })
    expect((await queryPembukaan(prisma(), JAN))[0]).toMatchObject({ status: 'DISETUJUI', dimintaOleh: 'Orang admin', diputusOleh: 'Orang analis', ditutupPada: expect.any(String) })
  })
  it('leaves who asked, who agreed and what opened in the trail', async () => {
    await buka(A.unit)
    const { rows } = await db.query("SELECT tabel, pelaku FROM jejak WHERE tabel IN ('pembukaan_kembali', 'periode', 'laporan') AND bulan = 1 ORDER BY id DESC LIMIT 4")
    expect(rows.reverse()).toEqual([
      { tabel: 'pembukaan_kembali', pelaku: 'admin' }, { tabel: 'pembukaan_kembali', pelaku: 'analis' },
      { tabel: 'periode', pelaku: 'analis' }, { tabel: 'laporan', pelaku: 'analis' },
    ])
  })
})

it('a whole month returns to where its reports stood, and units that were late may still report', async () => {
  await db.query(`SET session_replication_role = replica; UPDATE laporan SET diverifikasi_pada = now() WHERE bulan = 1 AND unit_id = 1; SET session_replication_role = DEFAULT`)
  await buka(null)
  expect((await papan()).map((p) => p.status)).toEqual(['DIVERIFIKASI', null])
  expect(await simpanIsian(lingkup.opB(), { ...DI_B, sel: [sel('realisasi.4.RKUD.nilai', '80.00', '81.00')] })).toMatchObject({ tersimpan: 1 })
})

it('two people who decide at once decide once', async () => {
  const id = await minta(A.unit)
  const hasil = await Promise.allSettled([setujuiPembukaan(analis(), id), tolakPembukaan(analis(), id), setujuiPembukaan(analis(), id)])
  expect(hasil.filter((satu) => satu.status === 'fulfilled')).toHaveLength(1)
})
