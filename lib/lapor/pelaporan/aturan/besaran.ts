import { rupiah } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { KANAL, kunciSel, type Kanal } from '@/lib/lapor/entri/utils'
import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import { ATURAN_BESARAN_RENCANA } from './besaran-rencana'
import type { Aturan, Kata } from './jenis'
import { hitungBaris } from '../hitung'
import { tanya } from './tanya'
import { acuanMeleset, kataPangkat, lewatJauh } from './ukuran'
import type { BarisIsian, Isian } from '../types'

const sel = (baris: BarisIsian, kanal: Kanal): string => kunciSel({ jenis: 'realisasi', baris: baris.id, kanal, kolom: 'nilai' })

/** Every cell by which the month adds to a line: an answer for one does not speak for what another brings. */
const menambah = ({ id, kanal: isi }: BarisIsian): { kunci: string; nilai: Sen }[] =>
  KANAL.flatMap((kanal) => (['nilai', 'koreksi'] as const).flatMap((kolom) => {
    const nilai = isi[kanal][kolom]
    return nilai !== null && nilai > NOL ? [{ kunci: kunciSel({ jenis: 'realisasi', baris: id, kanal, kolom }), nilai }] : []
  }))

const terisi = (baris: BarisIsian): { kanal: Kanal; nilai: Sen }[] =>
  KANAL.flatMap((kanal) => { const { nilai } = baris.kanal[kanal]; return nilai !== null && nilai > NOL ? [{ kanal, nilai }] : [] })

function terbesar(baris: BarisIsian): { kanal: Kanal; nilai: Sen } | null {
  return terisi(baris).reduce<{ kanal: Kanal; nilai: Sen } | null>((kini, satu) => (kini === null || satu.nilai > kini.nilai ? satu : kini), null)
}

/** What a month's realisation of one channel is held against. */
function acuanRealisasi(baris: BarisIsian, kanal: Kanal, bulan: number) {
  const { lalu, sebulan = null } = baris.kanal[kanal]
  const kas = baris.kas[bulan - 1] ?? null
  const rata = lalu === null || bulan < 2 ? null : sen(lalu / BigInt(bulan - 1))
  const dekatPagu = kas !== null && kas > NOL ? null : sen((baris.pagu ?? NOL) / 12n)
  const lewat = sebulan !== null && sebulan > NOL ? { nama: `realisasi ${namaBulan(bulan - 1)}`, nilai: sebulan } : { nama: 'rata-rata bulan-bulan lalu', nilai: rata }
  return [lewat, { nama: `anggaran kas ${namaBulan(bulan)}`, nilai: kas }, { nama: 'seperdua belas pagu', nilai: dekatPagu }]
}

/** The whole of a month in another unit: each line may have its excuse, their sum has none. */
function blok(isian: Isian, bulan: number, toleransi: number): Kata[] {
  const isi = isian.sub.flatMap((sub) => sub.baris).flatMap((baris) => { const puncak = terbesar(baris); return puncak ? [{ baris, puncak, h: hitungBaris(baris, bulan) }] : [] })
  if (isi.length < 5) return []
  const jumlah = (ambil: (satu: (typeof isi)[number]) => Sen | null): Sen => sen(isi.reduce((kini, satu) => kini + (ambil(satu) ?? NOL), 0n))
  const ini = jumlah(({ h }) => h.ini)
  const meleset = acuanMeleset(ini, [
    { nama: `realisasi ${namaBulan(Math.max(1, bulan - 1))} baris yang sama`, nilai: jumlah(({ baris }) => sen((baris.kanal.RKUD.sebulan ?? NOL) + (baris.kanal.NON_RKUD.sebulan ?? NOL))) },
    { nama: `anggaran kas ${namaBulan(bulan)} baris yang sama`, nilai: jumlah(({ baris }) => baris.kas[bulan - 1] ?? null) },
  ], toleransi)
  const puncak = isi.reduce<(typeof isi)[number] | null>((kini, satu) => (kini === null || satu.puncak.nilai > kini.puncak.nilai ? satu : kini), null)
  if (!meleset || !puncak) return []
  return tanya(puncak.baris, 'BESARAN_BLOK', sel(puncak.baris, puncak.puncak.kanal), puncak.puncak.nilai,
    `Jumlah realisasi ${namaBulan(bulan)} ${rupiah(ini)} kira-kira ${kataPangkat(meleset.pangkat)} ${meleset.nama} (${rupiah(meleset.nilai)}).`)
}

const UMUM = { keparahan: 'galat', dijawab: true } as const

/** Figures of an implausible magnitude: an error that is mended, or answered at its own cell and never under one tick with others. */
export const ATURAN_BESARAN: readonly Aturan[] = [
  {
    ...UMUM, kode: 'LEWAT_PAGU_JAUH', nama: 'Realisasi jauh melebihi pagu', saat: 'simpan', bagian: 'realisasi',
    baris: (baris, { bulan, besaran }) => {
      const lebih = lewatJauh(baris, bulan, besaran)
      if (lebih === null) return []
      const { sampai, pagu } = hitungBaris(baris, bulan)
      return menambah(baris).flatMap(({ kunci, nilai }) => tanya(baris, 'LEWAT_PAGU_JAUH', kunci, nilai,
        `Realisasi s.d. ${namaBulan(bulan)} ${rupiah(sampai ?? NOL)} melebihi pagu ${rupiah(pagu)} sebesar ${rupiah(lebih)}, di atas batas ${besaran?.lewatPagu ?? 0}%.`))
    },
  },
  {
    ...UMUM, kode: 'BESARAN_REALISASI', nama: 'Realisasi seribu kali atau seperseribu', saat: 'simpan', bagian: 'realisasi',
    baris: (baris, { bulan, besaran }) => (!besaran ? [] : KANAL.flatMap((kanal) => {
      const { nilai } = baris.kanal[kanal]
      if (nilai === null || nilai <= NOL) return []
      const meleset = acuanMeleset(nilai, acuanRealisasi(baris, kanal, bulan), besaran.toleransi)
      if (!meleset) return []
      return tanya(baris, 'BESARAN_REALISASI', sel(baris, kanal), nilai, `${rupiah(nilai)} kira-kira ${kataPangkat(meleset.pangkat)} ${meleset.nama} (${rupiah(meleset.nilai)}).`)
    })),
  },
  ...ATURAN_BESARAN_RENCANA,
  {
    ...UMUM, kode: 'BESARAN_BLOK', nama: 'Seluruh bulan seribu kali atau seperseribu', saat: 'kirim', bagian: 'realisasi',
    unit: (isian, { bulan, besaran }) => (besaran ? blok(isian, bulan, besaran.toleransi) : []),
  },
]
