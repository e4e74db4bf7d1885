import { describe, expect, it } from 'vitest'
import { sen } from '@/lib/realisasi/rupiah'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { jumlahKolom, periksaPanel } from '@/tests/support/panel'
import { susunPanel } from '../susun'
import type { Panel } from '../types'
import { panelKecamatanUnit, panelPaketLain } from './kecamatan'
import { PANEL_PETA } from './daftar'
import { data, di, KECAMATAN } from './uji/contoh'

const susun = (isi: Parameters<typeof data>): Map<string, Panel> => {
  const panel = susunPanel(PANEL_PETA, data(...isi))
  panel.forEach(periksaPanel)
  return new Map(panel.map((satu) => [satu.kunci, satu]))
}
const PENUH: Parameters<typeof data> = [[di('1', '500', '200'), di('2', '300', '250'), di('-1', '150', '10'), di('0', '50', '0')], di('kabupaten', '1000', '460'), {
  paket: [{ kecamatanId: 1, jumlah: 2, berkontrak: 1, kontrak: sen(9_000n), kritis: 1 }, { kecamatanId: -1, jumlah: 1, berkontrak: 0, kontrak: sen(0n), kritis: 0 }], kendala: [{ kecamatanId: 2, jumlah: 3 }],
}]

describe('the map', () => {
  it('without a list of kecamatan says what to load', () => {
    const panel = susun([[], di('kabupaten', '0', null), { kecamatan: [] }]).get('peta-kecamatan')
    expect(panel?.tabel.baris).toEqual([])
    expect(panel?.kosong?.judul).toBe('Daftar kecamatan belum dimuat')
  })
  it('in a month without reports has money and no realisation', () => {
    const panel = susun([[di('1', '500', null), di('0', '500', null)], di('kabupaten', '1000', null)]).get('peta-kecamatan')
    expect(panel?.tabel.baris[0]?.sel).toMatchObject({ pagu: { nilai: 50_000n }, realisasi: { jenis: 'tanpa', nilai: 'belum lapor' } })
    expect(panel?.bacaan).toContain('Rp500 belum ditempatkan')
  })
  it('of a month that nobody handed in shows no shortfall made of missing reports, whatever was entered before', () => {
    const belum = (kunci: string, pagu: string, realisasi: string) => { const satu = di(kunci, pagu, realisasi); return capaian({ ...satu.posisi, jumlahUnitMelapor: 0 }) }
    for (const ukuran of ['realisasi', 'serapan', 'selisih', 'fisik'] as const) {
      const semua = susun([[belum('1', '500', '200'), belum('0', '500', '100')], belum('kabupaten', '1000', '300'), { ukuran }])
      const panel = semua.get('peta-kecamatan') as Panel
      expect(panel.judul).toContain('Belum ada yang dapat ditunjukkan')
      for (const { sel } of [...panel.tabel.baris.filter(({ kunci }) => kunci === '1' || kunci === '0'), panel.tabel.jumlah as Panel['tabel']['baris'][number]]) {
        expect([sel.realisasi, sel.serapan, sel.kurang, sel.fisik]).toEqual(Array(4).fill({ jenis: 'tanpa', nilai: 'belum lapor' }))
        expect(sel.pagu?.jenis).toBe('rupiah')
      }
      expect(semua.get('peta-cakupan')?.tabel.baris[0]?.sel.realisasi).toEqual({ jenis: 'tanpa', nilai: 'belum lapor' })
    }
  })
  it('of a year of which nothing was entered has words where money would stand, no noughts; realisasi without pagu is money', () => {
    expect((susun([[], capaian({ kunci: 'kabupaten', pagu: rp('0'), angkas: null, realisasi: rp('70') })]).get('peta-kecamatan') as Panel).tabel.jumlah?.sel.realisasi).toEqual({ jenis: 'rupiah', nilai: rp('70') })
    const panel = susun([[], capaian({ kunci: 'kabupaten', pagu: rp('0'), angkas: null, realisasi: null, jumlahUnitMelapor: 0 })]).get('peta-kecamatan') as Panel
    for (const { sel } of [...panel.tabel.baris, panel.tabel.jumlah as Panel['tabel']['baris'][number]]) expect([sel.pagu, sel.realisasi, sel.kurang]).toEqual(Array(3).fill({ jenis: 'tanpa', nilai: 'belum ada pagu' }))
    expect([panel.bacaan, panel.tabel.baris[0]?.sel.kelas]).toEqual(['Pagu tahun ini belum dientri.', { jenis: 'tanpa', nilai: 'tanpa nilai' }])
  })
  it('full: every row adds up to the whole, the largest first and marked, classes by words', () => {
    const semua = susun(PENUH)
    const panel = semua.get('peta-kecamatan') as Panel
    expect(panel.tabel.baris.map(({ kunci }) => kunci)).toEqual(['1', '2', '3', '-1', '0'])
    expect(panel.tabel.baris.map(({ sel }) => (sel.kelas && 'nilai' in sel.kelas ? sel.kelas.nilai : null))).toEqual(['tertinggi', 'tinggi', 'nihil', 'di luar peta', 'di luar peta'])
    for (const kolom of ['pagu', 'realisasi']) expect(jumlahKolom(panel, kolom)).toBe(kolom === 'pagu' ? 100_000n : 46_000n)
    expect(jumlahKolom(panel, 'paket')).toBe(3n)
    expect(panel.tabel.baris[0]?.utama).toBe(true)
    expect(semua.get('peta-cakupan')?.tabel.baris.map(({ sel }) => sel.pagu)).toMatchObject([{ nilai: 80_000n }, { nilai: 15_000n }, { nilai: 5_000n }])
    expect(semua.get('peta-paket')?.judul).toContain('Balik Bukit')
    // a sub-kegiatan counts in each kecamatan that its lines are in: their sum is no count of sub-kegiatan, and that is said
    expect(semua.get('peta-cakupan')?.bacaan).toContain('dihitung di tiap tempatnya')
  })
  it('money of a kecamatan that is over stands in a row of its own, outside the map', () => {
    const semua = susun([[di('1', '500', '200'), di('9', '300', '250'), di('0', '200', '10')], di('kabupaten', '1000', '460'), { kendala: [{ kecamatanId: 9, jumlah: 2 }, { kecamatanId: 8, jumlah: 1 }] }])
    const panel = semua.get('peta-kecamatan') as Panel
    expect(panel.tabel.baris.map(({ kunci }) => kunci)).toEqual(['1', '2', '3', '9', '8', '-1', '0'])
    expect(panel.tabel.baris[3]).toMatchObject({ sel: { nama: { nilai: 'Wilayah 9', rinci: 'sudah berakhir' }, kelas: { nilai: 'di luar peta' } } })
    expect(panel.tabel.baris[3]?.href).toBeUndefined()
    for (const [kolom, jumlah] of [['pagu', 100_000n], ['realisasi', 46_000n], ['kendala', 3n]] as const) expect(jumlahKolom(panel, kolom)).toBe(jumlah)
    expect(panel.tabel.jumlah?.sel).toMatchObject({ pagu: { nilai: 100_000n }, kendala: { nilai: 3 } })
  })
  it('packages of a kecamatan that is over have no page to lead to and no part in the title, and its money is not said to be on the map', () => {
    const semua = susun([[di('1', '500', '200'), di('9', '300', '250'), di('0', '200', '10')], di('kabupaten', '1000', '460'), { paket: [{ kecamatanId: 9, jumlah: 1, berkontrak: 1, kontrak: sen(9_000n), kritis: 0 }, { kecamatanId: 1, jumlah: 1, berkontrak: 1, kontrak: sen(5_000n), kritis: 0 }] }])
    const paket = semua.get('peta-paket') as Panel
    expect(paket.judul).toBe('Nilai kontrak terbesar di Balik Bukit: Rp50 dalam 1 kontrak')
    expect(paket.tabel.baris.map(({ kunci, href, utama }) => [kunci, href !== undefined, utama === true])).toEqual([['1', true, true], ['9', false, false]])
    expect(semua.get('peta-cakupan')?.tabel.baris[0]?.sel.nama).toMatchObject({ rinci: expect.stringContaining('kecuali') as string })
    expect(susun(PENUH).get('peta-cakupan')?.tabel.baris[0]?.sel.nama).toMatchObject({ rinci: 'tampak di peta' })
  })
  it('says of when each outcome is, since the newest of each kecamatan may be of another year', () => {
    const titik = (wilayahId: number, waktu: string, ratusan: bigint) => ({ tahun: Number(waktu.slice(-4)), tanggal: null, waktu, wilayahId, ratusan, sumber: 'Uji', revisi: 0 })
    const deret = { id: 9, kode: 'x', nama: 'Prevalensi', satuan: '%', caraUkur: 'EPPGBM', definisi: 'Balita pendek.', arah: 'TURUN', tema: null, unitId: null, contoh: false, target: [], titik: [titik(1, 'Agustus 2021', 900n), titik(2, 'Agustus 2023', 529n)] } as const
    const panel = susun([PENUH[0], PENUH[1], { ukuran: 'hasil-9', deret: [deret] }]).get('peta-kecamatan') as Panel
    expect(panel.judul).toBe('Prevalensi (EPPGBM) terbesar di Balik Bukit: 9,00% (Agustus 2021)')
    expect(panel.tabel.kolom.map(({ kunci }) => kunci)).toContain('waktu')
    expect(panel.tabel.baris.slice(0, 3).map(({ sel }) => sel.waktu)).toMatchObject([{ nilai: 'Agustus 2021' }, { nilai: 'Agustus 2023' }, { jenis: 'tanpa' }])
    expect(panel.bacaan).toContain('waktu yang berbeda')
  })
  it('by another measure is ordered and titled by it; an outcome that is not there is pagu', () => {
    const [bagian, seluruh, lain] = PENUH
    const dengan = (ukuran: Parameters<typeof data>[2]) => susun([bagian, seluruh, { ...lain, ...ukuran }]).get('peta-kecamatan')
    expect(dengan({ ukuran: 'kendala' })?.tabel.baris[0]?.kunci).toBe('2')
    expect(dengan({ ukuran: 'kendala' })?.bagan).toMatchObject({ jenis: 'petak', nilai: 'kendala' })
    expect(dengan({ ukuran: 'selisih' })?.tabel.baris[0]?.kunci).toBe('1')
    expect(dengan({ ukuran: 'hasil-9' })?.bagan).toMatchObject({ nilai: 'pagu' })
    const deret = { id: 9, kode: 'x', nama: 'Prevalensi', satuan: '%', caraUkur: 'EPPGBM', definisi: 'Balita pendek.', arah: 'TURUN', tema: null, unitId: null, contoh: true, target: [], titik: [{ tahun: 2023, tanggal: null, waktu: '2023', wilayahId: 3, ratusan: 529n, sumber: 'Uji', revisi: 0 }] } as const
    const hasil = dengan({ ukuran: 'hasil-9', deret: [deret] })
    expect(hasil?.tabel.baris[0]).toMatchObject({ kunci: '3', sel: { hasil: { jenis: 'persen' } } })
    expect(hasil?.judul).toContain('5,29%')
    expect(hasil?.tabel.baris[1]?.sel.hasil).toEqual({ jenis: 'tanpa', nilai: 'belum terbit' })
  })
})

describe('one kecamatan', () => {
  const isi = { tahun: 2023, bulan: 6, kueri: '', kecamatan: KECAMATAN[0] as (typeof KECAMATAN)[number], semua: true, saya: false, capaian: di('kabupaten', '500', '200'), perUnit: [di('7', '500', '200')], perSub: [], paket: [], kendala: [], pekon: [], subLain: [], paketLain: [], deret: [] }
  it('shows its money by unit; others\' packages to its camat alone', () => {
    expect(panelKecamatanUnit.susun(isi)?.tabel.baris).toHaveLength(1)
    expect(panelPaketLain.susun(isi)).toBeNull()
    const saya = panelPaketLain.susun({ ...isi, saya: true, paketLain: [{ id: 1, nama: 'Jalan', unit: 'DPUPR', tahap: 'KONTRAK', sejak: '2023-03-01', kontrak: { nilai: sen(100n), mulai: '2023-03-01', selesai: '2023-09-01' }, fisik: null }] })
    expect(saya?.tabel.kolom.map(({ kunci }) => kunci)).not.toEqual(expect.arrayContaining(['pagu', 'realisasi', 'kendala', 'penyedia']))
    expect(saya?.tabel.baris[0]?.href).toBeUndefined()
    const kosong = panelPaketLain.susun({ ...isi, saya: true })
    if (kosong) periksaPanel(kosong)
    expect(kosong?.kosong).toBeDefined()
  })
})
