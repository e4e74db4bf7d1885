import { describe, expect, it } from 'vitest'
import type { DataBanding, SisiBanding } from '@/lib/lihat/banding/types'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { ATURAN_2023 } from '@/lib/realisasi/uji/pembangkit'
import { susunPanel } from '../susun'
import type { Panel } from '../types'
import { PANEL_BANDING } from './daftar'

type Bagian = readonly [kunci: string, pagu: string, realisasi: string | null, melapor?: number]

function sisi(bulan: number, bagian: readonly Bagian[], isi: Partial<SisiBanding> = {}): SisiBanding {
  const posisi = bagian.map(([kunci, pagu, realisasi, melapor = 1]) => capaian({ kunci, kode: kunci, nama: `Unit ${kunci}`, pagu: rp(pagu), angkas: rp('50'), realisasi: realisasi === null ? null : rp(realisasi), jumlahUnitMelapor: melapor }, bulan).posisi)
  const seluruh = computeCapaian(jumlahkanPosisi(posisi, { kunci: 'kabupaten', nama: 'Kabupaten' }), { aturan: ATURAN_2023, bulan })
  return {
    lingkup: { jenis: 'kabupaten' }, tahun: 2023, bulan, versi: 'berlaku', nama: 'Kabupaten', label: bulan === 5 ? 'Kabupaten, s.d. Mei 2023' : 'Kabupaten, s.d. Juni 2023', versiNama: 'Murni',
    kueri: `tahun=2023&bulan=${bulan}&versi=berlaku`, beku: null, capaian: seluruh, bagian: posisi.map((satu) => ({ posisi: satu, unit: null })), ...isi,
  }
}
const data = (kiri: SisiBanding, kanan: SisiBanding, isi: Partial<DataBanding> = {}): DataBanding =>
  ({ kiri, kanan, per: 'unit', ukur: 'realisasi', program: null, jenis: null, sumber: null, cakupan: [], bukuLain: false, batas: 60, alamat: '', ...isi })
const satu = (panel: readonly Panel[], kunci: string): Panel => {
  const ada = panel.find((item) => item.kunci === kunci)
  if (!ada) throw new Error(kunci)
  return ada
}
const susun = (isi: DataBanding): Panel[] => susunPanel(PANEL_BANDING, isi)

describe('panels of two sides', () => {
  const mei = sisi(5, [['1', '100', '20'], ['2', '100', '30'], ['3', '50', '10']])
  const juni = sisi(6, [['1', '100', '45'], ['2', '120', '25'], ['4', '30', '5']])

  it('of a full month: what differs in the heading, its parts largest first, new and gone apart, leading a level down', () => {
    const panel = susun(data(mei, juni))
    expect(satu(panel, 'banding-rupiah').judul).toBe('Realisasi Kabupaten, s.d. Juni 2023 lebih tinggi Rp15 dari Kabupaten, s.d. Mei 2023')
    const urai = satu(panel, 'banding-urai')
    expect(urai.judul).toBe('Realisasi naik Rp15: dari dua unit')
    expect(urai.bacaan).toBe('1 baru, 1 hilang, 1 naik, dan 1 turun. Selisih 4 bagian berjumlah tepat Rp15, sama dengan selisih seluruhnya.')
    expect(urai.tabel.baris.map(({ kunci, sel }) => [kunci, sel.keadaan])).toEqual([['1', { jenis: 'teks', nilai: 'Naik' }], ['4', { jenis: 'teks', nilai: 'Baru' }], ['3', { jenis: 'teks', nilai: 'Hilang' }], ['2', { jenis: 'teks', nilai: 'Turun' }]])
    expect(urai.tabel.baris[0]?.href).toBe('/banding?kiri=unit-1&kiriTahun=2023&kiriBulan=5&kiriVersi=berlaku&kanan=unit-1&kananTahun=2023&kananBulan=6&kananVersi=berlaku&ukur=realisasi&per=program')
    expect(satu(panel, 'banding-keadaan').judul).toBe('Satu unit baru, satu hilang, satu naik, satu turun')
    // 24 % to 30 %: all of it realisasi, because the two pagu are the same
    expect(satu(panel, 'banding-pisah').judul).toBe('Perubahan realisasi menaikkannya 6,00 poin, perubahan pagu tidak mengubahnya')
  })

  it('of a partial month: a month without reports has no realisasi to hold against, its parts are not hidden', () => {
    expect(satu(susun(data(mei, { ...juni, versiNama: 'Pergeseran 1' })), 'banding-rupiah').bacaan).toContain('Versi APBD kedua sisi berbeda: Kabupaten, s.d. Mei 2023 menurut Murni, Kabupaten, s.d. Juni 2023 menurut Pergeseran 1.')
    expect(satu(susun(data(mei, juni)), 'banding-rupiah').bacaan ?? '').not.toContain('Versi APBD')
    const belum = sisi(6, [['1', '100', null, 0], ['2', '120', null, 0]])
    const panel = susun(data(mei, belum))
    expect(satu(panel, 'banding-rupiah').judul).toBe('Pagu Kabupaten lebih rendah Rp30; realisasinya belum dapat dibandingkan')
    expect(satu(panel, 'banding-rupiah').bacaan).toContain('Kabupaten, s.d. Juni 2023: 0 dari 2 unit melapor.')
    expect(satu(panel, 'banding-persen').tabel.baris.find(({ kunci }) => kunci === 'serapanPagu')?.sel.kanan).toEqual({ jenis: 'tanpa', nilai: 'laporan bulan ini belum dikirim' })
    expect(panel.some(({ kunci }) => kunci === 'banding-pisah')).toBe(false)
  })

  it('a unit that has not reported on one side neither rose nor fell: the sum holds, and the page says what of it is no change', () => {
    const sebagian = sisi(6, [['1', '100', '45'], ['2', '120', null, 0], ['3', '50', '10', 0]])
    const urai = satu(susun(data(mei, sebagian)), 'banding-urai')
    expect(urai.tabel.baris.map(({ kunci, sel }) => [kunci, (sel.keadaan as { nilai: string }).nilai, sel.kanan])).toEqual([['2', 'Belum lapor', { jenis: 'tanpa', nilai: 'belum lapor' }], ['1', 'Naik', { jenis: 'rupiah', nilai: rp('45') }], ['3', 'Belum lapor', { jenis: 'rupiah', nilai: rp('10') }]])
    expect(urai.bacaan).toContain('1 naik dan 2 belum lapor. −Rp30 dari selisihnya berasal dari unit yang belum lapor di salah satu sisi, jadi belum tentu perubahan.')
    expect(satu(susun(data(mei, sebagian)), 'banding-keadaan').tabel.baris.map(({ kunci }) => kunci)).toContain('belum')
    expect(satu(susun(data(mei, juni)), 'banding-keadaan').tabel.baris.map(({ kunci }) => kunci)).not.toContain('belum')
  })

  it('of a partial month: its parts claim no difference of a realisasi that nobody has handed in', () => {
    const belum = sisi(6, [['1', '100', '20', 0], ['2', '100', '30', 0], ['3', '50', '10', 0]])
    for (const kunci of ['banding-urai', 'banding-keadaan']) expect(satu(susun(data(mei, belum)), kunci).judul).toBe('Realisasi belum dapat dibandingkan: Kabupaten, s.d. Juni 2023 belum dilaporkan')
    expect(satu(susun(data(mei, belum)), 'banding-urai').bacaan).toContain('entri yang belum dilaporkan')
    expect(satu(susun(data(mei, belum, { ukur: 'pagu' })), 'banding-urai').judul).toBe('Pagu kedua sisi sama, juga tiap unit')
  })

  it('parts the change of a percentage only between two times of one thing', () => {
    expect(susun(data({ ...mei, lingkup: { jenis: 'unit', unitId: 1 } }, { ...juni, lingkup: { jenis: 'unit', unitId: 2 } })).some(({ kunci }) => kunci === 'banding-pisah')).toBe(false)
  })

  it('does not lead what one book alone has into the other book, where its code is another thing', () => {
    const isi = (nama: string) => { const s = sisi(6, [['1', '100', '20']]); return { ...s, bagian: (s.bagian ?? []).map((b) => ({ ...b, posisi: { ...b.posisi, kode: '1.02.02', kunci: '1.02.02', nama } })) } }
    const baris = (bukuLain: boolean) => satu(susun(data(isi('Program lama'), isi('Program baru'), { per: 'program', bukuLain })), 'banding-urai').tabel.baris
    expect(baris(true).map(({ href }) => href)).toEqual([undefined, undefined])
    expect(baris(false).every(({ href }) => href !== undefined)).toBe(true)
    expect(satu(susun(data(isi('Sama'), isi('Sama'), { per: 'program', bukuLain: true })), 'banding-urai').tabel.baris[0]?.href).toContain('program=1.02.02')
  })

  it('of an empty year: says so instead of noughts', () => {
    const kosong = sisi(5, [])
    const panel = susun(data(kosong, { ...kosong }))
    expect(panel.filter(({ kunci }) => kunci !== 'banding-pisah').map(({ tabel, kosong: isi }) => [tabel.baris.length, isi?.judul !== undefined])).toEqual([[0, true], [0, true], [0, true], [0, true], [0, true]])
    // two sides that hold nothing are not the same, and no sum of theirs proves anything
    expect(panel.map(({ judul, bacaan }) => `${judul} ${bacaan ?? ''}`).filter((kata) => /\bsama\b|tepat Rp0|\bNol\b|: 0 pada/.test(kata))).toEqual([])
  })

  it('of a year beside an empty one: nothing of the full one is called gone, less or lower', () => {
    for (const [kiri, kanan] of [[juni, sisi(5, [])], [sisi(5, []), juni]] as const) {
      const panel = susun(data(kiri, kanan))
      expect(satu(panel, 'banding-rupiah').judul).toBe('Belum dapat dibandingkan: Kabupaten, s.d. Mei 2023 belum ada pagu')
      const kosong = kiri === juni ? 'kanan' : 'kiri'
      for (const kunci of ['banding-rupiah', 'banding-hitung']) {
        for (const { sel } of satu(panel, kunci).tabel.baris) expect([sel[kosong]?.jenis, sel.beda?.jenis], kunci).toEqual(['tanpa', 'tanpa'])
      }
      expect(satu(panel, 'banding-urai').tabel.baris).toEqual([])
      expect(panel.some(({ kunci }) => kunci === 'banding-keadaan')).toBe(false)
      for (const { judul } of panel) expect(judul).not.toMatch(/lebih|naik|turun|hilang|baru/)
    }
  })

  it('keeps rows past its limit as one with their sum, and has all of them in a file', () => {
    const banyak = (naik: number): SisiBanding => sisi(6, Array.from({ length: 9 }, (_, i): Bagian => [String(i + 1), '100', String(10 + naik * (i + 1))]))
    const urai = satu(susun(data(banyak(0), banyak(1), { batas: 3 })), 'banding-urai')
    expect([urai.tabel.baris.length, urai.tabel.baris.at(-1)?.sel.beda]).toEqual([4, { jenis: 'rupiah', nilai: rp('21') }])
    expect(urai.judul).toBe('Realisasi naik Rp45: lima unit menyumbang 77,78% kenaikannya')
    expect(satu(susun(data(banyak(0), banyak(1), { batas: null })), 'banding-urai').tabel.baris).toHaveLength(9)
  })

  it('says where a frozen position was not parted so, and never leads a frozen side down', () => {
    const beku = { lingkup: { jenis: 'beku', rapatId: 1, urutan: 1 }, kueri: null, beku: '2023-08-16T02:00:00Z' } as const
    expect(satu(susun(data({ ...mei, ...beku, bagian: null }, juni, { per: 'program' })), 'banding-urai').kosong?.judul).toBe('Posisi beku tidak memuat perincian ini')
    expect(satu(susun(data({ ...mei, ...beku }, juni)), 'banding-urai').tabel.baris[0]?.href).toBe('/perangkat-daerah/1?tahun=2023&bulan=6&versi=berlaku')
  })

  it('says loudly when the parts are not the whole', () => {
    expect(satu(susun(data({ ...mei, bagian: (mei.bagian ?? []).slice(1) }, juni)), 'banding-urai').bacaan).toContain('TIDAK sama')
  })
})
