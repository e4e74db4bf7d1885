import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { loadTemplat, loadUnggahan } from '@/lib/lapor/templat/loaders'
import { terapkanUnggahan } from '@/lib/lapor/templat/mutations'
import type { UnggahanTersimpan } from '@/lib/lapor/templat/types'
import { unggahTemplat } from '@/lib/lapor/templat/unggah'
import type { UbahSel } from '../support/libreoffice'
import { pasangDatabase } from '../support/pasang-database'
import { DI_A, FEB, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { ubahBuku } from '../support/ubah-buku'
import { simpanIsian } from '../support/simpan-isian'

// "Isian" of unit A: row 7 sub-kegiatan 1, 8 and 9 its lines 1 and 2.
const isian = (alamat: string, nilai: UbahSel['nilai']): UbahSel => ({ lembar: 'Isian', alamat, nilai })
const target = (alamat: string, nilai: UbahSel['nilai']): UbahSel => ({ lembar: 'Target fisik', alamat, nilai })

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
  await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'UNIT', pengisi_anggaran_kas = 'UNIT'")
})
beforeEach(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM realisasi WHERE bulan = 2; DELETE FROM target_fisik; DELETE FROM realisasi_fisik WHERE bulan = 2; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2; COMMIT')
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const unduh = async (): Promise<Uint8Array> => (await loadTemplat(ORANG.opA, DI_A.unitId, FEB)).isi
const berkas = (isi: Uint8Array, nama = 'isian.xlsx'): File => new File([new Uint8Array(isi)], nama)
async function unggah(isi: Uint8Array, pengguna = ORANG.opA): Promise<UnggahanTersimpan> {
  const id = await unggahTemplat(pengguna, DI_A, berkas(isi))
  const unggahan = await loadUnggahan(pengguna, DI_A.unitId, id)
  if (!unggahan) throw new Error('tidak tersimpan')
  return unggahan
}
const galat = (janji: Promise<unknown>): Promise<{ kode: string; message: string }> => janji.then(() => ({ kode: 'tidak ditolak', message: '' }), (error: { kode: string; message: string }) => error)
const ringkas = ({ beda }: UnggahanTersimpan): unknown[] => beda.map((satu) => [satu.kunci, satu.sebelum, satu.sesudah, satu.jenis])
const realisasi = async (): Promise<unknown[]> =>
  (await db.query('SELECT baris_id AS b, kanal::text AS k, nilai::text AS n, koreksi::text AS c FROM realisasi WHERE bulan = 2 ORDER BY 1, realisasi.kanal')).rows

describe('cells that somebody changed since the download', () => {
  const lain = (nilai: number): Promise<unknown> => db.query("INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (1, 2, 2023, $1) ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = excluded.nilai", [nilai])

  it('are shown with both values and wait for a choice', async () => {
    const isi = await ubahBuku(await unduh(), [isian('H8', 5), isian('H9', 6)])
    await lain(7)
    const hasil = await unggah(isi)
    expect(hasil.bentrok).toMatchObject([{ kunci: 'realisasi.1.RKUD.nilai', sebelum: null, tersimpan: '7.00', sesudah: '5.00', oleh: 'uji' }])
    expect(ringkas(hasil)).toEqual([['realisasi.2.RKUD.nilai', null, '6.00', 'baru']])
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, hasil.id, {}))).toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await terapkanUnggahan(lingkup.opA(), 1, hasil.id, { semua: 'server' })).toMatchObject({ diterapkan: 1 })
    expect(await realisasi()).toMatchObject([{ b: 1, n: '7.00' }, { b: 2, n: '6.00' }])
    const lagi = await unggah(isi)
    expect(lagi).toMatchObject({ beda: [], sama: 1 })
    expect(await terapkanUnggahan(lingkup.opA(), 1, lagi.id, { semua: 'berkas' })).toMatchObject({ diterapkan: 1 })
    expect(await realisasi()).toMatchObject([{ b: 1, n: '5.00' }, { b: 2, n: '6.00' }])
  })

  it('after the preview stop everything: all or nothing', async () => {
    const { id } = await unggah(await ubahBuku(await unduh(), [isian('H8', 5), isian('H9', 6), target('E7', 0.5)]))
    await lain(7)
    const hasil = await terapkanUnggahan(lingkup.opA(), 1, id, {})
    expect(hasil).toMatchObject({ diterapkan: 0, sudah: false, konflik: [{ kunci: 'realisasi.1.RKUD.nilai', tersimpan: '7.00' }] })
    expect(await realisasi()).toMatchObject([{ b: 1, n: '7.00' }])
    expect((await db.query('SELECT 1 FROM target_fisik')).rows).toEqual([])
  })

  it('by their own hand too are asked about, one by one; what nobody asks about can be left out', async () => {
    await lain(3)
    const isi = await ubahBuku(await unduh(), [isian('H8', null), isian('H9', 6), isian('K8', 4), isian('R7', 0.5)])
    await simpanIsian(lingkup.opA(), { ...DI_A, sel: [{ kunci: 'realisasi.2.RKUD.nilai', sebelum: null, sesudah: '9.00' }, { kunci: 'realisasi.1.NON_RKUD.nilai', sebelum: null, sesudah: '8.00' }] })
    const hasil = await unggah(isi)
    expect(hasil.bentrok).toMatchObject([
      { kunci: 'realisasi.1.NON_RKUD.nilai', sebelum: null, tersimpan: '8.00', sesudah: '4.00', oleh: 'Orang op-a' }, { kunci: 'realisasi.2.RKUD.nilai', tersimpan: '9.00', sesudah: '6.00', oleh: 'Orang op-a' },
    ])
    expect(ringkas(hasil)).toEqual([['fisik.1.persen', null, '50.00', 'baru'], ['realisasi.1.RKUD.nilai', '3.00', null, 'dikosongkan']])
    const satu = { 'realisasi.1.NON_RKUD.nilai': 'berkas', 'realisasi.2.RKUD.nilai': 'server' } as const
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, hasil.id, { satu }))).toMatchObject({ kode: 'ISIAN_SALAH', message: expect.stringMatching(/^1 sel belum dipilih/) })
    expect(await terapkanUnggahan(lingkup.opA(), 1, hasil.id, { satu: { ...satu, 'realisasi.1.RKUD.nilai': 'server' }, lewati: ['fisik.1.persen'] })).toMatchObject({ diterapkan: 1 })
    expect(await realisasi()).toMatchObject([{ b: 1, k: 'RKUD', n: '3.00' }, { b: 1, k: 'NON_RKUD', n: '4.00' }, { b: 2, n: '9.00' }])
    expect((await db.query('SELECT 1 FROM realisasi_fisik WHERE bulan = 2')).rows).toEqual([])
  })

  it('behind the preview are asked about again, they alone, and the other choices stay', async () => {
    const isi = await ubahBuku(await unduh(), [isian('H8', 5), isian('H9', 6), isian('K9', 2)])
    await lain(7)
    const { id } = await unggah(isi)
    await db.query("INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (2, 2, 2023, 11)")
    const pilihan = { satu: { 'realisasi.1.RKUD.nilai': 'berkas' }, lewati: ['realisasi.2.NON_RKUD.nilai'] } as const
    expect(await terapkanUnggahan(lingkup.opA(), 1, id, pilihan)).toMatchObject({ diterapkan: 0, konflik: [{ kunci: 'realisasi.2.RKUD.nilai' }] })
    const lagi = await loadUnggahan(ORANG.opA, 1, id)
    expect(lagi).toMatchObject({ pilihan: { satu: { 'realisasi.1.RKUD.nilai': 'berkas' }, lewati: ['realisasi.2.NON_RKUD.nilai'] }, ulang: ['realisasi.2.RKUD.nilai'] })
    expect(lagi?.bentrok).toMatchObject([{ kunci: 'realisasi.2.RKUD.nilai', sebelum: null, tersimpan: '11.00', sesudah: '6.00', oleh: 'uji' }, { kunci: 'realisasi.1.RKUD.nilai' }])
    // the same page sent again names the cell that has no choice yet
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, id, pilihan))).toMatchObject({ kode: 'ISIAN_SALAH', message: expect.stringMatching(/1 sel belum dipilih.*baru saja diubah/) })
    expect(await terapkanUnggahan(lingkup.opA(), 1, id, { ...pilihan, satu: { ...pilihan.satu, 'realisasi.2.RKUD.nilai': 'server' } })).toMatchObject({ diterapkan: 1, konflik: [] })
    expect(await realisasi()).toMatchObject([{ b: 1, n: '5.00' }, { b: 2, n: '11.00' }])
  })

  it('are left alone where the file did not change them, and that is said', async () => {
    const isi = await ubahBuku(await unduh(), [isian('H9', 6)])
    await lain(7)
    expect(await unggah(isi)).toMatchObject({ bentrok: [], beda: [{ kunci: 'realisasi.2.RKUD.nilai' }], catatan: [expect.stringMatching(/^1 sel diubah di server.*isi server tetap/)] })
  })
})
