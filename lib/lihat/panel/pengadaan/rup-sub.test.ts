import { describe, expect, it } from 'vitest'
import { tulisSel } from '../tulis'
import { panelRupSub } from './rup-sub'
import { capaian, data, JUTA, paket } from './uji/contoh'

const tempat = { unitId: 1, unit: 'DPUPR', nama: 'Sub' }
const lain = { pengadaanSub: [capaian('10', JUTA(400), null), capaian('11', JUTA(300), null), capaian('12', JUTA(100), null)], tempatSub: new Map([10, 11, 12, 13].map((id) => [id, { ...tempat, nama: `Sub ${id}` }])) }
const baca = (isi: ReturnType<typeof panelRupSub.susun>) => isi?.tabel.baris.map(({ kunci, sel }) => [kunci, ...['belum', 'lengkap', 'rup'].map((k) => tulisSel(sel[k], {}, true))])

describe('panelRupSub', () => {
  it('an empty year says nothing', () => expect(panelRupSub.susun(data([]))).toBeNull())
  it('money without a package stands first where it is largest; what is equal is left out', () => {
    const panel = panelRupSub.susun(data([paket(1, { sub: { id: 12, kode: '', nama: '' } })], lain))
    expect(baca(panel)).toEqual([['10', '400.000.000', 'belum ada paket', '0'], ['11', '300.000.000', 'belum ada paket', '0']])
    expect(panel?.judul).toBe('2 sub-kegiatan dengan belanja pengadaan Rp700,00 juta belum memiliki paket RUP')
  })
  it('packages beyond the money stand there too, below nought; those without a sub-kegiatan are told apart', () => {
    const di = (id: number) => ({ sub: { id, kode: '', nama: '' } })
    const panel = panelRupSub.susun(data([paket(1, { ...di(12), pagu: JUTA(350) }), paket(2, { sub: null }), paket(3, { ...di(13) }), paket(4, { ...di(11), status: 'DIBATALKAN' }), paket(5, { ...di(10), pagu: JUTA(400) }), paket(6, { ...di(11), kodeRup: null })], lain))
    expect(baca(panel)).toEqual([['11', '300.000.000', 'belum ada paket', '0'], ['12', '−250.000.000', '350,00%', '350.000.000'], ['13', '−100.000.000', '–', '100.000.000']])
    expect(panel?.bacaan).toContain('2 sub-kegiatan mengumumkan Rp350,00 juta lebih')
    expect(panel?.bacaan).toContain('1 paket RUP, Rp100,00 juta, belum ditautkan')
    expect(tulisSel(panel?.tabel.jumlah?.sel.belum, {}, true)).toBe('−50.000.000')
    expect(panel?.lanjut?.href).toContain('tanda=tanpa-sub')
  })
})
