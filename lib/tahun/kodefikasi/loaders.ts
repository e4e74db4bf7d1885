import 'server-only'
import { requirePeran, scopeKantor } from '@/lib/dasar/akses/gate'
import { idDari } from '@/lib/dasar/akses/scope'
import { db, queryBuku } from './data'
import { queryHalamanDaftar, queryRingkasan, queryTerkunciDaftar, queryUnggahan } from './data-daftar'
import { queryNomenklatur, queryRekening, querySumber } from './data-kode'
import { querySatu } from './data-satu'
import { KEADAAN, type Keadaan } from './daftar/jenis'
import type { IsiDaftar } from './daftar/unggahan'
import type { SaringKode } from './schema'
import type { BarisNomenklatur, BarisRekening, BarisSumber, Buku, Daftar, HalamanKode, Satu } from './types'

/** The books, for the admin. */
export async function loadBuku(): Promise<Buku[]> {
  await requirePeran('ADMIN')
  return queryBuku(db())
}

/** One page of one list of codes, for the admin. */
export async function loadNomenklatur(regulasi: string, saring: SaringKode): Promise<HalamanKode<BarisNomenklatur>> {
  await requirePeran('ADMIN')
  return queryNomenklatur(db(), regulasi, saring)
}
export async function loadRekening(saring: SaringKode): Promise<HalamanKode<BarisRekening>> {
  await requirePeran('ADMIN')
  return queryRekening(db(), saring)
}
export async function loadSumber(saring: SaringKode): Promise<HalamanKode<BarisSumber>> {
  await requirePeran('ADMIN')
  return querySumber(db(), saring)
}

/** One code, for the admin; null: there is none. */
export async function loadSatu(daftar: Daftar, kunci: string): Promise<Satu | null> {
  await requirePeran('ADMIN')
  // a NUL is no text to the database, and the keys of the other two lists are ids
  if (kunci.includes('\0') || (daftar !== 'rekening' && idDari(kunci) === 0)) return null
  return querySatu(db(), daftar, kunci)
}

/** A list of codes of this admin's own, with one page of its rows of one kind; null: there is none (any more). */
export async function loadDaftar(id: string, keadaan: Keadaan | null, halaman: number): Promise<IsiDaftar | null> {
  const scope = scopeKantor(await requirePeran('ADMIN'))
  const unggahan = await queryUnggahan(db(), scope, id)
  if (!unggahan) return null
  const ringkasan = await queryRingkasan(db(), id)
  const terkunci = unggahan.diterapkan === null && ringkasan.some(({ pakai }) => pakai > 0) ? await queryTerkunciDaftar(db(), id) : []
  const ada = new Set(ringkasan.map((satu) => satu.keadaan))
  const tampil = keadaan !== null && ada.has(keadaan) ? keadaan : (KEADAAN.find((satu) => ada.has(satu)) ?? null)
  return { unggahan, ringkasan, terkunci, keadaan: tampil, isi: tampil === null ? null : await queryHalamanDaftar(db(), id, tampil, halaman) }
}
