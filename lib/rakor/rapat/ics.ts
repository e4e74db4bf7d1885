import { namaRapat } from './constants'
import type { Acara, Rapat } from './types'

const HASIL_KODE = new TextEncoder()

/** Text of a property as RFC 5545 wants it: its separators escaped, lines of the text as \n, no other control characters. */
export const teksIcs = (teks: string): string => teks.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')

/** Folds a line to 75 octets of UTF-8, never within a character; further pieces begin with a blank. */
export function lipat(baris: string): string {
  const hasil: string[] = []
  let [kini, panjang] = ['', 0]
  for (const huruf of baris) {
    const oktet = HASIL_KODE.encode(huruf).length
    if (panjang + oktet > 75) {
      hasil.push(kini)
      ;[kini, panjang] = [' ', 1]
    }
    kini += huruf
    panjang += oktet
  }
  return [...hasil, kini].join('\r\n')
}

const waktu = (tanggal: string, jam: string): string => `${tanggal.replaceAll('-', '')}T${jam.replace(':', '')}00`
const utc = (iso: string): string => iso.replace(/[-:]/g, '').replace(/\.\d+/, '')

/** Jakarta keeps one time all year. */
const ZONA = ['BEGIN:VTIMEZONE', 'TZID:Asia/Jakarta', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:WIB', 'END:STANDARD', 'END:VTIMEZONE']

/** A meeting as a calendar takes it (RFC 5545). Every change of it or of its agenda raises SEQUENCE, so that the new one replaces the old. */
export function susunIcs(rapat: Rapat, acara: readonly Acara[], href: string): string {
  const pemimpin = [rapat.pemimpinNama, rapat.pemimpinJabatan].filter((isi) => isi !== null).join(', ')
  const isi = [`Dipimpin ${pemimpin}.`, ...acara.map(({ urutan, judul, menit, unit, asisten }) => `${urutan}. ${judul}, ${menit} menit${unit ?? asisten ? ` (${unit ?? asisten ?? ''})` : ''}`)].join('\n')
  const baris = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rakor POP//ID', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...ZONA, 'BEGIN:VEVENT',
    `UID:rapat-${rapat.tahun}-${rapat.triwulan}-${rapat.id}@rakor-pop`, `DTSTAMP:${utc(rapat.pada)}`, `LAST-MODIFIED:${utc(rapat.pada)}`, `SEQUENCE:${rapat.versi - 1}`,
    `DTSTART;TZID=Asia/Jakarta:${waktu(rapat.tanggal, rapat.mulai)}`, `DTEND;TZID=Asia/Jakarta:${waktu(rapat.tanggal, rapat.selesai)}`,
    `SUMMARY:${teksIcs(namaRapat(rapat))}`, `LOCATION:${teksIcs(rapat.tempat)}`, `DESCRIPTION:${teksIcs(isi)}`, `URL:${href}`, `STATUS:${rapat.keadaan === 'DRAF' ? 'TENTATIVE' : 'CONFIRMED'}`, 'END:VEVENT', 'END:VCALENDAR',
  ]
  return `${baris.map(lipat).join('\r\n')}\r\n`
}
