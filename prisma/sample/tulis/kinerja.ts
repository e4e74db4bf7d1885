import type { ClientBase } from 'pg'
import { acak, acakAntara } from '../acak'
import { ID_ADMIN } from '../akun'
import { CATATAN_KINERJA, indikatorContoh, SASARAN_KINERJA, SUMBER_KINERJA, TUJUAN_KINERJA, type IndikatorContoh, type SimpulContoh } from '../kinerja'
import { majukanUrutan, senText, tulisMassal } from './massal'

/** Dinas Kesehatan, whose accounts people try first. */
const SELALU = '1.02.0.00.0.00.02.0000'

interface Row extends SimpulContoh {
  unitKode: string
  /** pagu of the first version, in sen */
  pagu: string
}

/** Nodes of about four in five of the units that are no puskesmas, each with its place among its kind. */
async function simpulContoh(client: ClientBase, tahun: number): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `WITH p AS (SELECT b.sub_kegiatan_id, sum(g.nilai) AS nilai FROM baris b JOIN pagu g ON g.baris_id = b.id JOIN apbd_versi v ON v.id = g.apbd_versi_id AND v.urutan = 0 WHERE b.tahun = $1 GROUP BY 1),
          s AS (SELECT s.unit_id, u.kode AS unit_kode, j.*, coalesce(p.nilai, 0) AS nilai FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id LEFT JOIN p ON p.sub_kegiatan_id = s.id
                JOIN unit_pada(make_date($1, 6, 30)) u ON u.id = s.unit_id AND u.kategori <> 'PUSKESMAS' WHERE s.tahun = $1),
          n AS (SELECT unit_id, unit_kode, program_id AS id, program_kode AS kode, program_nama AS nama, 'PROGRAM' AS tingkat, sum(nilai) AS nilai FROM s GROUP BY 1, 2, 3, 4, 5
                UNION ALL SELECT unit_id, unit_kode, kegiatan_id, kegiatan_kode, kegiatan_nama, 'KEGIATAN', sum(nilai) FROM s GROUP BY 1, 2, 3, 4, 5
                UNION ALL SELECT unit_id, unit_kode, sub_id, sub_kode, sub_nama, 'SUB_KEGIATAN', sum(nilai) FROM s GROUP BY 1, 2, 3, 4, 5)
     SELECT unit_id AS unit, unit_kode AS "unitKode", (row_number() OVER (PARTITION BY unit_id, tingkat ORDER BY kode COLLATE "C") - 1)::int AS ke, id, kode, nama, tingkat, (nilai * 100)::bigint::text AS pagu
     FROM n ORDER BY unit_id, kode COLLATE "C"`, [tahun])
  return rows.filter(({ unit, unitKode }) => unitKode === SELALU || acak('kinerja-unit', unit) < 0.8)
}

/** Indicators, Renstra money and the two quarters of 2023, all made up and marked as a sample. */
export async function tulisKinerja(client: ClientBase, tahun: number): Promise<void> {
  const simpul = await simpulContoh(client, tahun)
  const operator = new Map((await client.query<{ unit_id: number; pengguna_id: string }>(
    `SELECT DISTINCT ON (pu.unit_id) pu.unit_id, pu.pengguna_id FROM pengguna_unit pu JOIN pengguna p ON p.id = pu.pengguna_id WHERE p.peran = 'OPERATOR' ORDER BY pu.unit_id, pu.pengguna_id`)).rows.map((row) => [row.unit_id, row.pengguna_id]))
  const oleh = (unit: number): string => operator.get(unit) ?? ID_ADMIN
  const semua = simpul.flatMap((satu) => indikatorContoh(satu).map((isi, i): { satu: Row; isi: IndikatorContoh; urutan: number } => ({ satu, isi, urutan: i + 1 })))
  const stempel = { diubah_oleh: 'text', diubah_pada: 'timestamptz' }
  await tulisMassal(client, 'kinerja_indikator',
    { id: 'int', tahun: 'smallint', unit_id: 'int', nomenklatur_id: 'int', tujuan: 'text', sasaran: 'text', nama: 'text', satuan: 'text', jenis: 'text', rumus: 'text', target_renstra: 'numeric', lalu: 'numeric', target: 'numeric', urutan: 'smallint', contoh: 'boolean', ...stempel },
    semua.map(({ satu, isi, urutan }, i) => [i + 1, tahun, satu.unit, satu.id, satu.tingkat === 'PROGRAM' ? TUJUAN_KINERJA : null, satu.tingkat === 'PROGRAM' ? SASARAN_KINERJA : null, isi.nama, isi.satuan, isi.jenis, isi.rumus, isi.targetRenstra, isi.lalu, isi.target, urutan, true, oleh(satu.unit), `${tahun}-01-20T02:00:00Z`]))
  await tulisMassal(client, 'kinerja_realisasi', { indikator_id: 'int', triwulan: 'smallint', tahun: 'smallint', unit_id: 'int', nilai: 'numeric', sumber: 'text', ...stempel },
    semua.flatMap(({ satu, isi }, i) => isi.triwulan.flatMap((nilai, tw) => (nilai === null ? [] : [[i + 1, tw + 1, tahun, satu.unit, nilai, SUMBER_KINERJA, oleh(satu.unit), `${tahun}-0${tw === 0 ? 4 : 7}-06T03:00:00Z`]]))))
  // money of the Renstra: whole millions, by program
  const juta = (sen: number): string => senText(Math.round(sen / 100_000_000) * 100_000_000)
  await tulisMassal(client, 'kinerja_renstra', { tahun: 'smallint', unit_id: 'int', nomenklatur_id: 'int', target: 'numeric', lalu: 'numeric', ...stempel },
    simpul.filter(({ tingkat, pagu }) => tingkat === 'PROGRAM' && pagu !== '0').map((satu) => [tahun, satu.unit, satu.id, juta(Number(satu.pagu) * acakAntara(4.6, 5.4, 'renstra', satu.unit, satu.kode)), juta(Number(satu.pagu) * acakAntara(0.8, 1, 'renstra-lalu', satu.unit, satu.kode)), oleh(satu.unit), `${tahun}-01-20T02:00:00Z`]))
  const unit = [...new Set(simpul.map((satu) => satu.unit))].filter((satu) => acak('kinerja-catatan', satu) < 0.4)
  await tulisMassal(client, 'kinerja_catatan', { tahun: 'smallint', unit_id: 'int', triwulan: 'smallint', pendorong: 'text', penghambat: 'text', tindak_triwulan: 'text', tindak_renja: 'text', verifikator: 'text', ...stempel },
    unit.map((satu, i) => [tahun, satu, 2, CATATAN_KINERJA.pendorong, CATATAN_KINERJA.penghambat, CATATAN_KINERJA.tindakTriwulan, CATATAN_KINERJA.tindakRenja, i % 3 === 0 ? CATATAN_KINERJA.verifikator : null, oleh(satu), `${tahun}-07-07T03:00:00Z`]))
  await majukanUrutan(client, 'kinerja_indikator')
}
