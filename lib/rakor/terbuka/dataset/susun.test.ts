import fc from 'fast-check'
import { expect, it } from 'vitest'
import { susunCsvMesin } from '@/lib/dasar/format/csv'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import type { Posisi } from '@/lib/realisasi/posisi'
import { sen } from '@/lib/realisasi/rupiah'
import { bacaCsv } from '@/lib/rakor/terbuka/saji/baca-csv'
import type { BahanTerbuka } from '@/lib/rakor/terbuka/types'
import { bandingkanBerkas } from '@/lib/rakor/terbuka/banding'
import { temuanOrang } from '@/lib/rakor/terbuka/utils'
import { DATASET } from './daftar'
import type { KepalaTerbit } from './metadata'
import { susunTerbitan } from './susun'
import { periksaBaris } from './tulis'

const aturan = { tahun: 2023, kuningMulai: 65, hijauMulai: 80, batasSementara: 90, sumber: 'uji' }
const NOL: Posisi = {
  kunci: 'kabupaten', kode: '', nama: '', kategori: null, pagu: sen(0n), angkas: null, paguMelapor: sen(0n), angkasMelapor: sen(0n), realisasi: null, realisasiDiisi: false, nonRkud: sen(0n),
  fisik: { pagu: sen(0n), tertimbang: 0n }, targetFisik: { pagu: sen(0n), tertimbang: 0n }, fisikKini: sen(0n), fisikTertua: null, fisikBanding: { pagu: sen(0n), realisasi: 0n, target: 0n },
  jumlahSubKegiatan: 0, bin: { nol: 0, sampai50: 0, sampai75: 0, sampai100: 0, belumLapor: 0 }, jumlahUnit: 0, jumlahUnitMelapor: 0, diperbarui: null,
}
const capaian = (isi: Partial<Posisi> = {}): Capaian => computeCapaian({ ...NOL, ...isi }, { aturan, bulan: 6 })
const bulan = (terisi: number): Capaian[] => Array.from({ length: 12 }, (_, i) => capaian({ kunci: String(i + 1), pagu: sen(1000_00n), angkas: sen(BigInt((i + 1) * 80_00)), realisasi: i < terisi ? sen(BigInt((i + 1) * 50_00)) : null }))
const kosong: BahanTerbuka = {
  tahun: 2023, bulan: 6, aturan, kabupaten: capaian(), unit: [], perBulan: bulan(0), jenisBelanja: [], kelompokSumber: [], kategori: [],
  sumberDana: null, program: null, kecamatan: null, tempat: new Map(), tema: null, dak: null, rekon: null, indikator: null,
}
const penuh: BahanTerbuka = {
  ...kosong, perBulan: bulan(6),
  kabupaten: capaian({ pagu: sen(984_959_704_911_00n), angkas: sen(524_847_798_262_00n), realisasi: sen(377_042_000_000_53n), realisasiDiisi: true, jumlahUnit: 2, jumlahUnitMelapor: 1 }),
  unit: [capaian({ kunci: '1', kode: '1.02', nama: 'Dinas "Uji", Kesehatan', kategori: 'DINAS', pagu: sen(10n), jumlahUnit: 1 }), capaian({ kunci: '2', kode: '=1+1', nama: '=HYPERLINK("x")', kategori: 'BADAN', pagu: sen(0n) })],
  sumberDana: [capaian({ kunci: '9', kode: '2.2', nama: 'DAK' })], program: [capaian({ kunci: '1.02.02', kode: '1.02.02', nama: 'Program' })],
  kecamatan: [capaian({ kunci: '5', nama: 'Balik Bukit' }), capaian({ kunci: '-1', nama: 'Lintas kecamatan' })], tempat: new Map([['5', { kode: '18.04.04', kodeBps: '1801040' }]]),
  tema: [capaian({ kunci: 'stunting', kode: 'stunting', nama: 'Stunting' })],
  dak: { hari: '2023-06-30', alokasi: [{ unit: 'DPUPR', bidang: 'Jalan', subbidang: '', jenis: 'REGULER', mekanisme: 'BERTAHAP', pagu: sen(5n), kontrak: null, salur: sen(0n), terancam: sen(0n), hangus: sen(0n) }] },
  rekon: [{ unitKode: '1.02', unit: 'Dinkes', sub: null, dilaporkan: sen(100n), bkad: null, selisih: sen(100n), alasan: 'SALAH_ENTRI' }],
  indikator: [{
    id: 1, kode: 'stunting-prevalensi', nama: 'Prevalensi', satuan: '%', caraUkur: 'EPPGBM', definisi: '', arah: 'TURUN', tema: null, unitId: null, contoh: false,
    titik: [{ tahun: 2023, tanggal: '2023-05-31', waktu: 'Mei 2023', wilayahId: null, ratusan: 529n, sumber: 'uji', revisi: 0 }, { tahun: 2023, tanggal: null, waktu: '', wilayahId: 5, ratusan: 1n, sumber: 'uji', revisi: 0 }],
    target: [{ tahun: 2024, ratusan: 400n, sumber: 'uji' }],
  }],
}
const kepala: KepalaTerbit = {
  tahun: 2023, bulan: 6, urutan: 1, asal: 'PERIODE', rapat: null, contoh: false, rekonsiliasi: false, versiApbd: 'APBD', versiKas: null, dibacaPada: '2023-07-10T00:00:00Z', diterbitkanPada: '2023-07-10T01:00:00Z', kontak: 'Kantor', kalimat: 'Kalimat.',
}
const isi = (bahan: BahanTerbuka, nama: string, lain: Partial<KepalaTerbit> = {}): string => susunTerbitan({ ...kepala, ...lain }, bahan).find((satu) => satu.nama === nama)?.isi ?? ''

it('an empty year: what was not reported is empty, never nought', () => {
  const [baris] = bacaCsv(isi(kosong, 'posisi-kabupaten.csv'))
  expect([baris?.pagu, baris?.anggaran_kas, baris?.realisasi, baris?.serapan_pagu_persen]).toEqual(['0.00', null, null, null])
  expect(bacaCsv(isi(kosong, 'posisi-unit.csv'))).toEqual([])
  expect(susunTerbitan(kepala, kosong).some(({ nama }) => nama.startsWith('posisi-program'))).toBe(false)
})

it('a partial month: the curve ends where reports end', () => {
  expect(bacaCsv(isi({ ...kosong, perBulan: bulan(4) }, 'posisi-bulan.csv')).map(({ realisasi }) => realisasi)).toEqual(['50.00', '100.00', '150.00', '200.00', ...Array<null>(8).fill(null)])
})

it('of a month that has not come there is the plan alone: not "Belum lapor", not nought', () => {
  const capaianBulan = Array.from({ length: 12 }, (_, i) => capaian({ kunci: String(i + 1), pagu: sen(1000_00n), angkas: sen(80_00n), realisasi: i < 5 ? sen(50_00n) : null, jumlahUnit: 2, jumlahUnitMelapor: i < 5 ? 2 : 0 }))
  const rows = bacaCsv(isi({ ...kosong, perBulan: capaianBulan }, 'posisi-bulan.csv'))
  expect(rows.slice(5).map(({ zona }) => zona)).toEqual(['Belum lapor', ...Array<null>(6).fill(null)])
  expect(rows[7]).toMatchObject({ pagu: '1000.00', anggaran_kas: '80.00', target_persen: '8.00', realisasi: null, realisasi_non_rkud: null, cakupan_laporan_persen: null, cakupan_fisik_persen: null, zona_sementara: null })
  // nothing reported in a month that has come: no part of it was reported either
  expect([rows[5]?.realisasi, rows[5]?.realisasi_non_rkud]).toEqual([null, null])
})

it('a full month: every set of data, exact to the sen in both tables and in JSON', () => {
  expect(susunTerbitan(kepala, penuh)).toHaveLength(1 + DATASET.length * 4)
  expect(bacaCsv(isi(penuh, 'posisi-kabupaten.csv'))[0]).toMatchObject({ pagu: '984959704911.00', realisasi: '377042000000.53', serapan_pagu_persen: '38.28', data_contoh: 'false', tahun: '2023', sampai_bulan: '6', terbitan: '1' })
  expect(isi(penuh, 'posisi-kabupaten.id.csv')).toContain('984959704911,00;')
  expect(isi(penuh, 'posisi-kabupaten.json')).toContain('"pagu": 984959704911.00, ')
  // a value of a place is not one of the regency
  expect(bacaCsv(isi(penuh, 'indikator.csv')).map(({ macam, nilai, tanggal }) => [macam, nilai, tanggal])).toEqual([['Nilai', '5.29', '2023-05-31'], ['Target', '4.00', null]])
  expect((JSON.parse(isi(penuh, 'posisi-kabupaten.json')) as { data: { realisasi: number }[] }).data[0]?.realisasi).toBe(377042000000.53)
})

it('names with commas and quotes come back as they are; what a spreadsheet would run is disarmed', () => {
  const [satu, dua] = bacaCsv(isi(penuh, 'posisi-unit.csv'))
  expect(satu?.nama).toBe('Dinas "Uji", Kesehatan')
  expect([dua?.kode, dua?.nama]).toEqual(["'=1+1", "'=HYPERLINK(\"x\")"])
})

it('an end of line in a name and a share of an anggaran kas of a few rupiah stop nothing', () => {
  const [satu] = bacaCsv(isi({ ...kosong, unit: [capaian({ kunci: '1', kode: '1.02', nama: 'Dinas\r\nKesehatan\t', pagu: sen(10n), angkas: sen(1_00n), realisasi: sen(9_000_000_000_00n), jumlahUnit: 1, jumlahUnitMelapor: 1 })] }, 'posisi-unit.csv'))
  expect(satu).toMatchObject({ nama: 'Dinas Kesehatan', serapan_anggaran_kas_persen: '900000000000.00' })
})

it('sample data say so in the title, the warnings and each row', () => {
  const meta = (JSON.parse(isi(penuh, 'posisi-unit.json', { contoh: true })) as { meta: { judul: string; peringatan: string[]; contoh: boolean } }).meta
  expect([meta.judul.startsWith('DATA CONTOH'), meta.peringatan[0]?.startsWith('DATA CONTOH'), meta.contoh]).toEqual([true, true, true])
  expect(bacaCsv(isi(penuh, 'posisi-unit.csv', { contoh: true })).every(({ data_contoh: contoh }) => contoh === 'true')).toBe(true)
  expect(isi(penuh, 'posisi-unit.id.csv', { contoh: true })).toContain(';ya;')
})

it('equal input gives equal bytes, and no column is called twice', () => {
  expect(susunTerbitan(kepala, penuh)).toEqual(susunTerbitan(kepala, structuredClone(penuh)))
  for (const { kunci, kolom, kunciBaris } of DATASET) {
    const nama = kolom.map((satu) => satu.nama)
    expect(new Set(nama).size, kunci).toBe(nama.length)
    expect(nama).toEqual(expect.arrayContaining([...kunciBaris]))
  }
})

it('a row that breaks its columns stops everything', () => {
  const kolom = [{ nama: 'a', judul: 'A', jenis: 'rupiah', definisi: '' }] as const
  expect(() => periksaBaris(kolom, ['1.5'])).toThrow('Kolom a')
  expect(() => periksaBaris(kolom, [null])).toThrow('kosong')
  expect(() => periksaBaris(kolom, ['1.50', 'x'])).toThrow('2 sel')
  expect(() => periksaBaris([{ ...kolom[0], jenis: 'teks', pilihan: ['b'] }], ['c'])).toThrow('"c"')
  expect(() => periksaBaris(kolom, ['-1.50'])).not.toThrow()
})

it('whatever a text is, the table gives it back, but for the sign that disarms it', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.option(fc.string({ unit: 'grapheme' }), { nil: null }), { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
    const bersih = rows.map((row) => row.map((sel) => sel?.replace(/[\r\n]/g, '') ?? null))
    const kembali = bacaCsv(susunCsvMesin([[{ teks: 'a' }, { teks: 'b' }], ...bersih.map((row) => row.map((sel) => (sel === null ? null : { teks: sel })))]))
    expect(kembali.map(({ a, b }) => [a, b].map((sel) => sel?.replaceAll("'", '') ?? null))).toEqual(bersih.map((row) => row.map((sel) => sel?.replaceAll("'", '') ?? null)))
  }))
})

it('a person in a table is found by name, account, e-mail or NIP; an office and a figure are none', () => {
  const cari = (teks: string) => temuanOrang([{ nama: 'x.csv', isi: `kepala\r\n${teks}\r\n` }], { nama: ['Puspa Lantana', 'Operator'], tanda: ['puspa.uji'] })
  for (const teks of ['Program puspa  LANTANA', 'oleh puspa.uji', 'surel a@b.id', 'NIP 198501012010011001', '19850101 201001 1 001']) expect(cari(teks), teks).toHaveLength(1)
  for (const teks of ['Operator sekolah', '123456789012345.00', 'Dinas Lantana']) expect(cari(teks), teks).toEqual([])
})

it('a name is found without its titles, and not within other words', () => {
  const cari = (teks: string) => temuanOrang([{ nama: 'x.csv', isi: `kepala\r\n${teks}\r\n` }], { nama: ['Ir. H. Puspa Lantana, S.T., M.M.', 'dr. Ani Sari', 'M. Nasir'], tanda: [] })
  for (const teks of ['sumber: Puspa Lantana', 'oleh Ir. H. Puspa Lantana', 'Ani Sari,2', 'M. Nasir']) expect(cari(teks), teks).toHaveLength(1)
  for (const teks of ['Kelompok tani sarimulyo', 'Nasir', 'puspa lantanasari']) expect(cari(teks), teks).toEqual([])
})

it('a set of data that is not published again is named: it is not the same', () => {
  const csv = (bahan: BahanTerbuka) => susunTerbitan(kepala, bahan).filter(({ nama }) => nama.endsWith('.csv') && !nama.endsWith('.id.csv'))
  const lama = new Map(csv(penuh).map(({ nama, isi: teks }) => [nama, teks]))
  expect(bandingkanBerkas(1, lama, csv({ ...penuh, tema: null }))).toEqual({ urutan: 1, dataset: [], tiada: ['posisi-tema'] })
})

it('a position that was read while its month still ran says so to every reader', () => {
  const kata = (dibacaPada: string): string => isi(penuh, 'indeks.json', { asal: 'RAPAT', rapat: 'Rakor uji', dibacaPada })
  expect(kata('2023-06-28T03:00:00Z')).toContain('Juni 2023 belum berakhir ketika posisi ini dibaca')
  for (const saat of ['2023-06-30T03:00:00Z', '2023-07-10T00:00:00Z']) expect(kata(saat)).not.toContain('belum berakhir')
})
