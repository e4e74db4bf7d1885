import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scopeKantor, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { queryPilihanBaris } from '@/lib/lapor/anggaran/data'
import { querySaranSub, querySumberDana } from '@/lib/lapor/anggaran/data-saran'
import { tambahBaris } from '@/lib/lapor/anggaran/mutations'
import { loadAcuan } from '@/prisma/sample/acuan'
import { queryBuku } from '@/lib/tahun/kodefikasi/data'
import { queryNomenklatur, queryRekening, querySumber } from '@/lib/tahun/kodefikasi/data-kode'
import { querySatu } from '@/lib/tahun/kodefikasi/data-satu'
import { buatBuku, hapusBuku, ubahBuku } from '@/lib/tahun/kodefikasi/mutations-buku'
import { akhiriKode, ubahNamaKode } from '@/lib/tahun/kodefikasi/mutations-kode'
import { bacaSaring } from '@/lib/tahun/kodefikasi/schema'
import { tambahNomenklatur, tambahRekening, tambahSumberDana } from '@/lib/tahun/kodefikasi/mutations'
import { queryRegulasi } from '@/lib/tahun/tahun-anggaran/data'
import { usulRegulasi } from '@/lib/tahun/tahun-anggaran/utils'
import { createSampleDatabase, createTestDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'

const BUKU = 'KEPMENDAGRI-900.1.15.5-1317-2023'
const LAMA = 'KEPMENDAGRI-050-5889-2021'
let kantor: OpdScope

beforeAll(async () => {
  pakaiDatabase((await createSampleDatabase()).connectionString)
  const { id } = await prisma().pengguna.findUniqueOrThrow({ where: { username: 'admin' } })
  kantor = scopeKantor({ id, nama: 'Admin', username: 'admin', peran: 'ADMIN', unitIds: [], wajibGantiSandi: false, contoh: true })
})
afterAll(() => prisma().$disconnect())

const dalam = <T>(fn: (tx: Transaksi) => Promise<T>): Promise<T> => tulis(pelakuDari(kantor, 'form'), fn)
const jejak = (tabel: string, kunci: string) => prisma().jejak.findMany({ where: { tabel, kunci, pelaku: kantor.pelaku }, orderBy: { id: 'asc' } })

describe('adding one code', () => {
  const sub = { regulasiKode: BUKU, tingkat: 'SUB_KEGIATAN', kode: '1.02.02.2.02.0999', nama: 'Uji Sub', indukKode: null } as const

  test('the same code and name twice is one code with one line of the trail; another name is refused with the name that stands', async () => {
    const id = await dalam((tx) => tambahNomenklatur(tx, sub))
    expect(await dalam((tx) => tambahNomenklatur(tx, { ...sub, nama: ' uji  SUB ', indukKode: '1.02.02.2.02' }))).toBe(id)
    await expect(dalam((tx) => tambahNomenklatur(tx, { ...sub, nama: 'Lain' }))).rejects.toMatchObject({ kode: 'SUDAH_ADA', isian: { kode: expect.stringContaining('"Uji Sub"') } })
    expect(await jejak('nomenklatur', String(id))).toMatchObject([{ tindakan: 'INSERT', sumber: 'form' }])
    expect(await prisma().nomenklatur.findUnique({ where: { id }, include: { induk: true } })).toMatchObject({ berakhir: false, induk: { kode: '1.02.02.2.02' } })
  })

  test('a code of another level, a missing parent, a parent elsewhere and an unknown book each get their sentence', async () => {
    const coba = (ubah: Partial<Parameters<typeof tambahNomenklatur>[1]>) => expect(dalam((tx) => tambahNomenklatur(tx, { ...sub, ...ubah }))).rejects
    await coba({ kode: '1.02.02.2.02' }).toMatchObject({ kode: 'ISIAN_SALAH', isian: { kode: expect.stringContaining('bukan kode sub-kegiatan') } })
    await coba({ kode: '9.02.02.2.02.0001' }).toMatchObject({ isian: { kode: expect.stringContaining('9.02.02.2.02, belum ada') } })
    await coba({ kode: '1.02.02.2.02.0998', indukKode: '1.02.02.2.01' }).toMatchObject({ isian: { kode: expect.stringContaining('tidak berada di bawah') } })
    await coba({ regulasiKode: 'TIDAK-ADA' }).toMatchObject({ isian: { regulasi: expect.stringContaining('tidak ada') } })
    await coba({ nama: '   ' }).toMatchObject({ isian: { nama: 'Nama belum diisi.' } })
  })

  test('a rekening takes jenis and kelompok from what stands, from what is given, or asks', async () => {
    expect(await dalam((tx) => tambahRekening(tx, { kode: '5.2.04.01.001.0009', nama: 'Belanja Modal Uji' }))).toBe('5.2.04.01.01.0009')
    expect(await prisma().rekening.findUnique({ where: { kode: '5.2.04.01.01.0009' } })).toMatchObject({
      jenisKode: '5.2.04', jenisNama: 'Belanja Modal Jalan, Jaringan, dan Irigasi', kelompokKode: '5.2', kelompokNama: 'Belanja Modal', berakhir: false,
    })
    await expect(dalam((tx) => tambahRekening(tx, { kode: '5.1.07.01.01.0001', nama: 'Uji' }))).rejects.toMatchObject({ kode: 'ISIAN_SALAH', isian: { induk: expect.stringContaining('5.1.07') } })
    await dalam((tx) => tambahRekening(tx, { kode: '5.1.07.01.01.0001', nama: 'Uji', indukNama: 'Belanja Jenis Baru' }))
    expect(await prisma().rekening.findUnique({ where: { kode: '5.1.07.01.01.0001' } })).toMatchObject({ jenisNama: 'Belanja Jenis Baru', kelompokNama: 'Belanja Operasi' })
    expect(await dalam((tx) => tambahRekening(tx, { kode: '5.1.07.01.01.0001', nama: 'UJI' }))).toBe('5.1.07.01.01.0001')
    await expect(dalam((tx) => tambahRekening(tx, { kode: '5.1.07.01.01.0001', nama: 'Lain' }))).rejects.toMatchObject({ kode: 'SUDAH_ADA' })
    await expect(dalam((tx) => tambahRekening(tx, { kode: '4.1.01', nama: 'Pajak' }))).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    await expect(dalam((tx) => tambahRekening(tx, { kode: '5.9.01', nama: 'Uji' }))).rejects.toMatchObject({ isian: { induk: expect.stringContaining('5.9') } })
  })

  test('a source of funds is one with its group', async () => {
    const isi = { kode: '2.2.1.01.03.28', nama: 'DAK Fisik-Bidang Jalan-Penugasan', kelompok: 'DAK_FISIK' } as const
    const id = await dalam((tx) => tambahSumberDana(tx, isi))
    expect(await dalam((tx) => tambahSumberDana(tx, isi))).toBe(id)
    await expect(dalam((tx) => tambahSumberDana(tx, { ...isi, kelompok: 'PAD' }))).rejects.toMatchObject({ kode: 'SUDAH_ADA', isian: { kelompok: expect.stringContaining('DAK Fisik') } })
    await expect(dalam((tx) => tambahSumberDana(tx, { ...isi, nama: 'Lain' }))).rejects.toMatchObject({ kode: 'SUDAH_ADA' })
    await expect(dalam((tx) => tambahSumberDana(tx, { ...isi, kode: '1..2' }))).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
  })

  test('two people who add the same code at once make one; with two names one of them is told', async () => {
    const sama = { ...sub, kode: '1.02.02.2.02.0997', nama: 'Serentak' }
    const [satu, dua] = await Promise.all([dalam((tx) => tambahNomenklatur(tx, sama)), dalam((tx) => tambahNomenklatur(tx, sama))])
    expect(satu).toBe(dua)
    const beda = { ...sub, kode: '1.02.02.2.02.0996' }
    const hasil = await Promise.allSettled(['Satu', 'Dua'].map((nama) => dalam((tx) => tambahNomenklatur(tx, { ...beda, nama }))))
    expect(hasil.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const rekening = await Promise.allSettled(['Jenis A', 'Jenis B'].map((indukNama, i) => dalam((tx) => tambahRekening(tx, { kode: `5.1.08.01.01.000${i + 1}`, nama: `Uji ${i}`, indukNama }))))
    expect(rekening.every(({ status }) => status === 'fulfilled')).toBe(true)
    expect(new Set((await prisma().rekening.findMany({ where: { jenisKode: '5.1.08' } })).map(({ jenisNama }) => jenisNama)).size).toBe(1)
  })

  test('the database keeps a code below its own book and a higher level', async () => {
    await expect(dalam(async (tx) => {
      const [lain] = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM nomenklatur WHERE regulasi_kode <> ${BUKU} AND kode = '1.02.02.2.02'`
      await tx.$executeRaw`INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id) VALUES (${BUKU}, 'SUB_KEGIATAN', '1.02.02.2.02.0995', 'x', ${lain?.id})`
    })).rejects.toThrow(/induk kode/)
  })
})

describe('looking for codes', () => {
  test('by the beginning of a code and by words of a name, within a level; with parents and the lines that use it', async () => {
    const hasil = await queryNomenklatur(prisma(), LAMA, bacaSaring({ cari: '1.02 gizi', tingkat: 'SUB_KEGIATAN' }))
    expect(hasil.jumlah).toBeGreaterThan(0)
    for (const satu of hasil.baris) {
      expect(satu.kode.startsWith('1.02')).toBe(true)
      expect(satu.jalur.map(({ kode }) => kode)).toEqual(['1', '1.02', '1.02.02', expect.stringMatching(/^1\.02\.02\.2\.\d\d$/)])
      expect(satu.dipakai).toBe(await prisma().baris.count({ where: { subKegiatan: { nomenklaturId: satu.id } } }))
    }
    const [bidang] = (await queryNomenklatur(prisma(), LAMA, bacaSaring({ cari: '1.02', tingkat: 'BIDANG' }))).baris
    expect(bidang?.dipakai).toBe(await prisma().baris.count({ where: { subKegiatan: { nomenklatur: { regulasiKode: LAMA, kode: { startsWith: '1.02.' } } } } }))
    expect((await queryNomenklatur(prisma(), LAMA, bacaSaring({ cari: '100%_tak ada' }))).baris).toEqual([])
  })
  test('fifty a page; a page past the end and nonsense in the address lead to the first', async () => {
    const satu = await queryNomenklatur(prisma(), LAMA, bacaSaring({ hal: '1' }))
    const dua = await queryNomenklatur(prisma(), LAMA, bacaSaring({ hal: '2' }))
    expect([satu.baris.length, dua.baris[0]?.kode === satu.baris[0]?.kode, satu.terakhir]).toEqual([50, false, Math.ceil(satu.jumlah / 50)])
    expect(await queryNomenklatur(prisma(), LAMA, bacaSaring({ hal: '9999', tingkat: 'RUSAK' }))).toMatchObject({ halaman: 1, baris: { length: 50 } })
    expect((await queryRekening(prisma(), bacaSaring({ tingkat: '3' }))).baris.every(({ tingkat }) => tingkat === 3)).toBe(true)
    expect((await querySumber(prisma(), bacaSaring({ kelompok: 'DAK_FISIK' }))).baris.every(({ kelompok }) => kelompok === 'DAK_FISIK')).toBe(true)
  })
})

describe('changing one code', () => {
  const rekening = async () => {
    const { rekeningKode } = await prisma().baris.findFirstOrThrow({ where: { tahun: 2023 } })
    return { daftar: 'rekening', kunci: rekeningKode } as const
  }
  test('a name that locked months show changes only after it was understood, says which years, and leaves its line of the trail', async () => {
    const alamat = await rekening()
    const satu = await querySatu(prisma(), alamat.daftar, alamat.kunci)
    expect(satu?.tahun.find(({ tahun }) => tahun === 2023)).toMatchObject({ terkunci: true })
    const ganti = { ...alamat, nama: 'Nama Baru Uji', semula: satu?.nama ?? '', paham: false }
    await expect(ubahNamaKode(kantor, ganti)).rejects.toMatchObject({ kode: 'ISIAN_SALAH', isian: { paham: expect.stringContaining('2023') } })
    expect(await ubahNamaKode(kantor, { ...ganti, paham: true })).toContain(2023)
    expect((await jejak('rekening', alamat.kunci)).at(-1)).toMatchObject({ tindakan: 'UPDATE', sebelum: { nama: satu?.nama }, sesudah: { nama: 'Nama Baru Uji' } })
    await expect(ubahNamaKode(kantor, { ...ganti, nama: 'Lain', paham: true })).rejects.toMatchObject({ kode: 'BERSAMAAN', message: expect.stringContaining('Nama Baru Uji') })
  })
  test('a jenis that is renamed is renamed on the accounts below it, and no unit is summed anew for it', async () => {
    const revisi = () => prisma().$queryRaw<{ n: bigint }[]>`SELECT sum(revisi)::bigint AS n FROM rekap_unit`
    const semula = await revisi()
    const jenis = await prisma().rekening.findUniqueOrThrow({ where: { kode: '5.2.02' } })
    await ubahNamaKode(kantor, { daftar: 'rekening', kunci: '5.2.02', nama: 'Belanja Modal Uji', semula: jenis.nama, paham: true })
    expect(new Set((await prisma().rekening.findMany({ where: { jenisKode: '5.2.02' } })).map(({ jenisNama }) => jenisNama))).toEqual(new Set(['Belanja Modal Uji']))
    expect(await revisi()).toEqual(semula)
  })
  test('an ended code, and what stands below it, is not offered and takes no new line; lines that use it keep working; the end is taken back', async () => {
    const sub = await prisma().subKegiatan.findFirstOrThrow({ where: { tahun: 2023 }, include: { nomenklatur: { include: { induk: true } }, baris: true } })
    const kunci = String(sub.nomenklatur.indukId)
    const ditawarkan = async () => (await querySaranSub(prisma(), kantor, { unitId: sub.unitId, tahun: 2023, cari: sub.nomenklatur.kode, semua: true })).butir.some(({ kode }) => kode === sub.nomenklatur.kode)
    expect(await ditawarkan()).toBe(true)
    await akhiriKode(kantor, { daftar: 'buku', kunci, berakhir: true })
    await akhiriKode(kantor, { daftar: 'buku', kunci, berakhir: true })
    expect(await jejak('nomenklatur', kunci)).toHaveLength(1)
    expect(await ditawarkan()).toBe(false)
    const baris = sub.baris[0]
    const masukan = { tahun: 2023, bulan: 12, unitId: sub.unitId, subKegiatanKode: sub.nomenklatur.kode, rekeningKode: '5.1.02.04.01.0003', sumberDanaId: baris?.sumberDanaId ?? 0, nilai: '1.00' }
    await tulis(pelakuDari(kantor, 'form'), (tx) => tx.$executeRaw`UPDATE periode SET status = 'TERBUKA', dibuka_pada = now() WHERE tahun = 2023 AND bulan = 12 AND status = 'BELUM_DIBUKA'`)
    await expect(tambahBaris(kantor, masukan)).rejects.toMatchObject({ kode: 'ISIAN_SALAH', isian: { subKegiatan: expect.stringContaining('sudah diakhiri') } })
    expect(await queryNomenklatur(prisma(), LAMA, bacaSaring({ cari: sub.nomenklatur.kode }))).toMatchObject({ baris: [{ berakhir: false, indukBerakhir: true }] })
    await akhiriKode(kantor, { daftar: 'buku', kunci, berakhir: false })
    expect(await ditawarkan()).toBe(true)
    await akhiriKode(kantor, { daftar: 'sumber', kunci: String(baris?.sumberDanaId), berakhir: true })
    expect((await querySumberDana(prisma())).some(({ id }) => id === baris?.sumberDanaId)).toBe(false)
    await expect(akhiriKode(kantor, { daftar: 'buku', kunci: '1; DROP', berakhir: true })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  })
})

test('a unit is offered the sub-kegiatan of its own bidang urusan and of those it works in; a unit that neither names is offered all', async () => {
  const unit = await prisma().unit.findFirstOrThrow({ where: { kode: { startsWith: '1.02.0.00' } } })
  const semua = (await queryPilihanBaris(prisma(), 2024)).subKegiatan
  const milik = (await queryPilihanBaris(prisma(), 2024, unit.id)).subKegiatan
  expect(milik.length).toBeGreaterThan(0)
  expect(milik.length).toBeLessThan(semua.length)
  expect(milik.every(({ kode }) => kode.startsWith('1.02.'))).toBe(true)
  expect((await queryPilihanBaris(prisma(), 2024, 999_999)).subKegiatan).toHaveLength(semua.length)
})

describe('books', () => {
  test('a copy holds the same tree with its ends; the year takes the newest book that covers it', async () => {
    await expect(buatBuku(kantor, { nomor: LAMA, nama: 'x', mulaiTahun: 2025, salinDari: null })).rejects.toMatchObject({ kode: 'SUDAH_ADA' })
    await expect(buatBuku(kantor, { nomor: 'X', nama: 'x', mulaiTahun: 2025, salinDari: 'TIDAK-ADA' })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    const { disalin } = await buatBuku(kantor, { nomor: 'BARU-2026', nama: 'Kodefikasi 2026', mulaiTahun: 2026, salinDari: BUKU })
    const buku = await queryBuku(prisma())
    const [baru, asal] = ['BARU-2026', BUKU].map((kode) => buku.find((satu) => satu.kode === kode))
    expect(baru?.jumlah).toEqual(asal?.jumlah)
    expect(disalin).toBe(Object.values(baru?.jumlah ?? {}).reduce((a, b) => a + b, 0))
    expect(await prisma().nomenklatur.count({ where: { regulasiKode: 'BARU-2026', indukId: null, NOT: { tingkat: 'URUSAN' } } })).toBe(0)
    const usul = async (tahun: number) => usulRegulasi(await queryRegulasi(prisma()), tahun)?.kode ?? null
    expect(await Promise.all([2021, 2022, 2023, 2025, 2026, 2030].map(usul))).toEqual([null, LAMA, LAMA, BUKU, 'BARU-2026', 'BARU-2026'])
    await ubahBuku(kantor, { buku: 'BARU-2026', nama: 'Nama lain', mulaiTahun: null })
    expect(await usul(2026)).toBe(BUKU)
    expect(await jejak('regulasi', 'BARU-2026')).toMatchObject([{ tindakan: 'INSERT' }, { tindakan: 'UPDATE', sesudah: { mulai_tahun: null } }])
  })
  test('a book that a year follows stays; another goes, with its codes only after that was understood', async () => {
    await expect(hapusBuku(kantor, { buku: LAMA, paham: true })).rejects.toMatchObject({ kode: 'RUJUKAN_HILANG', message: expect.stringContaining('2022, 2023') })
    await expect(hapusBuku(kantor, { buku: 'BARU-2026', paham: false })).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    expect((await hapusBuku(kantor, { buku: 'BARU-2026', paham: true })).dihapus).toBeGreaterThan(100)
    await expect(hapusBuku(kantor, { buku: 'BARU-2026', paham: true })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  })
  test('a book of ours that the office removed does not come back at the next start', async () => {
    const { connectionString } = await createTestDatabase()
    await loadAcuan(connectionString)
    const client = new pg.Client({ connectionString })
    await client.connect()
    await client.query("BEGIN; SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true)")
    for (const tingkat of ['SUB_KEGIATAN', 'KEGIATAN', 'PROGRAM', 'BIDANG', 'URUSAN']) await client.query(`DELETE FROM nomenklatur WHERE regulasi_kode = '${LAMA}' AND tingkat = '${tingkat}'`)
    await client.query(`DELETE FROM regulasi WHERE kode = '${LAMA}'; COMMIT`)
    await loadAcuan(connectionString)
    expect((await client.query('SELECT kode FROM regulasi')).rows).toEqual([{ kode: BUKU }])
    await client.end()
  })
})
