import { rupiah } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { jumlah, NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import type { Aturan, BatasBesaran, Kata } from './jenis'
import { hitungBaris } from '../hitung'
import { tanya } from './tanya'
import { acuanMeleset, dekat, hampirSama, kataPangkat, pangkatMeleset } from './ukuran'
import type { BarisIsian, Isian } from '../types'

const selKas = (baris: BarisIsian, i: number): string => kunciSel({ jenis: 'kas', baris: baris.id, bulan: i + 1 })
const selPagu = (baris: BarisIsian): string => kunciSel({ jenis: 'pagu', baris: baris.id })

/** What is said of one month of the anggaran kas; null: it is plausible. */
function kataKas(baris: BarisIsian, i: number, nilai: Sen, setahun: Sen, { lewatPagu, toleransi }: BatasBesaran): string | null {
  const pagu = baris.pagu ?? NOL
  const nama = `Anggaran kas ${namaBulan(i + 1)} ${rupiah(nilai)}`
  if (pagu > NOL && nilai * 100n > pagu * BigInt(100 + lewatPagu)) return `${nama} lebih besar daripada pagu setahun ${rupiah(pagu)}.`
  const lain = setahun - nilai
  if (pagu > NOL && !hampirSama(setahun, pagu)) {
    if (nilai * 1_000n <= pagu && hampirSama(sen(lain + nilai * 1_000n), pagu)) return `${nama} kira-kira seperseribu dari yang membuat jumlah setahun sama dengan pagu ${rupiah(pagu)}.`
    if (hampirSama(sen(lain + nilai / 1_000n), pagu)) return `${nama} kira-kira seribu kali yang membuat jumlah setahun sama dengan pagu ${rupiah(pagu)}.`
  }
  const dulu = baris.kasLalu?.[i] ?? null
  const seimbang = baris.paguLalu && dekat(pagu, baris.paguLalu) ? sen(pagu / 12n) : null
  const meleset = acuanMeleset(nilai, [{ nama: 'versi sebelumnya', nilai: dulu }, { nama: 'seperdua belas pagu', nilai: dulu === null ? null : seimbang }], toleransi)
  return meleset ? `${nama} kira-kira ${kataPangkat(meleset.pangkat)} ${meleset.nama} (${rupiah(meleset.nilai)}).` : null
}

/** The year in another unit than the pagu is asked about once, at its largest month. */
function kas(baris: BarisIsian, bulan: number, besaran: BatasBesaran): Kata[] {
  const { pagu, kasSetahun } = hitungBaris(baris, bulan)
  if (kasSetahun === null) return []
  const isi = baris.kas.flatMap((nilai, i) => (nilai !== null && nilai > NOL ? [{ i, nilai }] : []))
  const puncak = isi.reduce<(typeof isi)[number] | null>((kini, satu) => (kini === null || satu.nilai > kini.nilai ? satu : kini), null)
  const pangkat = pangkatMeleset(kasSetahun, pagu, besaran.toleransi)
  if (pangkat !== 0 && puncak) {
    return tanya(baris, 'BESARAN_KAS', selKas(baris, puncak.i), puncak.nilai, `Anggaran kas setahun ${rupiah(kasSetahun)} kira-kira ${kataPangkat(pangkat)} pagu ${rupiah(pagu)}.`)
  }
  return isi.flatMap(({ i, nilai }) => {
    const kata = kataKas(baris, i, nilai, kasSetahun, besaran)
    return kata === null ? [] : tanya(baris, 'BESARAN_KAS', selKas(baris, i), nilai, kata)
  })
}

/** A line that alone is hundreds of times all others of its unit together, where no earlier version speaks for it. */
function paguMenonjol({ sub }: Isian, { toleransi }: BatasBesaran): Kata[] {
  const isi = sub.flatMap((satu) => satu.baris).flatMap((baris) => (baris.pagu !== null && baris.pagu > NOL ? [{ baris, pagu: baris.pagu }] : []))
  const total = jumlah(isi.map(({ pagu }) => pagu))
  if (isi.length < 4) return []
  return isi.flatMap(({ baris, pagu }) => {
    const lain = sen(total - pagu)
    if (baris.paguLalu || lain <= NOL || pagu * BigInt(toleransi) < lain * 1_000n) return []
    return tanya(baris, 'PAGU_MENONJOL', selPagu(baris), pagu, `Pagu ${rupiah(pagu)} jauh di atas jumlah semua baris lain unit ini (${rupiah(lain)}).`)
  })
}

const UMUM = { keparahan: 'galat', dijawab: true } as const

/** Pagu and anggaran kas of an implausible magnitude, also where both are wrong together. */
export const ATURAN_BESARAN_RENCANA: readonly Aturan[] = [
  {
    ...UMUM, kode: 'BESARAN_PAGU', nama: 'Pagu seribu kali atau seperseribu', saat: 'simpan', bagian: 'pagu',
    baris: (baris, { besaran }) => {
      const { pagu, paguLalu = null } = baris
      if (!besaran || pagu === null || paguLalu === null) return []
      const pangkat = pangkatMeleset(pagu, paguLalu, besaran.toleransi)
      return pangkat === 0 ? [] : tanya(baris, 'BESARAN_PAGU', selPagu(baris), pagu, `Pagu ${rupiah(pagu)} kira-kira ${kataPangkat(pangkat)} versi sebelumnya (${rupiah(paguLalu)}).`)
    },
  },
  {
    ...UMUM, kode: 'PAGU_MENONJOL', nama: 'Pagu satu baris melampaui semua yang lain', saat: 'kirim', bagian: 'pagu',
    unit: (isian, { besaran }) => (besaran ? paguMenonjol(isian, besaran) : []),
  },
  {
    ...UMUM, kode: 'BESARAN_KAS', nama: 'Anggaran kas seribu kali atau seperseribu', saat: 'simpan', bagian: 'anggaran-kas',
    baris: (baris, { bulan, besaran }) => (besaran ? kas(baris, bulan, besaran) : []),
  },
]
