import { parseAngkaPositif, parsePersen } from '@/lib/dasar/format/parse'
import { bacaTanggal } from '@/lib/dasar/format/tanggal-baca'
import { huruf } from '@/lib/lapor/berkas/nilai/teks'
import type { Mekanisme } from '@/lib/realisasi/dak/types'
import { bagiSetengahKeAtas } from '@/lib/realisasi/pembulatan'
import { jumlah, sen, senFromText, type Sen } from '@/lib/realisasi/rupiah'
import { cariKepala, isNomorKolom, type Kepala } from './kepala'
import { KOLOM_UANG, NAMA_KOLOM, type BarisDak, type KolomDak, type KolomUang, type LembarDak } from './types'

/** What stands in a cell whose formula has no stored result. */
export const TANPA_HASIL = '#RUMUS'
const INGGRIS = /^(?:rp\.?\s*)?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d{1,2}|\d{4,}\.\d+)$/i
const DUA_BACAAN = /^(?:rp\.?\s*)?[1-9]\d{0,2}\.\d{3}$/i

const KATA_SATUAN = /(?:\(\s*|(?:dalam|satuan|rupiah|\brp)\b\.?\s*:?\s*(?:rp\.?\s*)?)(ribu|juta|mil(?:iar|yar))/i
/** "dalam ribuan rupiah", "(Rp juta)": what one unit of money is; null: the text does not say. */
function bacaSatuan(teks: string): number | null {
  const kata = KATA_SATUAN.exec(teks)?.[1]?.toLowerCase()
  return kata === undefined ? null : kata === 'ribu' ? 1_000 : kata === 'juta' ? 1_000_000 : 1_000_000_000
}

/** The unit of the sheet's money, by the lines above and by the heads of its columns; `ditolak`: they contradict each other, or it is none that can be chosen. */
function satuanLembar(atas: string, judulUang: readonly string[]): { satuan: number; ditolak: string | null } {
  const kolom = judulUang.flatMap((judul) => bacaSatuan(judul) ?? (/\brp\b/i.test(judul) ? 1 : []))
  const semua = [...new Set([...kolom, ...(kolom.length > 0 ? [] : [bacaSatuan(atas) ?? 1])])]
  const satuan = semua[0] ?? 1
  if (semua.length > 1) return { satuan, ditolak: 'Kolom-kolom uangnya memakai satuan yang berbeda. Samakan dulu, lalu baca lagi.' }
  return { satuan, ditolak: satuan > 1_000_000 ? 'Angkanya dalam miliar rupiah. Tulis dalam rupiah, ribuan, atau jutaan, lalu baca lagi.' : null }
}

/** The year and the day that the lines above the head name. */
function bacaJudul(baris: readonly (readonly string[])[]): Pick<LembarDak, 'tahun' | 'hari'> & { atas: string } {
  const teks = baris.map((sel) => sel.join(' ')).join('\n')
  const tahun = /\b(?:ta|t\.a\.?|tahun(?: anggaran)?)\s*:?\s*(20\d\d)\b/i.exec(teks)?.[1]
  const hari = /\b(?:per|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?|posisi|tanggal|keadaan)\s*:?\s*(?:tanggal\s*)?(\d{1,2}[\s/.-]+(?:[a-z]+|\d{1,2})[\s/.-]+20\d\d)\b/i.exec(teks)?.[1]
  return { tahun: tahun === undefined ? null : Number(tahun), hari: hari === undefined ? null : bacaTanggal(hari.replace(/\s+/g, ' ')), atas: teks }
}

interface Kolom { k: number; arti: KolomDak }

/** Whether a column of amounts is written the English way somewhere: then none of its cells that can be read two ways is believed. */
const kolomInggris = (isi: readonly (readonly string[])[], k: number): string | null => isi.map((sel) => sel[k] ?? '').find((satu) => INGGRIS.test(satu)) ?? null

/** Unsigned percentages of which none is above 1: 0,35 may be 35 %. */
const persenRagu = (isi: readonly (readonly string[])[], k: number): boolean => {
  const angka = isi.flatMap((sel) => { const hasil = parsePersen(sel[k] ?? ''); return hasil.ok && !(sel[k] ?? '').includes('%') ? [hasil.ratusan] : [] })
  return angka.some((satu) => satu > 0) && angka.every((satu) => satu <= 100)
}

function bacaUang(teks: string, k: number, satuan: number, inggris: string | null, salah: string[], nama: string): Sen | undefined {
  if (teks === '') return undefined
  if (teks === TANPA_HASIL) salah.push(`${nama}: rumus tanpa hasil tersimpan. Buka berkasnya di Excel, simpan, lalu unggah lagi.`)
  else if (inggris !== null && DUA_BACAAN.test(teks)) salah.push(`${nama}: ${teks} dapat dibaca dua cara, karena kolom ini juga memuat ${inggris}. Tulis semua dengan titik ribuan dan koma desimal.`)
  else {
    const halus = /,(\d{4,8})$/.exec(teks)?.[1]
    const hasil = parseAngkaPositif(halus === undefined ? teks : teks.replace(',', '').replaceAll('.', ''))
    if (hasil.ok && halus !== undefined) return sen(bagiSetengahKeAtas(BigInt(hasil.teks) * 100n * BigInt(satuan), 10n ** BigInt(halus.length)))
    if (hasil.ok) return sen(senFromText(hasil.teks) * BigInt(satuan))
    salah.push(`${nama}: ${hasil.pesan}`)
  }
  return undefined
}

const bacaMekanisme = (teks: string): Mekanisme | null => (/sekaligus/i.test(teks) ? 'SEKALIGUS' : /bertahap/i.test(teks) ? 'BERTAHAP' : null)
const KATA_JUMLAH = /^\s*(?:sub\s*)?(?:jumlah|total|grand total)\b/i

/** A date of the column that can only be month, day, year: then none of its kind is believed. */
const bulanDulu = (isi: readonly (readonly string[])[], k: number): string | null =>
  isi.map((sel) => sel[k] ?? '').find((satu) => { const m = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(satu); return m !== null && Number(m[1]) <= 12 && Number(m[2]) > 12 }) ?? null

/** A code with its name in one cell, or behind an apostrophe. */
function bacaKode(kode: string, bidang: string): { kode: string; bidang: string } {
  const gabung = /^['"]?(\d(?:\.\d{1,4}){3,}\.?)(?:\s*[-–—:]?\s*(\D.*))?$/
  const sendiri = gabung.exec(kode)
  if (sendiri) return { kode: sendiri[1] ?? '', bidang: bidang || (sendiri[2] ?? '').trim() }
  const dalam = kode === '' ? gabung.exec(bidang) : null
  return dalam?.[2] === undefined ? { kode: kode.replace(/^'/, '').replace(/\s/g, ''), bidang } : { kode: dalam[1] ?? '', bidang: dalam[2].trim() }
}

interface Bahan { kolom: readonly Kolom[]; satuan: number; inggris: ReadonlyMap<number, string | null>; ragu: ReadonlySet<number>; bulanDulu: string | null }

function bacaHari(isi: string, contoh: string | null, salah: string[]): string | null {
  if (/^[-–—]?$/.test(isi)) return null
  const tanggal = bacaTanggal(isi)
  if (tanggal === null) salah.push(`tanggal: “${isi.slice(0, 40)}” bukan tanggal yang ada. Tulis seperti 12/07/2023.`)
  else if (contoh !== null && /^\d{1,2}[/.-]/.test(isi)) salah.push(`tanggal: ${isi} dapat dibaca dua cara, karena kolom ini juga memuat ${contoh}. Tulis semua dengan hari di depan.`)
  return tanggal
}

function satuBaris(nomor: number, sel: readonly string[], { kolom, satuan, inggris, ragu, bulanDulu: contoh }: Bahan, bidangLalu: string): BarisDak {
  const isi = (arti: KolomDak): string => { const satu = kolom.find((item) => item.arti === arti); return satu ? (sel[satu.k] ?? '') : '' }
  const salah: string[] = []
  const uang: Partial<Record<KolomUang, Sen>> = {}
  for (const arti of KOLOM_UANG) {
    const satu = kolom.find((item) => item.arti === arti)
    const nilai = satu && bacaUang(sel[satu.k] ?? '', satu.k, satuan, inggris.get(satu.k) ?? null, arti === 'serap' ? [] : salah, NAMA_KOLOM[arti])
    if (nilai !== undefined) uang[arti] = nilai
  }
  const teksOutput = isi('output')
  const output = /^[-–—]?$/.test(teksOutput) ? null : parsePersen(teksOutput)
  if (output && !output.ok) salah.push(`output: ${teksOutput === TANPA_HASIL ? 'rumus tanpa hasil tersimpan. Buka berkasnya di Excel, simpan, lalu unggah lagi.' : output.pesan}`)
  if (output?.ok && output.ratusan > 0 && !teksOutput.includes('%') && kolom.some(({ k, arti }) => arti === 'output' && ragu.has(k))) salah.push(`output: ${teksOutput} dapat berarti ${teksOutput}% atau seratus kalinya. Tulis dengan tanda persen.`)
  const tanggal = bacaHari(isi('tanggal'), contoh, salah)
  const dokumen = isi('dokumen')
  if (dokumen.length > 200) salah.push('dokumen: paling panjang 200 huruf.')
  const { kode, bidang } = bacaKode(isi('kode'), isi('bidang'))
  return {
    nomor, kode, bidang: bidang === '' && isi('subbidang') !== '' ? bidangLalu : bidang, subbidang: isi('subbidang'), unit: isi('unit'),
    mekanisme: bacaMekanisme(isi('mekanisme')), uang, output: output?.ok ? output.ratusan : undefined, tanggal, dokumen, salah, berkataJumlah: sel.some((satu) => KATA_JUMLAH.test(satu)),
  }
}

/** Heads that mean nothing here; a second column of one meaning means nothing either, and is an objection. */
function pisahKolom({ judul, arti }: Kepala): { kolom: Kolom[]; ganda: string | null } {
  const kolom: Kolom[] = []
  let ganda: string | null = null
  arti.forEach((satu, k) => {
    if (satu === null) return
    const dahulu = kolom.find((item) => item.arti === satu)
    if (dahulu === undefined) kolom.push({ k, arti: satu })
    else if (satu !== 'unit' && satu !== 'bidang' && satu !== 'tanggal' && satu !== 'dokumen') ganda ??= `Dua kolom sama-sama berarti ${NAMA_KOLOM[satu]}: “${judul[dahulu.k] ?? ''}” dan “${judul[k] ?? ''}”. Hapus salah satunya, lalu baca lagi.`
  })
  return { kolom, ganda }
}

const jumlahKolom = (isi: readonly (readonly string[])[], k: number): Sen | null => {
  const nilai = isi.flatMap((sel) => { const hasil = parseAngkaPositif(sel[k] ?? ''); return hasil.ok && !/%/.test(sel[k] ?? '') ? [senFromText(hasil.teks)] : [] })
  return nilai.some((satu) => satu >= 100_000_00n) ? jumlah(nilai) : null
}

const IDENTITAS: readonly KolomDak[] = ['kode', 'bidang', 'subbidang']
const KOSONG: LembarDak = { baris: [], kolom: [], asing: [], tahun: null, hari: null, satuan: 1, ditolak: null }

/** Reads the cells of a sheet: its head, what the lines above say, and every row by itself. Pure. */
export function uraiLembar(sel: readonly (readonly string[])[], satuanPilihan: number | null): LembarDak {
  const kepala = cariKepala(sel)
  if (kepala === null) return { ...KOSONG, ditolak: 'Kepala tabel tidak dikenali. Perlu kolom bidang atau kode sumber dana, dan paling sedikit satu dari: nilai kontrak, salur, rencana penyelesaian, output.' }
  const { kolom, ganda } = pisahKolom(kepala)
  const { atas, ...judul } = bacaJudul(sel.slice(0, kepala.awal + kepala.tinggi))
  const mulai = kepala.awal + kepala.tinggi
  const dikenal = kolom.filter(({ arti }) => IDENTITAS.includes(arti))
  const berangka = kolom.filter(({ arti }) => arti === 'output' || (KOLOM_UANG as readonly string[]).includes(arti))
  const ulang = new Set(sel.slice(kepala.awal, mulai).map((baris) => baris.join('|')))
  // empty, the head once more, numbers of columns, a signature under the table: rows that name nothing and count nothing
  const isi = sel.map((baris, i) => ({ nomor: i + 1, baris })).slice(mulai).filter(({ baris }) => baris.some((satu) => satu !== '') && !isNomorKolom(baris) && !ulang.has(baris.join('|'))
    && (dikenal.some(({ k }) => (baris[k] ?? '') !== '') || berangka.some(({ k }) => /\d|#/.test(baris[k] ?? '') || /^nan$/i.test(baris[k] ?? ''))))
  const blok = isi.map(({ baris }) => baris)
  const uang = berangka.filter(({ arti }) => arti !== 'output')
  const { satuan, ditolak } = satuanLembar(atas, uang.map(({ k }) => kepala.judul[k] ?? ''))
  const bahan: Bahan = {
    kolom, satuan: satuanPilihan ?? satuan,
    inggris: new Map(uang.map(({ k }) => [k, kolomInggris(blok, k)])),
    ragu: new Set(kolom.filter(({ k, arti }) => arti === 'output' && persenRagu(blok, k)).map(({ k }) => k)),
    bulanDulu: kolom.flatMap(({ k, arti }) => (arti === 'tanggal' ? [bulanDulu(blok, k)] : []))[0] ?? null,
  }
  let bidang = ''
  const baris = isi.map(({ nomor, baris: satu }) => {
    const hasil = satuBaris(nomor, satu, bahan, bidang)
    if (hasil.bidang !== '' && !hasil.berkataJumlah) bidang = hasil.bidang
    return hasil
  })
  const dipakai = new Set(kolom.map(({ k }) => k))
  const lebar = Math.max(kepala.judul.length, ...blok.map((satu) => satu.length))
  const asing = Array.from({ length: lebar }, (_, k) => k).flatMap((k): LembarDak['asing'] => {
    const satu = kepala.judul[k] ?? ''
    const nilai = dipakai.has(k) ? null : jumlahKolom(blok, k)
    if (dipakai.has(k) || /^(?:no|nomor|no urut)\.?$/i.test(satu) || (satu === '' && nilai === null)) return []
    return [{ kepala: satu === '' ? `kolom ${huruf(k)} tanpa kepala` : satu, jumlah: nilai }]
  })
  return { baris, kolom: kepala.arti.map((arti, k) => (dipakai.has(k) ? arti : null)), asing, ...judul, satuan, ditolak: ganda ?? ditolak }
}
