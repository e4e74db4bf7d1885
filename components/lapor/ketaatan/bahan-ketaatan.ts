import { bilangan, persen, rekat, rupiahSingkat, TIADA } from '@/lib/dasar/format/angka'
import type { BahanKetaatan, UnsurKetaatan } from '@/lib/realisasi/ketaatan'
import type { Rasio } from '@/lib/realisasi/rasio'

const kali = (jumlah: number): string => (jumlah === 0 ? 'tidak pernah' : `${bilangan(jumlah)} kali`)

/** What a part of the score was taken from, in words. */
export const BAHAN_UNSUR: Readonly<Record<UnsurKetaatan, (bahan: BahanKetaatan) => string>> = {
  tepatWaktu: ({ hariTerlambat, jatuhTempo }) =>
    hariTerlambat === null ? (jatuhTempo ? 'belum sampai di kantor' : 'belum jatuh tempo') : hariTerlambat === 0 ? 'tepat waktu' : `terlambat ${bilangan(hariTerlambat)} hari`,
  lengkap: ({ subTerisi, sub }) => `fisik ${rekat(`${bilangan(subTerisi)}/${bilangan(sub)}`)} sub-kegiatan`,
  tanpaDikembalikan: ({ dikembalikan }) => kali(dikembalikan),
  tanpaBukaKunci: ({ dibukaKembali }) => kali(dibukaKembali),
  angkasRealistis: ({ realisasi, angkas }) => (angkas === null ? 'tanpa anggaran kas' : `${rekat(rupiahSingkat(realisasi))} dari ${rekat(rupiahSingkat(angkas))}`),
}

/** A part's value or a score; null: the unit had nothing to report. */
export const tulisNilai = (nilai: Rasio | null): string => (nilai === null ? TIADA : persen(nilai))

/** Why there is no value, for a title. */
export const sebabTiada = (nilai: Rasio | null): string | undefined =>
  nilai === null ? 'Tidak ada yang harus dilaporkan' : nilai.ada ? undefined : nilai.alasan
