import { describe, expect, it } from 'vitest'
import { tulisSel } from '../tulis'
import { panelUmur } from './umur'
import { berkontrak, data, paket } from './uji/contoh'

describe('panelUmur', () => {
  it('does not apply without packages', () => expect(panelUmur.susun(data([]))).toBeNull())
  it('with everything contracted nothing waits', () => expect(panelUmur.susun(data([berkontrak(1)]))?.judul).toBe('Tidak ada paket yang menunggu sebelum kontrak'))
  it('counts days from the stage to the month\'s end, oldest stage first; each package stands in one bin', () => {
    const panel = panelUmur.susun(data([paket(1, { tanggal: { RUP: '2023-07-17' } }), paket(2, { tanggal: { RUP: '2023-07-16' } }), paket(3, { tanggal: { PERSIAPAN: '2023-06-01' } }), paket(4, { tanggal: { PERSIAPAN: '2023-05-31' } }), paket(5, { tanggal: {} })]))
    expect(panel?.judul).toBe('Paling lama tertahan di Persiapan: 61 hari')
    expect(panel?.bacaan).toContain('1 dari 4 paket')
    expect(panel?.tabel.baris.map(({ kunci, sel, utama }) => [kunci, utama, ...['tertua', 'banyak', 'a', 'b', 'c', 'd'].map((k) => tulisSel(sel[k], {}, true))])).toEqual([
      ['PERSIAPAN', true, '61', '2', '0', '0', '1', '1'], ['RUP', false, '15', '2', '1', '1', '0', '0'],
    ])
  })
})
