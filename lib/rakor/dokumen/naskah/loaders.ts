import 'server-only'
import { loadNaskah } from '@/lib/rakor/naskah/loaders'
import { TANPA_POSISI } from '../constants'
import { NASKAH } from './constants'
import { perluPosisi } from './isi'

/** Papers that carry no figure of a position as the office words them now, by key. For those who see all units. */
export async function loadTanpaAngka(): Promise<string[]> {
  const naskah = await loadNaskah()
  return TANPA_POSISI.filter((kunci) => NASKAH.every((satu) => satu.dokumen !== kunci || !perluPosisi(satu, { naskah })))
}
