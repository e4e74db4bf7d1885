import { describe, expect, it } from 'vitest'
import { tulisSel } from '../tulis'
import { panelTerlambat } from './terlambat'
import { berkontrak, data, JUTA, paket } from './uji/contoh'

describe('panelTerlambat', () => {
  it('does not apply without packages', () => expect(panelTerlambat.susun(data([]))).toBeNull())
  it('nothing late says so, and what cannot be judged is counted', () => {
    const panel = panelTerlambat.susun(data([berkontrak(1), paket(2, { rencanaPemilihan: null }), paket(3, { rencanaPemilihan: 8 })]))
    expect(panel?.judul).toContain('Tidak ada paket')
    expect(panel?.bacaan).toContain('1 paket lain')
    expect(panel?.tabel.baris).toEqual([])
  })
  it('largest first, with the months that have passed; the title is the sum of the rows', () => {
    const panel = panelTerlambat.susun(data([paket(1), paket(2, { pagu: JUTA(300), rencanaPemilihan: 7 }), paket(3, { tanggal: { PEMILIHAN: '2023-07-31' } }), paket(4, { status: 'TIDAK_DILAKSANAKAN' })]))
    expect(panel?.judul).toBe('Dua paket, Rp400,00 juta, belum mulai dipilih walau bulan rencananya sudah tiba')
    expect(panel?.tabel.baris.map(({ kunci, sel, utama }) => [kunci, tulisSel(sel.lewat, {}, true), utama])).toEqual([['2', '0', true], ['1', '4', true]])
  })
})
