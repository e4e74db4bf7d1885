import { describe, expect, it } from 'vitest'
import { tulisSel } from '../tulis'
import { panelRup } from './rup'
import { capaian, data, JUTA, paket } from './uji/contoh'

const unit = { seluruh: [capaian('1', JUTA(1_000), null), capaian('2', JUTA(500), null), capaian('3', JUTA(50), null)], pengadaan: [capaian('1', JUTA(400), null), capaian('2', JUTA(300), null)] }
const baca = (isi: ReturnType<typeof panelRup.susun>) => isi?.tabel.baris.map(({ kunci, sel }) => [kunci, ...['belum', 'lengkap', 'nonPengadaan', 'penyedia', 'swakelola'].map((k) => tulisSel(sel[k], {}, true))])

describe('panelRup', () => {
  it('an empty year has no rows', () => {
    const panel = panelRup.susun(data([]))
    expect(panel?.tabel.baris).toEqual([])
    expect(panel?.judul).toBe('Berapa belanja pengadaan yang sudah diumumkan di RUP?')
    expect(panel?.bacaan).toMatch(/^Belum ada unit dengan belanja pengadaan\. /)
  })
  it('a unit without packages is not at 0 %: there is nothing to divide', () => {
    expect(baca(panelRup.susun(data([], unit)))).toEqual([['1', '400.000.000', 'belum ada paket', '600.000.000', '0', '0'], ['2', '300.000.000', 'belum ada paket', '200.000.000', '0', '0']])
  })
  it('only announced packages count, by provider and swakelola; largest shortfall first; the total is the rows\'', () => {
    const panel = panelRup.susun(data([paket(1), paket(2, { metode: 'SWAKELOLA', jenis: 'SWAKELOLA', pagu: JUTA(150) }), paket(3, { kodeRup: null }), paket(4, { tanggal: {} }), paket(5, { status: 'DIBATALKAN' })], unit))
    expect(baca(panel)).toEqual([['2', '300.000.000', 'belum ada paket', '200.000.000', '0', '0'], ['1', '150.000.000', '62,50%', '600.000.000', '100.000.000', '150.000.000']])
    expect(panel?.judul).toBe('RUP memuat 35,71% dari belanja pengadaan Rp700,00 juta')
    expect(panel?.bacaan).toContain('1 unit dengan belanja pengadaan belum')
    expect(tulisSel(panel?.tabel.jumlah?.sel.belum, {}, true)).toBe('450.000.000')
  })
  it('packages of a unit without any figure of the APBD are in the rows and in the total', () => {
    const panel = panelRup.susun(data([paket(1), paket(2, { unitId: 9, unit: 'BARU', pagu: JUTA(250) })], unit))
    expect(baca(panel)?.at(-1)).toEqual(['9', '\u2212250.000.000', '–', '0', '250.000.000', '0'])
    expect(tulisSel(panel?.tabel.jumlah?.sel.penyedia, {}, true)).toBe('350.000.000')
  })
})
