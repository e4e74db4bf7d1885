import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { loadSample } from '@/prisma/sample/load'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

// The known files, uploaded into the sample year as a person would: what each may change, or why nothing of it can be applied yet.
const { connectionString } = await createTestDatabase()
pakaiDatabase(connectionString)
const db = new pg.Client({ connectionString })
beforeAll(async () => {
  await loadSample(connectionString)
  await db.connect()
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

// one person sends twenty files in ten minutes at most
const pengirim = [ORANG.analis, ORANG.admin]
let ke = 0
async function unggah(nama: string, bulan: number | null) {
  const { rows: [versi] } = await db.query<{ apbd: number; kas: number }>('SELECT apbd_versi_pada(2023, 7) AS apbd, kas_versi_pada(2023, 7) AS kas')
  const { id, selesai } = await terimaImpor(scopeKantor(pasti(pengirim[ke++ % 2])), await titipBerkas(await readFile(`tests/support/kasus/${nama}`)),
    { tahun: 2023, bulan, apbdVersiId: pasti(versi).apbd, kasVersiId: pasti(versi).kas, nama })
  await selesai
  const { rows: [batch] } = await db.query<{ status: string; jenis: string | null; tanya: number; pesan: string | null }>(
    'SELECT status::text, jenis::text, jsonb_array_length(pertanyaan) AS tanya, pesan FROM impor_batch WHERE id = $1', [id])
  const { rows } = await db.query<{ keadaan: string; nilai: string }>(
    `SELECT keadaan::text, sum(nilai - kurang)::numeric(20,0)::text AS nilai FROM impor_baris WHERE batch_id = $1 AND keadaan <> 'LEWAT' GROUP BY 1 ORDER BY 1`, [id])
  // a person keeps only so many that wait
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'sistem', false)")
  await db.query("UPDATE impor_batch SET status = 'DIHENTIKAN' WHERE id = $1 AND status IN ('SIAP', 'BERTANYA')", [id])
  return { ...pasti(batch), jumlah: Object.fromEntries(rows.map(({ keadaan, nilai }) => [keadaan, Number(nilai)])) }
}

it.each([
  ['01-judul-realisasi-dibaca-kas.xlsx', null, 'REALISASI', 700_000],
  ['02-rak-nopember-dibaca-dpa.xlsx', null, 'KAS', 12_000_000],
  ['03-realisasi-induk.xlsx', 7, 'REALISASI', 700_000],
  ['05-pagu-dua-kolom.xlsx', null, 'ANGGARAN', 15_000_000],
  ['06-lembar-tersembunyi.xlsx', null, 'REALISASI', 500_000],
  ['07-kode-apostrof.csv', null, 'REALISASI', 800_000],
  ['09-bulan-hari-tertukar.csv', null, 'REALISASI', 800_001],
  ['10-total-station.xlsx', null, 'REALISASI', 500_000],
  ['11-realisasi-lalu-ini.xlsx', 7, 'REALISASI', 100_000],
  ['21-lra-dua-skpd.csv', null, 'LRA', 8_000_000],
  ['24-realisasi-dua-kepala.xlsx', 7, 'REALISASI', 2_800_000],
  ['25-spj-kode-terpisah.xlsx', null, 'SPJ', 500_000],
  ['30-realisasi-rp-dan-persen.xlsx', null, 'REALISASI', 12_500_000],
] as const)('%s stands on the lines of the sample year, whole', async (nama, bulan, jenis, nilai) => {
  expect(await unggah(nama, bulan)).toEqual({ status: 'SIAP', jenis, tanya: 0, pesan: null, jumlah: { COCOK: nilai } })
})

it('16-kode-dan-nama.csv counts its row, and asks because the book calls the account by another name', async () => {
  expect(await unggah('16-kode-dan-nama.csv', null)).toEqual({ status: 'SIAP', jenis: 'REALISASI', tanya: 0, pesan: null, jumlah: { ASING: 500_000 } })
  const { rows } = await db.query("SELECT DISTINCT sebab FROM impor_baris i JOIN impor_batch b ON b.id = i.batch_id WHERE b.nama = '16-kode-dan-nama.csv'")
  expect(rows).toEqual([{ sebab: 'REKENING' }])
})

it.each([
  ['12-dpa-dua-tahapan.csv', 'SIAP|BERTANYA'], ['13-dpa-tahun-2024.csv', 'DITOLAK'], ['14-dalam-ribuan.csv', 'BERTANYA'], ['18-titik-desimal.csv', 'DITOLAK'], ['19-baris-kembar.csv', 'BERTANYA'],
] as const)('%s is refused or asked: %s', async (nama, status) => {
  const hasil = await unggah(nama, null)
  expect(status.split('|')).toContain(hasil.status)
  if (hasil.status === 'BERTANYA') expect(hasil.tanya).toBeGreaterThan(0)
  if (hasil.status === 'SIAP') expect(hasil.jumlah).not.toHaveProperty('COCOK', 25_000_000)
})

it.each([['04-rumus.xlsx', {}], ['20-kode-jadi-tanggal.xlsx', { RUSAK: 500_000 }], ['29-sebagian-terbaca.csv', null]] as const)('%s names what it could not read', async (nama, jumlah) => {
  const hasil = await unggah(nama, 7)
  expect([hasil.status, Object.keys(hasil.jumlah)]).toEqual(['SIAP', expect.arrayContaining(['RUSAK'])])
  if (jumlah !== null) expect(hasil.jumlah).toMatchObject(jumlah)
})
