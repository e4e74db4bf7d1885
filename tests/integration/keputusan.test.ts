import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeBaca, scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { queryIsiLampiran, queryJanji, queryPutusan } from '@/lib/lapor/tindak-lanjut/data'
import { bacaLampiran, terimaLangkah } from '@/lib/lapor/tindak-lanjut/lampiran'
import { batalBawa, bawaPutusan, catatLangkah, hapusPutusan, ingatkan, kembalikan, simpanKomitmen, simpanPutusan, tutup } from '@/lib/lapor/tindak-lanjut/mutations'
import { kedudukan } from '@/lib/lapor/tindak-lanjut/utils'
import { BAHAN, BAHAN_UNIT } from '@/lib/lihat/halaman/loaders'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import { loadPosisi } from '@/lib/posisi/loaders'
import { loadRingkasanBeku } from '@/lib/rakor/bekuan/loaders'
import { susunBahan } from '@/lib/rakor/bekuan/sidik'
import { loadHalamanKeputusan, loadKeputusanRapat, loadTindakUnitRapat } from '@/lib/rakor/keputusan/loaders'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { fotoUji } from '@/tests/support/foto'
import { bukaKlien, gagalKantor, KANTOR_MULAI } from '@/tests/support/klien'
import { pakaiDatabase, sebagaiLayanan } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

// Decisions of the sample's meeting (TW II 2023): recorded, answered by two units, judged, closed with the meeting, carried to the next one.
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({
  ...(await asli<typeof Gate>()),
  requirePengguna: () => Promise.resolve(pembaca.kini),
  requirePeran: (...peran: string[]) => (peran.includes(pembaca.kini?.peran ?? '') ? Promise.resolve(pembaca.kini) : Promise.reject(new Error('404'))),
}))
const RAPAT = 1
let db: TestDatabase
let admin: pg.Client
let layanan: pg.Client
let analis: Pengguna
let operator: Pengguna
let lain: Pengguna
let unitId: number
let unitLain: number
const orang = async (username: string): Promise<Pengguna> => {
  const { rows } = await admin.query<{ id: string; peran: Pengguna['peran']; unit: number[] }>('SELECT p.id, p.peran, coalesce(array_agg(u.unit_id) FILTER (WHERE u.unit_id IS NOT NULL), ARRAY[]::int[]) AS unit FROM pengguna p LEFT JOIN pengguna_unit u ON u.pengguna_id = p.id WHERE username = $1 GROUP BY p.id', [username])
  const { id, peran, unit } = pasti(rows[0])
  return { id, peran, unitIds: unit } as unknown as Pengguna
}
/** What a guard of the database would not let pass: states that other tests reach step by step. */
const paksa = async (sql: string, isi: unknown[] = []): Promise<void> => {
  await admin.query('SET session_replication_role = replica')
  await admin.query(sql, isi)
  await admin.query('SET session_replication_role = DEFAULT')
}
const kabar = async (jenis: string, keputusanId: number): Promise<string[]> =>
  (await admin.query<{ nama: string }>("SELECT p.username AS nama FROM pemberitahuan b JOIN pengguna p ON p.id = b.penerima_id WHERE b.jenis = $1 AND b.tautan = '/tindak-lanjut/' || $2 ORDER BY 1", [jenis, keputusanId])).rows.map(({ nama }) => nama)
const isi = (apa: string, isian: object = {}) => ({ rapatId: RAPAT, keputusanId: null, versi: 0, apa, unitId, penanggungJawab: null, tenggat: '2023-08-31', bukti: null, panel: null, unitTeks: '', ...isian })
const LANGKAH = { jenis: 'LANGKAH' as const, tanggal: '2023-08-01', uraian: 'Berkas disusun bersama bidang' }

beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  admin = await bukaKlien(db.connectionString)
  layanan = await bukaKlien(sebagaiLayanan(db.connectionString))
  ;[analis, operator, lain] = [await orang('analis'), await orang('operator.dinkes'), await orang('operator.disdikbud')]
  pembaca.kini = analis
  unitId = pasti(operator.unitIds[0])
  unitLain = pasti(lain.unitIds[0])
})
afterAll(async () => {
  await admin.end()
  await layanan.end()
  await prisma().$disconnect()
})

describe('recorded at the meeting', () => {
  test('not before its position is frozen, and not by a unit', async () => {
    await expect(simpanPutusan(scopeKantor(analis), isi('Menetapkan penyedia'))).rejects.toMatchObject({ kode: 'KEPUTUSAN_TETAP' })
    await paksa("UPDATE rapat SET keadaan = 'DIBEKUKAN', contoh = false WHERE id = $1", [RAPAT])
    await expect(simpanPutusan(scopeUnit(operator, unitId, 'tulis'), isi('Menetapkan penyedia'))).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(simpanPutusan(scopeKantor(analis), isi('Menetapkan penyedia', { tenggat: '2023-07-11' }))).rejects.toMatchObject({ isian: { tenggat: expect.stringContaining('Tenggat paling awal') as string } })
  })
  test('two at once get two numbers, a double click one; a stale form is refused and drops nothing', async () => {
    const dua = await Promise.all([simpanPutusan(scopeKantor(analis), isi('Keputusan pertama')), simpanPutusan(scopeKantor(analis), isi('Keputusan kedua', { unitId: unitLain }))])
    // the sample carried one here: it has number 1
    expect(dua.map(({ nomor }) => nomor).sort()).toEqual([2, 3])
    expect(await simpanPutusan(scopeKantor(analis), isi('Keputusan  pertama'))).toEqual(dua[0])
    const [satu] = dua
    const ubah = isi('Keputusan pertama, diperbaiki', { keputusanId: pasti(satu).id, versi: 1, panel: 'kesenjangan-pareto' })
    await simpanPutusan(scopeKantor(analis), ubah)
    // the form that mends words does not know beside which finding it was taken
    await simpanPutusan(scopeKantor(analis), { ...ubah, versi: 2, panel: null })
    expect((await queryPutusan(scopeBaca(analis), { id: pasti(satu).id })).map(({ panel, versi }) => [panel, versi])).toEqual([['kesenjangan-pareto', 3]])
    await expect(simpanPutusan(scopeKantor(analis), { ...ubah, apa: 'Keputusan dari tab lama' })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    const { daftar, tenggat } = await loadHalamanKeputusan(String(RAPAT))
    expect(daftar.map(({ keputusan: { nomor, apa, rapatAsal } }) => [nomor, apa, rapatAsal.length])).toEqual([[1, 'Menyusun ulang anggaran kas belanja modal menurut jadwal kontrak', 2], [2, expect.any(String), 1], [3, expect.any(String), 1]])
    expect(tenggat.map(({ hari }) => hari)).toEqual(['2023-07-31', '2023-08-31', '2023-09-30'])
  })
  test('one without an answer is taken back, one of another meeting is not', async () => {
    const { id } = await simpanPutusan(scopeKantor(analis), isi('Salah ketik', { unitId: null }))
    await hapusPutusan(scopeKantor(analis), { rapatId: RAPAT, keputusanId: id, versi: 1 })
    const [dibawa] = await queryPutusan(scopeBaca(analis), { rapatId: RAPAT })
    await expect(hapusPutusan(scopeKantor(analis), { rapatId: RAPAT, keputusanId: pasti(dibawa).id, versi: 1 })).rejects.toMatchObject({ kode: 'KEPUTUSAN_TETAP' })
  })
})

describe('answered by its unit', () => {
  let milik: number
  beforeAll(async () => { milik = pasti((await queryPutusan(scopeBaca(analis), { rapatId: RAPAT, unitId }))[0]).id })
  const formulir = (isian: Record<string, string>, berkas?: File) => () => {
    const form = new FormData()
    for (const [nama, nilai] of Object.entries(isian)) form.set(nama, nilai)
    if (berkas) form.set('berkas', berkas)
    return Promise.resolve(form)
  }

  test('hers and no other, with a file that is what it says', async () => {
    const pdf = new File(['%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n'], '../Berita acara.pdf')
    const kirim = formulir({ tanggal: '1/8/2023', uraian: 'Dokumen ditetapkan', jenis: 'LAPOR' }, pdf)
    await expect(terimaLangkah(lain, String(milik), () => { throw new Error('dibaca sebelum hak dibuktikan') })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await expect(terimaLangkah(operator, String(milik), formulir({ tanggal: '1/8/2023', uraian: 'Dokumen ditetapkan' }, new File(['<script>'], 'x.pdf')))).rejects.toMatchObject({ isian: { berkas: expect.stringContaining('bukan PDF') as string } })
    expect(await terimaLangkah(operator, String(milik), kirim)).toEqual({ sudahAda: false })
    expect(await terimaLangkah(operator, String(milik), kirim)).toEqual({ sudahAda: true })
    const [satu] = await queryPutusan(scopeBaca(operator), { id: milik })
    const lampiran = pasti(pasti(satu).langkah[0]).lampiran
    expect(pasti(satu).langkah).toHaveLength(1)
    expect(lampiran).toMatchObject({ nama: 'Berita acara.pdf', jenis: 'PDF' })
    expect(kedudukan(pasti(satu), '2023-08-02').keadaan).toBe('MENUNGGU')
    expect(Buffer.from(pasti(await queryIsiLampiran(scopeBaca(operator), milik, pasti(lampiran).sidik)).isi).toString()).toContain('%PDF')
    expect(await queryIsiLampiran(scopeBaca(lain), milik, pasti(lampiran).sidik)).toBeNull()
    expect(await queryPutusan(scopeBaca(lain), { id: milik })).toEqual([])
    expect(await kabar('KEPUTUSAN_LAPOR', milik)).toEqual(['admin', 'analis'])
  })
  test('is not handed to another unit once it was answered: the answer and its file would go with it', async () => {
    const { versi, apa } = pasti((await queryPutusan(scopeBaca(analis), { id: milik }))[0])
    const ubah = isi(apa, { keputusanId: milik, versi, unitId: unitLain })
    await expect(simpanPutusan(scopeKantor(analis), ubah)).rejects.toMatchObject({ isian: { unitId: expect.stringContaining('sudah dijawab') as string } })
    await gagalKantor(layanan, `UPDATE keputusan SET unit_id = ${unitLain} WHERE id = ${milik}`, 'RP113')
    expect(await queryPutusan(scopeBaca(lain), { id: milik })).toEqual([])
    // its words may still be mended
    await simpanPutusan(scopeKantor(analis), { ...ubah, unitId, bukti: 'Berita acara' })
  })
  test('sent back by the office with a reason, once; closed by it alone', async () => {
    await kembalikan(scopeKantor(analis), { keputusanId: milik, alasan: 'Tanda tangan belum lengkap' })
    await kembalikan(scopeKantor(analis), { keputusanId: milik, alasan: 'Tanda tangan belum lengkap' })
    expect(await kabar('KEPUTUSAN_KEMBALI', milik)).toEqual(['kepala.dinkes', 'operator.dinkes'])
    await expect(kembalikan(scopeKantor(analis), { keputusanId: milik, alasan: 'Sekali lagi saja' })).rejects.toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringContaining('“Tanda tangan belum lengkap”') as unknown })
    const tutupan = { keputusanId: milik, hasil: 'SELESAI' as const, tanggal: '2023-08-20', alasan: 'Dokumen lengkap' }
    await expect(tutup(scopeUnit(operator, unitId, 'tulis'), tutupan)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(tutup(scopeKantor(analis), { ...tutupan, tanggal: '2199-01-01' })).rejects.toMatchObject({ isian: { tanggal: expect.any(String) as string } })
    // a day before the decision was taken would make it done in time
    await expect(tutup(scopeKantor(analis), { ...tutupan, tanggal: '2023-07-11' })).rejects.toMatchObject({ isian: { tanggal: expect.stringContaining('rapat') as string } })
    await gagalKantor(layanan, `INSERT INTO keputusan_tutup (keputusan_id, hasil, tanggal, alasan) VALUES (${milik}, 'SELESAI', '2023-07-11', 'Mundur')`, 'RP113')
    const dua = await Promise.allSettled([tutup(scopeKantor(analis), tutupan), catatLangkah(scopeUnit(operator, unitId, 'tulis'), milik, LANGKAH)])
    expect(dua[0]?.status).toBe('fulfilled')
    await tutup(scopeKantor(analis), tutupan)
    await expect(tutup(scopeKantor(analis), { ...tutupan, alasan: 'Alasan lain' })).rejects.toMatchObject({ kode: 'SUDAH_ADA' })
    await expect(catatLangkah(scopeUnit(operator, unitId, 'tulis'), milik, { ...LANGKAH, uraian: 'Sesudah ditutup' })).rejects.toMatchObject({ kode: 'KEPUTUSAN_TETAP' })
  })
})

describe('what a unit promises', () => {
  const janji = (target: { bulan: number; target: Sen }[], versi = 0) => simpanKomitmen(scopeKantor(analis), { rapatId: RAPAT, unitId, versi, lepas: false, target })
  test('lies between what is spent and pagu, never falls, and is written once', async () => {
    const [kini] = await loadPosisi({ tahun: 2023, bulan: 6, versi: 'berlaku', per: 'kabupaten', filter: { unitIds: [unitId] } })
    const { pagu, realisasi } = pasti(kini)
    const ada = pasti(realisasi)
    await expect(janji([{ bulan: 7, target: sen(ada - 1n) }, { bulan: 8, target: sen(pagu + 1n) }, { bulan: 9, target: ada }])).rejects.toMatchObject({ isian: { bulan7: expect.stringContaining('sudah terealisasi') as string, bulan8: expect.stringContaining('pagu') as string, bulan9: expect.stringContaining('kumulatif') as string } })
    await expect(janji([{ bulan: 6, target: ada }])).rejects.toMatchObject({ isian: { bulan6: expect.any(String) as string } })
    const target = [{ bulan: 7, target: sen(ada + 100n) }, { bulan: 12, target: pagu }]
    expect(await janji(target)).toEqual({ berubah: true })
    expect(await janji(target)).toEqual({ berubah: false })
    await expect(janji([{ bulan: 12, target: pagu }])).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    expect(await janji([{ bulan: 12, target: pagu }], 1)).toEqual({ berubah: true })
    // emptied and written anew by others, it is not what a form of before has seen
    expect(await janji([], 2)).toEqual({ berubah: true })
    expect(await janji(target)).toEqual({ berubah: true })
    for (const lama of [1, 2]) await expect(janji([{ bulan: 12, target: pagu }], lama)).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    expect(await janji([{ bulan: 12, target: pagu }], 3)).toEqual({ berubah: true })
    expect((await queryJanji(scopeBaca(operator), { rapatId: RAPAT })).map(({ bulan, target: t }) => [bulan, t])).toEqual([[12, pagu]])
    expect(await queryJanji(scopeBaca(lain), { rapatId: RAPAT })).toEqual([])
  })
  test('whether it was met is asked of the position', async () => {
    const { komitmen } = await loadKeputusanRapat(2)
    expect(komitmen).toHaveLength(18)
    const juni = komitmen.filter(({ bulan }) => bulan === 6)
    const posisi = await loadPosisi({ tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit' })
    for (const { unitId: id, realisasi } of juni) expect(realisasi).toBe(posisi.find(({ kunci }) => kunci === String(id))?.realisasi)
    expect(komitmen.filter(({ bulan }) => bulan > 7).map(({ realisasi }) => realisasi)).toEqual(Array.from({ length: 10 }, () => null))
  })
  test('a unit opens its own page of a meeting, no other', async () => {
    pembaca.kini = operator
    expect((await loadTindakUnitRapat(String(RAPAT), String(unitId))).isian).toBeNull()
    await expect(loadTindakUnitRapat(String(RAPAT), String(unitLain))).rejects.toThrow(/./)
    pembaca.kini = analis
    expect((await loadTindakUnitRapat(String(RAPAT), String(unitLain))).isian?.bulan.map(({ bulan }) => bulan)).toEqual([7, 8, 9, 10, 11, 12])
  })
})

test('a picture is kept as nothing but its picture; what is too large or neither is refused', async () => {
  const asli = Buffer.from(fotoUji().besar)
  const [foto, sama] = [pasti(await bacaLampiran(new File([asli], 'C:\\foto\u202e.jpg'))), pasti(await bacaLampiran(new File([asli, 'ekor yang tidak termasuk gambar'], 'lain.jpg')))]
  expect([foto.jenis, foto.nama, foto.sidik === sama.sidik, await bacaLampiran(new File([], ''))]).toEqual(['JPEG', 'foto.jpg', true, null])
  for (const berkas of [new File([new Uint8Array(3_000_001)], 'besar.pdf'), new File([Uint8Array.of(0xff, 0xd8, 1, 2)], 'rusak.jpg'), new File(['<svg/>'], 'gambar.svg')]) await expect(bacaLampiran(berkas)).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
})

test('reminders go out once, to more people the longer it is overdue; not for what is reported or closed', async () => {
  const terbuka = pasti((await queryPutusan(scopeBaca(analis), { rapatId: RAPAT, unitId: unitLain }))[0]).id
  const jumlah: number[] = []
  for (const hari of ['2023-08-01', '2023-08-24', '2023-08-25', '2023-08-30', '2023-09-01', '2023-09-08', '2023-09-08', '2023-09-20']) jumlah.push(await ingatkan(hari))
  const n = (await admin.query("SELECT 1 FROM pengguna p JOIN pengguna_unit u ON u.pengguna_id = p.id WHERE p.aktif AND p.peran IN ('OPERATOR', 'KEPALA') AND u.unit_id = $1", [unitLain])).rowCount ?? 0
  const pimpinan = (await admin.query("SELECT 1 FROM pengguna WHERE aktif AND peran = 'PIMPINAN'")).rowCount ?? 0
  expect(n).toBeGreaterThan(0)
  expect(jumlah).toEqual([0, n, 0, n, n, n + 2, 0, n + 2 + pimpinan])
  expect(new Set(await kabar('KEPUTUSAN_TENGGAT', terbuka))).toContain('bupati')
  expect((await admin.query("SELECT DISTINCT tautan FROM pemberitahuan WHERE jenis = 'KEPUTUSAN_TENGGAT'")).rows).toEqual([{ tautan: `/tindak-lanjut/${terbuka}` }])
})

test('a decision that is closed or taken back while the round comes to it reminds nobody and keeps no other from it; nor does one whose meeting is still to come', async () => {
  const { id } = await simpanPutusan(scopeKantor(analis), isi('Ditutup di tengah putaran', { unitId: null }))
  const { id: hilang } = await simpanPutusan(scopeKantor(analis), isi('Dihapus di tengah putaran', { unitId: null, tenggat: '2023-07-14' }))
  const [{ id: tetap }, dini] = [await simpanPutusan(scopeKantor(analis), isi('Tetap terbuka', { unitId: null })), await ingatkan('2023-07-11')]
  await admin.query(KANTOR_MULAI)
  await admin.query("INSERT INTO keputusan_tutup (keputusan_id, hasil, tanggal, alasan) VALUES ($1, 'DIBATALKAN', '2023-08-20', 'Tidak perlu lagi')", [id])
  await admin.query('DELETE FROM keputusan WHERE id = $1', [hilang])
  const putaran = ingatkan('2023-08-30')
  await vi.waitFor(async () => expect((await layanan.query("SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()")).rowCount).toBeGreaterThan(0))
  await admin.query('COMMIT')
  await putaran
  expect([dini, await kabar('KEPUTUSAN_TENGGAT', id), await kabar('KEPUTUSAN_TENGGAT', hilang), await kabar('KEPUTUSAN_TENGGAT', tetap)]).toEqual([0, [], [], ['admin', 'analis']])
  await tutup(scopeKantor(analis), { keputusanId: tetap, hasil: 'DIBATALKAN', tanggal: '2023-08-20', alasan: 'Uji selesai' })
})

describe('after the meeting is closed', () => {
  let terbuka: number
  beforeAll(async () => {
    terbuka = pasti((await queryPutusan(scopeBaca(analis), { rapatId: RAPAT, unitId: unitLain }))[0]).id
    await paksa("UPDATE rapat SET keadaan = 'SELESAI', dimulai_pada = now(), ditutup_pada = now() WHERE id = $1", [RAPAT])
    await paksa("INSERT INTO rapat (tahun, triwulan, tanggal, mulai, selesai, tempat, pemimpin_jabatan, batas_bulan, diubah_oleh) VALUES (2023, 3, '2023-10-11', '08:00', '12:00', 'Aula', 'Bupati', 9, 'uji')")
  })

  test('neither role rewords, deletes or adds; what was answered stays', async () => {
    for (const client of [layanan, admin]) {
      await gagalKantor(client, `UPDATE keputusan SET apa = 'Kata lain saja' WHERE id = ${terbuka}`, 'RP113')
      await gagalKantor(client, `DELETE FROM keputusan WHERE id = ${terbuka}`, 'RP113')
      await gagalKantor(client, `INSERT INTO keputusan (rapat_id, tahun, nomor, apa, tenggat) VALUES (${RAPAT}, 2023, 99, 'Keputusan susulan', '2023-12-31')`, 'RP113')
      await gagalKantor(client, `UPDATE komitmen SET target = target - 1 WHERE rapat_id = ${RAPAT}`, 'RP114')
      await gagalKantor(client, `DELETE FROM komitmen WHERE rapat_id = ${RAPAT}`, 'RP114')
      await gagalKantor(client, `DELETE FROM keputusan_lanjut WHERE rapat_id = ${RAPAT}`, 'RP113')
    }
    await gagalKantor(layanan, "UPDATE keputusan_langkah SET uraian = 'Kata lain saja'", '42501')
    await gagalKantor(admin, "UPDATE keputusan_langkah SET uraian = 'Kata lain saja'", 'RP005')
    await gagalKantor(admin, 'DELETE FROM keputusan_tutup', 'RP005')
    await gagalKantor(admin, "UPDATE keputusan_lampiran_isi SET isi = 'x'", 'RP005')
    await expect(simpanPutusan(scopeKantor(analis), isi('Susulan'))).rejects.toMatchObject({ kode: 'KEPUTUSAN_TETAP' })
    await expect(simpanKomitmen(scopeKantor(analis), { rapatId: RAPAT, unitId, versi: 2, lepas: false, target: [] })).rejects.toMatchObject({ kode: 'KEPUTUSAN_TETAP' })
  })
  test('a unit writes no step about another, closes nothing and carries nothing, whatever the program asks', async () => {
    const coba = async (sql: string): Promise<void> => {
      await layanan.query(`BEGIN; SELECT set_config('app.pelaku', '${operator.id}', true), set_config('app.lingkup', '${unitId}', true), set_config('app.sumber', 'form', true)`)
      await expect(layanan.query(sql), sql).rejects.toMatchObject({ code: 'RP002' })
      await layanan.query('ROLLBACK')
    }
    await coba(`INSERT INTO keputusan_langkah (keputusan_id, jenis, tanggal, uraian) VALUES (${terbuka}, 'LANGKAH', '2023-08-01', 'Penyusup')`)
    await coba(`INSERT INTO keputusan_tutup (keputusan_id, hasil, tanggal, alasan) VALUES (${terbuka}, 'SELESAI', '2023-08-01', 'Penyusup')`)
    await coba(`INSERT INTO keputusan_lanjut (keputusan_id, rapat_id, tahun, nomor, tenggat) VALUES (${terbuka}, 3, 2023, 1, '2023-12-31')`)
  })
  test('steps go on, and an open one is carried to the next meeting with its history; twice is once', async () => {
    await catatLangkah(scopeUnit(lain, unitLain, 'tulis'), terbuka, LANGKAH)
    const rapatId = pasti((await admin.query<{ id: number }>('SELECT id FROM rapat WHERE triwulan = 3')).rows[0]).id
    const bawa = (ke: number, tenggat = '2023-12-15') => bawaPutusan(scopeKantor(analis), { keputusanId: terbuka, rapatId: ke, tenggat })
    expect((await loadHalamanKeputusan(String(rapatId))).tawaran.map(({ id }) => id)).toContain(terbuka)
    await expect(bawa(RAPAT)).rejects.toMatchObject({ kode: 'KEPUTUSAN_TETAP' })
    await Promise.all([bawa(rapatId), bawa(rapatId)])
    await expect(bawa(rapatId, '2023-12-20')).rejects.toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringContaining('15 Desember 2023') as string })
    const halaman = await loadHalamanKeputusan(String(rapatId))
    expect(halaman.daftar.map(({ keputusan: { id, nomor, tenggat, rapatAsal, langkah } }) => [id, nomor, tenggat, rapatAsal.map(({ nama }) => nama), langkah.length])).toEqual([[terbuka, 1, '2023-12-15', ['Rakor triwulan II 2023', 'Rakor triwulan III 2023'], 1]])
    expect(halaman.tawaran.map(({ id }) => id)).not.toContain(terbuka)
    // the meeting that took it keeps its own day
    expect((await loadKeputusanRapat(RAPAT)).keputusan.find(({ id }) => id === terbuka)).toMatchObject({ tenggat: '2023-08-31', rapatAsal: [{ rapatId: RAPAT }] })
    await batalBawa(scopeKantor(analis), { keputusanId: terbuka, rapatId })
    expect((await loadHalamanKeputusan(String(rapatId))).daftar).toEqual([])
  })
})

test('a position frozen before there were decisions stays readable', async () => {
  const periode = await loadPeriode({ tahun: '2023', bulan: '6' })
  const { muat, susun, naikkan, bentuk } = pasti(BAHAN.ringkasan)
  const { keputusan, indikator: deret, ...isi } = (await muat({ periode, sejak: null, hari: '2023-07-12' })) as DataRingkasan
  // outcomes were a flat list of values then
  const dasar = { kode: 'STUNTING_BALITA', nama: 'Balita stunting', satuan: 'balita', basis: 'EPPGBM', sumber: 'Publikasi lama' }
  const lama = { ...isi, indikator: [{ ...dasar, tanggal: '2022-12-31', ratusan: 121_300n }, { ...dasar, tanggal: '2023-06-30', ratusan: 105_800n }] }
  expect([deret.length > 0, keputusan.length > 0, bentuk, naikkan?.(lama, 7), BAHAN_UNIT.naikkan?.({}, 7)]).toEqual([true, true, 3, undefined, undefined])
  const bagian = susunBahan('ringkasan', 1, lama)
  await paksa(`WITH b AS (INSERT INTO bekuan (rapat_id, tahun, urutan, batas_bulan, dibaca_pada, versi_data, segel_nomor, segel_kepala, bagian, sha256, oleh) VALUES (2, 2023, 1, 3, now(), 1, 1, 'x', 1, $1, 'uji') RETURNING id)
    INSERT INTO bekuan_bahan SELECT id, $2, $3, $4, $5 FROM b`, ['0'.repeat(64), bagian.kunci, bagian.bentuk, bagian.isi, bagian.sha256])
  const terbaca = await loadRingkasanBeku(pasti((await admin.query<{ id: number }>('SELECT max(id) AS id FROM bekuan')).rows[0]))
  if (terbaca.keadaan !== 'ADA') throw new Error(terbaca.keadaan)
  expect([terbaca.data.keputusan, terbaca.data.indikator.map(({ titik }) => titik.map(({ ratusan, tanggal }) => [tanggal, ratusan]))]).toEqual([[], [[['2022-12-31', 121_300n], ['2023-06-30', 105_800n]]]])
  expect(terbaca.panel).toEqual(susun({ ...isi, keputusan: [], indikator: terbaca.data.indikator }))
  expect(terbaca.panel.find(({ kunci }) => kunci === 'ringkasan-indikator')?.judul).toContain('turun dari 1.213 ke 1.058 (EPPGBM)')
  expect(terbaca.panel.map(({ kunci }) => kunci)).not.toContain('ringkasan-keputusan')
})
