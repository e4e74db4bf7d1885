import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryHalangan } from '@/lib/lapor/pelaporan/data-halangan'
import { setujuiLaporan, verifikasiLaporan } from '@/lib/lapor/pelaporan/mutations-laporan'
import { mintaPembukaan, setujuiPembukaan, tolakPembukaan } from '@/lib/lapor/pelaporan/pembukaan/mutations'
import { createPengguna, resetSandi, updatePengguna } from '@/lib/tahun/pengguna/mutations'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { A, DI_A, lingkup, ORANG, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

/** February is open; unit A fills in. There are two admins, two analysts. */
const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
for (const [id, peran] of [['admin2', 'ADMIN'], ['analis2', 'ANALIS']]) {
  await db.query('INSERT INTO pengguna (id, nama, email, username, peran, aktif) VALUES ($1, $2, $3, $1, $4, true)', [id, `Orang ${id}`, `${id}@uji`, peran])
}
await db.query("INSERT INTO akun_masuk (id, akun_id, penyedia_id, pengguna_id, sandi) SELECT 'm-' || id, id, 'credential', id, 'x' FROM pengguna")

const admin = scopeKantor(ORANG.admin)
const kantor = (id: string, peran: 'ADMIN' | 'ANALIS' = 'ANALIS') => scopeKantor({ ...ORANG.analis, id, peran } as Pengguna)
const analis2 = kantor('analis2')
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? String(error))
const sebagai = (pelaku: string, sql: string) => kode(tulis({ pelaku, lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRawUnsafe(sql)))
const laporan = async () => pasti((await db.query<{ status: string; versi: number }>('SELECT status::text, versi FROM laporan WHERE unit_id = 1 AND bulan = 2')).rows[0])
/** A report of A in this state, handed in by op-a, that nobody else touched. */
const taruh = (status: string) => db.query(`SET session_replication_role = replica;
  INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, 1, '${status}', now(), 'op-a');
  INSERT INTO laporan_peristiwa (laporan_id, ke, oleh) SELECT id, '${status}', 'op-a' FROM laporan WHERE unit_id = 1 AND bulan = 2; SET session_replication_role = DEFAULT`)
const isi = (scope = lingkup.opA(), nilai = '10.00') => simpanIsian(scope, { ...DI_A, sel: [sel(`realisasi.${A.baris[0]}.RKUD.nilai`, null, nilai)] })
const verifikasi = async (scope = analis2) => verifikasiLaporan(scope, { ...DI_A, versi: (await laporan()).versi })

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica;
    DELETE FROM tindakan_akun; DELETE FROM pemberitahuan; DELETE FROM jejak; DELETE FROM pembukaan_kembali; DELETE FROM laporan_peristiwa WHERE laporan_id IN (SELECT id FROM laporan WHERE bulan = 2);
    DELETE FROM tanda_terima; DELETE FROM laporan WHERE bulan = 2; DELETE FROM realisasi WHERE bulan = 2; DELETE FROM realisasi_fisik WHERE bulan = 2;
    UPDATE laporan SET status = 'TERKUNCI', versi = 1, catatan = NULL WHERE bulan = 1; UPDATE periode SET status = 'TERKUNCI', dikunci_pada = now() WHERE bulan = 1;
    UPDATE pengguna SET peran = 'OPERATOR' WHERE id = 'op-a'; UPDATE tahun_anggaran SET perlu_persetujuan_kepala = false; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

describe('who entered or handed in', () => {
  it('does not verify: an analyst who corrected one cell, though another overwrote it since', async () => {
    await isi(lingkup.analis(A.unit))
    await db.query("SET session_replication_role = replica; UPDATE realisasi SET diubah_oleh = 'op-a' WHERE bulan = 2; DELETE FROM laporan WHERE bulan = 2; SET session_replication_role = DEFAULT")
    await taruh('DIAJUKAN')
    await expect(verifikasi(kantor('analis'))).rejects.toMatchObject({ kode: 'ISIAN_SENDIRI', message: expect.stringMatching(/ikut mengisi/) })
    expect(await queryHalangan(prisma(), kantor('analis'), DI_A)).toBe('MENGISI')
    expect(await queryHalangan(prisma(), analis2, DI_A)).toBeNull()
    expect(await verifikasi()).toBe('DIVERIFIKASI')
  })
  it('does not verify after her role has changed', async () => {
    await taruh('DIAJUKAN')
    await updatePengguna(admin, { id: 'op-a', nama: 'Orang op-a', peran: 'ANALIS', unitIds: [] })
    await expect(verifikasi(kantor('op-a'))).rejects.toMatchObject({ kode: 'ISIAN_SENDIRI', message: expect.stringMatching(/ikut mengirim/) })
    expect(await kode(verifikasiLaporan(kantor('op-a'), { ...DI_A, versi: 1 }))).toBe('ISIAN_SENDIRI')
  })
  it('does not approve as the unit\'s head either', async () => {
    await db.query('SET session_replication_role = replica; UPDATE tahun_anggaran SET perlu_persetujuan_kepala = true; SET session_replication_role = DEFAULT')
    await taruh('MENUNGGU_PERSETUJUAN')
    const jadiKepala = scopeUnit({ ...ORANG.opA, peran: 'KEPALA' }, A.unit, 'setujui')
    expect(await kode(setujuiLaporan(jadiKepala, { ...DI_A, versi: 1 }))).toBe('ISIAN_SENDIRI')
    expect(await setujuiLaporan(lingkup.kepalaA(), { ...DI_A, versi: 1 })).toBe('DIAJUKAN')
  })
  it('is refused by the database as well, and the verifier is who the transaction says', async () => {
    await taruh('DIAJUKAN')
    const sql = "UPDATE laporan SET status = 'DIVERIFIKASI', diverifikasi_oleh = 'analis2', diverifikasi_pada = now() WHERE unit_id = 1 AND bulan = 2"
    expect(await sebagai('op-a', sql)).toBe('ISIAN_SENDIRI')
    expect(await sebagai('analis', sql)).toBeNull()
    expect((await db.query("SELECT diverifikasi_oleh FROM laporan WHERE bulan = 2 AND unit_id = 1")).rows).toEqual([{ diverifikasi_oleh: 'analis' }])
  })
  it('nor does an account that she had in hand today', async () => {
    await isi(lingkup.analis(A.unit))
    await db.query('SET session_replication_role = replica; DELETE FROM laporan WHERE bulan = 2; SET session_replication_role = DEFAULT')
    await taruh('DIAJUKAN')
    await resetSandi(kantor('analis', 'ADMIN'), 'analis2')
    expect(await queryHalangan(prisma(), analis2, DI_A)).toBe('MENGISI LEWAT')
    expect(await kode(verifikasi())).toBe('ISIAN_SENDIRI')
    expect(await verifikasi(kantor('admin2'))).toBe('DIVERIFIKASI')
  })
})

describe('a reset password', () => {
  const alasan = 'Salah ketik pada belanja barang'
  const minta = (scope = admin) => mintaPembukaan(scope, { tahun: 2023, bulan: 1, unitId: A.unit, alasan })
  const mundur = (jam: number) => db.query(`SET session_replication_role = replica; UPDATE tindakan_akun SET pada = pada - interval '${jam} hours'; SET session_replication_role = DEFAULT`)
  const setuju = async (scope: typeof admin) => {
    const id = await minta()
    const hasil = await kode(setujuiPembukaan(scope, id))
    await tolakPembukaan(analis2, id).catch(() => undefined)
    return hasil
  }
  it('bars that account from deciding on its resetter\'s requests for a day, and the other way round', async () => {
    await resetSandi(admin, 'analis')
    expect(await setuju(kantor('analis'))).toBe('SATU_TANGAN')
    const id = await minta(kantor('analis'))
    expect(await kode(setujuiPembukaan(admin, id))).toBe('SATU_TANGAN')
    await tolakPembukaan(kantor('analis'), id)
    await mundur(23)
    expect(await setuju(kantor('analis'))).toBe('SATU_TANGAN')
    await mundur(2)
    expect(await setuju(kantor('analis'))).toBeNull()
  })
  it('bars for good what was asked with an account in her hand, however long she waits', async () => {
    await resetSandi(admin, 'analis')
    const id = await minta(kantor('analis'))
    await mundur(25)
    await db.query("SET session_replication_role = replica; UPDATE pembukaan_kembali SET diminta_pada = diminta_pada - interval '25 hours'; SET session_replication_role = DEFAULT")
    expect(await kode(setujuiPembukaan(admin, id))).toBe('SATU_TANGAN')
    // by way of a third: whoever had the one account then has the other now
    await resetSandi(admin, 'analis2')
    expect(await kode(setujuiPembukaan(analis2, id))).toBe('SATU_TANGAN')
    expect(await kode(setujuiPembukaan(kantor('admin2', 'ADMIN'), id))).toBeNull()
  })
  it('bars two accounts that the same person reset, and one behind another', async () => {
    await resetSandi(kantor('admin2', 'ADMIN'), 'admin')
    await resetSandi(kantor('admin2', 'ADMIN'), 'analis')
    expect(await setuju(kantor('analis'))).toBe('SATU_TANGAN')
  })
  it('is no obstacle to others, nor is her own change of password', async () => {
    await resetSandi(admin, 'analis')
    await tulis({ pelaku: 'analis2', lingkup: [], sumber: 'form' }, (tx) => tx.$executeRaw`UPDATE akun_masuk SET sandi = 'baru' WHERE pengguna_id = 'analis2'`)
    expect(await setuju(analis2)).toBeNull()
  })
  it('is told to its owner and to the other admins, once for many', async () => {
    await resetSandi(admin, 'analis')
    const catatan = async () => (await db.query<{ penerima_id: string; kalimat: string }>('SELECT penerima_id, kalimat FROM pemberitahuan ORDER BY penerima_id, id')).rows
    expect(await catatan()).toEqual([
      { penerima_id: 'admin2', kalimat: 'Orang admin mengatur ulang kata sandi akun analis.' },
      { penerima_id: 'analis', kalimat: expect.stringMatching(/^Kata sandi akun Anda diatur oleh Orang admin\./) },
    ])
    await db.query('DELETE FROM pemberitahuan')
    await tulis({ pelaku: 'admin', lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRaw`UPDATE akun_masuk SET sandi = 'y' WHERE pengguna_id IN ('op-a', 'op-a2', 'op-b')`)
    expect((await catatan()).filter(({ penerima_id }) => penerima_id === 'admin2')).toEqual([{ penerima_id: 'admin2', kalimat: 'Orang admin mengatur ulang kata sandi 3 akun.' }])
  })
})

describe('a second account of one\'s own', () => {
  it('made today, or given its role today, agrees to nothing of its maker', async () => {
    await createPengguna(admin, { nama: 'Akun kedua', username: 'kedua', peran: 'ANALIS', unitIds: [] }, false)
    const { id } = pasti((await db.query<{ id: string }>("SELECT id FROM pengguna WHERE username = 'kedua'")).rows[0])
    const minta = await mintaPembukaan(admin, { tahun: 2023, bulan: 1, unitId: A.unit, alasan: 'Salah ketik pada belanja barang' })
    expect(await kode(setujuiPembukaan(kantor(id), minta))).toBe('SATU_TANGAN')
    await updatePengguna(admin, { id: 'op-a', nama: 'Orang op-a', peran: 'ANALIS', unitIds: [] })
    expect(await kode(setujuiPembukaan(kantor('op-a'), minta))).toBe('SATU_TANGAN')
    expect(await kode(setujuiPembukaan(analis2, minta))).toBeNull()
  })
  it('is noted where nobody edits it', async () => {
    await resetSandi(admin, 'analis')
    await expect(db.query('DELETE FROM tindakan_akun')).rejects.toMatchObject({ code: 'RP005' })
    await expect(db.query("UPDATE tindakan_akun SET pada = '2020-01-01'")).rejects.toMatchObject({ code: 'RP005' })
  })
})

