import { describe, expect, it } from 'vitest'
import { tulisSel } from '../tulis'
import { panelTahap } from './tahap'
import { berkontrak, data, paket } from './uji/contoh'

const baca = (isi: ReturnType<typeof panelTahap.susun>) => isi?.tabel.baris.map(({ kunci, sel, utama }) => [kunci, tulisSel(sel.banyak, {}, true), tulisSel(sel.pagu, {}, true), utama])

describe('panelTahap', () => {
  it('an empty year asks, and has no rows', () => {
    const panel = panelTahap.susun(data([]))
    expect(panel?.judul).toBe('Sampai tahap mana paket pengadaan?')
    expect(panel?.tabel.baris).toEqual([])
  })
  it('stands at the cut-off: a stage dated later does not count', () => {
    expect(baca(panelTahap.susun(data([paket(1, { tanggal: { RUP: '2023-01-20', PEMILIHAN: '2023-08-01' } })])))).toEqual([['RUP', '1', '100.000.000', false]])
  })
  it('counts and sums by stage; title, marked rows and total agree; given-up packages are named', () => {
    const panel = panelTahap.susun(data([paket(1), paket(2, { tanggal: {} }), berkontrak(3), berkontrak(4, { tanggal: { SERAH_TERIMA: '2023-07-01' } }), paket(5, { status: 'DIBATALKAN' })]))
    expect(baca(panel)).toEqual([['BELUM_RUP', '1', '100.000.000', false], ['RUP', '1', '100.000.000', false], ['PELAKSANAAN', '1', '100.000.000', true], ['SERAH_TERIMA', '1', '100.000.000', true]])
    expect(panel?.judul).toBe('2 dari 4 paket sudah berkontrak, 50,00% dari pagu paket Rp400,00 juta')
    expect(panel?.bacaan).toContain('1 paket dibatalkan')
    expect(tulisSel(panel?.tabel.jumlah?.sel.pagu, {}, true)).toBe('400.000.000')
  })
})
