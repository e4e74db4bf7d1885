import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { akhiriTitik, daftarKata } from '@/lib/dasar/format/kalimat'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { AturanDak, Gerbang } from '@/lib/realisasi/dak/types'
import { NAMA_TAHAP_DAK } from './constants'
import type { DakKini } from './types'

/** The conditions of a gate that are not shown to be met. */
const kurang = ({ syarat }: Gerbang): string[] => syarat.filter(({ jawab }) => jawab !== 'ya').map(({ nama, jawab }) => (jawab === 'tanya' ? `${nama} (belum dicatat)` : nama))

/** What the gates of an allocation say on a day, in a sentence or two. */
export function kalimatGerbang({ gerbang, berikut }: Pick<DakKini, 'gerbang' | 'berikut'>, hari: string): string {
  const hangus = gerbang.find((satu) => satu.hangus > 0n)
  if (berikut === null) {
    if (hangus) return `Per ${tanggal(hari)}: tenggat ${NAMA_TAHAP_DAK[hangus.tahap]} (${tanggal(hangus.tenggat)}) lewat tanpa syarat lengkap, ${rupiah(hangus.hangus)} hangus.`
    return `Per ${tanggal(hari)}: tidak ada gerbang lagi di depan.`
  }
  const awal = `Per ${tanggal(hari)}: ${NAMA_TAHAP_DAK[berikut.tahap]}, tenggat ${tanggal(berikut.tenggat)}${berikut.hari >= 0 ? ` (${bilangan(berikut.hari)} hari lagi)` : ''}`
  if (berikut.status === 'terpenuhi') return `${awal}: syarat lengkap${berikut.dapat === null ? '' : `, dapat disalurkan ${rupiah(berikut.dapat)}`}.`
  return akhiriTitik(`${awal}: kurang ${daftarKata(kurang(berikut))}; terancam ${rupiah(berikut.risiko)}`)
}

/** Which way of payment the rules of a year give; null: there are none. */
export const kalimatCara = (aturan: Pick<AturanDak, 'tahun' | 'batasSekaligus'> | null): string | null =>
  aturan === null ? null : `Menurut aturan ${aturan.tahun}: sampai ${rupiah(aturan.batasSekaligus)} sekaligus, di atasnya bertahap.`
