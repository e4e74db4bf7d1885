import type { ClientBase } from 'pg'
import { ID_ADMIN } from '../akun'
import { ATURAN_AWAL } from '@/lib/rakor/kehadiran/constants'
import { ACARA, RAPAT, UNDANGAN_LUAR } from '../rapat'
import type { IdContoh } from './dasar'
import { majukanUrutan, tulisMassal } from './massal'

const ID = 1

/** One draft of a meeting with its agenda and its invitations, marked as a sample. */
export async function tulisRapat(client: ClientBase, tahun: number, id: IdContoh): Promise<void> {
  await tulisMassal(client, 'rapat',
    { id: 'int', tahun: 'smallint', triwulan: 'smallint', tanggal: 'date', mulai: 'time', selesai: 'time', tempat: 'text', pemimpin_jabatan: 'text', batas_bulan: 'smallint', contoh: 'boolean', diubah_oleh: 'text', diubah_pada: 'timestamptz' },
    [[ID, tahun, RAPAT.triwulan, RAPAT.tanggal, RAPAT.mulai, RAPAT.selesai, RAPAT.tempat, RAPAT.pemimpin, RAPAT.batas, true, ID_ADMIN, '2023-07-05T03:00:00Z']])
  await tulisMassal(client, 'rapat_acara', { rapat_id: 'int', tahun: 'smallint', urutan: 'smallint', judul: 'text', menit: 'smallint', asisten: 'text', unit_id: 'int' },
    ACARA.map(([judul, menit, giliran], i) => [ID, tahun, i + 1, judul, menit, giliran?.startsWith('Asisten') ? giliran : null, giliran === null ? null : id.unit.get(giliran) ?? null]))
  await tulisMassal(client, 'undangan_aturan', { rapat_id: 'int', tahun: 'smallint', jabatan: 'jsonb', kuorum: 'smallint', diubah_oleh: 'text', diubah_pada: 'timestamptz' },
    [[ID, tahun, JSON.stringify(ATURAN_AWAL.jabatan), ATURAN_AWAL.kuorum, ID_ADMIN, '2023-07-05T03:00:00Z']])
  // as the office's form makes them, from the units of the day
  await client.query(`INSERT INTO undangan (rapat_id, tahun, unit_id, jabatan, urutan)
    SELECT r.id, r.tahun, x.id, j.jabatan, j.urutan FROM rapat r JOIN undangan_aturan a ON a.rapat_id = r.id, unit_pada(r.tanggal) x, jsonb_array_elements_text(a.jabatan -> x.kategori::text) WITH ORDINALITY j(jabatan, urutan)
    WHERE r.id = $1 ORDER BY x.kode COLLATE "C", j.urutan`, [ID])
  await tulisMassal(client, 'undangan', { rapat_id: 'int', tahun: 'smallint', instansi: 'text', jabatan: 'text' }, UNDANGAN_LUAR.map(([instansi, jabatan]) => [ID, tahun, instansi, jabatan]))
  await majukanUrutan(client, 'rapat')
}
