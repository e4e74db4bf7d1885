import pg from 'pg'

/** Owns the database and everything in it; migrates, and is used for nothing else. */
export const PEMILIK = 'rakor_pemilik'
/** Runs the product. */
export const LAYANAN = 'rakor_layanan'

/** @typedef {'postgres' | typeof PEMILIK | typeof LAYANAN} Peran who connects */

const KECIL = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS'

/**
 * Makes the two roles, or gives them their passwords anew.
 * @param {string} adminUrl of the superuser, any database
 * @param {{ pemilik: string, layanan: string }} sandi
 * @param {{ pemilik: string, layanan: string }} [nama] what they are called
 */
export async function siapkanPeran(adminUrl, sandi, nama = { pemilik: PEMILIK, layanan: LAYANAN }) {
  await dengan(adminUrl, async (client) => {
    const { rows } = await client.query('SELECT pg_is_in_recovery() AS salinan')
    if (rows[0].salinan) return // a copy that follows another server has that one's roles
    await client.query('SELECT pg_advisory_lock(72707370)') // roles belong to the cluster: two callers at once would collide
    for (const [peran, kata] of /** @type {const} */ ([[nama.pemilik, sandi.pemilik], [nama.layanan, sandi.layanan]])) {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [peran])
      await client.query(`${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${client.escapeIdentifier(peran)} ${KECIL} PASSWORD ${client.escapeLiteral(kata)}`)
    }
    await client.query(`REVOKE ${client.escapeIdentifier(nama.pemilik)} FROM ${client.escapeIdentifier(nama.layanan)}`)
  })
}

/** What in a database is not yet the owner's ($1), as the statements that give it to him. */
const BELUM_MILIK = `
  SELECT format('ALTER DATABASE %I OWNER TO %I', datname, $1::text) AS sql FROM pg_database
   WHERE datname = current_database() AND datdba <> $1::regrole
  UNION ALL SELECT format('ALTER SCHEMA public OWNER TO %I', $1::text) FROM pg_namespace
   WHERE nspname = 'public' AND nspowner NOT IN ($1::regrole, (SELECT oid FROM pg_roles WHERE rolname = 'pg_database_owner'))
  UNION ALL SELECT format('ALTER %s public.%I OWNER TO %I', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, c.relname, $1::text)
    FROM pg_class c
   WHERE c.relnamespace = 'public'::regnamespace AND c.relowner <> $1::regrole AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i', 'e'))
  UNION ALL SELECT format('ALTER ROUTINE %s OWNER TO %I', p.oid::regprocedure, $1::text)
    FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proowner <> $1::regrole
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL SELECT format('ALTER TYPE %s OWNER TO %I', t.oid::regtype, $1::text)
    FROM pg_type t WHERE t.typnamespace = 'public'::regnamespace AND t.typowner <> $1::regrole AND t.typtype IN ('e', 'd')`

/** Only the superuser can take these from everybody; the product keeps nothing in large objects. */
const TANPA_OBJEK_BESAR = `DO $$ DECLARE f regprocedure; BEGIN
  FOR f IN SELECT oid FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^(lo_|loread|lowrite)' LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP; END $$`

/**
 * Gives a database and all that is in it to the owner: what a start of before the two roles made belongs to the
 * superuser. (`REASSIGN OWNED` refuses him, because parts of Postgres itself are his.)
 * @param {string} adminUrl of the superuser, the database itself
 * @param {string} [pemilik]
 */
export async function serahkan(adminUrl, pemilik = PEMILIK) {
  await dengan(adminUrl, async (client) => {
    await client.query('BEGIN')
    const { rows } = await client.query(BELUM_MILIK, [pemilik])
    for (const { sql } of rows) await client.query(sql)
    await client.query(TANPA_OBJEK_BESAR)
    await client.query('COMMIT')
  })
}

/**
 * @param {string} url
 * @param {(client: pg.Client) => Promise<void>} kerja
 */
async function dengan(url, kerja) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // a lost connection rejects the query that runs
  await client.connect()
  try {
    await kerja(client)
  } finally {
    await client.end()
  }
}
