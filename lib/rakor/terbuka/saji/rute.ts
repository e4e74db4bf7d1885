import { AKAR, INDEKS } from '@/lib/rakor/terbuka/constants'
import { DATASET } from '@/lib/rakor/terbuka/dataset/daftar'
import type { KeadaanTerbuka, Terbitan } from '@/lib/rakor/terbuka/types'
import { terbaru } from '@/lib/rakor/terbuka/utils'
import { alamatTerbitan } from './kerangka'

/** What an address of the public site is. */
export type Rute =
  | { jenis: 'tiada' }
  | { jenis: 'robots'; buka: boolean }
  | { jenis: 'alih'; ke: string }
  | { jenis: 'ditarik'; terbitan: Terbitan; berkas: boolean }
  | { jenis: 'katalog' }
  | { jenis: 'daftar' }
  | { jenis: 'ringkas'; terbitan: Terbitan }
  | { jenis: 'dataset'; terbitan: Terbitan; kunci: string }
  | { jenis: 'berkas'; terbitan: Terbitan; nama: string }

const KUNCI: ReadonlySet<string> = new Set(DATASET.map(({ kunci }) => kunci))
const BERKAS: ReadonlySet<string> = new Set([INDEKS, ...DATASET.flatMap(({ kunci }) => ['json', 'csv', 'id.csv', 'skema.json'].map((akhiran) => `${kunci}.${akhiran}`))])
const TIADA: Rute = { jenis: 'tiada' }
/** Files and pages are told by their names alone: what nobody publishes costs no statement. A set of data of an older program keeps its address. */
const NAMA_BERKAS = /^[a-z0-9-]{1,60}\.(json|csv|id\.csv|skema\.json)$/

function isiTerbitan(terbitan: Terbitan, sisa: string | undefined): Rute {
  if (sisa === undefined) return terbitan.ditarik === null ? { jenis: 'ringkas', terbitan } : { jenis: 'ditarik', terbitan, berkas: false }
  const berkas = BERKAS.has(sisa) || NAMA_BERKAS.test(sisa)
  if (!berkas && !/^[a-z0-9-]{1,60}$/.test(sisa)) return TIADA
  if (terbitan.ditarik !== null) return { jenis: 'ditarik', terbitan, berkas }
  return berkas ? { jenis: 'berkas', terbitan, nama: sisa } : { jenis: 'dataset', terbitan, kunci: sisa }
}

/** Whether an address belongs to the public site at all. */
export const milikTerbuka = (jalur: string): boolean => jalur === AKAR || jalur.startsWith(`${AKAR}/`) || jalur === '/robots.txt'

/**
 * Judges an address by the switch and the publications, without a statement. With the switch off or nothing published there is no address;
 * a withdrawn publication keeps its own, to say so.
 */
export function bacaRute(jalur: string, { menyala, terbitan }: KeadaanTerbuka): Rute {
  const baru = terbaru(terbitan)
  if (jalur === '/robots.txt') return { jenis: 'robots', buka: menyala && baru !== null && !baru.contoh }
  if (!menyala || terbitan.length === 0) return TIADA
  const bagian = jalur.slice(AKAR.length + 1).split('/')
  const [satu = '', dua, tiga, empat, ...lebih] = bagian
  if (lebih.length > 0) return TIADA
  if (satu === '') return dua !== undefined ? TIADA : baru === null ? { jenis: 'daftar' } : { jenis: 'ringkas', terbitan: baru }
  if (satu === 'katalog.json' && dua === undefined) return { jenis: 'katalog' }
  if (satu === 'daftar' && dua === undefined) return { jenis: 'daftar' }
  if (satu === 'terbaru') {
    if (baru === null || tiga !== undefined || (dua !== undefined && !KUNCI.has(dua) && !BERKAS.has(dua))) return TIADA
    return { jenis: 'alih', ke: dua === undefined ? alamatTerbitan(baru) : `${alamatTerbitan(baru)}/${dua}` }
  }
  const yang = terbitan.find((t) => String(t.tahun) === satu && String(t.bulan) === dua && String(t.urutan) === tiga)
  return yang === undefined ? TIADA : isiTerbitan(yang, empat)
}
