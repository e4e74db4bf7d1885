import type { Kategori } from '@/lib/realisasi/posisi'
import { ASISTEN, type Asisten } from '../constants'

const KATEGORI_NAMA: readonly (readonly [RegExp, Kategori])[] = [
  [/puskesmas|pusat kesehatan masyarakat|^pkm\b/, 'PUSKESMAS'],
  [/^rsud\b|rumah sakit|^rs\b/, 'RSUD'],
  [/^(kecamatan|kec\.?)(\s|$)/, 'KECAMATAN'],
  [/^(bagian|bag\.?)(\s|$)/, 'BAGIAN'],
  [/^(badan|inspektorat|sekretariat|bappeda|bpk?ad|bkad|bpbd|bkpsdm|bapenda|balitbang|setda|setwan|kesbangpol)(\s|$)/, 'BADAN'],
  [/^(dinas|satuan polisi|satpol)(\s|$)/, 'DINAS'],
]

/** The peer group of a unit by its name; undefined where it does not tell. */
export const usulKategori = (nama: string): Kategori | undefined => KATEGORI_NAMA.find(([pola]) => pola.test(nama.trim().toLowerCase()))?.[1]

/** A peer group as people write it: its own name, or a word of it. */
export const bacaKategori = (teks: string): Kategori | undefined => usulKategori(teks.replace(/[/_]/g, ' '))

const BIDANG: readonly (readonly [RegExp, number])[] = [[/pemerintahan|kesra|kesejahteraan/, 0], [/ekonomi|pembangunan|ekbang/, 1], [/umum|administrasi/, 2]]

/** An Asisten as people write it: by number in either kind of digits, or by what it is in charge of. */
export function bacaAsisten(teks: string): Asisten | undefined {
  const kecil = teks.trim().toLowerCase()
  const [, nomor] = /^(?:asisten|ass?t?\.?|asda\.?)?\s*(i{1,3}|[123])(?:\b|$)/.exec(kecil) ?? []
  const letak = nomor ? (/\d/.test(nomor) ? Number(nomor) : nomor.length) - 1 : BIDANG.find(([pola]) => pola.test(kecil))?.[1]
  return letak === undefined ? undefined : ASISTEN[letak]
}

/** The code of the unit that a code of a part belongs to: its last four digits are noughts. null: it is no part. */
export function kodeInduk(kode: string): string | null {
  const [, awal, akhir] = /^(.+\.)(\d{4})$/.exec(kode) ?? []
  return awal === undefined || akhir === '0000' ? null : `${awal}0000`
}
