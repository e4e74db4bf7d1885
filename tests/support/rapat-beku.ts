import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { bekukan } from '@/lib/rakor/bekuan/mutations'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { pasti } from './pasti'

interface Bagian { kunci: string; bentuk: number; isi: string; sha256: string }

const TEMPAT = path.join(tmpdir(), `rakor-uji-beku-${process.getuid?.() ?? 0}`)

/**
 * The sample's meeting (triwulan II 2023) with its position frozen; for integration tests with a sample database of their own, whose
 * gate is mocked to an office account. Freezing reads every page (some ten seconds): the first test file of a run keeps the parts, the
 * others store the same ones, since all copies of the sample stand at the same head of the chain.
 * @returns the meeting's id
 */
export async function rapatBeku(connectionString: string, kantor: OpdScope): Promise<number> {
  const admin = new pg.Client({ connectionString })
  await admin.connect()
  try {
    const { rows: [rapat] } = await admin.query<{ id: number; batas: number }>('SELECT id, batas_bulan AS batas FROM rapat WHERE tahun = 2023 AND triwulan = 2')
    const { id, batas } = pasti(rapat)
    const { rows: [kepala] } = await admin.query<{ nomor: string; kepala: string; versi: string }>("SELECT nomor, encode(kepala, 'hex') AS kepala, (SELECT nilai FROM versi_data)::text AS versi FROM segel ORDER BY nomor DESC LIMIT 1")
    const { nomor, kepala: kode, versi } = pasti(kepala)
    const berkas = path.join(TEMPAT, `${kode.slice(0, 40)}.json`)
    if (!existsSync(berkas)) {
      await bekukan(kantor, { rapatId: id, urutan: 1 })
      const { rows } = await admin.query<Bagian>('SELECT kunci, bentuk, isi, sha256 FROM bekuan_bahan ORDER BY kunci')
      mkdirSync(TEMPAT, { recursive: true })
      writeFileSync(`${berkas}.${process.pid}`, JSON.stringify(rows))
      renameSync(`${berkas}.${process.pid}`, berkas)
      return id
    }
    const bagian = JSON.parse(readFileSync(berkas, 'utf8')) as Bagian[]
    await admin.query('BEGIN')
    await admin.query("SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'form', true)")
    const { rows: [baru] } = await admin.query<{ id: number }>(`
      INSERT INTO bekuan (rapat_id, tahun, urutan, batas_bulan, dibaca_pada, versi_data, segel_nomor, segel_kepala, bagian, sha256)
      SELECT $1, 2023, 1, $2, now(), $3, $4, $5, count(*), encode(sha256(convert_to(string_agg(b.kunci || ' ' || b.bentuk || ' ' || b.sha256, E'\\n' ORDER BY b.kunci COLLATE "C"), 'UTF8')), 'hex')
      FROM jsonb_to_recordset($6::jsonb) AS b(kunci text, bentuk int, sha256 text) RETURNING id`,
      [id, batas, versi, nomor, kode, JSON.stringify(bagian.map(({ kunci, bentuk, sha256 }) => ({ kunci, bentuk, sha256 })))])
    for (const { kunci, bentuk, isi, sha256 } of bagian) {
      await admin.query('INSERT INTO bekuan_bahan (bekuan_id, kunci, bentuk, isi, sha256) VALUES ($1, $2, $3, $4, $5)', [pasti(baru).id, kunci, bentuk, isi, sha256])
    }
    await admin.query("UPDATE rapat SET keadaan = 'DIBEKUKAN', versi = versi + 1 WHERE id = $1", [id])
    await admin.query('COMMIT')
    return id
  } finally {
    await admin.end()
  }
}
