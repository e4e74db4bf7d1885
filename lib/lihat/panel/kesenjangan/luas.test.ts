import { describe, expect, it } from 'vitest'
import { capaian } from '@/lib/realisasi/uji/pembangkit'
import { panelLuas } from './luas'
import { jumlah, rp } from './uji/alat'
import { data, KOSONG, SEBAGIAN } from './uji/data'

describe('kesenjangan-luas', () => {
  it('of an empty year asks', () => expect(panelLuas.susun(KOSONG)).toMatchObject({ judul: 'Di mana pagu terbesar, dan berapa yang terserap?', tabel: { baris: [] } }))

  it('of a partial month says what the reports stand for', () => expect(panelLuas.susun(data(SEBAGIAN))?.bacaan).toContain('1 unit belum melapor'))

  it('largest pagu first, the sum whole, the title of its first row', () => {
    const besar = capaian({ kunci: '9', nama: 'Dinas Besar', pagu: rp('6.000'), realisasi: rp('600') })
    const isi = data([...SEBAGIAN, besar])
    const panel = panelLuas.susun(isi)
    expect(panel?.judul).toBe('Dinas Besar memegang 60% pagu Rp10.000, terserap 10,00%')
    expect(panel?.tabel.baris.map(({ kunci, utama }) => [kunci, utama])[0]).toEqual(['9', true])
    expect(jumlah(panel?.tabel.baris ?? [], 'pagu')).toBe(isi.seluruh.posisi.pagu)
    expect(jumlah(panel?.tabel.baris ?? [], 'realisasi')).toBe(isi.seluruh.posisi.realisasi)
  })
})
