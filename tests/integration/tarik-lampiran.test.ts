import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopeBaca, scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { queryDapatTarik, queryIsiLampiran, queryPutusan } from '@/lib/lapor/tindak-lanjut/data'
import { terimaLangkah } from '@/lib/lapor/tindak-lanjut/lampiran'
import { simpanPutusan, tarikLampiran, tutup } from '@/lib/lapor/tindak-lanjut/mutations'
import { kedudukan } from '@/lib/lapor/tindak-lanjut/utils'
import { kataKeadaan } from '@/lib/lihat/panel/keputusan/hitung'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { createSampleDatabase } from '@/tests/support/database'
import { bukaKlien, gagalKantor } from '@/tests/support/klien'
import { pakaiDatabase, sebagaiLayanan } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

// A wrong attachment of an answer is taken back, and what it proved is proved no more.
const RAPAT = 1
let admin: pg.Client
let alamat: string
let layanan: pg.Client
let analis: Pengguna
let operator: Pengguna
let lain: Pengguna
let unitId: number
let unitLain: number
let milik: number
const orang = async (username: string): Promise<Pengguna> => {
  const { rows } = await admin.query<{ id: string; peran: Pengguna['peran']; unit: number[] }>('SELECT p.id, p.peran, coalesce(array_agg(u.unit_id) FILTER (WHERE u.unit_id IS NOT NULL), ARRAY[]::int[]) AS unit FROM pengguna p LEFT JOIN pengguna_unit u ON u.pengguna_id = p.id WHERE username = $1 GROUP BY p.id', [username])
  const { id, peran, unit } = pasti(rows[0])
  return { id, peran, unitIds: unit } as unknown as Pengguna
}
const kabar = async (jenis: string): Promise<string[]> =>
  (await admin.query<{ nama: string }>("SELECT p.username AS nama FROM pemberitahuan b JOIN pengguna p ON p.id = b.penerima_id WHERE b.jenis = $1 AND b.tautan = '/tindak-lanjut/' || $2 ORDER BY 1", [jenis, milik])).rows.map(({ nama }) => nama)
const kirim = (isian: Record<string, string>, nama: string, isi: string) => terimaLangkah(operator, String(milik), () => {
  const form = new FormData()
  for (const [kunci, nilai] of Object.entries(isian)) form.set(kunci, nilai)
  form.set('berkas', new File([`%PDF-1.7\n${isi} 0 obj << >> endobj\n%%EOF\n`], nama))
  return Promise.resolve(form)
})
const baca = async () => pasti((await queryPutusan(scopeBaca(analis), { id: milik }))[0])

beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  alamat = db.connectionString
  admin = await bukaKlien(db.connectionString)
  layanan = await bukaKlien(sebagaiLayanan(db.connectionString))
  ;[analis, operator, lain] = [await orang('analis'), await orang('operator.dinkes'), await orang('operator.disdikbud')]
  unitId = pasti(operator.unitIds[0])
  unitLain = pasti(lain.unitIds[0])
  await admin.query('SET session_replication_role = replica')
  await admin.query("UPDATE rapat SET keadaan = 'DIBEKUKAN' WHERE id = $1", [RAPAT])
  await admin.query('SET session_replication_role = DEFAULT')
  milik = (await simpanPutusan(scopeKantor(analis), { rapatId: RAPAT, keputusanId: null, versi: 0, apa: 'Menetapkan penyedia', unitId, penanggungJawab: null, tenggat: '2023-08-31', bukti: null, panel: null, unitTeks: '' })).id
  await kirim({ tanggal: '1/8/2023', uraian: 'Dokumen ditetapkan', jenis: 'LAPOR' }, 'Berita acara.pdf', '1')
})
afterAll(async () => {
  await admin.end()
  await layanan.end()
  await prisma().$disconnect()
})

test('by whoever sent it or the office, with a reason; it proves nothing any more and its hash stays', async () => {
  const [langkah] = (await baca()).langkah
  const tarik = { keputusanId: milik, langkahId: pasti(langkah).id, alasan: 'Salah berkas' }
  const { sidik } = pasti(pasti(langkah).lampiran)
  const rekan = { ...operator, id: 'rekan' }
  expect([await queryDapatTarik(scopeBaca(analis), milik), await queryDapatTarik(scopeBaca(operator), milik), await queryDapatTarik(scopeBaca(rekan), milik), await queryDapatTarik(scopeBaca(lain), milik)]).toEqual([[tarik.langkahId], [tarik.langkahId], [], []])
  await expect(tarikLampiran(scopeUnit(lain, unitLain, 'tulis'), tarik)).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  await expect(tarikLampiran(scopeUnit(rekan, unitId, 'tulis'), tarik)).rejects.toMatchObject({ kode: 'LAMPIRAN_DITOLAK' })
  // past the program: neither without a reason, nor anything but a withdrawal
  const ubah = (isi: string): string => `UPDATE keputusan_lampiran SET ${isi} WHERE langkah_id = ${tarik.langkahId}`
  await gagalKantor(layanan, ubah("ditarik_pada = now(), ditarik_oleh = 'x'"), 'RP141')
  await gagalKantor(admin, ubah("nama = 'lain'"), 'RP005')
  await gagalKantor(layanan, `INSERT INTO keputusan_langkah (keputusan_id, jenis, tanggal, uraian) VALUES (${milik}, 'TARIK', '2023-08-02', 'Dikarang saja')`, 'RP113')
  expect(kedudukan(await baca(), '2023-08-02').keadaan).toBe('MENUNGGU')

  // of two at once one withdraws, and the other is told whose withdrawal stands: her own reason is kept nowhere
  const dua = await Promise.allSettled([tarikLampiran(scopeUnit(operator, unitId, 'tulis'), tarik), tarikLampiran(scopeKantor(analis), tarik)])
  expect(dua.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(dua).toContainEqual({ status: 'rejected', reason: expect.objectContaining({ kode: 'SUDAH_ADA', message: expect.stringMatching(/Lampiran ini sudah ditarik .*“Salah berkas”/) as unknown }) as unknown })
  const kini = await baca()
  expect(kini.langkah.map(({ jenis, lampiran }) => [jenis, lampiran])).toEqual([['LAPOR', null], ['TARIK', null]])
  expect(pasti(kini.langkah[1]).uraian).toMatch(new RegExp(`Berita acara.pdf.*${sidik.slice(0, 12)}.*Salah berkas`))
  // reported as done on the strength of that file alone: it is open again, and says why
  expect(kedudukan(kini, '2199-01-01')).toMatchObject({ keadaan: 'TERBUKA', buktiDitarik: true })
  expect(await queryIsiLampiran(scopeBaca(operator), milik, sidik)).toBeNull()
  expect((await admin.query('SELECT 1 FROM keputusan_lampiran_isi i JOIN keputusan_lampiran f ON f.id = i.lampiran_id WHERE f.langkah_id = $1', [tarik.langkahId])).rows).toEqual([])
  const { rows } = await admin.query<{ sesudah: Record<string, unknown> }>("SELECT sesudah FROM jejak WHERE tabel = 'keputusan_lampiran' AND tindakan = 'UPDATE'")
  expect(rows).toEqual([{ sesudah: expect.objectContaining({ sidik_tarik: sidik, alasan_tarik: 'Salah berkas' }) as unknown }])
  expect((await kabar('KEPUTUSAN_TARIK')).length).toBeGreaterThan(0)
})

test('the right file comes after it; of two proofs one is taken back and the other still stands', async () => {
  expect(await kirim({ tanggal: '2/8/2023', uraian: 'Dokumen yang benar', jenis: 'LAPOR' }, 'Benar.pdf', '2')).toEqual({ sudahAda: false })
  expect(kedudukan(await baca(), '2199-01-01')).toMatchObject({ keadaan: 'MENUNGGU', buktiDitarik: false })
  await kirim({ tanggal: '2/8/2023', uraian: 'Satu berkas lagi' }, 'Lagi.pdf', '3')
  await tarikLampiran(scopeKantor(analis), { keputusanId: milik, langkahId: pasti((await baca()).langkah.at(-1)).id, alasan: 'Salah berkas' })
  expect(pasti((await baca()).langkah.at(-1)).jenis).toBe('TARIK_SEBAGIAN')
  expect(kedudukan(await baca(), '2199-01-01')).toMatchObject({ keadaan: 'MENUNGGU', buktiDitarik: false })
})

test('another file that the owner of the database puts in the place of a proof is found, also where its fingerprint was made to fit', async () => {
  const temuan = async () => (await periksaSemua(alamat)).temuan.filter(({ di }) => di.includes('lampiran')).map(({ jenis, apa }) => `${jenis}: ${apa}`)
  expect(await temuan()).toEqual([])
  const { rows: [satu] } = await admin.query<{ id: number }>('SELECT max(id) AS id FROM keputusan_lampiran WHERE ditarik_pada IS NULL')
  const { id } = pasti(satu)
  await admin.query('CREATE TABLE simpan AS TABLE keputusan_lampiran; CREATE TABLE simpan_isi AS TABLE keputusan_lampiran_isi')
  await admin.query(`BEGIN; SET LOCAL session_replication_role = replica;
    UPDATE keputusan_lampiran_isi SET isi = 'lain', sidik = encode(sha256('lain'), 'hex') WHERE lampiran_id = ${id}; UPDATE keputusan_lampiran SET sidik = encode(sha256('lain'), 'hex') WHERE id = ${id}; COMMIT`)
  expect(await temuan()).toEqual([expect.stringMatching(/^isi: .*tidak sama dengan jejak terakhirnya: sidik/)])
  await admin.query('BEGIN; ALTER TABLE keputusan_lampiran_isi DROP CONSTRAINT keputusan_lampiran_isi_check; SET LOCAL session_replication_role = replica; UPDATE keputusan_lampiran_isi SET isi = $$lain lagi$$; COMMIT')
  expect(await temuan()).toContainEqual(expect.stringMatching(/^berkas: Lampiran keputusan tidak cocok dengan sidiknya/))
  await admin.query(`BEGIN; SET LOCAL session_replication_role = replica; UPDATE keputusan_lampiran l SET sidik = s.sidik FROM simpan s WHERE s.id = l.id;
    UPDATE keputusan_lampiran_isi i SET isi = s.isi, sidik = s.sidik FROM simpan_isi s WHERE s.lampiran_id = i.lampiran_id; COMMIT`)
  expect(await temuan()).toEqual([])
})

test('who reported it as the unit\'s operator does not close it once she works for the office', async () => {
  const peran = (apa: string) => admin.query('UPDATE pengguna SET peran = $2::peran WHERE id = $1', [operator.id, apa])
  await peran('ANALIS')
  await expect(tutup(scopeKantor({ ...operator, peran: 'ANALIS', unitIds: [] }), { keputusanId: milik, hasil: 'SELESAI', tanggal: '2023-08-20', alasan: 'Dokumen lengkap' })).rejects.toThrow(/RP142|dinilai oleh yang melaporkannya/)
  await peran('OPERATOR')
})

test('after the closing the judgement stays, and says that its proof is gone', async () => {
  await tutup(scopeKantor(analis), { keputusanId: milik, hasil: 'SELESAI', tanggal: '2023-08-20', alasan: 'Dokumen lengkap' })
  const langkah = pasti((await baca()).langkah.find(({ lampiran }) => lampiran !== null))
  expect(kataKeadaan(kedudukan(await baca(), '2199-01-01'))).toBe('selesai')
  await tarikLampiran(scopeUnit(operator, unitId, 'tulis'), { keputusanId: milik, langkahId: langkah.id, alasan: 'Bukan dokumen ini' })
  expect(kataKeadaan(kedudukan(await baca(), '2199-01-01'))).toBe('selesai, buktinya ditarik')
})
