import { rupiahPenuh } from '@/lib/dasar/format/angka'
import { tulisSel } from '@/lib/lapor/entri/utils'
import { hitungBaris, nilaiSel } from '@/lib/lapor/pelaporan/utils'
import type { BarisIsian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { NOL, type Sen } from '@/lib/realisasi/rupiah'
import type { GrupKini, JumlahGrid } from './hitung'
import { alamatSel, type Kolom } from './kolom'

const ada = (nilai: Sen | null): string => (nilai === null ? '' : rupiahPenuh(nilai))

/** The text of a sum row (a group's own, or the unit's) in a money column; empty where nothing was entered. */
export function teksJumlah(kolom: Kolom, jumlah: JumlahGrid): string {
  switch (kolom.jenis) {
    case 'pagu':
      return rupiahPenuh(jumlah.pagu)
    case 'kas':
      return ada(jumlah.kas[kolom.bulan - 1] ?? null)
    case 'sampai':
      return ada(jumlah.sampai)
    case 'kendala':
      return jumlah.kendala === 0 ? '' : String(jumlah.kendala)
    case 'realisasi': {
      const { nilai, koreksi } = jumlah[kolom.kanal]
      return kolom.kolom === 'nilai' ? ada(nilai) : kolom.kolom === 'koreksi' && koreksi !== NOL ? ada(koreksi) : ''
    }
    default:
      return ''
  }
}

/** The text of a cell of a sub-kegiatan's own row. */
export function teksSub(kolom: Kolom, sub: SubIsian, grup: GrupKini): string {
  if (kolom.jenis === 'kode') return sub.kode
  if (kolom.jenis === 'nama') return sub.nama
  const alamat = alamatSel(kolom, sub.id, null)
  // the month's target is told from the plan as it stands now, typed cells included
  if (alamat?.jenis === 'fisik' && alamat.kolom === 'target') return tulisSel(alamat, nilaiSel(sub, alamat))
  return alamat ? grup.teks(alamat) : teksJumlah(kolom, grup.jumlah)
}

/** The text of a cell of a line. */
export function teksBaris(kolom: Kolom, sub: SubIsian, baris: BarisIsian, grup: GrupKini, bulan: number): string {
  if (kolom.jenis === 'kode') return baris.rekeningKode
  if (kolom.jenis === 'nama') return `${baris.rekeningNama} (${baris.sumberDana})`
  if (kolom.jenis === 'sampai') return ada(hitungBaris(baris, bulan).sampai)
  const alamat = alamatSel(kolom, sub.id, baris.id)
  return alamat ? grup.teks(alamat) : ''
}

/** A number for the clipboard: a plain minus, so that a spreadsheet reads it as a number. */
export const untukPapanKlip = (teks: string): string => teks.replaceAll('−', '-')
