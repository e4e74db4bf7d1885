import type { ClientBase } from 'pg'
import { ID_ADMIN } from '../akun'
import { TANDA_CONTOH } from '../tema'

/** Decisions about themes in the first version of the year, as the office's admin took them. Beginnings are whole parts of a code. */
export async function tulisTema(client: ClientBase, tahun: number): Promise<void> {
  for (const { tema, putusan, kode } of TANDA_CONTOH) {
    await client.query(
      `INSERT INTO tema_tanda (apbd_versi_id, sub_kegiatan_id, tema_kode, tahun, unit_id, putusan, asal, diubah_oleh, diubah_pada)
       SELECT a.id, s.id, $2, s.tahun, s.unit_id, $3, 'USUL', $5, $6::timestamptz
       FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN apbd_versi a ON a.tahun = s.tahun AND a.urutan = 0
       WHERE s.tahun = $1 AND EXISTS (SELECT FROM unnest($4::text[]) k WHERE starts_with(n.kode || '.', k || '.')) ORDER BY s.id`,
      [tahun, tema, putusan, kode, ID_ADMIN, `${tahun}-01-20T02:00:00Z`],
    )
  }
}
