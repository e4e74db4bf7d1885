import { describe, expect, it } from 'vitest'
import { tulisSel } from '../tulis'
import { panelItkpUnit } from './itkp-unit'
import { berkontrak, capaian, data, JUTA, paket } from './uji/contoh'

const unit = { seluruh: ['1', '2', '3'].map((kunci) => capaian(kunci, JUTA(1_000), null)), pengadaan: [capaian('1', JUTA(400), null), capaian('2', JUTA(100), null)] }
const baca = (isi: ReturnType<typeof panelItkpUnit.susun>) => isi?.tabel.baris.map(({ kunci, sel }) => [kunci, ...['rup', 'tender', 'epurchasing', 'non'].map((k) => tulisSel(sel[k], {}, true))])

describe('panelItkpUnit', () => {
  it('does not apply without packages, nor to one unit alone', () => {
    expect(panelItkpUnit.susun(data([], unit))).toBeNull()
    expect(panelItkpUnit.susun(data([paket(1)], unit))).toBeNull()
  })
  it('each unit over its own bases, the least announced first; what a unit has nothing of stays n/a', () => {
    const panel = panelItkpUnit.susun(data([paket(1), berkontrak(2, { unitId: 2 }), berkontrak(3, { unitId: 3, metode: 'E_PURCHASING' })], unit))
    expect(baca(panel)).toEqual([['1', '25,00%', '0,00%', '–', '–'], ['2', '100,00%', '100,00%', '0,00%', '–'], ['3', '–', '–', '100,00%', '–']])
    expect(panel?.judul).toBe('Pengumuman RUP berkisar dari 25,00% (Bagian 1) sampai 100,00% (Bagian 2)')
  })
})
