import { describe, expect, it } from 'vitest'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { sen } from '@/lib/realisasi/rupiah'
import { csvPanel } from './csv'
import { bilangan, persen, poin, tanggal, tanpa, teks, uang, zona } from './sel'
import type { Panel } from './types'

const panel: Panel = {
  kunci: 'uji', judul: 'Uji', rumus: [],
  tabel: {
    caption: 'Uji',
    kolom: [{ kunci: 'nama', nama: 'Unit' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'serapan', nama: 'Serapan', satuan: '%' }, { kunci: 'deviasi', nama: 'Deviasi' }, { kunci: 'n', nama: 'Banyak' }, { kunci: 'per', nama: 'Per' }, { kunci: 'zona', nama: 'Zona' }, { kunci: 'lapor', nama: 'Lapor' }],
    baris: [
      { kunci: '1', sel: { nama: teks('=cmd|x', 'lama'), pagu: uang(sen(98_495_970_491_153n)), serapan: persen(rasio(1n, 3n, '')), deviasi: poin(rasio(-1501n, 10_000n, '')), n: bilangan(0), per: tanggal('2023-06-30'), zona: zona('MERAH'), lapor: tanpa('belum lapor') } },
      { kunci: '2', sel: { nama: teks('Dua'), pagu: uang(null), serapan: persen(tiada('nol')), n: bilangan(null) } },
    ],
    jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), pagu: uang(sen(1n)) } },
  },
}

describe('csvPanel', () => {
  it('writes full rupiah, plain decimals and nothing where there is no value, each row with its view', () => {
    const baris = csvPanel(panel, [['S.d.', 'Juni 2023']]).replace('\uFEFF', '').trimEnd().split('\r\n')
    expect(baris).toEqual([
      'S.d.;Unit;Pagu (Rp);Serapan (%);Deviasi;Banyak;Per;Zona;Lapor',
      "Juni 2023;'=cmd|x (lama);984959704911,53;33,33;-15,01;0;2023-06-30;Merah;belum lapor",
      'Juni 2023;Dua;;;;;;;',
      'Juni 2023;Jumlah;0,01;;;;;;',
    ])
  })
})
