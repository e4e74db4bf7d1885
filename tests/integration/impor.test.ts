import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca, scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { queryAsing, queryBatch, queryJumlahAsing, queryKeadaan } from '@/lib/lapor/impor/data'
import { queryLewat } from '@/lib/lapor/impor/beda/data-batas'
import { queryBeda, queryJumlahBeda } from '@/lib/lapor/impor/beda/data-beda'
import { queryKontrol } from '@/lib/lapor/impor/beda/data-kontrol'
import { lewatBatas } from '@/lib/lapor/impor/beda/lewat-batas'
import { queryJumlahRusak } from '@/lib/lapor/impor/terap/data-putusan'
import { batalkanBatch, petakan, terapkanBatch } from '@/lib/lapor/impor/mutations'
import { putuskan } from '@/lib/lapor/impor/terap/mutations-putusan'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { queryIsian } from '@/lib/lapor/pelaporan/data'
import { periksaIsian } from '@/lib/lapor/pelaporan/utils'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = scopeKantor(ORANG.analis)

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM impor_baris; DELETE FROM impor_batch; DELETE FROM impor_padanan; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2;
    DELETE FROM realisasi WHERE bulan = 2; DELETE FROM pagu WHERE baris_id > 4; DELETE FROM baris WHERE id > 4; DELETE FROM sub_kegiatan WHERE id > 3; UPDATE pagu SET nilai = 1200; UPDATE anggaran_kas SET nilai = 100;
    SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const KEPALA = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Keterangan Dokumen;Nilai Realisasi;Nilai Setoran;NIP;Nama Pegawai;Tanggal SP2D;Nomor SP2D'
const NAMA_UNIT: Record<string, string> = { '1.01': 'Dinas A', '1.02': 'Dinas B' }
const barisSipd = (unit: string, sub: string, rekening: string, nilai: string, setoran: string, tanggal: string) => `${unit};${NAMA_UNIT[unit] ?? 'Dinas'};${sub};${rekening};Untuk Orang Rahasia;${nilai};${setoran};19000101;Orang Rahasia;${tanggal};SP2D/1`
const SUB1 = '1.01.01.2.01.01'
const FEB = '2023-02-10'
const REALISASI = [KEPALA, barisSipd('1.01', SUB1, '5.1.01', '1.000', '0', FEB), barisSipd('1.01', SUB1, '5.1.01', '500', '100', FEB), barisSipd('1.02', SUB1, '5.1.02.01.01.0024', '70', '0', FEB), 'JUMLAH;;;;;1.570']

async function unggah(baris: readonly string[], lain: { bulan?: number; apbdVersiId?: number; kasVersiId?: number } = {}, nama = 'realisasi.csv') {
  const { id, sudah, selesai } = await terimaImpor(kantor, await titipBerkas(`${baris.join('\r\n')}\r\n`), {
    tahun: 2023, bulan: lain.bulan ?? null, apbdVersiId: lain.apbdVersiId ?? null, kasVersiId: lain.kasVersiId ?? null, nama,
  })
  await selesai
  return { id, sudah, batch: pasti(await queryBatch(prisma(), id, kantor)) }
}
const semua = { rupa: null, unitId: null, halaman: 1 }
const beda = async (id: number) => queryJumlahBeda(prisma(), pasti(await queryBatch(prisma(), id, kantor)))
const terapkan = async (id: number, paham?: 'ya') => terapkanBatch(kantor, { batchId: id, tanda: (await beda(id)).tanda, paham, rusak: (await queryJumlahRusak(prisma(), id)).tanda })
const biarkan = (id: number) => putuskan(kantor, { batchId: id, hal: 'sisa', isi: { '*': 'biarkan' } })
const isi = async () => (await db.query<{ a: string }>("SELECT concat_ws('/', baris_id, bulan, kanal, nilai, koreksi) AS a FROM realisasi WHERE bulan = 2 ORDER BY 1")).rows.map(({ a }) => a)
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain')

describe('realisasi', () => {
  it('becomes net sums per line and month, with every row accounted for', async () => {
    const { id, batch } = await unggah(REALISASI)
    expect([batch.status, batch.jenis, batch.kontrol.kolomOrang]).toEqual(['SIAP', 'REALISASI', ['nip', 'namapegawai']])
    expect(await queryKeadaan(prisma(), id, kantor)).toEqual([{ keadaan: 'COCOK', sebab: null, baris: 3, nilai: '1470.00' }, { keadaan: 'LEWAT', sebab: 'baris jumlah, terbukti', baris: 1, nilai: '1570.00' }])
    const { baris } = await queryBeda(prisma(), batch, semua)
    expect(baris.map((b) => [b.rupa, b.barisId, b.bulan, b.lama, b.baru, b.baris])).toEqual([['BARU', 1, 2, null, '1400.00', 2], ['BARU', 4, 2, null, '70.00', 1]])
    expect(await isi()).toEqual([])
    expect(await terapkan(id)).toEqual({ berubah: 2 })
    expect(await isi()).toEqual(['1/2/RKUD/1500.00/-100.00', '4/2/RKUD/70.00/0.00'])
    expect((await db.query('SELECT DISTINCT batch_id, sumber FROM jejak WHERE tabel = $1 AND bulan = 2 AND batch_id = $2', ['realisasi', id])).rows).toEqual([{ batch_id: id, sumber: 'impor' }])
  })
  it('keeps no name and no number of a person', async () => {
    await unggah(REALISASI)
    const { rows } = await db.query<{ a: string }>('SELECT to_jsonb(i)::text || to_jsonb(b)::text AS a FROM impor_baris i JOIN impor_batch b ON b.id = i.batch_id')
    expect(rows.map(({ a }) => a).join()).not.toMatch(/Rahasia|19000101/)
  })
  it('twice changes nothing: the very file is known, and the same figures are the same', async () => {
    const { id } = await unggah(REALISASI)
    await terapkan(id)
    expect(await unggah(REALISASI)).toMatchObject({ id, sudah: true })
    const lain = await unggah([...REALISASI, ''].reverse().reverse().concat('TOTAL'))
    expect(lain.sudah).toBe(false)
    expect((await beda(lain.id)).jumlah.map(({ rupa, angka }) => [rupa, angka])).toEqual([['SAMA', 2]])
    expect(await terapkan(lain.id)).toEqual({ berubah: 0 })
  })
  it('does not touch months that are locked, reports that were handed in, and figures the file does not speak of', async () => {
    await db.query("INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (2, 2, 2023, 9)")
    await db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, 2, 'DIAJUKAN', now(), 'op-b')")
    const { id } = await unggah([...REALISASI, barisSipd('1.01', SUB1, '5.1.01', '5', '0', '2023-01-15')])
    expect((await beda(id)).jumlah.map(({ rupa, sebab, angka }) => [rupa, sebab, angka])).toEqual(expect.arrayContaining([
      ['BARU', null, 1], ['TOLAK', 'bulan belum dibuka atau sudah dikunci', 1], ['TOLAK', 'laporan unit sudah diajukan', 1],
    ]))
    expect(await kode(terapkan(id))).toBe('ISIAN_SALAH')
    expect(await terapkan(id, 'ya')).toEqual({ berubah: 1 })
    expect(await isi()).toEqual(['1/2/RKUD/1500.00/-100.00', '2/2/RKUD/9.00/0.00'])
  })
  it('lists unknown codes and takes them once they are mapped, this time and the next', async () => {
    const asing = [KEPALA, barisSipd('9.99', SUB1, '5.1.01', '10', '0', FEB), barisSipd('1.01', '9.99.99.2.99.0099', '5.1.01', '20', '0', FEB), barisSipd('1.01', '1.01.01.2.01.02', '5.1.01', '40', '0', FEB)]
    const { id } = await unggah(asing)
    const daftar = await queryAsing(prisma(), id, kantor)
    expect(daftar.map(({ macam, nilai }) => [macam, nilai])).toEqual([['UNIT', '10.00'], ['SUB', '20.00'], ['BARIS', '40.00']])
    const [unit, sub, baris] = daftar.map(pasti)
    await petakan(kantor, { batchId: id, macam: 'UNIT', kunci: pasti(unit).kunci, tujuan: '1', alasan: null })
    await petakan(kantor, { batchId: id, macam: 'SUB', kunci: pasti(sub).kunci, tujuan: null, alasan: 'Milik unit vertikal' })
    expect(await kode(petakan(kantor, { batchId: id, macam: 'BARIS', kunci: pasti(baris).kunci, tujuan: '4', alasan: null }))).toBe('ISIAN_SALAH')
    await petakan(kantor, { batchId: id, macam: 'BARIS', kunci: pasti(baris).kunci, tujuan: '3', alasan: null })
    expect(await queryAsing(prisma(), id, kantor)).toEqual([])
    await terapkan(id)
    expect(await isi()).toEqual(['1/2/RKUD/10.00/0.00', '3/2/RKUD/40.00/0.00'])
    expect(await queryAsing(prisma(), (await unggah([...asing, 'TOTAL'])).id, kantor)).toEqual([])
  })
  it('lists every unknown code, a page at a time, and finds one by its text', async () => {
    const { id } = await unggah([KEPALA, ...Array.from({ length: 65 }, (_, i) => barisSipd('1.01', `9.99.99.2.99.${String(i + 1).padStart(4, '0')}`, '5.1.01', String(100 + i), '0', FEB))])
    const halaman = await Promise.all([1, 2, 3, 4].map((ke) => queryAsing(prisma(), id, kantor, { halaman: ke })))
    expect(halaman.map((satu) => satu.length)).toEqual([30, 30, 5, 0])
    expect(new Set(halaman.flat().map(({ kunci }) => kunci)).size).toBe(65)
    expect(halaman[0]?.[0]?.nilai).toBe('164.00')
    expect(await queryJumlahAsing(prisma(), id, '99.0007')).toEqual({ semua: 65, cocok: 1 })
    expect((await queryAsing(prisma(), id, kantor, { cari: '99.0007' })).map(({ tampil }) => tampil)).toEqual(['9.99.99.2.99.0007'])
    expect(await queryJumlahAsing(prisma(), id, '%')).toEqual({ semua: 65, cocok: 0 })
  })
  it('is not applied on figures that changed since the preview', async () => {
    const { id } = await unggah(REALISASI)
    const { tanda } = await beda(id)
    await db.query("INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (1, 2, 2023, 3)")
    expect(await kode(terapkanBatch(kantor, { batchId: id, tanda }))).toBe('BERSAMAAN')
    expect(await isi()).toEqual(['1/2/RKUD/3.00/0.00'])
  })
  it('of the office is the office\'s alone', async () => {
    const { id } = await unggah(REALISASI)
    expect(() => scopeKantor(ORANG.opA)).toThrow()
    expect(await kode(terapkanBatch(scopeBaca(ORANG.analis), { batchId: id, tanda: '' }))).toBe('TIDAK_BERHAK')
    expect(await kode(terapkanBatch(scopeUnit(ORANG.opA, 1, 'tulis'), { batchId: id, tanda: (await beda(id)).tanda }))).toBe('TIDAK_DITEMUKAN')
    expect(await isi()).toEqual([])
  })
})

describe('limits', () => {
  const lewat = async (batch: Parameters<typeof queryLewat>[1]) => lewatBatas(await queryLewat(prisma(), batch)).map((satu) => [satu.aturan, satu.subId, satu.bulan, satu.baris, satu.sampai, satu.lebih])
  it('warn before realisasi is applied, by the rules of the reports: above pagu, below nought, and not at the pagu itself', async () => {
    await db.query("INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) VALUES (1, 2, 'NON_RKUD', 2023, 20), (2, 2, 'RKUD', 2023, 700)")
    const { id, batch } = await unggah([KEPALA, barisSipd('1.01', SUB1, '5.1.01', '1.100,01', '0', FEB), barisSipd('1.01', SUB1, '5.1.02', '1.121', '0', FEB),
      barisSipd('1.01', '1.01.01.2.01.02', '5.1.02', '0', '80,5', FEB), barisSipd('1.02', SUB1, '5.1.02', '1.120', '0', FEB)])
    expect(await lewat(batch)).toEqual([['REALISASI_MELEBIHI_PAGU', 1, 2, 2, 240101n, 101n], ['REALISASI_NEGATIF', 2, 2, 1, -50n, 50n]])
    expect(await terapkan(id)).toEqual({ berubah: 4 })
    const isian = await Promise.all([lingkup.analis(1), lingkup.analis(2)].map(async (scope, i) => queryIsian(prisma(), scope, { unitId: i + 1, tahun: 2023, bulan: 2, apbdVersiId: 2, kasVersiId: 1 })))
    const temuan = isian.flatMap((satu) => periksaIsian(satu, { bulan: 2, zona: null }, 'simpan')).filter(({ aturan }) => aturan === 'REALISASI_MELEBIHI_PAGU' || aturan === 'REALISASI_NEGATIF')
    expect(temuan.map(({ aturan, sub }) => [aturan, sub?.id])).toEqual([['REALISASI_NEGATIF', 2], ['REALISASI_MELEBIHI_PAGU', 1], ['REALISASI_MELEBIHI_PAGU', 1]])
  })
  it('look at later months, too, and at the other channel', async () => {
    await db.query("INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai, koreksi, alasan_koreksi) VALUES (1, 2, 'NON_RKUD', 2023, 0, -5, 'uji')")
    const { batch } = await unggah([KEPALA, barisSipd('1.01', SUB1, '5.1.01', '10', '0', FEB)])
    expect(await lewat(batch)).toEqual([['REALISASI_NEGATIF', 1, 2, 1, -500n, 500n]])
  })
  it('warn of a pagu below what was spent and planned, and of a plan above its pagu', async () => {
    const kurang = await unggah(['Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nama Sumber Dana;Pagu', `Dinas A;${SUB1};5.1.01;DAU;79`], { apbdVersiId: 2 })
    await db.query("INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (1, 2, 2023, 1)")
    expect(await lewat(kurang.batch)).toEqual([['KAS_BEDA_PAGU', 1, 12, 1, 120000n, 112100n], ['REALISASI_MELEBIHI_PAGU', 1, 2, 1, 8100n, 200n]])
    const bulan = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']
    const kas = await unggah([`Kode SKPD;Kode Sub Kegiatan;Kode Rekening;${bulan.join(';')}`, `1.01;${SUB1};5.1.01;100;101${';100'.repeat(10)}`, `1.01;${SUB1};5.1.02;100;99${';100'.repeat(10)}`], { kasVersiId: 1 })
    expect(await lewat(kas.batch)).toEqual([['KAS_BEDA_PAGU', 1, 12, 1, 120100n, 100n]])
  })
})

describe('other files', () => {
  it('anggaran: pagu of a version, with new lines; undone they go again', async () => {
    const kepala = 'Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nama Sumber Dana;Pagu'
    const { id, batch } = await unggah([kepala, `Dinas A;${SUB1};5.1.01;Dana Alokasi Umum;1.500`, `Dinas A;${SUB1};5.1.01;BLUD;300`, `Dinas A;${SUB1};5;;1.800`], { apbdVersiId: 2 })
    expect(batch.jenis).toBe('ANGGARAN')
    expect((await beda(id)).jumlah.map(({ rupa, angka }) => [rupa, angka])).toEqual([['BARU', 1], ['SISA', 2], ['UBAH', 1]])
    await biarkan(id)
    expect(await terapkan(id)).toEqual({ berubah: 2 })
    const pagu = async () => (await db.query<{ a: string }>("SELECT concat_ws('/', b.rekening_kode, b.sumber_dana_id, p.nilai) AS a FROM pagu p JOIN baris b ON b.id = p.baris_id WHERE p.apbd_versi_id = 2 AND b.sub_kegiatan_id = 1 ORDER BY 1")).rows.map(({ a }) => a)
    expect(await pagu()).toEqual(['5.1.01/1/1500.00', '5.1.01/2/300.00', '5.1.02/1/1200.00'])
    expect(await batalkanBatch(kantor, { batchId: id })).toEqual({ pulih: 2, sisa: 0 })
    expect(await pagu()).toEqual(['5.1.01/1/1200.00', '5.1.02/1/1200.00'])
    expect((await db.query('SELECT count(*)::int AS n FROM baris')).rows).toEqual([{ n: 4 }])
  })
  it('anggaran of a version that a locked month uses is refused', async () => {
    const { id } = await unggah(['Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nama Sumber Dana;Pagu', `Dinas A;${SUB1};5.1.01;DAU;1.500`], { apbdVersiId: 1 })
    expect((await beda(id)).jumlah.filter(({ rupa }) => rupa === 'TOLAK')).toMatchObject([{ sebab: 'versi APBD dipakai bulan yang sudah dikunci', angka: 1 }])
  })
  it('kas: twelve months of a version, the locked ones refused', async () => {
    const bulan = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']
    const { id, batch } = await unggah([`Kode SKPD;Kode Sub Kegiatan;Kode Rekening;${bulan.join(';')}`, `1.01;${SUB1};5.1.01;${bulan.map((_, i) => 100 + i).join(';')}`, `1.01;${SUB1};5.1.02;7${';100'.repeat(11)}`], { kasVersiId: 1 })
    expect(batch.jenis).toBe('KAS')
    expect((await beda(id)).jumlah.map(({ rupa, angka }) => [rupa, angka])).toEqual([['SAMA', 12], ['SISA', 12], ['TOLAK', 1], ['UBAH', 11]])
    await biarkan(id)
    await terapkan(id, 'ya')
    expect((await db.query('SELECT sum(nilai)::text AS n FROM anggaran_kas WHERE baris_id IN (1, 2)')).rows).toEqual([{ n: '2466.00' }])
  })
  it('jurnal: Non-RKUD of a chosen month, debit less credit', async () => {
    const kepala = 'namaskpd;kodesubkegiatan;kodeakunsubrinci;nilaidebet;nilaikredit'
    const { id, batch } = await unggah([kepala, `Dinas A;${SUB1};5.1.02.01.01.0024;90;0`, `Dinas A;${SUB1};5.1.02.01.01.0024;0;20`, `Dinas A;${SUB1};1.1.01.03;0;90`], { bulan: 2 })
    expect(batch.jenis).toBe('JURNAL')
    await terapkan(id)
    expect(await isi()).toEqual(['2/2/NON_RKUD/90.00/-20.00'])
  })
  it('control figures are kept per unit: of the rows, of the lines above, or of the whole regency', async () => {
    const kontrol = async (id: number) => (await queryKontrol(prisma(), id)).map(({ unitId, bulan, nilai }) => [unitId, bulan, nilai])
    const spj = await unggah(['SKPD : 1.01 Dinas A;;;;', 'Bulan : Februari 2023;;;;', 'Kode Rekening;Uraian;Jumlah Anggaran;Jumlah SPJ (LS+UP/GU/TU) s.d Bulan ini;Sisa Pagu',
      '5.01.01.2.01.0001;Sub-kegiatan;100;70;30', '5.1.01;Pegawai;60;40;20', '5.1.02;Barang;40;30;10', 'JUMLAH;;100;70;30'])
    expect([spj.batch.jenis, await kontrol(spj.id)]).toEqual(['SPJ', [[1, 2, '70.00']]])
    const lra = await unggah(['kode_skpd;kode_rekening;nama_rekening;nominal;realisasi;sampai_tgl', ...['1.01', '1.02', '9.99'].flatMap((unit, i) =>
      [`${unit};4.1;Pendapatan;9;9;2023-02-28`, `${unit};5;Belanja;100;5${i};2023-02-28`, `${unit};5.1;Operasi;100;5${i};2023-02-28`])])
    expect(await kontrol(lra.id)).toEqual([[1, 2, '50.00'], [2, 2, '51.00']])
    const asing = await queryAsing(prisma(), lra.id, kantor)
    // pendapatan and the proven parent are no figures of belanja
    expect(asing.map(({ macam, baris }) => [macam, baris])).toEqual([['UNIT', 1]])
    await petakan(kantor, { batchId: lra.id, macam: 'UNIT', kunci: pasti(asing[0]).kunci, tujuan: '2', alasan: null })
    expect(await kontrol(lra.id)).toEqual([[1, 2, '50.00'], [2, 2, '103.00']])
    expect(await kontrol((await unggah(['kode_rekening;nama_rekening;nominal;realisasi', '5.1;Operasi;100;50'], { bulan: 2 })).id)).toEqual([[null, 2, '50.00']])
  })
  it('control files are read and not applied; others are refused with a sentence', async () => {
    const lra = await unggah(['kode_rekening;nama_rekening;level;nominal;realisasi', '5;Belanja;1;100;50', '5.1;Operasi;2;100;50'])
    expect([lra.batch.jenis, await kode(terapkanBatch(kantor, { batchId: lra.id, tanda: '' }))]).toEqual(['LRA', 'BERSAMAAN'])
    expect(await queryKeadaan(prisma(), lra.id, kantor)).toMatchObject([{ keadaan: 'COCOK', baris: 1, nilai: '50.00' }, { keadaan: 'LEWAT', baris: 1 }])
    expect((await unggah(['Nama;Alamat', 'x;y'])).batch).toMatchObject({ status: 'DITOLAK', pesan: expect.stringContaining('Kepala tabel tidak dikenal') as string })
  })
})

describe('undo', () => {
  it('puts back what stood before, as one', async () => {
    await db.query("INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (1, 2, 2023, 3)")
    const { id } = await unggah(REALISASI)
    await terapkan(id)
    expect(await batalkanBatch(kantor, { batchId: id })).toEqual({ pulih: 2, sisa: 0 })
    expect(await isi()).toEqual(['1/2/RKUD/3.00/0.00'])
    expect(await kode(batalkanBatch(kantor, { batchId: id }))).toBe('BERSAMAAN')
    expect((await db.query("SELECT count(*)::int AS n FROM jejak WHERE batch_id = $1 AND sumber = 'batal' AND tabel = 'realisasi'", [id])).rows).toEqual([{ n: 2 }])
    expect((await unggah(REALISASI)).sudah).toBe(false)
  })
  it('does not undo what somebody changed since, unless told to leave it', async () => {
    const { id } = await unggah(REALISASI)
    await terapkan(id)
    await db.query("UPDATE realisasi SET nilai = 71 WHERE baris_id = 4 AND bulan = 2")
    expect(await kode(batalkanBatch(kantor, { batchId: id }))).toBe('ISIAN_SALAH')
    expect(await isi()).toHaveLength(2)
    expect(await batalkanBatch(kantor, { batchId: id, sisakan: 'ya' })).toEqual({ pulih: 1, sisa: 1 })
    expect(await isi()).toEqual(['4/2/RKUD/71.00/0.00'])
  })
})

it('a batch whose server died says so at the next look', async () => {
  const { id } = await unggah(REALISASI)
  await db.query("UPDATE impor_batch SET status = 'MEMBACA', denyut = now() - interval '2 minutes' WHERE id = $1", [id])
  await unggah([...REALISASI, 'TOTAL'])
  expect(await queryBatch(prisma(), id, kantor)).toMatchObject({ status: 'GAGAL' })
})
