import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readBuku } from '@/lib/dasar/buku/baca'
import { prisma } from '@/lib/dasar/database/client'
import { tambahBaris } from '@/lib/lapor/anggaran/mutations'
import { loadTemplat, loadUnggahan } from '@/lib/lapor/templat/loaders'
import { terapkanUnggahan } from '@/lib/lapor/templat/mutations'
import type { UnggahanTersimpan } from '@/lib/lapor/templat/types'
import { unggahTemplat } from '@/lib/lapor/templat/unggah'
import { adaLibreOffice, ubahDenganLibreOffice, type UbahSel } from '../support/libreoffice'
import { pasangDatabase } from '../support/pasang-database'
import { DI_A, FEB, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { ubahBuku } from '../support/ubah-buku'

// New budget lines by the template: sheet "Baris baru", first row 7; B sub-kegiatan, C rekening, D sumber dana, E pagu, F January (locked), G February …

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
beforeEach(async () => {
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2; DELETE FROM realisasi WHERE bulan = 2;
    DELETE FROM anggaran_kas WHERE baris_id > 4; DELETE FROM pagu WHERE baris_id > 4; DELETE FROM baris WHERE id > 4; DELETE FROM sub_kegiatan WHERE id > 3;
    UPDATE tahun_anggaran SET pengisi_pagu = 'UNIT', pengisi_anggaran_kas = 'UNIT'; COMMIT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const atur = (pagu: 'UNIT' | 'KANTOR', kas: 'UNIT' | 'KANTOR') => db.query('UPDATE tahun_anggaran SET pengisi_pagu = $1::pengisi, pengisi_anggaran_kas = $2::pengisi', [pagu, kas])
const baru = (alamat: string, nilai: UbahSel['nilai']): UbahSel => ({ lembar: 'Baris baru', alamat, nilai })
const baris = (ke: number, sub: string, rekening: string, sumber: string, pagu: UbahSel['nilai']): UbahSel[] => [baru(`B${ke}`, sub), baru(`C${ke}`, rekening), baru(`D${ke}`, sumber), baru(`E${ke}`, pagu)]
/** Two lines of a sub-kegiatan that the unit has not begun, the first with its anggaran kas; and a figure of an old line. */
const DUA: UbahSel[] = [
  ...baris(7, '1.01.01.2.01.03 Evaluasi', '5.1.02 Belanja Barang', 'Dana Alokasi Umum', 300.25), baru('G7', 100), baru('Q7', '200,25'),
  ...baris(9, '1.01.01.2.01.03', '5.1.01', 'BLUD', 0), { lembar: 'Isian', alamat: 'H8', nilai: 7 },
]
const unduh = async (pengguna = ORANG.opA): Promise<Uint8Array> => (await loadTemplat(pengguna, DI_A.unitId, FEB)).isi
async function unggah(isi: Uint8Array, pengguna = ORANG.opA): Promise<UnggahanTersimpan> {
  const id = await unggahTemplat(pengguna, DI_A, new File([new Uint8Array(isi)], 'isian.xlsx'))
  const hasil = await loadUnggahan(pengguna, DI_A.unitId, id)
  if (!hasil) throw new Error('tidak tersimpan')
  return hasil
}
const isi = async (): Promise<string[]> => (await db.query<{ a: string }>(`
  SELECT concat_ws(' ', b.unit_id, n.kode, b.rekening_kode, d.kode, p.nilai, (SELECT string_agg(a.bulan || '=' || a.nilai, ',' ORDER BY a.bulan) FROM anggaran_kas a WHERE a.baris_id = b.id)) AS a
  FROM baris b JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN sumber_dana d ON d.id = b.sumber_dana_id
  JOIN pagu p ON p.baris_id = b.id AND p.apbd_versi_id = 2 WHERE b.id > 4 ORDER BY 1`)).rows.map(({ a }) => a)
const DUA_ISI = ['1 1.01.01.2.01.03 5.1.01 BLUD 0.00', '1 1.01.01.2.01.03 5.1.02 DAU 300.25 2=100.00,12=200.25']
const galat = (janji: Promise<unknown>): Promise<{ kode: string; message: string }> => janji.then(() => ({ kode: 'jadi', message: '' }), (error: { kode: string; message: string }) => error)

describe('new lines in a template', () => {
  it('are previewed by name, and saved with the rest in one transaction, once', async () => {
    const hasil = await unggah(await ubahBuku(await unduh(), DUA))
    expect(hasil).toMatchObject({ tolak: [], bentrok: [], catatan: [], beda: [{ kunci: 'realisasi.1.RKUD.nilai' }] })
    expect(hasil.barisBaru?.map(({ nomor, alamat, sub, rekening, sumberDana, pagu }) => [nomor, alamat, sub.nama, rekening.nama, sumberDana.nama, pagu])).toEqual([
      [7, 'Baris baru!B7', 'Evaluasi', 'Belanja Barang', 'Dana Alokasi Umum', '300.25'], [9, 'Baris baru!B9', 'Evaluasi', 'Belanja Pegawai', 'BLUD', '0.00'],
    ])
    expect(await isi()).toEqual([])
    const terap = await Promise.all([1, 2].map(() => terapkanUnggahan(lingkup.opA(), 1, hasil.id, {})))
    expect(terap.map(({ diterapkan }) => diterapkan)).toEqual([5, 5])
    expect(await isi()).toEqual(DUA_ISI)
    expect((await db.query("SELECT sumber, count(*)::int AS n FROM jejak WHERE tabel = 'baris' AND pelaku = 'op-a' GROUP BY 1")).rows).toEqual([{ sumber: 'templat', n: 2 }])
  })
  it('come back in the same file as what stands already', async () => {
    const berkas = await ubahBuku(await unduh(), DUA)
    await terapkanUnggahan(lingkup.opA(), 1, (await unggah(berkas)).id, {})
    expect(await unggah(berkas)).toMatchObject({ tolak: [], beda: [], sama: 5 })
  })
  it.skipIf(!adaLibreOffice())('survive LibreOffice', async () => {
    const hasil = await unggah(ubahDenganLibreOffice(await unduh(), DUA))
    expect(hasil).toMatchObject({ tolak: [], bentrok: [], catatan: [] })
    await terapkanUnggahan(lingkup.opA(), 1, hasil.id, {})
    expect(await isi()).toEqual(DUA_ISI)
  })
  it('are for units that have none yet, too', async () => {
    await db.query('BEGIN; SET LOCAL session_replication_role = replica; CREATE TEMP TABLE simpan AS SELECT * FROM baris WHERE unit_id = 1; DELETE FROM baris WHERE unit_id = 1; COMMIT')
    const hasil = await unggah(await ubahBuku(await unduh(), DUA.slice(0, -1)))
    await terapkanUnggahan(lingkup.opA(), 1, hasil.id, {})
    expect(await isi()).toEqual(DUA_ISI)
    await db.query('BEGIN; SET LOCAL session_replication_role = replica; INSERT INTO baris OVERRIDING SYSTEM VALUE SELECT * FROM simpan; COMMIT')
  })
  it('whose anggaran kas differs from the pagu are said', async () => {
    expect((await unggah(await ubahBuku(await unduh(), [...baris(7, '1.01.01.2.01.03', '5.1.02', 'DAU', 300), baru('G7', 100)]))).catatan).toEqual([expect.stringMatching(/1 baris baru: anggaran kas setahunnya tidak sama.*baris 7/)])
  })
})

describe('a row is refused, and with it the whole file,', () => {
  it.each<[string, UbahSel[], string, RegExp]>([
    ['an unknown sub-kegiatan', baris(7, '9.99 Apa saja', '5.1.02', 'BLUD', 1), 'Baris baru!B7', /9\.99 Apa saja bukan kode sub-kegiatan tahun 2023/],
    ['an unknown rekening', baris(7, '1.01.01.2.01.03', '9.9', 'BLUD', 1), 'Baris baru!C7', /bukan kode rekening belanja/],
    ['an unknown sumber dana', baris(7, '1.01.01.2.01.03', '5.1.02', 'Dana Alok', 1), 'Baris baru!D7', /bukan sumber dana yang dikenal/],
    ['a missing pagu', baris(7, '1.01.01.2.01.03', '5.1.02', 'BLUD', null), 'Baris baru!E7', /Pagu belum diisi/],
    ['a missing code', [baru('E7', 5), baru('C7', '5.1.02'), baru('D7', 'BLUD')], 'Baris baru!B7', /Sub-kegiatan belum diisi/],
    ['a pagu that is no number', baris(7, '1.01.01.2.01.03', '5.1.02', 'BLUD', 'banyak'), 'Baris baru!E7', /bukan angka/],
    ['a pagu below nought', baris(7, '1.01.01.2.01.03', '5.1.02', 'BLUD', -1), 'Baris baru!E7', /kurang dari nol/],
    ['a percentage', baris(7, '1.01.01.2.01.03', '5.1.02', 'BLUD', '38,28%'), 'Baris baru!E7', /adalah persen/],
    ['text that can be read two ways', [...baris(7, '1.01.01.2.01.03', '5.1.02', 'BLUD', '1.234'), ...baris(8, '1.01.01.2.01.03', '5.1.01', 'BLUD', '1234.56')], 'Baris baru!E7', /dapat berarti 1\.234 atau 1,234/],
    ['a line that exists', baris(7, '1.01.01.2.01.01', '5.1.02', 'DAU', 5), 'Baris baru!C7', /sudah ada di lembar Isian/],
    ['the same line twice', [...baris(7, '1.01.01.2.01.03', '5.1.02', 'BLUD', 5), ...baris(8, '1.01.01.2.01.03', '5.1.02', 'BLUD', 6)], 'Baris baru!C8', /Sama dengan baris 7/],
    ['anggaran kas of a month that is history', [...baris(7, '1.01.01.2.01.03', '5.1.02', 'BLUD', 5), baru('F7', 5)], 'Baris baru!F7', /periode yang terkunci/],
  ])('%s', async (_, ubah, alamat, kalimat) => {
    const hasil = await unggah(await ubahBuku(await unduh(), ubah))
    expect(hasil.tolak.find((satu) => satu.alamat === alamat)?.kalimat, JSON.stringify(hasil.tolak)).toMatch(kalimat)
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, hasil.id, {}))).toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await isi()).toEqual([])
  })
})

describe('who adds lines by a template', () => {
  it('the office always; a unit where the year lets it, with anggaran kas only where that is hers too', async () => {
    await atur('KANTOR', 'UNIT')
    const lembar = async (pengguna = ORANG.opA) => (await readBuku(await unduh(pengguna), 'a.xlsx')).lembar.map(({ nama }) => nama)
    expect(await lembar()).not.toContain('Baris baru')
    expect(await lembar(ORANG.kepalaA)).not.toContain('Baris baru')
    expect(await lembar(ORANG.analis)).toEqual(expect.arrayContaining(['Baris baru', 'Kode']))
    const kantor = await unggah(await ubahBuku(await unduh(ORANG.analis), DUA), ORANG.analis)
    expect(await terapkanUnggahan(lingkup.analis(1), 1, kantor.id, {})).toMatchObject({ diterapkan: 5 })
  })
  it('not with a file of the day when she might, neither to preview nor to apply', async () => {
    const berkas = await ubahBuku(await unduh(), DUA)
    const lama = await unggah(berkas)
    await atur('KANTOR', 'UNIT')
    expect((await unggah(berkas)).tolak.map(({ kalimat }) => kalimat)).toEqual([1, 2].map(() => expect.stringMatching(/Baris baru tidak dapat Anda tambahkan. Pagu diisi oleh/)))
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, lama.id, {}))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    await atur('UNIT', 'KANTOR')
    expect((await unggah(berkas)).tolak.map(({ alamat }) => alamat)).toEqual(['Baris baru!G7', 'Baris baru!Q7'])
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, lama.id, {}))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect([await isi(), (await db.query('SELECT FROM realisasi WHERE bulan = 2')).rowCount]).toEqual([[], 0])
  })
  it('not while the report is handed in, nor for another unit', async () => {
    const { id } = await unggah(await ubahBuku(await unduh(), DUA))
    expect(await galat(terapkanUnggahan(lingkup.opB(), 1, id, {}))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(terapkanUnggahan(lingkup.opA2(), 1, id, {}))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, 1, 'DIAJUKAN', now(), 'op-a')")
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, id, {}))).toMatchObject({ kode: 'SUDAH_DIAJUKAN' })
    expect(await isi()).toEqual([])
  })
  it('a line that somebody adds after the preview stops the whole file, with its name', async () => {
    const { id } = await unggah(await ubahBuku(await unduh(), DUA))
    await tambahBaris(lingkup.opA2(), { ...DI_A, subKegiatanKode: '1.01.01.2.01.03', rekeningKode: '5.1.01', sumberDanaId: 2, nilai: '9.00' })
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, id, {}))).toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringMatching(/baris 9 lembar Baris baru \(5\.1\.01 Belanja Pegawai, BLUD\).*sementara itu/) })
    expect([await isi(), (await db.query('SELECT FROM realisasi WHERE bulan = 2')).rowCount]).toEqual([['1 1.01.01.2.01.03 5.1.01 BLUD 9.00'], 0])
  })
})
