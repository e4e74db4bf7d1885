import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Sifat } from '@/lib/lapor/kendala/types'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { KendalaTercatat, UnitKendala } from './types'

interface BarisUnit {
  unitId: number
  unitKode: string
  unitNama: string
  unitSingkat: string
  unitKategori: Kategori | null
  asisten: string | null
}

/** The unit `u` as it was called at a cut-off; of one that had no name then, the nearest. */
const kolomUnit = Prisma.sql`u.id AS "unitId", u.kode AS "unitKode", coalesce(m.nama, u.kode) AS "unitNama", coalesce(m.nama_singkat, u.kode) AS "unitSingkat",
  m.kategori::text AS "unitKategori", m.asisten`
const dariMasa = (tahun: number, bulan: number): Prisma.Sql => Prisma.sql`LEFT JOIN LATERAL (
  SELECT x.* FROM unit_masa x WHERE x.unit_id = u.id
  ORDER BY (x.berlaku_mulai <= akhir_bulan(${tahun}::int, ${bulan}::int) AND coalesce(x.berlaku_sampai >= akhir_bulan(${tahun}::int, ${bulan}::int), true)) DESC,
    x.berlaku_mulai DESC LIMIT 1) m ON true`
const bentukUnit = ({ unitId, unitKode, unitNama, unitSingkat, unitKategori, asisten }: BarisUnit): UnitKendala =>
  ({ id: unitId, kode: unitKode, nama: unitNama, namaSingkat: unitSingkat, kategori: unitKategori, asisten })

interface Baris extends BarisUnit {
  asalId: number
  subId: number | null
  subKode: string | null
  subNama: string | null
  sifat: Sifat
  kategoriKode: string
  kategoriNama: string
  kategoriUrutan: number
  uraian: string
  rencana: string | null
  penanggungJawab: string | null
  tenggat: string | null
  status: 'TERBUKA' | 'SELESAI'
  sejak: number
  bulan: number
  selesaiTanggal: string | null
  selesaiBulan: number | null
  selesaiUraian: string | null
  langkah: number
  langkahTerakhir: string | null
}

function bentuk(row: Baris): KendalaTercatat {
  const { asalId, sifat, uraian, rencana, penanggungJawab, tenggat, status, sejak, bulan, langkah, langkahTerakhir } = row
  return {
    asalId, sifat, uraian, rencana, penanggungJawab, tenggat, status, sejak, bulan, langkah, langkahTerakhir,
    unit: bentukUnit(row),
    sub: row.subId === null ? null : { id: row.subId, kode: row.subKode ?? '', nama: row.subNama ?? '' },
    kategori: { kode: row.kategoriKode, nama: row.kategoriNama, urutan: row.kategoriUrutan },
    selesai: status === 'TERBUKA' ? null : { tanggal: row.selesaiTanggal, bulan: row.selesaiBulan ?? bulan, uraian: row.selesaiUraian },
  }
}

/**
 * The obstacles and supports of the scope as they stood at the end of a month, each chain of notes once (`kendala_pada`), by unit.
 * A note of a month that says "done" closes from its first such month; a dated closing from its day.
 */
export async function queryRegister(scope: OpdScope, { tahun, bulan }: { tahun: number; bulan: number }): Promise<KendalaTercatat[]> {
  const rows = await prisma().$queryRaw<Baris[]>`
    SELECT coalesce(k.asal_id, k.id) AS "asalId", ${kolomUnit}, k.sub_kegiatan_id AS "subId", n.kode AS "subKode", n.nama AS "subNama",
           k.sifat::text AS sifat, c.kode AS "kategoriKode", c.nama AS "kategoriNama", c.urutan::int AS "kategoriUrutan",
           k.uraian, k.rencana, k.penanggung_jawab AS "penanggungJawab", k.tenggat::text AS tenggat, p.status::text AS status,
           p.sejak, k.bulan::int AS bulan,
           CASE WHEN k.status = 'TERBUKA' THEN t.tanggal::text END AS "selesaiTanggal",
           CASE WHEN k.status = 'TERBUKA' THEN least(extract(month FROM t.tanggal)::int, ${bulan}::int)
                ELSE (SELECT min(l.bulan)::int FROM kendala l WHERE coalesce(l.asal_id, l.id) = coalesce(k.asal_id, k.id) AND l.status = 'SELESAI') END AS "selesaiBulan",
           CASE WHEN k.status = 'TERBUKA' THEN t.uraian END AS "selesaiUraian",
           coalesce(g.banyak, 0) AS langkah, g.terakhir AS "langkahTerakhir"
    FROM kendala_pada(${tahun}::int, ${bulan}::int) p JOIN kendala k ON k.id = p.id JOIN kategori_kendala c ON c.kode = k.kategori_kode
    JOIN unit u ON u.id = k.unit_id ${dariMasa(tahun, bulan)}
    LEFT JOIN sub_kegiatan s ON s.id = k.sub_kegiatan_id LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
    LEFT JOIN kendala_penutupan t ON t.id = p.penutupan_id
    LEFT JOIN (SELECT asal_id, count(*)::int AS banyak, max(tanggal)::text AS terakhir FROM kendala_langkah
               WHERE tahun = ${tahun} AND tanggal <= akhir_bulan(${tahun}::int, ${bulan}::int) GROUP BY asal_id) g ON g.asal_id = coalesce(k.asal_id, k.id)
    WHERE ${dalamLingkup(scope, Prisma.sql`k.unit_id`)}
    ORDER BY u.kode COLLATE "C", k.id`
  return rows.map(bentuk)
}

/** Chains of obstacles (not supports) of the scope that were open at the end of a month. */
export async function queryTerbuka(scope: OpdScope, { tahun, bulan }: { tahun: number; bulan: number }): Promise<number[]> {
  const rows = await prisma().$queryRaw<{ asal: number }[]>`
    SELECT coalesce(k.asal_id, k.id) AS asal FROM kendala_pada(${tahun}::int, ${bulan}::int) p JOIN kendala k ON k.id = p.id
    WHERE k.sifat = 'KENDALA' AND p.status = 'TERBUKA' AND ${dalamLingkup(scope, Prisma.sql`k.unit_id`)} ORDER BY 1`
  return rows.map(({ asal }) => asal)
}

/** The units of the scope as they were called at a cut-off, by code. */
export async function queryUnit(scope: OpdScope, { tahun, bulan }: { tahun: number; bulan: number }): Promise<UnitKendala[]> {
  const rows = await prisma().$queryRaw<BarisUnit[]>`
    SELECT ${kolomUnit} FROM unit u ${dariMasa(tahun, bulan)} WHERE ${dalamLingkup(scope, Prisma.sql`u.id`)} ORDER BY u.kode COLLATE "C"`
  return rows.map(bentukUnit)
}
