import pg from 'pg'
import type { TestDatabase } from './database'

/** Writers' session: named, over all units. */
export async function penulis(db: Pick<TestDatabase, 'connectionString'>): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: db.connectionString })
  await client.connect()
  await client.query(`SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)`)
  return client
}

/** What an owner of the database can do: every trigger rests. */
export async function rusak(db: Pick<TestDatabase, 'connectionString'>, sql: string): Promise<void> {
  const client = await penulis(db)
  try {
    await client.query('BEGIN')
    await client.query('ALTER TABLE jejak DISABLE TRIGGER ALL; ALTER TABLE segel DISABLE TRIGGER ALL')
    await client.query(sql)
    await client.query('ALTER TABLE jejak ENABLE TRIGGER ALL; ALTER TABLE segel ENABLE TRIGGER ALL')
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

/** A whole history made anew from link `dari` on, with all heads right again: what a thorough forger does. */
export const BANGUN_ULANG = (dari: number): string => `
  DO $$ DECLARE s segel; lalu bytea; BEGIN
    FOR s IN SELECT * FROM segel WHERE nomor >= ${dari} ORDER BY nomor LOOP
      SELECT kepala INTO lalu FROM segel WHERE nomor = s.nomor - 1;
      SELECT count(*), min(id), max(id), sha256(string_agg(int8send(id) || h, ''::bytea ORDER BY id)), sha256(string_agg(h, ''::bytea ORDER BY h))
      INTO s.jumlah, s.dari, s.sampai, s.isi, s.himpunan
      FROM (SELECT id, segel_baris(s.kaidah, j) AS h FROM jejak j WHERE j.tindak = s.tindak) x;
      UPDATE segel SET jumlah = s.jumlah, dari = s.dari, sampai = s.sampai, isi = s.isi, himpunan = s.himpunan, kepala = segel_kepala(lalu, s) WHERE nomor = s.nomor;
    END LOOP;
  END $$`
