import type { Client } from 'pg'

const FAKTA: [tabel: string, kunci: string, induk: 'baris' | 'sub_kegiatan'][] = [
  ['pagu', 'baris_id', 'baris'], ['anggaran_kas', 'baris_id', 'baris'], ['realisasi', 'baris_id', 'baris'],
  ['target_fisik', 'sub_kegiatan_id', 'sub_kegiatan'], ['realisasi_fisik', 'sub_kegiatan_id', 'sub_kegiatan'],
]

/**
 * Makes every year `kali` times as large: each unit gets its sub-kegiatan, lines and entries again under new codes. The
 * units, versions and periods stay, so a page has as much to show as before and `kali` times as much to sum.
 * Triggers are off (a copy is no entry of anybody); the caller rebuilds what the triggers keep.
 */
export async function lipatkan(client: Client, kali: number): Promise<void> {
  const salin = async (tabel: string, ganti: Record<string, string>): Promise<void> => {
    const { rows } = await client.query<{ nama: string }>(
      'SELECT column_name AS nama FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position', [tabel])
    const kolom = rows.map(({ nama }) => nama)
    await client.query(`INSERT INTO ${tabel} (${kolom.join(', ')}) OVERRIDING SYSTEM VALUE
      SELECT ${kolom.map((nama) => ganti[nama] ?? `t.${nama}`).join(', ')} FROM ${tabel} t CROSS JOIN generate_series(1, ${kali - 1}) k`
      + (tabel === 'nomenklatur' ? ` WHERE t.tingkat = 'SUB_KEGIATAN'` : ''))
  }
  const geser: Record<string, string> = {}
  for (const tabel of ['nomenklatur', 'sub_kegiatan', 'baris']) {
    const { rows } = await client.query<{ max: number }>(`SELECT max(id) FROM ${tabel}`)
    geser[tabel] = ` + k * ${rows[0]?.max ?? 0}`
  }
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  await salin('nomenklatur', { id: `t.id${geser.nomenklatur}`, kode: "t.kode || '/' || k" })
  await salin('sub_kegiatan', { id: `t.id${geser.sub_kegiatan}`, nomenklatur_id: `t.nomenklatur_id${geser.nomenklatur}` })
  await salin('baris', { id: `t.id${geser.baris}`, sub_kegiatan_id: `t.sub_kegiatan_id${geser.sub_kegiatan}` })
  for (const [tabel, kunci, induk] of FAKTA) await salin(tabel, { [kunci]: `t.${kunci}${geser[induk]}` })
  await client.query('COMMIT')
  await client.query('VACUUM ANALYZE')
}
