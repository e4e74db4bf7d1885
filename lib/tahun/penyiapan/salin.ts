import { rupiah } from '@/lib/dasar/format/angka'
import { senFromText } from '@/lib/realisasi/rupiah'
import { NAMA_PENGISI } from '@/lib/tahun/tahun-anggaran/types'
import type { ButirSalin, KeadaanSalin, KunciSalin } from './types'

type Pengisi = keyof typeof NAMA_PENGISI
/** One version of the weights: month, five weights, two deductions, where it was laid down. */
type BobotMentah = [mulai: number, ...bobot: number[], dasar: string]

/** A year's settings as the database gives them. */
export interface SetelanMentah {
  pengisi: [pagu: Pengisi, kas: Pengisi, kepala: boolean]
  zona: [kuning: number, hijau: number, sumber: string] | null
  bobot: BobotMentah[] | null
  toleransi: string | null
  terkunci: boolean
  bobotTetap: boolean
}

const kataPengisi = ([pagu, kas, kepala]: SetelanMentah['pengisi']): string =>
  `Pagu: ${NAMA_PENGISI[pagu]}. Anggaran kas: ${NAMA_PENGISI[kas]}. Kepala ${kepala ? 'menyetujui' : 'tidak menyetujui'} laporan.`
const kataZona = (zona: SetelanMentah['zona']): string | null => (zona ? `Kuning mulai ${zona[0]}%, hijau mulai ${zona[1]}%. ${zona[2]}` : null)
/** The weights that hold at the end of the year: those go over. */
const kataBobot = (bobot: SetelanMentah['bobot']): string | null => {
  const akhir = bobot?.at(-1)
  return akhir ? `${akhir.slice(1, 6).join(' / ')}%; potongan ${akhir[6]}% per hari, ${akhir[7]}% per pengembalian. ${akhir[8]}` : null
}
const kataToleransi = (nilai: string | null): string | null => (nilai === null ? null : rupiah(senFromText(nilai)))

const samaBobot = (lalu: BobotMentah, kini: BobotMentah[] | null): boolean => {
  const [satu, ...lain] = kini ?? []
  return satu !== undefined && lain.length === 0 && satu[0] === 1 && JSON.stringify(satu.slice(1)) === JSON.stringify(lalu.slice(1))
}

function keadaan(lalu: unknown, kini: unknown, sama: boolean, terkunci: boolean): KeadaanSalin {
  if (lalu === null) return 'TIADA'
  if (sama) return 'SAMA'
  if (terkunci) return 'TERKUNCI'
  return kini === null ? 'KOSONG' : 'BERBEDA'
}

/** Each setting of the year before beside what stands in the year. */
export function susunButir(lalu: SetelanMentah, kini: SetelanMentah): ButirSalin[] {
  const sama = (kunci: 'pengisi' | 'zona' | 'toleransi'): boolean => JSON.stringify(lalu[kunci]) === JSON.stringify(kini[kunci])
  const bobotLalu = lalu.bobot?.at(-1) ?? null
  const butir = (kunci: KunciSalin, dulu: string | null, sekarang: string | null, serupa: boolean, terkunci = false): ButirSalin =>
    ({ kunci, lalu: dulu, kini: sekarang, keadaan: keadaan(dulu, sekarang, serupa, terkunci) })
  return [
    butir('pengisi', kataPengisi(lalu.pengisi), kataPengisi(kini.pengisi), sama('pengisi')),
    butir('zona', kataZona(lalu.zona), kataZona(kini.zona), sama('zona'), kini.terkunci),
    butir('bobot', kataBobot(lalu.bobot), kataBobot(kini.bobot), bobotLalu !== null && samaBobot(bobotLalu, kini.bobot), kini.bobotTetap),
    butir('toleransi', kataToleransi(lalu.toleransi), kataToleransi(kini.toleransi), sama('toleransi')),
  ]
}
