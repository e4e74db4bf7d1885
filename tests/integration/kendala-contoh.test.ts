import { afterAll, beforeAll, expect, it } from 'vitest'
import { scopeBaca } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { loadKendalaUntuk } from '@/lib/lihat/kendala/loaders'
import { PANEL_KENDALA } from '@/lib/lihat/panel/kendala/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import { queryPosisi } from '@/lib/posisi/data'
import { selisihAngkas } from '@/lib/realisasi/selisih'
import { loadSample } from '@/prisma/sample/load'
import { pasangDatabase } from '../support/pasang-database'
import { ORANG } from '../support/pelaporan-tanam'
import { jumlahKolom, periksaPanel } from '../support/panel'

beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await loadSample(connectionString)
})
afterAll(() => prisma().$disconnect())

const semua = scopeBaca(ORANG.admin)
const ambil = async (bulan: number, tahun = 2023) => {
  const data = await loadKendalaUntuk(semua, { tahun, bulan, versi: 'berlaku' })
  const panel = susunPanel(PANEL_KENDALA, data)
  for (const satu of panel) periksaPanel(satu)
  return { data, panel: new Map(panel.map((satu) => [satu.kunci, satu])) }
}

it('the rupiah behind obstacles is that of the position, each sub-kegiatan once', async () => {
  const { data, panel } = await ambil(6)
  const sub = new Set(data.semua.filter(({ sifat, status, sub: milik }) => sifat === 'KENDALA' && status === 'TERBUKA' && milik !== null).map(({ sub: milik }) => String(milik?.id)))
  const posisi = await queryPosisi(semua, { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'subKegiatan' })
  const kurang = posisi.filter(({ kunci }) => sub.has(kunci)).map((satu) => selisihAngkas(satu)).filter((nilai) => nilai !== null && nilai < 0n).reduce<bigint>((total, nilai) => total - (nilai ?? 0n), 0n)
  const sel = panel.get('kendala-seberapa-besar')?.tabel.jumlah?.sel.kekurangan
  expect(sub.size).toBeGreaterThan(10)
  expect(kurang).toBeGreaterThan(0n)
  expect(sel).toEqual({ jenis: 'rupiah', nilai: kurang })
  const tempat = panel.get('kendala-di-mana')
  expect(tempat && jumlahKolom(tempat, 'kekurangan')).toBe(kurang)
})

it('what moved adds up: open then + new - done = open now', async () => {
  const [juni, juli] = await Promise.all([ambil(6), ambil(7)])
  const terbuka = ({ panel }: typeof juni): number => { const sel = panel.get('kendala-bergerak')?.tabel.jumlah?.sel.terbuka; return sel?.jenis === 'bilangan' ? (sel.nilai ?? 0) : -1 }
  const gerak = juli.panel.get('kendala-bergerak')?.tabel.jumlah?.sel
  const angka = (kunci: string): number => { const sel = gerak?.[kunci]; return sel?.jenis === 'bilangan' ? (sel.nilai ?? 0) : -1 }
  expect(terbuka(juni) + angka('baru') - angka('selesai')).toBe(terbuka(juli))
  expect(juli.data.suara.length).toBeGreaterThan(3)
})

it('a year without anything has its page: questions, no figures', async () => {
  const { data, panel } = await ambil(1, 2024)
  expect(data.semua).toEqual([])
  for (const satu of panel.values()) expect(satu.judul).toMatch(/\?$/)
})
