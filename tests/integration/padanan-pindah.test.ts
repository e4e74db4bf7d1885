import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { migrate } from '@/lib/dasar/database/migrate.mjs'
import { clusterUrl } from '@/tests/support/database'
import { sambung, tanamPelaporan } from '../support/pelaporan-tanam'

// Mappings that an office has made before mappings had a unit go on meaning the same.
test('mappings of before keep their meaning: each for its unit, under the spellings that files have had', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-padanan-'))
  const name = `m_${Date.now()}_padanan`
  const admin = new pg.Client({ connectionString: clusterUrl() })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  const url = clusterUrl(name)
  for (const satu of readdirSync('prisma/migrations').filter((nama) => nama < '20261128000300')) cpSync(path.join('prisma/migrations', satu), path.join(folder, satu), { recursive: true })
  await migrate(url, { folder })
  await tanamPelaporan(url)
  const db = await sambung(url)
  await db.query(`INSERT INTO impor_batch (tahun, jenis, nama, sidik, ukuran, status) VALUES (2023, 'REALISASI', 'x', 'x', 1, 'SIAP');
    INSERT INTO impor_baris (batch_id, lembar, nomor, unit_id, sub_kode) VALUES (1, 0, 1, 1, '9.01.02.2.01.0001'), (1, 0, 2, 1, '9.1.2.2.1.1 '), (1, 0, 3, 2, '9.01.02.2.01.0001');
    INSERT INTO impor_padanan (tahun, macam, kunci, tujuan, alasan) VALUES (2023, 'SUB', '1/9.1.2.2.1.1', '1.01.01.2.01.0001', NULL), (2023, 'SUB', '2/8.8', NULL, 'Tidak dipakai'),
      (2023, 'UNIT', '9.9|entah', '1', NULL), (2023, 'BARIS', '3/5.1.01/0', '4', NULL), (2023, 'REKENING', '5.1.9 ', '5.1.01', NULL)`)
  await migrate(url)
  expect((await db.query('SELECT macam, kunci, unit_id, tujuan, alasan, diubah_oleh FROM impor_padanan ORDER BY macam, kunci')).rows).toEqual([
    { macam: 'BARIS', kunci: '3/5.1.01/0', unit_id: 2, tujuan: '4', alasan: null, diubah_oleh: 'uji' },
    { macam: 'REKENING', kunci: '5.1.9', unit_id: null, tujuan: '5.1.01', alasan: null, diubah_oleh: 'uji' },
    { macam: 'SUB', kunci: '8.8', unit_id: 2, tujuan: null, alasan: 'Tidak dipakai', diubah_oleh: 'uji' },
    { macam: 'SUB', kunci: '9.01.02.2.01.0001', unit_id: 1, tujuan: '1.01.01.2.01.01', alasan: null, diubah_oleh: 'uji' },
    { macam: 'SUB', kunci: '9.1.2.2.1.1', unit_id: 1, tujuan: '1.01.01.2.01.01', alasan: null, diubah_oleh: 'uji' },
    { macam: 'UNIT', kunci: '9.9|entah', unit_id: null, tujuan: '1', alasan: null, diubah_oleh: 'uji' },
  ])
  await db.end()
  rmSync(folder, { recursive: true })
})
