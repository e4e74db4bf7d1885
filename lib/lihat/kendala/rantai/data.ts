import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Sifat } from '@/lib/lapor/kendala/types'
import type { CatatanBulan, LangkahTercatat, RantaiKendala } from './types'

interface Baris extends CatatanBulan {
  tahun: number
  unitId: number
  unitNama: string
  subId: number | null
  subKode: string | null
  subNama: string | null
  sifat: Sifat
  dapatDitutup: boolean
}

const iso = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const queryCatatan = (scope: OpdScope, asalId: number): Promise<Baris[]> => prisma().$queryRaw<Baris[]>`
  SELECT k.id, k.tahun::int AS tahun, k.bulan::int AS bulan, k.unit_id AS "unitId",
         (SELECT x.nama FROM unit_masa x WHERE x.unit_id = k.unit_id ORDER BY (x.berlaku_mulai <= akhir_bulan(k.tahun::int, k.bulan::int)) DESC, x.berlaku_mulai DESC LIMIT 1) AS "unitNama",
         k.sub_kegiatan_id AS "subId", n.kode AS "subKode", n.nama AS "subNama", k.sifat::text AS sifat, c.nama AS kategori, k.uraian, k.rencana,
         k.penanggung_jawab AS "penanggungJawab", k.tenggat::text AS tenggat, k.status::text AS status, coalesce(g.nama, k.diubah_oleh) AS oleh, ${iso(Prisma.sql`k.diubah_pada`)} AS pada,
         k.sifat = 'KENDALA' AND k.status = 'TERBUKA' AND NOT bulan_terbuka(k.tahun, k.bulan, k.unit_id) AS "dapatDitutup"
  FROM kendala k JOIN kategori_kendala c ON c.kode = k.kategori_kode
  LEFT JOIN sub_kegiatan s ON s.id = k.sub_kegiatan_id LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id LEFT JOIN pengguna g ON g.id = k.diubah_oleh
  WHERE coalesce(k.asal_id, k.id) = ${asalId} AND ${dalamLingkup(scope, Prisma.sql`k.unit_id`)} ORDER BY k.bulan DESC`

const queryTanggal = (scope: OpdScope, asalId: number, tabel: 'kendala_langkah' | 'kendala_penutupan'): Promise<LangkahTercatat[]> => prisma().$queryRaw<LangkahTercatat[]>`
  SELECT t.id, t.tanggal::text AS tanggal, t.uraian, coalesce(g.nama, t.oleh) AS oleh, ${iso(Prisma.sql`t.pada`)} AS pada
  FROM ${Prisma.raw(tabel)} t LEFT JOIN pengguna g ON g.id = t.oleh
  WHERE t.asal_id = ${asalId} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)} ORDER BY t.tanggal DESC, t.id DESC`

/** An obstacle of the scope with its whole history; null: there is none of that number, or outside the scope. */
export async function queryRantai(scope: OpdScope, asalId: number): Promise<RantaiKendala | null> {
  const [rows, langkah, [penutupan]] = await Promise.all([queryCatatan(scope, asalId), queryTanggal(scope, asalId, 'kendala_langkah'), queryTanggal(scope, asalId, 'kendala_penutupan')])
  const [akhir] = rows
  if (!akhir) return null
  return {
    asalId, langkah, penutupan: penutupan ?? null, tahun: akhir.tahun, sifat: akhir.sifat, unit: { id: akhir.unitId, nama: akhir.unitNama },
    sub: akhir.subId === null ? null : { id: akhir.subId, kode: akhir.subKode ?? '', nama: akhir.subNama ?? '' },
    dapatDitutup: akhir.dapatDitutup && penutupan === undefined,
    catatan: rows.map(({ id, bulan, kategori, uraian, rencana, penanggungJawab, tenggat, status, oleh, pada }) => ({ id, bulan, kategori, uraian, rencana, penanggungJawab, tenggat, status, oleh, pada })),
  }
}
