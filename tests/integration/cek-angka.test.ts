import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { persen, rupiah } from '@/lib/dasar/format/angka'
import { loadHasilCek, loadPilihanCek } from '@/lib/rakor/cek-angka/loaders'
import { loadCapaian } from '@/lib/posisi/loaders'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { rapatBeku } from '@/tests/support/rapat-beku'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

let rapatId: number
beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  rapatId = await rapatBeku(db.connectionString, scopeKantor(ANALIS))
})
afterAll(() => prisma().$disconnect())

const HIDUP = { posisi: 'hidup', tahun: 2023, bulan: 6, versi: 'berlaku' } as const

test('a text is held against the live position and against a frozen one alike', async () => {
  const [kabupaten] = await loadCapaian({ tahun: 2023, bulan: 6, versi: 'berlaku', per: 'kabupaten' })
  const unit = await loadCapaian({ tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit' })
  const { posisi, serapanPagu, serapanAngkas } = pasti(kabupaten)
  const satu = pasti(unit.find(({ melapor, serapanPagu: serapan }) => melapor && serapan.ada))
  const pagu = rupiah(posisi.pagu)
  const teks = `Realisasi terhadap pagu ${persen(serapanPagu)} dari pagu ${pagu}. Menurut anggaran kas terserap ${persen(serapanAngkas)}.\nSerapan ${satu.posisi.nama} terhadap pagu ${persen(satu.serapanPagu)}.\nPagu APBD ${pagu.slice(0, 2)}${pagu.slice(3)}.`
  for (const posisiCek of [HIDUP, { ...HIDUP, posisi: `${rapatId}/1` }]) {
    const hasil = await loadHasilCek(teks, posisiCek)
    expect(hasil.tanda.map(({ putusan }) => putusan)).toEqual(['COCOK', 'COCOK', 'COCOK', 'COCOK', 'BERTENTANGAN'])
    expect(hasil.tanda.at(-1)).toMatchObject({ benar: pagu, salah: 'DIGIT_HILANG', kalimatBenar: `Pagu APBD ${pagu}.` })
    expect(hasil.tanda.every(({ asal }) => asal?.href)).toBe(true)
  }
  expect((await loadPilihanCek({})).beku.map(({ nilai }) => nilai)).toEqual([`${rapatId}/1`])
})

test('the published pair of the anggaran kas is told apart in the sample as well', async () => {
  const { tanda } = await loadHasilCek('Menurut anggaran kas, penyerapannya 88,53% dari target 100% sebesar Rp24.847.798.262.', HIDUP)
  expect(tanda.map(({ putusan, benar }) => [putusan, benar])).toEqual([['BERTENTANGAN', '71,84%'], ['COCOK', null], ['BERTENTANGAN', 'Rp524.847.798.262']])
})

test('what there is not to be held against is refused in words', async () => {
  await expect(loadHasilCek('  ', HIDUP)).rejects.toThrow('Tempel teksnya')
  await expect(loadHasilCek('38%', { ...HIDUP, posisi: `${rapatId}/99` })).rejects.toThrow('Posisi beku itu tidak ada')
})
