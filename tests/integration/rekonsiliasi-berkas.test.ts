import { readFile } from 'node:fs/promises'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { queryBatch } from '@/lib/lapor/impor/data'
import { queryKontrol } from '@/lib/lapor/impor/beda/data-kontrol'
import { queryJumlahUnit } from '@/lib/lapor/impor/terap/data-putusan'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import type { BasisBkad } from '@/lib/lapor/rekonsiliasi/constants'
import { queryBerkas } from '@/lib/lapor/rekonsiliasi/data'
import { terapkanBerkas } from '@/lib/lapor/rekonsiliasi/mutations'
import { tandaAngka } from '@/lib/lapor/rekonsiliasi/tanda'
import { jawabBerkas, terimaBerkas } from '@/lib/lapor/rekonsiliasi/unggah'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

// The reconciliation reads with the reader of the import: the same file means the same, and the same is asked.

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = scopeKantor(ORANG.analis)
const JAN = { tahun: 2023, bulan: 1 } as const

beforeEach(async () => {
  await db.query('SET session_replication_role = replica; DELETE FROM bkad_angka; DELETE FROM bkad_berkas; DELETE FROM impor_baris; DELETE FROM impor_batch; SET session_replication_role = DEFAULT')
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const teks = (baris: readonly string[]) => new TextEncoder().encode(`${baris.join('\r\n')}\r\n`)
const rekon = async (basis: BasisBkad, isi: Uint8Array, nama = 'uji.csv', bulan: number = JAN.bulan) => pasti(await queryBerkas(await terimaBerkas(kantor, { ...JAN, bulan, basis, nama, isi })))
const perUnit = (berkas: Awaited<ReturnType<typeof rekon>>) => berkas.isi.unit.map(({ unitId, nilai }) => [unitId, nilai])
async function impor(isi: Uint8Array) {
  const { id, selesai } = await terimaImpor(kantor, await titipBerkas(isi), { tahun: 2023, bulan: 1, apbdVersiId: null, kasVersiId: null, nama: 'uji.csv' })
  await selesai
  return pasti(await queryBatch(prisma(), id, kantor))
}
const galat = async (janji: Promise<unknown>): Promise<string> => janji.then(() => 'tidak ada', (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain')
const SUB1 = '1.01.01.2.01.01'

describe('both paths say the same of', () => {
  it('an LRA, by rows and by lines above the tables', async () => {
    const rows = teks(['kode_skpd;kode_rekening;nama_rekening;nominal;realisasi;sampai_tgl', ...['1.01', '1.02', '9.99'].flatMap((unit, i) =>
      [`${unit};4.1;Pendapatan;9;9;2023-01-31`, `${unit};5;Belanja;100;5${i};2023-01-31`, `${unit};5.1;Operasi;100;5${i};2023-01-31`])])
    const bawah = teks(['SKPD : 1.01 Dinas A', 's.d. 31 Januari 2023', 'Kode Rekening;Anggaran;Realisasi', '5.1.01;5.000;1.000', 'SKPD : 1.02 Dinas B', 'Kode Rekening;Anggaran;Realisasi', '5.1.02;9.000;7.000'])
    for (const [isi, benar] of [[rows, [[1, '50.00'], [2, '51.00']]], [bawah, [[1, '1000.00'], [2, '7000.00']]]] as const) {
      const kontrol = (await queryKontrol(prisma(), (await impor(isi)).id)).map(({ unitId, nilai }) => [unitId, nilai])
      expect([kontrol, perUnit(await rekon('LRA', isi))]).toEqual([benar, benar])
    }
  })
  it('an SPJ with the sub-kegiatan above its accounts', async () => {
    const isi = teks(['SKPD : 1.01 Dinas A;;;;', 'Bulan : Januari 2023;;;;', 'Kode Rekening;Uraian;Jumlah Anggaran;Jumlah SPJ (LS+UP/GU/TU) s.d Bulan ini;Sisa Pagu',
      '1.01.01.2.01.01;Sub-kegiatan;100;70;30', '5.1.01;Pegawai;60;40;20', '5.1.02;Barang;40;30;10', 'JUMLAH;;100;70;30'])
    const kontrol = (await queryKontrol(prisma(), (await impor(isi)).id)).map(({ unitId, nilai }) => [unitId, nilai])
    expect([kontrol, perUnit(await rekon('SPJ', isi))]).toEqual([[[1, '70.00']], [[1, '70.00']]])
  })
  it('SP2D, one document of several accounts with equal amounts', async () => {
    const isi = teks(['Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Nomor SP2D;Tanggal SP2D;Kode Rekening;Nilai SP2D',
      ...['5.1.01;100.000', '5.1.02;100.000'].map((ekor) => `1.01;Dinas A;${SUB1};SP2D/1;2023-01-10;${ekor}`), `1.02;Dinas B;${SUB1};SP2D/2;2023-01-11;5.1.02;250.000`])
    const batch = await impor(isi)
    const dariImpor = (await queryJumlahUnit(prisma(), batch)).map(({ unitId, berkas }) => [unitId, berkas])
    expect([batch.jenis, dariImpor, perUnit(await rekon('SP2D', isi))]).toEqual(['REALISASI', [[1, '200000.00'], [2, '250000.00']], [[1, '200000.00'], [2, '250000.00']]])
  })
})

describe('a file with several sheets or equal rows', () => {
  it('31: every sheet of an SKPD is read', async () => {
    const semula = (await db.query<{ id: number; nama: string }>('SELECT id, nama FROM unit_masa ORDER BY id')).rows
    await db.query("UPDATE unit SET kode = CASE id WHEN 1 THEN '2.17.3.30.3.31.14.0000' ELSE '2.14.2.08.0.00.07.0000' END")
    await db.query(`UPDATE unit_masa SET nama = CASE unit_id WHEN 1 THEN 'Dinas Koperasi, Usaha Kecil Menengah, Perindustrian dan Perdagangan'
      ELSE 'Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak' END`)
    const berkas = await rekon('LRA', new Uint8Array(await readFile('tests/support/kasus/31-rekon-lembar-per-skpd.xlsx')), '31.xlsx', 7)
    await db.query("UPDATE unit SET kode = CASE id WHEN 1 THEN '1.01' ELSE '1.02' END")
    for (const { id, nama } of semula) await db.query('UPDATE unit_masa SET nama = $2 WHERE id = $1', [id, nama])
    expect([berkas.status, perUnit(berkas)]).toEqual(['PRATINJAU', [[1, '4000000.00'], [2, '9000000.00']]])
    expect(berkas.bacaan.pahaman?.lembar.map(({ dipakai }) => dipakai)).toEqual([true, true])
  })
  it('is asked about; the answer reads the kept upload again, can be changed, and nothing is saved before', async () => {
    const isi = teks(['Kode SKPD;Nomor SP2D;Kode Rekening;Nilai SP2D', '1.01;SP2D/1;5.1.01;500.000', '1.01;SP2D/1;5.1.01;500.000'])
    const awal = await rekon('SP2D', isi)
    expect([awal.status, awal.bacaan.pertanyaan.map(({ kunci }) => kunci), awal.bacaan.ada]).toEqual(['BERTANYA', ['kembar'], true])
    expect(await galat(terapkanBerkas(kantor, { berkasId: awal.id, tanda: tandaAngka([]) }))).toBe('BELUM_DIJAWAB')
    expect(await galat(db.query("UPDATE bkad_berkas SET status = 'DITERAPKAN' WHERE id = $1", [awal.id]))).toBe('BELUM_DIJAWAB')
    const jawab = (tanda: string, nilai: string) => jawabBerkas(kantor, { berkasId: awal.id, tanda, jawaban: { kembar: nilai } })
    expect(await galat(jawab(awal.bacaan.tanda, 'entah'))).toBe('ISIAN_SALAH')
    await Promise.all([jawab(awal.bacaan.tanda, 'sekali'), jawab(awal.bacaan.tanda, 'sekali').catch(() => undefined)])
    const kini = pasti(await queryBerkas(awal.id))
    expect([kini.status, perUnit(kini), kini.bacaan.pertanyaan.length]).toEqual(['PRATINJAU', [[1, '500000.00']], 1])
    expect(await galat(jawab(awal.bacaan.tanda, 'semua'))).toBe('BERSAMAAN')
    await jawab(kini.bacaan.tanda, 'semua')
    expect(perUnit(pasti(await queryBerkas(awal.id)))).toEqual([[1, '1000000.00']])
    await terapkanBerkas(kantor, { berkasId: awal.id, tanda: tandaAngka([]) })
    expect((await db.query('SELECT berkas FROM bkad_berkas WHERE id = $1', [awal.id])).rows).toEqual([{ berkas: null }])
  })
  it('whose upload is gone says so', async () => {
    const { id, bacaan } = await rekon('SP2D', teks(['Kode SKPD;Nomor SP2D;Kode Rekening;Nilai SP2D', '1.01;SP2D/1;5.1.01;500.000', '1.01;SP2D/1;5.1.01;500.000']))
    await db.query('UPDATE bkad_berkas SET berkas = NULL WHERE id = $1', [id])
    await expect(jawabBerkas(kantor, { berkasId: id, tanda: bacaan.tanda, jawaban: { kembar: 'sekali' } })).rejects.toThrow('Unggah berkasnya sekali lagi')
  })
})
