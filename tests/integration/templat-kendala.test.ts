import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { loadTemplat, loadUnggahan } from '@/lib/lapor/templat/loaders'
import { terapkanUnggahan } from '@/lib/lapor/templat/mutations'
import type { Pilihan } from '@/lib/lapor/templat/pilihan'
import type { UnggahanTersimpan } from '@/lib/lapor/templat/types'
import { unggahTemplat } from '@/lib/lapor/templat/unggah'
import type { UbahSel } from '../support/libreoffice'
import { pasangDatabase } from '../support/pasang-database'
import { DI_A, FEB, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { ubahBuku } from '../support/ubah-buku'

// "Kendala" of unit A: row 7 note 50 (sub-kegiatan 1), row 8 note 51 (support, sub-kegiatan 2), from row 9 on empty rows.
type Ubah = Parameters<typeof ubahBuku>[1]
const sel = (alamat: string, nilai: UbahSel['nilai']): UbahSel => ({ lembar: 'Kendala', alamat, nilai })
const BARU = [sel('B9', '1.01.01.2.01.02 Administrasi'), sel('D9', 'Pengadaan barang/jasa'), sel('E9', 'Penyedia terlambat'), sel('F9', 'Teguran'), sel('G9', 'PPK'), sel('H9', '31 Mei 2023')]
const kosongkan = (baris: number): UbahSel[] => ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((huruf) => sel(`${huruf}${baris}`, null))
const RKUD: UbahSel = { lembar: 'Isian', alamat: 'H8', nilai: 5 }

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
beforeEach(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM kendala; DELETE FROM realisasi WHERE bulan = 2; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2; COMMIT')
  await db.query(`INSERT INTO kendala (id, tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat) OVERRIDING SYSTEM VALUE VALUES
    (51, 2023, 2, 1, 2, 'DUKUNGAN', 'PBJ', 'Katalog lengkap', NULL, NULL, NULL),
    (50, 2023, 2, 1, 1, 'KENDALA', 'PBJ', E'Lelang gagal,\\r\\ndua kali', 'Tayang ulang', 'PPTK', '2023-03-31')`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const unduh = async (): Promise<Uint8Array> => (await loadTemplat(ORANG.opA, DI_A.unitId, FEB)).isi
async function unggah(ubah: Ubah, isi?: Uint8Array): Promise<UnggahanTersimpan> {
  const id = await unggahTemplat(ORANG.opA, DI_A, new File([new Uint8Array(await ubahBuku(isi ?? (await unduh()), ubah))], 'isian.xlsx'))
  const unggahan = await loadUnggahan(ORANG.opA, DI_A.unitId, id)
  if (!unggahan) throw new Error('tidak tersimpan')
  return unggahan
}
const terapkan = (id: string, pilihan: Pilihan = {}) => terapkanUnggahan(lingkup.opA(), 1, id, pilihan)
const galat = (janji: Promise<unknown>): Promise<{ kode: string; message: string }> => janji.then(() => ({ kode: 'tidak ditolak', message: '' }), (error: { kode: string; message: string }) => error)
const ringkas = ({ beda }: UnggahanTersimpan): unknown[] => beda.map((satu) => [satu.kunci, satu.sebelum, satu.sesudah, satu.jenis])
const tersimpan = async (): Promise<{ id: number; uraian: string }[]> =>
  (await db.query('SELECT id, sub_kegiatan_id AS sub, sifat::text, uraian, rencana, penanggung_jawab AS pj, tenggat::text, status::text, versi FROM kendala ORDER BY id < 50, id')).rows
const jumlahRealisasi = async (): Promise<number> => Number((await db.query('SELECT count(*) FROM realisasi WHERE bulan = 2')).rows[0].count)

describe('notes that come back in the workbook', () => {
  it('unchanged change nothing, whatever a browser left in their text', async () => {
    expect(await unggah([])).toMatchObject({ beda: [], bentrok: [], tolak: [], catatan: [] })
  })

  it('new, changed and cleared are shown before, and saved with the figures', async () => {
    const hasil = await unggah([RKUD, ...BARU, sel('E7', 'Lelang gagal tiga kali'), sel('I7', 'selesai'), ...kosongkan(8)])
    expect(hasil).toMatchObject({ tolak: [], bentrok: [], catatan: [] })
    expect(ringkas(hasil)).toEqual([
      ['realisasi.1.RKUD.nilai', null, '5.00', 'baru'],
      ['kendala.50.uraian', 'Lelang gagal,\ndua kali', 'Lelang gagal tiga kali', 'berubah'],
      ['kendala.50.status', 'Terbuka', 'Selesai', 'berubah'],
      ['kendala.51.hapus', '1.01.01.2.01.02 · Dukungan · Pengadaan barang/jasa · Katalog lengkap · Terbuka', null, 'dikosongkan'],
      ...Object.entries({ sub: '1.01.01.2.01.02', sifat: 'Kendala', kategori: 'Pengadaan barang/jasa', uraian: 'Penyedia terlambat', rencana: 'Teguran', penanggungJawab: 'PPK', tenggat: '2023-05-31', status: 'Terbuka' })
        .map(([medan, nilai]) => [`kendala.N9.${medan}`, null, nilai, 'baru']),
    ])
    expect(await tersimpan()).toHaveLength(2)
    expect(await terapkan(hasil.id, { satu: { 'kendala.51.hapus': 'berkas' } })).toMatchObject({ diterapkan: 12, konflik: [] })
    expect(await terapkan(hasil.id)).toMatchObject({ diterapkan: 12, sudah: true })
    expect(await tersimpan()).toMatchObject([
      { id: 50, sub: 1, uraian: 'Lelang gagal tiga kali', rencana: 'Tayang ulang', status: 'SELESAI', versi: 2 },
      { sub: 2, sifat: 'KENDALA', uraian: 'Penyedia terlambat', rencana: 'Teguran', pj: 'PPK', tenggat: '2023-05-31', status: 'TERBUKA', versi: 1 },
    ])
    expect((await db.query("SELECT sumber, count(*)::int AS n FROM jejak WHERE tabel = 'kendala' AND pelaku = 'op-a' GROUP BY 1")).rows).toEqual([{ sumber: 'templat', n: 3 }])
    expect(await jumlahRealisasi()).toBe(1)
  })

  it('the same file once more writes nothing twice', async () => {
    const isi = await ubahBuku(await unduh(), BARU)
    expect(await terapkan((await unggah([], isi)).id)).toMatchObject({ diterapkan: 8 })
    expect(await unggah([], isi)).toMatchObject({ beda: [], bentrok: [], tolak: [], sama: 8 })
    expect(await tersimpan()).toHaveLength(3)
  })

  it('reworded in the row that made them, change that note and make no second one', async () => {
    const isi = await ubahBuku(await unduh(), BARU)
    await terapkan((await unggah([], isi)).id)
    const lagi = await unggah([sel('E9', 'Penyedia terlambat dua minggu')], isi)
    const id = Number((await db.query('SELECT id FROM kendala WHERE asal_templat IS NOT NULL')).rows[0].id)
    expect(lagi).toMatchObject({ bentrok: [], tolak: [], catatan: [], sama: 7, beda: [{ kunci: `kendala.${id}.uraian`, sebelum: 'Penyedia terlambat', sesudah: 'Penyedia terlambat dua minggu', jenis: 'berubah' }] })
    expect(await terapkan(lagi.id)).toMatchObject({ diterapkan: 1 })
    expect(await tersimpan()).toHaveLength(3)
    // somebody has worked on it since: a choice
    expect((await unggah([sel('E9', 'Penyedia terlambat sebulan')], isi)).bentrok).toMatchObject([{ kunci: `kendala.${id}.uraian`, tersimpan: 'Penyedia terlambat dua minggu', oleh: 'Orang op-a' }])
    // emptied in the file: nothing is taken out, and that is said
    expect(await unggah(kosongkan(9), isi)).toMatchObject({ beda: [], bentrok: [], catatan: [expect.stringMatching(/^1 catatan yang dulu masuk dari berkas ini/)] })
  })

  it('and written by hand meanwhile, with another plan, are one note and a choice', async () => {
    const isi = await ubahBuku(await unduh(), BARU)
    await db.query("INSERT INTO kendala (tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat) VALUES (2023, 2, 1, 2, 'KENDALA', 'PBJ', 'PENYEDIA terlambat.', 'Ganti penyedia', 'PPK', '2023-05-31')")
    const hasil = await unggah([], isi)
    expect(hasil).toMatchObject({ beda: [], tolak: [], catatan: [], bentrok: [{ kolom: 'Rencana penyelesaian', tersimpan: 'Ganti penyedia', sesudah: 'Teguran' }] })
    expect(await terapkan(hasil.id, { semua: 'berkas' })).toMatchObject({ diterapkan: 1 })
    expect(await tersimpan()).toHaveLength(3)
  })

  it('can be left out one by one', async () => {
    const { id } = await unggah([RKUD, ...BARU])
    expect(await terapkan(id, { lewati: ['kendala.N9'] })).toMatchObject({ diterapkan: 1 })
    expect(await tersimpan()).toHaveLength(2)
  })

  it('two uploads of one file at once make one note', async () => {
    const isi = await ubahBuku(await unduh(), BARU)
    const [satu, dua] = [await unggah([], isi), await unggah([sel('E9', 'Penyedia sangat terlambat')], isi)]
    const hasil = await Promise.all([galat(terapkan(satu.id)), galat(terapkan(dua.id))])
    expect(hasil.filter((h) => h.kode === 'BERSAMAAN')).toHaveLength(1)
    expect(await tersimpan()).toHaveLength(3)
  })

  it('are read by their keys and the numbers of their columns, wherever they went', async () => {
    const hasil = await unggah([sel('E7', 'Diganti'), (buku) => {
      const lembar = buku.sheets.find(({ name }) => name === 'Kendala')
      if (!lembar) throw new Error('tidak ada')
      const { rows } = lembar
      const geser = (row: (typeof rows)[number] = []): (typeof rows)[number] => [row[0] ?? null, null, ...row.slice(1)]
      lembar.rows = [...rows.slice(0, 5), geser(rows[5]), geser(rows[7]), [], geser(rows[6])]
      lembar.cells?.clear()
      lembar.merges = []
      lembar.name = 'Catatan'
    }])
    expect(ringkas(hasil)).toEqual([['kendala.50.uraian', 'Lelang gagal,\ndua kali', 'Diganti', 'berubah']])
    expect(hasil.beda[0]?.alamat).toBe('Catatan!F9')
  })

  it('whose rows or sheet are gone stay as they are, and that is said', async () => {
    const tanpaBaris = await unggah([(buku) => void buku.sheets.find(({ name }) => name === 'Kendala')?.rows.splice(6, 1), (buku) => buku.sheets.find(({ name }) => name === 'Kendala')?.cells?.clear()])
    expect(tanpaBaris).toMatchObject({ beda: [], tolak: [], catatan: [expect.stringMatching(/1 catatan tidak ada lagi.*tidak disentuh/)] })
    const tanpaLembar = await unggah([(buku) => void buku.sheets.splice(buku.sheets.findIndex(({ name }) => name === 'Kendala'), 1)])
    expect(tanpaLembar).toMatchObject({ beda: [], tolak: [], catatan: [expect.stringMatching(/Lembar Kendala tidak ada/)] })
  })
})

describe('a note is refused, and with it the whole file,', () => {
  it.each<[string, UbahSel[], string, RegExp]>([
    ['an obstacle without its plan', [...BARU, sel('F9', null)], 'Kendala!F9', /disertai rencana/],
    ['without a category', [...BARU, sel('D9', null)], 'Kendala!D9', /Pilih kategori/],
    ['with a category of its own', [sel('D7', 'Entahlah')], 'Kendala!D7', /bukan kategori/],
    ['of a sub-kegiatan of another unit', [sel('B7', '1.01.01.2.01.03 Evaluasi')], 'Kendala!B7', /tidak dikenal/],
    ['with a day that is none', [sel('H7', '31 Februari 2023')], 'Kendala!H7', /bukan tanggal/],
    ['with a formula that gives an error', [{ ...sel('E7', '=A0'), hasil: '#REF!' }], 'Kendala!E7', /galat #REF!/],
    ['too long', [sel('G7', 'x'.repeat(201))], 'Kendala!G7', /paling panjang 200/],
    ['written twice in the file', [...BARU, ...BARU.map(({ alamat, nilai }) => sel(alamat.replace('9', '12'), nilai))], 'Kendala!E12', /sama dengan baris 9/],
  ])('%s', async (_, ubah, alamat, kalimat) => {
    const hasil = await unggah([RKUD, ...ubah])
    expect(hasil.tolak.find((satu) => satu.alamat === alamat)?.kalimat).toMatch(kalimat)
    expect(await galat(terapkan(hasil.id))).toMatchObject({ kode: 'ISIAN_SALAH' })
    expect([await jumlahRealisasi(), (await tersimpan()).length]).toEqual([0, 2])
  })

  it('a copied row', async () => {
    const hasil = await unggah([(buku) => {
      const lembar = buku.sheets.find(({ name }) => name === 'Kendala')
      lembar?.rows.push([...(lembar.rows[6] ?? [])])
    }])
    expect(hasil.tolak).toMatchObject([{ kalimat: expect.stringMatching(/salinan dari baris 7/) }])
  })

  it('of a report that was handed in meanwhile', async () => {
    const { id } = await unggah(BARU)
    await db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, 1, 'DIAJUKAN', now(), 'op-a')")
    expect(await galat(terapkan(id))).toMatchObject({ kode: 'SUDAH_DIAJUKAN' })
    expect(await tersimpan()).toHaveLength(2)
  })
})

describe('notes that somebody changed since the download', () => {
  const ubah = (uraian: string): Promise<unknown> => db.query('UPDATE kendala SET uraian = $1, versi = versi + 1 WHERE id = 50', [uraian])

  it('are shown with both texts and wait for a choice', async () => {
    const isi = await ubahBuku(await unduh(), [sel('E7', 'Dari berkas'), sel('I7', 'Selesai')])
    await ubah('Dari server')
    const hasil = await unggah([], isi)
    expect(hasil.bentrok).toMatchObject([{ kunci: 'kendala.50.uraian', tersimpan: 'Dari server', sesudah: 'Dari berkas', oleh: 'uji' }])
    expect(ringkas(hasil)).toEqual([['kendala.50.status', 'Terbuka', 'Selesai', 'berubah']])
    expect(await terapkan(hasil.id, { semua: 'server' })).toMatchObject({ diterapkan: 1 })
    expect((await tersimpan())[0]).toMatchObject({ uraian: 'Dari server', status: 'SELESAI' })
    expect(await terapkan((await unggah([], isi)).id, { semua: 'berkas' })).toMatchObject({ diterapkan: 1 })
    expect((await tersimpan())[0]).toMatchObject({ uraian: 'Dari berkas', status: 'SELESAI' })
  })

  it('are not taken out unseen', async () => {
    const isi = await ubahBuku(await unduh(), kosongkan(7))
    await ubah('Dari server')
    const hasil = await unggah([], isi)
    expect(hasil.bentrok).toMatchObject([{ kunci: 'kendala.50.hapus', sesudah: null }])
    await terapkan(hasil.id, { semua: 'server' })
    expect(await tersimpan()).toHaveLength(2)
  })

  it('after the preview stop everything: all or nothing', async () => {
    const { id } = await unggah([RKUD, sel('E7', 'Dari berkas')])
    await ubah('Dari server')
    expect(await terapkan(id)).toMatchObject({ diterapkan: 0, konflik: [{ kunci: 'kendala.50.uraian', tersimpan: 'Dari server' }] })
    await db.query('DELETE FROM kendala WHERE id = 50')
    expect(await terapkan(id, { semua: 'berkas' })).toMatchObject({ diterapkan: 0, konflik: [{ tersimpan: null }] })
    expect(await loadUnggahan(ORANG.opA, DI_A.unitId, id)).toMatchObject({ bentrok: [], tolak: [{ alamat: 'Kendala!E7', kalimat: expect.stringMatching(/sementara itu dihapus/) }] })
    expect(await jumlahRealisasi()).toBe(0)
  })

  it('and were deleted there are said so', async () => {
    const isi = await ubahBuku(await unduh(), [sel('E7', 'Dari berkas')])
    const kosong = await ubahBuku(await unduh(), kosongkan(7))
    await db.query('DELETE FROM kendala WHERE id = 50')
    expect((await unggah([], isi)).tolak).toMatchObject([{ kalimat: expect.stringMatching(/sudah dihapus di server/) }])
    expect(await unggah([], kosong)).toMatchObject({ beda: [], tolak: [], bentrok: [], sama: 1 })
  })
})
