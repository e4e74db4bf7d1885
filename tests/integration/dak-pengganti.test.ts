import { afterAll, beforeAll, expect, it } from 'vitest'
import type pg from 'pg'
import { prisma } from '@/lib/dasar/database/client'
import { queryDakTahun } from '@/lib/lapor/dak/data'
import { hitungDak } from '@/lib/lapor/dak/utils'
import { simpanAlokasi, simpanLembar, tarikAlokasi } from '@/lib/lapor/dak/mutations'
import { skemaAlokasi } from '@/lib/lapor/dak/alokasi/schema'
import { skemaLembar } from '@/lib/lapor/dak/catatan/schema'
import { ATURAN_DAK } from '@/lib/lihat/panel/dak/uji/contoh'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { scopeUji } from '../support/lingkungan'
import { pasangDatabase } from '../support/pasang-database'
import { A, lingkup, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
  await db.query(`INSERT INTO sumber_dana (kode, nama, kelompok) VALUES ('2.2.1.01.03.11', 'DAK Fisik-Bidang Jalan-Reguler-Jalan', 'DAK_FISIK')`)
})
afterAll(async () => { await db.end(); await prisma().$disconnect() })
const alokasi = (pagu: string) => skemaAlokasi.parse({ tahun: 2023, bidangId: '', versi: 0, unitId: A.unit, bidang: 'Jalan', subbidang: '', jenis: 'REGULER', mekanisme: 'BERTAHAP', sumberDanaId: 3, pagu, subKegiatan: '', sumber: '' })
const lembar = (bidangId: number) => simpanLembar(lingkup.opA(), skemaLembar.parse({ unitId: A.unit, bidangId, 'NDK.nilai': '1.600.000.000', 'NDK.tanggal': '20/6/2023', 'NDK.dokumen': 'DK-1', 'SALUR/1.nilai': '500.000.000', 'SALUR/1.tanggal': '10/7/2023', 'SALUR/1.dokumen': 'SP2D' }))
const pada = async (hari: string) => { const { alokasi: daftar } = hitungDak({ ...await queryDakTahun(prisma(), scopeUji('*'), 2023), aturan: ATURAN_DAK }, [], 2023, hari); return { pagu: daftar.map(({ alokasi: { pagu } }) => pagu), salur: daftar.map(({ keadaan }) => keadaan.jumlahSalur), bersama: daftar.map(({ bersama }) => bersama) } }
it('an allocation that was made anew counts once on every day', async () => {
  const lama = (await simpanAlokasi(lingkup.kantor(), alokasi('2.000.000.000'))).id
  await lembar(lama)
  const dulu = await pada('2023-07-12')
  await tarikAlokasi(lingkup.kantor(), { unitId: A.unit, bidangId: lama, versi: 1, ditarik: '2023-09-01', alasan: 'Pagu diubah kementerian' })
  const baru = (await simpanAlokasi(lingkup.kantor(), alokasi('3.000.000.000'))).id
  await lembar(baru)
  expect(await pada('2023-07-12')).toEqual(dulu)
  expect(dulu).toEqual({ pagu: [rp('2.000.000.000')], salur: [rp('500.000.000')], bersama: [false] })
  expect(await pada('2023-09-01')).toEqual({ pagu: [rp('3.000.000.000')], salur: [rp('500.000.000')], bersama: [false] })
})
