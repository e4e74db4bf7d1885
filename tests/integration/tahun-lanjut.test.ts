import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { loadLanjut } from '@/lib/lapor/tahun-lanjut/loaders'
import { putuskanLanjut } from '@/lib/lapor/tahun-lanjut/mutations'
import { skemaLanjut } from '@/lib/lapor/tahun-lanjut/schema'
import type { JenisLanjut, Sisa } from '@/lib/lapor/tahun-lanjut/types'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

// What the sample's year 2023 leaves for 2024.
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({
  ...(await asli<typeof Gate>()),
  requirePengguna: () => Promise.resolve(pembaca.kini),
  requirePeran: (...peran: string[]) => (peran.includes(pembaca.kini?.peran ?? '') ? Promise.resolve(pembaca.kini) : Promise.reject(new Error('404'))),
}))
const orang = (peran: Pengguna['peran'], unitIds: number[] = []): Pengguna => ({ id: 'uji', peran, unitIds }) as unknown as Pengguna
const kantor = scopeKantor(orang('ANALIS'))
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? String(error))
const masukan = (jenis: JenisLanjut, kunci: readonly string[], lain: { putusan?: 'BAWA' | 'TINGGAL'; alasan?: string } = {}) => ({ dari: 2023, ke: 2024, jenis, putusan: 'BAWA' as const, alasan: '', kunci: [...kunci], ...lain })
const sisa = async (jenis: JenisLanjut): Promise<Sisa[]> => { pembaca.kini = orang('ANALIS'); return (await loadLanjut('2024')).sisa.filter((satu) => satu.jenis === jenis) }

let admin: pg.Client
beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  await admin.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)")
  // January of the next year is not open yet, and nobody has reported it
  await admin.query(`SET session_replication_role = replica;
    DELETE FROM laporan WHERE tahun = 2024 AND bulan = 1;
    INSERT INTO periode (tahun, bulan, status, tenggat) VALUES (2024, 1, 'BELUM_DIBUKA', '2024-02-10') ON CONFLICT (tahun, bulan) DO UPDATE SET status = 'BELUM_DIBUKA', dibuka_pada = NULL, dikunci_pada = NULL;
    SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await admin.end()
  await prisma().$disconnect()
})

describe('what a year leaves for the next', () => {
  it('is shown with its rupiah and what was not spent, and nothing is taken by itself', async () => {
    pembaca.kini = orang('ANALIS')
    const { dari, sisa: semua, tidakTerserap } = await loadLanjut('2024')
    expect(dari).toBe(2023)
    expect(tidakTerserap).toBeGreaterThan(0n)
    expect(semua.filter(({ jenis }) => jenis === 'KENDALA').length).toBeGreaterThan(0)
    for (const satu of semua.filter(({ jenis }) => jenis !== 'KENDALA')) expect(satu.rupiah).toBeGreaterThan(0n)
    expect(semua.every(({ putusan }) => putusan === null)).toBe(true)
    const { rows } = await admin.query('SELECT FROM tahun_lanjut')
    expect(rows).toHaveLength(0)
  })
  it('is no matter of units', async () => {
    const { rows } = await admin.query<{ id: number }>('SELECT id FROM unit ORDER BY id LIMIT 2')
    for (const { id } of rows) expect(await kode(putuskanLanjut(scopeUnit(orang('OPERATOR', [id]), id, 'tulis'), masukan('KENDALA', ['1'])))).toBe('TIDAK_BERHAK')
  })
  it('takes a package along with what is left of it, tied to where it came from, once', async () => {
    const [pertama, kedua] = await sisa('PAKET')
    const { kunci, rupiah, nama } = pasti(pertama)
    expect(await putuskanLanjut(kantor, masukan('PAKET', [kunci]))).toBe(1)
    expect(await kode(putuskanLanjut(kantor, masukan('PAKET', [kunci])))).toBe('BERSAMAAN')
    const putusan = pasti((await sisa('PAKET')).find((satu) => satu.kunci === kunci)?.putusan ?? undefined)
    const { rows: [baru] } = await admin.query<{ tahun: number; nama: string; pagu: string; penjelasan: string }>('SELECT tahun::int, nama, (pagu * 100)::bigint::text AS pagu, penjelasan FROM paket WHERE id = $1', [putusan.tujuanId])
    expect(baru).toEqual({ tahun: 2024, nama, pagu: String(rupiah), penjelasan: `Lanjutan paket nomor ${kunci} tahun 2023.` })
    if (kedua) {
      await putuskanLanjut(kantor, masukan('PAKET', [kedua.kunci], { putusan: 'TINGGAL', alasan: 'Dibatalkan dengan berita acara.' }))
      expect((await sisa('PAKET')).find((satu) => satu.kunci === kedua.kunci)?.putusan).toMatchObject({ putusan: 'TINGGAL', alasan: 'Dibatalkan dengan berita acara.', tujuanId: null, rupiah: kedua.rupiah })
    }
  })
  it('writes an obstacle into January once January is open, or not at all', async () => {
    const daftar = await sisa('KENDALA')
    const kunci = daftar.slice(0, 2).map((satu) => satu.kunci)
    expect(await kode(putuskanLanjut(kantor, masukan('KENDALA', kunci)))).toBe('PERIODE_TERTUTUP')
    expect((await sisa('KENDALA')).every(({ putusan }) => putusan === null)).toBe(true)
    await admin.query("SET session_replication_role = replica; UPDATE periode SET status = 'TERBUKA', dibuka_pada = now() WHERE tahun = 2024 AND bulan = 1; SET session_replication_role = DEFAULT")
    expect(await putuskanLanjut(kantor, masukan('KENDALA', kunci))).toBe(kunci.length)
    const { rows } = await admin.query<{ uraian: string }>("SELECT k.uraian FROM tahun_lanjut l JOIN kendala k ON k.id = l.tujuan_id AND k.tahun = 2024 AND k.bulan = 1 WHERE l.jenis = 'KENDALA'")
    expect(rows.map(({ uraian }) => uraian).sort()).toEqual(daftar.slice(0, 2).map(({ nama }) => nama).sort())
  })
  it('asks for a reason to leave something, and for a tick', () => {
    const bentuk = { dari: '2023', ke: '2024', jenis: 'UTANG' }
    expect(skemaLanjut.safeParse({ ...bentuk, putusan: 'BAWA' }).error?.issues.map(({ path }) => path.join('.'))).toEqual(['kunci'])
    expect(skemaLanjut.safeParse({ ...bentuk, putusan: 'TINGGAL', 'pilih-3': 'ya' }).error?.issues.map(({ path }) => path.join('.'))).toEqual(['alasan'])
    expect(skemaLanjut.parse({ ...bentuk, putusan: 'BAWA', 'pilih-3': 'ya', 'pilih-4': 'tidak' }).kunci).toEqual(['3'])
  })
  it('is refused into a year that is closed', async () => {
    await admin.query("SET session_replication_role = replica; INSERT INTO tahun_tutup (tahun, urutan, keadaan, tanda, usul_oleh, putus_oleh, putus_pada) VALUES (2024, 1, 'DITUTUP', 'uji-uji-uji', 'a', 'b', now()); SET session_replication_role = DEFAULT")
    const kunci = (await sisa('KENDALA')).find(({ putusan }) => putusan === null)?.kunci
    expect(await kode(putuskanLanjut(kantor, masukan('KENDALA', [pasti(kunci)])))).toBe('TAHUN_DITUTUP')
  })
})
