import type pg from 'pg'
import { rupiahPenuh } from '../../../lib/format/angka'
import { senFromText } from '../../../lib/realisasi/rupiah'

/** One unit's own ids, in the open period of the sample year. */
export interface MilikUnit {
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
  /** somebody's account and a token's id, to be aimed at */
  orang: string
  /** words and figures that only unit B's pages hold */
  rahasiaB: string[]
}

async function milik(db: pg.Client, username: string, tahun: number, bulan: number): Promise<MilikUnit> {
  const { rows } = await db.query<MilikUnit>(
    `SELECT u.id AS "unitId", u.kode, m.nama, s.id AS "subId", n.kode AS "subKode", b.id AS "barisId", b.rekening_kode AS rekening,
            b.sumber_dana_id AS "sumberDana", coalesce(l.versi, 0) AS "laporanVersi", coalesce(k.id, 1) AS "kendalaId", coalesce(k.versi, 1) AS "kendalaVersi"
     FROM pengguna p JOIN pengguna_unit pu ON pu.pengguna_id = p.id JOIN unit u ON u.id = pu.unit_id
     JOIN LATERAL (SELECT nama FROM unit_masa WHERE unit_id = u.id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true
     JOIN sub_kegiatan s ON s.unit_id = u.id AND s.tahun = $2
     JOIN nomenklatur n ON n.id = s.nomenklatur_id
     JOIN baris b ON b.sub_kegiatan_id = s.id
     LEFT JOIN laporan l ON l.unit_id = u.id AND l.tahun = $2 AND l.bulan = $3
     LEFT JOIN kendala k ON k.unit_id = u.id AND k.tahun = $2
     WHERE p.username = $1 ORDER BY b.id LIMIT 1`,
    [username, tahun, bulan],
  )
  if (rows[0] === undefined) throw new Error(`Tidak ada baris anggaran milik ${username} di TA ${tahun}`)
  return rows[0]
}

/** Texts of unit B that stand on no page of unit A: its name, code, obstacles, pagu and the sub-kegiatan that A has not. */
async function rahasia(db: pg.Client, tahun: number, apbdVersiId: number, a: MilikUnit, b: MilikUnit): Promise<string[]> {
  const { rows } = await db.query<{ teks: string }>(
    `SELECT uraian AS teks FROM kendala WHERE unit_id = $1 AND tahun = $2
     UNION SELECT n.nama FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE s.unit_id = $1 AND s.tahun = $2
       AND length(n.nama) > 30 AND NOT EXISTS (SELECT FROM sub_kegiatan t WHERE t.unit_id = $3 AND t.nomenklatur_id = n.id)`,
    [b.unitId, tahun, a.unitId],
  )
  const pagu = await db.query<{ nilai: string }>(
    'SELECT sum(p.nilai)::text AS nilai FROM pagu p JOIN baris b ON b.id = p.baris_id WHERE p.apbd_versi_id = $1 AND b.unit_id = $2',
    [apbdVersiId, b.unitId],
  )
  return [b.nama, b.kode, rupiahPenuh(senFromText(pagu.rows[0]?.nilai ?? '0')), ...rows.map(({ teks }) => teks)]
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
  const [a, b] = [await milik(db, 'operator.dinkes', tahun, bulan), await milik(db, 'operator.disdikbud', tahun, bulan)]
  const orang = await db.query<{ id: string }>("SELECT id FROM pengguna WHERE username = 'operator.disdikbud'")
  return { tahun, bulan, apbdVersiId: apbd, kasVersiId: kas, a, b, orang: orang.rows[0]?.id ?? '', rahasiaB: await rahasia(db, tahun, apbd, a, b) }
}
