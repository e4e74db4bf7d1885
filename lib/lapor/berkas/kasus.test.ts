import { describe, expect, it } from 'vitest'
import { bacaKasus } from '@/tests/support/baca-berkas'

const A = '5.1.02.01.01.0052'
const B = '5.1.02.04.01.0001'
const C = '5.1.02.01.01.0024'
const tiapBulan = (nilai: (bulan: number) => number, sampai: number) => Object.fromEntries(Array.from({ length: sampai }, (_, i) => [`${A}/${i + 1}`, nilai(i + 1)]))

describe('files as people really have them', () => {
  it.each([
    ['01-judul-realisasi-dibaca-kas.xlsx', {}, 'REALISASI', tiapBulan(() => 100_000, 7)],
    ['02-rak-nopember-dibaca-dpa.xlsx', {}, 'KAS', tiapBulan(() => 1_000_000, 12)],
    ['03-realisasi-induk.xlsx', { bulan: 7 }, 'REALISASI', { [`${C}/7`]: 700_000 }],
    ['05-pagu-dua-kolom.xlsx', {}, 'ANGGARAN', { [`${A}/0`]: 15_000_000 }],
    ['06-lembar-tersembunyi.xlsx', {}, 'REALISASI', { [`${A}/7`]: 500_000 }],
    ['07-kode-apostrof.csv', {}, 'REALISASI', { [`${A}/7`]: 500_000, [`${B}/7`]: 300_000 }],
    ['09-bulan-hari-tertukar.csv', {}, 'REALISASI', { [`${A}/7`]: 1, [`${A}/8`]: 500_000, [`${B}/7`]: 300_000 }],
    ['10-total-station.xlsx', {}, 'REALISASI', { [`${A}/7`]: 500_000 }],
    ['11-realisasi-lalu-ini.xlsx', { bulan: 7 }, 'REALISASI', { [`${A}/7`]: 100_000 }],
    ['12-dpa-dua-tahapan.csv', { tahap: 'APBD murni' }, 'ANGGARAN', { [`${A}/0`]: 10_000_000 }],
    ['12-dpa-dua-tahapan.csv', { tahap: 'Perubahan I' }, 'ANGGARAN', { [`${A}/0`]: 15_000_000 }],
    ['14-dalam-ribuan.csv', { jawaban: { satuan: '1000' } }, 'ANGGARAN', { [`${A}/0`]: 12_000_000 }],
    ['16-kode-dan-nama.csv', {}, 'REALISASI', { [`${A}/7`]: 500_000 }],
    ['19-baris-kembar.csv', { jawaban: { kembar: 'sekali' } }, 'REALISASI', { [`${A}/7`]: 500_000 }],
    ['24-realisasi-dua-kepala.xlsx', { bulan: 7 }, 'REALISASI', tiapBulan((bulan) => bulan * 100_000, 7)],
    ['25-spj-kode-terpisah.xlsx', {}, 'SPJ', { [`${C}/6`]: 500_000 }],
    ['30-realisasi-rp-dan-persen.xlsx', {}, 'REALISASI', { [`${A}/7`]: 3_500_000, [`${B}/7`]: 9_000_000 }],
    ['32-rekon-sp2d-dua-rekening-sama.csv', { jenis: ['SP2D'] as const, bulan: 7 }, 'SP2D', { [`${C}/7`]: 100_000, '5.1.02.01.01.0025/7': 100_000, '5.1.02.01.01.0026/7': 250_000 }],
  ] as const)('%s %j: its figures, and nothing to ask', async (nama, lain, jenis, angka) => {
    const baca = await bacaKasus(nama, lain)
    expect([baca.hasil.pahaman.jenis, baca.hasil.ditolak, baca.tanya]).toEqual([jenis, null, []])
    expect(baca.angka).toEqual(angka)
  })

  it('02 and 11 are proven by their own sums, 03 and 25 by their parents, 05 says which column', async () => {
    const bukti = async (nama: string) => (await bacaKasus(nama, { bulan: 7, jawaban: { bulan: '7' } })).hasil.pahaman.bukti.map(({ kunci, terpenuhi }) => [kunci, terpenuhi])
    expect(await bukti('02-rak-nopember-dibaca-dpa.xlsx')).toEqual([['cocok:pagu', true]])
    expect(await bukti('11-realisasi-lalu-ini.xlsx')).toEqual([['cocok:sampai', true]])
    expect(await bukti('03-realisasi-induk.xlsx')).toEqual([['induk', true]])
    expect(await bukti('25-spj-kode-terpisah.xlsx')).toEqual([['induk', true]])
    expect(await bukti('05-pagu-dua-kolom.xlsx')).toEqual([['versi', true]])
  })
  it('04: the cell is named, and nothing of the line counts', async () => {
    const { baris, angka } = await bacaKasus('04-rumus.xlsx')
    expect([angka, baris.map(({ kelas, sebab, rekening, bulan }) => [kelas, sebab?.slice(0, 27), rekening, bulan])]).toEqual([{}, [['RUSAK', 'E2 berisi rumus tanpa nilai', A, 7]]])
  })
  it('06: the hidden sheet is named, left out, and read only when it is chosen', async () => {
    const { hasil } = await bacaKasus('06-lembar-tersembunyi.xlsx')
    expect(hasil.pahaman.lembar.map(({ nama, dipakai, alasan }) => [nama, dipakai, alasan])).toEqual([
      ['Sheet1', true, 'tabelnya dikenal'], ['lama', false, 'tersembunyi, isinya sama dengan lembar "Sheet1"'],
    ])
    const dipilih = await bacaKasus('06-lembar-tersembunyi.xlsx', { jawaban: { lembar: '1' } })
    expect(dipilih.baris.map(({ lembar, nilai }) => [lembar, nilai])).toEqual([[1, '500000.00']])
  })
  it('09: says that 7/25 proves the order of all dates', async () => {
    expect((await bacaKasus('09-bulan-hari-tertukar.csv')).hasil.pahaman.bacaTanggal).toEqual({ cara: 'bulan-hari', asal: 'Dibaca bulan/hari/tahun di seluruh berkas, dibuktikan oleh 7/25/2023.' })
  })
  it('12: of no stage that was chosen, both are asked with their sums', async () => {
    const { hasil } = await bacaKasus('12-dpa-dua-tahapan.csv')
    expect(hasil.pertanyaan).toMatchObject([{ kunci: 'tahap', pilihan: [{ nilai: 'APBD Awal', akibat: '1 baris, Rp10.000.000' }, { nilai: 'Perubahan APBD', akibat: '1 baris, Rp15.000.000' }] }])
  })
  it('13: of another year, refused', async () => {
    expect((await bacaKasus('13-dpa-tahun-2024.csv')).hasil.ditolak).toContain('Kolom tahun berisi 2024 pada 1 baris (Rp77.000.000)')
  })
  it('14: asks once, with both readings', async () => {
    expect((await bacaKasus('14-dalam-ribuan.csv')).hasil.pertanyaan).toMatchObject([{ kunci: 'satuan', pilihan: [{ nilai: '1000', akibat: 'Jumlahnya Rp12.000.000' }, { nilai: '1', akibat: 'Jumlahnya Rp12.000' }] }])
  })
  it('18: refused with both readings', async () => {
    expect((await bacaKasus('18-titik-desimal.csv')).hasil.ditolak).toMatch(/1250\.125 \(E2\).*300\.250 \(E3\) dapat berarti 300\.250 atau 300,250/)
  })
  it('19: asks whether the equal rows are one, with what each answer means', async () => {
    expect((await bacaKasus('19-baris-kembar.csv')).hasil.pertanyaan).toMatchObject([{ kunci: 'kembar', pilihan: [{ nilai: 'sekali', akibat: 'Rp500.000 tidak dihitung' }, { nilai: 'semua' }] }])
  })
  it('20: the code that became a date is named with its rupiah and how to mend it', async () => {
    const { baris, hasil } = await bacaKasus('20-kode-jadi-tanggal.xlsx')
    expect(baris).toMatchObject([{ kelas: 'RUSAK', nilai: '500000.00', bulan: 7, sebab: expect.stringMatching(/^C2: kode rekening berubah menjadi tanggal.*Teks/) as string }])
    expect(hasil.pahaman.lembar[0]?.kelas).toEqual([{ kelas: 'RUSAK', sebab: 'tidak terbaca', baris: 1, nilai: '500000.00' }])
  })
  it('21: each unit gets its own figure', async () => {
    const { baris } = await bacaKasus('21-lra-dua-skpd.csv')
    expect(baris.filter(({ kelas }) => kelas === 'ANGKA').map(({ unitKode, nilai, bulan }) => [unitKode, nilai, bulan])).toEqual([['2.17.3.30.3.31.14.0000', '1000000.00', 6], ['2.14.2.08.0.00.07.0000', '7000000.00', 6]])
  })
  it('29: the row that cannot be read keeps its keys, so that its line is held back', async () => {
    const { baris } = await bacaKasus('29-sebagian-terbaca.csv')
    expect(baris.map(({ kelas, subKode, rekening, bulan }) => [kelas, subKode, rekening, bulan])).toEqual([['RUSAK', '2.17.01.2.06.09', A, 7], ['ANGKA', '2.17.01.2.06.09', A, 7]])
  })
  it('31: every sheet is read', async () => {
    const { angka, hasil } = await bacaKasus('31-rekon-lembar-per-skpd.xlsx', { jenis: ['LRA'], bulan: 7 })
    expect([angka, hasil.pahaman.lembar.map(({ dipakai }) => dipakai)]).toEqual([{ '2.17.3.30.3.31.14.0000/7': 4_000_000, '2.14.2.08.0.00.07.0000/7': 9_000_000 }, [true, true]])
  })
})
