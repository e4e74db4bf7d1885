import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { queryPaketRinci, querySubUnit } from '@/lib/lapor/pengadaan/data'
import { catatTahap, hapusCatatan, simpanJadwal, simpanKontrak, simpanPaket, tambahAdendum, tambahBayar, tambahKritis } from '@/lib/lapor/pengadaan/mutations'
import { skemaBayar, skemaJadwal, skemaKontrak, skemaKritis, skemaPaket, skemaTahap, type MasukanJadwal, type MasukanKontrak, type MasukanPaket } from '@/lib/lapor/pengadaan/schema'
import { queryPaket } from '@/lib/lihat/pengadaan/data'
import { hitungPaket } from '@/lib/lihat/pengadaan/utils'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
beforeEach(async () => {
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM kontrak_kritis; DELETE FROM kontrak_bayar; DELETE FROM kontrak_jadwal;
    DELETE FROM kontrak_adendum; DELETE FROM kontrak; DELETE FROM paket_tahap; DELETE FROM paket; COMMIT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const paket = (lain: Partial<MasukanPaket> = {}): MasukanPaket => ({
  unitId: A.unit, tahun: 2023, paketId: null, versi: 0, subKegiatanId: 1, kodeRup: '40001', nama: 'Pekerjaan uji', jenis: 'KONSTRUKSI', metode: 'TENDER', pagu: '1000.00', hps: '990.50', lokasi: null, sumberDana: null,
  rencanaPemilihan: 3, rencanaKontrak: 4, rencanaSelesai: 10, status: 'AKTIF', penjelasan: null, ...lain,
})
const kontrak = (paketId: number, lain: Partial<MasukanKontrak> = {}): MasukanKontrak => ({
  unitId: A.unit, paketId, versi: 0, nomor: 'K-1', tanggal: '2023-04-10', nilai: '900.00', penyedia: 'Penyedia uji', mulai: '2023-04-15', selesai: '2023-10-30', tahunJamak: false, penjelasan: null, ...lain,
})
const jadwal = (paketId: number, versi: number, isi: [number, number | null, number | null][]): MasukanJadwal => ({
  unitId: A.unit, paketId, versi, bulan: Array.from({ length: 12 }, (_, i) => ({ bulan: i + 1, rencana: isi.find(([b]) => b === i + 1)?.[1] ?? null, realisasi: isi.find(([b]) => b === i + 1)?.[2] ?? null })),
})
const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => ({ kode: 'tidak ditolak' }), (error: unknown) => error)
const baca = async (id: number) => {
  const isi = await queryPaketRinci(prisma(), scopeBaca(ORANG.opA), id)
  if (isi === null) throw new Error('paket tidak terbaca')
  return isi
}
const baru = async (): Promise<number> => (await simpanPaket(lingkup.opA(), paket())).id

describe('a package', () => {
  it('is written once by two clicks, read back as typed, and seen by its own unit alone', async () => {
    const [satu, dua] = await Promise.all([simpanPaket(lingkup.opA(), paket()), simpanPaket(lingkup.opA2(), paket())])
    expect(satu.id).toBe(dua.id)
    expect(await baca(satu.id)).toMatchObject({ nama: 'Pekerjaan uji', pagu: '1000.00', hps: '990.50', rencanaPemilihan: 3, oleh: expect.stringContaining('Orang op-a') as string })
    expect(await queryPaketRinci(prisma(), scopeBaca(ORANG.opB), satu.id)).toBeNull()
    expect((await querySubUnit(prisma(), scopeBaca(ORANG.opA), A.unit, 2023)).map(({ id }) => id)).toEqual([1, 2])
    expect(await querySubUnit(prisma(), scopeBaca(ORANG.opA), B.unit, 2023)).toEqual([])
  })
  it('refuses another unit, its sub-kegiatan, a second use of a RUP code, and a stale tab', async () => {
    expect(await galat(simpanPaket(lingkup.opB(), paket()))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(simpanPaket(lingkup.opA(), paket({ subKegiatanId: 3 })))).toMatchObject({ isian: { subKegiatanId: expect.stringContaining('bukan milik') as string } })
    const id = await baru()
    expect(await galat(simpanPaket(lingkup.opB(), paket({ unitId: B.unit, paketId: id, versi: 1, subKegiatanId: null })))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await galat(simpanPaket(lingkup.opB(), paket({ unitId: B.unit, subKegiatanId: 3 })))).toMatchObject({ isian: { kodeRup: expect.stringContaining('unit lain') as string } })
    await simpanPaket(lingkup.opA(), paket({ paketId: id, versi: 1, nama: 'Nama baru' }))
    expect(await galat(simpanPaket(lingkup.opA2(), paket({ paketId: id, versi: 1, nama: 'Nama lain' })))).toMatchObject({ kode: 'BERSAMAAN' })
  })
  it('asks about an HPS above the pagu, and keeps the answer', async () => {
    expect(await galat(simpanPaket(lingkup.opA(), paket({ hps: '1000.01' })))).toMatchObject({ isian: { penjelasan: expect.stringContaining('melebihi pagu paket') as string } })
    const { id } = await simpanPaket(lingkup.opA(), paket({ hps: '1000.01', penjelasan: 'Pagu menunggu pergeseran' }))
    expect((await baca(id)).penjelasan).toBe('Pagu menunggu pergeseran')
  })
  it('leaves its history in the trail', async () => {
    const id = await baru()
    const { rows } = await db.query('SELECT unit_id, pelaku FROM jejak WHERE tabel = $1 AND kunci = $2', ['paket', String(id)])
    expect(rows).toEqual([{ unit_id: A.unit, pelaku: 'op-a' }])
  })
})

describe('stages', () => {
  it('grow, hold by their latest note, can be taken back, and keep their order', async () => {
    const paketId = await baru()
    const catat = (tahap: 'RUP' | 'PERSIAPAN' | 'PEMILIHAN', tanggal: string | null, keterangan: string | null = null) => catatTahap(lingkup.opA(), { unitId: A.unit, paketId, tahap, tanggal, keterangan })
    await catat('RUP', '2023-01-10')
    await Promise.all([catat('PERSIAPAN', '2023-02-01'), catat('PERSIAPAN', '2023-02-01')])
    expect((await baca(paketId)).tahap).toHaveLength(2)
    expect(await galat(catat('PEMILIHAN', '2023-01-20'))).toMatchObject({ isian: { tanggal: expect.stringContaining('sebelumnya') as string } })
    expect(await galat(catat('RUP', '2023-02-20'))).toMatchObject({ isian: { tanggal: expect.stringContaining('sesudahnya') as string } })
    expect(await galat(catat('PEMILIHAN', '2999-01-01'))).toMatchObject({ isian: { tanggal: expect.stringContaining('belum tiba') as string } })
    await catat('PERSIAPAN', null, 'Salah catat')
    const [kini] = await queryPaket(scopeBaca(ORANG.opA), { tahun: 2023, bulan: 6 })
    expect(kini?.tanggal).toEqual({ RUP: '2023-01-10' })
    expect(await galat(db.query('DELETE FROM paket_tahap'))).toMatchObject({ code: 'RP005' })
  })
  it('a stage that the method does not have is refused', async () => {
    const { id } = await simpanPaket(lingkup.opA(), paket({ metode: 'E_PURCHASING', jenis: 'BARANG' }))
    expect(await galat(catatTahap(lingkup.opA(), { unitId: A.unit, paketId: id, tahap: 'REVIU', tanggal: '2023-02-01', keterangan: null }))).toMatchObject({ isian: { tahap: expect.any(String) as string } })
  })
})

describe('a contract', () => {
  it('above the HPS is asked about; two clicks are one; two people see each other', async () => {
    const id = await baru()
    expect(await galat(simpanKontrak(lingkup.opA(), kontrak(id, { nilai: '990.51' })))).toMatchObject({ isian: { penjelasan: expect.stringContaining('melebihi HPS') as string } })
    await Promise.all([simpanKontrak(lingkup.opA(), kontrak(id)), simpanKontrak(lingkup.opA(), kontrak(id))])
    expect((await baca(id)).kontrak).toMatchObject({ nilai: '900.00', versi: 1 })
    await simpanKontrak(lingkup.opA(), kontrak(id, { versi: 1, nomor: 'K-2' }))
    expect(await galat(simpanKontrak(lingkup.opA2(), kontrak(id, { versi: 1, nomor: 'K-3' })))).toMatchObject({ kode: 'BERSAMAAN' })
  })
  it('its curve does not fall, and an empty month has no value', async () => {
    const id = await baru()
    expect(await galat(simpanJadwal(lingkup.opA(), jadwal(id, 1, [[5, 1000, null]])))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await simpanKontrak(lingkup.opA(), kontrak(id))
    expect(await galat(simpanJadwal(lingkup.opA(), jadwal(id, 1, [[5, 3000, null], [6, 2000, null]])))).toMatchObject({ isian: { rencana6: expect.stringContaining('Mei') as string } })
    await simpanJadwal(lingkup.opA(), jadwal(id, 1, [[5, 1000, 900], [6, 4000, 2999]]))
    expect(await galat(simpanJadwal(lingkup.opA2(), jadwal(id, 1, [[5, 1000, null]])))).toMatchObject({ kode: 'BERSAMAAN' })
    const [kini] = await queryPaket(scopeBaca(ORANG.opA), { tahun: 2023, bulan: 7 })
    expect(kini?.fisik).toEqual({ bulan: 6, rencana: 4000, realisasi: 2999 })
    expect(kini ? hitungPaket(kini, { tahun: 2023, bulan: 7, hari: '2023-08-16' }).kritis : null).toEqual({ kritis: true, aturan: 1, terlambat: 1001 })
    await simpanJadwal(lingkup.opA(), jadwal(id, 2, [[6, 4000, 0]]))
    expect((await baca(id)).jadwal).toEqual([{ bulan: 6, rencana: '40.00', realisasi: '0.00' }])
  })
  it('is paid by SP2D up to its value, which an addendum changes from its day on', async () => {
    const id = await baru()
    const bayar = (sp2d: string, nilai: string) => tambahBayar(lingkup.opA(), { unitId: A.unit, paketId: id, jenis: 'TERMIN', tanggal: '2023-05-20', nilai, sp2d })
    await simpanKontrak(lingkup.opA(), kontrak(id))
    await Promise.all([bayar('SP-1', '850.00'), bayar('SP-1', '850.00')])
    expect(await galat(bayar('SP-1', '10.00'))).toMatchObject({ isian: { sp2d: expect.stringContaining('sudah dicatat') as string } })
    expect(await galat(bayar('SP-2', '50.01'))).toMatchObject({ isian: { nilai: expect.stringContaining('melebihi nilai kontrak') as string } })
    await tambahAdendum(lingkup.opA(), { unitId: A.unit, paketId: id, nomor: 'A-1', tanggal: '2023-06-05', nilai: '950.00', selesai: '2023-12-20', alasan: 'Tambah volume' })
    await bayar('SP-2', '50.01')
    const di = async (bulan: number) => (await queryPaket(scopeBaca(ORANG.opA), { tahun: 2023, bulan }))[0]
    expect(await di(3)).toMatchObject({ kontrak: null, dibayar: 0n })
    expect(await di(5)).toMatchObject({ kontrak: { nilai: 90_000n, selesai: '2023-10-30' }, dibayar: 90_001n })
    expect(await di(6)).toMatchObject({ kontrak: { nilai: 95_000n, selesai: '2023-12-20' } })
  })
  it('delays are answered by meetings, test cases and letters; a note can be taken out by its unit alone', async () => {
    const id = await baru()
    await simpanKontrak(lingkup.opA(), kontrak(id))
    await tambahKritis(lingkup.opA(), { unitId: A.unit, paketId: id, peristiwa: 'SCM_1', tanggal: '2023-07-06', nomor: null, sebab: 'PENYEDIA', target: null, realisasi: null, uraian: 'Rapat pertama' })
    await tambahKritis(lingkup.opA(), { unitId: A.unit, paketId: id, peristiwa: 'PUTUS', tanggal: '2023-08-06', nomor: null, sebab: null, target: null, realisasi: null, uraian: 'Putus kontrak' })
    const { kritis: [satu] } = await baca(id)
    expect(await galat(hapusCatatan(lingkup.opB(), { unitId: B.unit, paketId: id, macam: 'kritis', id: satu?.id ?? 0 }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect((await queryPaket(scopeBaca(ORANG.opA), { tahun: 2023, bulan: 7 }))[0]).toMatchObject({ putus: false, peristiwa: { peristiwa: 'SCM_1' } })
    expect((await queryPaket(scopeBaca(ORANG.opA), { tahun: 2023, bulan: 8 }))[0]).toMatchObject({ putus: true })
    await hapusCatatan(lingkup.opA(), { unitId: A.unit, paketId: id, macam: 'kritis', id: satu?.id ?? 0 })
    expect((await baca(id)).kritis).toHaveLength(1)
  })
})

describe('what is typed', () => {
  const isian = (hasil: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } | undefined }): string[] => (hasil.error?.issues ?? []).map(({ path }) => String(path[0]))
  it('is refused at its field', () => {
    const umum = { unitId: 1, paketId: 1 }
    expect(isian(skemaPaket.safeParse({ ...umum, tahun: 2023, versi: 0, nama: 'x', jenis: 'BARANG', metode: 'SWAKELOLA', pagu: '1.2345,00', status: 'DIBATALKAN' }))).toEqual(expect.arrayContaining(['nama', 'pagu']))
    expect(isian(skemaPaket.safeParse({ unitId: 1, paketId: '', tahun: 2023, versi: 0, nama: 'Paket', jenis: 'BARANG', metode: 'SWAKELOLA', pagu: '1.000', status: 'DIBATALKAN', rencanaPemilihan: '5', rencanaKontrak: '4' }))).toEqual(['metode', 'penjelasan', 'rencanaSelesai'])
    expect(isian(skemaTahap.safeParse({ ...umum, tahap: 'RUP', tanggal: '' }))).toEqual(['keterangan'])
    expect(isian(skemaKontrak.safeParse({ ...umum, versi: 0, nomor: 'K', tanggal: '31/4/2023', nilai: '0', penyedia: 'PT', mulai: '1/5/2023', selesai: '1/6/2023' }))).toEqual(['tanggal', 'nilai'])
    expect(isian(skemaBayar.safeParse({ ...umum, jenis: 'TERMIN', tanggal: '1/5/2023', nilai: '-5', sp2d: 'x' }))).toEqual(['nilai', 'sp2d'])
    expect(isian(skemaKritis.safeParse({ ...umum, peristiwa: 'UJI_COBA', tanggal: '1/5/2023', uraian: 'uji coba' }))).toEqual(['target'])
    expect(isian(skemaJadwal.safeParse({ ...umum, versi: 1, rencana3: '101', realisasi4: 'abc' }))).toEqual(['rencana3', 'realisasi4'])
  })
  it('is read as people write it', () => {
    expect(skemaJadwal.parse({ unitId: '1', paketId: '2', versi: '3', rencana3: '12,5%', realisasi3: '' }).bulan[2]).toEqual({ bulan: 3, rencana: 1250, realisasi: null })
    expect(skemaPaket.parse({ unitId: '1', paketId: '', tahun: '2023', versi: '0', subKegiatanId: '', kodeRup: '', nama: 'Paket', jenis: 'BARANG', metode: 'TENDER', pagu: 'Rp 1.000.000,50', hps: '', status: 'AKTIF' })).toMatchObject({ paketId: null, subKegiatanId: null, kodeRup: null, pagu: '1000000.50', hps: null, rencanaPemilihan: null })
  })
})
