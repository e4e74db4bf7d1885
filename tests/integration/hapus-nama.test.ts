import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAkun, hashSandi } from '@/lib/dasar/akses/akun'
import { signIn } from '@/lib/dasar/akses/masuk'
import { hitungPercobaan, tutupPembatas } from '@/lib/dasar/akses/pembatas'
import { scopeBaca, scopeKantor } from '@/lib/dasar/akses/scope'
import { readPengguna } from '@/lib/dasar/akses/sesi'
import type { OpdScope, Pengguna, Peran } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryJejak } from '@/lib/lihat/jejak/data'
import { parseSaring } from '@/lib/lihat/jejak/schema'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { queryPenggunaSatu } from '@/lib/tahun/pengguna/data'
import { hapusNamaPengguna, resetFaktor, resetSandi, setAktif, updatePengguna } from '@/lib/tahun/pengguna/mutations'
import type { TestDatabase } from '@/tests/support/database'
import { sebagaiLayanan } from '@/tests/support/lingkungan'
import { pasangDatabase } from '@/tests/support/pasang-database'
import { pasti } from '@/tests/support/pasti'

// A person who left has her name taken out: of her account, of the trail, of notes; what she did stays, and the chain over it holds.
const NAMA = "Siti O'Rahma (Uji) S.E."
const SANDI = 'lumbung padi di tepi danau'
const ALASAN = 'Permintaan pemilik data, surat 12/2026'
const sistem = { pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' } as const
let database: TestDatabase
let pemilik: pg.Client
let layanan: pg.Client
let admin: Pengguna
let lain: Pengguna
let kantor: OpdScope
let siti: Pengguna
let hash: string

const sambung = async (connectionString: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false)")
  return client
}
async function orang(peran: Peran, username: string, nama: string, unitIds: number[] = []): Promise<Pengguna> {
  const id = await tulis(sistem, (tx) => createAkun(tx, { nama, username, sandiHash: hash, peran, wajibGantiSandi: false, contoh: false, unitIds }))
  return pasti(await readPengguna(id))
}
const coba = (client: pg.Client, sql: string): Promise<string | null> => client.query(sql).then(() => null, (error: { code: string }) => error.code)
const masuk = (username: string) => signIn(username, SANDI, new Headers({ host: '127.0.0.1:3000' }))

/** Tables and columns that still hold a text, whatever their kind. */
async function tempat(teks: string): Promise<string[]> {
  const { rows } = await pemilik.query<{ t: string }>("SELECT relname AS t FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1")
  const hasil: string[] = []
  for (const { t } of rows) {
    const { rowCount } = await pemilik.query(`SELECT FROM ${t} x WHERE position(lower($1) IN lower(x::text)) > 0 OR position(lower($2) IN lower(x::text)) > 0 LIMIT 1`, [teks, teks.replaceAll("'", "''")])
    if (rowCount) hasil.push(t)
  }
  return hasil
}

beforeAll(async () => {
  database = await pasangDatabase()
  pemilik = await sambung(database.connectionString)
  layanan = await sambung(sebagaiLayanan(database.connectionString))
  hash = await hashSandi(SANDI)
  admin = await orang('ADMIN', 'admin', 'Uji Admin')
  lain = await orang('ADMIN', 'admin.lain', 'Uji Admin Lain')
  kantor = scopeKantor(admin)
  const { id: unitId } = await tulis(sistem, (tx) => tx.unit.create({ data: { kode: '1' } }))
  siti = await orang('OPERATOR', 'siti.uji', NAMA, [unitId])
  await masuk('siti.uji')
  await hitungPercobaan({ jenis: 'masuk', username: 'siti.uji', alamat: '10.1.1.1', perangkat: null })
  // what she did, what was done to her, and who read of it
  await tulis({ ...sistem, pelaku: siti.id }, (tx) => tx.unit.create({ data: { kode: '2' } }))
  await tulis(sistem, (tx) => tx.pengguna.update({ where: { id: siti.id }, data: { surel: 'siti@uji.invalid', nama: `${NAMA} M.M.` } }))
  await updatePengguna(kantor, { id: siti.id, nama: NAMA, peran: 'ANALIS', unitIds: [] })
  await resetSandi(kantor, siti.id)
  await tulis(sistem, (tx) => tx.pemberitahuan.createMany({ data: [
    { penerimaId: lain.id, jenis: 'UJI', kalimat: `Faktor kedua akun ${NAMA} (siti.uji) dihapus oleh Uji Admin.`, tautan: '/' },
    { penerimaId: lain.id, jenis: 'UJI', kalimat: 'Uji Admin membuat akun siti.uji.', tautan: '/' },
    { penerimaId: lain.id, jenis: 'UJI', kalimat: 'Uji Admin membuat akun siti.uji2.', tautan: '/' },
  ] }))
  await pemilik.query("UPDATE pengguna SET faktor_kedua_sejak = now() WHERE id = $1", [siti.id])
})
afterAll(async () => {
  await tutupPembatas()
  await Promise.all([pemilik.end(), layanan.end(), prisma().$disconnect()])
})

test('it is refused for an open account, for oneself, for the last admin, for a reason that names her, and by who is no admin', async () => {
  const hapus = (id: string, alasan = ALASAN, scope = kantor) => hapusNamaPengguna(scope, { id, alasan })
  await expect(hapus(siti.id)).rejects.toMatchObject({ kode: 'ISIAN_SALAH', message: expect.stringContaining('masih aktif') as string })
  await expect(hapus(admin.id)).rejects.toMatchObject({ kode: 'AKUN_SENDIRI' })
  await expect(hapus('tidak-ada')).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  await setAktif(kantor, lain.id, false)
  await expect(hapus(admin.id, ALASAN, { ...kantor, pelaku: lain.id })).rejects.toMatchObject({ kode: 'ADMIN_TERAKHIR' })
  await setAktif(kantor, lain.id, true)
  await setAktif(kantor, siti.id, false)
  await expect(hapus(siti.id, `Permintaan ${NAMA.toUpperCase()}`)).rejects.toMatchObject({ isian: { alasan: expect.stringContaining('jangan memuat nama') as string } })
  // past the product: the function asks itself
  const panggil = (siapa: string, id: string, alasan = ALASAN) => coba(layanan, `BEGIN; SELECT set_config('app.pelaku', '${siapa}', true); SELECT hapus_nama('${id}', '${alasan}')`).finally(() => layanan.query('ROLLBACK'))
  expect([await panggil(siti.id, siti.id), await panggil('', siti.id), await panggil(admin.id, lain.id), await panggil(admin.id, siti.id, 'pendek')]).toEqual(['RP092', 'RP092', 'RP092', '23514'])
  expect(await queryPenggunaSatu(siti.id)).toMatchObject({ nama: NAMA, namaDihapus: null })
})

test('nothing but the function erases, and only in an erased account may the trail change', async () => {
  expect(await coba(layanan, `UPDATE pengguna SET nama_dihapus_pada = now(), nama_dihapus_alasan = '${ALASAN}' WHERE id = '${siti.id}'`)).toBe('RP092')
  expect(await coba(layanan, `INSERT INTO pengguna (id, nama, email, username, peran, aktif, nama_dihapus_pada, nama_dihapus_alasan) VALUES ('x', 'x', 'x', 'x', 'ANALIS', false, now(), 'x')`)).toBe('RP092')
  expect(await coba(layanan, `UPDATE jejak SET sesudah = jejak_tanpa_orang(sesudah) WHERE tabel = 'pengguna'`)).toBe('42501')
  expect(await coba(pemilik, `UPDATE jejak SET sesudah = jejak_tanpa_orang(sesudah) WHERE tabel = 'pengguna' AND kunci = '${siti.id}'`)).toBe('RP005')
})

test('erased: the name is nowhere, her deeds stand, the chain holds, no false note is written, and nobody signs in', async () => {
  const tindakan = async (): Promise<unknown> => (await pemilik.query('SELECT count(*)::int AS n FROM tindakan_akun')).rows[0]
  const [awal, baris] = [await tindakan(), await prisma().jejak.count()]
  await hapusNamaPengguna(kantor, { id: siti.id, alasan: ALASAN })
  expect(await tempat(NAMA)).toEqual([])
  expect(await tempat('siti@uji')).toEqual([])
  // the log keeps it for its time (that is said on the page); the third note is another's: siti.uji2
  expect(await tempat('siti.uji')).toEqual(['log_keamanan', 'pemberitahuan'])
  expect((await prisma().pemberitahuan.findMany({ where: { penerimaId: lain.id }, orderBy: { id: 'asc' } })).slice(-4).map(({ kalimat }) => kalimat)).toEqual([
    'Faktor kedua akun Pengguna yang namanya dihapus (Pengguna yang namanya dihapus) dihapus oleh Uji Admin.',
    'Uji Admin membuat akun Pengguna yang namanya dihapus.', 'Uji Admin membuat akun siti.uji2.',
    `Uji Admin menghapus nama pemilik satu akun nonaktif. Alasan: ${ALASAN}`,
  ])
  expect(await tindakan()).toEqual(awal)
  expect(await prisma().pemberitahuan.count({ where: { penerimaId: siti.id } })).toBe(0)

  const { baris: jejak } = await queryJejak(scopeBaca(admin), parseSaring({}), 200)
  expect(jejak.find(({ pelaku, tabel }) => pelaku === siti.id && tabel === 'unit')).toMatchObject({ namaPelaku: 'Pengguna yang namanya dihapus', tindakan: 'INSERT' })
  expect(await prisma().jejak.count()).toBeGreaterThan(baris)
  expect(await periksaSemua(database.connectionString)).toMatchObject({ temuan: [] })

  expect(await queryPenggunaSatu(siti.id)).toMatchObject({ nama: 'Pengguna yang namanya dihapus', aktif: false, faktorKedua: false, namaDihapus: { alasan: ALASAN } })
  for (const username of ['siti.uji', pasti(await queryPenggunaSatu(siti.id)).username]) await expect(masuk(username)).rejects.toMatchObject({ kode: 'MASUK_GAGAL' })
  expect(await prisma().sesi.count({ where: { penggunaId: siti.id } })).toBe(0)
})

test('it does not come back, and another hidden edit of the trail is still found', async () => {
  for (const isi of ["nama = 'Siti'", 'aktif = true', 'nama_dihapus_pada = NULL, nama_dihapus_alasan = NULL', "surel = 'a@uji.invalid'"]) {
    expect(await coba(layanan, `UPDATE pengguna SET ${isi} WHERE id = '${siti.id}'`), isi).toBe('RP092')
    expect(await coba(pemilik, `UPDATE pengguna SET ${isi} WHERE id = '${siti.id}'`), isi).toBe('RP092')
  }
  for (const deed of [() => setAktif(kantor, siti.id, true), () => resetSandi(kantor, siti.id), () => resetFaktor(kantor, siti.id), () => hapusNamaPengguna(kantor, { id: siti.id, alasan: ALASAN })]) await expect(deed()).rejects.toMatchObject({ kode: 'NAMA_DIHAPUS' })
  // within the erased account too: only what names a person, only to "(dihapus)"
  for (const isi of [`sesudah = sesudah || '{"peran": "ADMIN"}'`, `sesudah = sesudah || '{"nama": "Orang Lain"}'`, "pelaku = 'orang lain'"]) {
    expect(await coba(pemilik, `UPDATE jejak SET ${isi} WHERE tabel = 'pengguna' AND kunci = '${siti.id}'`), isi).toBe('RP005')
  }
  expect(await coba(pemilik, `DELETE FROM jejak WHERE kunci = '${siti.id}'`)).toBe('RP005')
  // the old user name is free again
  await orang('ANALIS', 'siti.uji', 'Siti Yang Lain')
  await masuk('siti.uji')
})
