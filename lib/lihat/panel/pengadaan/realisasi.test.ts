import { describe, expect, it } from 'vitest'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { ATURAN_2023 } from '@/lib/realisasi/uji/pembangkit'
import { tulisSel } from '../tulis'
import { panelRealisasi } from './realisasi'
import { berkontrak, capaian, data, JUTA, paket } from './uji/contoh'

const baca = (isi: ReturnType<typeof panelRealisasi.susun>) => isi?.tabel.baris.map(({ kunci, sel, utama }) => [kunci, ...['dibayar', 'realisasi', 'beda', 'paket'].map((k) => tulisSel(sel[k], {}, true)), utama])

describe('panelRealisasi', () => {
  it('does not apply before the first contract', () => expect(panelRealisasi.susun(data([paket(1)]))).toBeNull())
  it('a sub-kegiatan without entries is not nought: no difference is said', () => {
    expect(baca(panelRealisasi.susun(data([berkontrak(1)], { pengadaanSub: [capaian('10', JUTA(100), null)] })))).toEqual([['10', '30.000.000', 'belum lapor', '–', '1', false]])
  })
  it('payments of a month that is not handed in neither pass nor keep within what was entered before', () => {
    const belum = (kunci: string) => { const satu = capaian(kunci, JUTA(100), JUTA(1)); return computeCapaian({ ...satu.posisi, jumlahUnit: 1, jumlahUnitMelapor: 0 }, { aturan: ATURAN_2023, bulan: 9 }) }
    const panel = panelRealisasi.susun(data([berkontrak(1)], { pengadaanSub: [belum('10')] }))
    expect(baca(panel)).toEqual([['10', '30.000.000', 'belum lapor', '–', '1', false]])
    expect(panel?.judul).toBe('Pembayaran paket belum dapat dibandingkan: realisasi sub-kegiatannya belum dilaporkan')
    const sub = { id: 11, kode: '1.04', nama: 'Jembatan' }
    expect(panelRealisasi.susun(data([berkontrak(1), berkontrak(3, { sub, dibayar: JUTA(5) })], { pengadaanSub: [belum('10'), capaian('11', JUTA(100), JUTA(8))] }))?.judul)
      .toBe('Pembayaran paket Rp5,00 juta tidak melebihi realisasi sub-kegiatannya yang dapat dibandingkan (1 dari 2)')
  })
  it('packages of one sub-kegiatan are held together against it; more paid than spent is marked; untied ones are named', () => {
    const sub = { id: 11, kode: '1.04', nama: 'Jembatan' }
    const panel = panelRealisasi.susun(data([berkontrak(1), berkontrak(2), berkontrak(3, { sub, dibayar: JUTA(5) }), berkontrak(4, { sub: null })], { pengadaanSub: [capaian('10', JUTA(100), JUTA(50)), capaian('11', JUTA(100), JUTA(8))] }))
    expect(baca(panel)).toEqual([['10', '60.000.000', '50.000.000', '10.000.000', '2', true], ['11', '5.000.000', '8.000.000', '−3.000.000', '1', false]])
    expect(panel?.judul).toBe('Satu sub-kegiatan mencatat pembayaran paket Rp10,00 juta lebih besar daripada realisasinya')
    expect(panel?.bacaan).toContain('1 paket berkontrak, Rp30,00 juta dibayar, belum ditautkan')
  })
})
