import { afterAll, beforeEach, expect, it } from 'vitest'
import { SMTPServer } from 'smtp-server'
import { prisma } from '@/lib/dasar/database/client'
import { KODE_MAKS_SALAH, KODE_PER_JAM, SUREL_PER_JAM } from '@/lib/lapor/pemberitahuan/constants'
import { querySurel } from '@/lib/lapor/pemberitahuan/data'
import { kirimKode, pastikanSurel, simpanSurel } from '@/lib/lapor/pemberitahuan/mutations-alamat'
import { kirimSurel } from '@/lib/lapor/pemberitahuan/mutations-surel'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { sambung, tanamPelaporan } from '../support/pelaporan-tanam'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)

const surat: { ke: string; isi: string }[] = []
let tolak = false
const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'],
  onRcptTo: (_alamat, _sesi, selesai) => selesai(tolak ? new Error('tidak menerima') : null),
  onData: (aliran, sesi, selesai) => {
    let isi = ''
    aliran.on('data', (potong: Buffer) => { isi += potong.toString() })
    aliran.on('end', () => { surat.push({ ke: sesi.envelope.rcptTo.map(({ address }) => address).join(), isi }); selesai() })
  },
})
await new Promise<void>((siap) => { server.listen(0, '127.0.0.1', siap) })
const smtp = { url: `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`, dari: 'rakor@uji.invalid' }
const kirim = () => kirimSurel(smtp, 'http://rakor.uji')
const beriTahu = (n = 1) => db.query(
  "INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan) SELECT 'op-a', 'UJI', 'Pemberitahuan uji', '/bantuan' FROM generate_series(1, $1)", [n])

beforeEach(async () => {
  surat.length = 0
  tolak = false
  await db.query("DELETE FROM pemberitahuan; DELETE FROM surel_kode; SELECT set_config('app.pelaku', 'op-a', false), set_config('app.lingkup', '*', false)")
  await db.query('UPDATE pengguna SET surel = NULL')
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
  await new Promise<void>((selesai) => { server.close(selesai) })
})

it('nothing goes to an address that was only typed', async () => {
  await simpanSurel('op-a', 'orang.lain@uji.invalid')
  await beriTahu()
  expect(await kirim()).toEqual({ terkirim: 0, gagal: 0 })
  expect(surat).toEqual([])
  expect(await querySurel('op-a')).toEqual({ surel: 'orang.lain@uji.invalid', pasti: false, menungguKode: true })
})

it('nothing goes to an address from before there were codes', async () => {
  await db.query("UPDATE pengguna SET surel = 'lama@uji.invalid' WHERE id = 'op-a'")
  await beriTahu()
  expect(await kirim()).toEqual({ terkirim: 0, gagal: 0 })
  expect(await querySurel('op-a')).toEqual({ surel: 'lama@uji.invalid', pasti: false, menungguKode: false })
})

it('the code that arrives there opens it, once, for its owner alone', async () => {
  const kode = (await simpanSurel('op-a', 'saya@uji.invalid')) ?? ''
  expect(await kirimKode(smtp, 'http://rakor.uji', 'saya@uji.invalid', kode)).toBe(true)
  expect(surat).toHaveLength(1)
  const terbaca = /Kode: ([A-Z2-9]{10})/.exec(surat[0]?.isi ?? '')?.[1] ?? ''
  expect(terbaca).toBe(kode)
  expect(JSON.stringify((await db.query('SELECT * FROM surel_kode')).rows)).not.toContain(kode)
  await simpanSurel('op-b', 'saya@uji.invalid')
  expect(await pastikanSurel('op-b', kode)).toBe('salah')
  expect(await pastikanSurel('op-a', terbaca)).toBe('pasti')
  await beriTahu()
  expect(await kirim()).toEqual({ terkirim: 1, gagal: 0 })
  // the same address again needs no code; another one does, and the old code is worth nothing for it
  expect(await simpanSurel('op-a', 'saya@uji.invalid')).toBeNull()
  expect(await simpanSurel('op-a', 'baru@uji.invalid')).not.toBeNull()
  expect(await pastikanSurel('op-a', kode)).toBe('salah')
  await beriTahu()
  expect(await kirim()).toEqual({ terkirim: 0, gagal: 0 })
  // back to the first one: unknown again
  await simpanSurel('op-a', 'saya@uji.invalid')
  expect(await querySurel('op-a')).toMatchObject({ pasti: false })
})

it('only the newest code counts, a day long, and not after many wrong tries', async () => {
  const lama = (await simpanSurel('op-a', 'saya@uji.invalid')) ?? ''
  const baru = (await simpanSurel('op-a', 'saya@uji.invalid')) ?? ''
  expect(await pastikanSurel('op-a', lama)).toBe('salah')
  for (let i = 1; i < KODE_MAKS_SALAH; i++) expect(await pastikanSurel('op-a', 'SALAHSALAH')).toBe('salah')
  expect(await pastikanSurel('op-a', baru)).toBe('tiada')
  const ketiga = (await simpanSurel('op-a', 'saya@uji.invalid')) ?? ''
  await db.query("SET session_replication_role = replica; UPDATE surel_kode SET dibuat_pada = now() - interval '25 hours'; SET session_replication_role = DEFAULT")
  expect(await pastikanSurel('op-a', ketiga)).toBe('tiada')
})

it('letters with codes are few, for one person and for one address', async () => {
  for (let i = 0; i < KODE_PER_JAM; i++) await simpanSurel('op-a', `a${i}@uji.invalid`)
  await expect(simpanSurel('op-a', 'lagi@uji.invalid')).rejects.toMatchObject({ kode: 'TERLALU_SERING' })
  expect((await querySurel('op-a')).surel).toBe(`a${KODE_PER_JAM - 1}@uji.invalid`)
  await db.query('DELETE FROM surel_kode')
  const banyak = await Promise.allSettled(['op-a', 'op-b', 'kepala-a'].flatMap((id) => [1, 2, 3].map((i) => simpanSurel(id, i === 2 ? 'Korban@uji.invalid' : 'korban@uji.invalid'))))
  expect(banyak.filter(({ status }) => status === 'fulfilled')).toHaveLength(KODE_PER_JAM)
})

it('one person is sent a limited number of notifications in an hour; the rest waits', async () => {
  await pastikanSurel('op-a', (await simpanSurel('op-a', 'saya@uji.invalid')) ?? '')
  await beriTahu(SUREL_PER_JAM + 5)
  await db.query('UPDATE pemberitahuan SET surel_pada = now() WHERE id IN (SELECT id FROM pemberitahuan ORDER BY id LIMIT $1)', [SUREL_PER_JAM])
  expect(await kirim()).toEqual({ terkirim: 0, gagal: 0 })
  await db.query("UPDATE pemberitahuan SET surel_pada = now() - interval '61 minutes' WHERE surel_pada IS NOT NULL")
  expect(await kirim()).toEqual({ terkirim: 5, gagal: 0 })
})

it('a server that refuses the letter is said, and the database itself lets nobody skip the code', async () => {
  tolak = true
  expect(await kirimKode(smtp, 'http://rakor.uji', 'saya@uji.invalid', 'ABCDEFGHJK')).toBe(false)
  await db.query("UPDATE pengguna SET surel = 'paksa@uji.invalid' WHERE id = 'op-a'")
  await expect(db.query("UPDATE pengguna SET surel_pasti_pada = now() WHERE id = 'op-a'")).rejects.toThrow('belum dipastikan')
})
