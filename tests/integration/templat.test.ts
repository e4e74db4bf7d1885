import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { loadTemplat, loadUnggahan } from '@/lib/lapor/templat/loaders'
import { terapkanUnggahan } from '@/lib/lapor/templat/mutations'
import type { UnggahanTersimpan } from '@/lib/lapor/templat/types'
import { terimaTemplat, unggahTemplat } from '@/lib/lapor/templat/unggah'
import { adaLibreOffice, ubahDenganLibreOffice, type UbahSel } from '../support/libreoffice'
import { pasangDatabase } from '../support/pasang-database'
import { DI_A, DI_B, FEB, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { ubahBuku } from '../support/ubah-buku'

// "Isian" of unit A: row 7 sub-kegiatan 1, 8 and 9 its lines 1 and 2; row 10 sub-kegiatan 2, 11 its line 3; 12 the sum.
const isian = (alamat: string, nilai: UbahSel['nilai']): UbahSel => ({ lembar: 'Isian', alamat, nilai })
const kendala = (alamat: string, nilai: UbahSel['nilai']): UbahSel => ({ lembar: 'Kendala', alamat, nilai })
const kas = (alamat: string, nilai: UbahSel['nilai']): UbahSel => ({ lembar: 'Anggaran kas', alamat, nilai })
const target = (alamat: string, nilai: UbahSel['nilai']): UbahSel => ({ lembar: 'Target fisik', alamat, nilai })
/** Made when the month's target was still an entry of "Isian": a file of before goes on being taken. */
const FIXTURE = path.join(import.meta.dirname, '../support/templat-libreoffice.xlsx')

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
  await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'UNIT', pengisi_anggaran_kas = 'UNIT'")
})
beforeEach(async () => {
  await db.query("BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM realisasi WHERE bulan = 2; DELETE FROM target_fisik; DELETE FROM realisasi_fisik WHERE bulan = 2; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2; DELETE FROM kendala; COMMIT")
  await db.query("INSERT INTO kendala (id, tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat) OVERRIDING SYSTEM VALUE VALUES (50, 2023, 2, 1, 1, 'KENDALA', 'PBJ', E'Lelang gagal,\\r\\ndua kali', 'Tayang ulang', 'PPTK', '2023-03-31')")
  await db.query("UPDATE pagu SET nilai = 1200 WHERE nilai <> 1200; UPDATE anggaran_kas SET nilai = 100 WHERE nilai <> 100")
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
const jejak = async (): Promise<number> => Number((await db.query('SELECT count(*) FROM jejak')).rows[0].count)
const realisasi = async (): Promise<unknown[]> =>
  (await db.query('SELECT baris_id AS b, kanal::text AS k, nilai::text AS n, koreksi::text AS c FROM realisasi WHERE bulan = 2 ORDER BY 1, realisasi.kanal')).rows

/** Five changes and what they are. */
const LIMA: UbahSel[] = [isian('H8', 120.5), isian('K9', 10), target('E7', 0.125), isian('R10', 0.3828), kas('P11', null)]
const LIMA_BEDA = [
  ['realisasi.1.RKUD.nilai', null, '120.50', 'baru'], ['realisasi.2.NON_RKUD.nilai', null, '10.00', 'baru'], ['target.1.2', null, '12.50', 'baru'],
  ['fisik.2.persen', null, '38.28', 'baru'], ['kas.3.12', '100.00', null, 'dikosongkan'],
]
const LIMA_DULU = LIMA_BEDA.map(([kunci, ...isi]) => [kunci === 'target.1.2' ? 'fisik.1.target' : kunci, ...isi])
/** One note that was there is done, and one is new; the date is a number in a cell that shows a day, as a person's is. */
const CATATAN: UbahSel[] = [
  kendala('I7', 'Selesai'), kendala('B8', '1.01.01.2.01.02 Administrasi'), kendala('D8', 'Pengadaan barang/jasa'), kendala('E8', 'Penyedia terlambat'),
  kendala('F8', 'Teguran tertulis'), kendala('G8', 'PPK'), kendala('H8', 45_291),
]
const CATATAN_BEDA = [
  ['kendala.50.status', 'Terbuka', 'Selesai', 'berubah'],
  ...Object.entries({ sub: '1.01.01.2.01.02', sifat: 'Kendala', kategori: 'Pengadaan barang/jasa', uraian: 'Penyedia terlambat', rencana: 'Teguran tertulis', penanggungJawab: 'PPK', tenggat: '2023-12-31', status: 'Terbuka' })
    .map(([medan, nilai]) => [`kendala.N8.${medan}`, null, nilai, 'baru']),
]
const ringkas = ({ beda }: UnggahanTersimpan): unknown[] => beda.map((satu) => [satu.kunci, satu.sebelum, satu.sesudah, satu.jenis])
const urut = (daftar: unknown[]): unknown[] => [...daftar].sort((a, b) => String(a).localeCompare(String(b)))

describe('a template that comes back', () => {
  it('unchanged changes nothing', async () => {
    expect(await unggah(await unduh())).toMatchObject({ beda: [], bentrok: [], tolak: [], catatan: [], dibaca: 3 * 7 + 2 * 2 + 3 * 12 + 2 * 12 + 8 })
  })

  it('saved by LibreOffice (a file kept from it) changes exactly the cells that were changed there', async () => {
    const hasil = await unggah(new Uint8Array(readFileSync(FIXTURE)))
    expect(hasil).toMatchObject({ bentrok: [], tolak: [], catatan: [] })
    expect(urut(ringkas(hasil))).toEqual(urut([...LIMA_DULU, ...CATATAN_BEDA]))
  })

  it.skipIf(!adaLibreOffice())('opened, changed and saved by LibreOffice here and now, likewise', async () => {
    const isi = ubahDenganLibreOffice(await unduh(), [...LIMA, ...CATATAN])
    if (process.env.TULIS_FIXTURE) writeFileSync(FIXTURE, isi)
    const hasil = await unggah(isi)
    expect(hasil).toMatchObject({ bentrok: [], tolak: [], catatan: [] })
    expect(urut(ringkas(hasil))).toEqual(urut([...LIMA_BEDA, ...CATATAN_BEDA]))
  })

  it('is applied in one transaction, with its door in the trail, and once', async () => {
    const { id } = await unggah(await ubahBuku(await unduh(), LIMA))
    expect(await realisasi()).toEqual([])
    const hasil = await Promise.all([1, 2, 3].map(() => terapkanUnggahan(lingkup.opA(), 1, id, { semua: 'berkas' })))
    expect(hasil.map((satu) => [satu.diterapkan, satu.konflik.length])).toEqual([[5, 0], [5, 0], [5, 0]])
    expect(hasil.filter((satu) => !satu.sudah)).toHaveLength(1)
    expect(await realisasi()).toEqual([{ b: 1, k: 'RKUD', n: '120.50', c: '0.00' }, { b: 2, k: 'NON_RKUD', n: '10.00', c: '0.00' }])
    expect((await db.query("SELECT sumber, count(*)::int AS n FROM jejak WHERE tabel = 'realisasi' AND pelaku = 'op-a' GROUP BY 1")).rows).toEqual([{ sumber: 'templat', n: 2 }])
    const sesudah = await jejak()
    await terapkanUnggahan(lingkup.opA(), 1, id, {})
    expect(await jejak()).toBe(sesudah)
    await db.query("INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai) VALUES (1, 3, 12, 2023, 100)")
  })

  it('from before the plan had a sheet of its own writes the target of its month', async () => {
    const { id } = await unggah(new Uint8Array(readFileSync(FIXTURE)))
    await terapkanUnggahan(lingkup.opA(), 1, id, { semua: 'berkas' })
    expect((await db.query('SELECT sub_kegiatan_id AS s, bulan AS b, persen::text AS p FROM target_fisik')).rows).toEqual([{ s: 1, b: 2, p: '12.50' }])
    await db.query("INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai) VALUES (1, 3, 12, 2023, 100)")
  })

  it('brings the plan of twelve months to its cells; the month of it that "Isian" tells is no entry', async () => {
    const setahun = Array.from({ length: 11 }, (_, i) => target(`${String.fromCharCode(69 + i)}8`, (i + 2) / 12 === 1 ? 1 : Number(((i + 2) * 0.08).toFixed(4))))
    const isi = await ubahBuku(await unduh(), [...setahun, isian('P7', 0.9)])
    const hasil = await unggah(isi)
    expect(hasil).toMatchObject({ bentrok: [], tolak: [] })
    expect(ringkas(hasil)).toEqual(Array.from({ length: 11 }, (_, i) => [`target.2.${i + 2}`, null, i === 10 ? '100.00' : `${(i + 2) * 8}.00`, 'baru']))
    expect(await terapkanUnggahan(lingkup.opA(), 1, hasil.id, {})).toMatchObject({ diterapkan: 11 })
    expect(await unggah(isi)).toMatchObject({ beda: [], sama: 11 })
    // somebody else changes one of them: a choice, cell by cell
    await db.query('UPDATE target_fisik SET persen = 33 WHERE bulan = 4')
    expect((await unggah(isi)).bentrok).toMatchObject([{ kunci: 'target.2.4', sesudah: '32.00', tersimpan: '33.00' }])
  })

  it('with formulas counts by their stored values, and says which', async () => {
    const hasil = await unggah(await ubahBuku(await unduh(), [{ ...isian('H8', '=100+20.5'), hasil: 120.5 }, isian('H9', 6), { ...isian('R7', '=1/4'), hasil: 0.25 }]))
    expect(hasil).toMatchObject({ tolak: [], bentrok: [] })
    expect(hasil.beda).toMatchObject([{ kunci: 'fisik.1.persen', sesudah: '25.00', dariRumus: true }, { kunci: 'realisasi.1.RKUD.nilai', sesudah: '120.50', dariRumus: true }, { kunci: 'realisasi.2.RKUD.nilai', sesudah: '6.00' }])
    expect(hasil.beda[2]).not.toHaveProperty('dariRumus')
  })

  it('of a unit that does not fill in the plan refuses its cells and takes the others', async () => {
    await db.query("UPDATE tahun_anggaran SET pengisi_anggaran_kas = 'KANTOR'")
    const hasil = await unggah(await ubahBuku(await unduh(), [target('E7', 0.2), isian('H8', 5)]))
    expect(hasil.tolak).toMatchObject([{ alamat: 'Target fisik!E7', kalimat: expect.stringContaining('diisi oleh Bagian Administrasi Pembangunan') }])
    expect(hasil.beda).toMatchObject([{ kunci: 'realisasi.1.RKUD.nilai' }])
    await db.query("UPDATE tahun_anggaran SET pengisi_anggaran_kas = 'UNIT'")
  })

  it('is read by the keys of its rows and the numbers of its columns, wherever they went', async () => {
    const isi = await ubahBuku(await unduh(), [isian('H8', 5), (buku) => {
      const lembar = buku.sheets[0]
      if (!lembar) return
      const rows = lembar.rows
      lembar.rows = [...rows.slice(0, 6), ...rows.slice(6, 12).reverse().map((row) => [row[0] ?? null, null, ...row.slice(1)])]
      lembar.rows[5] = [rows[5]?.[0] ?? null, null, ...(rows[5]?.slice(1) ?? [])]
      lembar.cells?.clear()
      lembar.name = 'Lembar lain'
    }])
    expect(ringkas(await unggah(isi))).toEqual([['realisasi.1.RKUD.nilai', null, '5.00', 'baru']])
  })
})

describe('a cell is refused, and with it the whole file,', () => {
  it.each<[string, UbahSel[], string, RegExp]>([
    ['a formula without a stored value', [{ ...isian('H8', '=H9+1'), hasil: null }], 'Isian!H8', /tidak menyimpan hasil/],
    ['a formula that gives an error', [{ ...isian('H8', '=1/0'), hasil: '#DIV/0!' }], 'Isian!H8', /galat #DIV\/0!/],
    ['a percentage where rupiah belong', [isian('H8', '38,28%')], 'Isian!H8', /38,28% adalah persen/],
    ['a cell of percentages where rupiah belong', [{ ...isian('H8', 0.3828), format: '0.00%' }], 'Isian!H8', /berformat persen/],
    ['a day where rupiah belong', [{ ...isian('H8', 45_291), format: 'yyyy-mm-dd' }], 'Isian!H8', /tanggal \(.*31 Desember 2023\)/],
    ['text that is no number', [isian('H8', 'seratus')], 'Isian!H8', /bukan angka/],
    ['text that can be read two ways', [isian('H8', '1.234'), isian('H9', '1234.56')], 'Isian!H8', /dapat berarti 1\.234 atau 1,234/],
    ['three decimals', [isian('H8', 1.234)], 'Isian!H8', /2 angka di belakang koma/],
    ['a negative amount', [isian('H8', -1)], 'Isian!H8', /kurang dari nol/],
    ['an amount beyond every budget', [isian('H8', 1e15)], 'Isian!H8', /Terlalu besar/],
    ['percent without its sign', [isian('R7', 38.28)], 'Isian!R7', /menyimpan 38,28, yang berarti 3\.828%.*maksudnya 38,28%/],
    ['percent text that can be read two ways', [isian('R7', '0,5')], 'Isian!R7', /0,5% atau 50%/],
    ['percent over 100', [isian('R7', 101)], 'Isian!R7', /di luar 0–100/],
    ['a changed cell of a month that is history', [kas('E8', 7)], 'Anggaran kas!E8', /periode yang terkunci.*Kembalikan isinya/],
    ['a target of a month that is history', [target('D7', 0.1)], 'Target fisik!D7', /periode yang terkunci.*Kembalikan isinya/],
    ['a target above 100', [target('G8', 1.01)], 'Target fisik!G8', /menyimpan 1,01, yang berarti 101%/],
    ['a correction without its reason', [isian('H8', 100), isian('I8', -50)], 'Isian!I8', /alasan/i],
  ])('%s', async (_, ubah, alamat, kalimat) => {
    const hasil = await unggah(await ubahBuku(await unduh(), ubah))
    expect(hasil.tolak.find((satu) => satu.alamat === alamat)?.kalimat).toMatch(kalimat)
    const sebelum = await jejak()
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, hasil.id, {}))).toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await jejak()).toBe(sebelum)
  })

  it('an inserted row, and the copy of a row', async () => {
    const isi = await ubahBuku(await unduh(), [(buku) => {
      const lembar = buku.sheets[0]
      const baris = lembar?.rows[7] ?? []
      lembar?.rows.push(baris.map((nilai, i) => (i === 7 ? 9 : nilai)), [null, 'x', 'baris baru', null, 5])
    }])
    const hasil = await unggah(isi)
    expect(hasil.tolak.map((satu) => satu.kalimat)).toEqual(expect.arrayContaining([expect.stringMatching(/salinan dari baris 8/), expect.stringMatching(/disisipkan dan tidak dikenal/)]))
  })
})

describe('a whole file is refused', () => {
  it('that belongs to another unit or month, with whose it is', async () => {
    const lain = await loadTemplat(ORANG.opB, DI_B.unitId, FEB)
    expect((await galat(unggah(lain.isi))).message).toMatch(/untuk Dinas B, Februari 2023, bukan untuk Dinas A, Februari 2023/)
    await db.query("INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat) VALUES (2023, 3, 'TERBUKA', now(), now() + interval '30 days')")
    const maret = await loadTemplat(ORANG.opA, DI_A.unitId, { tahun: 2023, bulan: 3 })
    expect((await galat(unggah(maret.isi))).message).toMatch(/untuk Dinas A, Maret 2023, bukan/)
    await db.query('SET session_replication_role = replica; DELETE FROM periode WHERE bulan = 3; SET session_replication_role = DEFAULT')
  })

  it('without its key, or with another', async () => {
    const isi = await unduh()
    const tanpa = await ubahBuku(isi, [(buku) => void buku.sheets.splice(buku.sheets.findIndex(({ name }) => name === 'Kunci'), 1)])
    expect((await galat(unggah(tanpa))).message).toMatch(/bukan templat dari aplikasi ini, atau kuncinya terhapus/)
    const palsu = await ubahBuku(isi, [{ lembar: 'Kunci', alamat: 'A2', nilai: Buffer.alloc(32).toString('base64url') }])
    expect((await galat(unggah(palsu))).message).toMatch(/berubah sejak diunduh/)
    const lain = await writeBuku({ judul: 'x', lembar: [{ nama: 'A', kolom: [], baris: [[{ isi: 'RAKOR-POP-TEMPLAT/1' }]] }] })
    expect((await galat(unggah(lain))).message).toMatch(/berubah sejak diunduh/)
    expect((await galat(unggah(new TextEncoder().encode('bukan buku')))).kode).toBe('ISIAN_SALAH')
    expect((await galat(unggahTemplat(ORANG.opA, DI_A, berkas(new Uint8Array(8 * 1024 * 1024 + 1))))).message).toMatch(/lebih dari 8 MB/)
    expect((await galat(unggahTemplat(ORANG.opA, DI_A, null))).message).toMatch(/Pilih dulu berkas/)
  })

  it('and its sender alone reads why, where the form leads to', async () => {
    const id = await terimaTemplat(ORANG.opA, DI_A, berkas(new TextEncoder().encode('bukan buku'), 'salah.xlsx'))
    expect(await loadUnggahan(ORANG.opA, DI_A.unitId, id)).toMatchObject({ namaBerkas: 'salah.xlsx', ditolak: expect.any(String), beda: [] })
    expect(await loadUnggahan(ORANG.opA2, DI_A.unitId, id)).toBeNull()
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, id, {}))).toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await galat(terimaTemplat(ORANG.opB, DI_A, berkas(await unduh())))).toMatchObject({ kode: 'TIDAK_BERHAK' })
  })

  it('when the report was handed in, the month is closed, or the unit is another\'s', async () => {
    const isi = await ubahBuku(await unduh(), LIMA)
    const { id } = await unggah(isi)
    await db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, 1, 'DIAJUKAN', now(), 'op-a')")
    expect(await galat(unggah(isi))).toMatchObject({ kode: 'SUDAH_DIAJUKAN' })
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, id, { semua: 'berkas' }))).toMatchObject({ kode: 'SUDAH_DIAJUKAN' })
    expect(await galat(unggahTemplat(ORANG.opA, { ...DI_A, bulan: 1 }, berkas(isi)))).toMatchObject({ kode: 'PERIODE_TERTUTUP' })
    expect(await galat(unggahTemplat(ORANG.opB, DI_A, berkas(isi)))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(unggahTemplat(ORANG.kepalaA, DI_A, berkas(isi)))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await realisasi()).toEqual([])
  })

  it('in preview by anybody but its owner', async () => {
    const { id } = await unggah(await ubahBuku(await unduh(), LIMA))
    expect(await galat(terapkanUnggahan(lingkup.opA2(), 1, id, {}))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await galat(terapkanUnggahan(lingkup.opB(), 1, id, {}))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(terapkanUnggahan(lingkup.opB(), 2, id, {}))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await loadUnggahan(ORANG.opA2, 1, id)).toBeNull()
    await db.query("UPDATE templat_unggah SET dibuat_pada = now() - interval '2 days', berlaku_sampai = now() - interval '1 day'")
    expect(await galat(terapkanUnggahan(lingkup.opA(), 1, id, {}))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  })
})
