import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { PEMILIK } from '@/lib/dasar/database/embedded/peran.mjs'
import { migrate } from '@/lib/dasar/database/migrate.mjs'
import { DATABASE, ensureDatabase } from '@/lib/dasar/launcher/database.mjs'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { startThrowaway } from '@/tests/support/throwaway.mjs'
import { kali, ms } from './alat'

const BARIS = Number(process.env.SEGEL_BARIS ?? 1_000_000)

/** A long history: one act of a third of all rows, some as large as an import, the rest of five rows each, every one with its link. Of rows that are gone, so that none is missed. */
export const TANAM = `
  INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci, unit_id, tahun, bulan, sebelum, sesudah, tindak)
  SELECT 'uji', 'form', 'DELETE', 'realisasi', g || '/6/RKUD', 1 + g % 75, 2023, 6, jsonb_build_object('baris_id', g, 'bulan', 6, 'kanal', 'RKUD', 'nilai', g * 1.25, 'koreksi', 0, 'tahun', 2023),
         jsonb_build_object('baris_id', g, 'bulan', 6, 'kanal', 'RKUD', 'nilai', g * 1.5, 'koreksi', 0, 'tahun', 2023),
         CASE WHEN g <= ${BARIS} / 3 THEN 1 WHEN g <= ${BARIS} / 2 THEN 2 + g / 27000 ELSE 1000000 + g / 5 END
  FROM generate_series(1, ${BARIS}) g;
  DO $$ DECLARE b record; BEGIN
    FOR b IN SELECT tindak, min(id) AS dari, max(id) AS sampai, count(*)::int AS jumlah, sha256(string_agg(int8send(id) || h, ''::bytea ORDER BY id)) AS isi,
                    sha256(string_agg(h, ''::bytea ORDER BY h)) AS himpunan
             FROM (SELECT id, tindak, segel_baris(1, j) AS h FROM jejak j) x GROUP BY tindak ORDER BY tindak LOOP
      PERFORM segel_tambah(b.tindak, b.dari, b.sampai, b.jumlah, b.isi, b.himpunan);
    END LOOP;
  END $$`

/** CPU seconds of a process and of the children that it has seen end; Linux tells it, 0 elsewhere. */
function cpuServer(pid: number): number {
  try {
    const isi = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return isi.slice(isi.lastIndexOf(')') + 2).split(' ').slice(11, 15).reduce((jumlah, detak) => jumlah + Number(detak), 0) / 100
  } catch {
    return 0
  }
}

/** On a cluster of its own: a planted history of a million rows is the superuser's work, and nothing else shares its server. */
async function panjang(): Promise<[string, string][]> {
  const cluster = await startThrowaway()
  try {
    await ensureDatabase(cluster.url)
    const url = cluster.url(DATABASE)
    await migrate(cluster.url(DATABASE, PEMILIK))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(TANAM)
    await client.query('ANALYZE jejak; ANALYZE segel')
    await client.end()
    const cpu = { node: process.cpuUsage(), server: cpuServer(cluster.pid) }
    const mulai = performance.now()
    const { temuan, baris, segel } = await periksaSemua(url)
    const lama = performance.now() - mulai
    const { user, system } = process.cpuUsage(cpu.node)
    // backends count with the postmaster once they have ended
    await new Promise((lanjut) => { setTimeout(lanjut, 500) })
    const server = cpuServer(cluster.pid) - cpu.server
    return [
      [`periksa, ${baris} baris dalam ${segel} segel (sasaran <= 30 dtk untuk 1 juta)`, ms(lama)],
      ['prosesor untuk itu: Postgres, program', `${server.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s`],
      ['temuan', String(temuan.length)],
    ]
  } finally {
    await cluster.stop()
  }
}

/** One save of `banyak` cells, committed, with the seal and without it, in turns; medians. */
async function simpan(client: pg.Client, banyak: number, ulang: number): Promise<{ dengan: number; tanpa: number }> {
  const lama = { dengan: [] as number[], tanpa: [] as number[] }
  const aturSegel = (keadaan: string): Promise<unknown> =>
    client.query(`DO $$ DECLARE t regclass; BEGIN FOR t IN SELECT tgrelid FROM pg_trigger WHERE tgname = 'segel_minta' LOOP EXECUTE format('ALTER TABLE %s ${keadaan} TRIGGER segel_minta', t); END LOOP; END $$`)
  for (let i = -2; i < ulang; i++) {
    for (const cara of ['dengan', 'tanpa'] as const) {
      await aturSegel(cara === 'dengan' ? 'ENABLE ALWAYS' : 'DISABLE')
      const mulai = performance.now()
      await client.query(`BEGIN; UPDATE realisasi SET nilai = nilai + 1 WHERE (baris_id, bulan, kanal) IN (SELECT baris_id, bulan, kanal FROM realisasi WHERE tahun = 2023 AND bulan = 7 ORDER BY 1 LIMIT ${banyak}); COMMIT`)
      if (i >= 0) lama[cara].push(performance.now() - mulai)
    }
  }
  await aturSegel('ENABLE ALWAYS')
  const tengah = (nilai: number[]): number => nilai.sort((a, b) => a - b)[nilai.length >> 1] ?? 0
  return { dengan: tengah(lama.dengan), tanpa: tengah(lama.tanpa) }
}

/** July 2023 open for all units and filled, and as it was again. */
const BUKA = `
  SET session_replication_role = replica;
  CREATE TEMP TABLE status_lalu AS SELECT id, status FROM laporan WHERE tahun = 2023 AND bulan = 7;
  UPDATE laporan SET status = 'DRAF' WHERE tahun = 2023 AND bulan = 7;
  CREATE TEMP TABLE sel_lalu AS SELECT baris_id, kanal FROM realisasi WHERE tahun = 2023 AND bulan = 7;
  INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) SELECT id, 7, k, 2023, 1000 FROM baris, unnest('{RKUD,NON_RKUD}'::kanal_realisasi[]) k WHERE tahun = 2023 ON CONFLICT DO NOTHING;
  SET session_replication_role = origin`
const TUTUP = `
  SET session_replication_role = replica;
  DELETE FROM realisasi WHERE tahun = 2023 AND bulan = 7 AND (baris_id, kanal) NOT IN (SELECT baris_id, kanal FROM sel_lalu);
  UPDATE laporan l SET status = s.status FROM status_lalu s WHERE s.id = l.id;
  SET session_replication_role = origin`

/** The check of a long history, and what the seal costs a save. */
export default async function bench({ connectionString }: BenchContext): Promise<BenchResult> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(`SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)`)
  await client.query(BUKA)
  const rows: [string, string][] = []
  for (const [banyak, ulang] of [[1, 101], [5_000, 7], [27_000, 3]] as const) {
    const { dengan, tanpa } = await simpan(client, banyak, ulang)
    rows.push([`menyimpan ${banyak} sel: tanpa segel, dengan segel (sasaran <= 1,2x)`, `${ms(tanpa)}, ${ms(dengan)}: ${kali(dengan / tanpa)}`])
  }
  await client.query(TUTUP)
  await client.end()
  return { name: 'Segel: pemeriksaan dan biaya menulis', rows: [...rows, ...(await panjang())] }
}
