import 'server-only'
import { susunPaparan } from '@/lib/rakor/paparan/utils'
import { kopSurat } from './bersama'
import { susunDocx } from './docx/utils'
import { susunPdf } from './pdf/utils'
import { susunPptx } from './pptx/utils'
import { susunXlsx } from './xlsx/utils'
import type { BahanDokumen, BahanRapat, DefinisiDokumen, Dokumen, Format } from './types'

/** One drawer a format. The deck is drawn from slides, everything else from its blocks. */
const PENYUSUN: Readonly<Record<Format, (dokumen: Dokumen, bahan: BahanDokumen | BahanRapat) => Promise<Uint8Array>>> = {
  pdf: (dokumen) => susunPdf(dokumen),
  docx: (dokumen) => susunDocx(dokumen),
  xlsx: (dokumen) => susunXlsx(dokumen),
  pptx: ({ terbitan }, bahan) => {
    if (bahan.bekuan === null) throw new RangeError('Paparan disusun dari posisi beku')
    return susunPptx(bahan, susunPaparan(bahan), terbitan)
  },
}

/** What an issue adds to a document. */
export interface Terbit {
  nomor: string
  /** plain date */
  tanggal: string
  versi: number
}

/** A document of a meeting as it goes out, or as a draft: under the office's letterhead, with number and day once it has them. */
export function susunSatu({ kunci, susun, tanpaPosisi }: DefinisiDokumen, bahan: BahanDokumen | BahanRapat, terbit: Terbit | null): Dokumen {
  const dokumen = bahan.bekuan === null ? tanpaPosisi?.(bahan) : susun(bahan)
  if (dokumen === undefined) throw new RangeError(`Dokumen ${kunci} disusun dari posisi beku`)
  const kop = dokumen.kop === null ? null : kopSurat(bahan)
  if (terbit === null) return { ...dokumen, kop, kaki: `${dokumen.kaki} · draf, belum diterbitkan` }
  const { nomor, tanggal, versi } = terbit
  return { ...dokumen, kop, terbitan: { nomor, tanggal, versi }, surat: dokumen.surat === null ? null : { ...dokumen.surat, nomor, tanggal } }
}

/** The bytes of a document in one format. Equal documents are equal bytes. */
export const gambar = (dokumen: Dokumen, format: Format, bahan: BahanDokumen | BahanRapat): Promise<Uint8Array> => PENYUSUN[format](dokumen, bahan)

/** "surat-undangan-rakor-triwulan-ii-2023.docx": letters, digits and hyphens only, as every system takes them. */
export const namaBerkas = ({ nama, terbitan: { versi } }: Pick<Dokumen, 'nama' | 'terbitan'>, format: Format | 'txt'): string =>
  `${nama.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 120)}${versi > 0 ? `-v${versi}` : '-draf'}.${format}`
