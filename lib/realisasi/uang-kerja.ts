import type { Capaian } from './capaian'
import { FISIK_PENUH } from './fisik'
import { bagiSetengahKeAtas } from './pembulatan'
import { bandingkanPersen, bedaTercetak, kurangiRasio, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'
import { sen, type Sen } from './rupiah'

/** Money and work are apart when they differ by more than so many points. */
export const BATAS_UANG_KERJA = 10

export const RUMUS_UANG_KERJA: Rumus = {
  nama: 'Uang dan pekerjaan',
  rumus: 'serapan pagu − progres fisik, dalam poin; setara rupiah: realisasi − pagu × progres fisik',
  keterangan: 'Per sub-kegiatan dari unit yang sudah melapor bulan ini dan memiliki nilai progres fisik. Positif: uang mendahului pekerjaan (uang muka, atau fisik belum dicatat). Negatif: pekerjaan mendahului uang (penyedia belum menagih). Yang berjarak paling banyak 10 poin tidak disebut.',
  sumber: 'Perbandingan fisik dan keuangan pada formulir RFK; batas 10 poin adalah ketentuan aplikasi.',
}

export interface UangKerja {
  /** points as printed: serapan pagu - fisik */
  beda: Rasio;
  /** realisasi - pagu x progress, half up to the sen; positive: money ahead of work */
  rupiah: Sen;
  arah: 'uang' | 'kerja';
}

/** Whether money and work of one sub-kegiatan can be held against each other: reported, and both known. */
export const uangKerjaDinilai = ({ posisi, serapanPagu, fisik, melapor }: Capaian): boolean => melapor && posisi.realisasi !== null && kurangiRasio(serapanPagu, fisik).ada

/** How far money and work of one sub-kegiatan are apart; null where they are not, or where either is unknown. */
export function uangKerja(capaian: Capaian): UangKerja | null {
  const { posisi, serapanPagu, fisik } = capaian
  const beda = kurangiRasio(serapanPagu, fisik)
  if (!uangKerjaDinilai(capaian) || !beda.ada || posisi.realisasi === null) return null
  const uang = bandingkanPersen(beda, BATAS_UANG_KERJA) > 0
  if (!uang && bandingkanPersen(beda, -BATAS_UANG_KERJA) >= 0) return null
  return {
    beda: bedaTercetak(serapanPagu, fisik),
    rupiah: sen(posisi.realisasi - bagiSetengahKeAtas(posisi.fisik.tertimbang, BigInt(FISIK_PENUH))),
    arah: uang ? 'uang' : 'kerja',
  }
}
