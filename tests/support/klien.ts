import pg from 'pg'
import { expect } from 'vitest'

/** A connection of one's own. */
export async function bukaKlien(alamat: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: alamat })
  await client.connect()
  return client
}

/** Begins a transaction that the database takes for the office's. */
export const KANTOR_MULAI = "BEGIN; SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'form', true)"

/** A statement of the office that the database refuses with this SQLSTATE, whichever role asks. */
export async function gagalKantor(client: pg.Client, sql: string, kode: string): Promise<void> {
  await client.query(KANTOR_MULAI)
  await expect(client.query(sql), sql).rejects.toMatchObject({ code: kode })
  await client.query('ROLLBACK')
}
