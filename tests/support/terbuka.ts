import Ajv from 'ajv'
import pg from 'pg'
import { expect } from 'vitest'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { bacaCsv } from '@/lib/rakor/terbuka/saji/baca-csv'
import { jawabTerbuka, type BalasUmum, type MintaUmum } from '@/lib/rakor/terbuka/saji/jawab'

/** A connection of the office, as the database's guards want it. */
export const buka = async (alamat: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: alamat })
  await client.connect()
  await client.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)")
  return client
}
/** What an address of the public site answers to somebody at 10.0.0.1. */
export const minta = async (jalur: string, lain: Partial<MintaUmum> = {}): Promise<BalasUmum & { teks: string }> => {
  const balas = await jawabTerbuka({ metode: 'GET', jalur, terima: '', punya: '', alamat: '10.0.0.1', ...lain })
  return { ...balas, teks: balas.isi === null ? '' : String(balas.isi) }
}
/** Why it was refused, by the code of the product or of the database's guards. */
export const sebab = (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? String(error))

/** JSON of a set of data against its own schema (by a validator that is not ours) and against its table, cell by cell. */
export function periksaJson(kunci: string, teks: string, skema: string, csv: string): { meta: Record<string, unknown>; data: Record<string, unknown>[] } {
  const json = JSON.parse(teks) as { meta: Record<string, unknown>; data: Record<string, unknown>[] }
  const cocok = new Ajv({ allErrors: true }).compile(JSON.parse(skema) as object)
  expect(cocok(json), `${kunci}: ${JSON.stringify(cocok.errors?.slice(0, 3))}`).toBe(true)
  // a row that is not as its schema says is noticed: the validator is no decoration
  const [satu, ...lain] = json.data
  if (satu) expect(cocok({ ...json, data: [{ ...satu, [Object.keys(satu).at(-1) ?? '']: {} }, ...lain] })).toBe(false)
  const rows = bacaCsv(csv)
  expect(rows).toHaveLength(json.data.length)
  json.data.forEach((row, i) => Object.entries(row).forEach(([nama, nilai]) => {
    const sel = rows[i]?.[nama] ?? null
    expect(typeof nilai === 'number' ? nilai === Number(sel) : typeof nilai === 'boolean' ? String(nilai) === sel : nilai === sel, `${kunci} ${i} ${nama}`).toBe(true)
  }))
  return json
}
