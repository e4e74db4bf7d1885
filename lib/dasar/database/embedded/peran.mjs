import pg from 'pg'

/** Owns the database and everything in it; migrates, and is used for nothing else. */
export const PEMILIK = 'rakor_pemilik'
/** Runs the product. */
export const LAYANAN = 'rakor_layanan'

/** @typedef {'postgres' | typeof PEMILIK | typeof LAYANAN} Peran who connects */

const KECIL = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS'

/**
 * Makes the two roles of a cluster of our own, or gives them their passwords anew. In the office's own Postgres an
 * administrator does this once (README).
 * @param {string} adminUrl of the superuser, any database
 * @param {{ pemilik: string, layanan: string }} sandi
 */
export async function siapkanPeran(adminUrl, sandi) {
  await dengan(adminUrl, async (client) => {
    const { rows } = await client.query('SELECT pg_is_in_recovery() AS salinan')
    if (rows[0].salinan) return // a copy that follows another server has that one's roles
    await client.query('SELECT pg_advisory_lock(72707370)') // roles belong to the cluster: two callers at once would collide
    for (const [peran, kata] of /** @type {const} */ ([[PEMILIK, sandi.pemilik], [LAYANAN, sandi.layanan]])) {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [peran])
      await client.query(`${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${peran} ${KECIL} PASSWORD ${client.escapeLiteral(kata)}`)
    }
    await client.query(`REVOKE ${PEMILIK} FROM ${LAYANAN}`)
  })
}

/**
 * Gives a database and all that is in it to the owner: what a start of before the two roles made belongs to the
 * superuser. (`REASSIGN OWNED` refuses him, because parts of Postgres itself are his.)
 * @param {string} adminUrl of the superuser, the database itself
 */
export async function serahkan(adminUrl) {
  await dengan(adminUrl, async (client) => {
    const { rows } = await client.query(`
      SELECT format('ALTER DATABASE %I OWNER TO ${PEMILIK}', datname) AS sql FROM pg_database
       WHERE datname = current_database() AND datdba <> '${PEMILIK}'::regrole
      UNION ALL
      SELECT format('ALTER %s %I.%I OWNER TO ${PEMILIK}', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, n.nspname, c.relname)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relowner <> '${PEMILIK}'::regrole AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
         AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i', 'e'))
      UNION ALL
      SELECT format('ALTER ROUTINE %s OWNER TO ${PEMILIK}', p.oid::regprocedure)
        FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proowner <> '${PEMILIK}'::regrole
         AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      UNION ALL
      SELECT format('ALTER TYPE %s OWNER TO ${PEMILIK}', t.oid::regtype)
        FROM pg_type t WHERE t.typnamespace = 'public'::regnamespace AND t.typowner <> '${PEMILIK}'::regrole AND t.typtype IN ('e', 'd')`)
    await client.query('BEGIN')
    for (const { sql } of rows) await client.query(sql)
    // only the superuser can take these from everybody; the product keeps nothing in large objects
    await client.query(`DO $$ DECLARE f regprocedure; BEGIN
      FOR f IN SELECT oid FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^(lo_|loread|lowrite)' LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
      END LOOP; END $$`)
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
