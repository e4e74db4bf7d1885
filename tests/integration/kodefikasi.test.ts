import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scopeKantor, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tambahNomenklatur, tambahRekening, tambahSumberDana } from '@/lib/tahun/kodefikasi/mutations'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'

const BUKU = 'KEPMENDAGRI-900.1.15.5-1317-2023'
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
