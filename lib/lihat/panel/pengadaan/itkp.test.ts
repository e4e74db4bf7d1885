import { describe, expect, it } from 'vitest'
import { tulisSel } from '../tulis'
import { panelItkp } from './itkp'
import { berkontrak, capaian, data, JUTA, kontrak, paket } from './uji/contoh'

const baca = (isi: ReturnType<typeof panelItkp.susun>) => isi?.tabel.baris.map(({ kunci, sel }) => [kunci, tulisSel(sel.nilai, {}, true)])

describe('panelItkp', () => {
  it('does not apply without packages', () => expect(panelItkp.susun(data([]))).toBeNull())
  it('what there is nothing of stays n/a', () => {
    expect(baca(panelItkp.susun(data([paket(1)])))).toEqual([['rup', '–'], ['tender', '0,00%'], ['epurchasing', '–'], ['non', '–']])
  })
  it('each part over its own base, and it says that it is not the index', () => {
    const panel = panelItkp.susun(data([paket(1), berkontrak(2), berkontrak(3, { metode: 'E_PURCHASING', kontrak: { ...kontrak, nilai: JUTA(30) } }), berkontrak(4, { metode: 'PENGADAAN_LANGSUNG', kontrak: null }), berkontrak(5, { metode: 'PENGADAAN_LANGSUNG', pagu: JUTA(300) })], { pengadaan: [capaian('1', JUTA(1_400), null)] }))
    expect(baca(panel)).toEqual([['rup', '50,00%'], ['tender', '50,00%'], ['epurchasing', '14,29%'], ['non', '75,00%']])
    expect(panel?.bacaan).toContain('Bukan nilai ITKP')
  })
  it('a tender with a contract has been announced, though the day of that is not noted', () => {
    expect(baca(panelItkp.susun(data([berkontrak(1, { tanggal: { RUP: '2023-01-20' } })])))?.[1]).toEqual(['tender', '100,00%'])
  })
})
