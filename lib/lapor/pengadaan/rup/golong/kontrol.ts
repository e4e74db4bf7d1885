import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { jumlah, sen, senFromText, type Sen } from '@/lib/realisasi/rupiah'
import type { PahamanRup } from '../types'
import { paguBaris } from './ganda'
import { kelompokkan } from './kelompok'
import { KEADAAN_RUP, type ButirRup, type GolonganRup, type KeadaanRup } from './types'

/** Rows of one kind with their rupiah. */
export interface JumlahKeadaan {
  keadaan: KeadaanRup
  /** why, for those that are left out */
  sebab: string | null
  baris: number
  nilai: Sen
  /** rows whose pagu could not be read: their rupiah is in no sum */
  tanpaNilai: number
}

/** rows whose rupiah stand in another row */
const TOTAL = /^(?:baris jumlah|dijumlahkan ke baris)/

/** Every row of the file and every rupiah of it, once: by what becomes of it. Rows that only add up others are no rupiah of their own. */
export function hitungKontrol(butir: readonly ButirRup[]): JumlahKeadaan[] {
  return KEADAAN_RUP.flatMap((keadaan) => {
    const daftar = butir.filter((satu) => satu.keadaan === keadaan)
    const menurut = keadaan === 'LEWAT' ? [...kelompokkan(daftar, ({ sebab }) => (sebab ?? '').replace(/baris \d[\d.]*$/, 'baris lain'))] : daftar.length === 0 ? [] : [[null, daftar] as const]
    return menurut.map(([sebab, grup]): JumlahKeadaan => ({ keadaan, sebab, baris: grup.length, nilai: TOTAL.test(sebab ?? '') ? sen(0n) : jumlah(grup.map(({ baris }) => paguBaris(baris))), tanpaNilai: grup.filter(({ baris }) => baris.pagu === null).length }))
  })
}

/** What is not as the file would have it, in words that have to be understood before it is applied; empty: all of it is taken. */
export function yangDipahami({ butir, tanyaSub }: GolonganRup, { bukti }: PahamanRup): string[] {
  const bagian = (keadaan: KeadaanRup, kata: string): string[] => {
    const daftar = butir.filter((satu) => satu.keadaan === keadaan)
    const buta = daftar.filter(({ baris }) => baris.pagu === null).length
    const nilai = buta === daftar.length ? '(pagunya tidak diketahui)' : `senilai ${rupiah(jumlah(daftar.map(({ baris }) => paguBaris(baris))))}${buta === 0 ? '' : ` (${bilangan(buta)} di antaranya tanpa pagu yang terbaca)`}`
    return daftar.length === 0 ? [] : [`${bilangan(daftar.length)} baris ${kata} ${nilai} tidak ikut disimpan`]
  }
  const mati = butir.filter(({ baris, isi }) => isi !== null && !baris.batal && isi.status !== 'AKTIF')
  const beda = bukti.filter(({ terpenuhi }) => !terpenuhi).length
  const tanpa = tanyaSub.reduce((n, satu) => n + satu.baris, 0)
  return [
    ...bagian('RUSAK', 'tidak terbaca'), ...bagian('TOLAK', 'yang bertentangan dengan catatan di sini'),
    ...(mati.length === 0 ? [] : [`${bilangan(mati.length)} paket senilai ${rupiah(jumlah(mati.map(({ baris }) => paguBaris(baris))))} aktif di berkas, tetapi di sini tetap dibatalkan atau tidak dilaksanakan`]),
    ...(beda === 0 ? [] : [`${bilangan(beda)} baris jumlah berkas tidak sama dengan jumlah paketnya`]),
    ...(tanpa === 0 ? [] : [`${bilangan(tanpa)} paket senilai ${rupiah(jumlah(tanyaSub.map(({ nilai }) => senFromText(nilai))))} disimpan belum ditautkan ke sub-kegiatan`]),
  ]
}
