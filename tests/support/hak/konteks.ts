import { createHash } from 'node:crypto'
import type pg from 'pg'
import { rupiahPenuh } from '../../../lib/dasar/format/angka'
import { senFromText } from '../../../lib/realisasi/rupiah'
import { fotoUji } from '../foto'
import { tanamTandaTerima } from '../tanda-terima'

/** One unit's own ids, in the open period of the sample year. */
export interface MilikUnit {
  /** "dinkes" of "operator.dinkes" */
  slug: string
  unitId: number
  nama: string
  kode: string
  subId: number
  subKode: string
  barisId: number
  rekening: string
  sumberDana: number
  laporanVersi: number
  kendalaId: number
  kendalaVersi: number
  /** a package with a contract, planted for the test */
  paketId: number
  /** an allocation of DAK Fisik, planted for the test */
  dakId: number
  /** a decision of the sample's closed meeting, planted for the test */
  keputusanId: number
}

export interface Konteks {
  tahun: number
  bulan: number
  apbdVersiId: number
  kasVersiId: number
  /** the unit of operatorA and kepalaA */
  a: MilikUnit
  /** another unit */
  b: MilikUnit
  /** a category of obstacles */
  kategori: string
  /** imports that are not operatorA's: unit B's own file, one of both units, and one of the office */
  imporLain: number[]
  /** a receipt of unit B */
  tandaTerimaLain: { tahun: number; nomor: number }
  /** hash of the photo that both packages hold */
  sidikFoto: string
  /** the account of unit B's operator, to be aimed at */
  orang: string
  /** words and figures that only unit B's pages hold */
  rahasiaB: string[]
}

/** Two units that may still write in the open period, those with an obstacle first: [another, the operator's]. */
async function duaUnit(db: pg.Client, tahun: number, bulan: number): Promise<[MilikUnit, MilikUnit]> {
  const { rows } = await db.query<MilikUnit>(
    `SELECT DISTINCT ON (k.id IS NULL, u.id) substr(p.username, 10) AS slug, u.id AS "unitId", u.kode, m.nama, s.id AS "subId", n.kode AS "subKode",
            b.id AS "barisId", b.rekening_kode AS rekening, b.sumber_dana_id AS "sumberDana", coalesce(l.versi, 0) AS "laporanVersi",
            0 AS "paketId", 0 AS "dakId", 0 AS "keputusanId", coalesce(k.id, 0) AS "kendalaId", coalesce(k.versi, 1) AS "kendalaVersi"
     FROM pengguna p JOIN pengguna_unit pu ON pu.pengguna_id = p.id JOIN unit u ON u.id = pu.unit_id
     JOIN pengguna kepala ON kepala.username = 'kepala.' || substr(p.username, 10)
     JOIN LATERAL (SELECT nama FROM unit_masa WHERE unit_id = u.id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true
     JOIN sub_kegiatan s ON s.unit_id = u.id AND s.tahun = $1
     JOIN nomenklatur n ON n.id = s.nomenklatur_id
     JOIN baris b ON b.sub_kegiatan_id = s.id
     LEFT JOIN laporan l ON l.unit_id = u.id AND l.tahun = $1 AND l.bulan = $2
     LEFT JOIN kendala k ON k.unit_id = u.id AND k.tahun = $1 AND k.bulan = $2
     WHERE p.username LIKE 'operator.%' AND (SELECT count(*) FROM pengguna_unit WHERE pengguna_id = p.id) = 1
       AND coalesce(l.status, 'DRAF') IN ('DRAF', 'DIKEMBALIKAN')
     ORDER BY k.id IS NULL, u.id, b.id LIMIT 2`,
    [tahun, bulan],
  )
  if (rows[0] === undefined || rows[1] === undefined) throw new Error(`Kurang dari dua unit yang masih dapat mengisi ${tahun}-${bulan}`)
  return [rows[0], rows[1]]
}

/**
 * Texts that stand on no page of unit A: B's name, code and obstacles, and B's pagu (whole, and by sub-kegiatan) in both
 * spellings, of a page and of the API. Names of sub-kegiatan are no secret: they are the regulation's.
 */
async function rahasia(db: pg.Client, { tahun, apbdVersiId }: { tahun: number; apbdVersiId: number }, a: MilikUnit, b: MilikUnit): Promise<string[]> {
  const kendala = await db.query<{ teks: string }>('SELECT uraian AS teks FROM kendala WHERE unit_id = $1 AND tahun = $2', [b.unitId, tahun])
  const pagu = await db.query<{ nilai: string }>(
    `WITH p AS (SELECT b.unit_id, b.sub_kegiatan_id, p.nilai FROM pagu p JOIN baris b ON b.id = p.baris_id WHERE p.apbd_versi_id = $1),
          s AS (SELECT unit_id, sum(nilai) AS nilai FROM p GROUP BY unit_id, sub_kegiatan_id UNION ALL SELECT unit_id, sum(nilai) FROM p GROUP BY unit_id)
     SELECT nilai::text FROM s WHERE unit_id = $2 AND nilai > 10000000 AND nilai NOT IN (SELECT nilai FROM s WHERE unit_id = $3)
     ORDER BY s.nilai DESC LIMIT 30`,
    [apbdVersiId, b.unitId, a.unitId],
  )
  const angka = pagu.rows.flatMap(({ nilai }) => [nilai, rupiahPenuh(senFromText(nilai))])
  return [b.nama, b.kode, ...kendala.rows.map(({ teks }) => teks), ...angka]
}

/** Files of others, read and ready to be applied; with a figure of B's in each. Taken away again by `hapusImporUji`. */
async function tanamImporUji(db: pg.Client, { tahun, bulan }: { tahun: number; bulan: number }, a: MilikUnit, b: MilikUnit): Promise<number[]> {
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false)")
  const { rows } = await db.query<{ id: number }>(
    `INSERT INTO impor_batch (tahun, bulan, jenis, nama, sidik, ukuran, status, lingkup)
     SELECT $1, $2, 'REALISASI', 'uji-hak.csv', 'uji-hak', 1, 'SIAP', l FROM unnest($3::text[]) l RETURNING id`,
    [tahun, bulan, [String(b.unitId), `${a.unitId},${b.unitId}`, '*']],
  )
  const id = rows.map((row) => row.id)
  await db.query(
    `INSERT INTO impor_baris (batch_id, lembar, nomor, bulan, unit_id, baris_id, sub_kegiatan_id, nilai, keadaan)
     SELECT i, 0, 2, $2, $3, $4, $5, 987654321.12, 'COCOK' FROM unnest($1::int[]) i`,
    [id, bulan, b.unitId, b.barisId, b.subId],
  )
  return id
}

/** A package with a contract of each unit; B's name is a secret. Taken away again by `hapusImporUji`. */
async function tanamPaketUji(db: pg.Client, tahun: number, { unitId, subId }: MilikUnit, nama: string): Promise<number> {
  const { rows } = await db.query<{ id: number }>(
    `INSERT INTO paket (tahun, unit_id, sub_kegiatan_id, nama, jenis, metode, pagu) VALUES ($1, $2, $3, $4, 'BARANG', 'E_PURCHASING', 1000000) RETURNING id`,
    [tahun, unitId, subId, nama],
  )
  const id = rows[0]?.id ?? 0
  await db.query(
    `INSERT INTO kontrak (paket_id, unit_id, tahun, nomor, tanggal, nilai, penyedia, mulai, selesai) VALUES ($1, $2, $3, 'UJI', '2023-03-01', 1000000, 'Penyedia uji', '2023-03-01', '2023-09-01')`,
    [id, unitId, tahun],
  )
  const { besar, kecil } = fotoUji()
  await db.query(
    `WITH f AS (INSERT INTO paket_foto (paket_id, unit_id, tahun, sidik_isi, sidik_kecil, ukuran, lebar, tinggi, keterangan, diambil, diambil_asal)
       SELECT $1, $2, $3, encode(sha256($4), 'hex'), encode(sha256($5), 'hex'), octet_length($4), 320, 200, $6, '2023-06-01', 'DITULIS' RETURNING id, sidik_isi, sidik_kecil)
     INSERT INTO paket_foto_isi SELECT id, sidik_isi, sidik_kecil, $4, $5 FROM f`,
    [id, unitId, tahun, Buffer.from(besar), Buffer.from(kecil), `Foto ${nama}`],
  )
  return id
}

/** An allocation of DAK Fisik of each unit, of a source that no other is paid from; B's name is a secret. Taken away again by `hapusImporUji`. */
async function tanamDakUji(db: pg.Client, tahun: number, { unitId }: MilikUnit, bidang: string): Promise<number> {
  const { rows } = await db.query<{ id: number }>(
    `INSERT INTO dak_bidang (tahun, unit_id, bidang, jenis, mekanisme, sumber_dana_id, pagu)
     SELECT $1, $2, $3, 'REGULER', 'BERTAHAP', id, 2000000000 FROM sumber_dana s WHERE kelompok = 'DAK_FISIK'
     ORDER BY EXISTS (SELECT 1 FROM dak_bidang WHERE sumber_dana_id = s.id AND bidang NOT LIKE 'Uji hak%'), id LIMIT 1 RETURNING id`,
    [tahun, unitId, bidang],
  )
  return rows[0]?.id ?? 0
}

/** A decision for each unit at the sample's closed meeting, which takes no new ones by itself; B's is a secret. Taken away again by `hapusImporUji`. */
async function tanamPutusanUji(db: pg.Client, tahun: number, { unitId }: MilikUnit, apa: string): Promise<number> {
  await db.query('SET session_replication_role = replica')
  const { rows } = await db.query<{ id: number }>(
    `INSERT INTO keputusan (rapat_id, tahun, nomor, apa, unit_id, tenggat) SELECT 2, $1, (SELECT max(nomor) + 1 FROM keputusan WHERE rapat_id = 2), $3, $2, '2023-06-30' RETURNING id`, [tahun, unitId, apa])
  await db.query('SET session_replication_role = DEFAULT')
  return rows[0]?.id ?? 0
}

export const hapusImporUji = async (db: pg.Client): Promise<void> => {
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false)")
  await db.query("DELETE FROM impor_batch WHERE sidik = 'uji-hak'")
  // a photo goes in no other way: its withdrawal leaves the row that its package is held by
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica;
    DELETE FROM paket_foto_isi WHERE foto_id IN (SELECT f.id FROM paket_foto f JOIN paket p ON p.id = f.paket_id WHERE p.nama LIKE 'Paket uji hak%');
    DELETE FROM paket_foto WHERE paket_id IN (SELECT id FROM paket WHERE nama LIKE 'Paket uji hak%');
    DELETE FROM keputusan WHERE apa LIKE 'Keputusan uji hak%'; COMMIT`)
  await db.query("DELETE FROM kontrak WHERE paket_id IN (SELECT id FROM paket WHERE nama LIKE 'Paket uji hak%')")
  await db.query("DELETE FROM paket WHERE nama LIKE 'Paket uji hak%'")
  await db.query("DELETE FROM dak_bidang WHERE bidang LIKE 'Uji hak%'")
}

/** What the matrix aims with, read from the running server's database. */
export async function bacaKonteks(db: pg.Client): Promise<Konteks> {
  const { rows } = await db.query<{ tahun: number; bulan: number; apbd: number; kas: number }>(
    `SELECT tahun, bulan, apbd_versi_pada(tahun, bulan) AS apbd, kas_versi_pada(tahun, bulan) AS kas
     FROM periode WHERE status = 'TERBUKA' ORDER BY tahun, bulan LIMIT 1`,
  )
  const periode = rows[0]
  if (periode === undefined) throw new Error('Tidak ada periode yang terbuka')
  const { tahun, bulan, apbd, kas } = periode
  const [b, a] = await duaUnit(db, tahun, bulan)
  const orang = await db.query<{ id: string }>('SELECT id FROM pengguna WHERE username = $1', [`operator.${b.slug}`])
  const kategori = await db.query<{ kode: string }>('SELECT kode FROM kategori_kendala ORDER BY urutan LIMIT 1')
  const imporLain = await tanamImporUji(db, { tahun, bulan }, a, b)
  const paketB = 'Paket uji hak milik B'
  a.paketId = await tanamPaketUji(db, tahun, a, 'Paket uji hak milik A')
  b.paketId = await tanamPaketUji(db, tahun, b, paketB)
  const dakB = 'Uji hak bidang milik B'
  a.dakId = await tanamDakUji(db, tahun, a, 'Uji hak bidang milik A')
  b.dakId = await tanamDakUji(db, tahun, b, dakB)
  const putusanB = 'Keputusan uji hak milik B'
  a.keputusanId = await tanamPutusanUji(db, tahun, a, 'Keputusan uji hak milik A')
  b.keputusanId = await tanamPutusanUji(db, tahun, b, putusanB)
  return {
    tahun, bulan, apbdVersiId: apbd, kasVersiId: kas, a, b, kategori: kategori.rows[0]?.kode ?? '', orang: orang.rows[0]?.id ?? '',
    sidikFoto: createHash('sha256').update(fotoUji().besar).digest('hex'),
    tandaTerimaLain: await tanamTandaTerima(db, b.unitId),
    imporLain, rahasiaB: [paketB, dakB, putusanB, ...(await rahasia(db, { tahun, apbdVersiId: apbd }, a, b)), '987.654.321'],
  }
}
