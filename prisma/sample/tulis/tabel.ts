import type { ClientBase } from 'pg'

/** Tables whose own triggers (trail, guards) rest while the sample goes in; the trail itself stays guarded. */
export const DIISI = [
  'pengguna', 'akun_masuk', 'pengguna_unit', 'tahun_anggaran', 'aturan_zona', 'bobot_ketaatan', 'apbd_versi', 'kas_versi', 'unit',
  'unit_masa', 'regulasi', 'nomenklatur', 'rekening', 'sumber_dana', 'sub_kegiatan', 'baris', 'pagu', 'anggaran_kas', 'realisasi', 'target_fisik', 'realisasi_fisik', 'periode',
  'laporan', 'kendala', 'kendala_langkah', 'pernyataan_unit', 'penilaian_unit', 'indikator',
  'paket', 'paket_tahap', 'kontrak', 'kontrak_jadwal', 'kontrak_bayar', 'kontrak_kritis', 'paket_foto', 'paket_foto_isi',
  'aturan_dak', 'dak_bidang', 'dak_catatan',
  'kinerja_indikator', 'kinerja_renstra', 'kinerja_realisasi', 'kinerja_catatan',
  'keputusan', 'keputusan_langkah', 'keputusan_lanjut', 'keputusan_tutup', 'komitmen', 'rapat', 'rapat_acara', 'undangan', 'undangan_aturan',
]

/** The triggers that keep the sums (rekap) and seal the trail (segel) always stay on: they do it at COMMIT. */
async function aturPemicu(client: ClientBase, tabel: readonly string[], tindakan: 'DISABLE' | 'ENABLE'): Promise<void> {
  const { rows } = await client.query<{ perintah: string }>(
    `SELECT format('ALTER TABLE %I ${tindakan} TRIGGER %I', c.relname, t.tgname) AS perintah
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND c.relname = ANY($1) AND t.tgname NOT LIKE 'rekap%' AND t.tgname NOT LIKE 'segel%' ORDER BY 1`,
    [tabel],
  )
  for (const { perintah } of rows) await client.query(perintah)
}

/**
 * Lets trail and guards rest for this transaction. As superuser also the checks of foreign keys, which take half of the
 * time (tests/integration/sample.test.ts proves that they hold); otherwise table by table. Returns how to put them back.
 */
export async function hentikanPemicu(client: ClientBase, tabel: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ boleh: boolean }>("SELECT current_setting('is_superuser')::boolean AS boleh")
  if (rows[0]?.boleh) {
    await client.query("SET LOCAL session_replication_role = 'replica'")
    return async () => {
      await client.query("SET LOCAL session_replication_role = 'origin'")
    }
  }
  await aturPemicu(client, tabel, 'DISABLE')
  return () => aturPemicu(client, tabel, 'ENABLE')
}

/** One line of the trail per table that has rows: how many there are after the load. */
export async function tulisJejak(client: ClientBase, daftar: readonly string[], pelaku: string, kunci: string): Promise<void> {
  for (const tabel of daftar) {
    await client.query(
      `INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci, sesudah)
       SELECT $1, 'sampel', 'INSERT', $2, $3, jsonb_build_object('jumlah', count(*)) FROM ${tabel} HAVING count(*) > 0`,
      [pelaku, tabel, kunci],
    )
  }
}

const REKAP = ['rekap_unit', 'rekap_pokok', 'rekap_kas', 'rekap_realisasi']

/** Fresh statistics for the planner: of what was loaded before COMMIT sums it, of the sums behind it. */
export async function perbaruiStatistik(client: ClientBase, apa: 'isi' | 'rekap'): Promise<void> {
  await client.query(`ANALYZE ${(apa === 'isi' ? [...DIISI, 'laporan_peristiwa'] : REKAP).join(', ')}`)
}

/** Refuses a database that somebody works in. */
export async function pastikanKosong(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ terisi: boolean }>('SELECT EXISTS (SELECT FROM tahun_anggaran) OR EXISTS (SELECT FROM pengguna) AS terisi')
  if (rows[0]?.terisi) throw new Error('Database ini sudah memiliki tahun anggaran atau pengguna; data contoh hanya dimuat ke database yang kosong.')
}
