import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import { akhirBulan } from '@/lib/realisasi/bulan'
import type { TanggalTahap } from '@/lib/realisasi/pengadaan/tahap'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { KontrakKini, PaketBaris, TempatSub } from './types'

type Row = Omit<PaketBaris, 'sub' | 'pagu' | 'hps' | 'kontrak' | 'dibayar'> & {
  subId: number | null
  subKode: string | null
  subNama: string | null
  pagu: string
  hps: string | null
  dibayar: string
  tanggal: TanggalTahap
  kontrak: (Omit<KontrakKini, 'nilai'> & { nilai: string }) | null
}

const bentuk = ({ subId, subKode, subNama, pagu, hps, dibayar, kontrak, ...row }: Row): PaketBaris => ({
  ...row,
  sub: subId === null ? null : { id: subId, kode: subKode ?? '', nama: subNama ?? '' },
  pagu: senFromText(pagu),
  hps: hps === null ? null : senFromText(hps),
  dibayar: senFromText(dibayar),
  kontrak: kontrak === null ? null : { ...kontrak, nilai: senFromText(kontrak.nilai) },
})

/** Stages as they hold: the latest row of each; taken back where it has no date. */
const TAHAP = Prisma.sql`(SELECT coalesce(jsonb_object_agg(t.tahap, t.tanggal) FILTER (WHERE t.tanggal IS NOT NULL), '{}')
  FROM (SELECT DISTINCT ON (tahap) tahap, tanggal FROM paket_tahap WHERE paket_id = p.id ORDER BY tahap, id DESC) t)`

/** The contract with what addenda up to the day have made of it; null where it is dated later. */
const kontrakPada = (hari: string): Prisma.Sql => Prisma.sql`(
  SELECT jsonb_build_object('nomor', k.nomor, 'penyedia', k.penyedia, 'mulai', k.mulai, 'tahunJamak', k.tahun_jamak,
    'nilai', coalesce((SELECT a.nilai FROM kontrak_adendum a WHERE a.paket_id = p.id AND a.nilai IS NOT NULL AND a.tanggal <= ${hari}::date ORDER BY a.tanggal DESC, a.id DESC LIMIT 1), k.nilai)::text,
    'selesai', coalesce((SELECT a.selesai FROM kontrak_adendum a WHERE a.paket_id = p.id AND a.selesai IS NOT NULL AND a.tanggal <= ${hari}::date ORDER BY a.tanggal DESC, a.id DESC LIMIT 1), k.selesai))
  FROM kontrak k WHERE k.paket_id = p.id AND k.tanggal <= ${hari}::date)`

/** The short name `m.nama_singkat` of a unit on a day, or its nearest. */
const namaPada = (unitId: Prisma.Sql, hari: string): Prisma.Sql => Prisma.sql`
  LEFT JOIN LATERAL (SELECT x.nama_singkat FROM unit_masa x WHERE x.unit_id = ${unitId}
    ORDER BY (x.berlaku_mulai <= ${hari}::date AND coalesce(x.berlaku_sampai >= ${hari}::date, true)) DESC, x.berlaku_mulai DESC LIMIT 1) m ON true`

/** The sub-kegiatan of a year within the scope, by id. */
export async function queryTempatSub(scope: OpdScope, { tahun, bulan }: { tahun: number; bulan: number }): Promise<Map<number, TempatSub>> {
  const rows = await prisma().$queryRaw<(TempatSub & { id: number })[]>`
    SELECT s.id, s.unit_id AS "unitId", coalesce(m.nama_singkat, u.kode) AS unit, n.nama FROM sub_kegiatan s JOIN unit u ON u.id = s.unit_id JOIN nomenklatur n ON n.id = s.nomenklatur_id
    ${namaPada(Prisma.sql`s.unit_id`, akhirBulan(tahun, bulan))} WHERE s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)}`
  return new Map(rows.map(({ id, ...tempat }) => [id, tempat]))
}

/**
 * The packages of a year as they stood at the end of a month, by unit and id. Units outside the scope are not in it. Sums of payments
 * are made here; rupiah of the APBD are not (lib/posisi).
 */
export async function queryPaket(scope: OpdScope, { tahun, bulan }: { tahun: number; bulan: number }): Promise<PaketBaris[]> {
  const hari = akhirBulan(tahun, bulan)
  const rows = await prisma().$queryRaw<Row[]>`
    SELECT p.id, p.unit_id AS "unitId", coalesce(m.nama_singkat, u.kode) AS unit, s.id AS "subId", n.kode AS "subKode", n.nama AS "subNama",
      p.kode_rup AS "kodeRup", p.nama, p.jenis, p.metode, p.pagu::text AS pagu, p.hps::text AS hps, p.lokasi,
      p.rencana_pemilihan::int AS "rencanaPemilihan", p.rencana_kontrak::int AS "rencanaKontrak", p.rencana_selesai::int AS "rencanaSelesai",
      p.status, ${TAHAP} AS tanggal, ${kontrakPada(hari)} AS kontrak,
      (SELECT jsonb_build_object('bulan', j.bulan, 'rencana', (j.rencana * 100)::int, 'realisasi', (j.realisasi * 100)::int)
       FROM kontrak_jadwal j WHERE j.paket_id = p.id AND j.realisasi IS NOT NULL AND j.bulan <= ${bulan} ORDER BY j.bulan DESC LIMIT 1) AS fisik,
      (SELECT EXISTS (SELECT FROM paket_foto f WHERE f.paket_id = p.id AND f.dihapus_pada IS NULL AND f.bulan = j.bulan AND f.fisik = j.realisasi)
       FROM kontrak_jadwal j WHERE j.paket_id = p.id AND j.realisasi IS NOT NULL AND j.bulan <= ${bulan} ORDER BY j.bulan DESC LIMIT 1) IS TRUE AS berfoto,
      (SELECT (j.rencana * 100)::int FROM kontrak_jadwal j WHERE j.paket_id = p.id AND j.rencana IS NOT NULL AND j.bulan <= ${bulan} ORDER BY j.bulan DESC LIMIT 1) AS "rencanaKini",
      (SELECT coalesce(sum(b.nilai), 0)::text FROM kontrak_bayar b WHERE b.paket_id = p.id AND b.tanggal <= ${hari}::date) AS dibayar,
      (SELECT jsonb_build_object('peristiwa', e.peristiwa, 'tanggal', e.tanggal)
       FROM kontrak_kritis e WHERE e.paket_id = p.id AND e.tanggal <= ${hari}::date ORDER BY e.tanggal DESC, e.id DESC LIMIT 1) AS peristiwa,
      EXISTS (SELECT FROM kontrak_kritis e WHERE e.paket_id = p.id AND e.peristiwa = 'PUTUS' AND e.tanggal <= ${hari}::date) AS putus
    FROM paket p JOIN unit u ON u.id = p.unit_id
    ${namaPada(Prisma.sql`p.unit_id`, hari)}
    LEFT JOIN sub_kegiatan s ON s.id = p.sub_kegiatan_id LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
    WHERE p.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`p.unit_id`)}
    ORDER BY u.kode, p.id`
  return rows.map(bentuk)
}
