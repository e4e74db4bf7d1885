import { INDEKS, JENIS_BERKAS, type Akhiran } from '@/lib/rakor/terbuka/constants'
import { queryBerkasTerbuka } from '@/lib/rakor/terbuka/data'
import type { Metadata } from '@/lib/rakor/terbuka/dataset/metadata'
import type { Indeks } from '@/lib/rakor/terbuka/dataset/susun'
import type { KeadaanTerbuka, Terbitan } from '@/lib/rakor/terbuka/types'
import { terbaru } from '@/lib/rakor/terbuka/utils'
import { bacaCsv } from './baca-csv'
import { KEBIJAKAN_BERKAS, KEBIJAKAN_HALAMAN } from './gaya'
import { halamanDaftar, halamanDataset } from './halaman-lain'
import { DATASET_RINGKAS, halamanRingkas } from './halaman-ringkas'
import { susunKatalog } from './katalog'
import { alamatTerbitan } from './kerangka'
import type { Rute } from './rute'

export interface Isian {
  isi: string
  kepala: Record<string, string>
}

/** Said with every answer of the public site, and nothing that sets a cookie. */
export const KEPALA_UMUM: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'permissions-policy': 'camera=(), geolocation=(), microphone=()', vary: 'Accept-Encoding',
}
/** Pages name newer publications, so they are asked for again soon. */
const KEPALA_HALAMAN = { ...KEPALA_UMUM, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': KEBIJAKAN_HALAMAN, 'cache-control': 'public, max-age=60', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' }
/** Every site and program may read files, without cookies. */
export const KEPALA_LINTAS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag, Link, Content-Disposition, Retry-After', 'cross-origin-resource-policy': 'cross-origin', 'content-security-policy': KEBIJAKAN_BERKAS }
/** The bytes of an address never change, but whether they may be had does: a withdrawal must not wait for a cache longer than ten minutes. */
const TETAP = 'public, max-age=600, immutable'

const kepalaBerkas = (terbitan: Terbitan, nama: string): Record<string, string> => {
  const akhiran = nama.slice(nama.indexOf('.') + 1) as Akhiran
  const dasar = nama.slice(0, nama.indexOf('.'))
  return {
    ...KEPALA_UMUM, ...KEPALA_LINTAS, 'content-type': JENIS_BERKAS[akhiran], 'cache-control': TETAP, 'last-modified': new Date(terbitan.diterbitkanPada).toUTCString(),
    ...(akhiran === 'csv' || akhiran === 'id.csv' ? { 'content-disposition': `attachment; filename="${terbitan.contoh ? 'DATA-CONTOH-' : ''}${dasar}-${terbitan.tahun}-${String(terbitan.bulan).padStart(2, '0')}-terbitan-${terbitan.urutan}.${akhiran}"` } : {}),
    ...(akhiran === 'json' && nama !== INDEKS ? { link: `<${alamatTerbitan(terbitan)}/${dasar}.skema.json>; rel="describedby"` } : {}),
  }
}

async function indeksDari(terbitan: Terbitan, lain: readonly string[] = []): Promise<{ indeks: Indeks; berkas: Map<string, string> } | null> {
  const berkas = await queryBerkasTerbuka(terbitan.id, [INDEKS, ...lain])
  const teks = berkas.get(INDEKS)
  return teks === undefined ? null : { indeks: JSON.parse(teks) as Indeks, berkas }
}

/** Publications that the catalogue names at most: those of some years, the newest first. */
const MAKS_KATALOG = 60

async function katalog(terbitan: readonly Terbitan[], asal: string): Promise<Isian> {
  const daftar: [Terbitan, Indeks][] = []
  for (const satu of terbitan.filter(({ ditarik }) => ditarik === null).slice(0, MAKS_KATALOG)) {
    const ada = await indeksDari(satu)
    if (ada !== null) daftar.push([satu, ada.indeks])
  }
  return { isi: susunKatalog(asal, daftar), kepala: { ...KEPALA_UMUM, ...KEPALA_LINTAS, 'content-type': 'application/ld+json; charset=utf-8', 'cache-control': 'public, max-age=60' } }
}

/**
 * Makes the answer of an address that is not kept: one or two statements on indexes.
 * @param asal the site's own address where it is configured, or empty
 * @returns null: the publication has no such set of data
 */
export async function buatIsian(rute: Exclude<Rute, { jenis: 'tiada' | 'robots' | 'alih' | 'ditarik' }>, { terbitan: semua }: KeadaanTerbuka, asal: string): Promise<Isian | null> {
  if (rute.jenis === 'katalog') return katalog(semua, asal)
  if (rute.jenis === 'daftar') return { isi: halamanDaftar(semua), kepala: KEPALA_HALAMAN }
  const { terbitan } = rute
  if (rute.jenis === 'berkas') {
    const isi = (await queryBerkasTerbuka(terbitan.id, [rute.nama])).get(rute.nama)
    return isi === undefined ? null : { isi, kepala: kepalaBerkas(terbitan, rute.nama) }
  }
  const baru = terbaru(semua)
  const konteks = { lebihBaru: baru === null || baru.id === terbitan.id ? null : baru, asal }
  if (rute.jenis === 'ringkas') {
    const ada = await indeksDari(terbitan, DATASET_RINGKAS.map((kunci) => `${kunci}.csv`))
    if (ada === null) return null
    const data = new Map(DATASET_RINGKAS.map((kunci) => [kunci as string, bacaCsv(ada.berkas.get(`${kunci}.csv`) ?? '')]))
    return { isi: halamanRingkas(terbitan, ada.indeks, data, konteks), kepala: KEPALA_HALAMAN }
  }
  const { kunci } = rute
  const ada = await indeksDari(terbitan, [`${kunci}.json`, `${kunci}.csv`])
  const [json, csv] = [ada?.berkas.get(`${kunci}.json`), ada?.berkas.get(`${kunci}.csv`)]
  if (ada === null || json === undefined || csv === undefined) return null
  return { isi: halamanDataset(terbitan, ada.indeks, (JSON.parse(json) as { meta: Metadata }).meta, bacaCsv(csv), konteks), kepala: KEPALA_HALAMAN }
}
