import { setTimeout as jeda } from 'node:timers/promises'
import pg from 'pg'
import { daftarAksi } from '../hak/daftar'
import { pasti } from '../pasti'
import type { Produk } from './produk'

const TAHUN = 2023
/** the sample's open month */
const BULAN = 7

/** One unit's operator, who saves 1, 2, 3, ... into one cell through the door that the browser uses. */
export interface PenulisWeb {
  baris: number
  /** the last figure of which she was told that it is stored */
  diakui: () => number
  /** answers by kind: "200", "503", "putus" */
  jawaban: () => Record<string, number>
  henti: () => Promise<void>
}

export async function tanya<T extends pg.QueryResultRow>(url: string, sql: string, isi: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<T>(sql, isi)).rows
  } finally {
    await client.end()
  }
}

/** The cookies of a sample account. */
export async function masuk(alamat: string, username: string, sandi: string): Promise<string> {
  const jawab = await fetch(`${alamat}/api/auth/sign-in/username`, {
    method: 'POST', headers: { 'content-type': 'application/json', origin: alamat }, body: JSON.stringify({ username, password: sandi }),
  })
  if (jawab.status !== 200) throw new Error(`Masuk sebagai ${username}: ${jawab.status} ${await jawab.text()}`)
  return jawab.headers.getSetCookie().map((satu) => satu.split(';')[0]).join('; ')
}

/** What stands in the cell; waits while the database is away. */
async function tersimpan(produk: Pick<Produk, 'urlBasisData'>, baris: number, henti: () => boolean): Promise<number> {
  while (!henti()) {
    const url = produk.urlBasisData()
    const rows = url === null ? null : await tanya<{ n: number }>(url, "SELECT nilai::int AS n FROM realisasi WHERE baris_id = $1 AND bulan = $2 AND kanal = 'RKUD'", [baris, BULAN]).catch(() => null)
    if (rows) return rows[0]?.n ?? 0
    await jeda(50)
  }
  return 0
}

/** Begins to write, until she is told to stop. `nomor` chooses her unit; `sela`: how long she pauses after each figure (ms). */
export async function mulaiPenulisWeb(produk: Pick<Produk, 'alamat' | 'urlBasisData'>, sandi: string, nomor: number, sela = 0): Promise<PenulisWeb> {
  const url = pasti(produk.urlBasisData())
  const [siapa] = await tanya<{ username: string; unit: number; baris: number }>(url, `
    SELECT p.username, b.unit_id AS unit, min(b.id) AS baris
      FROM pengguna p JOIN pengguna_unit pu ON pu.pengguna_id = p.id JOIN baris b ON b.unit_id = pu.unit_id AND b.tahun = ${TAHUN}
     WHERE p.peran = 'OPERATOR' AND NOT EXISTS (SELECT FROM realisasi r WHERE r.baris_id = b.id AND r.bulan >= ${BULAN})
       AND NOT EXISTS (SELECT FROM laporan l WHERE l.unit_id = b.unit_id AND l.tahun = ${TAHUN} AND l.bulan = ${BULAN} AND l.status <> 'DRAF')
     GROUP BY 1, 2 ORDER BY 2 LIMIT 1 OFFSET ${nomor}`)
  const { username, unit, baris } = pasti(siapa)
  const kuki = await masuk(produk.alamat, username, sandi)
  const aksi = pasti(daftarAksi().find(({ nama }) => nama.endsWith('lib/lapor/lembar/actions.ts#simpanLembar')))
  const kunci = `realisasi.${baris}.RKUD.nilai`
  const jawaban: Record<string, number> = {}
  let diakui = 0
  let henti = false
  const simpan = async (sebelum: number, sesudah: number): Promise<string> => {
    const isi = { unitId: unit, tahun: TAHUN, bulan: BULAN, sel: JSON.stringify([{ kunci, sebelum: sebelum === 0 ? null : `${sebelum}.00`, ketikan: String(sesudah) }]), sumber: 'form' }
    const jawab = await fetch(`${produk.alamat}${aksi.halaman.replace('[unitId]', String(unit))}`, {
      method: 'POST', body: JSON.stringify([{}, isi]), signal: AbortSignal.timeout(60_000),
      headers: { 'next-action': aksi.id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8', origin: produk.alamat, cookie: kuki },
    })
    const teks = await jawab.text()
    if (jawab.status === 200 && /"tersimpan":1\b/.test(teks)) return 'diakui'
    return jawab.status === 200 ? `ditolak ${teks.slice(0, 300)}` : String(jawab.status)
  }
  const kerja = (async () => {
    let n = await tersimpan(produk, baris, () => henti)
    while (!henti) {
      const hasil = await simpan(n, n + 1).catch(() => 'putus')
      jawaban[hasil] = (jawaban[hasil] ?? 0) + 1
      if (hasil === 'diakui') diakui = ++n
      else n = await tersimpan(produk, baris, () => henti) // it may have been stored all the same
      if (hasil !== 'diakui') await jeda(50)
      else if (sela > 0) await jeda(sela)
    }
  })()
  return { baris, diakui: () => diakui, jawaban: () => jawaban, henti: async () => { henti = true; await kerja } }
}
