import { describe, expect, it } from 'vitest'
import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import type { DataTema, RinciTema, SatuTema } from '@/lib/lihat/tema/types'
import { NOL } from '@/lib/realisasi/rupiah'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { periksaPanel } from '@/tests/support/panel'
import { panelTema as panelRingkasan } from '../ringkasan/tema'
import type { DataRingkasan } from '../ringkasan/data'
import { panelTema } from './daftar'

const KOSONG: RinciTema = { unit: [], kecamatan: [], sub: [], kendala: [], paket: [] }
const deret = (isi: Partial<DeretIndikator> = {}): DeretIndikator => ({
  id: 1, kode: 'stunting-prevalensi', nama: 'Prevalensi stunting', satuan: '%', caraUkur: 'EPPGBM', definisi: 'x', arah: 'TURUN', tema: 'stunting', unitId: null, contoh: false,
  titik: [{ tahun: 2022, tanggal: null, waktu: 'data tahun 2022', wilayahId: null, ratusan: 635n, sumber: 's', revisi: 0 }, { tahun: 2023, tanggal: '2023-06-30', waktu: 'data tahun 2023', wilayahId: null, ratusan: 529n, sumber: 's', revisi: 0 }],
  target: [{ tahun: 2024, ratusan: 400n, sumber: 't' }], ...isi,
})
const tema = (isi: Partial<SatuTema> = {}): SatuTema => ({ kode: 'stunting', nama: 'Penurunan stunting', definisi: 'd', dasar: 'Perpres 72/2021', seluruh: null, usul: { jumlah: 0, pagu: NOL }, deret: [], rinci: KOSONG, ...isi })
const data = (daftar: SatuTema[], isi: Partial<DataTema> = {}): DataTema => ({
  tahun: 2023, bulan: 6, kueri: 'tahun=2023&bulan=6&versi=berlaku', seluruh: capaian({ kunci: 'kabupaten' }), tanpa: capaian({ kunci: 'tanpa', pagu: rp('600') }), namaSingkat: new Map([['1', 'Dinkes'], ['2', 'Perikanan']]), laporTerakhir: new Map(), tema: daftar, ...isi,
})
const panel = (isi: DataTema) => {
  const semua = panelTema(isi)
  for (const satu of semua) periksaPanel(satu)
  return Object.fromEntries(semua.map((satu) => [satu.kunci, satu])) as Record<string, (typeof semua)[number] | undefined>
}

describe('an empty year', () => {
  it('asks, and says what to load; nothing proposed counts', () => {
    const isi = panel(data([tema({ usul: { jumlah: 3, pagu: rp('90') } })], { tanpa: null }))
    expect(isi['tema-semua']?.judul).toBe('Untuk apa uangnya?')
    expect(isi['tema-semua']?.tabel.baris[0]?.sel.pagu).toEqual({ jenis: 'tanpa', nilai: 'belum ditandai' })
    expect(isi['tema-belum-diputus']?.tabel.baris[0]?.sel).toMatchObject({ jumlah: { nilai: 3 }, pagu: { nilai: rp('90') } })
    expect(isi['tema-stunting-posisi']?.kosong?.isi).toBe('3 sub-kegiatan diusulkan dan menunggu diputus kantor pada halaman Penandaan tema.')
    expect(panel(data([], { tanpa: null }))['tema-semua']?.kosong?.judul).toBe('Belum ada tema')
    expect(panelRingkasan.susun({ tema: [], kabupaten: capaian() } as unknown as DataRingkasan)).toBeNull()
    // frozen before there were themes
    expect(panelRingkasan.susun({ kabupaten: capaian() } as unknown as DataRingkasan)).toBeNull()
  })
})

describe('a month without reports', () => {
  it('has a plan and no figure of what was spent', () => {
    const seluruh = capaian({ jumlahUnitMelapor: 0, realisasi: null })
    const isi = panel(data([tema({ seluruh })]))
    expect(isi['tema-stunting-posisi']?.judul).toMatch(/^Penurunan stunting: .*belum/)
    expect(isi['tema-semua']?.tabel.baris[0]?.sel).toMatchObject(Object.fromEntries(['realisasi', 'selisih', 'serapan', 'angkas'].map((kolom) => [kolom, { jenis: 'tanpa', nilai: 'belum lapor' }])))
    expect(isi['tema-semua']?.judul).toBe('Untuk apa uangnya?')
  })
  it('with entries of earlier months, as it truly is, says the same: neither bars, nor who is behind, nor a shortfall', () => {
    const satu = (kunci: string) => capaian({ kunci, nama: 'Gizi', pagu: rp('1000'), angkas: rp('800'), realisasi: rp('300'), jumlahUnitMelapor: 0 })
    const isi = panel(data([tema({ seluruh: satu('tema'), rinci: { ...KOSONG, unit: [satu('1')], kecamatan: [satu('5')], sub: [{ capaian: satu('10'), unitId: 1, unit: 'Dinkes' }] } })]))
    const kata = { jenis: 'tanpa', nilai: 'belum lapor' }
    expect(isi['tema-stunting-posisi']?.tabel.baris).toEqual([])
    expect(isi['tema-stunting-sub-kegiatan']?.judul).toBe('1 sub-kegiatan; selisihnya dengan anggaran kas belum dapat dihitung')
    expect(isi['tema-stunting-unit']?.judul).toBe('Unit mana yang membelanjakannya?')
    for (const kunci of ['sub-kegiatan', 'unit', 'kecamatan']) {
      const { baris, jumlah } = isi[`tema-stunting-${kunci}`]?.tabel ?? { baris: [] }
      for (const sel of [baris[0]?.sel, jumlah?.sel]) expect(sel).toMatchObject({ serapanPagu: kata, selisih: kata, ...(kunci === 'kecamatan' ? {} : { kurang: kata }) })
    }
    expect(isi['tema-semua']?.tabel.baris[0]?.sel.fisik).toEqual(kata)
  })
  it('does not call its sub-kegiatan up to plan', () => {
    const belum = capaian({ kunci: '10', nama: 'Gizi', jumlahUnitMelapor: 0, realisasi: null })
    const isi = panel(data([tema({ seluruh: belum, rinci: { ...KOSONG, sub: [{ capaian: belum, unitId: 1, unit: 'Dinkes' }] } })]))
    expect(isi['tema-stunting-sub-kegiatan']?.judul).toBe('1 sub-kegiatan; selisihnya dengan anggaran kas belum dapat dihitung')
  })
})

describe('a month that part of the units have reported', () => {
  const [sudah, belum] = [capaian({ kunci: '10', angkas: rp('400'), realisasi: rp('400') }), capaian({ kunci: '11', jumlahUnitMelapor: 0, realisasi: null })]
  it('speaks of those alone that can be measured', () => {
    const isi = panel(data([
      tema({ seluruh: sudah, rinci: { ...KOSONG, sub: [{ capaian: sudah, unitId: 1, unit: 'Dinkes' }, { capaian: belum, unitId: 2, unit: 'Perikanan' }] } }), tema({ kode: 'inflasi', nama: 'Pengendalian inflasi', seluruh: belum }),
    ]))
    expect(isi['tema-semua']?.judul).toBe('Tidak ada yang tertinggal dari anggaran kas s.d. Juni 2023 di antara 1 tema yang dapat dihitung')
    expect(isi['tema-stunting-sub-kegiatan']?.judul).toBe('2 sub-kegiatan; tidak ada yang tertinggal dari anggaran kas di antara 1 yang dapat dihitung')
  })
})

describe('a full month', () => {
  const unit = [capaian({ kunci: '1', pagu: rp('700'), angkas: rp('400'), realisasi: rp('100') }), capaian({ kunci: '2', pagu: rp('300'), angkas: rp('100'), realisasi: rp('120') })]
  const satu = tema({
    seluruh: capaian({ angkas: rp('500'), realisasi: rp('220') }), deret: [deret(), deret({ id: 2, caraUkur: 'SSGI', titik: [{ tahun: 2021, tanggal: null, waktu: 'SSGI 2021', wilayahId: null, ratusan: 2274n, sumber: 's', revisi: 0 }], target: [] }), deret({ id: 3, satuan: 'rupiah', nama: 'Anggaran' })],
    rinci: {
      unit, kecamatan: [capaian({ kunci: '5', nama: 'Sukau', pagu: rp('250') }), capaian({ kunci: '-1', nama: 'Lintas kecamatan', pagu: rp('250') }), capaian({ kunci: '0', nama: 'Belum ditempatkan', pagu: rp('500') })],
      sub: [{ capaian: capaian({ kunci: '10', nama: 'Gizi', angkas: rp('400'), realisasi: rp('100') }), unitId: 1, unit: 'Dinkes' }],
      kendala: [{ asalId: 4, uraian: 'BOK belum salur', unit: 'Dinkes', sub: 'Gizi', sebab: 'Transfer', tenggat: null, lewat: true, selisih: rp('-300') }],
      paket: [{ id: 9, nama: 'PMT', unit: 'Dinkes', pagu: rp('50'), kontrak: null, tahap: 'RUP tayang', awas: 'terlambat mulai' }],
    },
  })
  const isi = panel(data([satu, tema({ kode: 'inflasi', nama: 'Pengendalian inflasi' })]))

  it('says what was spent, what it was to bring, and what came, each way of measuring apart', () => {
    expect(isi['tema-stunting-posisi']?.judul).toBe('Penurunan stunting: Rp220 dibelanjakan s.d. Juni 2023, 22,00% dari pagu Rp1.000; seharusnya 50,00%.')
    expect(isi['tema-stunting-posisi']?.bacaan).toBe('Yang hendak dicapai: Prevalensi stunting (EPPGBM) 4,00% pada 2024. Yang tercatat: Prevalensi stunting (EPPGBM) 5,29%, data tahun 2023; Prevalensi stunting (SSGI) 22,74%, SSGI 2021.')
    expect(isi['tema-stunting-hasil']?.tabel.baris.map(({ kunci }) => kunci)).toEqual(['1', '2'])
  })

  it('what was published of its money stands beside what is marked, as another figure', () => {
    const titik = (tahun: number, ratusan: bigint, waktu: string) => ({ tahun, tanggal: null, waktu, wilayahId: null, ratusan, sumber: `Berita ${waktu}`, revisi: 0 })
    const uang = deret({ id: 3, kode: 'stunting-anggaran', satuan: 'rupiah', nama: 'Anggaran', titik: [titik(2022, 70_000n, '2022'), titik(2023, 120_000n, 'Juni'), titik(2023, 90_000n, 'tanggal tidak disebut')], target: [] })
    const dari = (isiTema: Partial<SatuTema>) => panel(data([{ ...satu, deret: [uang, deret()], ...isiTema }]))['tema-stunting-terumumkan']
    const ada = dari({})
    expect(ada?.judul).toBe('Diumumkan Rp900 untuk 2023: Rp100 kurang dari pagu sub-kegiatan yang ditandai')
    expect(ada?.bacaan).toContain('tidak dapat direkonsiliasi')
    expect(ada?.tabel.baris.map(({ sel }) => [sel.nama, sel.terumumkan, sel.ditandai, sel.selisih].map((isiSel) => isiSel?.nilai))).toEqual([['Berita tanggal tidak disebut', rp('900'), rp('1000'), rp('-100')], ['Berita Juni', rp('1200'), rp('1000'), rp('200')]])
    expect(ada?.tabel.jumlah).toBeUndefined()
    const kosong = dari({ seluruh: null })
    expect([kosong?.judul, kosong?.tabel.baris[0]?.sel.selisih]).toEqual(['Diumumkan Rp900 untuk 2023: belum ada sub-kegiatan yang ditandai', { jenis: 'tanpa', nilai: 'belum ditandai' }])
    // the latest of several series speaks, whatever their order in the list
    const lain = { ...uang, id: 4, caraUkur: 'Laman', titik: [{ ...titik(2023, 110_000n, 'Maret'), tanggal: '2023-03-01' }, { ...titik(2023, 80_000n, 'September'), tanggal: '2023-09-01' }] }
    const berhari = { ...uang, titik: [{ ...titik(2023, 120_000n, 'Juni'), tanggal: '2023-06-01' }, { ...titik(2023, 90_000n, 'Oktober'), letak: '2023-10-01' }] }
    for (const deretUang of [[berhari, lain], [lain, berhari]]) {
      const dua = dari({ deret: deretUang })
      expect(dua?.judul).toBe('Diumumkan Rp900 untuk 2023: Rp100 kurang dari pagu sub-kegiatan yang ditandai')
      expect(dua?.tabel.baris.map(({ sel }) => sel.waktu?.nilai)).toEqual(['Oktober', 'September', 'Juni', 'Maret'])
      expect(dua?.tabel.baris.map(({ utama }) => utama === true)).toEqual([true, false, false, false])
      expect(new Set(dua?.tabel.baris.map(({ kunci }) => kunci)).size).toBe(4)
    }
    // not among what came of it, and nothing where nothing was published of the year
    expect(panel(data([{ ...satu, deret: [uang, deret()] }]))['tema-stunting-hasil']?.tabel.baris.map(({ kunci }) => kunci)).toEqual(['1'])
    expect(dari({ deret: [{ ...uang, titik: uang.titik.slice(0, 1) }] })).toBeUndefined()
  })

  it('who, where, what hinders', () => {
    expect(isi['tema-stunting-unit']?.judul).toBe('Satu unit tertinggal dari anggaran kas; terbesar Dinkes, Rp300')
    expect(isi['tema-stunting-kecamatan']?.judul).toBe('Terbesar di Sukau: Rp250')
    expect(isi['tema-stunting-kecamatan']?.bacaan).toBe('Rp500 (50,00%) belum ditempatkan. Yang di beberapa kecamatan tidak dibagi.')
    expect(isi['tema-stunting-kendala']?.judul).toBe('1 kendala terbuka pada sub-kegiatannya, 1 lewat tenggat')
    expect(isi['tema-stunting-paket']?.judul).toBe('0 dari 1 paketnya berkontrak, pagu Rp50; 1 perlu perhatian')
    expect(isi['tema-stunting-sub-kegiatan']?.tabel.baris[0]?.href).toBe('/perangkat-daerah/1/sub-kegiatan/10?tahun=2023&bulan=6&versi=berlaku')
  })

  it('stands beside the others and is added to none; what serves no theme is a row of its own', () => {
    const semua = isi['tema-semua']
    expect(semua?.judul).toBe('Penurunan stunting paling tertinggal: Rp280 di bawah anggaran kas s.d. Juni 2023')
    expect(semua?.tabel.jumlah).toBeUndefined()
    expect(semua?.tabel.baris.map(({ kunci }) => kunci)).toEqual(['stunting', 'inflasi', 'tanpa'])
    expect(semua?.bacaan).toMatch(/tidak dijumlahkan\. Tanpa tema: Rp600, 60,00% dari pagu\./)
    // a theme without anything confirmed has no findings of its own in a frozen part
    expect(isi['tema-inflasi-posisi']).toBeUndefined()
  })
})
