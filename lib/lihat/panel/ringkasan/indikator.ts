import type { DeretIndikator, TitikDeret } from '@/lib/lapor/indikator/types'
import { tulisDeret } from '@/lib/lapor/indikator/utils'
import { RUMUS_LINTASAN } from '@/lib/realisasi/indikator/lintasan'
import { bacaGerak, bacaTarget, kabupatenSaja, KATA_STATUS, keadaan, namaDeret } from '../indikator/kata'
import { tanpa, teks } from '../sel'
import type { BarisTabel, DefinisiPanel, Tabel } from '../types'
import type { DataRingkasan } from './data'

/** Values of one series and series that a page of everything has room for. */
const TITIK = 4
const DERET = 6

/** The last values of a series, oldest first. */
export const titikAkhirDeret = (deret: DeretIndikator): readonly TitikDeret[] => kabupatenSaja(deret).slice(-TITIK)

function barisDeret(deret: DeretIndikator, utama: boolean): BarisTabel[] {
  const [titik, kini] = [titikAkhirDeret(deret), keadaan(deret)]
  return titik.map((satu, i) => ({
    kunci: `${deret.kode}-${deret.id}-${i}`, utama, ...(deret.id > 0 ? { href: `/indikator/${deret.id}` } : {}),
    sel: {
      nama: teks(namaDeret(deret)), sumber: teks(satu.sumber), basis: teks(deret.caraUkur), per: teks(satu.waktu), nilai: teks(tulisDeret(satu.ratusan, deret.satuan)),
      ...(i < titik.length - 1 ? {} : { target: kini.target ? teks(`${tulisDeret(kini.target.ratusan, deret.satuan)} (${kini.target.tahun})`, KATA_STATUS[kini.status]) : tanpa('belum ada') }),
    },
  }))
}

/** Outcomes as rows, each series by itself, the ways of measuring apart. @param utama the series that the title speaks of */
export const tabelDeret = (deret: readonly DeretIndikator[], utama?: DeretIndikator): Tabel => ({
  caption: 'Deret indikator hasil menurut cara ukur',
  kolom: [{ kunci: 'nama', nama: 'Indikator' }, { kunci: 'sumber', nama: 'Sumber', lebar: true }, { kunci: 'basis', nama: 'Cara ukur' }, { kunci: 'per', nama: 'Per' }, { kunci: 'nilai', nama: 'Nilai', angka: true }, { kunci: 'target', nama: 'Target', angka: true }],
  baris: deret.flatMap((satu) => barisDeret(satu, satu === utama)),
})

/** Those of published figures before those of the sample, the longer first; a page of everything shows only so many. */
function terpilih(deret: readonly DeretIndikator[]): DeretIndikator[] {
  const berisi = deret.filter((satu) => kabupatenSaja(satu).length > 0)
  const nyata = berisi.filter(({ contoh }) => !contoh)
  const panjang = (satu: DeretIndikator): number => kabupatenSaja(satu).length
  const [utama] = [...(nyata.length > 0 ? nyata : berisi)].sort((a, b) => panjang(b) - panjang(a))
  if (!utama) return []
  const lain = [...nyata, ...berisi.filter(({ contoh }) => contoh)].filter((satu) => satu !== utama)
  // the other ways of measuring the same outcome stand beside it
  const seasal = lain.filter(({ kode }) => kode.split('-')[0] === utama.kode.split('-')[0])
  return [utama, ...seasal, ...lain.filter((satu) => !seasal.includes(satu))].slice(0, DERET)
}

/** Outcomes beside money: each series with the way it was measured, its target and its source; what to load where there is no value. */
export const panelIndikator: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-indikator',
  susun: ({ indikator }) => {
    const tampil = terpilih(indikator)
    const [utama] = tampil
    const lanjut = { nama: 'Semua deret indikator', href: '/indikator' }
    if (!utama) {
      return {
        kunci: 'ringkasan-indikator', judul: 'Apa hasilnya bagi masyarakat?', tabel: tabelDeret([]), rumus: [], lanjut,
        kosong: { judul: indikator.length === 0 ? 'Belum ada indikator hasil. Kantor memuat daftar awalnya pada halaman Indikator' : 'Deret indikator sudah ada, nilainya belum. Unit penanggung jawab mencatatnya pada halaman Indikator' },
      }
    }
    const target = bacaTarget(utama, keadaan(utama))
    return {
      kunci: 'ringkasan-indikator',
      judul: bacaGerak(utama, titikAkhirDeret(utama)),
      bacaan: `${target === '' ? '' : `${target}. `}Angka dari cara ukur yang berbeda tidak dapat dibandingkan; sumber ditulis pada tiap baris.`,
      tabel: tabelDeret(tampil, utama),
      rumus: tampil.some((satu) => satu.target.length > 0) ? [RUMUS_LINTASAN] : [],
      lanjut,
    }
  },
}
