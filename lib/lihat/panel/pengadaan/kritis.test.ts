import { describe, expect, it } from 'vitest'
import { tulisSel } from '../tulis'
import { panelKritis } from './kritis'
import { berkontrak, data, JUTA, kontrak, paket } from './uji/contoh'

const fisik = (rencana: number, realisasi: number, bulan = 7) => ({ fisik: { bulan, rencana, realisasi }, rencanaKini: rencana })

describe('panelKritis', () => {
  it('does not apply without running contracts', () => expect(panelKritis.susun(data([paket(1)]))).toBeNull())
  it('a contract without progress is not sound: it is counted as one that cannot be judged', () => {
    const panel = panelKritis.susun(data([berkontrak(1, { fisik: null })]))
    expect(panel?.judul).toBe('Tidak ada kontrak kritis di antara 0 kontrak yang dapat dinilai')
    expect(panel?.bacaan).toContain('1 kontrak lain tidak dapat dinilai')
  })
  it('most rupiah first, with what was done; a value of an earlier month says so; handed-over and broken ones are out', () => {
    const panel = panelKritis.susun(data([
      berkontrak(1, fisik(5_000, 3_900)), berkontrak(2, { ...fisik(5_000, 4_000) }),
      berkontrak(3, { ...fisik(8_000, 7_000, 6), kontrak: { ...kontrak, nilai: JUTA(200) }, peristiwa: { peristiwa: 'SCM_1', tanggal: '2023-07-06' } }),
      berkontrak(4, { ...fisik(5_000, 1_000), putus: true }), berkontrak(5, { ...fisik(9_000, 1_000), tanggal: { SERAH_TERIMA: '2023-07-01' } }),
    ]))
    expect(panel?.judul).toBe('Dua kontrak kritis senilai Rp290,00 juta')
    expect(panel?.bacaan).toBe('Satu belum mencatat rapat pembuktian atau peringatan.')
    expect(panel?.tabel.baris.map(({ kunci, sel }) => [kunci, ...['deviasi', 'per', 'penanganan', 'aturan'].map((k) => tulisSel(sel[k], {}, true))])).toEqual([
      ['3', '−10,00', 'Juni (bulan ini belum diisi)', 'SCM 1, 6 Juli 2023', 'Kriteria 2'], ['1', '−11,00', 'Juli', 'belum ada', 'Kriteria 1'],
    ])
  })
})
