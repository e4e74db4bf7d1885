import 'server-only'
import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { headers } from 'next/headers'
import { alamatPublik } from '@/lib/dasar/akses/alamat-publik'
import { AppError } from '@/lib/dasar/akses/galat'
import { penggunaKini, requirePengguna, requirePeran } from '@/lib/dasar/akses/gate'
import { requireUnggah } from '@/lib/dasar/akses/gate-api'
import { idDari, PERAN_KANTOR, scopeKantor } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { hitungLaju, hitungTebakan } from '@/lib/dasar/batas/data-laju'
import { loadUndangan } from '@/lib/rakor/rapat/loaders'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import type { Acara, KeadaanRapat } from '@/lib/rakor/rapat/types'
import { bukaAliran } from './aliran'
import { PERAN_PAPARAN, SAMPUL } from './constants'
import { queryKode, queryPaparan } from './data'
import { hitungPengikut } from './hitung-pengikut'
import { kodeAula, kodeSama, kukiAula } from './kode'
import { loadDekRapat } from './loaders-dek'
import { bijiAula, requirePengikut } from './pengikut'
import { pusatPaparan } from './pusat'
import type { KabarMeja } from './types'

export { loadDek, loadDekRapat } from './loaders-dek'

export interface HalamanPaparan {
  rapatId: number
  /** a name for the window that opens it */
  jendela: string
  nama: string
  keadaan: KeadaanRapat
  acara: readonly Pick<Acara, 'id' | 'urutan' | 'judul' | 'menit' | 'asisten' | 'unit'>[]
  /** address of the data file */
  dek: string
  awal: KabarMeja
  /** she steers */
  kemudi: boolean
  /** what she steers is shown on phones: the meeting is under way */
  siaran: boolean
  /** where phones type the hall's code */
  alamatAula: string
}

const alamatDek = (rapatId: number, sha256: string): string => `/api/rakor/${rapatId}/paparan/dek?v=${sha256}`

/** The screen of the hall and the speaker's desk. For those who see all units; the office steers. 404 where nothing is frozen. */
export async function loadPaparan(teksId: string): Promise<HalamanPaparan> {
  const pengguna = await requirePeran(...PERAN_PAPARAN)
  const { rapat, acara } = await loadUndangan(teksId)
  if (rapat.keadaan === 'DRAF') notFound()
  const keadaan = (await queryPaparan(rapat.id)) ?? notFound()
  const { layar, dek, biji, kini } = keadaan
  const sha256 = layar?.tayang === true && dek !== null ? dek.penuh : (await loadDekRapat(teksId)).penuh.sha256
  const kantor = PERAN_KANTOR.includes(pengguna.peran)
  const kosong = { urutan: 0, tayang: false, slide: SAMPUL, gelap: false, acara: null, bicara: null, kemudi: '', oleh: '' }
  return {
    rapatId: rapat.id, jendela: randomUUID(), nama: namaRapat(rapat), keadaan: rapat.keadaan, dek: alamatDek(rapat.id, sha256), kemudi: kantor, siaran: kantor && rapat.keadaan === 'BERLANGSUNG',
    acara: acara.map(({ id, urutan, judul, menit, asisten, unit }) => ({ id, urutan, judul, menit, asisten, unit })),
    awal: { ...(kantor && layar !== null ? layar : kosong), kini, dek: sha256, kode: kantor && rapat.keadaan === 'BERLANGSUNG' && biji !== null ? kodeAula(rapat.id, biji) : null },
    alamatAula: `${alamatPublik(await headers())}/aula`,
  }
}

export interface HalamanIkut {
  rapatId: number
  nama: string
  keadaan: KeadaanRapat
  /** she is signed in: there is a way back into the product */
  akun: boolean
}

/** The page of who follows: signed in, or with the hall's code. Without either she is led to sign in; a meeting that there is not is 404. */
export async function loadIkut(teksId: string): Promise<HalamanIkut> {
  const keadaan = idDari(teksId) === 0 ? null : await queryPaparan(idDari(teksId))
  const tamu = keadaan !== null && keadaan.keadaan === 'BERLANGSUNG' && (await penggunaKini()) === null && bijiAula(await headers(), keadaan) !== null
  if (!tamu) await requirePengguna()
  if (keadaan === null) notFound()
  return { rapatId: keadaan.rapatId, nama: keadaan.nama, keadaan: keadaan.keadaan, akun: !tamu }
}

/**
 * The line of one who follows, or of a window of the office.
 * @throws AppError TIDAK_MASUK, TIDAK_BERHAK, TIDAK_DITEMUKAN while the meeting is not under way, TERLALU_SERING
 */
export async function loadSiaran(request: Request, teksId: string, meja: boolean): Promise<ReadableStream<Uint8Array>> {
  await hitungPengikut(request.headers)
  const rapatId = idDari(teksId)
  const { pengikut: { pengguna, biji } } = await requirePengikut(request.headers, rapatId === 0 ? null : await queryPaparan(rapatId))
  if (meja && (pengguna === null || !PERAN_KANTOR.includes(pengguna.peran))) throw new AppError('TIDAK_BERHAK')
  return bukaAliran(pusatPaparan(), { rapatId, meja, orang: pengguna?.id ?? null, biji }, request.signal)
}

/** Who steers by a plain request of a page of ours, and her right to. @throws AppError TIDAK_MASUK, TIDAK_BERHAK, TERLALU_SERING */
export async function scopeKemudi(request: Request): Promise<OpdScope> {
  const pengguna = await requireUnggah(request)
  await hitungLaju('kemudi', pengguna.id)
  return scopeKantor(pengguna)
}

/**
 * The meeting whose hall has this code, and the cookie that says so from then on.
 * @param alamat where the guess comes from
 * @throws AppError KODE_SALAH, TERLALU_SERING
 */
export async function bukaKodeAula(kode: string, alamat: string): Promise<{ rapatId: number; kuki: string }> {
  const kembalikan = await hitungTebakan('aula', alamat)
  const milik = (await queryKode()).find(({ rapatId, biji }) => kodeSama(kodeAula(rapatId, biji), kode))
  if (milik === undefined) throw new AppError('KODE_SALAH', { isian: { kode: 'Kode ini tidak cocok dengan rapat yang sedang berlangsung. Periksa di layar aula.' } })
  await kembalikan()
  return { rapatId: milik.rapatId, kuki: kukiAula(milik.rapatId, milik.biji) }
}
