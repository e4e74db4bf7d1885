import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lipat, susunIcs, teksIcs } from './ics'
import type { Rapat } from './types'

const oktet = (teks: string): number => new TextEncoder().encode(teks).length
const RAPAT: Rapat = {
  id: 3, tahun: 2023, triwulan: 2, tanggal: '2023-07-12', mulai: '08:30', selesai: '12:00', tempat: 'Aula; lantai 2, gedung "A"', pemimpinJabatan: 'Bupati', pemimpinNama: null, batasBulan: 6, apbdUrutan: null,
  keadaan: 'DRAF', dimulaiPada: null, ditutupPada: null, contoh: true, versi: 4, oleh: 'Analis', pada: '2023-07-01T02:03:04Z',
}

describe('lipat', () => {
  it('folds to 75 octets, within no character, and unfolds to what it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 300 }).map((teks) => teks.replace(/[\r\n]/g, '')), (teks) => {
      const hasil = lipat(teks)
      expect(hasil.replaceAll('\r\n ', '')).toBe(teks)
      for (const baris of hasil.split('\r\n')) expect(oktet(baris)).toBeLessThanOrEqual(75)
    }))
  })
})

describe('susunIcs', () => {
  const ics = susunIcs(RAPAT, [{ id: 1, urutan: 1, judul: 'Evaluasi, paparan\\isi', menit: 45, asisten: 'Asisten II', unitId: null, unit: null }], 'https://rakor.contoh/rakor/3')
  const baris = ics.replaceAll('\r\n ', '').split('\r\n')

  it('is one event of Jakarta time, with a number that grows with every change', () => {
    expect(baris).toEqual(expect.arrayContaining(['DTSTART;TZID=Asia/Jakarta:20230712T083000', 'DTEND;TZID=Asia/Jakarta:20230712T120000', 'SEQUENCE:3', 'DTSTAMP:20230701T020304Z', 'UID:rapat-2023-2-3@rakor-pop', 'SUMMARY:Rakor triwulan II 2023']))
    expect(baris.filter((satu) => satu === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  it('escapes what would end a value', () => {
    expect(baris).toContain('LOCATION:Aula\\; lantai 2\\, gedung "A"')
    expect(baris).toContain('DESCRIPTION:Dipimpin Bupati.\\n1. Evaluasi\\, paparan\\\\isi\\, 45 menit (Asisten II)')
    expect(teksIcs('a\r\nBEGIN:VEVENT\u0000')).toBe('a\\nBEGIN:VEVENT ')
  })
})
