import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { loadCapaianUntuk } from '@/lib/posisi/loaders'
import type { Capaian } from '@/lib/realisasi/capaian'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import type { Bentuk } from '@/lib/lihat/rfk/constants'
import { loadBahanRfk, loadBukuRfk } from '@/lib/lihat/rfk/loaders'
import { isTidakDiisi } from '@/lib/lihat/rfk/kolom'
import { susunRfk } from '@/lib/lihat/rfk/susun'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
import { bacaHitung, periksaRumus, type LembarHitung } from '@/tests/support/rumus-buku'

const orang = (peran: Pengguna['peran'], unitIds: number[]): Pengguna => ({ id: 'uji', nama: 'Uji', username: 'uji', peran, unitIds, wajibGantiSandi: false, contoh: true })
const analis = orang('ANALIS', [])
const KINI = new Date('2023-07-20T02:30:00Z')
const JUNI = { tahun: 2023, bulan: 6 } as const
const NIP = '198001012005011001'
let db: TestDatabase
let dinkes: number
let anggota: number[]

beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  const rows = await prisma().$queryRaw<{ id: number; kode: string; indukId: number | null }[]>`SELECT id, kode, induk_id AS "indukId" FROM unit_pada('2023-06-30'::date) ORDER BY kode`
  dinkes = rows.find((row) => row.kode === '1.02.0.00.0.00.02.0000')?.id ?? 0
  anggota = rows.filter((row) => row.id === dinkes || row.indukId === dinkes).map((row) => row.id)
  await prisma().$transaction([
    prisma().$executeRaw`SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'form', true)`,
    prisma().$executeRaw`UPDATE unit_masa SET kepala_nama = 'Nama Karangan, S.T.', kepala_jabatan = 'Kepala Dinas Kesehatan', kepala_nip = ${NIP} WHERE unit_id = ${dinkes}`,
  ])
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

const bahan = (bentuk: Bentuk, pengguna = analis) => loadBahanRfk(pengguna, { bentuk, ...JUNI, skpd: dinkes }, KINI)
const buat = async (bentuk: Bentuk): Promise<LembarHitung[]> => bacaHitung(await writeBuku(susunRfk(await bahan(bentuk))))
const capaian = (per: 'kabupaten' | 'unit'): Promise<Capaian[]> => loadCapaianUntuk(scopeUji('*'), { ...JUNI, versi: 'berlaku', per, filter: { unitIds: anggota } })
const teks = (lembar: LembarHitung): string => lembar.baris.flat().filter((isi) => typeof isi === 'string').join('\n')
const rp = (nilai: bigint | null): number => Number(nilai) / 100
/** column of the name, of pagu, of realisation */
const KOLOM = { A: [5, 'H', 'I'], C: [2, 'E', 'L'], E: [2, 'F', 'I'], E81: [4, 'M', 'W'] } as const

test('sixteen units hang together in the sample', () => {
  expect(anggota).toHaveLength(16)
})

describe.each(['A', 'C', 'E', 'E81'] as const)('form %s of a whole SKPD', (bentuk) => {
  test('each unit is a section with its sum; the total stands once and is theirs', async () => {
    const [lembar] = await buat(bentuk)
    if (!lembar) throw new Error('tanpa lembar')
    periksaRumus(lembar)
    const [nama, pagu, real] = KOLOM[bentuk]
    for (const unit of await capaian('unit')) {
      const baris = lembar.baris.findIndex((isi) => (bentuk === 'A' ? isi[nama] === `${unit.posisi.kode} ${unit.posisi.nama}` : isi[nama] === unit.posisi.nama && isi.includes(unit.posisi.kode))) + 1
      expect(baris, unit.posisi.nama).toBeGreaterThan(0)
      expect([lembar.hitung(`${pagu}${baris}`), lembar.hitung(`${real}${baris}`)], unit.posisi.nama).toEqual([rp(unit.posisi.pagu), rp(unit.posisi.realisasi)])
    }
    const total = lembar.baris.flatMap((isi, i) => (isi[nama] === 'JUMLAH' || String(isi[nama]).startsWith('TOTAL dan') ? [i + 1] : []))
    expect(total).toHaveLength(1)
    const [jumlah] = await capaian('kabupaten')
    expect([lembar.hitung(`${pagu}${total[0]}`), lembar.hitung(`${real}${total[0]}`)]).toEqual([rp(jumlah?.posisi.pagu ?? 0n), rp(jumlah?.posisi.realisasi ?? 0n)])
    if (bentuk === 'E' && jumlah) expect(Math.round(Number(lembar.hitung(`N${total[0]}`)) * 100)).toBe(bulatkanPersen(jumlah.deviasiFisik))
    expect(teks(lembar)).toContain('Dinas Kesehatan: seluruh SKPD, bersama 15 unit di bawahnya')
    expect(teks(lembar)).toContain('16 dari 16 unit melapor bulan ini.')
  })
})

test('form D lists its sheets by unit first; two units with one sub-kegiatan have two sheets', async () => {
  const lembar = await buat('D')
  lembar.forEach(periksaRumus)
  expect(lembar[0]?.nama).toBe('Daftar')
  expect(new Set(lembar.map((satu) => satu.nama)).size).toBe(lembar.length)
  expect(lembar.filter((satu) => satu.nama.startsWith('1.02.02.2.02')).length).toBeGreaterThan(1)
})

test('PP 39: A has Data Umum and kendala, A and B sections, C is one consolidation; all end in the same total', async () => {
  const tiga = await buat('PP39')
  const [jumlah] = await capaian('kabupaten')
  for (const satu of tiga) {
    periksaRumus(satu)
    const total = satu.baris.findIndex((isi) => isi[2] === 'JUMLAH') + 1
    const huruf = { 'Form A': 'H', 'Form B': 'G', 'Form C': 'E' }[satu.nama] ?? ''
    expect(satu.hitung(`${huruf}${total}`), satu.nama).toBe(rp(jumlah?.posisi.pagu ?? 0n))
    expect(satu.baris.some((isi) => isi[2] === 'UPTD Puskesmas Liwa'), satu.nama).toBe(satu.nama !== 'Form C')
  }
  const isi = tiga[0] ? teks(tiga[0]) : ''
  for (const harap of ['I. DATA UMUM', '3. Kode dan nama program', 'III. KENDALA DAN LANGKAH TINDAK LANJUT', 'Nama Karangan, S.T., Kepala Dinas Kesehatan']) expect(isi).toContain(harap)
  expect(isi).toMatch(/Pihak yang diharapkan dapat membantu|Tidak ada kendala/)
})

describe('E.81', () => {
  test('K and Rp stand under one number; the average is over K alone and the predikat by the limits in use', async () => {
    const [lembar] = susunRfk(await bahan('E81')).lembar
    const nomor = lembar?.baris.find((isi) => isi.some((sel) => sel?.isi === '12 = 8 + 9 + 10 + 11'))
    expect(nomor?.filter((sel) => sel !== null).map((sel) => [sel.isi, sel.lebar ?? 1])).toEqual([
      ['0', 1], ['1', 1], ['2', 1], ['3', 2], ['4', 2], ...['5', '6', '7', '8', '9', '10', '11', '12 = 8 + 9 + 10 + 11', '13 = (12 / 7) × 100', '14 = 6 + 12', '15 = (14 / 5) × 100'].map((isi) => [isi, 2]), ['16', 1], ['17', 1],
    ])
    const baris = (nama: string) => lembar?.baris.find((isi) => isi[0]?.isi === nama)?.find((sel) => sel?.rumus)
    expect(baris('Rata-rata capaian kinerja (%)')).toMatchObject({ isi: expect.any(Number), rumus: expect.stringMatching(/^IF\(COUNT\((X\d+:X\d+)\)=0,"–",AVERAGE\(\1\)\)$/) })
    expect(baris('Predikat kinerja')?.rumus).toMatch(/>=91\/100,"Sangat Tinggi".*>=76\/100,"Tinggi".*>=66\/100,"Sedang".*>=51\/100,"Rendah","Sangat Rendah"/)
  })

  test('is signed by the head whom the office gave; who is not known stays a dotted line', async () => {
    const [lembar] = await buat('E81')
    const isi = lembar ? teks(lembar) : ''
    for (const harap of ['Disusun', 'Kepala Dinas Kesehatan,', 'Nama Karangan, S.T.', 'NIP 19800101 200501 1 001', 'Dievaluasi', 'Kepala Bappeda,', 'NIP ……', 'Faktor pendorong keberhasilan kinerja', 'Tindak lanjut yang diperlukan dalam Renja berikutnya']) expect(isi).toContain(harap)
    // a NIP is a person's: who does not read the unit does not read it
    const { penanda } = await loadBahanRfk(orang('OPERATOR', [anggota[1] ?? 0]), { bentuk: 'E81', ...JUNI, unit: anggota[1] }, KINI)
    expect(JSON.stringify(penanda)).not.toContain(NIP)
  })
})

test('handed in and left empty is 0 and says so, in its row and under the table', async () => {
  const isi = await bahan('A')
  const kosong = isi.sub.filter((item) => isTidakDiisi(item) && item.capaian.posisi.pagu > 0n)
  expect(kosong.length).toBeGreaterThan(0)
  const [lembar] = await bacaHitung(await writeBuku(susunRfk(isi)))
  const baris = lembar?.baris.filter((row) => String(row[15]).startsWith('0, tidak diisi')) ?? []
  expect(baris).toHaveLength(kosong.length)
  for (const row of baris) expect(row[8]).toBe(0)
  expect(lembar && teks(lembar)).toContain(`0, tidak diisi: ${kosong.length} sub-kegiatan berpagu Rp`)
})

describe('who may', () => {
  test('who reads one unit of the SKPD does not get the whole; who reads all does', async () => {
    await expect(bahan('A', orang('OPERATOR', [dinkes]))).rejects.toMatchObject({ kode: 'TIDAK_BERHAK', message: expect.stringContaining('15 di antaranya di luar unit Anda') })
    await expect(bahan('A', orang('KEPALA', [anggota[1] ?? 0]))).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect((await bahan('C', orang('OPERATOR', anggota))).daftarUnit).toHaveLength(16)
  })

  test('a form of the reporting unit says that it is without the units under it; a unit without any is itself', async () => {
    const [lembar] = susunRfk(await loadBahanRfk(analis, { bentuk: 'C', ...JUNI, unit: dinkes }, KINI)).lembar
    expect(JSON.stringify(lembar?.baris)).toContain('unit pelapor ini saja, tanpa 15 unit di bawahnya')
    expect((await loadBahanRfk(analis, { bentuk: 'C', ...JUNI, skpd: anggota[1] }, KINI)).skpd).toBe(false)
    const { nama } = await loadBukuRfk(analis, { bentuk: 'B', ...JUNI }, KINI)
    expect(nama).toBe('RFK-B_Kabupaten_2023-06.xlsx')
    expect((await loadBukuRfk(analis, { bentuk: 'C', ...JUNI, skpd: dinkes }, KINI)).nama).toBe('RFK-C_SKPD-Dinas-Kesehatan_2023-06.xlsx')
  })
})
