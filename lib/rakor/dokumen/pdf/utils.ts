import { cetakPdf } from '@/lib/dasar/typst/cetak'
import type { Dokumen } from '../types'
import { susunNaskah } from './naskah'

/**
 * A document as PDF: F4, tagged for readers who hear it (PDF/UA-1), its type and its figures within. Equal documents give equal bytes.
 * @throws CetakGagal where it cannot be set; the reason of `sinyal` while it waits its turn
 */
export const susunPdf = (dokumen: Dokumen, sinyal?: AbortSignal): Promise<Uint8Array> => cetakPdf(susunNaskah(dokumen), sinyal)
