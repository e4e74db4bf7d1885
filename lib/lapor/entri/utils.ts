import { parseAngka, parseAngkaPositif, parsePersen, tulisAngka } from '@/lib/dasar/format/parse'
import { senFromText, senToText } from '@/lib/realisasi/rupiah'

/** Whether money went through the treasury account. */
export const KANAL = ['RKUD', 'NON_RKUD'] as const
export type Kanal = (typeof KANAL)[number]

/** Which stored value a cell of the worksheet stands for. */
export type Alamat =
  | { jenis: 'realisasi'; baris: number; kanal: Kanal; kolom: 'nilai' | 'koreksi' | 'alasan' }
  /** `target` is the report month's cell of the plan, as notes and templates of before name it: see `selBaku` */
  | { jenis: 'fisik'; sub: number; kolom: 'target' | 'persen' | 'alasan' }
  | { jenis: 'target'; sub: number; bulan: number }
  | { jenis: 'kas'; baris: number; bulan: number }
  | { jenis: 'pagu'; baris: number }

/** The name of a cell in forms, drafts and answers: "realisasi.12.RKUD.nilai", "kas.12.7". */
export function kunciSel(alamat: Alamat): string {
  switch (alamat.jenis) {
    case 'realisasi':
      return `realisasi.${alamat.baris}.${alamat.kanal}.${alamat.kolom}`
    case 'fisik':
      return `fisik.${alamat.sub}.${alamat.kolom}`
    case 'target':
      return `target.${alamat.sub}.${alamat.bulan}`
    case 'kas':
      return `kas.${alamat.baris}.${alamat.bulan}`
    case 'pagu':
      return `pagu.${alamat.baris}`
  }
}

const ID = '([1-9]\\d{0,8})'
const POLA = {
  realisasi: new RegExp(`^realisasi\\.${ID}\\.(RKUD|NON_RKUD)\\.(nilai|koreksi|alasan)$`),
  fisik: new RegExp(`^fisik\\.${ID}\\.(target|persen|alasan)$`),
  target: new RegExp(`^target\\.${ID}\\.([1-9]|1[0-2])$`),
  kas: new RegExp(`^kas\\.${ID}\\.([1-9]|1[0-2])$`),
  pagu: new RegExp(`^pagu\\.${ID}$`),
}

/** The reverse of `kunciSel`; null for text that names no cell. */
export function bacaKunci(kunci: string): Alamat | null {
  let m = POLA.realisasi.exec(kunci)
  if (m) return { jenis: 'realisasi', baris: Number(m[1]), kanal: m[2] as Kanal, kolom: m[3] as 'nilai' }
  m = POLA.fisik.exec(kunci)
  if (m) return { jenis: 'fisik', sub: Number(m[1]), kolom: m[2] as 'target' }
  m = POLA.target.exec(kunci)
  if (m) return { jenis: 'target', sub: Number(m[1]), bulan: Number(m[2]) }
  m = POLA.kas.exec(kunci)
  if (m) return { jenis: 'kas', baris: Number(m[1]), bulan: Number(m[2]) }
  m = POLA.pagu.exec(kunci)
  return m ? { jenis: 'pagu', baris: Number(m[1]) } : null
}

/** The sub-kegiatan that a cell belongs to directly; null: it is a budget line's. */
export const subAlamat = (alamat: Alamat): number | null => ('sub' in alamat ? alamat.sub : null)
/** Whether a cell holds a percentage. */
export const isPersen = (alamat: Alamat): boolean => alamat.jenis === 'target' || (alamat.jenis === 'fisik' && alamat.kolom !== 'alasan')

/** A value in its one canonical spelling ("1234.50", "38.20", text), or null for "not filled in". */
export type NilaiSel = string | null
export type HasilBaca = { ok: true; nilai: NilaiSel } | { ok: false; pesan: string }

const dua = (teks: string): string => senToText(senFromText(teks))
const isTeks = (alamat: Alamat): boolean => 'kolom' in alamat && alamat.kolom === 'alasan'
const isKoreksi = (alamat: Alamat): boolean => 'kolom' in alamat && alamat.kolom === 'koreksi'
/** Longest reason that is kept, in characters. */
const MAKS_ALASAN = 300

/** Control characters, which the database refuses or nobody sees, and marks that turn the direction of what follows. */
const KENDALI = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/g
/** A reason on one line, as it can be stored: half a surrogate pair is no character either. */
const rapikanTeks = (teks: string): string => teks.replace(KENDALI, ' ').replace(/\p{Surrogate}/gu, '\ufffd').trim()

/** Reads what a person typed into a cell. Empty is null; a correction of 0 is no correction. */
export function bacaKetikan(alamat: Alamat, ketikan: string): HasilBaca {
  const rapi = ketikan.trim()
  if (rapi === '') return { ok: true, nilai: null }
  if (isTeks(alamat)) {
    const isi = rapikanTeks(rapi)
    if (isi.length > MAKS_ALASAN) return { ok: false, pesan: `Alasan paling panjang ${MAKS_ALASAN} huruf; sekarang ${isi.length}.` }
    return { ok: true, nilai: isi === '' ? null : isi }
  }
  const hasil = isPersen(alamat) ? parsePersen(rapi) : isKoreksi(alamat) ? parseAngka(rapi) : parseAngkaPositif(rapi)
  if (!hasil.ok) return hasil
  const nilai = dua(hasil.teks)
  return { ok: true, nilai: isKoreksi(alamat) && nilai === '0.00' ? null : nilai }
}

/** A canonical value as it is shown for editing: "1234.50" -> "1.234,50", null -> "". */
export function tulisSel(alamat: Alamat, nilai: NilaiSel): string {
  if (nilai === null) return ''
  return isTeks(alamat) ? nilai : tulisAngka(nilai)
}

/** One changed cell: what the person saw when she began, and what she wants. */
export interface Sel {
  kunci: string
  sebelum: NilaiSel
  sesudah: NilaiSel
}

/** A cell under its one name: a target of the report's month is a cell of the plan. */
export function selBaku(sel: Sel, bulan: number): Sel {
  const alamat = bacaKunci(sel.kunci)
  return alamat?.jenis === 'fisik' && alamat.kolom === 'target' ? { ...sel, kunci: kunciSel({ jenis: 'target', sub: alamat.sub, bulan }) } : sel
}

export interface Perbandingan {
  /** to be written */
  tulis: Sel[]
  /** already stored so: a double click, or the same figure from another tab */
  sama: Sel[]
  /** somebody stored something else meanwhile */
  konflik: (Sel & { tersimpan: NilaiSel })[]
}

/**
 * Compare-and-set, cell by cell: unchanged since seen -> write; stored already as wanted -> nothing to do; else conflict.
 * @param tersimpan the stored values, read under the rows' locks; a key that is missing stands for "not filled in"
 */
export function bandingkanSel(sel: readonly Sel[], tersimpan: ReadonlyMap<string, NilaiSel>): Perbandingan {
  const hasil: Perbandingan = { tulis: [], sama: [], konflik: [] }
  for (const satu of sel) {
    const kini = tersimpan.get(satu.kunci) ?? null
    if (kini === satu.sesudah) hasil.sama.push(satu)
    else if (kini === satu.sebelum) hasil.tulis.push(satu)
    else hasil.konflik.push({ ...satu, tersimpan: kini })
  }
  return hasil
}

/** Where the trail keeps a cell: table, key of the row, column. */
export interface TempatJejak {
  tabel: string
  kunci: string
  kolom: string
}

/** Where the trail keeps the history of a cell (see the triggers in prisma/migrations). */
export function tempatJejak(
  alamat: Alamat,
  { bulan, apbdVersiId, kasVersiId }: { bulan: number; apbdVersiId: number | null; kasVersiId: number | null },
): TempatJejak {
  switch (alamat.jenis) {
    case 'realisasi':
      return {
        tabel: 'realisasi',
        kunci: `${alamat.baris}/${bulan}/${alamat.kanal}`,
        kolom: alamat.kolom === 'alasan' ? 'alasan_koreksi' : alamat.kolom,
      }
    case 'fisik':
      return {
        tabel: alamat.kolom === 'target' ? 'target_fisik' : 'realisasi_fisik',
        kunci: `${alamat.sub}/${bulan}`,
        kolom: alamat.kolom === 'alasan' ? 'alasan_koreksi' : 'persen',
      }
    case 'target':
      return { tabel: 'target_fisik', kunci: `${alamat.sub}/${alamat.bulan}`, kolom: 'persen' }
    case 'kas':
      return { tabel: 'anggaran_kas', kunci: `${kasVersiId}/${alamat.baris}/${alamat.bulan}`, kolom: 'nilai' }
    case 'pagu':
      return { tabel: 'pagu', kunci: `${apbdVersiId}/${alamat.baris}`, kolom: 'nilai' }
  }
}
