/**
 * Files as SIPD exports them, for tests and measurements: the column names of the real exports, everything in them made up
 * and obviously so. Same options, same file.
 */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as AliranWeb } from 'node:stream/web'
import { writeOds } from 'hucre/ods'
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx'

export type NilaiSipd = string | number | null
export interface TabelSipd {
  lembar: string
  /** everything above the data: title lines and one or two header rows */
  kepala: readonly (readonly NilaiSipd[])[]
  baris: readonly (readonly NilaiSipd[])[]
  /** 0-based, both ends included */
  gabung: readonly { startRow: number; startCol: number; endRow: number; endCol: number }[]
}

/** What the rows speak of. Give those of a database to make files that match it. */
export interface PokokSipd {
  kodeSkpd: string
  namaSkpd: string
  kodeSub: string
  namaSub: string
  rekening: string
  namaRekening: string
  sumber: string
}

export interface OpsiSipd {
  baris?: number
  seed?: number
  tahun?: number
  /** dates lie in January to this month */
  bulan?: number
  pokok?: readonly PokokSipd[]
  urutan?: 'asli' | 'terbalik' | 'acak'
  /** title lines above the header, as printed forms have */
  judul?: boolean
  /** a total row at the end, section rows between */
  jumlah?: boolean
}

const acak = (seed: number) => {
  let state = seed >>> 0
  return (sampai: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sampai)
  }
}

const dua = (angka: number): string => String(angka).padStart(2, '0')
const empat = (angka: number): string => String(angka).padStart(4, '0')

/** 40 made-up units with 3 sub-kegiatan of 2 rekening each. */
const POKOK_CONTOH: readonly PokokSipd[] = Array.from({ length: 240 }, (_, i) => {
  const unit = Math.floor(i / 6)
  const urusan = `${1 + (unit % 5)}.${dua(1 + (unit % 8))}`
  const modal = i % 2 === 1
  return {
    kodeSkpd: `${urusan}.0.00.0.00.${dua(unit + 1)}.0000`,
    namaSkpd: `Dinas Contoh ${unit + 1}`,
    kodeSub: `${urusan}.${dua(1 + (i % 4))}.2.${dua(1 + (i % 3))}.${empat(1 + Math.floor(i / 2) % 3)}`,
    namaSub: `Sub Kegiatan Contoh ${Math.floor(i / 2) + 1}`,
    rekening: modal ? `5.2.02.05.01.${empat(1 + (i % 7))}` : `5.1.02.01.01.${empat(24 + (i % 7))}`,
    namaRekening: modal ? 'Belanja Modal Contoh' : 'Belanja Barang Contoh',
    sumber: i % 3 === 0 ? 'Dana Alokasi Umum' : 'Pendapatan Asli Daerah',
  }
})

const KOLOM_REALISASI = [
  'Kode SKPD', 'Nama SKPD', 'Kode Sub SKPD', 'Nama Sub SKPD', 'Kode Fungsi', 'Nama Fungsi', 'Kode Sub Fungsi', 'Nama Sub Fungsi', 'Kode Urusan',
  'Nama Urusan', 'Kode Bidang Urusan', 'Nama Bidang Urusan', 'Kode Program', 'Nama Program', 'Kode Kegiatan', 'Nama Kegiatan', 'Kode Sub Kegiatan',
  'Nama Sub Kegiatan', 'Kode Rekening', 'Nama Rekening', 'Nomor Dokumen', 'Jenis Dokumen', 'Jenis Transaksi', 'Nomor DPT', 'Tanggal Dokumen',
  'Keterangan Dokumen', 'Nilai Realisasi', 'Nilai Setoran', 'NIP', 'Nama Pegawai', 'Tanggal Simpan', 'Nomor SPD', 'Periode SPD', 'Nilai SPD',
  'Tahapan SPD', 'Nama Sub Tahapan Jadwal', 'Tahapan APBD', 'Nomor SPP', 'Tanggal SPP', 'Nomor SPM', 'Tanggal SPM', 'Nomor SP2D', 'Tanggal SP2D',
  'Tanggal Transfer', 'Nilai SP2D',
] as const
const KOLOM_ANGGARAN = [
  'Nama SKPD', 'Nama Sub Unit', 'Kode Bidang Urusan', 'Kode Kegiatan', 'Nama Kegiatan', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan',
  'Nama Sumber Dana', 'Kode Rekening', 'Nama Rekening', 'Nama Paket Kelompok', 'Pagu',
] as const
export const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] as const
const KOLOM_RAK = ['Kode SKPD', 'Nama SKPD', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Kode Rekening', 'Uraian', 'Anggaran Tahun Ini', 'Total RAK', ...BULAN] as const
const KOLOM_LRA = ['kode_rekening', 'nama_rekening', 'level', 'nominal', 'realisasi', 'presentase', 'previous_realisasi', 'mulai_tgl', 'sampai_tgl', 'id_skpd'] as const
const KOLOM_JURNAL = [
  'namaskpd', 'namaunitskpd', 'namakegiatan', 'namasubkegiatan', 'kodesubkegiatan', 'kodeakunsubrinci', 'namaakunsubrinci', 'keterangan',
  'nilaidebet', 'nilaikredit', 'namaakunutama',
] as const

const bagianSub = (kodeSub: string) => {
  const b = kodeSub.split('.')
  return { urusan: b[0] ?? '', bidang: b.slice(0, 2).join('.'), program: b.slice(0, 3).join('.'), kegiatan: b.slice(0, 5).join('.') }
}

type BarisBernama = Record<string, NilaiSipd>

function susun(lembar: string, kolom: readonly string[], data: readonly BarisBernama[], opsi: OpsiSipd, kolomJumlah: readonly string[]): TabelSipd {
  const urut = opsi.urutan === 'terbalik' ? [...kolom].reverse() : [...kolom]
  if (opsi.urutan === 'acak') {
    const pilih = acak((opsi.seed ?? 1) + 99)
    for (let i = urut.length - 1; i > 0; i--) {
      const j = pilih(i + 1)
      ;[urut[i], urut[j]] = [urut[j] ?? '', urut[i] ?? '']
    }
  }
  const kepala: NilaiSipd[][] = [urut]
  const gabung: TabelSipd['gabung'][number][] = []
  if (opsi.judul) {
    kepala.unshift(['PEMERINTAH KABUPATEN CONTOH'], [`${lembar.toUpperCase()} TAHUN ANGGARAN ${opsi.tahun ?? 2023}`], [])
    for (const r of [0, 1]) gabung.push({ startRow: r, startCol: 0, endRow: r, endCol: urut.length - 1 })
  }
  const baris: NilaiSipd[][] = []
  let skpd: NilaiSipd = null
  for (const satu of data) {
    const kini = satu['Nama SKPD'] ?? satu.namaskpd ?? null
    if (opsi.jumlah && kini !== null && kini !== skpd) baris.push([`SKPD: ${kini}`])
    skpd = kini
    baris.push(urut.map((nama) => satu[nama] ?? null))
  }
  if (opsi.jumlah) {
    const total = (nama: string): number => data.reduce((sum, satu) => sum + Number(satu[nama] ?? 0), 0)
    const akhir = urut.map((nama): NilaiSipd => (kolomJumlah.includes(nama) ? total(nama) : null))
    akhir[akhir.findIndex((isi) => isi === null)] = 'JUMLAH'
    baris.push(akhir)
  }
  return { lembar, kepala, baris, gabung }
}

function barisRealisasi(i: number, pokok: readonly PokokSipd[], pilih: (sampai: number) => number, tahun: number, bulan: number): BarisBernama {
  const p = pokok[i % pokok.length] ?? (POKOK_CONTOH[0] as PokokSipd)
  const { urusan, bidang, program, kegiatan } = bagianSub(p.kodeSub)
  const tanggal = `${tahun}-${dua(1 + pilih(bulan))}-${dua(1 + pilih(28))}`
  const nilai = (1 + pilih(9_000_000)) * 100 + (i % 10 === 0 ? 0.25 : 0)
  const dokumen = `${empat(i)}/CONTOH/${tahun}`
  const isi: readonly NilaiSipd[] = [
    p.kodeSkpd, p.namaSkpd, p.kodeSkpd, p.namaSkpd, '01', 'Fungsi Contoh', '01.01', 'Sub Fungsi Contoh', urusan, 'Urusan Contoh', bidang,
    'Bidang Urusan Contoh', program, `Program Contoh ${program}`, kegiatan, `Kegiatan Contoh ${kegiatan}`, p.kodeSub, p.namaSub, p.rekening,
    p.namaRekening, `TBP/${dokumen}`, i % 4 === 0 ? 'TBP' : 'SPM', i % 4 === 0 ? 'GU' : 'LS', `DPT-${i}`, tanggal, `Pembayaran contoh nomor ${i}`, nilai,
    i % 50 === 0 ? Math.floor(nilai / 10) : 0, `19000101000000${empat(i % 10_000)}`, `Pegawai Contoh ${i % 500}`, tanggal, `SPD/${dokumen}`, 'Triwulan I', nilai * 4,
    'SPD 1', 'Penetapan APBD', 'APBD Awal', `SPP/${dokumen}`, tanggal, `SPM/${dokumen}`, tanggal, `SP2D/${dokumen}`, tanggal, tanggal, nilai,
  ]
  return Object.fromEntries(KOLOM_REALISASI.map((nama, k) => [nama, isi[k] ?? null]))
}

/** The payments report of Penatausahaan: one row a document and rekening, 45 columns. */
export function realisasiSipd(opsi: OpsiSipd = {}): TabelSipd {
  const pilih = acak(opsi.seed ?? 1)
  const data = Array.from({ length: opsi.baris ?? 60 }, (_, i) => barisRealisasi(i, opsi.pokok ?? POKOK_CONTOH, pilih, opsi.tahun ?? 2023, opsi.bulan ?? 7))
  return susun('Laporan Realisasi', KOLOM_REALISASI, data, opsi, ['Nilai Realisasi', 'Nilai Setoran', 'Nilai SP2D'])
}

/** Pagu per rekening, as the DPA recap gives it. */
export function anggaranSipd(opsi: OpsiSipd = {}): TabelSipd {
  const pilih = acak(opsi.seed ?? 2)
  const pokok = opsi.pokok ?? POKOK_CONTOH
  const data = Array.from({ length: opsi.baris ?? pokok.length }, (_, i): BarisBernama => {
    const p = pokok[i % pokok.length] ?? (POKOK_CONTOH[0] as PokokSipd)
    const { bidang, kegiatan } = bagianSub(p.kodeSub)
    const isi = [p.namaSkpd, p.namaSkpd, bidang, kegiatan, `Kegiatan Contoh ${kegiatan}`, p.kodeSub, p.namaSub, p.sumber, p.rekening, p.namaRekening, `Paket Contoh ${i}`, (1 + pilih(900_000)) * 1200]
    return Object.fromEntries(KOLOM_ANGGARAN.map((nama, k) => [nama, isi[k] ?? null]))
  })
  return susun('Rekap Anggaran', KOLOM_ANGGARAN, data, opsi, ['Pagu'])
}

/** Anggaran kas per month; the months add up to the pagu but for every 25th row, as in life. */
export function rakSipd(opsi: OpsiSipd = {}): TabelSipd {
  const pilih = acak(opsi.seed ?? 3)
  const pokok = opsi.pokok ?? POKOK_CONTOH
  const data = Array.from({ length: opsi.baris ?? pokok.length }, (_, i): BarisBernama => {
    const p = pokok[i % pokok.length] ?? (POKOK_CONTOH[0] as PokokSipd)
    const sebulan = (1 + pilih(900_000)) * 100
    const isi: NilaiSipd[] = [p.kodeSkpd, p.namaSkpd, p.kodeSub, p.namaSub, p.rekening, p.namaRekening, sebulan * 12 + (i % 25 === 24 ? 1000 : 0), sebulan * 12, ...BULAN.map(() => sebulan)]
    return Object.fromEntries(KOLOM_RAK.map((nama, k) => [nama, isi[k] ?? null]))
  })
  return susun('Anggaran Kas', KOLOM_RAK, data, opsi, ['Anggaran Tahun Ini', 'Total RAK', ...BULAN])
}

/** SPJ fungsional of one unit: two header rows with merged groups, section rows and a total. */
export function spjFungsionalSipd(opsi: OpsiSipd = {}): TabelSipd {
  const pilih = acak(opsi.seed ?? 4)
  const pokok = (opsi.pokok ?? POKOK_CONTOH).slice(0, opsi.baris ?? 6)
  const kelompok = ['SPJ-LS Gaji', 'SPJ-LS Barang & Jasa', 'SPJ-UP/GU/TU']
  const tiga = ['s.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini']
  const atas: NilaiSipd[] = ['Kode Rekening', 'Uraian', 'Jumlah Anggaran', ...kelompok.flatMap((nama) => [nama, null, null]), 'Jumlah SPJ (LS+UP/GU/TU) s.d Bulan ini', 'Sisa Pagu Anggaran']
  const judul: NilaiSipd[][] = [['PEMERINTAH KABUPATEN CONTOH'], ['LAPORAN PERTANGGUNGJAWABAN BENDAHARA (SPJ FUNGSIONAL)'], [`SKPD : ${pokok[0]?.namaSkpd ?? ''}`], [`Bulan : ${BULAN[(opsi.bulan ?? 7) - 1] ?? ''} ${opsi.tahun ?? 2023}`], []]
  const awal = judul.length
  const jumlah = Array.from({ length: 12 }, () => 0)
  const baris: NilaiSipd[][] = []
  for (const p of pokok) {
    if (baris.at(-1)?.[0] !== p.kodeSub) baris.push([p.kodeSub, p.namaSub])
    const angka = kelompok.flatMap((_, k) => {
      const [lalu, kini] = k === 0 && !p.rekening.startsWith('5.1.01') ? [0, 0] : [pilih(9_000) * 1000, pilih(3_000) * 1000]
      return [lalu, kini, lalu + kini]
    })
    const spj = (angka[2] ?? 0) + (angka[5] ?? 0) + (angka[8] ?? 0)
    const pagu = spj + pilih(9_000) * 1000
    const isi = [pagu, ...angka, spj, pagu - spj]
    isi.forEach((nilai, k) => (jumlah[k] = (jumlah[k] ?? 0) + nilai))
    baris.push([p.rekening, p.namaRekening, ...isi])
  }
  baris.push(['JUMLAH', null, ...jumlah])
  const tegak = [0, 1, 2, 12, 13].map((c) => ({ startRow: awal, startCol: c, endRow: awal + 1, endCol: c }))
  const datar = kelompok.map((_, k) => ({ startRow: awal, startCol: 3 + k * 3, endRow: awal, endCol: 5 + k * 3 }))
  return { lembar: 'SPJ Fungsional', kepala: [...judul, atas, [null, null, null, ...tiga, ...tiga, ...tiga, null, null]], baris, gabung: [...tegak, ...datar] }
}

/** LRA as AKLAP gives it: one row a rekening on every level. */
export function lraSipd(opsi: OpsiSipd = {}): TabelSipd {
  const pilih = acak(opsi.seed ?? 5)
  const tahun = opsi.tahun ?? 2023
  const rinci = [...new Set((opsi.pokok ?? POKOK_CONTOH).slice(0, opsi.baris ?? 12).map((p) => p.rekening))].sort()
  const nominal = new Map<string, number>()
  // a level is the sum of those beneath it, as the program that prints it adds them up
  for (const rekening of rinci) {
    const isi = (1_000 + pilih(9_000)) * 100_000
    const bagian = rekening.split('.')
    for (const [i] of bagian.entries()) nominal.set(bagian.slice(0, i + 1).join('.'), (nominal.get(bagian.slice(0, i + 1).join('.')) ?? 0) + isi)
  }
  const data = [...nominal.keys()].sort().map((rekening): BarisBernama => {
    const pagu = nominal.get(rekening) ?? 0
    const isi = [rekening, `Rekening Contoh ${rekening}`, rekening.split('.').length, pagu, (pagu * 4) / 10, 40, (pagu * 35) / 100, `${tahun}-01-01`, `${tahun}-${dua(opsi.bulan ?? 7)}-28`, 900 + pilih(9)]
    return Object.fromEntries(KOLOM_LRA.map((nama, k) => [nama, isi[k] ?? null]))
  })
  return susun('LRA', KOLOM_LRA, data, opsi, [])
}

/** AKLAP journal: spending that never passes SP2D (BOS, BOK, BLUD) and its counter entries. */
export function jurnalSipd(opsi: OpsiSipd = {}): TabelSipd {
  const pilih = acak(opsi.seed ?? 6)
  const pokok = opsi.pokok ?? POKOK_CONTOH
  const data = Array.from({ length: opsi.baris ?? 40 }, (_, i): BarisBernama => {
    const p = pokok[Math.floor(i / 2) % pokok.length] ?? (POKOK_CONTOH[0] as PokokSipd)
    const nilai = (1 + pilih(9_000)) * 1000
    const { kegiatan } = bagianSub(p.kodeSub)
    const debet = i % 2 === 0
    const akun = debet ? [p.rekening, p.namaRekening] : ['1.1.01.03.01.0001', 'Kas BOS Contoh']
    const isi = [p.namaSkpd, `Unit ${p.namaSkpd}`, `Kegiatan Contoh ${kegiatan}`, p.namaSub, p.kodeSub, ...akun, `Pengesahan contoh ${i}`, debet ? nilai : 0, debet ? 0 : nilai, debet ? 'BELANJA DAERAH' : 'ASET']
    return Object.fromEntries(KOLOM_JURNAL.map((nama, k) => [nama, isi[k] ?? null]))
  })
  return susun('Jurnal', KOLOM_JURNAL, data, opsi, ['nilaidebet', 'nilaikredit'])
}

const semua = (tabel: TabelSipd): NilaiSipd[][] => [...tabel.kepala, ...tabel.baris].map((baris) => [...baris])

export const tulisXlsxSipd = (...tabel: readonly TabelSipd[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: tabel.map((satu) => ({ name: satu.lembar, rows: semua(satu), merges: [...satu.gabung] })) })

export const tulisOdsSipd = (tabel: TabelSipd): Promise<Uint8Array> =>
  writeOds({ sheets: [{ name: tabel.lembar, rows: semua(tabel), merges: [...tabel.gabung] }] })

const kutip = (isi: NilaiSipd, pemisah: string, koma: boolean): string => {
  if (isi === null) return ''
  const teks = typeof isi === 'number' && koma ? String(isi).replace('.', ',') : String(isi)
  return /["\r\n]/.test(teks) || teks.includes(pemisah) ? `"${teks.replaceAll('"', '""')}"` : teks
}

/** The table as CSV text; numbers with a decimal comma where `koma` says so. */
export const csvSipd = (tabel: TabelSipd, pemisah: ';' | ',' | '\t' = ';', koma = false): string =>
  `${semua(tabel).map((baris) => baris.map((isi) => kutip(isi, pemisah, koma)).join(pemisah)).join('\r\n')}\r\n`

/** Writes a realisasi file of any size to disk without holding it in memory. */
export async function tulisRealisasiBesar(jalur: string, jumlahBaris: number, opsi: OpsiSipd = {}): Promise<void> {
  const pilih = acak(opsi.seed ?? 1)
  function* isi(): Generator<NilaiSipd[]> {
    for (let i = 0; i < jumlahBaris; i++) yield Object.values(barisRealisasi(i, opsi.pokok ?? POKOK_CONTOH, pilih, opsi.tahun ?? 2023, opsi.bulan ?? 7))
  }
  const aliran = writeXlsxStream(isi(), { name: 'Laporan Realisasi', columns: KOLOM_REALISASI.map((header) => ({ header })) })
  await pipeline(Readable.fromWeb(aliran as AliranWeb), createWriteStream(jalur))
}
