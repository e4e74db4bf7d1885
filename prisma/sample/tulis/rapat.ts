import type { ClientBase } from 'pg'
import { ID_ADMIN } from '../akun'
import { ACARA, RAPAT } from '../rapat'
import type { IdContoh } from './dasar'
import { majukanUrutan, tulisMassal } from './massal'

const ID = 1

/** One draft of a meeting with its agenda, marked as a sample. */
export async function tulisRapat(client: ClientBase, tahun: number, id: IdContoh): Promise<void> {
  await tulisMassal(client, 'rapat',
    { id: 'int', tahun: 'smallint', triwulan: 'smallint', tanggal: 'date', mulai: 'time', selesai: 'time', tempat: 'text', pemimpin_jabatan: 'text', batas_bulan: 'smallint', contoh: 'boolean', diubah_oleh: 'text', diubah_pada: 'timestamptz' },
    [[ID, tahun, RAPAT.triwulan, RAPAT.tanggal, RAPAT.mulai, RAPAT.selesai, RAPAT.tempat, RAPAT.pemimpin, RAPAT.batas, true, ID_ADMIN, '2023-07-05T03:00:00Z']])
  await tulisMassal(client, 'rapat_acara', { rapat_id: 'int', tahun: 'smallint', urutan: 'smallint', judul: 'text', menit: 'smallint', asisten: 'text', unit_id: 'int' },
    ACARA.map(([judul, menit, giliran], i) => [ID, tahun, i + 1, judul, menit, giliran?.startsWith('Asisten') ? giliran : null, giliran === null ? null : id.unit.get(giliran) ?? null]))
  await majukanUrutan(client, 'rapat')
}
