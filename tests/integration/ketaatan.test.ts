import { afterAll, expect, it } from 'vitest'
import { buatTahun } from '@/lib/tahun/tahun-anggaran/mutations'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { queryAturan, queryBulanDinilai, queryKetaatan, queryRiwayatAturan } from '@/lib/lapor/ketaatan/data'
import { simpanAturan } from '@/lib/lapor/ketaatan/mutations'
import { susunKetaatan } from '@/lib/lapor/ketaatan/utils'
import { queryPapan } from '@/lib/lapor/pelaporan/papan/data'
import { queryStatus } from '@/lib/lihat/perangkat-daerah/riwayat/data'
import { queryPosisi } from '@/lib/posisi/data'
import { aturanBulan, nilaiKetaatan, type AturanKetaatan } from '@/lib/realisasi/ketaatan'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase, scopeUji } from '../support/lingkungan'
import { A, B, lingkup, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

it('counts what stands in the database: hand-in, returns, filled lines; and nobody else\'s unit', async () => {
  // unit A: handed in 2 days and an hour late, returned once, handed in again; unit B never began
  await db.query(`SET session_replication_role = replica;
    UPDATE periode SET tenggat = '2023-03-05T10:00Z' WHERE bulan = 2;
    INSERT INTO laporan (id, tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) OVERRIDING SYSTEM VALUE
      VALUES (900, 2023, 2, 1, 'DIAJUKAN', '2023-03-20Z', 'op-a');
    INSERT INTO laporan_peristiwa (laporan_id, dari, ke, oleh, pada) VALUES
      (900, NULL, 'DRAF', 'op-a', '2023-03-01Z'), (900, 'DRAF', 'DIAJUKAN', 'op-a', '2023-03-07T11:00Z'),
      (900, 'DIAJUKAN', 'DIKEMBALIKAN', 'admin', '2023-03-08Z'), (900, 'DIKEMBALIKAN', 'DIAJUKAN', 'op-a', '2023-03-20Z');
    INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (1, 2, 2023, 100);
    INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) VALUES (1, 2, 10);
    SET session_replication_role = DEFAULT`)
  const semua = await queryKetaatan(scopeUji('*'), 2023, [1, 2])
  const feb = (unit: number) => semua.find((row) => row.bulan === 2 && row.unitId === unit)
  expect(feb(A.unit)).toEqual({
    unitId: 1, bulan: 2, jatuhTempo: true, hariTerlambat: 3, sub: 2, subTerisi: 1, dikembalikan: 1, dibukaKembali: 0,
  })
  expect(feb(B.unit)).toMatchObject({ hariTerlambat: null, jatuhTempo: true, subTerisi: 0 })
  expect((await queryKetaatan(scopeUji([B.unit]), 2023, [1, 2])).map((row) => row.unitId)).toEqual([2, 2])
  expect(await queryBulanDinilai(2023, 12)).toEqual([1, 2])
})

it('judges with the money of the positions, month by month', async () => {
  await db.query('SELECT rekap_bangun()')
  const scope = scopeUji('*')
  const posisi = new Map(await Promise.all([1, 2].map(async (bulan) => [bulan, await queryPosisi(scope, { tahun: 2023, bulan, versi: 'berlaku', per: 'unit' })] as const)))
  const baris = susunKetaatan([1, 2], await queryKetaatan(scope, 2023, [1, 2]), posisi, await queryAturan(2023))
  const a = baris.find((row) => row.unitId === A.unit)
  // angkas s.d. Februari 600, realisasi 240 + 100 = 340
  expect(a && bulatkanPersen(a.unsur.angkasRealistis)).toBe(5_667)
  // 40 x 0,7 + 25 x 1/2 + 15 x 0,5 + 10 + 10 x 0,5667
  expect(a && bulatkanPersen(a.skor)).toBe(6_367)
  expect(a?.tren).toHaveLength(2)
  const b = baris.find((row) => row.unitId === B.unit)
  // never handed in: nothing for time, nothing filled in; of returns and locks nothing can be said
  expect(b && bulatkanPersen(b.unsur.tepatWaktu)).toBe(0)
  expect(b?.unsur.tanpaDikembalikan).toEqual({ ada: false, alasan: 'Laporan belum sampai di kantor' })
})

it('in time goes by the arrival at the office, whoever it waits for before', async () => {
  // unit B, deadline 5 March 10:00 UTC; one row: how it went, days late, late on the board and on the unit's page alike
  const KASUS: [string, [string | null, string, string][], number | null, boolean][] = [
    ['the head approves in time', [[null, 'DRAF', '01T00'], ['DRAF', 'MENUNGGU_PERSETUJUAN', '03T00'], ['MENUNGGU_PERSETUJUAN', 'DIAJUKAN', '05T09']], 0, false],
    ['the head approves late', [[null, 'DRAF', '01T00'], ['DRAF', 'MENUNGGU_PERSETUJUAN', '03T00'], ['MENUNGGU_PERSETUJUAN', 'DIAJUKAN', '06T11']], 2, true],
    ['the head has not approved', [[null, 'DRAF', '01T00'], ['DRAF', 'MENUNGGU_PERSETUJUAN', '03T00']], null, true],
    ['the head sends it back, then approves late', [['DRAF', 'MENUNGGU_PERSETUJUAN', '03T00'], ['MENUNGGU_PERSETUJUAN', 'DIKEMBALIKAN', '04T00'],
      ['DIKEMBALIKAN', 'MENUNGGU_PERSETUJUAN', '05T00'], ['MENUNGGU_PERSETUJUAN', 'DIAJUKAN', '06T09']], 1, true],
    ['no approval is asked, in time', [[null, 'DRAF', '01T00'], ['DRAF', 'DIAJUKAN', '05T10']], 0, false],
    ['no approval is asked, late', [[null, 'DRAF', '01T00'], ['DRAF', 'DIAJUKAN', '05T11']], 1, true],
    ['the office returns what came in time', [['DRAF', 'DIAJUKAN', '04T00'], ['DIAJUKAN', 'DIKEMBALIKAN', '05T00'], ['DIKEMBALIKAN', 'DIAJUKAN', '20T00']], 0, false],
  ]
  const scope = scopeUji('*')
  for (const [nama, jalan, hari, terlambat] of KASUS) {
    const akhir = jalan.at(-1)?.[1]
    await db.query(`SET session_replication_role = replica; DELETE FROM laporan_peristiwa WHERE laporan_id = 901; DELETE FROM laporan WHERE id = 901`)
    await db.query(`INSERT INTO laporan (id, tahun, bulan, unit_id, status, catatan, diajukan_pada, diajukan_oleh) OVERRIDING SYSTEM VALUE
      VALUES (901, 2023, 2, 2, $1, 'x', '2023-03-03Z', 'op-b')`, [akhir])
    for (const [dari, ke, pada] of jalan) {
      await db.query("INSERT INTO laporan_peristiwa (laporan_id, dari, ke, oleh, pada) VALUES (901, $1, $2, 'op-b', $3)", [dari, ke, `2023-03-${pada}:00Z`])
    }
    await db.query('SET session_replication_role = DEFAULT')
    const ketaatan = (await queryKetaatan(scope, 2023, [2])).find((row) => row.unitId === B.unit)
    const diPapan = (await queryPapan(prisma(), scope, 2023, 2)).find((row) => row.unitId === B.unit)
    const diHalaman = (await queryStatus(scope, 2023, 2)).find((row) => row.unitId === B.unit)
    expect([ketaatan?.hariTerlambat, diPapan?.terlambat, diHalaman?.terlambat], nama).toEqual([hari, terlambat, terlambat])
    // what a head sends back in her own house is no return of the office
    expect(ketaatan?.dikembalikan, nama).toBe(nama === 'the office returns what came in time' ? 1 : 0)
  }
})

const AWAL = { tepatWaktu: 40, lengkap: 25, tanpaDikembalikan: 15, tanpaBukaKunci: 10, angkasRealistis: 10 }
const LAIN: AturanKetaatan = {
  mulaiBulan: 3, bobot: { tepatWaktu: 60, lengkap: 40, tanpaDikembalikan: 0, tanpaBukaKunci: 0, angkasRealistis: 0 }, potonganPerHari: 20, potonganPerKembali: 100, dasar: 'Keputusan uji',
}
const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => 'diterima', (error: { kode?: string }) => error.kode ?? galatDatabase(error))

it('the weights are the year\'s own: a new year goes on with the last ones and changes alone', async () => {
  const kantor = lingkup.kantor()
  const tahun = { pengisiPagu: 'KANTOR', pengisiAnggaranKas: 'UNIT', perluPersetujuanKepala: false, regulasiKode: 'R', kuningMulai: 65, hijauMulai: 80, sumberZona: 'uji', contoh: false } as const
  expect(await queryAturan(2023)).toMatchObject([{ mulaiBulan: 1, bobot: AWAL, potonganPerHari: 10, potonganPerKembali: 50 }])
  await simpanAturan(kantor, { tahun: 2023, ...LAIN })
  await buatTahun(kantor, { ...tahun, tahun: 2024 })
  expect(await queryAturan(2024)).toEqual([{ ...LAIN, mulaiBulan: 1 }])
  await simpanAturan(kantor, { tahun: 2024, ...LAIN, mulaiBulan: 1, bobot: AWAL })
  expect((await queryAturan(2023)).map(({ mulaiBulan, bobot }) => [mulaiBulan, bobot])).toEqual([[1, AWAL], [3, LAIN.bobot]])
  // the same report, judged by each year's rules: 2 days late, 2 of 5 filled in, returned once
  const bahan = { jatuhTempo: true, hariTerlambat: 2, sub: 2, subTerisi: 1, dikembalikan: 1, dibukaKembali: 0, angkas: null, realisasi: null }
  const skor = async (th: number) => bulatkanPersen(nilaiKetaatan(bahan, aturanBulan(await queryAturan(th), 12) as AturanKetaatan).skor)
  // (60 x 0,6 + 40 x 0,5) / 100 and (40 x 0,6 + 25 x 0,5 + 15 x 0 + 10) / 90
  expect([await skor(2023), await skor(2024)]).toEqual([5_600, 5_167])
})

it('who changed the weights stands in the trail', async () => {
  expect((await queryRiwayatAturan(2023)).diubah?.oleh).toBe('Orang admin')
  const { rows } = await db.query("SELECT tindakan, kunci, pelaku FROM jejak WHERE tabel = 'bobot_ketaatan' AND tahun = 2024 ORDER BY id")
  expect(rows).toMatchObject([{ tindakan: 'INSERT', pelaku: 'admin' }, { tindakan: 'UPDATE', pelaku: 'admin' }])
})

it('the guards refuse weights that do not add up to 100, and rules of a month that was locked', async () => {
  const kantor = lingkup.kantor()
  expect(await galat(simpanAturan(kantor, { tahun: 2023, ...LAIN, bobot: { ...LAIN.bobot, lengkap: 41 } }))).toBe('NILAI_MUSTAHIL')
  expect((await queryRiwayatAturan(2023)).tetapSampai).toBe(1)
  expect(await galat(simpanAturan(kantor, { tahun: 2023, ...LAIN, mulaiBulan: 1 }))).toBe('PERIODE_TERTUTUP')
  expect(await galat(simpanAturan(kantor, { tahun: 2031, ...LAIN }))).toBe('TIDAK_DITEMUKAN')
  for (const sql of [
    'UPDATE bobot_ketaatan SET potongan_per_hari = 5 WHERE tahun = 2023 AND mulai_bulan = 1',
    'DELETE FROM bobot_ketaatan WHERE tahun = 2023 AND mulai_bulan = 1',
    'UPDATE bobot_ketaatan SET mulai_bulan = 4 WHERE tahun = 2023 AND mulai_bulan = 3',
  ]) expect(await galat(db.query(sql)), sql).toBe('PERIODE_TERTUTUP')
  await expect(db.query('INSERT INTO bobot_ketaatan (tahun, mulai_bulan, tepat_waktu) VALUES (2023, 5, 41)')).rejects.toMatchObject({ constraint: 'bobot_ketaatan_seratus' })
  await db.query('DELETE FROM bobot_ketaatan WHERE tahun = 2023 AND mulai_bulan = 3')
})
