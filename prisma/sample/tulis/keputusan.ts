import type { ClientBase } from 'pg'
import { ID_ADMIN } from '../akun'
import { KOMITMEN, PUTUSAN, RAPAT_LALU } from '../keputusan'
import type { IdContoh } from './dasar'
import { majukanUrutan, tulisMassal } from './massal'

const ID_LALU = 2
const pukul = (hari: string): string => `${hari}T03:00:00Z`

/** The meeting before, closed, without a frozen position: it was held before there was anything to freeze. */
async function tulisRapatLalu(client: ClientBase, tahun: number): Promise<void> {
  const r = RAPAT_LALU
  await tulisMassal(client, 'rapat',
    { id: 'int', tahun: 'smallint', triwulan: 'smallint', tanggal: 'date', mulai: 'time', selesai: 'time', tempat: 'text', pemimpin_jabatan: 'text', batas_bulan: 'smallint', keadaan: 'text', dimulai_pada: 'timestamptz', ditutup_pada: 'timestamptz', contoh: 'boolean', diubah_oleh: 'text', diubah_pada: 'timestamptz' },
    [[ID_LALU, tahun, r.triwulan, r.tanggal, r.mulai, r.selesai, r.tempat, r.pemimpin, r.batas, 'SELESAI', r.dimulai, r.ditutup, true, ID_ADMIN, r.ditutup]])
  await majukanUrutan(client, 'rapat')
}

/** What units promised: their anggaran kas of the time, month by month, never less than they had spent and never more than their pagu. */
async function tulisKomitmen(client: ClientBase, tahun: number, id: IdContoh): Promise<void> {
  for (const [slug, persen] of KOMITMEN) {
    await client.query(`
      INSERT INTO komitmen (rapat_id, tahun, unit_id, bulan, target, diubah_oleh, diubah_pada)
      SELECT $1, $2::smallint, $3, m, max(x) OVER (ORDER BY m), $5, $6 FROM (
        SELECT m, least(p.nilai, greatest(r.nilai, round(k.nilai * $4 / 100, -5))) AS x FROM generate_series($7::int + 1, 12) m
        CROSS JOIN (SELECT sum(nilai) AS nilai FROM pagu JOIN baris b ON b.id = baris_id WHERE apbd_versi_id = apbd_versi_pada($2, $7) AND b.unit_id = $3) p
        CROSS JOIN (SELECT coalesce(sum(nilai + koreksi), 0) AS nilai FROM realisasi x JOIN baris b ON b.id = baris_id WHERE x.tahun = $2 AND bulan <= $7 AND b.unit_id = $3) r
        CROSS JOIN LATERAL (SELECT sum(nilai) AS nilai FROM anggaran_kas JOIN baris b ON b.id = baris_id WHERE kas_versi_id = kas_versi_pada($2, $7) AND bulan <= m AND b.unit_id = $3) k) y`,
      [ID_LALU, tahun, id.unit.get(slug), persen, ID_ADMIN, RAPAT_LALU.ditutup, RAPAT_LALU.batas])
  }
}

/** The meeting before with its decisions, what became of them by July, and what units promised it. */
export async function tulisKeputusan(client: ClientBase, tahun: number, id: IdContoh): Promise<void> {
  await tulisRapatLalu(client, tahun)
  const unit = (slug: string | null): number | null => (slug === null ? null : id.unit.get(slug) ?? null)
  await tulisMassal(client, 'keputusan',
    { id: 'int', rapat_id: 'int', tahun: 'smallint', nomor: 'smallint', apa: 'text', unit_id: 'int', penanggung_jawab: 'text', tenggat: 'date', bukti: 'text', panel: 'text', diubah_oleh: 'text', diubah_pada: 'timestamptz' },
    PUTUSAN.map((k, i) => [i + 1, ID_LALU, tahun, i + 1, k.apa, unit(k.unit), k.penanggungJawab, k.tenggat, k.bukti, k.panel, ID_ADMIN, RAPAT_LALU.ditutup]))
  await tulisMassal(client, 'keputusan_langkah', { keputusan_id: 'int', unit_id: 'int', jenis: 'text', tanggal: 'date', uraian: 'text', oleh: 'text', pada: 'timestamptz' },
    PUTUSAN.flatMap((k, i) => k.langkah.map(([jenis, tanggal, uraian]) => [i + 1, unit(k.unit), jenis, tanggal, uraian, ID_ADMIN, pukul(tanggal)])))
  await tulisMassal(client, 'keputusan_tutup', { keputusan_id: 'int', unit_id: 'int', hasil: 'text', tanggal: 'date', alasan: 'text', oleh: 'text', pada: 'timestamptz' },
    PUTUSAN.flatMap((k, i) => (k.tutup === null ? [] : [[i + 1, unit(k.unit), ...k.tutup, ID_ADMIN, pukul(k.tutup[1])]])))
  await tulisMassal(client, 'keputusan_lanjut', { keputusan_id: 'int', rapat_id: 'int', tahun: 'smallint', nomor: 'smallint', tenggat: 'date', oleh: 'text', pada: 'timestamptz' },
    PUTUSAN.flatMap((k, i) => (k.lanjut === undefined ? [] : [[i + 1, 1, tahun, 1, k.lanjut, ID_ADMIN, '2023-07-05T03:00:00Z']])))
  await tulisKomitmen(client, tahun, id)
  await majukanUrutan(client, 'keputusan')
}
