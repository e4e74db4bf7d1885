import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { loadBekuanAkhir } from '@/lib/rakor/bekuan/loaders'
import type { MedanKantor } from '@/lib/rakor/naskah/types'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { loadBahanDokumen } from '../loaders'
import { MEDAN } from '../medan'
import { NASKAH } from '../naskah/constants'
import { berlaku, kunciTeks } from '../naskah/isi'
import type { BahanDokumen } from '../types'
import { tulisAlinea } from '../utils'

export interface Pratinjau {
  /** the meeting that is looked at, in words; null: none has a frozen position that can be read */
  rapat: string | null
  /** why there is none although there should be */
  galat: string | null
  medan: MedanKantor[]
  /** by key of the paragraph, whether it stands in the document of that meeting */
  berlaku: Readonly<Record<string, boolean>> | null
}

const CONTOH: readonly MedanKantor[] = MEDAN.map(({ kunci, nama, contoh }) => ({ kunci, nama, nilai: contoh }))

/** The last meeting with a frozen position; null: there is none. */
async function bahanAkhir(): Promise<BahanDokumen | null> {
  const akhir = (await loadBekuanAkhir()).at(-1)
  return akhir === undefined ? null : loadBahanDokumen(String(akhir.rapatId), akhir.urutan)
}

/** What every field says in the last meeting that froze a position, and which paragraphs of a document stand in it. For the office. */
export async function loadPratinjau(dokumen: string): Promise<Pratinjau> {
  await requirePeran('ADMIN', 'ANALIS')
  let bahan: BahanDokumen | null
  try {
    bahan = await bahanAkhir()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { rapat: null, galat: error.message, medan: [...CONTOH], berlaku: null }
  }
  if (bahan === null) return { rapat: null, galat: null, medan: [...CONTOH], berlaku: null }
  const milik = bahan
  const naskah = NASKAH.find((satu) => satu.dokumen === dokumen)
  return {
    rapat: `${namaRapat(milik.rapat)}, posisi beku ke-${milik.bekuan.urutan}`, galat: null,
    medan: MEDAN.map(({ kunci, nama, dari }) => ({ kunci, nama, nilai: tulisAlinea(dari(milik)) })),
    berlaku: naskah === undefined ? null : Object.fromEntries(naskah.teks.map((satu) => [kunciTeks(naskah, satu), berlaku(satu, milik)])),
  }
}
