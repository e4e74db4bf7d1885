import { expect, test } from 'vitest'
import type { DataProyeksi, KontrakUnit, RakUnit } from '@/lib/lihat/proyeksi/types'
import type { ProyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'
import { kurangi } from '@/lib/realisasi/rupiah'
import { capaian, pecahan, rp } from '@/lib/realisasi/uji/pembangkit'
import { nilaiRak } from '@/lib/realisasi/proyeksi/rak'
import { periksaPanel } from '@/tests/support/panel'
import { susunPanel } from '../susun'
import { panelKebutuhan } from './kebutuhan'
import { panelUnit } from './unit'
import { panelAnggaranKas } from './anggaran-kas'
import { panelBentukKas, panelBentukUnit } from './bentuk-kas'
import { PANEL_PROYEKSI } from './daftar'
import { panelKontrak } from './kontrak'

const satu = (unit: string, pagu: string, akhir: string, bulan = 6): ProyeksiUnit =>
  ({ unit, pagu: rp(pagu), realisasi: rp('100'), bulan, akhir: rp(akhir), berisiko: kurangi(rp(pagu), rp(akhir)), kolam: 'KATEGORI', kategori: 'DINAS' })
const unit = [satu('1', '1.000', '900'), satu('2', '1.000', '500', 5), satu('3', '1.000', '1.000'), satu('4', '500', '500', 0)]
const data = (lain: Partial<DataProyeksi> = {}): DataProyeksi => ({
  unit, belajar: [2022], ditinggal: [], tahun: 2023, bulan: 6, kueri: 'k', namaSingkat: new Map([['2', 'DUA']]),
  kabupaten: capaian({ pagu: rp('3.500'), realisasi: rp('400'), angkas: rp('1.750'), angkasMelapor: rp('875'), jumlahUnit: 4, jumlahUnitMelapor: 2 }),
  rentang: { unit: new Map(), kabupaten: null, ditahan: [] }, rak: [], kontrak: [], ...lain,
})

test('an empty year says why nothing is foretold, and which year was not used', () => {
  const panel = panelUnit.susun(data({ unit: null, belajar: [], ditinggal: [2022] }))
  expect(panel).toMatchObject({ judul: 'Berapa realisasi pada akhir tahun?', tabel: { baris: [] } })
  expect(panel?.kosong?.isi).toContain('TA 2022 tidak dipakai')
  expect(panelUnit.susun(data({ unit: [] }))?.tabel.baris).toEqual([])
})

test('a partial month: most at risk first, the title is the sum of the rows, and it says who has not reported', () => {
  const panel = panelUnit.susun(data())
  expect(panel?.judul).toBe('Akhir 2023 diproyeksikan Rp2.900 (82,86% dari pagu); Rp600 berisiko menjadi SiLPA')
  expect(panel?.bacaan).toContain('2 unit belum melapor')
  expect(panel?.bacaan).toContain('Rentang tidak ditampilkan: galatnya baru terukur bila ada dua tahun lengkap')
  expect(panel?.tabel.kolom.map(({ kunci }) => kunci)).not.toContain('bawah')
  expect(panel?.tabel.baris.map(({ kunci, utama }) => [kunci, utama])).toEqual([['2', true], ['1', true], ['3', false], ['4', false]])
  expect(panel?.tabel.baris[0]?.sel).toMatchObject({ nama: { nilai: 'DUA' }, berisiko: { nilai: rp('500') }, laporan: { nilai: 'Mei' }, kolam: { nilai: 'kategori unit' } })
  expect(panel?.tabel.baris[3]?.sel.laporan).toMatchObject({ nilai: 'belum lapor' })
  expect(panel?.tabel.jumlah?.sel).toMatchObject({ berisiko: { nilai: rp('600') }, akhir: { nilai: rp('2.900') } })
})

test('a unit without pagu is at no risk, also where money was given back to it: last, in words, and its part of the sum named', () => {
  const kembali: ProyeksiUnit = { ...satu('5', '0', '0'), realisasi: rp('-40'), akhir: rp('-40'), berisiko: rp('40') }
  const panel = panelUnit.susun(data({ unit: [kembali, satu('1', '1.000', '990')] }))
  expect(panel?.tabel.baris.map(({ kunci, utama }) => [kunci, utama])).toEqual([['1', true], ['5', false]])
  expect(panel?.tabel.baris[1]?.sel.berisiko).toEqual({ jenis: 'tanpa', nilai: 'tanpa pagu' })
  expect(panel?.tabel.jumlah?.sel).toMatchObject({ nama: { rinci: 'termasuk Rp40 pada unit tanpa pagu' }, berisiko: { nilai: rp('50') } })
})

test('a full month asks for rupiah a month and a working day; December and a month without reports ask for nothing', () => {
  const panel = panelKebutuhan.susun(data({ kabupaten: capaian({ pagu: rp('1.400'), realisasi: rp('100') }) }))
  expect(panel?.judul).toBe('Agar seluruh pagu terserap perlu Rp216,67 per bulan, Rp10 per hari kerja')
  expect(panel?.bacaan).toContain('130 hari kerja Senin–Jumat; libur nasional tidak dikurangkan')
  expect(panelKebutuhan.susun(data({ bulan: 12 }))).toBeNull()
  expect(panelKebutuhan.susun(data({ kabupaten: capaian({ jumlahUnit: 4, jumlahUnitMelapor: 0 }) }))).toBeNull()
})

const rentang = { bawah: pecahan(-1n, 10n), atas: pecahan(1n, 10n), banyak: 9, tercakup: 7 }

test('a band stands where errors were measured, with its coverage; elsewhere the table says that there is none', () => {
  const panel = panelUnit.susun(data({ rentang: { unit: new Map([['1', { bawah: rp('800'), atas: rp('1.000'), rentang }], ['3', { bawah: rp('900'), atas: rp('1.000'), rentang }]]), kabupaten: null, ditahan: [2021] } }))
  expect(panel?.bacaan).toContain('galat TA 2021 yang ditahan: 7 dari 9 akhir tahun jatuh di dalam rentang yang dibuat tanpanya. 1 unit tanpa rentang')
  const baris = new Map(panel?.tabel.baris.map(({ kunci, sel }) => [kunci, sel]))
  expect(baris.get('1')).toMatchObject({ bawah: { nilai: rp('800') }, cakupan: { nilai: '7 dari 9' } })
  expect(baris.get('2')).toMatchObject({ bawah: { jenis: 'tanpa' }, cakupan: { jenis: 'tanpa' } })
  expect(baris.get('4')).toMatchObject({ bawah: { nilai: 'belum lapor' } })
  expect(panelUnit.susun(data({ bulan: 12, unit: [satu('1', '1.000', '900', 12)] }))?.bacaan).toContain('tidak ada laporan yang akhir tahunnya masih diduga')
  expect(panel?.tabel.jumlah?.sel.atas).toMatchObject({ jenis: 'tanpa' })
  expect(panelUnit.susun(data({ rentang: { unit: new Map(), kabupaten: null, ditahan: [2021] } }))?.bacaan).toContain('kurang dari lima pada tiap kategori')
})

const deret = (perBulan: number) => Array.from({ length: 12 }, (_, index) => rp(String(perBulan * (index + 1))))
function rak(kunci: string, lain: Partial<RakUnit> = {}, perBulan = 50): RakUnit {
  const isi = { unit: kunci, pagu: rp('1.200'), bulan: 6, rak: deret(100), biasa: deret(90), ...lain }
  const kini = { tahun: 2023, pagu: isi.pagu, kumulatif: deret(perBulan) }
  return { nilai: isi.rak === null ? null : nilaiRak({ ...isi, rak: isi.rak, biasa: isi.biasa ?? [], kini, riwayat: [] }), ...isi }
}

test('a Pareto of plans that even the best pace leaves over; met plans are not in it, those without are counted', () => {
  const panel = panelAnggaranKas.susun(data({ rak: [rak('1', {}, 80), rak('2'), rak('3', {}, 120), rak('4', { rak: null }), rak('5', { bulan: 0 })] }))
  expect(panel?.judul).toBe('Anggaran kas dua unit tidak tercapai sekalipun pada laju terbaiknya: Rp840')
  expect(panel?.bacaan).toContain('1 unit belum memiliki anggaran kas. 1 unit tidak dinilai')
  expect(panel?.tabel.baris.map(({ kunci, sel }) => [kunci, sel.lebih, sel.kumulatif])).toMatchObject([['2', { nilai: rp('600') }, {}], ['1', { nilai: rp('240') }, { nilai: { pembilang: rp('840'), penyebut: rp('840') } }]])
  expect(panelAnggaranKas.susun(data({ rak: [rak('3', {}, 120)] }))?.judul).toBe('Anggaran kas semua unit masih dapat dicapai pada laju terbaiknya')
  expect(panelAnggaranKas.susun(data({ rak: [] }))).toBeNull()
  expect(panelAnggaranKas.susun(data({ rak: [rak('2')], bulan: 12 }))).toBeNull()
})

test('the plan of the whole beside the habit, month by month; a unit at the month where its shape differs most', () => {
  const akhir = [...deret(20).slice(0, 9), rp('500'), rp('800'), rp('1.080')]
  const isi = data({ rak: [rak('1', { biasa: akhir }), rak('2'), rak('4', { rak: null })] })
  const panel = panelBentukKas.susun(isi)
  expect(panel?.judul).toBe('Sampai Juni anggaran kas menaruh 50,00% dari setahunnya; biasanya 30,56%')
  expect(panel?.bacaan).toContain('1 unit tanpa anggaran kas')
  expect(panel?.tabel.jumlah?.sel).toMatchObject({ rak: { nilai: rp('2.400') }, biasa: { nilai: rp('2.160') } })
  const unitnya = panelBentukUnit.susun(isi)
  expect(unitnya?.judul).toBe('Bentuk anggaran kas 1 dari 2 unit berbeda 20 poin atau lebih dari kebiasaan')
  expect(unitnya?.tabel.baris[0]).toMatchObject({ kunci: '1', sel: { bulan: { nilai: 'September' }, beda: { nilai: { pembilang: 5833n, penyebut: 10_000n } } } })
  expect([panelBentukKas.susun(data()), panelBentukUnit.susun(data())]).toEqual([null, null])
})

const kontrak = (unitnya: string, jatuh: string, tambahan: string | null, sesudah = '0'): KontrakUnit =>
  ({ unit: unitnya, nama: `U${unitnya}`, banyak: 2, jatuh: rp(jatuh), sesudah: rp(sesudah), tambahan: tambahan === null ? null : rp(tambahan) })

test('contracts stand beside the projection: those that ask for more come first, and no sum of the two is made', () => {
  const panel = panelKontrak.susun(data({ kontrak: [kontrak('1', '300', '500'), kontrak('2', '200', '150', '40'), kontrak('3', '50', null)] }))
  expect(panel?.judul).toBe('Kontrak satu unit saja melebihi yang masih ditambahkan proyeksinya; semua kontrak Rp550')
  expect(panel?.bacaan).toContain('tidak dijumlahkan')
  expect(panel?.bacaan).toContain('Rp40 lagi pada kontrak yang berakhir sesudah Desember')
  expect(panel?.tabel.baris.map(({ kunci, utama }) => [kunci, utama])).toEqual([['2', true], ['1', false], ['3', false]])
  expect(panel?.tabel.baris[2]?.sel.tambahan).toMatchObject({ nilai: 'tanpa proyeksi' })
  expect(panel?.tabel.jumlah?.sel).not.toHaveProperty('tambahan')
  expect([panelKontrak.susun(data()), panelKontrak.susun(data({ bulan: 12, kontrak: [kontrak('1', '1', '1')] }))]).toEqual([null, null])
})

test.each([['kosong', data({ unit: null, belajar: [], ditinggal: [2022] })], ['sebagian', data({ rak: [rak('1'), rak('4', { rak: null, biasa: null })], kontrak: [kontrak('1', '1', null)] })], ['Desember', data({ bulan: 12, rak: [rak('1', { bulan: 12 })] })]])('%s: what holds of every panel', (_, isi) => {
  for (const panel of susunPanel(PANEL_PROYEKSI, isi)) periksaPanel(panel)
})
