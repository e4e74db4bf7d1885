import { describe, expect, it } from 'vitest'
import { panelMengejar } from './mengejar'
import { deret, rp } from './uji/alat'
import { data, KOSONG, seluruh, SEBAGIAN, unit } from './uji/data'

const lama = ['90', '350', '400', '400'].map((realisasi, i) => unit(String(i + 1), realisasi, { bulan: 5, angkas: '450' }))
const dulu = { bulan: 5, seluruh: seluruh(lama, 5), baris: lama }

describe('kesenjangan-mengejar', () => {
  it('of an empty year, of January and of a month without reports says nothing', () => {
    expect(panelMengejar.susun(KOSONG)).toBeNull()
    expect(panelMengejar.susun(data(SEBAGIAN))).toBeNull()
    expect(panelMengejar.susun(data([unit('1', '100', { melapor: 0 })], { dulu }))).toBeNull()
  })

  it('says nothing where nobody caught up', () => {
    const sama = [unit('1', '100')]
    expect(panelMengejar.susun(data(sama, { dulu: { bulan: 5, seluruh: seluruh(sama, 5), baris: sama } }))).toBeNull()
  })

  it('of a partial month: who caught up most first, as positive rupiah', () => {
    const panel = panelMengejar.susun(data(SEBAGIAN, { dulu }))
    expect(panel?.judul).toBe('2 unit mengejar Rp180 sejak Mei')
    expect(panel?.tabel.baris.map(({ kunci, utama }) => [kunci, utama])).toEqual([['3', true], ['4', true]])
    expect(deret(panel?.tabel.baris ?? [], 'kejar')).toEqual([rp('150'), rp('30')])
    expect(deret(panel?.tabel.baris ?? [], 'kini')).toEqual([-rp('100'), rp('20')])
    expect(panel?.tabel.jumlah?.sel.kejar).toEqual({ jenis: 'rupiah', nilai: rp('180') })
  })
})
