import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CatatanDak } from '@/lib/realisasi/dak/types'
import { rp, sifat } from '@/lib/realisasi/uji/pembangkit'
import { cariKepala } from './kepala'
import { susunRencana, type Pengantar } from './rencana'
import type { AlokasiImpor, BarisRencana, RencanaDak } from './types'
import { uraiLembar } from './urai'

const alokasi = (id: number, bidang: string, subbidang: string, lain: Partial<AlokasiImpor> = {}): AlokasiImpor =>
  ({ id, unitId: 1, bidang, subbidang, jenis: 'REGULER', mekanisme: 'BERTAHAP', sumberKode: `2.2.1.01.03.${id}`, sumberNama: `DAK Fisik-Bidang ${bidang}-Reguler-${subbidang}`, pagu: rp('4.000.000.000'), catatan: [], ...lain })
const JALAN = alokasi(11, 'Jalan', '', { pagu: rp('31.132.000.000') })
const SD = alokasi(1, 'Pendidikan', 'SD', { pagu: rp('4.328.000.000') })
const SMP = alokasi(2, 'Pendidikan', 'SMP', { pagu: rp('3.530.000.000') })
const PENYAKIT = alokasi(23, 'Kesehatan', 'Pengendalian Penyakit', { mekanisme: 'SEKALIGUS', pagu: rp('363.000.000') })
const SEMUA = [JALAN, SD, SMP, PENYAKIT]
const PENGANTAR: Pengantar = { tahun: 2023, hariIni: '2026-01-01', hari: '2023-07-31', dokumen: 'LRPD-CO Juli', jawaban: {} }

const sel = (teks: string): string[][] => teks.trim().split('\n').map((baris) => baris.split('|').map((satu) => satu.trim()))
const rencana = (teks: string, lain: Partial<Pengantar> = {}, semua: AlokasiImpor[] = SEMUA, satuan: number | null = null): RencanaDak => susunRencana(uraiLembar(sel(teks), satuan), semua, { ...PENGANTAR, ...lain })
const ringkas = ({ baris }: RencanaDak): unknown[] => baris.map((satu: BarisRencana) => (satu.keadaan === 'BARU' ? [satu.nomor, satu.alokasi.id, ...satu.ubah.map(({ butir, baru }) => `${butir}=${baru}`)] : [satu.nomor, satu.keadaan]))

const LEMBAR = `
LAPORAN REALISASI PENYERAPAN DANA DAN CAPAIAN OUTPUT
TAHUN ANGGARAN 2023 s.d. 31 Juli 2023
No | Kode | Bidang | Subbidang | Pagu (Rp) | Nilai Kontrak (NDK) | Penyaluran | | | Penyerapan | | Capaian Output (%)
 | | | | | | Tahap I | Tahap II | Tahap III | Rp | % |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
1 | 2.2.1.01.03.11 | Jalan | | 31.132.000.000 | 24.752.000.000 | 7.783.000.000 | - | | 500.000.000 | 6,42% | 12,5
2 | 2.2.1.01.03.1 | Pendidikan | SD | 4.328.000.000 | 4.201.354.000 | 1.082.000.000 | | | 100.000.000 | 9% | 30
3 | 2.2.1.01.03.2 | | SMP | 3.530.000.000 | 3.515.858.800 | | | | | | 0
 | Jumlah | | | 38.990.000.000 | 32.469.212.800 | 8.865.000.000 | 0 | | 600.000.000 | |`

describe('a worksheet of DAK Fisik', () => {
  it('is read by its two head rows, its total row proven, what is left out named', () => {
    expect(cariKepala(sel(LEMBAR))).toMatchObject({ awal: 2, tinggi: 2 })
    const hasil = rencana(LEMBAR, { hari: null })
    expect(hasil.ditolak).toBeNull()
    expect(ringkas(hasil)).toEqual([
      [6, 11, 'NDK=Rp24.752.000.000', 'SALUR/1=Rp7.783.000.000', 'OUTPUT=12,50%'], [7, 1, 'NDK=Rp4.201.354.000', 'SALUR/1=Rp1.082.000.000', 'OUTPUT=30,00%'],
      [8, 2, 'NDK=Rp3.515.858.800', 'OUTPUT=0,00%'], [9, 'JUMLAH'],
    ])
    expect(hasil.hari).toBe('2023-07-31')
    expect(hasil.terbukti[0]).toContain('semua baris')
    expect(hasil.tidakDipakai[0]).toMatchObject({ nama: expect.stringContaining('serap') as string, jumlah: rp('600.000.000') })
  })
  it('a total that is not the sum is an objection with the difference', () => {
    expect(rencana(LEMBAR.replace('32.469.212.800', '32.469.212.801')).selisih).toEqual([{ nomor: 9, kolom: 'ndk', tertulis: rp('32.469.212.801'), dihitung: rp('32.469.212.800') }])
  })
  it('the same again changes nothing; a figure of the same day that is another is a correction', () => {
    const catatan = rencana(LEMBAR).baris.flatMap((satu) => (satu.keadaan === 'BARU' && satu.alokasi.id === 11 ? satu.ubah.map(({ catatan: isi }, i): CatatanDak => ({ ...isi, id: i + 1, gantiId: null })) : []))
    const kini = [{ ...JALAN, catatan }, SD, SMP, PENYAKIT]
    expect(ringkas(rencana(LEMBAR, {}, kini))[0]).toEqual([6, 'SAMA'])
    expect(rencana(LEMBAR.replace('7.783.000.000 | -', '7.735.000.000 | -').replace('8.865.000.000', '8.817.000.000'), {}, kini).baris[0]).toMatchObject({ keadaan: 'BARU', ubah: [{ butir: 'SALUR/1', gantiId: 2, lama: 'Rp7.783.000.000, 31 Juli 2023' }] })
  })
})

describe('what is not proven', () => {
  const satu = (isi: string): string => `Kode | Bidang | Alokasi | NDK\n${isi}`
  it.each([
    ['a code with another name', '2.2.1.01.03.11 | Irigasi | 31.132.000.000 | 5.000', 'nama barisnya lain'],
    ['a code that is not here', '9.9 | Jalan | 31.132.000.000 | 5.000', 'Tidak ada alokasi dengan kode'],
    ['another pagu', '2.2.1.01.03.11 | Jalan | 31.000.000.000 | 5.000', 'di sini Rp31.132.000.000'],
    ['a name that nobody has', ' | Pasar | | 5.000', 'Tidak ada alokasi dengan nama ini'],
  ])('%s is asked', (_, isi, alasan) => expect(rencana(satu(isi)).baris[0]).toMatchObject({ keadaan: 'TANYA', alasan: expect.stringContaining(alasan) as string }))
  it('is settled by an answer: that allocation, or none', () => {
    const isi = satu(' | Pasar | | 5.000')
    expect(ringkas(rencana(isi, { jawaban: { '2': '11' } }))).toEqual([[2, 11, 'NDK=Rp5.000']])
    expect(rencana(isi, { jawaban: { '2': 'lepas' } }).baris[0]).toMatchObject({ keadaan: 'LEPAS', uang: rp('5.000') })
  })
  it('both ways of payment of one subbidang are told apart by what was paid, or asked', () => {
    const campuran = [JALAN, { ...JALAN, id: 12, mekanisme: 'SEKALIGUS' as const, pagu: rp('900.000.000') }]
    expect(ringkas(rencana('Bidang | Sekaligus (salur) | Salur Tahap I | NDK\nJalan | 5.000 | | 5.000', {}, campuran))).toEqual([[2, 12, 'NDK=Rp5.000', 'SALUR/0=Rp5.000']])
    expect(rencana('Bidang | NDK\nJalan | 5.000', {}, campuran).baris[0]).toMatchObject({ keadaan: 'TANYA', alasan: expect.stringContaining('2 alokasi') as string })
  })
  it('a payment of a stepwise allocation without its step is refused with its rupiah', () => {
    expect(rencana('Bidang | Salur\nJalan | 5.000').baris[0]).toMatchObject({ keadaan: 'SALAH', salah: [expect.stringContaining('Rp5.000 tidak menyebut tahap')] })
  })
  it('a code may stand with its name in one cell, or behind an apostrophe', () => {
    expect(ringkas(rencana("Uraian | NDK\n2.2.1.01.03.11 DAK Fisik Bidang Jalan | 5.000\n2.2.1.01.03.23 - Kesehatan Pengendalian Penyakit | 6.000"))).toEqual([[2, 11, 'NDK=Rp5.000'], [3, 23, 'NDK=Rp6.000']])
    expect(ringkas(rencana("Kode | Bidang | NDK\n'2.2.1.01.03.11 | Jalan | 5.000"))).toEqual([[2, 11, 'NDK=Rp5.000']])
  })
  it('one date that can only be month and day makes its column unbelieved', () => {
    expect(ringkas(rencana('Bidang | NDK | Tanggal\nJalan | 5.000 | 8/7/2023\nPendidikan SD | 6.000 | 7/25/2023'))).toEqual([[2, 'SALAH'], [3, 'SALAH']])
    expect(rencana('Bidang | NDK | Tanggal\nJalan | 5.000 | 25/7/2023').baris[0]).toMatchObject({ keadaan: 'BARU', ubah: [{ catatan: { tanggal: '2023-07-25' } }] })
  })
  it('money under no head is named', () => {
    expect(rencana('Bidang | NDK\nJalan | 5.000 | 900.000.000').tidakDipakai).toEqual([{ nama: 'kolom C tanpa kepala', jumlah: rp('900.000.000') }])
  })
  it('two rows of one allocation are refused', () => {
    expect(ringkas(rencana('Bidang | NDK\nJalan | 5.000\nJalan | 6.000'))[1]).toEqual([3, 'SALAH'])
  })
})

describe('hostile cells', () => {
  const nilai = (ndk: string, output = ''): BarisRencana | undefined => rencana(`Bidang | NDK | Output (%)\nJalan | ${ndk} | ${output}`).baris[0]
  it.each(['NaN', '-5', '1e12', '12%', '#RUMUS', '=1+1', '99.999.999.999.999.999.999', '31.132.000.001'])('%s is no contract value of this allocation', (ndk) => expect(nilai(ndk)).toMatchObject({ keadaan: 'SALAH' }))
  it.each(['101', '-1', 'NaN', '0,35', 'Rp5'])('%s is no output', (output) => expect(nilai('', output)).toMatchObject({ keadaan: 'SALAH' }))
  it('a column that is English somewhere is believed nowhere that it can be read two ways', () => {
    expect(ringkas(rencana('Bidang | NDK\nJalan | 300.250\nSD | 1250.125'))).toEqual([[2, 'SALAH'], [3, 'SALAH']])
  })
  it('thousands are confirmed, another year is refused, a day is needed', () => {
    const ribuan = 'dalam ribuan rupiah\nBidang | NDK\nJalan | 5.000'
    expect(uraiLembar(sel(ribuan), null).satuan).toBe(1000)
    expect(ringkas(rencana(ribuan, {}, SEMUA, 1000))).toEqual([[3, 11, 'NDK=Rp5.000.000']])
    expect(rencana('TA 2024\nBidang | NDK\nJalan | 5.000').ditolak).toContain('2024')
    expect(rencana('Bidang | NDK\nJalan | 5.000', { hari: null }).ditolak).toContain('tanggal data')
    expect(rencana('s.d. 30 September 2023\nBidang | NDK\nJalan | 5.000').ditolak).toContain('30 September 2023')
    expect(rencana('Nama | Alamat\nA | B').ditolak).toContain('Kepala tabel')
    expect(rencana('Bidang | NDK | Nilai Kontrak\nJalan | 5 | 6').ditolak).toContain('Dua kolom')
  })
})

describe('whatever stands in the cells', () => {
  const isi = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', '-', 'Jalan', 'SD', 'Jumlah', '2.2.1.01.03.11', '5.000', '31.132.000.000', '12,5%', '8/7/2023', '#RUMUS', '(1.000)', '\u200b5', '1e309', '٣'))
  const KEPALA = ['Kode', 'Bidang', 'Subbidang', 'Alokasi', 'NDK', 'Salur tahap I', 'Salur tahap II', 'Rencana Penyelesaian', 'Output (%)', 'Tanggal', 'Dokumen']
  it('no record is beyond its allocation or its year, none is made of a row that was not understood, no row is lost', () => sifat(fc.array(fc.array(isi, { minLength: KEPALA.length, maxLength: KEPALA.length + 1 }), { maxLength: 6 }), (baris) => {
    const lembar = uraiLembar([KEPALA, ...baris], null)
    const { baris: hasil, selisih } = susunRencana(lembar, SEMUA, PENGANTAR)
    for (const satu of hasil) {
      if (satu.keadaan !== 'BARU') continue
      const pagu = SEMUA.find(({ id }) => id === satu.alokasi.id)?.pagu ?? 0n
      for (const { catatan } of satu.ubah) expect((catatan.nilai ?? 0n) >= 0n && (catatan.nilai ?? 0n) <= pagu && (catatan.persen ?? 0) <= 10_000 && catatan.tanggal.startsWith('2023-')).toBe(true)
    }
    const berisi = lembar.baris.filter((satu) => Object.keys(satu.uang).length > 0 || satu.output !== undefined || satu.salah.length > 0).map(({ nomor }) => nomor)
    expect([...new Set([...hasil.map(({ nomor }) => nomor), ...selisih.map(({ nomor }) => nomor)])].sort((a, b) => a - b)).toEqual(berisi)
  }))
})
