import pg from 'pg'
import type { ClientBase } from 'pg'
import { KATEGORI_KENDALA } from './kode/kategori-kendala'
import { REGULASI } from './kode/regulasi'
import { JENIS_BELANJA, KELOMPOK_BELANJA, REKENING_RINCI } from './kode/rekening'
import { SUMBER_DANA } from './kode/sumber-dana'
import { semuaNomenklatur } from './susun/nomenklatur'
import { tulisMassal } from './tulis/massal'
import { hentikanPemicu, tulisJejak } from './tulis/tabel'

const TABEL_ACUAN = ['regulasi', 'nomenklatur', 'rekening', 'sumber_dana']
const LEWATI = 'ON CONFLICT DO NOTHING'

/** Level-3 rows ("jenis belanja") and the level-6 accounts below them. */
function barisRekening() {
  return Object.entries({ ...JENIS_BELANJA, ...REKENING_RINCI }).map(([kode, nama]) => {
    const jenis = kode.slice(0, 6)
    const kelompok = kode.slice(0, 3)
    return [kode, nama, jenis, JENIS_BELANJA[jenis] ?? nama, kelompok, KELOMPOK_BELANJA[kelompok] ?? '']
  })
}

/** Books of ours that the office has removed: they stay away. */
async function bukuDibuang(client: ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ kunci: string }>("SELECT DISTINCT kunci FROM jejak WHERE tabel = 'regulasi' AND tindakan = 'DELETE'")
  return new Set(rows.map(({ kunci }) => kunci))
}

/**
 * Writes the reference data inside the caller's transaction: regulations, codes of urusan to sub-kegiatan, accounts, sources
 * of funds, categories of kendala. What is there already stays as it is.
 */
export async function tulisAcuan(client: ClientBase): Promise<void> {
  const dibuang = await bukuDibuang(client)
  await tulisMassal(client, 'regulasi', { kode: 'text', nama: 'text', mulai_tahun: 'smallint' }, REGULASI.filter(([kode]) => !dibuang.has(kode)), LEWATI)
  await tulisMassal(client, 'kategori_kendala', { kode: 'text', nama: 'text', urutan: 'smallint' }, KATEGORI_KENDALA.map(([kode, nama], i) => [kode, nama, i + 1]), LEWATI)
  await tulisMassal(client, 'rekening', { kode: 'text', nama: 'text', jenis_kode: 'text', jenis_nama: 'text', kelompok_kode: 'text', kelompok_nama: 'text' }, barisRekening(), LEWATI)
  await client.query(
    `INSERT INTO sumber_dana (kode, nama, kelompok, bidang_dak)
     SELECT k, n, g::kelompok_sumber, b FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS t(k, n, g, b) ${LEWATI}`,
    [SUMBER_DANA.map((s) => s.kode), SUMBER_DANA.map((s) => s.nama), SUMBER_DANA.map((s) => s.kelompok), SUMBER_DANA.map((s) => s.bidangDak ?? null)],
  )
  const nomenklatur = semuaNomenklatur().filter(({ regulasi }) => !dibuang.has(regulasi))
  for (const tingkat of ['URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN'] as const) {
    const baris = nomenklatur.filter((n) => n.tingkat === tingkat)
    await client.query(
      `INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id)
       SELECT r, $5::tingkat_nomenklatur, k, n, i.id
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS t(r, k, n, induk)
       LEFT JOIN nomenklatur i ON i.regulasi_kode = t.r AND i.kode = t.induk
       WHERE NOT EXISTS (SELECT FROM nomenklatur ada WHERE ada.regulasi_kode = t.r AND ada.kode = t.k)`,
      [baris.map((n) => n.regulasi), baris.map((n) => n.kode), baris.map((n) => n.nama), baris.map((n) => n.induk), tingkat],
    )
  }
}

/** Names the writer of this transaction, as the database's guards demand. */
export async function namaiPelaku(client: ClientBase, pelaku: string): Promise<void> {
  await client.query("SELECT set_config('app.pelaku', $1, true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'sampel', true)", [pelaku])
}

/** Whether everything is there already, so that a start need not write. */
async function lengkap(client: ClientBase): Promise<boolean> {
  const dibuang = await bukuDibuang(client)
  const { rows } = await client.query<{ kurang: boolean }>(
    `SELECT (SELECT count(*) FROM nomenklatur WHERE regulasi_kode = ANY ($5)) < $1 OR (SELECT count(*) FROM rekening) < $2 OR (SELECT count(*) FROM sumber_dana) < $3
       OR (SELECT count(*) FROM kategori_kendala) < $4 AS kurang`,
    [semuaNomenklatur().filter(({ regulasi }) => !dibuang.has(regulasi)).length, barisRekening().length, SUMBER_DANA.length, KATEGORI_KENDALA.length, REGULASI.map(([kode]) => kode)],
  )
  return rows[0]?.kurang === false
}

/** Loads the reference data that a database needs with or without the sample. Idempotent; one transaction, one line of the
 * trail per table. */
export async function loadAcuan(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, options: '-c TimeZone=UTC' })
  await client.connect()
  try {
    if (await lengkap(client)) return
    await client.query('BEGIN')
    await namaiPelaku(client, 'sistem:acuan')
    const pulihkan = await hentikanPemicu(client, TABEL_ACUAN)
    await tulisAcuan(client)
    await tulisJejak(client, TABEL_ACUAN, 'sistem:acuan', 'data acuan')
    await pulihkan()
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}
