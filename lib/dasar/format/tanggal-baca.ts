import { BULAN } from '@/lib/realisasi/bulan'
import { TAK_TAMPAK } from './parse'

const dua = (angka: number): string => String(angka).padStart(2, '0')

/** A day of the calendar as "YYYY-MM-DD"; null for one that there is not (31 April). */
function hari(tahun: number, bulan: number, tanggal: number): string | null {
  if (tahun < 2000 || tahun > 2100 || bulan < 1 || bulan > 12 || tanggal < 1) return null
  const ada = new Date(Date.UTC(tahun, bulan - 1, tanggal))
  return ada.getUTCMonth() === bulan - 1 && ada.getUTCDate() === tanggal ? `${tahun}-${dua(bulan)}-${dua(tanggal)}` : null
}

/** "juli", "jul", "agustus", "agt": the month that a word means, from three letters on. */
function bulanDari(kata: string): number {
  const kecil = kata.toLowerCase().replace('nopember', 'november').replace(/^(agt|agu?st)$/, 'agustus').replace(/\.$/, '')
  return kecil.length < 3 ? 0 : BULAN.findIndex((nama) => nama.toLowerCase().startsWith(kecil)) + 1
}

/**
 * A day as people here write it: 12/07/2023, 12-7-2023, 12.07.2023, 12072023, "12 Juli 2023", "Rabu, 12 Juli 2023", or as machines do:
 * 2023-07-12. Always day, month, year; a year of two digits is not guessed.
 * @returns "YYYY-MM-DD", or null for what is no day
 */
export function bacaTanggal(teks: string): string | null {
  const isi = teks.replace(TAK_TAMPAK, '').trim().replace(/^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\s*,?\s+/i, '')
  const mesin = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(isi)
  if (mesin) return hari(Number(mesin[1]), Number(mesin[2]), Number(mesin[3]))
  const angka = /^(\d{1,2})([/.\-\s])(\d{1,2})\2(\d{4})$/.exec(isi)
  if (angka) return hari(Number(angka[4]), Number(angka[3]), Number(angka[1]))
  const rapat = /^(\d{2})(\d{2})(\d{4})$/.exec(isi)
  if (rapat) return hari(Number(rapat[3]), Number(rapat[2]), Number(rapat[1]))
  const kata = /^(\d{1,2})[\s-]+([a-z.]+)[\s-]+(\d{4})$/i.exec(isi)
  return kata ? hari(Number(kata[3]), bulanDari(kata[2] ?? ''), Number(kata[1])) : null
}

/**
 * A day with its time: "10/08/2023 16.00", "10 Agustus 2023 pukul 16.00 WIB", "2023-08-10T16:00".
 * @returns "YYYY-MM-DDTHH:MM", or null
 */
export function bacaWaktu(teks: string): string | null {
  const pisah = /^(.*?)(?:\s*,?\s*(?:pukul|jam)\s+|T|\s+)(\d{1,2})[.:](\d{2})(?:\s*WIB)?$/i.exec(teks.replace(TAK_TAMPAK, '').trim())
  if (!pisah) return null
  const [, kiri = '', jam = '', menit = ''] = pisah
  const tanggal = bacaTanggal(kiri)
  return tanggal !== null && Number(jam) < 24 && Number(menit) < 60 ? `${tanggal}T${jam.padStart(2, '0')}:${menit}` : null
}

/** How a day or a day with time stands in its field: "12/07/2023", "10/08/2023 16.00"; what cannot be read stays as it was typed. */
export function tampilIsian(teks: string): string {
  const waktu = bacaWaktu(teks)
  const [tahun, bulan, tanggal] = (waktu?.slice(0, 10) ?? bacaTanggal(teks) ?? '').split('-')
  if (tahun === undefined || bulan === undefined || tanggal === undefined) return teks
  return `${tanggal}/${bulan}/${tahun}${waktu === null ? '' : ` ${waktu.slice(11).replace(':', '.')}`}`
}

export const CARA_TANGGAL = 'Tulis seperti 12/07/2023 atau 12 Juli 2023.'
export const CARA_WAKTU = 'Tulis tanggal dan jam, seperti 12/07/2023 16.00.'

/** A plain date as a form shows it for changing: "31/12/2023". */
export const tulisTanggal = (isi: string | null): string => (isi === null ? '' : tampilIsian(isi))
