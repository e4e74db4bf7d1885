import { describe, expect, it } from 'vitest'
import { jumlahKolom, periksaPanel } from '@/tests/support/panel'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { rasio } from '@/lib/realisasi/rasio'
import { ATURAN_2023, posisi, rp } from '@/lib/realisasi/uji/pembangkit'
import { alokasi, dataDak, DAK_KOSONG } from '../dak/uji/contoh'
import type { RapatPutusan } from '@/lib/lapor/tindak-lanjut/types'
import { bacaIndikatorLama } from '@/lib/lihat/indikator/utils'
import { deret, titik } from '../indikator/uji/contoh'
import { putusan } from '../keputusan/uji/contoh'
import { susunPanel } from '../susun'
import type { Panel, Sel } from '../types'
import type { DataRingkasan } from './data'
import { PANEL_RINGKASAN } from './daftar'

const unit = (kunci: string, nama: string, angkas: string, realisasi: string | null, lapor = 1): Capaian => computeCapaian(posisi({
  kunci, kode: kunci, nama, kategori: kunci === '4' ? 'PUSKESMAS' : 'DINAS', angkas: rp(angkas), realisasi: realisasi === null ? null : rp(realisasi), jumlahUnitMelapor: lapor, angkasMelapor: lapor === 1 ? rp(angkas) : rp('0'),
  jumlahSubKegiatan: 2, bin: { nol: 1, sampai50: 1, sampai75: 0, sampai100: 0, belumLapor: 0 },
}), { aturan: ATURAN_2023, bulan: 6 })

function data(unitnya: Capaian[], lain: Partial<DataRingkasan> = {}): DataRingkasan {
  const kabupaten = computeCapaian(jumlahkanPosisi(unitnya.map((satu) => satu.posisi), { kunci: 'kabupaten', nama: 'Kabupaten' }), { aturan: ATURAN_2023, bulan: 6 })
  return {
    kabupaten, unit: unitnya, jenisBelanja: [{ ...kabupaten, posisi: { ...kabupaten.posisi, kunci: '5.1.02', nama: 'Belanja Barang dan Jasa' } }], sumberDana: [], dakFisik: [], dakFisikSeluruh: null,
    perBulan: Array.from({ length: 12 }, (_, i) => computeCapaian(posisi({ kunci: String(i + 1), realisasi: i < 6 ? rp(String(60 * (i + 1))) : null }), { aturan: ATURAN_2023, bulan: i + 1 })),
    tahunLalu: [], sebab: [{ kode: 'A', nama: 'Lahan', jumlah: 3, jumlahUnit: 2, berencana: 1 }, { kode: 'B', nama: 'Cuaca', jumlah: 1, jumlahUnit: 1, berencana: 1 }], indikator: [],
    laporTerakhir: new Map([['4', 5]]), namaSingkat: new Map([['1', 'SATU']]), akhirTahun: null, dak: DAK_KOSONG, keputusan: [], tahun: 2023, bulan: 6, aturan: ATURAN_2023, tenggat: null, kueri: 'tahun=2023&bulan=6&versi=berlaku', ...lain,
  }
}

const UNIT = [unit('1', 'Dinas Satu', '500', '100'), unit('2', 'Dinas Dua', '500', '350'), unit('3', 'Dinas Tiga', '500', '600')]
const PENUH = susunPanel(PANEL_RINGKASAN, data(UNIT))
const SEBAGIAN = susunPanel(PANEL_RINGKASAN, data([...UNIT, unit('4', 'Puskesmas Empat', '500', null, 0)]))
const KOSONG = susunPanel(PANEL_RINGKASAN, data([], { jenisBelanja: [], sebab: [], perBulan: Array.from({ length: 12 }, (_, i) => computeCapaian(posisi({ kunci: String(i + 1), pagu: rp('0'), angkas: null, realisasi: null, jumlahUnit: 0, jumlahUnitMelapor: 0 }), { aturan: ATURAN_2023, bulan: i + 1 })) }))
const TANPA_LAPORAN = susunPanel(PANEL_RINGKASAN, data([unit('4', 'Puskesmas Empat', '500', null, 0)]))

const ambil = (daftar: readonly Panel[], kunci: string): Panel => {
  const satu = daftar.find((item) => item.kunci === `ringkasan-${kunci}`)
  if (!satu) throw new Error(`Tidak ada panel ${kunci}`)
  return satu
}
it('a unit without pagu stands in no zona and in no ranking, and is named beside the units with pagu', () => {
  const tanpaPagu = computeCapaian(posisi({ kunci: '5', kode: '5', nama: 'Dinas Lama', kategori: 'DINAS', pagu: rp('0'), angkas: rp('500'), realisasi: rp('20'), jumlahUnit: 0, jumlahUnitMelapor: 0 }), { aturan: ATURAN_2023, bulan: 6 })
  const panel = susunPanel(PANEL_RINGKASAN, data([...UNIT, tanpaPagu]))
  const zona = ambil(panel, 'zona')
  expect(zona.bacaan).toBe('3 unit berpagu menurut serapan terhadap anggaran kas. 1 unit tanpa pagu tidak dinilai. Kekurangan negatif berarti mendahului.')
  expect(zona.tabel.baris.filter(({ tingkat }) => tingkat === 0).map(({ kunci, sel }) => [kunci, sel.jumlah])).toContainEqual(['TANPA_ZONA', { jenis: 'bilangan', nilai: 1 }])
  expect(ambil(panel, 'peringkat').tabel.baris.some(({ kunci }) => kunci === 'DINAS-5')).toBe(false)
  expect(ambil(panel, 'lapor').judul).toBe('Semua 3 unit sudah melapor Juni 2023')
})

const polos = (teks: string): string => teks.replaceAll('\u00a0', ' ')
const nama = (sel: Sel | undefined): string => (sel?.jenis === 'teks' ? sel.nilai : '')
const baris = (panel: Panel, kunci: string) => panel.tabel.baris.find((satu) => satu.kunci === kunci)

describe('what holds of every panel', () => {
  it.each([['penuh', PENUH], ['sebagian', SEBAGIAN], ['kosong', KOSONG], ['tanpa laporan', TANPA_LAPORAN]] as const)('%s', (_, daftar) => {
    for (const panel of daftar) periksaPanel(panel)
    expect(new Set(daftar.map(({ kunci }) => kunci)).size).toBe(daftar.length)
  })
  it('a month without reports has no finding about a position, nor its files', () => {
    expect(TANPA_LAPORAN.map(({ kunci }) => kunci.replace('ringkasan-', ''))).toEqual(['rupiah', 'kurva', 'lapor', 'indikator', 'kendala'])
    expect(ambil(TANPA_LAPORAN, 'rupiah').tabel.baris.map(({ kunci }) => kunci)).toEqual(['pagu', 'angkas'])
  })
})

describe('indikator', () => {
  const [balita, ssgi] = [deret({ target: [{ tahun: 2023, ratusan: 100_000n, sumber: 'RPJMD' }] }), deret({ id: 2, kode: 'stunting-prevalensi', nama: 'Prevalensi stunting', satuan: '%', caraUkur: 'SSGI', titik: [titik(2021, null, 2_274n)] })]
  const jalan = deret({ id: 3, kode: 'jalan-mantap', nama: 'Jalan mantap', satuan: '%', caraUkur: 'Survei', arah: 'NAIK', contoh: true, titik: [2020, 2021, 2022].map((tahun) => titik(tahun, null, 5_000n)) })
  it('speaks of published figures before longer ones of the sample, each way of measuring by itself, its target beside it', () => {
    const panel = ambil(susunPanel(PANEL_RINGKASAN, data(UNIT, { indikator: [jalan, ssgi, balita, deret({ id: 4, titik: [] })] })), 'indikator')
    expect(panel.judul).toBe('Balita stunting turun dari 1.213 ke 1.058 (EPPGBM)')
    expect(panel.bacaan).toContain('Target 2023 1.000 balita belum tercapai, sesuai lintasan')
    expect(panel.tabel.baris.map(({ sel }) => [nama(sel.nama), nama(sel.basis), nama(sel.nilai), nama(sel.target)])).toEqual([
      ['Balita stunting', 'EPPGBM', '1.213 balita', ''], ['Balita stunting', 'EPPGBM', '1.058 balita', '1.000 balita (2023)'], ['Prevalensi stunting', 'SSGI', '22,74%', ''],
      ['Jalan mantap (data contoh)', 'Survei', '50,00%', ''], ['Jalan mantap (data contoh)', 'Survei', '50,00%', ''], ['Jalan mantap (data contoh)', 'Survei', '50,00%', ''],
    ])
  })
  it('says what to load where there is no value, and shows none', () => {
    expect(ambil(KOSONG, 'indikator').kosong?.judul).toContain('memuat daftar awalnya')
    const tanpaNilai = ambil(susunPanel(PANEL_RINGKASAN, data(UNIT, { indikator: [deret({ titik: [] })] })), 'indikator')
    expect([tanpaNilai.tabel.baris, tanpaNilai.kosong?.judul]).toEqual([[], expect.stringContaining('nilainya belum')])
  })
  it('reads what was frozen as a flat list: the same words, and nothing that nobody wrote then', () => {
    const lama = [['2022-12-31', 121_300n], ['2023-06-30', 105_800n]].map(([hari, ratusan]) => ({ kode: 'STUNTING_BALITA', nama: 'Balita stunting', satuan: 'balita', tanggal: hari, ratusan, basis: 'EPPGBM', sumber: 'Dinas Kesehatan' }))
    const panel = ambil(susunPanel(PANEL_RINGKASAN, bacaIndikatorLama({ ...data(UNIT), indikator: lama })), 'indikator')
    expect(panel.judul).toBe('Balita stunting turun dari 1.213 ke 1.058 (EPPGBM)')
    expect(panel.bacaan).toBe('Angka dari cara ukur yang berbeda tidak dapat dibandingkan; sumber ditulis pada tiap baris.')
    expect(panel.tabel.baris.map(({ sel, href }) => [nama(sel.per), href])).toEqual([['31 Desember 2022', undefined], ['30 Juni 2023', undefined]])
  })
})

describe('posisi', () => {
  it('says and shows the same three measures', () => {
    const panel = ambil(PENUH, 'posisi')
    expect(polos(panel.judul)).toBe('Realisasi s.d. Juni 2023 35,00% dari pagu Rp3.000; seharusnya 50,00%. Tertinggal 15,00 poin, setara Rp450.')
    expect(baris(panel, 'pagu')?.sel.nilai).toEqual({ jenis: 'persen', nilai: rasio(105_000n, 300_000n, '') })
    expect(baris(panel, 'pagu')?.sel.pembanding).toEqual({ jenis: 'rupiah', nilai: rp('3.000') })
  })
  it('names what the reports stand for in a partial month', () => expect(polos(ambil(SEBAGIAN, 'posisi').judul)).toContain('mewakili 75,00% anggaran kas; 1 unit belum melapor'))
  it('has no percentage of an empty year', () => expect(polos(ambil(KOSONG, 'posisi').judul)).toBe('APBD TA 2023 belum dientri: belum ada pagu s.d. Juni 2023.'))
})

describe('zona', () => {
  it('counts every unit once, with what each zona lacks together', () => {
    const panel = ambil(PENUH, 'zona')
    expect(panel.judul).toBe('Satu unit di zona merah, satu kuning')
    expect(baris(panel, 'MERAH')?.href).toMatch(/^\/perangkat-daerah\?.*&zona=MERAH$/)
    expect(baris(panel, 'HIJAU')).not.toHaveProperty('href')
    expect(jumlahKolom(panel, 'jumlah')).toBe(3n)
    expect(jumlahKolom(panel, 'kurang')).toBe(rp('450'))
    expect(jumlahKolom(panel, 'kurang', 1)).toBe(rp('450'))
    expect(nama(baris(panel, '1')?.sel.nama)).toBe('SATU')
  })
  it('gives who has not reported neither share nor lack', () => {
    const empat = baris(ambil(SEBAGIAN, 'zona'), '4')
    expect(empat?.sel.kurang).toEqual({ jenis: 'tanpa', nilai: 'belum lapor' })
    expect(empat?.sel.serapan).toEqual({ jenis: 'tanpa', nilai: 'laporan terakhir Mei' })
    expect(baris(ambil(SEBAGIAN, 'zona'), 'BELUM_LAPOR')?.sel.kurang).toEqual({ jenis: 'rupiah', nilai: null })
  })
  it('says that nobody can be judged in an empty year', () => expect(ambil(KOSONG, 'zona').judul).toBe('Belum ada unit yang dapat dinilai'))
})

describe('kesenjangan', () => {
  it('orders by rupiah, marks those of its title, and leads to each', () => {
    const panel = ambil(PENUH, 'kesenjangan')
    expect(panel.judul).toBe('Dua unit tertinggal dari anggaran kas')
    expect(panel.tabel.baris.map(({ kunci, href }) => [kunci, href])).toEqual([['1', '/perangkat-daerah/1?tahun=2023&bulan=6&versi=berlaku'], ['2', '/perangkat-daerah/2?tahun=2023&bulan=6&versi=berlaku']])
    expect(nama(panel.tabel.baris[0]?.sel.namaLengkap)).toBe('Dinas Satu')
    expect(jumlahKolom(panel, 'kurang')).toBe(rp('550'))
  })
  it('leaves out who cannot be said', () => expect(baris(ambil(SEBAGIAN, 'kesenjangan'), '4')).toBeUndefined())
  it('asks where there is nothing', () => expect(ambil(KOSONG, 'kesenjangan').judul).toBe('Unit mana yang tertinggal dari anggaran kas?'))
})

describe('kurva', () => {
  it('ends at the last reported month; what follows is no figure', () => {
    const panel = ambil(PENUH, 'kurva')
    expect(panel.bagan).toMatchObject({ jenis: 'kurva', batas: 6 })
    expect(baris(panel, '6')?.sel.serapan).toEqual({ jenis: 'persen', nilai: rasio(36_000n, 100_000n, '') })
    expect(baris(panel, '7')?.sel.serapan).toMatchObject({ nilai: { ada: false } })
  })
  it('asks in an empty year', () => expect(ambil(KOSONG, 'kurva').judul).toBe('Bagaimana realisasi mengikuti target bulan demi bulan?'))
  it('names the last reported month where it lies before the cut-off', () => {
    const perBulan = Array.from({ length: 12 }, (_, i) => computeCapaian(posisi({ kunci: String(i + 1), realisasi: rp(String(60 * Math.min(i + 1, 4))), jumlahUnitMelapor: i < 4 ? 1 : 0 }), { aturan: ATURAN_2023, bulan: i + 1 }))
    const panel = ambil(susunPanel(PANEL_RINGKASAN, data(UNIT, { perBulan })), 'kurva')
    expect(panel.judul).toMatch(/^Sampai laporan terakhir, April: /)
    expect(baris(panel, '5')?.sel.realisasi).toEqual({ jenis: 'tanpa', nilai: 'belum lapor' })
  })
})

describe('akhir tahun', () => {
  const dengan = (akhir: string, bulan = 6) => susunPanel(PANEL_RINGKASAN, data(UNIT, { akhirTahun: { akhir: rp(akhir), pagu: rp('3.000'), realisasi: rp('1.050') }, bulan })).find(({ kunci }) => kunci === 'ringkasan-akhir-tahun')
  it('says what the year ends at and what stays, which add up to the pagu', () => {
    const panel = dengan('2.700')
    expect(polos(panel?.judul ?? '')).toBe('Akhir 2023 diproyeksikan 90,00% (Rp2.700); Rp300 berisiko tidak terserap')
    expect(panel ? jumlahKolom(panel, 'nilai') : 0n).toBe(rp('3.000'))
    if (panel) periksaPanel(panel)
  })
  it('is silent without a year to learn from, and in December', () => {
    expect(PENUH.some(({ kunci }) => kunci === 'ringkasan-akhir-tahun')).toBe(false)
    expect(dengan('2.700', 12)).toBeUndefined()
  })
})

describe('DAK Fisik', () => {
  const judul = (dak: DataRingkasan['dak']) => susunPanel(PANEL_RINGKASAN, data(UNIT, { dak })).find(({ kunci }) => kunci === 'ringkasan-dak-berikut')?.judul
  it('says what lapses next, on which day, in how many days, how much', () => {
    expect(polos(judul(dataDak([alokasi(1, [])], '2023-07-12')) ?? '')).toBe('Rp2,00 miliar DAK Fisik terancam hangus pada 21 Juli 2023, 9 hari lagi (per 12 Juli 2023)')
  })
  it('is silent without allocations and without rules', () => {
    expect(judul(DAK_KOSONG)).toBeUndefined()
    expect(judul(dataDak([alokasi(1, [])], '2023-07-12', [], null))).toBeUndefined()
  })
})

describe('belanja', () => {
  it('shares add up to the whole', () => {
    const panel = ambil(PENUH, 'jenis-belanja')
    expect(jumlahKolom(panel, 'paguSingkat')).toBe(rp('3.000'))
    expect(panel.tabel.jumlah?.sel.pagu).toEqual({ jenis: 'rupiah', nilai: rp('3.000') })
    expect(panel.tabel.jumlah?.sel.bagian).toEqual({ jenis: 'persen', nilai: rasio(rp('3.000'), rp('3.000'), '') })
  })
  it('says so where a grouping has no pagu', () => {
    expect(ambil(PENUH, 'sumber-dana').kosong?.judul).toBe('Belum ada pagu menurut sumber dana')
    expect(ambil(PENUH, 'dak-fisik').judul).toBe('Tidak ada pagu DAK Fisik')
    expect(ambil(KOSONG, 'jenis-belanja').tabel.baris).toEqual([])
  })
  it('names the reports that it stands for', () => expect(polos(ambil(SEBAGIAN, 'jenis-belanja').bacaan ?? '')).toContain('1 unit belum melapor'))
})

describe('bin', () => {
  it('adds up, with its checksum in words, and each count leads to what it counts', () => {
    const panel = ambil(PENUH, 'bin')
    expect(jumlahKolom(panel, 'jumlah')).toBe(6n)
    expect(panel.sumber).toEqual(['3 + 3 + 0 + 0 + 0 = 6 sub-kegiatan berpagu: jumlahnya sesuai.'])
    expect(baris(panel, 'nol')?.href).toBe('/kesenjangan/sub-kegiatan?tahun=2023&bulan=6&versi=berlaku&bin=nol')
    expect(baris(panel, 'sampai100')?.href).toBeUndefined()
  })
  it('sounds an alarm where it does not', () => {
    const isi = data(UNIT)
    const salah = { ...isi, kabupaten: { ...isi.kabupaten, posisi: { ...isi.kabupaten.posisi, jumlahSubKegiatan: 9 } } }
    expect(ambil(susunPanel(PANEL_RINGKASAN, salah), 'bin').sumber?.[0]).toContain('Jumlah kelompok tidak sesuai')
  })
  it('waits for pagu', () => expect(ambil(KOSONG, 'bin').judul).toBe('Belum ada sub-kegiatan dengan pagu'))
})

describe('peringkat, lapor, kendala', () => {
  it('ranks reported units alone, and says how many are outside', () => {
    const panel = ambil(SEBAGIAN, 'peringkat')
    expect(panel.tabel.baris.filter(({ tingkat }) => tingkat === 1).map(({ kunci }) => kunci)).not.toContain('PUSKESMAS-4')
    expect(panel.tabel.baris.find(({ kunci }) => kunci === 'PUSKESMAS')?.sel.nama).toMatchObject({ rinci: expect.stringContaining('1 belum lapor tidak diperingkat') as string })
    expect(ambil(KOSONG, 'peringkat').kosong?.judul).toBe('Belum ada unit untuk diperingkat')
    expect(ambil(PENUH, 'peringkat-pagu').judul).toBe('Siapa tertinggi dan terendah menurut pagu?')
  })
  it('lists who has not reported by category', () => {
    expect(ambil(SEBAGIAN, 'lapor').judul).toBe('Satu dari 4 unit belum melapor Juni 2023')
    expect(jumlahKolom(ambil(SEBAGIAN, 'lapor'), 'jumlah')).toBe(1n)
    expect(ambil(PENUH, 'lapor').judul).toBe('Semua 3 unit sudah melapor Juni 2023')
    expect(ambil(KOSONG, 'lapor').judul).toBe('Belum ada unit dengan pagu')
  })
  it('counts obstacles and plans', () => {
    expect(ambil(PENUH, 'kendala').judul).toBe('Penyebab terbanyak: Lahan')
    expect(ambil(PENUH, 'kendala').bacaan).toBe('4 kendala terbuka; dua belum memiliki rencana tindak lanjut.')
    expect(jumlahKolom(ambil(PENUH, 'kendala'), 'jumlah')).toBe(4n)
    expect(ambil(KOSONG, 'kendala').kosong?.judul).toBe('Belum ada kendala terbuka yang dilaporkan')
  })
})

describe('keputusan', () => {
  const dak = { ...DAK_KOSONG, hari: '2023-06-30' }
  const panel = (keputusan: DataRingkasan['keputusan']): Panel | undefined => susunPanel(PANEL_RINGKASAN, data(UNIT, { dak, keputusan })).find(({ kunci }) => kunci === 'ringkasan-keputusan')
  it('does not apply before any meeting has decided', () => expect(panel([])).toBeUndefined())
  it('says that nothing is open', () => {
    const satu = panel([putusan(1, { tutup: { hasil: 'SELESAI', tanggal: '2023-05-30', alasan: 'Selesai', oleh: '' } })])
    expect([satu?.judul, satu?.tabel.baris, satu?.kosong?.judul]).toEqual(['Satu-satunya keputusan sudah ditutup', [], 'Tidak ada keputusan yang terbuka per 30 Juni 2023'])
  })
  it('puts the overdue first, with the rupiah that its unit is behind, each unit once', () => {
    const satu = panel([putusan(1), putusan(2), putusan(3, { unitId: null, unit: null, rapat: [{ ...putusan(3).rapat[0], tenggat: '2023-07-31' } as RapatPutusan] })])
    if (!satu) throw new Error('Tidak ada panel keputusan')
    periksaPanel(satu)
    expect(satu.judul).toBe('Tiga keputusan masih terbuka, dua lewat tenggat')
    expect(polos(satu.bacaan ?? '')).toBe('Per 30 Juni 2023. 2 lewat 15 hari atau lebih: perlu perhatian pimpinan. Unitnya tertinggal Rp400 dari anggaran kas.')
    expect(satu.tabel.baris.map(({ sel }) => sel.kekurangan)).toEqual([{ jenis: 'rupiah', nilai: rp('400') }, { jenis: 'rupiah', nilai: rp('400') }, { jenis: 'tanpa', nilai: 'bukan unit' }])
  })
})
