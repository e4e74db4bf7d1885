import type { ClientBase } from 'pg'
import { ID_ADMIN, idOperator } from '../akun'
import { INDIKATOR } from '../indikator'
import { majukanUrutan, tulisMassal } from './massal'

const PADA = '2024-03-04T03:00:00Z'

/** Outcome series, their values and targets; a theme that is not there yet is left out. */
export async function tulisIndikator(client: ClientBase, unit: ReadonlyMap<string, number>): Promise<void> {
  const { rows } = await client.query<{ kode: string }>('SELECT kode FROM tema')
  const tema = new Set(rows.map(({ kode }) => kode))
  const milik = (slug: string | null): number | null => (slug === null ? null : unit.get(slug) ?? null)
  const oleh = (slug: string | null): string => (slug === null ? ID_ADMIN : idOperator(slug))
  await tulisMassal(client, 'indikator_daftar', {
    id: 'int', kode: 'text', nama: 'text', satuan: 'text', cara_ukur: 'text', definisi: 'text', sumber: 'text', arah: 'text', tema_kode: 'text', unit_id: 'int', contoh: 'boolean', urutan: 'smallint', diubah_oleh: 'text', diubah_pada: 'timestamptz',
  }, INDIKATOR.map((d, i) => [i + 1, d.kode, d.nama, d.satuan, d.caraUkur, d.definisi, d.sumber, d.arah, d.tema !== null && tema.has(d.tema) ? d.tema : null, milik(d.unit), d.contoh ?? false, i + 1, ID_ADMIN, PADA]))
  await tulisMassal(client, 'indikator_nilai', {
    indikator_id: 'int', unit_id: 'int', tahun: 'smallint', tanggal: 'date', terbit: 'date', waktu: 'text', nilai: 'numeric', sumber: 'text', asal: 'text', oleh: 'text', pada: 'timestamptz',
  }, INDIKATOR.flatMap((d, i) => d.nilai.map((n) => [i + 1, milik(d.unit), n.tahun, n.tanggal ?? null, n.terbit ?? null, n.waktu, n.nilai, n.sumber, 'KETIK', oleh(d.unit), PADA])))
  await tulisMassal(client, 'indikator_target', { indikator_id: 'int', unit_id: 'int', tahun: 'smallint', nilai: 'numeric', sumber: 'text', oleh: 'text', pada: 'timestamptz' },
    INDIKATOR.flatMap((d, i) => (d.target ?? []).map((t) => [i + 1, milik(d.unit), t.tahun, t.nilai, t.sumber, oleh(d.unit), PADA])))
  for (const tabel of ['indikator_daftar', 'indikator_nilai', 'indikator_target']) await majukanUrutan(client, tabel)
}
