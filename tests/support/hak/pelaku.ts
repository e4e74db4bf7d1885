import { randomUUID } from 'node:crypto'
import { request, type APIRequestContext } from '@playwright/test'
import type pg from 'pg'
import { masukCepat, SANDI_CONTOH } from '../masuk'

/**
 * Who knocks. operatorA and kepalaA belong to unit A alone; `sementara` is an admin who still has a temporary password,
 * `nonaktif` an admin whose account was closed after she had signed in.
 */
export const PELAKU = ['anonim', 'operatorA', 'kepalaA', 'pimpinan', 'pengawas', 'analis', 'admin', 'sementara', 'nonaktif'] as const
export type Pelaku = (typeof PELAKU)[number]

export type Sesi = Record<Pelaku, APIRequestContext>

const USERNAME = {
  pimpinan: 'bupati', pengawas: 'inspektorat', analis: 'analis', admin: 'admin', sementara: 'uji.sementara', nonaktif: 'uji.nonaktif',
} as const

/** Accounts for this test only, with the sample's password; in a transaction that names who writes. */
export async function buatAkunUji(db: pg.Client): Promise<void> {
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false)")
  for (const username of [USERNAME.sementara, USERNAME.nonaktif]) {
    const id = randomUUID()
    await db.query(
      `INSERT INTO pengguna (id, nama, email, username, peran, wajib_ganti_sandi, contoh) VALUES ($1, $2, $2 || '@uji.invalid', $2, 'ADMIN', $3, true)`,
      [id, username, username === USERNAME.sementara],
    )
    await db.query(
      `INSERT INTO akun_masuk (id, akun_id, penyedia_id, pengguna_id, sandi)
       SELECT $1, $1, 'credential', $1, a.sandi FROM akun_masuk a JOIN pengguna p ON p.id = a.pengguna_id WHERE p.username = 'admin'`,
      [id],
    )
  }
}

export async function hapusAkunUji(db: pg.Client): Promise<void> {
  await db.query('DELETE FROM pengguna WHERE username = ANY ($1)', [[USERNAME.sementara, USERNAME.nonaktif]])
}

/** One set of cookies per actor; `slug` names unit A. */
export async function bukaSesi(db: pg.Client, baseURL: string, slug: string): Promise<Sesi> {
  const username = { ...USERNAME, operatorA: `operator.${slug}`, kepalaA: `kepala.${slug}` }
  const buka = async (pelaku: Pelaku): Promise<[Pelaku, APIRequestContext]> => {
    const konteks = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL }, maxRedirects: 0 })
    if (pelaku !== 'anonim') await masukCepat(konteks, username[pelaku], SANDI_CONTOH)
    return [pelaku, konteks]
  }
  const sesi = Object.fromEntries(await Promise.all(PELAKU.map(buka))) as Sesi
  await db.query('UPDATE pengguna SET aktif = false WHERE username = $1', [USERNAME.nonaktif])
  return sesi
}
