import { rm } from 'node:fs/promises'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { bedaProses, denyutProses } from '@/lib/dasar/metrik/mutations-proses'
import { loadMetrik } from '@/lib/dasar/metrik/loaders'
import { jalurTahanan } from '@/lib/dasar/unggah/kiriman'
import { ambilTahanan, lupakanTahanan, titipTahanan } from '@/lib/dasar/unggah/mutations-tahan'
import { DaftarHadir } from '@/lib/lapor/lembar/hadirin'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pasangDatabase } from '../support/pasang-database'
import { sambung } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  db = await sambung(connectionString)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

it('an upload that is kept on one machine is read on another one, byte for byte, and goes with its decision', async () => {
  const nama = 'tahan-3b0d5d2e-1c2f-4a57-9c1f-0b8f4e8f1a11'
  const jalur = jalurTahanan(nama)
  await mkdir(path.dirname(jalur), { recursive: true })
  const isi = Buffer.from(Array.from({ length: 2_500_000 }, (_, i) => (i * 31) % 251))
  await writeFile(jalur, isi)
  await titipTahanan(nama)
  await rm(jalur) // the other machine never had it
  expect(await ambilTahanan(nama)).toBe(jalur)
  expect(isi.equals(await readFile(jalur))).toBe(true)
  await lupakanTahanan(nama)
  expect(await ambilTahanan(nama)).toBeNull()
})

it('who has a grid open is known to every process; who died is gone after a minute, and an emptied table fills again', async () => {
  const di = (nama: string) => ({ ruang: '1/2023/6', orang: { id: nama.toLowerCase(), nama } })
  const sini = new DaftarHadir<ReturnType<typeof di>>(() => undefined)
  const sana = new DaftarHadir<ReturnType<typeof di>>(() => undefined)
  const ani = di('Ani')
  const budi = di('Budi')
  await sini.masuk(ani)
  await sana.masuk(budi)
  await sini.segarkan(ani.ruang)
  expect([sini.nama(ani.ruang, 'ani'), sana.nama(ani.ruang, 'budi')]).toEqual([['Budi'], ['Ani']])
  await db.query("UPDATE hadir_lembar SET denyut = now() - interval '2 minutes' WHERE pengguna_id = 'budi'")
  await sini.segarkan(ani.ruang)
  expect(sini.nama(ani.ruang, 'ani')).toEqual([])
  await db.query('TRUNCATE hadir_lembar')
  await sana.ulang()
  await sini.ulang()
  expect(sini.nama(ani.ruang, 'ani')).toEqual(['Budi'])
  sana.keluar(budi)
  await vi.waitFor(async () => {
    await sini.segarkan(ani.ruang)
    expect(sini.nama(ani.ruang, 'ani')).toEqual([])
  })
  sini.keluar(ani)
})

it('secrets and builds that differ between two living processes are named, equal ones are not', async () => {
  const proses = (mesin: string, bangunan: string, sesi: string) => ({ mesin, bangunan, sidik: { BETTER_AUTH_SECRET: sesi, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'k' } })
  const satu = proses('satu:3000', 'b1', 's1')
  const dua = proses('dua:3000', 'b2', 's2')
  await denyutProses('00000000-0000-4000-8000-000000000001', satu)
  const lain = await denyutProses('00000000-0000-4000-8000-000000000002', dua)
  expect(lain).toEqual([satu])
  expect(bedaProses(dua, lain)).toEqual([
    'BETTER_AUTH_SECRET di dua:3000 berbeda dari di satu:3000: sesi dan faktor kedua dari yang satu tidak berlaku di yang lain. Samakan, lalu nyalakan ulang.',
    'Bangunan (.next) di dua:3000 berbeda dari di satu:3000. Pasang hasil bangun yang sama di semua mesin.',
  ])
  expect(bedaProses(satu, [{ ...satu, mesin: 'tiga:3000' }])).toEqual([])
  const { teks } = await loadMetrik()
  expect(teks).toMatch(/rakor_kini\{nama="proses_web"\} 2\n/)
  expect(teks).toMatch(/rakor_kini\{nama="proses_berbeda"\} 1\n/)
  await db.query("UPDATE proses_web SET denyut = now() - interval '2 minutes' WHERE mesin = 'satu:3000'")
  expect(await denyutProses('00000000-0000-4000-8000-000000000002', dua)).toEqual([])
})

it('the figures for a monitor name nobody, and say when the database is away', async () => {
  const { teks, jenis } = await loadMetrik()
  expect(jenis).toContain('text/plain')
  for (const nama of ['rakor_permintaan_total', 'rakor_permintaan_detik', 'rakor_simpanan_total', 'rakor_keamanan_total', 'rakor_galat_total', 'rakor_nodejs_eventloop_lag_seconds', 'rakor_process_resident_memory_bytes']) expect(teks).toContain(`# TYPE ${nama} `)
  expect(teks).toContain('rakor_kini{nama="basis_data_menjawab"} 1')
  expect(teks).toContain('rakor_kini{nama="impor_dibaca"} 0')
  expect(teks).not.toContain('cadangan_umur_detik')
})
