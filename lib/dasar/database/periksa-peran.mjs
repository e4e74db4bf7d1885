import pg from 'pg'

/** Tables in which the serving role adds at most: those that prisma/hak.sql names. */
export const TERJAGA = [
  '_prisma_migrations', 'bekuan', 'bekuan_bahan', 'cadangan', 'cadangan_dilayani', 'cadangan_keadaan', 'cadangan_permintaan', 'cadangan_uji',
  'daerah_angka', 'dak_catatan', 'indikator_nilai', 'indikator_target', 'jejak', 'kendala_langkah', 'kendala_penutupan', 'keputusan_ingat', 'keputusan_lampiran', 'keputusan_lampiran_isi',
  'keputusan_langkah', 'keputusan_tutup', 'laporan_peristiwa', 'log_keamanan', 'naskah_teks', 'paket_foto', 'paket_foto_isi', 'paket_tahap',
  'penerbitan', 'rekap_kas', 'rekap_pokok', 'rekap_realisasi', 'rekap_unit', 'segel', 'segel_tugas', 'tahun_tutup_bahan', 'tahun_tutup_beku', 'tanda_terima', 'terbitan', 'terbitan_berkas',
  'terbitan_isi', 'terbitan_tanda', 'terbuka_berkas', 'terbuka_terbitan', 'tindakan_akun',
  'versi_data',
]

/** Each question answers with the sentence of what can be done, or with nothing. */
const PERTANYAAN = `
  SELECT 'menjadi superuser, yang tidak dibatasi apa pun' AS dapat FROM pg_roles WHERE rolname = current_user AND rolsuper
  UNION ALL SELECT 'membuat basis data, peran, atau salinan, atau melewati pengaman baris (CREATEDB, CREATEROLE, REPLICATION, BYPASSRLS)'
    FROM pg_roles WHERE rolname = current_user AND (rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)
  UNION ALL SELECT format('bertindak sebagai pemilik basis data (%s)', pg_get_userbyid(datdba))
    FROM pg_database WHERE datname = current_database() AND pg_has_role(current_user, datdba, 'MEMBER')
  UNION ALL SELECT format('mengubah bentuk atau pemicu %s tabel (%s, ...), karena pemiliknya atau anggota pemiliknya', count(*), min(relname::text))
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND pg_has_role(current_user, relowner, 'MEMBER') HAVING count(*) > 0
  UNION ALL SELECT format('mengubah, menghapus, atau mengosongkan isi %s', string_agg(relname, ', ' ORDER BY relname))
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1)
     AND (has_table_privilege(oid, 'UPDATE') OR has_table_privilege(oid, 'DELETE') OR has_table_privilege(oid, 'TRUNCATE')) HAVING count(*) > 0
  UNION ALL SELECT 'mematikan pemicu lewat session_replication_role' WHERE $2::boolean
  UNION ALL SELECT 'membuat tabel atau fungsi di skema public' WHERE has_schema_privilege('public', 'CREATE')
  UNION ALL SELECT 'membuat tabel sementara' WHERE has_database_privilege(current_database(), 'TEMPORARY')
  UNION ALL SELECT format('membaca atau menulis berkas server (anggota %s)', string_agg(rolname, ', '))
    FROM pg_roles WHERE rolname IN ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program', 'pg_write_all_data', 'pg_maintain')
     AND pg_has_role(current_user, oid, 'MEMBER') HAVING count(*) > 0
  UNION ALL SELECT format('memanggil langsung %s', string_agg(proname, ', ' ORDER BY proname))
    FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname IN ('jejak_tulis', 'rekap_bangun', 'rekap_tandai', 'segel_tambah') AND has_function_privilege(oid, 'EXECUTE') HAVING count(*) > 0`

/**
 * What the role that serves can do and must not: whoever takes over the web server could rewrite history with it.
 * @param {string} connectionString of the serving role
 * @returns {Promise<string[]>} what it can, each as the end of "dapat ..."; empty when it is as it must be
 */
export async function periksaPeran(connectionString) {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query(PERTANYAAN, [TERJAGA, await bisaMatikanPemicu(client)])
    return rows.map(({ dapat }) => dapat)
  } finally {
    await client.end()
  }
}

/**
 * Asked by trying, because before Postgres 15 there is no other way.
 * @param {pg.Client} client
 * @returns {Promise<boolean>}
 */
async function bisaMatikanPemicu(client) {
  try {
    await client.query(`BEGIN; SET LOCAL session_replication_role = 'replica'; ROLLBACK`)
    return true
  } catch {
    await client.query('ROLLBACK')
    return false
  }
}
