import { readdir } from 'node:fs/promises'
import { afterAll, expect, it } from 'vitest'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { readFolderUnggahan } from '@/lib/dasar/env/env'
import { rapikanBatch } from '@/lib/lapor/impor/baca/mutations-baca'
import { bacaUlang } from '@/lib/lapor/impor/baca/proses'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import type { Pertanyaan } from '@/lib/lapor/berkas/types'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = scopeKantor(ORANG.analis)
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const BARIS = ['Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Nama Sub Kegiatan;Kode Rekening;Nomor SP2D;Tanggal SP2D;Nilai Realisasi', ...[1, 2].map(() => '1.01;Dinas A;1.01.01.2.01.01;Perencanaan;5.1.01;SP2D/7;10/02/2023;500')]
const unggah = async (baris: readonly string[]): Promise<number> => {
  const { id, selesai } = await terimaImpor(kantor, await titipBerkas(`${baris.join('\r\n')}\r\n`), { tahun: 2023, bulan: null, apbdVersiId: null, kasVersiId: null, nama: 'uji.csv' })
  await selesai
  return id
}
const batch = async (id: number) => pasti((await db.query<{ status: string; pesan: string | null; berkas: string | null; pertanyaan: Pertanyaan[]; sidik_kepala: string | null; pahaman: { jenis: string } }>(
  'SELECT status::text, pesan, berkas, pertanyaan, sidik_kepala, pahaman FROM impor_batch WHERE id = $1', [id])).rows[0])
const ubah = async (sql: string, isi: unknown[]) => {
  await db.query('SET session_replication_role = replica')
  await db.query(sql, isi)
  await db.query('SET session_replication_role = DEFAULT')
}
const tertahan = async () => (await readdir(readFolderUnggahan())).filter((nama) => nama.startsWith('tahan-'))

it('a file of which something is asked waits with its upload; with the answer it is read again, and goes when it is decided', async () => {
  const id = await unggah(BARIS)
  const tanya = await batch(id)
  expect([tanya.status, tanya.pertanyaan.map(({ kunci }) => kunci), tanya.pahaman.jenis, await tertahan()]).toEqual(['BERTANYA', ['kembar'], 'REALISASI', [tanya.berkas]])
  expect(tanya.sidik_kepala).toMatch(/^[0-9a-f]{32}$/)
  expect((await db.query('SELECT macam, kode, nama, baris FROM impor_kode WHERE batch_id = $1 ORDER BY 1', [id])).rows).toEqual([
    { macam: 'SUB', kode: '1.01.01.2.01.01', nama: 'Perencanaan', baris: 2 }, { macam: 'UNIT', kode: '1.01', nama: 'Dinas A', baris: 2 },
  ])
  await ubah(`UPDATE impor_batch SET jawaban = '{"kembar":"sekali"}', status = 'MEMBACA', denyut = now() WHERE id = $1`, [id])
  await bacaUlang(id)
  const siap = await batch(id)
  // the question stays beside its answer, and the upload until the batch is decided
  expect([siap.status, siap.pertanyaan.map(({ kunci }) => kunci), siap.berkas]).toEqual(['SIAP', ['kembar'], tanya.berkas])
  expect((await db.query('SELECT nomor, keadaan::text, sebab FROM impor_baris WHERE batch_id = $1 ORDER BY 1', [id])).rows).toEqual([{ nomor: 2, keadaan: 'COCOK', sebab: null }, { nomor: 3, keadaan: 'LEWAT', sebab: 'baris kembar, dihitung sekali' }])
  await ubah(`UPDATE impor_batch SET status = 'DIHENTIKAN' WHERE id = $1`, [id])
  await rapikanBatch()
  expect([(await batch(id)).berkas, await tertahan()]).toEqual([null, []])
})

it('a question that nobody answers in seven days expires with its upload and rows', async () => {
  const id = await unggah([...BARIS, ''])
  await ubah("UPDATE impor_batch SET denyut = now() - interval '8 days' WHERE id = $1", [id])
  await rapikanBatch()
  expect(await batch(id)).toMatchObject({ status: 'DIHENTIKAN', berkas: null, pesan: expect.stringContaining('tidak dijawab atau diterapkan dalam 7 hari') as string })
  expect([await tertahan(), (await db.query('SELECT count(*)::int AS n FROM impor_baris WHERE batch_id = $1', [id])).rows]).toEqual([[], [{ n: 0 }]])
})

it('what is not read is no answer: a kept upload that is gone says so', async () => {
  const id = await unggah([...BARIS, '', ''])
  await ubah("UPDATE impor_batch SET berkas = NULL, status = 'MEMBACA' WHERE id = $1", [id])
  await bacaUlang(id)
  expect(await batch(id)).toMatchObject({ status: 'GAGAL', pesan: expect.stringContaining('tidak disimpan') as string })
})
