import { describe, expect, it } from 'vitest'
import { tulisSel } from '../tulis'
import { panelRisiko } from './risiko'
import { berkontrak, data, kontrak, paket } from './uji/contoh'

describe('panelRisiko', () => {
  it('does not apply without packages', () => expect(panelRisiko.susun(data([]))).toBeNull())
  it('nothing at risk says by what: the records', () => expect(panelRisiko.susun(data([berkontrak(1)]))?.judul).toBe('Tidak ada paket yang menurut catatannya melewati akhir tahun'))
  it('what is not paid, most first; the title is the sum of the rows', () => {
    const panel = panelRisiko.susun(data([berkontrak(1, { kontrak: { ...kontrak, selesai: '2024-02-01' } }), paket(2, { rencanaSelesai: 12 }), berkontrak(3, { fisik: { bulan: 7, rencana: 5_000, realisasi: 100 } })]))
    expect(panel?.judul).toBe('Tiga paket berisiko tidak selesai sebelum akhir tahun: Rp220,00 juta belum dibayar')
    expect(panel?.tabel.baris.map(({ kunci, sel }) => [kunci, tulisSel(sel.sisa, {}, true), tulisSel(sel.sebab, {}, true)])).toEqual([
      ['2', '100.000.000', 'Belum berkontrak, lama pelaksanaan tidak muat lagi'], ['1', '60.000.000', 'Akhir kontrak sesudah 31 Desember'], ['3', '60.000.000', 'Laju fisik tidak mencapai 100% pada 31 Desember'],
    ])
    expect(tulisSel(panel?.tabel.jumlah?.sel.sisa, {}, true)).toBe('220.000.000')
  })
})
