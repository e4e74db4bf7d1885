import { BULAN } from '@/lib/realisasi/bulan'
import type { BarisTabel, Kolom, Panel, Sel } from '@/lib/lihat/panel/types'
import { bendaLabel } from './benda'
import { kataIsi, kunciNama } from './label'
import type { Fakta, Konsep } from './types'

/** Columns whose meaning is the same wherever they stand; others are known by their words. */
const KOLOM: Readonly<Record<string, Konsep>> = {
  'Pagu|Rp': 'pagu', 'Pagu|Rp miliar': 'pagu', 'Anggaran kas|Rp': 'angkas', 'Anggaran kas|Rp, s.d. bulan': 'angkas', 'Anggaran kas|Rp miliar': 'angkas',
  'Realisasi|Rp': 'realisasi', 'Realisasi|Rp, s.d. bulan': 'realisasi', 'Realisasi|Rp miliar': 'realisasi', 'Selisih|Rp': 'selisih', 'Kekurangan|Rp': 'selisih', 'Kekurangan|Rp miliar': 'selisih',
  'Serapan|% pagu': 'serapanPagu', 'Realisasi|% pagu': 'serapanPagu', 'Target|% pagu': 'target', 'Serapan|% anggaran kas': 'serapanAngkas', 'Deviasi|poin': 'deviasi',
  'Fisik|% tertimbang': 'fisik', 'Fisik|%': 'fisik', 'Realisasi fisik|%': 'fisik', 'Target fisik|%': 'targetFisik', 'Proyeksi|% pagu': 'proyeksi', 'Proyeksi|Rp miliar': 'proyeksi',
}
/** Rows that are measures of one thing, not things. */
const BARIS: Readonly<Record<string, Readonly<Record<string, Konsep>>>> = {
  'terhadap pagu': { nilai: 'serapanPagu', target: 'target', deviasi: 'deviasi', realisasi: 'realisasi', pembanding: 'pagu' },
  'terhadap anggaran kas': { nilai: 'serapanAngkas', target: 'penuh', deviasi: 'deviasiAngkas', realisasi: 'realisasi', pembanding: 'angkas' },
  'fisik tertimbang': { nilai: 'fisik', target: 'targetFisik', deviasi: 'deviasiFisik' },
}
const BUTIR: readonly (readonly [RegExp, Konsep])[] = [[/^pagu$/, 'pagu'], [/^anggaran kas/, 'angkas'], [/^realisasi/, 'realisasi'], [/^selisih/, 'selisih']]
/** pages whose columns of positions are those of the whole unit or group that the row names */
const ACUAN = /^(?:ringkasan|kesenjangan|unit)-/

/** "0%", "> 0–50%" are names of groups of physical progress: called by their upper end, as `kelompokTeks` of label.ts finds them. */
export function namaKelompok(nama: string): string {
  const batas = /^(?:> ?)?(?:\d+[–-])?(0|50|75|100)%$/u.exec(nama.replaceAll(' ', ''))?.[1]
  return batas === undefined ? nama : `kelompok ${batas}`
}

/** A row that is a month, by its whole or short name: 1..12. */
function bulanBaris(nama: string): number | null {
  const letak = BULAN.findIndex((bulan) => bulan === nama || bulan.slice(0, 3) === nama)
  return letak < 0 ? null : letak + 1
}

const teksSel = (sel: Sel | undefined): string => (sel?.jenis === 'teks' ? sel.nilai : '')

/** Names of the thing that a row is about; empty: the row is a measure, a month or a sum. */
export function namaBaris({ sel, kunci }: BarisTabel, kolom: readonly Kolom[]): string[] {
  const nama = teksSel(sel[kolom[0]?.kunci ?? ''])
  const kecil = kunciNama(nama)
  if (kunci === 'jumlah' || nama === '' || kecil in BARIS || bulanBaris(nama) !== null || BUTIR.some(([pola]) => pola.test(kecil))) return []
  return [namaKelompok(nama), teksSel(sel.namaLengkap)].filter((satu) => satu !== '')
}

function konsepSel(nama: string, kolom: Kolom): Konsep {
  const kecil = kunciNama(nama)
  const baris = BARIS[kecil]?.[kolom.kunci]
  if (baris) return baris
  if (kolom.kunci === 'nilai' && kolom.satuan === 'Rp') return BUTIR.find(([pola]) => pola.test(kecil))?.[1] ?? 'lain'
  if (/^Realisasi 20\d\d$/.test(kolom.nama)) return 'lalu'
  if (/^(?:Bagian|Kumulatif)$/.test(kolom.nama)) return 'bagian'
  return KOLOM[`${kolom.nama}|${kolom.satuan ?? ''}`] ?? 'lain'
}

/** what a concept names needs no words to be known by */
const TANPA_KATA: ReadonlySet<string> = new Set()

/** The exact value of a cell; null where it holds none. */
export function nilaiSel(sel: Sel): Pick<Fakta, 'jenis' | 'pembilang' | 'penyebut'> | null {
  switch (sel.jenis) {
    case 'rupiah': return sel.nilai === null ? null : { jenis: 'rupiah', pembilang: sel.nilai, penyebut: 1n }
    case 'persen':
    case 'poin': return sel.nilai.ada ? { jenis: sel.jenis, pembilang: sel.nilai.pembilang * 100n, penyebut: sel.nilai.penyebut } : null
    case 'bilangan': return sel.nilai === null || !Number.isSafeInteger(sel.nilai) ? null : { jenis: 'bilangan', pembilang: BigInt(sel.nilai), penyebut: 1n }
    default: return null
  }
}

/** One cell of a panel as a fact; null where it holds no figure. */
export function faktaSel(panel: Panel, baris: BarisTabel, kolom: Kolom, nama: readonly string[]): Fakta | null {
  const sel = baris.sel[kolom.kunci]
  const nilai = sel === undefined ? null : nilaiSel(sel)
  if (nilai === null) return null
  const label = teksSel(baris.sel[panel.tabel.kolom[0]?.kunci ?? ''])
  // a month's own amount is no cumulative one: only curves count up to their months
  const konsep = bulanBaris(label) !== null && !panel.kunci.endsWith('-kurva') ? 'lain' : konsepSel(label, kolom)
  const jumlah = baris.kunci === 'jumlah'
  return {
    ...nilai, konsep, subjek: jumlah ? ['jumlah'] : nama.map(kunciNama), nama: nama[0] ?? '', bulan: bulanBaris(label),
    benda: nilai.jenis === 'bilangan' ? (bendaLabel(kolom.nama) ?? bendaLabel(kolom.satuan ?? '') ?? bendaLabel(panel.tabel.caption)) : null,
    semesta: jumlah,
    kata: konsep === 'lain' ? new Set(kataIsi(`${kolom.nama} ${kolom.satuan ?? ''} ${label} ${panel.tabel.caption}`)) : TANPA_KATA,
    acuan: !jumlah && ACUAN.test(panel.kunci) && (konsep !== 'lain' || nilai.jenis === 'bilangan') && konsep !== 'bagian' && konsep !== 'penuh', tercetak: false,
    panel: panel.kunci, judul: panel.judul, href: baris.href ?? null,
    tempat: [label, `${kolom.nama}${kolom.satuan === undefined ? '' : ` (${kolom.satuan.replace('Rp miliar', 'Rp')})`}`].filter((satu) => satu !== '').join(' · '),
  }
}
