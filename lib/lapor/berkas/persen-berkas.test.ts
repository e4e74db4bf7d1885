import { describe, expect, it } from 'vitest'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import type { SelTulis } from '@/lib/dasar/buku/types'
import { bacaIsi } from '@/tests/support/baca-berkas'
import { bulanTriwulan, temaPersen } from './nilai/persen-kolom'
import type { TempatBaca } from './types'

const JENIS: TempatBaca['jenis'] = ['REALISASI', 'ANGGARAN', 'KAS', 'JURNAL', 'SPJ', 'LRA', 'FISIK', 'TARGET_FISIK']
const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'Nopember', 'Desember']
const SUB = '1.01.01.2.01.01'
const csv = (isi: readonly string[], lain: Partial<TempatBaca> = {}) => bacaIsi(`${isi.join('\r\n')}\r\n`, 'a.csv', { jenis: JENIS, ...lain })
type Terbaca = Awaited<ReturnType<typeof csv>>
const angka = ({ baris }: Terbaca) => baris.filter(({ kelas }) => kelas === 'ANGKA').map(({ subKode, bulan, nilai }) => [subKode, bulan, nilai])
const sisa = ({ baris }: Terbaca) => baris.filter(({ kelas }) => kelas !== 'ANGKA').map(({ kelas, nomor, bulan, sebab }) => [kelas, nomor, bulan, sebab])
const jenis = ({ hasil, tanya }: Terbaca) => [hasil.pahaman.jenis, hasil.ditolak, tanya]
async function xlsx(baris: readonly (readonly (string | number | { persen: number } | null)[])[], lain: Partial<TempatBaca> = {}) {
  const sel = (isi: (typeof baris)[number][number]): SelTulis => (typeof isi === 'object' && isi !== null ? { isi: isi.persen, rupa: 'persen' } : { isi })
  return bacaIsi(await writeBuku({ judul: 'x', lembar: [{ nama: 'Lembar1', kolom: [], baris: baris.map((satu) => satu.map(sel)) }] }), 'a.xlsx', { jenis: JENIS, ...lain })
}

describe('a plan of physical progress', () => {
  const kepala = `Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Nama Sub Kegiatan;${BULAN.join(';')}`
  it('of twelve months is known by the word "fisik", in the title or above the months', async () => {
    const baris = `1.01;Dinas A;${SUB};Perencanaan;1;2;3;4;5;6;7;8,5;9;10;11;100`
    const judul = await csv(['TARGET FISIK TAHUN 2023', kepala, baris])
    expect(jenis(judul)).toEqual(['TARGET_FISIK', null, []])
    expect(angka(judul)).toEqual([1, 2, 3, 4, 5, 6, 7, 8.5, 9, 10, 11, 100].map((nilai, i) => [SUB, i + 1, nilai.toFixed(2)]))
    const atas = await xlsx([['Kode SKPD', 'Kode Sub Kegiatan', 'Target Fisik (%)', ...Array(11).fill(null)], [null, null, ...BULAN], ['1.01', SUB, ...BULAN.map((_, i) => ({ persen: (i + 1) / 12 === 1 ? 1 : 0.08 * (i + 1) }))]])
    expect(jenis(atas)).toEqual(['TARGET_FISIK', null, []])
    expect(angka(atas).slice(-2)).toEqual([[SUB, 11, '88.00'], [SUB, 12, '100.00']])
    expect(atas.hasil.pahaman.bukti).toMatchObject([{ kunci: 'persen:tanda', kalimat: expect.stringContaining('12 sel bertanda persen') as string }])
  })
  it('of quarters stands in their last months; what is empty is not nought', async () => {
    const baca = await csv(['Rencana Fisik per Triwulan', 'Nama OPD;Kode Sub Kegiatan;TW I;TW II;TW III;TW IV', `Dinas A;${SUB};10%;;75,5%;100%`])
    expect(jenis(baca)).toEqual(['TARGET_FISIK', null, []])
    expect(angka(baca)).toEqual([[SUB, 3, '10.00'], [SUB, 9, '75.50'], [SUB, 12, '100.00']])
    expect(baca.baris[0]).toMatchObject({ unitNama: 'Dinas A', unitKode: '' })
  })
  it('is not taken for a plan of cash, nor the other way round', async () => {
    const kas = await csv(['RENCANA ANGGARAN KAS', `Kode SKPD;Kode Sub Kegiatan;Kode Rekening;${BULAN.join(';')}`, `1.01;${SUB};5.1.02.01.01.0024;${BULAN.map(() => '100').join(';')}`])
    expect(kas.hasil.pahaman.jenis).toBe('KAS')
  })
})

describe('a file of physical progress', () => {
  const KEPALA = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Nama Sub Kegiatan;Realisasi Fisik (%)'
  it('is of the month that was chosen or that its title names; else it is asked', async () => {
    const isi = [KEPALA, `1.01;Dinas A;${SUB};Perencanaan;38,28`]
    expect(angka(await csv(isi, { bulan: 7 }))).toEqual([[SUB, 7, '38.28']])
    expect(angka(await csv(['Realisasi fisik s.d. Juni 2023', ...isi]))).toEqual([[SUB, 6, '38.28']])
    const tanpa = await csv(isi)
    expect([tanpa.tanya, angka(tanpa)]).toEqual([['bulan'], []])
    expect((await csv(['Realisasi fisik s.d. Juni 2023', ...isi], { bulan: 7 })).tanya).toEqual(['bulan'])
  })
  it('asks what figures below 1 mean, and reads them as it is told', async () => {
    const isi = [KEPALA, `1.01;Dinas A;${SUB};Perencanaan;0,38`, '1.01;Dinas A;1.01.01.2.01.02;Administrasi;1', '1.01;Dinas A;1.01.01.2.01.03;Evaluasi;0']
    const baca = await csv(isi, { bulan: 7 })
    expect(baca.hasil.pertanyaan).toMatchObject([{ kunci: 'persen:0', pilihan: [{ nilai: 'pecahan', akibat: '0,38 dibaca 38%' }, { nilai: 'poin', akibat: '0,38 dibaca 0,38%' }] }])
    expect(angka(await csv(isi, { bulan: 7, jawaban: { 'persen:0': 'pecahan' } })).map(([, , nilai]) => nilai)).toEqual(['38.00', '100.00', '0.00'])
    const poin = await csv(isi, { bulan: 7, jawaban: { 'persen:0': 'poin' } })
    expect([poin.tanya, angka(poin).map(([, , nilai]) => nilai)]).toEqual([[], ['0.38', '1.00', '0.00']])
    // one figure above 1 answers it
    expect((await csv([...isi, '1.01;Dinas A;1.01.01.2.01.04;Lain;12,5'], { bulan: 7 })).tanya).toEqual([])
  })
  it('reads what a workbook shows as percentages as such, beside money that it leaves alone', async () => {
    const baca = await xlsx([['Kode SKPD', 'Kode Sub Kegiatan', 'Pagu', 'Keuangan (%)', 'Target Fisik (%)', 'Realisasi Fisik (%)'], ['1.01', SUB, 1_000_000, { persen: 0.5 }, { persen: 0.4 }, { persen: 0.3828 }]], { bulan: 7 })
    expect(jenis(baca)).toEqual(['FISIK', null, []])
    expect(angka(baca)).toEqual([[SUB, 7, '38.28']])
  })
  it('takes codes of sub-kegiatan from a column of all codes; percentages above them and sums are left out by name', async () => {
    const baca = await csv(['Kode;Uraian;Fisik', '1.01;Bidang;50', '1.01.01.2.01;Kegiatan;40', `${SUB};Perencanaan;38`, '5.1.02.01.01.0024;Kertas;20', 'Jumlah;;40', 'Rata-rata;;39', ';tanpa kode;12'].flatMap((satu, i) => (i === 0 ? ['SKPD : 1.01 Dinas A', satu] : [satu])), { bulan: 7 })
    expect(angka(baca)).toEqual([[SUB, 7, '38.00']])
    expect(baca.baris.find(({ kelas }) => kelas === 'ANGKA')).toMatchObject({ unitKode: '1.01', unitNama: 'Dinas A', rekening: '' })
    const gabungan = 'bukan sub-kegiatan: persen gabungan tidak dibaca'
    expect(sisa(baca)).toEqual([
      ['LEWAT', 3, 0, gabungan], ['LEWAT', 4, 0, gabungan], ['LEWAT', 6, 0, 'rincian rekening: persen dibaca per sub-kegiatan'],
      ['LEWAT', 7, 0, gabungan], ['LEWAT', 8, 0, gabungan], ['RUSAK', 9, 0, 'Tanpa kode sub-kegiatan.'],
    ])
    // percentages are never added up
    expect(baca.hasil.pahaman.lembar[0]?.kelas.every(({ nilai }) => nilai === '0.00')).toBe(true)
    expect(baca.hasil.pahaman.jumlahBerkas).toBeNull()
  })
  it('names the cell that is above 100, below nought or no number, and keeps its month', async () => {
    const baca = await csv([KEPALA, `1.01;Dinas A;${SUB};Perencanaan;101`, '1.01;Dinas A;1.01.01.2.01.02;Administrasi;-1', '1.01;Dinas A;1.01.01.2.01.03;Evaluasi;selesai', '1.01;Dinas A;1.01.01.2.01.04;Lain;'], { bulan: 7 })
    expect(sisa(baca)).toMatchObject([
      ['RUSAK', 2, 7, expect.stringMatching(/E2.*di luar 0–100/)], ['RUSAK', 3, 7, expect.stringMatching(/E3.*di luar 0–100/)], ['RUSAK', 4, 7, expect.stringMatching(/E4.*bukan angka/)], ['LEWAT', 5, 0, 'tanpa angka'],
    ])
    expect(angka(baca)).toEqual([])
  })
  it('says the names of its codes, so that they are matched by proof', async () => {
    expect((await csv([KEPALA, `1.01;Dinas A;${SUB};Perencanaan;38`], { bulan: 7 })).hasil.kode).toContainEqual(expect.objectContaining({ macam: 'SUB', kode: SUB, nama: 'Perencanaan' }))
  })
})

it.each<[string, string, ReturnType<typeof temaPersen>]>([
  ['januari', 'target fisik 2023', 'TARGET'], ['januari', 'realisasi fisik', 'REALISASI'], ['januari', 'target dan realisasi fisik', null], ['targetfisikjanuari', '', 'TARGET'],
  ['realisasijanuari', 'target dan realisasi fisik', 'REALISASI'], ['targetkeuanganjanuari', 'target fisik dan keuangan', null], ['januari', 'rencana anggaran kas dan fisik', null], ['januari', '', null],
])('%s under "%s" is %s', (jalur, judul, hasil) => expect(temaPersen(jalur, judul)).toBe(hasil))
it.each([['twi', 3], ['triwulanii', 6], ['tw3persen', 9], ['targettwiv', 12], ['tw5', 0], ['january', 0]])('%s ends in month %d', (mentahDaun, bulan) => expect(bulanTriwulan({ mentahDaun })).toBe(bulan))
