import { describe, expect, it } from 'vitest'
import type { DaerahTahun } from '@/lib/lapor/daerah/types'
import type { AngkaDaerah } from '@/lib/realisasi/daerah/cacat'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { susunPanel } from '../susun'
import { PANEL_DAERAH } from './daftar'
import type { DataDaerah } from './data'
import { panelUrutanDaerah } from './urutan'

const angka = (bulan: number, realisasi: string, isi: Partial<AngkaDaerah> = {}): AngkaDaerah => ({ id: bulan, bulan, pagu: rp('1.000'), realisasi: rp(realisasi), persen: null, sumber: 'Portal A', diambil: '2023-07-14', ...isi })
const daerah = (id: number, nama: string, ...isi: AngkaDaerah[]): DaerahTahun => ({ id, kode: `99.0${id}`, kodeBps: null, nama, contoh: true, angka: isi })
const data = (isi: Partial<DataDaerah>): DataDaerah => ({
  tahun: 2023, bulan: 2, kueri: 'tahun=2023&bulan=2&versi=berlaku', nama: 'Kabupaten Kita', contoh: false, daerah: [],
  sendiri: [1, 2].map((bulan) => capaian({ kunci: String(bulan), realisasi: rp(String(100 * bulan)), diperbarui: '2023-03-02T01:00:00.000Z' }, bulan)), ...isi,
})
const penuh = data({ daerah: [daerah(1, 'A', angka(1, '150'), angka(2, '300')), daerah(2, 'B', angka(1, '200'), angka(2, '200')), daerah(3, 'C', angka(1, '90')), daerah(4, 'D', angka(1, '50'), angka(2, '200'))] })

describe('other regencies', () => {
  it('of nothing loaded: says what to load', () => {
    const panel = susunPanel(PANEL_DAERAH, data({}))
    expect([panel.length, panel[0]?.kosong?.judul, panel[0]?.tabel.baris.length]).toEqual([1, 'Belum ada angka daerah lain', 0])
  })

  it('of a year for which nobody published anything: no month is called free of doubt or flaw', () => {
    const [, bulanan, cacat] = susunPanel(PANEL_DAERAH, data({ daerah: [daerah(1, 'A'), daerah(2, 'B')] }))
    expect([bulanan?.judul, cacat?.judul, cacat?.kosong?.judul]).toEqual(['Belum ada angka daerah lain sepanjang 2023', 'Belum ada angka daerah lain 2023 yang dapat diperiksa', 'Belum ada daerah lain yang menerbitkan angka tahun ini'])
    const [, , bersih] = susunPanel(PANEL_DAERAH, data({ daerah: [daerah(1, 'A', angka(1, '150')), daerah(2, 'B')] }))
    expect(bersih?.judul).toBe('Tidak ada cacat pada angka satu daerah lain 2023')
  })

  it('of a full month: ranks what can be compared, equals share a place, and the rest stands below with its reason', () => {
    const panel = panelUrutanDaerah.susun(penuh)
    expect(panel?.judul).toBe('Kabupaten Kita urutan 2 dari 3 dengan 20,00% s.d. Februari 2023')
    expect(panel?.bacaan).toContain('2 dari 4 daerah lain punya data Februari 2023')
    expect(panel?.tabel.baris.map(({ sel: { nama, peringkat, tanda } }) => [nama, peringkat, tanda].map((satu) => (satu?.jenis === 'teks' || satu?.jenis === 'tanpa' || satu?.jenis === 'bilangan' ? satu.nilai : null)))).toEqual([
      ['A', 1, '● tanpa cacat'], ['D', 2, '● tanpa cacat'], ['Kabupaten Kita', 2, '● tanpa cacat'], ['B', 'tidak diperingkat', '◇ sama dengan bulan sebelumnya'], ['C', '–', '–'],
    ])
    const [, bulanan, cacat] = susunPanel(PANEL_DAERAH, penuh)
    expect(bulanan?.judul).toBe('1 bulan daerah lain meragukan sepanjang 2023')
    expect(cacat?.judul).toBe('Satu cacat pada angka satu daerah lain 2023')
  })

  it('says of how many of our own units our figure is, and the day of our data as it was here', () => {
    const sebagian = data({ ...penuh, sendiri: [1, 2].map((bulan) => capaian({ kunci: String(bulan), realisasi: rp(String(100 * bulan)), jumlahUnit: 40, jumlahUnitMelapor: bulan === 2 ? 3 : 40, diperbarui: '2023-03-02T20:00:00.000Z' }, bulan)) })
    const panel = panelUrutanDaerah.susun(sebagian)
    expect(panel?.bacaan).toContain('Kabupaten Kita menurut laporan 3 dari 40 unit.')
    expect(panelUrutanDaerah.susun(penuh)?.bacaan).not.toContain('menurut laporan')
    // reports that stand for less than the year's limit are no month to be ranked by
    const kurang = susunPanel(PANEL_DAERAH, data({ ...penuh, sendiri: sebagian.sendiri.map(({ bulan, posisi }) => capaian({ ...posisi, angkasMelapor: rp(bulan === 2 ? '40' : '500') }, bulan)) }))
    expect([kurang[0]?.judul, kurang[0]?.tabel.baris.find(({ kunci }) => kunci === 'sendiri')?.sel]).toMatchObject(['Kabupaten Kita belum dapat diperingkat s.d. Februari 2023; 2 dari 4 daerah lain punya data sebanding', { peringkat: { nilai: 'tidak diperingkat' }, tanda: { nilai: '◇ baru 3 dari 40 unit melapor' } }])
    expect([kurang[1]?.judul, kurang[1]?.tabel.baris[0]?.sel.cacat]).toMatchObject(['1 bulan daerah lain meragukan sepanjang 2023', { nilai: 'Februari baru 3 dari 40 unit melapor' }])
    // three in the morning of the next day here
    expect(panel?.tabel.baris.find(({ kunci }) => kunci === 'sendiri')?.sel.diambil).toEqual({ jenis: 'tanggal', nilai: '2023-03-03' })
    const kosong = panelUrutanDaerah.susun(data({ ...penuh, sendiri: [] }))
    expect(kosong?.tabel.baris.find(({ kunci }) => kunci === 'sendiri')?.sel.diambil).toEqual({ jenis: 'tanggal', nilai: null })
  })

  it('of a month that we have not reported: no place of ours', () => {
    const belum = data({ ...penuh, sendiri: [capaian({ kunci: '2', jumlahUnitMelapor: 0 }, 2)] })
    expect(panelUrutanDaerah.susun(belum)?.judul).toBe('Kabupaten Kita belum dapat diperingkat s.d. Februari 2023; 2 dari 4 daerah lain punya data sebanding')
  })
})
