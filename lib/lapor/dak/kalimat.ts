import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { akhiriTitik, daftarKata } from '@/lib/dasar/format/kalimat'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { gerbang, gerbangBerikut } from '@/lib/realisasi/dak/gerbang'
import type { AlokasiDak, AturanDak, Gerbang, StatusGerbang, Tahap } from '@/lib/realisasi/dak/types'

const ROMAWI: Readonly<Record<Tahap, string>> = { 0: 'sekaligus', 1: 'tahap I', 2: 'tahap II', 3: 'tahap III' }
export const namaTahapDak = (tahap: Tahap): string => ROMAWI[tahap]

export const NAMA_STATUS: Readonly<Record<StatusGerbang, string>> = {
  salur: 'sudah salur', terpenuhi: 'syarat lengkap', belum: 'belum lengkap', lewat: 'lewat tenggat', menunggu: 'menunggu tahap sebelumnya', gugur: 'gugur', tiada: 'tidak ada tahap ini',
}

/** The conditions of a gate that are not shown to be met. */
export const kurang = ({ syarat }: Gerbang): string[] => syarat.filter(({ jawab }) => jawab !== 'ya').map(({ nama, jawab }) => (jawab === 'tanya' ? `${nama} (belum dicatat)` : nama))

/** What the gates of an allocation say on a day, in a sentence or two. */
export function kalimatGerbang(aturan: AturanDak, alokasi: AlokasiDak, hari: string): string {
  const daftar = gerbang(aturan, alokasi, hari)
  const hangus = daftar.find((satu) => satu.hangus > 0n)
  const berikut = gerbangBerikut(daftar)
  if (berikut === null) {
    if (hangus) return `Per ${tanggal(hari)}: tenggat ${namaTahapDak(hangus.tahap)} (${tanggal(hangus.tenggat)}) lewat tanpa syarat lengkap, ${rupiah(hangus.hangus)} hangus.`
    return `Per ${tanggal(hari)}: tidak ada gerbang lagi di depan.`
  }
  const awal = `Per ${tanggal(hari)}: ${namaTahapDak(berikut.tahap)}, tenggat ${tanggal(berikut.tenggat)}${berikut.hari >= 0 ? ` (${bilangan(berikut.hari)} hari lagi)` : ''}`
  if (berikut.status === 'terpenuhi') return `${awal}: syarat lengkap${berikut.dapat === null ? '' : `, dapat disalurkan ${rupiah(berikut.dapat)}`}.`
  return akhiriTitik(`${awal}: kurang ${daftarKata(kurang(berikut))}; terancam ${rupiah(berikut.risiko)}`)
}
