import type pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { AppError } from '@/lib/dasar/akses/galat'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { bacaKabar, MAKS_PENDENGAR, pusatSiaran } from '@/lib/lapor/lembar/data-siaran'
import { simpanLembar } from '@/lib/lapor/lembar/mutations'
import { bukaSiaran } from '@/lib/lapor/lembar/siaran'
import type { PerubahanSel } from '@/lib/lapor/lembar/types'
import { pasangDatabase } from '../support/pasang-database'
import { A, DI_A, DI_B, lingkup, ORANG, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
const tutup: AbortController[] = []
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
afterEach(() => {
  for (const satu of tutup.splice(0)) satu.abort()
  expect(pusatSiaran().jumlah).toBe(0)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const ALAMAT = { ...DI_A, apbdVersiId: 2, kasVersiId: 1 }
const tulis = (kunci: string, sebelum: string | null, sesudah: string | null) => simpanLembar(lingkup.opA2(), { ...DI_A, sel: [sel(kunci, sebelum, sesudah)], sumber: 'form' })

interface Dengar {
  teks: () => string
  perubahan: () => PerubahanSel[]
  selesai: () => boolean
}
/** Opens the stream as the route does and keeps what comes. */
async function dengar(orang: keyof typeof ORANG, lain: { sejak?: string; scope?: () => Promise<ReturnType<typeof scopeUnit>> } = {}): Promise<Dengar> {
  const batal = new AbortController()
  tutup.push(batal)
  const baca = scopeUnit(ORANG[orang], A.unit, 'baca')
  const aliran = await bukaSiaran({ alamat: ALAMAT, sejak: lain.sejak ?? null, pengguna: ORANG[orang], scope: lain.scope ?? (() => Promise.resolve(baca)), signal: batal.signal })
  if (!aliran) throw new Error('penuh')
  let teks = ''
  let selesai = false
  void (async () => {
    const dekoder = new TextDecoder()
    for await (const isi of aliran as unknown as AsyncIterable<Uint8Array>) teks += dekoder.decode(isi, { stream: true })
    selesai = true
  })()
  const perubahan = (): PerubahanSel[] =>
    [...teks.matchAll(/event: sel\ndata: (.*)\n/g)].flatMap((m) => JSON.parse(m[1] ?? '[]') as PerubahanSel[])
  return { teks: () => teks, perubahan, selesai: () => selesai }
}
const nilai = (d: Dengar, kunci: string): string | null | undefined => d.perubahan().filter((satu) => satu.kunci === kunci).at(-1)?.nilai

it('what one person saves reaches the other at once, and nobody of another unit', async () => {
  const satu = await dengar('opA')
  await tulis('kas.1.6', '100.00', '100.50')
  await tulis('kas.1.7', '100.00', '101.00')
  await vi.waitFor(() => expect(nilai(satu, 'kas.1.7')).toBe('101.00'), { timeout: 60_000, interval: 10 })
  await simpanLembar(lingkup.analis(DI_B.unitId), { ...DI_B, sel: [sel('kas.4.7', '100.00', '5.00')], sumber: 'form' })
  await tulis('kas.1.8', '100.00', '108.00')
  await vi.waitFor(() => expect(nilai(satu, 'kas.1.8')).toBe('108.00'), { timeout: 60_000 })
  expect(satu.teks()).not.toContain('kas.4.7')
})

it('a lost line to the database is mended by itself, and what was stored meanwhile is told', async () => {
  const satu = await dengar('opA')
  await vi.waitFor(() => expect(satu.teks()).toContain('event: sel'), 60_000)
  const pid = pusatSiaran().pid
  await db.query('SELECT pg_terminate_backend($1)', [pid])
  await tulis('kas.2.7', '100.00', '102.00')
  await vi.waitFor(() => expect(nilai(satu, 'kas.2.7')).toBe('102.00'), { timeout: 60_000 })
  expect(pusatSiaran().pid).not.toBe(pid)
  await tulis('kas.2.8', '100.00', '103.00')
  await vi.waitFor(() => expect(nilai(satu, 'kas.2.8')).toBe('103.00'), { timeout: 60_000 })
})

it('who comes back says where she left off and gets the rest', async () => {
  const satu = await dengar('opA')
  await vi.waitFor(() => expect(satu.teks()).toContain('event: sel'), 60_000)
  const sejak = /^id: (\d+)$/m.exec(satu.teks())?.[1] ?? ''
  tutup.splice(0).forEach((batal) => batal.abort())
  await tulis('kas.3.7', '100.00', '107.00')
  const lagi = await dengar('opA', { sejak })
  await vi.waitFor(() => expect(nilai(lagi, 'kas.3.7')).toBe('107.00'), { timeout: 60_000 })
})

it('the right is asked again before anything is told, and the line closes when the sign-in has ended', async () => {
  let masuk = true
  const baca = scopeUnit(ORANG.opA, A.unit, 'baca')
  const satu = await dengar('opA', { scope: () => (masuk ? Promise.resolve(baca) : Promise.reject(new AppError('TIDAK_MASUK'))) })
  await vi.waitFor(() => expect(satu.teks()).toContain('event: sel'), 60_000)
  masuk = false
  await tulis('kas.3.9', '100.00', '109.00')
  await vi.waitFor(() => expect(satu.selesai()).toBe(true), { timeout: 60_000 })
  expect(satu.teks()).toContain('event: selesai\ndata: {"alasan":"TIDAK_MASUK"}')
  expect(satu.teks()).not.toContain('109.00')
})

it('people who have the same grid open hear of each other', async () => {
  const satu = await dengar('opA')
  const dua = await dengar('opA2')
  await vi.waitFor(() => expect(satu.teks()).toContain('event: hadir\ndata: ["Orang op-a2"]'), 60_000)
  await vi.waitFor(() => expect(dua.teks()).toContain('event: hadir\ndata: ["Orang op-a"]'), 60_000)
  tutup.at(-1)?.abort()
  await vi.waitFor(() => expect(satu.teks().endsWith('event: hadir\ndata: []\n\n')).toBe(true), 60_000)
})

it('a server keeps some hundreds informed and turns the next one away', async () => {
  const pusat = pusatSiaran()
  const orang = { id: 'x', nama: 'X' }
  const keluar = await Promise.all(Array.from({ length: MAKS_PENDENGAR }, (_, i) => pusat.masuk({ unitId: 9, ruang: 'r', orang: { id: `x${i}`, nama: 'X' }, onKabar: () => undefined, onSambungLagi: () => undefined, onHadir: () => undefined })))
  expect(await pusat.masuk({ unitId: 9, ruang: 'r', orang, onKabar: () => undefined, onSambungLagi: () => undefined, onHadir: () => undefined })).toBeNull()
  for (const satu of keluar) satu?.()
})

it('reads only messages that it knows', () => {
  expect(bacaKabar('12/2023/4711')).toEqual({ unitId: 12, tahun: 2023, dari: '4711' })
  for (const teks of [undefined, '', '12/2023', "1/2023/1; drop table x", '1/2023/-4']) expect(bacaKabar(teks)).toBeNull()
})
