import type { ClientBase } from 'pg'
import { REGULASI_2022_2023 } from '../kode/regulasi'
import { idOperator } from '../akun'
import { VERSI } from '../versi'
import type { Baris, Sub } from '../susun/jenis'
import type { TahunContoh } from '../tahun/susun-contoh'
import type { IdContoh } from './dasar'
import { majukanUrutan, senText, tulisMassal } from './massal'

export interface IdTahun {
  sub: ReadonlyMap<Sub, number>
  baris: ReadonlyMap<Baris, number>
}

async function peta(client: ClientBase, kueri: string, isi: unknown[] = []): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ kode: string; id: number }>(kueri, isi)
  return new Map(rows.map((r) => [r.kode, r.id]))
}

function cari(peta: ReadonlyMap<string, number>, kode: string): number {
  const id = peta.get(kode)
  if (id === undefined) throw new Error(`kode ${kode} tidak ada pada data acuan`)
  return id
}

/** Sub-kegiatan, lines, pagu and anggaran kas of one year. `mulai` = ids given so far. */
export async function tulisAnggaran(client: ClientBase, tahun: TahunContoh, id: IdContoh, mulai: { sub: number; baris: number }): Promise<IdTahun> {
  const angka = tahun.rencana.tahun
  const nomenklatur = await peta(client, 'SELECT kode, id FROM nomenklatur WHERE regulasi_kode = $1', [REGULASI_2022_2023])
  const sumber = await peta(client, 'SELECT kode, id FROM sumber_dana')
  const sub = new Map(tahun.subs.map((s, i) => [s, mulai.sub + i + 1]))
  const semua = tahun.subs.flatMap((s) => s.baris)
  const baris = new Map(semua.map((b, i) => [b, mulai.baris + i + 1]))
  const unit = (s: Sub) => cari(id.unit, s.unit.slug)
  const pelaku = (s: Sub) => idOperator(s.unit.slug)

  await tulisMassal(client, 'sub_kegiatan', { id: 'int', tahun: 'smallint', unit_id: 'int', nomenklatur_id: 'int' },
    [...sub].map(([s, i]) => [i, angka, unit(s), cari(nomenklatur, s.kode)]))
  await tulisMassal(client, 'baris', { id: 'int', tahun: 'smallint', unit_id: 'int', sub_kegiatan_id: 'int', rekening_kode: 'text', sumber_dana_id: 'int' },
    [...baris].map(([b, i]) => [i, angka, unit(b.sub), sub.get(b.sub) ?? null, b.rekening, cari(sumber, b.sumber)]))
  for (const { urutan, mulai: sejak } of VERSI.filter((v) => v.tahun === angka)) {
    const versi = cari(id.versi, `${angka}/${urutan}`)
    const isi = [...baris].filter(([b]) => b.paguVersi[urutan] !== null)
    await tulisMassal(client, 'pagu', { apbd_versi_id: 'int', baris_id: 'int', tahun: 'smallint', nilai: 'numeric', diubah_oleh: 'text', diubah_pada: 'timestamptz' },
      isi.map(([b, i]) => [versi, i, angka, senText(b.paguVersi[urutan] ?? 0), pelaku(b.sub), `${sejak}T02:00:00Z`]))
    await client.query(
      `INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai, diubah_oleh, diubah_pada)
       SELECT $1::int, b, m::int, $2::smallint, k, o, $6::timestamptz
       FROM unnest($3::int[], $4::text[], $5::text[]) AS t(b, deret, o), unnest(string_to_array(deret, ' ')::numeric[]) WITH ORDINALITY AS x(k, m) WHERE k > 0`,
      [versi, angka, isi.map(([, i]) => i), isi.map(([b]) => (b.kasVersi[urutan] ?? []).map(senText).join(' ')), isi.map(([b]) => pelaku(b.sub)), `${sejak}T02:00:00Z`],
    )
  }
  await majukanUrutan(client, 'sub_kegiatan')
  await majukanUrutan(client, 'baris')
  return { sub, baris }
}
