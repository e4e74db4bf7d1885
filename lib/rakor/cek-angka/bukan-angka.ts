import { BULAN } from '@/lib/realisasi/bulan'
import type { BukanAngka } from './types'

const NAMA_BULAN = BULAN.join('|')
const PERATURAN = 'UU|Undang-Undang|PP|Peraturan(?:\\s+\\p{L}+){1,4}|Perpres|Permen\\p{L}*|Perda|Perbup|Perki|PMK|Inpres|Keputusan(?:\\s+\\p{L}+){1,4}|Kepmen\\p{L}*|Instruksi(?:\\s+\\p{L}+){1,3}|Surat(?:\\s+\\p{L}+){0,3}'

/** In this order: what an earlier pattern took is not looked at again. */
const POLA: readonly (readonly [BukanAngka['jenis'], RegExp])[] = [
  ['kode', /https?:\/\/\S+|\b[\w.-]+@[\w-]+\.\w+|\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{8,}\b|\b(?!Rp\d)[A-Za-z]\w*\d\w*\b/giu],
  ['nomor', /\bSegel\s+\d+\s*·\s*(?:[0-9a-f]{4}\s*){1,4}/giu],
  // what a table leaves out, counted by whoever draws it
  ['sisa', /\bdan\s+\d{1,5}\s+\p{L}+(?:[- ]\p{L}+){0,2}\s+lain(?:nya)?\b/giu],
  ['tanggal', new RegExp(`(?<![\\d.,])\\d{1,2}(?:\\s*[–-]\\s*\\d{1,2})?[ \\u00a0]+(?:${NAMA_BULAN}|Agu|Sept?|Okt|Nov|Des|Jan|Feb|Mar|Apr|Jun|Jul)\\b(?:[ \\u00a0]+\\d{4}\\b)?`, 'giu')],
  ['tanggal', /\b\d{1,2}[/-]\d{1,2}[/-]\d{4}\b|\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?\b/gu],
  ['tanggal', new RegExp(`\\b(?:${NAMA_BULAN})[ \\u00a0]+\\d{4}\\b`, 'giu')],
  ['jam', /\bpukul\s+\d{1,2}(?:[.:]\d{2}){0,2}(?:\s*(?:[–-]|s\.d\.|sampai)\s*\d{1,2}[.:]\d{2})?|\b\d{1,2}[.:]\d{2}(?:\s*[–-]\s*\d{1,2}[.:]\d{2})?(?=\s*WI[BT]A?\b)/giu],
  ['peraturan', new RegExp(`\\b(?:${PERATURAN})\\s+(?:Nomor|No\\.?)?\\s*[\\d./A-Z-]*\\d[\\d./A-Z-]*(?:\\s+Tahun\\s+\\d{4})?`, 'gu')],
  ['peraturan', /\bPasal\s+\d+(?:\s+ayat\s+\(?\d+\)?)?|\bayat\s+\(\d+\)|\bNomor\s+\d+\s+Tahun\s+\d{4}/giu],
  ['nomor', /\b(?:Nomor|No\.?|NIP\.?|NIK|NPWP|Telepon|Telp\.?|HP|Faks?\.?|Kode Pos|Segel|ke-|versi|bekuan|posisi beku)\s*[:.-]?\s*\d[\d./A-Z-]*(?<=\d)(?![.,]?\d)/giu],
  ['nomor', /\b\d+\/[\w./-]*\d{4}\b|\b0\d{3,4}[- ]\d{6,8}\b|(?<![.,\d])\b\d{16,18}\b(?![.,]\d)/gu],
  ['kode', /(?<![.,\d])\b\d{1,2}(?:\.\d{1,2}){2,}(?:\.\d{3,5})?\b(?![.,]?\d)|(?<![.,\d])\b[45]\.[1-4](?:\.\d{2})*\b(?!\d)(?!\s*(?:%|persen|poin|juta|jt|miliar|M\b|T\b|triliun))/gu],
  ['tahun', /\b(?:tahun(?:\s+anggaran)?|TA|T\.A\.|APBD(?:-P)?|Perubahan|Murni|Realisasi)\s+(?:19|20)\d{2}(?:\s*[–/-]\s*(?:19|20)?\d{2})?\b/giu],
  ['halaman', /\b(?:halaman|hal\.|hlm\.?|slide|lampiran|bab|tabel|gambar|grafik|bagan|lembar|triwulan|TW|semester|tahap|termin|butir|angka|huruf|nomor urut|tingkat|eselon|golongan|kelas|asisten|edisi)\s+\d{1,3}(?:\s+dari\s+\d{1,3})?\b(?![.,]\d|\s*(?:%|persen|poin|ribu|juta|jt|miliar|milyar|triliun|unit|sub|paket|balita))/giu],
  ['ukuran', /\b\d+(?:,\d+)?\s*(?:[x×]\s*\d+(?:,\d+)?\s*)?(?:menit|jam|detik|hari|minggu|mm|cm|km|meter|m2|m²|ha|hektare?|KB|MB|berkas|lembar|eksemplar|rangkap|halaman|slide|kali|tahun|bulan|triwulan|semester|tahap|orang(?=\s+peserta))\b/giu],
  // "naik dari 28,61% hingga 38,28%" is two figures, no range
  ['rentang', /(?<!(?:naik|turun|meningkat|menurun|bergerak)[ \u00a0]dari[ \u00a0])(?<![.,\d])\d{1,3}(?:,\d+)?\s*%?\s*(?:[–-]|s\.d\.|sampai(?: dengan)?|hingga)\s*\d{1,3}(?:,\d+)?\s*(?:%|persen)/giu],
  // the name of a group of physical progress, not a figure: "280 sub-kegiatan masih 0%"
  ['rentang', /(?<=sub[- ]?kegiatan[^.;\d]{0,30})\b0\s*(?:%|persen)|(?<=kelompok\s)0\s*(?:%|persen)/giu],
  ['butir', /(?:^|\n)[ \t]*\(?\d{1,2}[.)](?=\s)/gu],
  ['butir', /\(\d{1,2}\)(?=\s+\p{L})/gu],
  ['tahun', /(?<![.,\d/])\b(?:19|20)\d{2}\b(?![.,]\d|\d|\s*(?:%|persen|poin|unit|sub|paket|orang|jiwa|balita|kendala|pekon|desa|kegiatan|juta|jt|miliar|ribu))/gu],
]

/** Dates, years, numbers of laws and letters, codes, pages, items of lists: numbers that say nothing of the budget. In order of their place. */
export function tandaiBukanAngka(teks: string): BukanAngka[] {
  const hasil: BukanAngka[] = []
  // lengths stay: places in the text are those of the original
  let sisa = teks
  for (const [jenis, pola] of POLA) {
    sisa = sisa.replace(pola, (satu: string, ...lain: unknown[]) => {
      const awal = lain.find((isi): isi is number => typeof isi === 'number') ?? 0
      const depan = satu.length - satu.trimStart().length
      if (/\d/.test(satu)) hasil.push({ jenis, awal: awal + depan, akhir: awal + satu.length, teks: satu.trim() })
      return /\d/.test(satu) ? ' '.repeat(satu.length) : satu
    })
  }
  return hasil.sort((a, b) => a.awal - b.awal)
}
