import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { satuanUang } from './arti'
import { POLA_BULAN, bulanKata } from '../nilai/bulan'
import { bacaKode } from '../nilai/kode'
import { kosong, rapi, teks } from '../nilai/teks'

/** What the lines above a table say of all its rows. */
export interface Judul {
  unitKode: string
  unitNama: string
  subKode: string
  subNama: string
  /** the last month that is named; 0: none */
  bulan: number
  /** "s.d. Juni": the figures add up from January */
  sampai: boolean
  tahun: number
  asalTahun: string
  asalBulan: string
  satuan: number
  /** words of all the lines, for what they are about */
  kata: string
}

const judulKosong = (): Judul => ({
  unitKode: '', unitNama: '', subKode: '', subNama: '', bulan: 0, sampai: false, tahun: 0, asalTahun: '', asalBulan: '', satuan: 0, kata: '',
})

/** Words that name a unit at the head of a printed form; the deeper one stands lower, and holds. */
const UNIT = /^(?:nama|kode)?(?:skpd|opd|perangkatdaerah|satuankerja(?:perangkatdaerah)?|(?:sub)?unit(?:organisasi|skpd|kerja)?|subskpd|organisasi)$/
const SUB = /^(?:nama|kode)?subkegiatan$/
const WAKTU = /\b(bulan|periode|triwulan|sampai( dengan)?|s\.?\s?\/?d\.?|per|keadaan|posisi|realisasi)\b/i
const BUKAN = /cetak|tanggal\s+(?:perda|peraturan)|nomor|perda|perbup|peraturan|undang/i
const TAHUN = /(?:tahun(?:\s+anggaran)?|t\.?\s?a\.?)\s*[:.]?\s*(20\d\d)(?!\d)/i

/** A line as its label and what it says: "SKPD : Dinas X", or the same in two or three cells. */
function belah(isi: readonly NilaiBaca[]): { label: string; nilai: string } | null {
  const [pertama = '', ...lain] = isi.filter((sel) => !kosong(sel)).map(teks)
  if (pertama === '') return null
  const titik = pertama.indexOf(':')
  const sisa = titik < 0 ? lain : [pertama.slice(titik + 1), ...lain]
  return { label: rapi(titik < 0 ? pertama : pertama.slice(0, titik)), nilai: sisa.join(' ').replace(/^[\s:]+/, '').trim() }
}

/** Takes the unit or the sub-kegiatan that a line names. @returns whether it named one */
export function bacaLabel(isi: readonly NilaiBaca[], judul: Judul): boolean {
  const satu = belah(isi)
  if (!satu || satu.nilai === '') return false
  const nilai = satu.nilai.replace(/\s+(?:bulan|periode|tahun(?: anggaran)?)\s*:.*$/i, '')
  if (UNIT.test(satu.label)) {
    const { kode, nama } = bacaKode(nilai)
    Object.assign(judul, { unitKode: kode, unitNama: nama.slice(0, 300), subKode: '', subNama: '' })
    return true
  }
  if (!SUB.test(satu.label)) return false
  const { kode, nama } = bacaKode(nilai)
  Object.assign(judul, { subKode: kode, subNama: nama })
  return true
}

function bacaWaktu(baris: string, judul: Judul): void {
  if (BUKAN.test(baris)) return
  const semua = [...baris.matchAll(POLA_BULAN)].filter(([kata], i, daftar) => kata.length > 3 || daftar.length > 1 || WAKTU.test(baris))
  const akhir = semua.at(-1)
  const tahun = Number(TAHUN.exec(baris)?.[1] ?? 0)
  if (tahun) Object.assign(judul, { tahun, asalTahun: baris.slice(0, 120) })
  if (!akhir || !WAKTU.test(baris)) return
  const bulan = bulanKata(akhir[0])
  // "1 Januari s.d. 31 Desember 2023" tells the year, not a month
  judul.bulan = bulan
  judul.asalBulan = baris.slice(0, 120)
  judul.sampai = /\b(?:sampai|s\.?\s?\/?d)\b/i.test(baris)
  const sebelah = /^\D{0,3}(20\d\d)/.exec(baris.slice(akhir.index + akhir[0].length))
  if (sebelah && !tahun) Object.assign(judul, { tahun: Number(sebelah[1]), asalTahun: baris.slice(0, 120) })
}

/** Reads the lines above a table, and the name of its sheet. Names of persons stand there too: of them nothing is taken. */
export function bacaJudul(atas: readonly (readonly NilaiBaca[])[], namaLembar = ''): Judul {
  const judul = judulKosong()
  const lembar = bulanKata(namaLembar.replace(/\s*20\d\d\s*/, ''))
  if (lembar) Object.assign(judul, { bulan: lembar, asalBulan: `nama lembar "${namaLembar}"` })
  judul.satuan = satuanUang(namaLembar)
  const kata: string[] = [namaLembar]
  for (const isi of atas) {
    const baris = isi.filter((sel) => !kosong(sel)).map(teks).join(' ')
    if (baris === '') continue
    kata.push(baris)
    bacaWaktu(baris, judul)
    judul.satuan = satuanUang(baris) || judul.satuan
    bacaLabel(isi, judul)
  }
  judul.kata = kata.join(' ').toLowerCase().slice(0, 2_000)
  return judul
}

const AWAL_JUDUL = /^\W*(?:laporan|realisasi|rekap\w*|bulan|periode|tahun|rencana|daftar|keadaan|posisi|per)(?![a-z])/i

/** A line between the rows of a table that titles what follows: the month and the year that it names. null: no such line */
export function judulTengah(isi: readonly NilaiBaca[]): Pick<Judul, 'bulan' | 'tahun'> | null {
  const [baris, ...lain] = isi.filter((sel) => !kosong(sel)).map(teks)
  if (baris === undefined || lain.length > 0 || !AWAL_JUDUL.test(baris)) return null
  const judul = judulKosong()
  bacaWaktu(baris, judul)
  return judul.bulan > 0 || judul.tahun > 0 ? judul : null
}
