import { expect, test } from 'vitest'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import type { SelTulis } from '@/lib/dasar/buku/types'
import type { HasilBacaRup } from '../types'
import { bacaRup, PembacaRup } from './baca'

/** Cells as a CSV gives them, without the process that reads files: that is tried once, below. */
function baca(...baris: string[]): Promise<HasilBacaRup> {
  const pembaca = new PembacaRup(2023)
  pembaca.lembarBaru('CSV', false)
  const pisah = baris.some((satu) => satu.includes(';')) ? ';' : ','
  pembaca.terima(baris.map((satu, i) => ({ nomor: i + 1, sel: satu.split(pisah).map((isi) => (isi === '' ? null : isi)) })))
  pembaca.akhirLembar()
  return Promise.resolve(pembaca.selesai())
}
const sel = (isi: string | number | null, lain: Partial<SelTulis> = {}): SelTulis => ({ isi, ...lain })
/** A workbook as the reading process tells it: values, merged areas, cells with formulas. */
function buku(lembar: { nama: string; baris: (SelTulis | null)[][] }[]): Promise<HasilBacaRup> {
  const pembaca = new PembacaRup(2023)
  for (const { nama, baris } of lembar) {
    pembaca.lembarBaru(nama, false)
    const semua = baris.flatMap((isi, b) => isi.flatMap((satu, k) => (satu === null ? [] : [{ satu, b, k }])))
    pembaca.terima(baris.map((isi, i) => ({ nomor: i + 1, sel: isi.map((satu) => satu?.isi ?? null) })), semua.flatMap(({ satu: { rumus }, b, k }) => (rumus === undefined ? [] : [{ baris: b, kolom: k, rumus }])))
    pembaca.akhirLembar(semua.flatMap(({ satu: { lebar = 1, tinggi = 1 }, b, k }) => (lebar * tinggi === 1 ? [] : [{ baris: b, kolom: k, sampaiBaris: b + tinggi - 1, sampaiKolom: k + lebar - 1 }])))
  }
  return Promise.resolve(pembaca.selesai())
}
const SIRUP = 'No;ID RUP;Nama Paket;Pagu (Rp);Jenis Pengadaan;Metode Pemilihan;Sumber Dana;Waktu Pemilihan;Satuan Kerja;Lokasi'

test('a list of SiRUP, with its total held against its rows', async () => {
  const { baris, pahaman, ditolak } = await baca('Rekap RUP Penyedia TA 2023', SIRUP,
    '1;40000001;Belanja obat;Rp 1.250.000.000,00;Barang;E-Purchasing;APBD;Maret 2023;Dinas Kesehatan;Liwa',
    '2;40000002;Rehab puskesmas;750.000.000;Pekerjaan Konstruksi;Tender;DAK;Desember 2022;Dinas Kesehatan;Liwa',
    ';;Jumlah;2.000.000.000;;;;;;')
  expect(ditolak).toBeNull()
  expect(baris[0]).toMatchObject({ kelas: 'PAKET', kodeRup: '40000001', nama: 'Belanja obat', pagu: '1250000000.00', jenis: 'BARANG', metode: 'E_PURCHASING', sumberDana: 'APBD', pemilihan: 3, unitNama: 'Dinas Kesehatan', lokasi: 'Liwa' })
  expect(baris[1]).toMatchObject({ metode: 'TENDER', jenis: 'KONSTRUKSI', pemilihan: null, catatan: ['Rencana pemilihan Desember 2022, di luar TA 2023, tidak diambil'] })
  expect(baris[2]).toMatchObject({ kelas: 'LEWAT', sebab: 'baris jumlah, terbukti' })
  expect(pahaman.bukti).toMatchObject([{ terpenuhi: true }])
})

test('a total that its rows do not make is told with the difference; a package whose name begins with Total is a package', async () => {
  const { baris, pahaman } = await baca(SIRUP, '1;40000001;Total station;500000;Barang;Tender;APBD;Mei 2023;Dinas X;', '2;40000002;Jalan;700000;Barang;Tender;;;Dinas X;', ';;TOTAL;1300000;;;;;;')
  expect(baris.map(({ kelas, nama }) => [kelas, nama])).toEqual([['PAKET', 'Total station'], ['PAKET', 'Jalan'], ['LEWAT', '']])
  expect(pahaman.bukti).toMatchObject([{ terpenuhi: false, selisih: '100000.00' }])
})

test('the data set of LKPP: dates, withdrawn, drafts, other years, numbers of SiRUP that are no codes of ours, no persons', async () => {
  const kepala = 'tahun_anggaran,kd_satker,kd_satker_str,nama_satker,kd_rup,nama_paket,pagu,metode_pengadaan,jenis_pengadaan,tgl_awal_pemilihan,tgl_awal_kontrak,tgl_akhir_kontrak,tgl_pengumuman_paket,nama_ppk,status_aktif_rup,status_delete_rup,status_umumkan_rup,kd_subkegiatan'
  const { baris, pahaman } = await baca(kepala,
    '2023,106781,1.02.0.00.0.00.02.0000,DINAS KESEHATAN,41000001,Obat,1250000,E-Purchasing,Barang,2023-03-01,2023-04-01,2023-10-31,2023-01-12,Orang Rahasia,true,false,Terumumkan,9981',
    '2023,106781,1.02.0.00.0.00.02.0000,DINAS KESEHATAN,41000002,Gedung,5000000,Tender,Pekerjaan Konstruksi,2023-03-01,2023-04-01,2024-01-31,2023-01-12,Orang Rahasia,false,false,Terumumkan,9981',
    '2023,106781,1.02.0.00.0.00.02.0000,DINAS KESEHATAN,41000003,Kajian,7000000,Seleksi,Jasa Konsultansi,,,,,Orang Rahasia,true,false,Draft,9981',
    '2024,106781,1.02.0.00.0.00.02.0000,DINAS KESEHATAN,41000004,Lama,7000000,Seleksi,Jasa Konsultansi,,,,,Orang Rahasia,true,false,Terumumkan,9981')
  expect(baris[0]).toMatchObject({ unitKode: '1.02.0.00.0.00.02.0000', subKode: '', pemilihan: 3, kontrak: 4, selesai: 10, diumumkan: '2023-01-12', batal: false })
  expect(baris[1]).toMatchObject({ kelas: 'PAKET', batal: true, selesai: null, kontrak: 4 })
  expect(baris.slice(2).map(({ kelas, sebab }) => [kelas, sebab])).toEqual([['LEWAT', 'belum diumumkan di SiRUP'], ['LEWAT', 'tahun anggaran 2024']])
  expect(JSON.stringify({ baris, pahaman })).not.toContain('Rahasia')
  expect(pahaman.lembar[0]?.kolom.find(({ kepala: kata }) => kata === 'nama_ppk')).toMatchObject({ peran: null, keterangan: 'orang atau penyedia: tidak disimpan' })
})

test('a sheet of a public-works office: head of two rows with merged cells, sections of bare codes with their sums, contracts left out', async () => {
  const kepala = [
    [sel('NO', { tinggi: 2 }), sel('PAKET PEKERJAAN', { tinggi: 2 }), sel('PAGU ANGGARAN', { tinggi: 2 }), sel('NILAI KONTRAK', { tinggi: 2 }), sel('PELAKSANA', { tinggi: 2 }), sel('SPMK', { lebar: 3 }), null, null, sel('PROGRES', { lebar: 2 }), null, sel('SUMBER DANA', { tinggi: 2 })],
    [null, null, null, null, null, sel('NO'), sel('MULAI'), sel('SELESAI'), sel('FISIK %'), sel('KEUANGAN %'), null],
  ]
  const paket = (no: number, nama: string, pagu: number, kontrak: number | null): (SelTulis | null)[] => [sel(no), sel(nama), sel(pagu), sel(kontrak), sel('CV Rahasia'), sel('1/SPMK'), sel('2023-04-01'), sel('2023-09-01'), sel(10), sel(5), sel('DAU')]
  const { baris, pahaman, ditolak } = await buku([
    { nama: 'Catatan', baris: [[sel('bukan daftar')]] },
    { nama: 'PAKET 2023', baris: [[sel('DAFTAR PAKET TAHUN ANGGARAN 2023')], [sel('SKPD : 1.03.0.00.0.00.01.0000 Dinas Pekerjaan Umum')], ...kepala,
      [null, sel('1.03.10.2.01.0028'), sel(900)], paket(1, 'Jalan A', 400, 390), paket(2, 'Jalan B', 500, null), [null, sel('1.03.03.2.01.0004'), null], paket(3, 'Irigasi', 100, 99), [sel('JUMLAH'), null, sel(1000)], [null, sel('Kepala Dinas'), null], [null, sel('NAMA ORANG')]] },
  ])
  expect(ditolak).toBeNull()
  expect(baris.filter(({ kelas }) => kelas === 'PAKET')).toMatchObject([
    { nama: 'Jalan A', pagu: '400.00', subKode: '1.03.10.2.01.0028', unitKode: '1.03.0.00.0.00.01.0000', unitNama: 'Dinas Pekerjaan Umum', sumberDana: 'DAU', kodeRup: null, metode: null },
    { nama: 'Jalan B' }, { nama: 'Irigasi', subKode: '1.03.03.2.01.0004' },
  ])
  expect(pahaman.bukti.map(({ terpenuhi }) => terpenuhi)).toEqual([true, true])
  expect(pahaman.catatan.join(' ')).toContain('Rp489')
  expect(JSON.stringify({ baris, pahaman })).not.toMatch(/Rahasia|NAMA ORANG/)
  expect(pahaman.lembar.map(({ dipakai }) => dipakai)).toEqual([false, true])
})

test('swakelola is told by its columns or its title; a range of months gives both ends', async () => {
  expect((await baca('RUP SWAKELOLA', 'Kode RUP;Nama Paket;Pagu;Waktu Pelaksanaan', '32000001;Perjalanan dinas;1.000.000;Januari 2023 - Desember 2023')).baris[0]).toMatchObject({ metode: 'SWAKELOLA', jenis: 'SWAKELOLA', kontrak: 1, selesai: 12 })
  expect((await baca('kd_rup;nama_paket;pagu;tipe_swakelola', '32000001;Rapat;1.000.000;1')).baris[0]).toMatchObject({ metode: 'SWAKELOLA' })
})

test('what cannot be read is named and its row held back: 1e20, formulas without value, codes that became other numbers, cut rows', async () => {
  const { baris } = await baca(SIRUP, '1;40000001;Besar;1e20;Barang;Tender;;;X;', '2;4,00E+07;Kode rusak;1.000;Barang;Tender;;;X;', '3;40000003;Nol;0;Barang;Tender;;;X;', '4;40000004;Minus;-5.000;Barang;Tender;;;X;', '5;40000005;;5.000;Barang;Tender;;;X;', '6;40000006;Persen;50%;Barang;Tender;;;X;')
  expect(baris.map(({ kelas }) => kelas)).toEqual(['RUSAK', 'RUSAK', 'RUSAK', 'RUSAK', 'RUSAK', 'RUSAK'])
  const angka = await buku([{ nama: 'A', baris: [[sel('Kode RUP'), sel('Nama Paket'), sel('Pagu')], [sel('40000001'), sel('Besar'), sel(1e20)], [sel('40000002'), sel('Benar'), sel(5000)]] }])
  expect(angka.baris).toMatchObject([{ kelas: 'RUSAK', sebab: expect.stringContaining('jangkauan') as string }, { kelas: 'PAKET', pagu: '5000.00' }])
  const rumus = await buku([{ nama: 'A', baris: [[sel('Kode RUP'), sel('Nama Paket'), sel('Pagu')], [sel('40000001'), sel('Rumus'), sel(null, { rumus: 'A1*2' })], [sel('Kode RUP'), sel('Nama Paket'), sel('Pagu')], [sel('40000002'), sel('Biasa'), sel(5000)]] }])
  expect(rumus.baris).toMatchObject([{ kelas: 'RUSAK', sebab: expect.stringContaining('C2 berisi rumus tanpa nilai') as string }, { kelas: 'PAKET', nama: 'Biasa' }])
  const potong = await baca('Kode RUP,Nama Paket,Pagu', '40000001,Jalan,1,500,000')
  expect(potong.baris[0]).toMatchObject({ kelas: 'RUSAK', sebab: expect.stringContaining('lebih banyak kolom') as string })
})

test('two spellings of numbers, two columns of pagu, another year, and no list at all refuse the file with a sentence', async () => {
  expect((await baca('Kode RUP;Nama Paket;Pagu', '40000001;Jalan;1,250.50', '40000002;Gedung;300.250')).ditolak).toContain('dua cara')
  expect((await baca('Kode RUP;Nama Paket;Pagu;Pagu', '40000001;Jalan;1;2')).ditolak).toContain('dua kolom pagu')
  expect((await baca('Kode RUP;Nama Paket;Pagu Sebelum;Pagu Setelah', '40000001;Jalan;1000;2000')).baris[0]).toMatchObject({ pagu: '2000.00' })
  expect((await baca('Tahun;Kode RUP;Nama Paket;Pagu', '2024;40000001;Jalan;1000')).ditolak).toContain('tahun anggaran 2024')
  expect((await baca('a;b', '1;2')).ditolak).toContain('bukan daftar paket')
})

test('a real workbook, hidden sheets named and left out, and a broken one, through the process that reads files', async () => {
  const isi = await writeBuku({ judul: 'uji', lembar: [{ nama: 'Paket', kolom: Array.from({ length: 3 }, () => ({ lebar: 12 })), baris: [[sel('Kode RUP'), sel('Nama Paket'), sel('Pagu')], [sel('40000001'), sel('Rumus'), sel(null, { rumus: 'A1*2' })], [sel('40000002'), sel('Benar'), sel(5000)]] },
    { nama: 'Lama', sangatTersembunyi: true, kolom: [{ lebar: 9 }], baris: [[sel('Kode RUP'), sel('Nama Paket'), sel('Pagu')], [sel('40000003'), sel('Tersembunyi'), sel(1)]] }] })
  const { baris, pahaman } = await bacaRup(isi, 'rup.xlsx', 2023)
  expect(baris.map(({ kelas, nama }) => [kelas, nama])).toEqual([['RUSAK', 'Rumus'], ['PAKET', 'Benar']])
  expect(pahaman.lembar[1]).toMatchObject({ nama: 'Lama', dipakai: false, alasan: expect.stringContaining('tersembunyi') as string })
  expect((await bacaRup(new TextEncoder().encode('PK\u0003\u0004rusak'), 'x.xlsx', 2023)).ditolak).not.toBeNull()
})

test('dates by the order that the file proves; both orders in one file are not believed', async () => {
  const kepala = 'Kode RUP;Nama Paket;Pagu;tgl_awal_pemilihan'
  expect((await baca(kepala, '40000001;Jalan;1000;04/25/2023', '40000002;Jalan;1000;03/05/2023')).baris.map(({ pemilihan }) => pemilihan)).toEqual([4, 3])
  const campur = await baca(kepala, '40000001;Jalan;1000;04/25/2023', '40000002;Jalan;1000;25/03/2023')
  expect(campur.baris.map(({ pemilihan }) => pemilihan)).toEqual([null, null])
  expect(campur.pahaman.catatan.join()).toContain('dua urutan')
})

test('a cell that spans several rows holds for each of them; thousands of rupiah are told', async () => {
  const { baris, pahaman } = await buku([{ nama: 'A', baris: [[sel('(dalam ribuan rupiah)')], [sel('Satuan Kerja'), sel('Kode RUP'), sel('Nama Paket'), sel('Pagu')],
    [sel('Dinas A', { tinggi: 2 }), sel('40000001'), sel('Satu'), sel(5000)], [null, sel('40000002'), sel('Dua'), sel(6000)], [null, sel('40000003'), sel('Tiga'), sel(7000)]] }])
  expect(baris.map(({ unitNama }) => unitNama)).toEqual(['Dinas A', 'Dinas A', ''])
  expect(pahaman.satuan).toBe(1000)
})

test('a stroke or the words of a total in the place of the code make no package; nor does a total with a sum of HPS', async () => {
  const dash = await baca('RUP SWAKELOLA', 'Kode RUP;Nama Paket;Pagu', '40000001;Rapat;400', '40000002;Kajian;500', '-;JUMLAH;900')
  expect(dash.baris.map(({ kelas }) => kelas)).toEqual(['PAKET', 'PAKET', 'LEWAT'])
  expect(dash.pahaman.bukti).toMatchObject([{ terpenuhi: true }])
  expect((await baca('Kode RUP;Nama Paket;Pagu', '40000001;A jalan;400', '40000002;B jalan;500', 'JUMLAH TOTAL;;900')).baris.at(-1)).toMatchObject({ kelas: 'LEWAT' })
  const hps = await baca('No;Nama Paket;Pagu;HPS;Metode;Jenis', '1;Jalan A;400;390;Tender;Konstruksi', '2;Jalan B;500;490;Tender;Konstruksi', ';JUMLAH;1000;880;;')
  expect(hps.baris.at(-1)).toMatchObject({ kelas: 'LEWAT' })
  expect(hps.pahaman.bukti).toMatchObject([{ terpenuhi: false, selisih: '100.00' }])
})

test('a package whose name begins with Total stays one beside a neighbour of the same pagu', async () => {
  const { baris, pahaman } = await baca('No;Nama Paket;Pagu;Metode;Jenis', '1;Teodolit;200.000.000;Tender;Barang', '2;Total station;200.000.000;Tender;Barang', ';JUMLAH;400.000.000;;')
  expect(baris.map(({ kelas }) => kelas)).toEqual(['PAKET', 'PAKET', 'LEWAT'])
  expect(pahaman.bukti).toMatchObject([{ terpenuhi: true }])
})

test('a package that is a draft by its state, or whose announcement is no, is not announced', async () => {
  const draf = await baca('Kode RUP;Nama Paket;Pagu;Status RUP', '40000001;Jalan A;1000;Draf', '40000002;Jalan B;1000;Terumumkan', '40000003;Jalan C;1000;Belum tender')
  expect(draf.baris.map(({ kelas }) => kelas)).toEqual(['LEWAT', 'PAKET', 'PAKET'])
  const tidak = await baca('kd_rup;nama_paket;pagu;status_umumkan_rup', '40000001;Jalan A;1000;false', '40000002;Jalan B;1000;Tidak Diumumkan', '40000003;Jalan C;1000;true')
  expect(tidak.baris.map(({ kelas }) => kelas)).toEqual(['LEWAT', 'LEWAT', 'PAKET'])
})

test('a labelled section with its sum is no package, and what follows is its own', async () => {
  const { baris, pahaman } = await baca('No;Nama Paket;Pagu;Metode;Jenis', ';1.03.10.2.01.0028;900;;', '1;Jalan A;400;Tender;Konstruksi', '2;Jalan B;500;Tender;Konstruksi', ';Sub Kegiatan : 1.03.03.2.01.0004 Irigasi;100;;', '1;Irigasi C;60;Tender;Konstruksi', '2;Irigasi D;40;Tender;Konstruksi', ';Kegiatan : 1.03.03.2.02 Lain;;;', '1;Lain E;10;Tender;Konstruksi', ';JUMLAH;1010;;')
  expect(baris.filter(({ kelas }) => kelas === 'PAKET').map(({ nama, subKode }) => [nama, subKode])).toEqual([['Jalan A', '1.03.10.2.01.0028'], ['Jalan B', '1.03.10.2.01.0028'], ['Irigasi C', '1.03.03.2.01.0004'], ['Irigasi D', '1.03.03.2.01.0004'], ['Lain E', '']])
  expect(pahaman.bukti.map(({ terpenuhi }) => terpenuhi)).toEqual([true, true, true])
})

test('sheets in different units of money are refused; a package without pagu is named; a count is no name; a kind beats the kind of the list', async () => {
  const dua = await buku([{ nama: 'A', baris: [[sel('(dalam ribuan rupiah)')], [sel('Kode RUP'), sel('Nama Paket'), sel('Pagu')], [sel('40000001'), sel('Satu'), sel(5000)]] }, { nama: 'B', baris: [[sel('Kode RUP'), sel('Nama Paket'), sel('Pagu')], [sel('40000002'), sel('Dua'), sel(6000000)]] }])
  expect(dua.ditolak).toContain('satuan uang yang berbeda')
  expect((await baca('Kode RUP;Nama Paket;Pagu;HPS (ribuan rupiah)', '40000001;Jalan;5.000.000;4.900')).ditolak).toContain('satuan uang yang berbeda')
  expect((await baca('No;Nama Paket;Pagu;Metode;Jenis', '1;Jalan A;400;Tender;Konstruksi', '2;Jalan B;;Tender;Konstruksi')).baris[1]).toMatchObject({ kelas: 'RUSAK', sebab: 'C3: pagu kosong.' })
  expect((await baca('No;Satuan Kerja;Paket;Pagu', '1;Dinas A;125;25.000.000.000')).baris[0]).toMatchObject({ kelas: 'RUSAK' })
  const campur = await baca('Kode RUP;Nama Paket;Pagu;Tipe Swakelola;Metode;Jenis', '40000001;Jalan A;400;;Sayembara;Konstruksi', '40000002;Rapat;500;1;;')
  expect(campur.baris.map(({ metode, jenis }) => [metode, jenis])).toEqual([[null, 'KONSTRUKSI'], ['SWAKELOLA', 'SWAKELOLA']])
})

test('what is not cancelled is no cancelled package, and a number of Excel below a thousand among amounts in text refuses the column', async () => {
  const { baris } = await baca('Kode RUP;Nama Paket;Pagu;Status Paket', '40000001;Jalan;1000;Tidak Batal', '40000002;Gedung;1000;Dibatalkan', '40000003;Alat;1000;Tidak Aktif')
  expect(baris.map(({ batal }) => batal)).toEqual([false, true, true])
  const kepala = [sel('Kode RUP'), sel('Nama Paket'), sel('Pagu')]
  const { ditolak } = await buku([{ nama: 'A', baris: [kepala, [sel('40000001'), sel('Jalan'), sel('1.250.000')], [sel('40000002'), sel('Gedung'), sel(2_500_000)], [sel('40000003'), sel('Alat'), sel(500)]] }])
  expect(ditolak).toContain('membaca "500.000" sebagai 500')
})

test('a title in words with the sum of its packages is no package; a bare row that adds up nothing is one', async () => {
  const { baris, pahaman } = await baca('No;Nama Paket;Pagu;Metode;Jenis', 'A;BIDANG BINA MARGA;900;;', '1;Jalan A;400;Tender;Konstruksi', '2;Jalan B;500;Tender;Konstruksi', 'B;BIDANG SDA;100;;', '1;Irigasi C;60;Tender;Konstruksi', '2;Irigasi D;40;Tender;Konstruksi', '3;Pompa;77;;', ';JUMLAH;1077;;')
  expect(baris.filter(({ kelas }) => kelas === 'PAKET').map(({ nama }) => nama)).toEqual(['Jalan A', 'Jalan B', 'Irigasi C', 'Irigasi D', 'Pompa'])
  expect(pahaman.bukti.map(({ terpenuhi }) => terpenuhi)).toEqual([true, true, true])
})
