import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { AppError } from '@/lib/dasar/akses/galat'
import { scopeBaca, scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { simpanNilai, tarikNilai } from '@/lib/lapor/indikator/catatan/mutations'
import { skemaNilai } from '@/lib/lapor/indikator/catatan/schema'
import { hapusDaftar, simpanDaftar } from '@/lib/lapor/indikator/daftar/mutations'
import { skemaDaftar } from '@/lib/lapor/indikator/daftar/schema'
import { queryRinci } from '@/lib/lapor/indikator/data-rinci'
import { loadDeret } from '@/lib/lapor/indikator/loaders'
import { isTerumumkan } from '@/lib/lapor/indikator/utils'
import { loadDaftarTanda, loadTandaTema } from '@/lib/lapor/tema/loaders'
import { putuskan, simpanTema, urungkan } from '@/lib/lapor/tema/mutations'
import { hitungTanda } from '@/lib/lapor/tema/utils'
import { loadIndikator, loadPanelIndikator } from '@/lib/lihat/indikator/loaders'
import { loadDataTema, panelTema } from '@/lib/lihat/tema/loaders'
import { queryPosisi } from '@/lib/posisi/data'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { jumlah } from '@/lib/realisasi/rupiah'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { periksaPanel } from '@/tests/support/panel'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
let pembaca: Pengguna = ANALIS
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(pembaca), requirePeran: () => Promise.resolve(pembaca) }))

const TAHUN = 2023
const MURNI = { tahun: TAHUN, urutan: 0 }
const TEMPAT = { ...MURNI, tema: 'unggulan' }
const kantor = scopeKantor(ANALIS)
let db: Awaited<ReturnType<typeof createSampleDatabase>>
beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
}, 300_000)
afterAll(() => prisma().$disconnect())

const kode = async (janji: Promise<unknown>): Promise<string> => janji.then(() => 'diterima', (error: unknown) => (error instanceof AppError ? error.kode : Promise.reject(error instanceof Error ? error : new Error(String(error)))))
const keadaan = async (subId: number, tema = 'unggulan', urutan = 0) => (await loadTandaTema({ tahun: TAHUN, urutan }, tema)).baris.find((satu) => satu.subId === subId)?.keadaan
const jejak = async (): Promise<number> => (await prisma().$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM jejak WHERE tabel = 'tema_tanda' AND pelaku = 'uji'`)[0]?.n ?? 0

describe('what a theme is made of', () => {
  test('its position is that of its confirmed sub-kegiatan, and proposals count nothing', async () => {
    const { baris } = await loadTandaTema(MURNI, 'stunting')
    const ya = baris.filter((satu) => satu.keadaan === 'YA')
    expect(ya.length).toBeGreaterThan(3)
    const [posisi] = await queryPosisi(kantor, { tahun: TAHUN, bulan: 6, versi: 0, per: 'kabupaten', filter: { tema: 'stunting' } })
    expect(posisi?.pagu).toBe(jumlah(ya.map(({ pagu }) => pagu)))
    expect(posisi?.jumlahSubKegiatan).toBe(ya.filter(({ pagu }) => pagu > 0n).length)
    // a no is remembered though the patterns still propose it
    const bukan = baris.filter((satu) => satu.keadaan === 'TIDAK')
    expect(bukan.map(({ sebab }) => sebab === null)).toContain(false)
    expect(hitungTanda(baris).find((satu) => satu.keadaan === 'USUL')?.jumlah).toBe(baris.filter((satu) => satu.sebab !== null && satu.tanda === null).length)
  })

  test('what the regency published of its money stands beside it, for those who see all units', async () => {
    const juni = await loadPeriode({ tahun: String(TAHUN), bulan: '6' })
    const terumumkan = async () => panelTema(await loadDataTema(juni, 'stunting')).find(({ kunci }) => kunci === 'tema-stunting-terumumkan')
    const [pagu] = await queryPosisi(kantor, { tahun: TAHUN, bulan: 6, versi: 'berlaku', per: 'kabupaten', filter: { tema: 'stunting' } })
    const panel = await terumumkan()
    if (panel) periksaPanel(panel)
    expect(panel?.tabel.baris.map(({ sel }) => [sel.terumumkan, sel.selisih].map((satu) => satu?.nilai))).toEqual([[1_508_793_620_000n, 1_508_793_620_000n - (pagu?.pagu ?? 0n)]])
    expect(panel?.tabel.baris[0]?.sel.nama?.nilai).toContain('18 Juni 2023')
    // no outcome of the regency
    const hasil = await loadDeret({ sampai: '2024-12-31' })
    expect([hasil.length > 0, hasil.some(({ satuan }) => satuan === 'rupiah')]).toEqual([true, false])
    pembaca = { id: 'op', peran: 'OPERATOR', unitIds: [2] } as unknown as Pengguna
    try { expect(await terumumkan()).toBeUndefined() } finally { pembaca = ANALIS }
  })

  test('the page of outcomes leads to what was published of a theme, also before its first value; it counts among no outcome, and its own table is a file', async () => {
    const buat = { deretId: '', versi: 0, kode: 'anggaran-uji', nama: 'Anggaran uji', satuan: 'Rp', caraUkur: 'APBD', definisi: 'Menurut pengumuman.', sumber: 'Pemerintah daerah', arah: 'NAIK', frekuensi: 'TAHUNAN', temaKode: 'stunting' }
    const { id } = await simpanDaftar(kantor, skemaDaftar.parse(buat))
    try {
      const [{ data, panel }, { panel: berkas }, uang] = await Promise.all([loadIndikator(), loadPanelIndikator({}), loadDeret({ sampai: '2026-12-31', uang: true })])
      const terumumkan = uang.filter(isTerumumkan)
      expect([terumumkan.length, data.deret.some(isTerumumkan)]).toEqual([2, false])
      const daftar = panel.find(({ kunci }) => kunci === 'indikator-terumumkan')
      if (daftar) periksaPanel(daftar)
      expect(daftar?.tabel.baris.map(({ href, sel }) => [href, sel.nilai?.jenis, sel.nilai?.nilai])).toEqual(terumumkan.map((satu) => [`/indikator/${satu.id}`, ...(satu.id === id ? ['tanpa', 'belum ada data'] : ['rupiah', satu.titik.at(-1)?.ratusan])]))
      // where a series' own page leads to by its download
      for (const satu of terumumkan.filter(({ titik }) => titik.length > 0)) expect(berkas.map(({ kunci }) => kunci)).toContain(`indikator-deret-${satu.id}`)
      expect(panel.filter(({ kunci }) => terumumkan.some((satu) => kunci === `indikator-deret-${satu.id}`))).toEqual([])
    } finally {
      await hapusDaftar(kantor, { deretId: id, versi: 1 })
    }
  })

  test('a second source of the same time is no revision of the first: the refusal says where its figure goes', async () => {
    const isi = { deretId: '', versi: 0, kode: 'anggaran-uji', nama: 'Anggaran uji', satuan: 'rupiah', caraUkur: 'Laman', definisi: 'Menurut pengumuman.', sumber: 'Pemerintah daerah', arah: 'NAIK', frekuensi: 'TAHUNAN', temaKode: 'stunting' }
    const { id } = await simpanDaftar(kantor, skemaDaftar.parse(isi))
    const { id: lain } = await simpanDaftar(kantor, skemaDaftar.parse({ ...isi, caraUkur: 'Berita' }))
    const nilai = (deretId: number, angka: string, sumber: string) => simpanNilai(kantor, skemaNilai.parse({ deretId, tahun: '2023', tanggal: '2023-06-19', nilai: angka, sumber }))
    await nilai(id, 'Rp1.000.000.000.000', 'Laman dinas')
    const galat: unknown = await nilai(id, '0', 'Berita daerah').catch((satu: unknown) => satu)
    expect(galat).toMatchObject({ isian: { tanggal: expect.stringContaining('cara ukur lain') as string } })
    await nilai(lain, '0', 'Berita daerah')
    const panel = panelTema(await loadDataTema(await loadPeriode({ tahun: String(TAHUN), bulan: '6' }), 'stunting')).find(({ kunci }) => kunci === 'tema-stunting-terumumkan')
    expect(panel?.tabel.baris.map(({ sel }) => sel.terumumkan?.nilai)).toEqual([100_000_000_000_000n, 0n, 1_508_793_620_000n])
    // not known the month before
    expect(panelTema(await loadDataTema(await loadPeriode({ tahun: String(TAHUN), bulan: '5' }), 'stunting')).some(({ kunci }) => kunci === 'tema-stunting-terumumkan')).toBe(false)
    // taken back, it stands nowhere; and the list keeps the way to it
    const [satu] = (await queryRinci(prisma(), lain))[0]?.nilai ?? []
    await tarikNilai(kantor, { deretId: lain, nilaiId: satu?.id ?? 0, alasan: 'Salah baca' })
    const { panel: halaman } = await loadIndikator()
    expect(halaman.find(({ kunci }) => kunci === 'indikator-terumumkan')?.tabel.baris.find(({ href }) => href === `/indikator/${lain}`)?.sel.nilai?.nilai).toBe('belum ada data')
  })

  test('an empty series that is given a unit for money by its form is of that unit, as a new one is', async () => {
    const isi = { versi: 0, kode: 'anggaran-lain', nama: 'Anggaran lain', satuan: 'juta', caraUkur: 'APBD', definisi: 'Menurut pengumuman.', sumber: 'Pemerintah daerah', arah: 'NAIK', frekuensi: 'TAHUNAN', temaKode: 'stunting' }
    const { id } = await simpanDaftar(kantor, skemaDaftar.parse({ ...isi, deretId: '' }))
    await simpanDaftar(kantor, skemaDaftar.parse({ ...isi, deretId: id, versi: 1, satuan: 'Rupiah' }))
    try {
      expect((await loadDeret({ sampai: '2026-12-30', uang: true })).find((satu) => satu.id === id)?.satuan).toBe('rupiah')
    } finally {
      await hapusDaftar(kantor, { deretId: id, versi: 2 })
    }
  })

  test('a unit looks at its own sub-kegiatan alone', async () => {
    const semua = await loadDaftarTanda(MURNI)
    const unit = semua[0]?.baris[0]?.unitId ?? 0
    pembaca = { id: 'op', peran: 'OPERATOR', unitIds: [unit] } as unknown as Pengguna
    try {
      const milik = await loadDaftarTanda(MURNI)
      expect(milik.length).toBe(semua.length)
      expect(milik.every(({ baris }) => baris.length > 0 && baris.every((satu) => satu.unitId === unit))).toBe(true)
      const data = await loadDataTema(await loadPeriode({ tahun: String(TAHUN), bulan: '6' }), '*')
      expect(data.tema.flatMap(({ rinci }) => [...(rinci?.unit ?? []).map(({ posisi }) => posisi.kunci), ...(rinci?.sub ?? []).map(({ unitId }) => String(unitId))]).every((satu) => satu === String(unit))).toBe(true)
    } finally {
      pembaca = ANALIS
    }
  })
})

describe('deciding', () => {
  test('in bulk, the same twice is one, undone as one; the trail keeps each', async () => {
    const tiga = (await loadTandaTema(MURNI, 'unggulan')).baris.slice(0, 3).map(({ subId }) => ({ subId, versi: 0 }))
    const awal = await jejak()
    const { berubah, urung } = await putuskan(kantor, TEMPAT, 'YA', tiga, new Set())
    expect(berubah).toBe(3)
    expect(await jejak()).toBe(awal + 3)
    expect(await putuskan(kantor, TEMPAT, 'YA', tiga, new Set())).toMatchObject({ berubah: 0, sama: 3 })
    expect(await jejak()).toBe(awal + 3)
    expect(await urungkan(kantor, TEMPAT, urung)).toBe(3)
    expect(await urungkan(kantor, TEMPAT, urung)).toBe(0)
    expect(await keadaan(tiga[0]?.subId ?? 0)).toBe('LAIN')
  })

  test('a sub-kegiatan sent twice in one request is decided once; with two contents nothing is decided', async () => {
    const [satu, dua] = (await loadTandaTema(MURNI, 'unggulan')).baris.map(({ subId }) => ({ subId, versi: 0 }))
    if (!satu || !dua) throw new Error('contoh')
    const awal = await jejak()
    const { berubah, sama, urung } = await putuskan(kantor, TEMPAT, 'YA', [satu, dua, { ...satu }], new Set())
    expect([berubah, sama, urung.length, await jejak()]).toEqual([2, 0, 2, awal + 2])
    expect(await kode(putuskan(kantor, TEMPAT, 'TIDAK', [{ ...satu, versi: 1 }, satu], new Set()))).toBe('ISIAN_SALAH')
    expect(await keadaan(satu.subId)).toBe('YA')
    const [pertama] = urung
    if (!pertama) throw new Error('urung')
    expect(await kode(urungkan(kantor, TEMPAT, [pertama, { ...pertama, semula: 'TIDAK' }]))).toBe('ISIAN_SALAH')
    expect(await urungkan(kantor, TEMPAT, [...urung, { ...pertama }])).toBe(2)
  })

  test('a stale page changes nothing and is told so', async () => {
    const [satu, dua] = (await loadTandaTema(MURNI, 'unggulan')).baris
    if (!satu || !dua) throw new Error('contoh')
    await putuskan(kantor, TEMPAT, 'YA', [{ subId: satu.subId, versi: 0 }], new Set())
    expect(await kode(putuskan(kantor, TEMPAT, 'TIDAK', [{ subId: satu.subId, versi: 0 }, { subId: dua.subId, versi: 0 }], new Set()))).toBe('BERSAMAAN')
    expect(await keadaan(dua.subId)).toBe('LAIN')
    const { urung } = await putuskan(kantor, TEMPAT, 'TIDAK', [{ subId: satu.subId, versi: 1 }], new Set())
    await putuskan(kantor, TEMPAT, 'BATAL', [{ subId: satu.subId, versi: 2 }], new Set())
    expect(await kode(urungkan(kantor, TEMPAT, urung))).toBe('BERSAMAAN')
  })

  test('holds from its version on until a later one decides anew, and taking that back gives the earlier one', async () => {
    const { rows } = await denganDb((client) => client.query<{ urutan: number }>('SELECT urutan::int AS urutan FROM apbd_versi WHERE tahun = $1 ORDER BY urutan', [TAHUN]))
    expect(rows.length).toBeGreaterThan(1)
    const [satu] = (await loadTandaTema({ tahun: TAHUN, urutan: 1 }, 'unggulan')).baris
    if (!satu) throw new Error('contoh')
    await putuskan(kantor, TEMPAT, 'YA', [{ subId: satu.subId, versi: 0 }], new Set())
    expect(await keadaan(satu.subId, 'unggulan', 1)).toBe('YA')
    await putuskan(kantor, { ...TEMPAT, urutan: 1 }, 'TIDAK', [{ subId: satu.subId, versi: 0 }], new Set())
    expect([await keadaan(satu.subId, 'unggulan', 0), await keadaan(satu.subId, 'unggulan', 1)]).toEqual(['YA', 'TIDAK'])
    await putuskan(kantor, { ...TEMPAT, urutan: 1 }, 'BATAL', [{ subId: satu.subId, versi: 1 }], new Set())
    expect(await keadaan(satu.subId, 'unggulan', 1)).toBe('YA')
    await putuskan(kantor, TEMPAT, 'BATAL', [{ subId: satu.subId, versi: 1 }], new Set())
  })

  test('is the office’s alone, in the program and in the database', async () => {
    const operator = { id: 'op', peran: 'OPERATOR', unitIds: [1] } as unknown as Pengguna
    expect(await kode(putuskan(scopeBaca(operator), TEMPAT, 'YA', [{ subId: 1, versi: 0 }], new Set()))).toBe('TIDAK_BERHAK')
    await denganDb(async (client) => {
      const coba = async (lingkup: string, sql: string): Promise<string> => {
        await client.query('BEGIN')
        await client.query("SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', $1, true)", [lingkup])
        try {
          await client.query(sql)
          return 'diterima'
        } catch (error) {
          return (error as { code: string }).code
        } finally {
          await client.query('ROLLBACK')
        }
      }
      const sisip = `INSERT INTO tema_tanda (apbd_versi_id, sub_kegiatan_id, tema_kode, tahun, unit_id, putusan, asal)
        SELECT a.id, s.id, 'unggulan', s.tahun, s.unit_id, 'YA', 'KETIK' FROM sub_kegiatan s JOIN apbd_versi a ON a.tahun = s.tahun AND a.urutan = 0 WHERE s.tahun = 2023 ORDER BY s.id LIMIT 1`
      const unit = (await client.query<{ u: number }>('SELECT unit_id AS u FROM sub_kegiatan WHERE tahun = 2023 ORDER BY id LIMIT 1')).rows[0]?.u
      expect(await coba('*', sisip)).toBe('diterima')
      expect(await coba(String(unit), sisip)).toBe('RP002')
      expect(await coba(String(unit), "UPDATE tema SET nama = 'Lain'")).toBe('RP002')
      expect(await coba(String(unit), "DELETE FROM tema_tanda WHERE unit_id = " + String((await client.query<{ u: number }>('SELECT unit_id AS u FROM tema_tanda LIMIT 1')).rows[0]?.u))).toBe('RP002')
      expect(await coba('*', "UPDATE tema_tanda SET tema_kode = 'unggulan'")).toBe('RP122')
      expect(await coba('*', "UPDATE tema SET kode = 'lain' WHERE kode = 'unggulan'")).toBe('RP122')
      expect(await coba('*', `UPDATE tema SET berakhir = true WHERE kode = 'unggulan'; ${sisip}`)).toBe('RP122')
      expect(await coba('*', "UPDATE tema SET kode = 'tanda' WHERE kode = 'unggulan'")).toMatch(/RP122|23514/)
      expect(await coba('*', "UPDATE tema SET pola_kode = '{1.02;DROP}' WHERE kode = 'unggulan'")).toBe('23514')
    })
  })
})

test('a definition is changed as it was looked at; patterns change proposals and no decision', async () => {
  const isi = { kode: 'unggulan', nama: 'Kegiatan unggulan daerah', urutan: 70, definisi: 'Daftar milik daerah', dasar: 'Keputusan uji', polaKode: [], polaNama: ['kopi'], berakhir: false }
  const versi = (await loadTandaTema(MURNI, 'unggulan')).tema.versi
  await simpanTema(kantor, { ...isi, versi })
  await simpanTema(kantor, { ...isi, versi })
  expect(await kode(simpanTema(kantor, { ...isi, nama: 'Lain lagi', versi }))).toBe('BERSAMAAN')
  expect(await kode(simpanTema(kantor, { ...isi, nama: 'Lain lagi', versi: 0 }))).toBe('SUDAH_ADA')
  const { baris, tema } = await loadTandaTema(MURNI, 'unggulan')
  expect(tema.versi).toBe(versi + 1)
  expect(baris.filter((satu) => satu.sebab !== null).every((satu) => satu.sebab === 'nama memuat "kopi"' || satu.sebab?.startsWith('nama'))).toBe(true)
})

test('every panel of every theme holds, live: rows of units are the theme, and nothing sums themes', async () => {
  const data = await loadDataTema(await loadPeriode({ tahun: String(TAHUN), bulan: '6' }), '*')
  const panel = panelTema(data)
  for (const satu of panel) periksaPanel(satu)
  expect(new Set(panel.map(({ kunci }) => kunci)).size).toBe(panel.length)
  expect(panel.find(({ kunci }) => kunci === 'tema-semua')?.tabel.jumlah).toBeUndefined()
  for (const { rinci, seluruh } of data.tema) {
    if (!rinci || !seluruh) continue
    expect(jumlah(rinci.unit.map(({ posisi }) => posisi.pagu))).toBe(seluruh.posisi.pagu)
    expect(jumlah(rinci.sub.map(({ capaian }) => capaian.posisi.pagu))).toBe(seluruh.posisi.pagu)
    expect(jumlah(rinci.kecamatan.map(({ posisi }) => posisi.pagu))).toBe(seluruh.posisi.pagu)
  }
  console.info(panel.map(({ kunci, judul, bacaan }) => `${kunci}: ${judul} | ${bacaan ?? ''}`).join('\n'))
})

async function denganDb<T>(fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: db.connectionString })
  await client.connect()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}
