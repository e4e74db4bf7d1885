import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { IsiTahun, Regulasi } from './types'

/** The book's name with the year it is meant for in front: on a phone only the beginning of a name is seen. */
export const namaRegulasi = ({ nama, mulaiTahun }: Regulasi): string => (mulaiTahun === null ? nama : `Mulai ${mulaiTahun}: ${nama}`)

export interface UsulRegulasi {
  kode: string
  alasan: string
}

/**
 * The book of codes a new year should follow: the latest one that is meant for it or for a year before. null: there is none.
 * @param daftar as `queryRegulasi` orders it; of two that begin together the first, which holds most codes, is proposed
 */
export function usulRegulasi(daftar: readonly Regulasi[], tahun: number): UsulRegulasi | null {
  const cocok = daftar.filter((satu): satu is Regulasi & { mulaiTahun: number } => satu.mulaiTahun !== null && satu.mulaiTahun <= tahun)
  const [pilih] = cocok.toSorted((a, b) => b.mulaiTahun - a.mulaiTahun)
  if (!pilih) return null
  const lebihTua = cocok.length > 1 ? 'yang terbaru dari yang tersedia untuk tahun ini' : 'satu-satunya yang tersedia untuk tahun ini'
  return { kode: pilih.kode, alasan: `Diusulkan karena berlaku mulai tahun anggaran ${pilih.mulaiTahun}, ${lebihTua}.` }
}

/** What stands in a year, in words, each with its count; empty: nothing, so the year can be deleted. */
export function isiTahunKata(isi: IsiTahun): string[] {
  const ada: [number, string][] = [
    [isi.baris, `${bilangan(isi.baris)} baris anggaran dengan pagu ${rupiah(senFromText(isi.pagu))}`],
    [isi.baris === 0 ? isi.sub : 0, `${bilangan(isi.sub)} sub-kegiatan`],
    [isi.bulanDibuka, `${bilangan(isi.bulanDibuka)} bulan yang sudah dibuka`],
    [isi.laporan, `${bilangan(isi.laporan)} laporan`],
    [isi.bkad, `${bilangan(isi.bkad)} catatan rekonsiliasi BKAD`],
    [isi.impor, `${bilangan(isi.impor)} berkas impor yang menunggu atau pernah diterapkan`],
  ]
  return ada.filter(([jumlah]) => jumlah > 0).map(([, kata]) => kata)
}

/** What goes with an empty year when it is deleted, in words. */
export function ikutTerhapusKata(isi: IsiTahun): string[] {
  const ikut: [number, string][] = [
    [isi.versiApbd, `${bilangan(isi.versiApbd)} versi APBD`],
    [isi.versiKas, `${bilangan(isi.versiKas)} versi anggaran kas`],
    [isi.bulanTerencana, `tenggat ${bilangan(isi.bulanTerencana)} bulan yang belum dibuka`],
    [isi.padanan, `${bilangan(isi.padanan)} padanan kode`],
    [isi.berkasMati, `catatan ${bilangan(isi.berkasMati)} berkas impor yang ditolak atau dibuang`],
  ]
  return ['setelan, batas zona, dan bobot ketaatan', ...ikut.filter(([jumlah]) => jumlah > 0).map(([, kata]) => kata)]
}
