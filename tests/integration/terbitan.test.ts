import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeBaca, scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { simpanTeks } from '@/lib/rakor/naskah/mutations'
import { loadIsiTerbitan, loadTerbitan } from '@/lib/rakor/terbitan/loaders'
import { terbitkan } from '@/lib/rakor/terbitan/mutations'
import { terimaTanda } from '@/lib/rakor/terbitan/unggah'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { rapatBeku } from '@/tests/support/rapat-beku'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

const kantor = scopeKantor(ANALIS)
let admin: pg.Client
let rapatId: number
const surat = (versi: number) => ({ rapatId, dokumen: 'siaran-pers', versi, bekuan: 1, nomor: '1/UJI', tanggal: '2023-07-12' })
const siaran = async () => pasti((await loadTerbitan(rapatId)).find(({ dokumen }) => dokumen === 'siaran-pers'))
const berkas = async (format: string): Promise<Uint8Array> => (await loadIsiTerbitan(String(rapatId), String((await siaran()).id), { format, tanda: null })).isi
const unggah = async (isi: Uint8Array): Promise<string> => terimaTanda(ANALIS, { rapatId: String(rapatId), terbitanId: String((await siaran()).id), isi })

beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  rapatId = await rapatBeku(db.connectionString, kantor)
})
afterAll(async () => {
  await admin.end()
  await prisma().$disconnect()
})

describe('words', () => {
  it('are kept beside the old ones; who writes over others is told, twice the same is once', async () => {
    const kunci = 'siaran-pers/kontak'
    expect(await simpanTeks(kantor, { kunci, urutan: 0, isi: 'Narahubung: bagian uji.', bawaan: '' })).toEqual({ diubah: true })
    expect(await simpanTeks(kantor, { kunci, urutan: 0, isi: 'Narahubung: bagian uji.', bawaan: '' })).toEqual({ diubah: false })
    await expect(simpanTeks(kantor, { kunci, urutan: 0, isi: 'Kata lain.', bawaan: '' })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    expect(await simpanTeks(kantor, { kunci, urutan: 1, isi: '', bawaan: 'ya' })).toEqual({ diubah: true })
    expect((await admin.query('SELECT isi FROM naskah_teks WHERE kunci = $1 ORDER BY urutan', [kunci])).rows).toEqual([{ isi: 'Narahubung: bagian uji.' }, { isi: null }])
  })
  it('are the office’s to write', async () => {
    const unit = scopeBaca({ id: 'operator', peran: 'OPERATOR', unitIds: [1] } as unknown as Pengguna)
    await expect(simpanTeks(unit, { kunci: 'siaran-pers/kontak', urutan: 2, isi: 'Kata unit.', bawaan: '' })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(terbitkan(unit, surat(1))).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  })
})

describe('issuing', () => {
  it('refuses a figure that comes from nowhere, and names it', async () => {
    // past the check of its form: as if a text had been kept that never went through it
    await simpanTeks(kantor, { kunci: 'siaran-pers/kontak', urutan: 2, isi: 'Realisasi sebenarnya 91,17% dari pagu.', bawaan: '' })
    await expect(terbitkan(kantor, surat(1))).rejects.toMatchObject({ kode: 'TERBITAN_DITOLAK', message: expect.stringContaining('91,17%') as unknown })
    expect(await loadTerbitan(rapatId)).toEqual([])
    await simpanTeks(kantor, { kunci: 'siaran-pers/kontak', urutan: 3, isi: '', bawaan: 'ya' })
  })
  it('keeps number, day, position, head and files; sent twice it is issued once; a version is not left out', async () => {
    const dua = await Promise.allSettled([terbitkan(kantor, surat(1)), terbitkan(kantor, surat(1))])
    expect(dua.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await terbitkan(kantor, surat(1))).toEqual({ versi: 1, sudahAda: true })
    await expect(terbitkan(kantor, surat(5))).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    const [satu, ...lain] = await loadTerbitan(rapatId)
    expect(lain).toEqual([])
    expect(satu).toMatchObject({ dokumen: 'siaran-pers', versi: 1, nomor: '1/UJI', tanggal: '2023-07-12', bekuan: 1, berkas: [{ format: 'docx' }, { format: 'pdf' }], tanda: [] })
    const { rows } = await admin.query<{ sama: boolean }>('SELECT bool_and(b.sha256 = encode(sha256(i.isi), \'hex\')) AS sama FROM terbitan_berkas b JOIN terbitan_isi i USING (sha256)')
    expect(rows[0]?.sama).toBe(true)
  })
  it('is for good: neither changed, emptied, nor added to later, whoever asks', async () => {
    const siapa = "SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)"
    await admin.query(siapa)
    for (const sql of ["UPDATE terbitan SET nomor = 'x'", 'DELETE FROM terbitan', 'DELETE FROM terbitan_berkas', "UPDATE terbitan_isi SET isi = 'x'", 'DELETE FROM naskah_teks', 'TRUNCATE terbitan_tanda',
      "INSERT INTO terbitan_berkas (terbitan_id, format, nama, sha256) SELECT id, 'xlsx', 'x.xlsx', (SELECT sha256 FROM terbitan_isi LIMIT 1) FROM terbitan"]) {
      await expect(admin.query(sql), sql).rejects.toMatchObject({ code: 'RP005' })
    }
    await expect(admin.query("INSERT INTO terbitan (rapat_id, tahun, dokumen, versi, nomor, tanggal, bekuan_id, segel_nomor, segel_kepala, angka) SELECT rapat_id, tahun, dokumen, 3, '1', tanggal, bekuan_id, segel_nomor, segel_kepala, '[]' FROM terbitan")).rejects.toMatchObject({ code: 'RP112' })
    await expect(admin.query("INSERT INTO terbitan (rapat_id, tahun, dokumen, versi, nomor, tanggal, bekuan_id, segel_nomor, segel_kepala, angka) SELECT rapat_id, tahun, 'notula', 1, '1', tanggal, bekuan_id, segel_nomor, segel_kepala, '[]' FROM terbitan")).rejects.toMatchObject({ code: 'RP112' })
    await expect(admin.query("INSERT INTO terbitan_isi (sha256, isi) VALUES (repeat('0', 64), 'x')")).rejects.toMatchObject({ code: '23514' })
  })
})

describe('the signed copy', () => {
  it('is refused where it is another file, no PDF, or the issue itself', async () => {
    await expect(unggah(await berkas('docx'))).rejects.toMatchObject({ kode: 'ISIAN_SALAH', message: expect.stringContaining('bukan PDF') as unknown })
    await expect(unggah(await berkas('pdf'))).rejects.toMatchObject({ message: expect.stringContaining('belum ditandatangani') as unknown })
    await expect(unggah(Buffer.from('%PDF-1.7\nrusak'))).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    await terbitkan(kantor, { ...surat(1), dokumen: 'undangan' })
    const undangan = pasti((await loadTerbitan(rapatId)).find(({ dokumen }) => dokumen === 'undangan'))
    const { isi } = await loadIsiTerbitan(String(rapatId), String(undangan.id), { format: 'pdf', tanda: null })
    await expect(unggah(isi)).rejects.toMatchObject({ message: expect.stringContaining('tidak sama dengan yang diterbitkan') as unknown })
  })
  it('is kept where it carries the same figures, once, and says whether a signature stands in it', async () => {
    const tanda = Buffer.concat([await berkas('pdf'), Buffer.from('\n% /ByteRange [0 1 2 3]\n')])
    expect(await unggah(tanda)).toContain('Salinan bertanda tangan tersimpan')
    expect(await unggah(tanda)).toContain('sudah tersimpan')
    expect((await siaran()).tanda).toMatchObject([{ elektronik: true }])
  })
})
