import { desimalTetap } from '@/lib/dasar/format/angka'
import type { NilaiIndikator } from '@/lib/lihat/ringkasan/types'
import { tanggal, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataRingkasan } from './data'

const tulis = ({ ratusan, satuan }: NilaiIndikator, denganSatuan: boolean = true): string => {
  const angka = ratusan % 100n === 0n && satuan !== '%' ? desimalTetap(ratusan / 100n, 0) : desimalTetap(ratusan, 2)
  if (satuan === '%') return `${angka}%`
  return denganSatuan ? `${angka} ${satuan}` : angka
}

/** "turun dari A ke B" within one basis, from its first and last value. */
function bacaDeret(deret: readonly NilaiIndikator[]): string {
  const awal = deret[0]
  const akhir = deret.at(-1)
  if (!awal || !akhir) return ''
  if (deret.length === 1) return `${awal.nama} ${tulis(awal)} (${awal.basis})`
  const arah = akhir.ratusan < awal.ratusan ? 'turun' : akhir.ratusan > awal.ratusan ? 'naik' : 'tetap'
  return `${awal.nama} ${arah} dari ${tulis(awal, false)} ke ${tulis(akhir, false)} (${awal.basis})`
}

/** Outcomes beside money: each series with the way it was measured and its source. Nothing where none was published. */
export const panelIndikator: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-indikator',
  susun: ({ indikator }) => {
    const deret = [...new Set(indikator.map((item) => `${item.kode}|${item.basis}`))].map((kunci) => indikator.filter((item) => `${item.kode}|${item.basis}` === kunci))
    const utama = [...deret].sort((a, b) => b.length - a.length)[0]
    if (!utama) return null
    return {
      kunci: 'ringkasan-indikator',
      judul: bacaDeret(utama),
      bacaan: 'Angka dari cara ukur yang berbeda tidak dapat dibandingkan; sumber ditulis pada tiap baris.',
      tabel: {
        caption: 'Deret indikator hasil menurut cara ukur',
        kolom: [{ kunci: 'nama', nama: 'Indikator' }, { kunci: 'sumber', nama: 'Sumber', lebar: true }, { kunci: 'basis', nama: 'Cara ukur' }, { kunci: 'per', nama: 'Per' }, { kunci: 'nilai', nama: 'Nilai', angka: true }],
        baris: deret.flat().map((item) => ({
          kunci: `${item.kode}|${item.basis}|${item.tanggal}`, utama: utama.includes(item),
          sel: { nama: teks(item.nama), sumber: teks(item.sumber), basis: teks(item.basis), per: tanggal(item.tanggal), nilai: teks(tulis(item)) },
        })),
      },
      rumus: [],
    }
  },
}
