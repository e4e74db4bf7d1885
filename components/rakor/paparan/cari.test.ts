import { describe, expect, it } from 'vitest'
import type { SlideDek } from '@/lib/rakor/paparan/types'
import { cariSlide, slideNomor } from './cari'

const NAMA: readonly (readonly [singkat: string, nama: string])[] = [
  ['DPUPR', 'Dinas Pekerjaan Umum dan Perumahan Rakyat'], ['Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'], ['Dishub', 'Dinas Perhubungan'], ['DPMD', 'Dinas Pemberdayaan Masyarakat dan Desa'],
  ['BPKD', 'Badan Pengelola Keuangan Daerah'], ['Bappeda', 'Badan Perencanaan Pembangunan Daerah'], ['Kec. Belalau', 'Kecamatan Belalau'], ['Kec. Air Hitam', 'Kecamatan Air Hitam'], ['Inspektorat', 'Inspektorat'],
]
const slide = (kunci: string, nomor: number, judul: string): SlideDek => ({ kunci, nomor, judul, isi: [], panel: [], baris: 0, catatan: [], jenis: 'isi' })
const SLIDE: SlideDek[] = [slide('posisi', 1, 'Realisasi s.d. Juni 38,28%'), slide('umur', 2, 'Umur paket per tahap'), ...NAMA.map(([singkat, nama], i) => ({ ...slide(`unit-${i}`, i + 3, singkat), tersembunyi: true, unit: { id: String(i), singkat, nama } }))]
const pertama = (ketik: string): string | undefined => cariSlide(ketik, SLIDE)[0]?.judul

describe('cariSlide', () => {
  it.each([['du', 'DPUPR'], ['bp', 'BPKD'], ['ba', 'Bappeda'], ['dm', 'DPMD'], ['hu', 'Dishub'], ['be', 'Kec. Belalau'], ['ai', 'Kec. Air Hitam'], ['in', 'Inspektorat'], ['DU', 'DPUPR'], ['disd', 'Disdukcapil'], ['dpu', 'DPUPR'], ['pekerjaan umum', 'DPUPR']])('"%s" means %s', (ketik, nama) => {
    expect(pertama(ketik)).toBe(nama)
  })
  it('offers the others that may be meant behind it', () => expect(cariSlide('du', SLIDE).map(({ judul }) => judul)).toContain('Disdukcapil'))
  it('finds a slide by its title too, behind the units', () => expect(pertama('umur')).toBe('Umur paket per tahap'))
  it('finds nothing in nothing', () => expect([cariSlide('', SLIDE), cariSlide('xq', SLIDE)]).toEqual([[], []]))
})

describe('slideNomor', () => {
  it('is the slide of that number, the hidden ones too', () => expect([slideNomor('2', SLIDE)?.kunci, slideNomor('3', SLIDE)?.kunci]).toEqual(['umur', 'unit-0']))
  it.each(['0', '99', '2a', ''])('"%s" is none', (ketik) => expect(slideNomor(ketik, SLIDE)).toBeUndefined())
})
