import { BULAN } from '@/lib/realisasi/bulan'
import type { Label, LabelTemu } from './label'
import { kataIsi } from './label'
import { bacaTanda, konsepDari, type Tanda } from './tanda'
import type { Konsep, TokenAngka } from './types'

/** What the words around a figure say of it. */
export interface Konteks {
  /** the likeliest first; the others are possible readings */
  konsep: readonly Konsep[]
  /** the words name the basis themselves ("dari pagu", "terhadap anggaran kas"): no other reading */
  pasti: boolean
  /** names that the figure is about, the nearest; empty: none is named */
  subjek: readonly string[]
  /** names in the whole sentence */
  semuaSubjek: readonly string[]
  /** the one name stands beside it, or alone in its sentence */
  subjekPasti: boolean
  /** 1..12 where a month is named for it; null: the cut-off */
  bulan: number | null
  kata: ReadonlySet<string>
  /** the sentence narrows the figure to something that the names do not know ("DAK", "Provinsi", another year) */
  sempit: boolean
}

const UTAMA: readonly Tanda[] = ['realisasi', 'target', 'fisik', 'deviasi', 'sisa', 'bagian', 'lalu', 'proyeksi', 'cakupan', 'jumlah', 'pagu', 'kas']
const DASAR = /^[\s\u00a0]*[),]?[\s\u00a0]*(?:dari|terhadap|atas|berdasarkan|dibanding\w*|menurut)[\s\u00a0]+((?:[\p{L}-]+[\s\u00a0]*){1,4})/u
const SEMPIT = /\b(?:DAK|DAU|DBH|BOS|BOK|BLUD|PAD|SILPA|dana desa|dana transfer|belanja (?:modal|pegawai|barang|hibah|tidak terduga|transfer|bantuan|operasi)|pendapatan|pajak|retribusi|pembiayaan|provinsi|nasional|rpjm\w*|rkpd|iku|indikator|inflasi|kemiskinan|stunting|program|kegiatan|paket|kontrak|lelang|tender|swakelola|bidang|dinas|badan|inspektorat|kecamatan|kelurahan|pekon|puskesmas|rsud|sekretariat d\w+|setda|setwan|semester|tahun lalu|tahun sebelumnya)\b/iu
/** offices that speak, which a figure is seldom about */
const PENUTUR = /\b(?:bagian administrasi pembangunan|organisasi perangkat daerah|perangkat daerah|kepala dinas|kepala badan|pelaksanaan kegiatan|penyelenggaraan kegiatan|sub[- ]?kegiatan)\b/giu
const BULAN_TEKS = new RegExp(`(?:(\\d{1,2})[ \\u00a0]+)?\\b(${BULAN.join('|')})\\b`, 'giu')
const AKHIR = /(?:s\.?d\.?|sampai(?: dengan)?|hingga|per|posisi|akhir|tanggal)\s*(?:bulan\s*|tanggal\s*)?$/iu

/** Months that a text gives to figures: a day of the calendar is none, unless it says "up to". */
function bulanDi(teks: string): { bulan: number; letak: number }[] {
  return [...teks.matchAll(BULAN_TEKS)].flatMap((cocok) => {
    const hari = cocok[1] === undefined ? null : Number(cocok[1])
    if (hari !== null && hari < 28 && !AKHIR.test(teks.slice(0, cocok.index))) return []
    return [{ bulan: BULAN.findIndex((nama) => nama.toLowerCase() === (cocok[2] ?? '').toLowerCase()) + 1, letak: cocok.index }]
  })
}

/** Nearest behind within a few words ("28,61% pada Mei"), else the last one before, else the only one. */
function terdekat<T extends { letak: number }>(daftar: readonly T[], awal: number, akhir: number, rapat: number): T | null {
  const sesudah = daftar.find(({ letak }) => letak >= akhir && letak - akhir <= rapat)
  const sebelum = daftar.filter(({ letak }) => letak < awal).at(-1)
  if (sesudah && (!sebelum || sesudah.letak - akhir < awal - sebelum.letak)) return sesudah
  return sebelum ?? (daftar.length === 1 ? (daftar[0] ?? null) : null)
}

function subjekDari(label: readonly LabelTemu[], { awal, akhir }: TokenAngka, antara: (dari: number, sampai: number) => boolean): Pick<Konteks, 'subjek' | 'subjekPasti'> {
  const letak = label.map((satu) => ({ ...satu, letak: satu.awal }))
  const pilih = terdekat(letak, awal, akhir, 18) ?? letak.find((satu) => satu.awal >= akhir) ?? null
  if (pilih === null) return { subjek: [], subjekPasti: false }
  const jarak = pilih.awal < awal ? antara(pilih.akhir, awal) : antara(akhir, pilih.awal)
  return { subjek: [pilih.kunci], subjekPasti: new Set(letak.map(({ kunci }) => kunci)).size === 1 || !jarak }
}

/** Cues for the figure: between the figure before and it, else further back; the basis may follow ("dari pagu"). */
function tandaUntuk(kalimat: string, token: readonly TokenAngka[], urutan: number): { tanda: Tanda[]; dekat: boolean; dasar: Tanda[] } {
  const ini = token[urutan]
  if (ini === undefined) return { tanda: [], dekat: false, dasar: [] }
  const dasar = bacaTanda(DASAR.exec(kalimat.slice(ini.akhir))?.[1] ?? '').map(({ tanda }) => tanda)
  let akhir = ini.awal
  for (let i = urutan - 1; i >= -1; i--) {
    const awal = i < 0 ? 0 : (token[i]?.akhir ?? 0)
    const tanda = bacaTanda(kalimat.slice(awal, akhir)).map((satu) => satu.tanda).filter((satu) => UTAMA.includes(satu))
    if (tanda.length > 0) return { tanda, dekat: i === urutan - 1, dasar }
    akhir = awal
  }
  return { tanda: [], dekat: false, dasar }
}

function konsepUntuk(kalimat: string, token: readonly TokenAngka[], urutan: number): Pick<Konteks, 'konsep' | 'pasti'> {
  const ini = token[urutan]
  if (ini === undefined) return { konsep: ['lain'], pasti: false }
  const { tanda, dekat, dasar } = tandaUntuk(kalimat, token, urutan)
  if (ini.jenis === 'rupiah' || ini.jenis === 'polos') {
    const utama = konsepDari('rupiah', tanda)
    const lain = dekat ? [...new Set(tanda)].map((satu) => konsepDari('rupiah', [satu])) : []
    return { konsep: [...new Set([utama, ...lain])].filter((satu, i) => i === 0 || satu !== 'lain'), pasti: dekat && new Set(lain).size === 1 && utama !== 'lain' }
  }
  if (ini.jenis === 'bilangan') return { konsep: ['lain'], pasti: false }
  // the basis: said behind it, else beside it, else earlier in the sentence
  const basis = (daftar: readonly Tanda[]): Tanda[] => daftar.filter((satu) => satu === 'pagu' || satu === 'kas')
  const sebelum = bacaTanda(kalimat.slice(0, ini.awal)).map((satu) => satu.tanda)
  const dekatBasis = basis(dasar).length > 0 ? basis(dasar) : basis(tanda).length > 0 ? basis(tanda).slice(-1) : basis(sebelum).slice(-1)
  const inti = tanda.filter((satu) => satu !== 'pagu' && satu !== 'kas')
  const utama = konsepDari(ini.jenis, [...(inti.length === 0 && dasar.includes('target') ? ['target' as const] : inti), ...dekatBasis])
  const tanpaBasis = dekatBasis.length === 0 && (utama === 'serapanPagu' || utama === 'deviasi')
  return { konsep: tanpaBasis ? (utama === 'deviasi' ? ['deviasi', 'deviasiAngkas', 'deviasiFisik'] : ['serapanPagu', 'serapanAngkas', 'fisik']) : [utama], pasti: !tanpaBasis && utama !== 'lain' }
}

/**
 * Reads what stands around a figure in its sentence.
 * @param token figures of the sentence, their places counted from its beginning
 */
export function bacaKonteks(kalimat: string, token: readonly TokenAngka[], urutan: number, label: Label): Konteks {
  const ini = token[urutan]
  if (ini === undefined) throw new RangeError('Tidak ada angka pada urutan itu')
  const temu = label.cari(kalimat).filter(({ awal, akhir }) => !token.some((satu) => awal < satu.akhir && akhir > satu.awal))
  const antara = (dari: number, sampai: number): boolean => token.some((satu) => satu !== ini && satu.awal >= dari && satu.akhir <= sampai)
  let sisa = kalimat
  for (const { awal, akhir } of temu) sisa = sisa.slice(0, awal) + ' '.repeat(akhir - awal) + sisa.slice(akhir)
  return {
    ...konsepUntuk(kalimat, token, urutan),
    ...subjekDari(temu, ini, antara),
    semuaSubjek: [...new Set(temu.map(({ kunci }) => kunci))],
    bulan: terdekat(bulanDi(kalimat), ini.awal, ini.akhir, 24)?.bulan ?? null,
    kata: new Set(kataIsi(kalimat)),
    sempit: SEMPIT.test(sisa.replace(PENUTUR, ' ')),
  }
}
