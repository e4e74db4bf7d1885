import { bacaKode, bacaRekening, macamKode } from '@/lib/lapor/berkas/utils'
import type { BarisUnit } from './types'

/** "5.1.02.01.01.0024" and "5.1.2.1.1.24" are the same code: spreadsheets drop noughts. */
export const ringkas = (kode: string): string => kode.toLowerCase().split('.').map((bagian) => bagian.replace(/^0+(?=.)/, '')).join('.')
/** Letters and digits alone. */
export const rapat = (kata: string): string => kata.toLowerCase().replace(/[^a-z0-9]/g, '')
/** the head of every code of the plan: urusan and bidang */
const URUSAN = /^(?:\d|x)\.(?:\d\d|xx)/i
const UANG = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

/** Names that a source of funds goes by: its name, with and without what stands in parentheses, that alone, and its code. */
function namaSumber({ sumber, sumberKode }: BarisUnit): string[] {
  const kurung = [...sumber.matchAll(/\(([^)]+)\)/g)].map((m) => m[1] ?? '')
  return [sumber, sumber.replace(/\([^)]*\)/g, ''), sumberKode, ...kurung].map(rapat).filter((nama) => nama !== '')
}

/** The codes of a unit, by every spelling that is understood. */
export interface DaftarKode {
  /** spelling of a sub-kegiatan -> its code */
  sub: ReadonlyMap<string, string>
  rekening: ReadonlySet<string>
  /** name of a source -> the sources it may be */
  sumber: ReadonlyMap<string, ReadonlySet<string>>
}

export function daftarKode(unit: readonly BarisUnit[]): DaftarKode {
  const sub = new Map<string, string>()
  const sumber = new Map<string, Set<string>>()
  const ekor = new Map<string, Set<string>>()
  for (const satu of unit) {
    const kode = ringkas(satu.subKode)
    sub.set(kode, satu.subKode)
    sub.set(satu.subKode.replaceAll('.', ''), satu.subKode)
    // the head of a code is written X.XX where it is the same for every unit
    const pendek = kode.split('.').slice(-4).join('.')
    ekor.set(pendek, (ekor.get(pendek) ?? new Set()).add(satu.subKode))
    for (const nama of namaSumber(satu)) sumber.set(nama, (sumber.get(nama) ?? new Set()).add(satu.sumber))
  }
  for (const [pendek, isi] of ekor) if (isi.size === 1) for (const awal of ['x.xx', 'x.x']) sub.set(`${awal}.${pendek}`, [...isi][0] ?? '')
  return { sub, rekening: new Set(unit.map(({ rekening }) => ringkas(rekening))), sumber }
}

export interface KodeSel {
  macam: 'sub' | 'rekening' | 'induk'
  kode: string
}

/** The code of a cell, known to the unit or by its shape; null: none. Amounts such as 1.234.567 are none. */
export function kodeSel(teks: string, daftar: DaftarKode): KodeSel | null {
  const rapi = teks.trim()
  if (rapi === '' || UANG.test(rapi.replace(/^rp\.?\s*/i, ''))) return null
  const x = /^x\.xx?\.[\d.]+/i.exec(rapi)
  const kode = (x ? x[0] : bacaKode(rapi).kode).replace(/\.+$/, '')
  const pendek = ringkas(kode)
  const ekor = pendek.split('.').slice(-6).join('.')
  const sub = daftar.sub.get(pendek) ?? (pendek.split('.').length > 8 ? daftar.sub.get(ekor) : undefined)
  if (sub !== undefined) return { macam: 'sub', kode: sub }
  if (daftar.rekening.has(pendek)) return { macam: 'rekening', kode: pendek }
  const tanpaTitik = bacaRekening(rapi, 1, 0).kode
  if (!kode.includes('.')) return daftar.rekening.has(ringkas(tanpaTitik)) && tanpaTitik.includes('.') ? { macam: 'rekening', kode: ringkas(tanpaTitik) } : null
  const bagian = kode.split('.').length
  if (bagian < 3) return null
  const macam = macamKode(kode)
  // "5.1.02.01" above accounts of this unit is their sum
  if (macam === 'REKENING' && bagian < 6 && [...daftar.rekening].some((satu) => satu.startsWith(`${pendek}.`))) return { macam: 'induk', kode }
  if (macam === 'REKENING') return bagian >= 4 && /^[4-9]\./.test(kode) ? { macam: 'rekening', kode: pendek } : /^[4-9]\./.test(kode) ? { macam: 'induk', kode } : null
  if (macam === 'SUB') return { macam: 'sub', kode }
  // "102.01.2.01.01" is no heading: a code that nobody knows is named, and its figure with it
  return macam === 'PROGRAM' || macam === 'KEGIATAN' || macam === 'UNIT' || (macam === 'LAIN' && bagian < 6 && URUSAN.test(kode)) ? { macam: 'induk', kode } : null
}

/** The codes of a cell: one, or that of the sub-kegiatan with its account right behind ("1.02.01.2.01.0001.5.1.02.01.01.0024"). */
export function kodeDalamSel(teks: string, daftar: DaftarKode): KodeSel[] {
  const bagian = bacaKode(teks.trim()).kode.replace(/\.+$/, '').split('.')
  // the account begins behind the parts of a sub-kegiatan; less than a whole account is a sum of accounts
  for (let i = bagian.length < 8 ? bagian.length : 6; i < bagian.length; i++) {
    const sub = daftar.sub.get(ringkas(bagian.slice(i - 6, i).join('.')))
    const rekening = bagian.slice(i)
    if (sub === undefined || !/^[4-9]$/.test(rekening[0] ?? '')) continue
    const kode = ringkas(rekening.join('.'))
    return [{ macam: 'sub', kode: sub }, { macam: rekening.length >= 6 || daftar.rekening.has(kode) ? 'rekening' : 'induk', kode }]
  }
  const satu = kodeSel(teks, daftar)
  return satu ? [satu] : []
}

/** Whether a cell holds a code of this very unit: one such cell says what its column is. */
export const milikUnit = (teks: string, daftar: DaftarKode): boolean =>
  teks.includes('.') && kodeDalamSel(teks, daftar).some(({ macam, kode }) => (macam === 'sub' ? daftar.sub.has(ringkas(kode)) : macam === 'rekening' && daftar.rekening.has(kode)))

/** Whether a heading stands among the accounts of a sub-kegiatan, and so does not end it. */
export const diAntaraRekening = (kode: string): boolean => /^[4-9](?:\.\d(?!\d)|$)/.test(kode)

/** A row that adds others up says so first. */
const KATA_JUMLAH = /^(?:(?:sub|grand)[\s-]*)?(?:jumlah|total)\b/i
export const menyebutJumlah = (sel: readonly string[]): boolean => sel.some((teks) => KATA_JUMLAH.test(teks.trim()))

/** The sources that a cell may mean, as a name, a code, or in parentheses behind a name; null: none. */
export function sumberSel(teks: string, daftar: DaftarKode): ReadonlySet<string> | null {
  const utuh = daftar.sumber.get(rapat(teks))
  if (utuh) return utuh
  const rapi = teks.trim()
  if (!rapi.endsWith(')') || rapi.length > 400) return null
  for (let i = rapi.indexOf('('); i >= 0; i = rapi.indexOf('(', i + 1)) {
    const isi = daftar.sumber.get(rapat(rapi.slice(i + 1, -1)))
    if (isi) return isi
  }
  return null
}
