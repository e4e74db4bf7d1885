import { describe, expect, it } from 'vitest'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import { jumlah, rp } from './uji/alat'
import { data, KOSONG, SEBAGIAN, unit } from './uji/data'
import { panelPareto } from './pareto'

const susun = (isi: Parameters<typeof panelPareto.susun>[0]) => panelPareto.susun(isi)

describe('kesenjangan-pareto', () => {
  it('of an empty year is a question with nothing under it', () => {
    const panel = susun(KOSONG)
    expect([panel?.judul, panel?.tabel.baris, panel?.tabel.jumlah, panel?.kosong?.judul]).toEqual(['Unit mana yang tertinggal dari anggaran kas?', [], undefined, 'Tidak ada unit dengan anggaran di sini'])
  })

  it('of a month without reports says nothing', () => expect(susun(data([unit('1', '100', { melapor: 0 })]))).toBeNull())

  it('of a partial month: largest first, then those ahead, then who has not reported without a figure of the month; what is theirs is named', () => {
    const isi = data(SEBAGIAN)
    const panel = susun(isi)
    expect(panel?.judul).toBe('Dua unit tertinggal dari anggaran kas')
    expect(panel?.bacaan).toContain('2 unit kurang Rp420; unit lain mendahului Rp100. Di luar itu 1 unit belum melapor: jaraknya dari anggaran kas, Rp150, belum dapat disebut kekurangan; selisih bersih seluruhnya Rp470.')
    const baris = panel?.tabel.baris ?? []
    expect(baris.map(({ kunci }) => kunci)).toEqual(['1', '4', '3', '2'])
    expect(baris.map(({ utama }) => utama)).toEqual([true, true, false, false])
    expect(baris[3]?.sel.nama).toEqual({ jenis: 'teks', nilai: 'Unit 2', rinci: 'belum pernah melapor' })
    for (const kolom of ['kurang', 'serapan', 'serapanPagu', 'deviasi']) expect(baris[3]?.sel[kolom], kolom).toEqual({ jenis: 'tanpa', nilai: 'belum lapor' })
    expect(jumlah(baris, 'kurang') + rp('150')).toBe(kurangDari(isi.seluruh))
    expect(panel?.tabel.jumlah?.sel.nama).toEqual({ jenis: 'teks', nilai: 'Jumlah, termasuk yang belum melapor' })
    expect(panel?.tabel.jumlah?.sel.kurang).toEqual({ jenis: 'rupiah', nilai: rp('470') })
  })

  it('leads down: a unit to its programs with what is left out kept, a program of a unit to its sub-kegiatan', () => {
    const turun = (cari: Record<string, unknown>) => susun(data(SEBAGIAN, { cari }))?.tabel.baris[0]?.href
    expect(turun({ tanpa: 'gaji' })).toBe('/kesenjangan?tahun=2023&bulan=6&versi=berlaku&tanpa=gaji&unit=1&per=program')
    expect(turun({ per: 'program', unit: '7' })).toBe('/kesenjangan?tahun=2023&bulan=6&versi=berlaku&unit=7&program=1&per=subKegiatan')
    expect(turun({ per: 'unit', program: '1.02.02' })).toBe('/kesenjangan?tahun=2023&bulan=6&versi=berlaku&unit=1&program=1.02.02&per=subKegiatan')
  })

  it('of many sub-kegiatan keeps a page and one row with the sum of the others', () => {
    const banyak = Array.from({ length: 60 }, (_, i) => unit(String(i + 1), String(i)))
    const panel = susun(data(banyak, { cari: { per: 'subKegiatan', unit: '1' }, sub: banyak.map((capaian) => ({ capaian, unitId: 1, unit: 'Dinkes' })) }))
    const baris = panel?.tabel.baris ?? []
    expect(baris).toHaveLength(51)
    expect(baris[0]?.href).toBe('/perangkat-daerah/1/sub-kegiatan/1?tahun=2023&bulan=6&versi=berlaku')
    expect(baris.at(-1)?.sel.nama).toEqual({ jenis: 'teks', nilai: '10 sub-kegiatan lain' })
    expect(baris.at(-1)?.href).toContain('/kesenjangan/sub-kegiatan?')
    expect(jumlah(baris, 'kurang')).toBe(jumlah(panel?.tabel.jumlah ? [panel.tabel.jumlah] : [], 'kurang'))
    expect(panel?.judul).toMatch(/^Lima sub-kegiatan menyumbang \d+% selisih bersih$/)
  })
})
