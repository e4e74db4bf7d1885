import type { ClientBase } from 'pg'

/** One value of a row as it goes into a text array. */
export type Nilai = string | number | boolean | null

/** SQL types of the columns that are not text. */
export type Kolom = Readonly<Record<string, string>>

/**
 * Inserts many rows with one statement: INSERT ... SELECT FROM unnest(...). `kolom` maps each column to its SQL type, in the
 * order of the rows' values. Identity columns may be given. `akhiran` goes behind it (ON CONFLICT ...).
 */
export async function tulisMassal(client: ClientBase, tabel: string, kolom: Kolom, baris: readonly (readonly Nilai[])[], akhiran = ''): Promise<number> {
  if (baris.length === 0) return 0
  const nama = Object.keys(kolom)
  const larik = nama.map((_, i) => baris.map((b) => (b[i] === null || b[i] === undefined ? null : String(b[i]))))
  const urai = nama.map((_, i) => `$${i + 1}::text[]`).join(', ')
  const pilih = nama.map((n, i) => `k${i}::${kolom[n]}`).join(', ')
  const sumber = nama.map((_, i) => `k${i}`).join(', ')
  const hasil = await client.query(
    `INSERT INTO ${tabel} (${nama.join(', ')}) OVERRIDING SYSTEM VALUE SELECT ${pilih} FROM unnest(${urai}) AS t(${sumber}) ${akhiran}`,
    larik,
  )
  return hasil.rowCount ?? 0
}

/** Whole sen as the text of a NUMERIC: 12345 -> "123.45". */
export function senText(sen: number): string {
  if (!Number.isSafeInteger(sen)) throw new Error(`bukan sen bulat: ${sen}`)
  const mutlak = Math.abs(sen)
  return `${sen < 0 ? '-' : ''}${Math.floor(mutlak / 100)}.${String(mutlak % 100).padStart(2, '0')}`
}

/** Sets an identity sequence behind the ids that were given. */
export async function majukanUrutan(client: ClientBase, tabel: string): Promise<void> {
  await client.query(`SELECT setval(pg_get_serial_sequence('${tabel}', 'id'), greatest((SELECT max(id) FROM ${tabel}), 1))`)
}
