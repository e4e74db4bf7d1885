import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { NAMA_BULAN_KECIL, kosong, rapi, teks } from './kenali-nilai'

/** What the lines above a table say of all its rows. */
export interface Judul {
  unitKode: string
  unitNama: string
  /** "s.d. Juli 2023" or "31 Juli 2023": the last month that is named. 0: none */
  bulan: number
  /** the year beside it. 0: none */
  tahun: number
}

/** Words that name a unit at the head of a printed form; the deeper one stands lower, and holds. */
const UNIT = /^(nama)?(skpd|opd|perangkatdaerah|satuankerja(perangkatdaerah)?|(sub)?unit(organisasi|skpd|kerja)?|subskpd|organisasi)$/
const WAKTU = /\b(bulan|periode|sampai( dengan)?|s\.?\s?d\.?|per|keadaan|posisi)\b/i

/** A line as its label and what it says: "SKPD : Dinas X", or the same in two or three cells. */
function belah(isi: readonly NilaiBaca[]): { label: string; nilai: string } | null {
  const [pertama = '', ...lain] = isi.filter((sel) => !kosong(sel)).map(teks)
  if (pertama === '') return null
  const titik = pertama.indexOf(':')
  const sisa = titik < 0 ? lain : [pertama.slice(titik + 1), ...lain]
  return { label: rapi(titik < 0 ? pertama : pertama.slice(0, titik)), nilai: sisa.join(' ').replace(/^[\s:]+/, '').trim() }
}

/** The last month named in a line, with the year beside it. */
function bulanTerakhir(kata: string): { bulan: number; tahun: number } | null {
  const semua = [...kata.toLowerCase().matchAll(new RegExp(`(${NAMA_BULAN_KECIL.join('|')})\\s*(\\d{4})?`, 'g'))]
  const akhir = semua.at(-1)
  return akhir ? { bulan: NAMA_BULAN_KECIL.indexOf(akhir[1] ?? '') + 1, tahun: Number(akhir[2] ?? 0) } : null
}

/** Reads the lines above a table. Names of persons stand there too: nothing but a unit and a month is taken. */
export function bacaJudul(atas: readonly (readonly NilaiBaca[])[]): Judul {
  const judul: Judul = { unitKode: '', unitNama: '', bulan: 0, tahun: 0 }
  for (const isi of atas) {
    const satu = belah(isi)
    if (!satu) continue
    const baris = isi.map(teks).join(' ')
    // the day of printing is no period
    if (WAKTU.test(baris) && !/cetak/i.test(baris)) Object.assign(judul, bulanTerakhir(baris) ?? {})
    if (UNIT.test(satu.label) && satu.nilai !== '') {
      const [, kode = '', nama = ''] = /^(\d[\d.]*\d)?\s*[-–:]?\s*(.*)$/.exec(satu.nilai.replace(/\s+(bulan|periode|tahun( anggaran)?)\s*:.*$/i, '')) ?? []
      judul.unitKode = kode
      judul.unitNama = nama.slice(0, 300)
    }
  }
  return judul
}
