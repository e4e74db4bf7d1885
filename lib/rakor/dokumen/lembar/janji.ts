import { bilangan } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { teks, uang } from '@/lib/lihat/panel/sel'
import type { Panel } from '@/lib/lihat/panel/types'
import { selJanji, tercapai } from '@/lib/rakor/keputusan/utils'
import type { Komitmen } from '@/lib/rakor/keputusan/types'
import { kurangi } from '@/lib/realisasi/rupiah'
import type { BahanLembar, Blok, HalamanUnit } from '../types'

/** "Satu dari tiga komitmen tercapai": of those whose month is reported. */
function temuan(daftar: readonly Komitmen[]): string {
  const dinilai = daftar.filter(({ realisasi, diganti }) => realisasi !== null && !diganti)
  if (dinilai.length === 0) return 'Komitmen rakor lalu belum dapat dinilai'
  return `${bilangan(dinilai.filter(tercapai).length)} dari ${bilangan(dinilai.length)} komitmen rakor lalu tercapai`
}

/** What the unit promised an earlier meeting, beside what it delivered. */
export function panelJanji(daftar: readonly Komitmen[]): Panel {
  return {
    kunci: 'lembar-janji', judul: temuan(daftar),
    tabel: {
      caption: 'Komitmen rakor lalu dan pelaksanaannya, kumulatif',
      kolom: [
        { kunci: 'nama', nama: 'Sampai akhir' }, { kunci: 'target', nama: 'Komitmen', satuan: 'Rp', angka: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true },
        { kunci: 'selisih', nama: 'Selisih', satuan: 'Rp', angka: true }, { kunci: 'hasil', nama: 'Hasil' },
      ],
      baris: daftar.map((satu) => ({
        kunci: String(satu.bulan),
        sel: { nama: teks(namaBulan(satu.bulan)), target: uang(satu.target), selisih: uang(satu.realisasi === null ? null : kurangi(satu.realisasi, satu.target)), ...selJanji(satu) },
      })),
    },
    rumus: [],
  }
}

/** The unit's promises of the last meeting that has any; said where there are none. */
export function blokJanji({ komitmen, komitmenLalu = [], rapat }: BahanLembar, { data: { unit } }: HalamanUnit): Blok[] {
  const lalu = [...komitmenLalu, ...komitmen].filter(({ unitId, rapatId }) => unitId === unit.id && rapatId !== rapat.id)
  // promises come in the order of their meetings
  const terakhir = lalu.at(-1)?.rapatId
  const milik = lalu.filter(({ rapatId }) => rapatId === terakhir).sort((a, b) => a.bulan - b.bulan)
  return milik.length === 0 ? [{ jenis: 'alinea', isi: ['Belum ada komitmen rakor sebelumnya yang dicatat untuk unit ini.'] }] : [{ jenis: 'panel', panel: panelJanji(milik), rupa: 'tabel' }]
}
