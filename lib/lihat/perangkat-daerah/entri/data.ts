import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { senFromText } from '@/lib/realisasi/rupiah'
import { isoUtc } from '../data-waktu'
import type { BarisEntri, Catat, FisikBulan, KanalRealisasi } from '../types'

/** Who and when, of the table called `t`, with the person's name where the id is a person's. */
const catat = Prisma.sql`coalesce(o.nama, t.diubah_oleh) AS oleh, ${isoUtc(Prisma.sql`t.diubah_pada`)} AS pada`
const pelaku = Prisma.sql`LEFT JOIN pengguna o ON o.id = t.diubah_oleh`

const barisSub = (scope: OpdScope, subId: number): Prisma.Sql => Prisma.sql`
  b.sub_kegiatan_id = ${subId} AND ${dalamLingkup(scope, Prisma.sql`b.unit_id`)}`

interface Kepala {
  id: number
  rekeningKode: string
  rekeningNama: string
  jenis: string
  sumberKode: string
  sumberNama: string
}
type Nilai = Catat & { barisId: number; nilai: string }
type NilaiRealisasi = Nilai & { bulan: number; kanal: KanalRealisasi; koreksi: string; alasanKoreksi: string | null }

/**
 * The budget lines of a sub-kegiatan with all their entries: pagu in every version, anggaran kas of one version by
 * month, realisasi by month and channel. Rows as they were entered; nothing is summed here.
 */
export async function queryBaris(scope: OpdScope, subId: number, kasVersiId: number | null): Promise<BarisEntri[]> {
  const db = prisma()
  const syarat = barisSub(scope, subId)
  const [kepala, pagu, kas, realisasi] = await Promise.all([
    db.$queryRaw<Kepala[]>`
      SELECT b.id, r.kode AS "rekeningKode", r.nama AS "rekeningNama", r.jenis_nama AS jenis,
             d.kode AS "sumberKode", d.nama AS "sumberNama"
      FROM baris b JOIN rekening r ON r.kode = b.rekening_kode JOIN sumber_dana d ON d.id = b.sumber_dana_id
      WHERE ${syarat} ORDER BY r.kode COLLATE "C", d.kode COLLATE "C"`,
    db.$queryRaw<(Nilai & { versiId: number })[]>`
      SELECT t.baris_id AS "barisId", t.apbd_versi_id AS "versiId", t.nilai::text AS nilai, ${catat}
      FROM pagu t JOIN baris b ON b.id = t.baris_id ${pelaku} WHERE ${syarat}`,
    db.$queryRaw<(Nilai & { bulan: number })[]>`
      SELECT t.baris_id AS "barisId", t.bulan::int AS bulan, t.nilai::text AS nilai, ${catat}
      FROM anggaran_kas t JOIN baris b ON b.id = t.baris_id ${pelaku}
      WHERE ${syarat} AND t.kas_versi_id = ${kasVersiId}::int ORDER BY t.bulan`,
    db.$queryRaw<NilaiRealisasi[]>`
      SELECT t.baris_id AS "barisId", t.bulan::int AS bulan, t.kanal::text AS kanal, t.nilai::text AS nilai,
             t.koreksi::text AS koreksi, t.alasan_koreksi AS "alasanKoreksi", ${catat}
      FROM realisasi t JOIN baris b ON b.id = t.baris_id ${pelaku} WHERE ${syarat} ORDER BY t.bulan, t.kanal`,
  ])
  const perBaris = <T extends { barisId: number }>(rows: readonly T[]): Map<number, T[]> => kelompokkan(rows, (row) => row.barisId)
  const [paguPer, kasPer, realisasiPer] = [perBaris(pagu), perBaris(kas), perBaris(realisasi)]
  return kepala.map((row) => ({
    id: row.id,
    rekening: { kode: row.rekeningKode, nama: row.rekeningNama, jenis: row.jenis },
    sumberDana: { kode: row.sumberKode, nama: row.sumberNama },
    pagu: (paguPer.get(row.id) ?? []).map(({ barisId: _id, nilai, ...isi }) => ({ ...isi, nilai: senFromText(nilai) })),
    kas: (kasPer.get(row.id) ?? []).map(({ barisId: _id, nilai, ...isi }) => ({ ...isi, nilai: senFromText(nilai) })),
    realisasi: (realisasiPer.get(row.id) ?? []).map(({ barisId: _id, nilai, koreksi, ...isi }) => ({
      ...isi,
      nilai: senFromText(nilai),
      koreksi: senFromText(koreksi),
    })),
  }))
}

type Progres = Catat & { bulan: number; persen: number; alasanKoreksi: string | null }

/** Physical target and realisation of a sub-kegiatan, January to December; percent in hundredths. */
export async function queryFisik(scope: OpdScope, subId: number): Promise<FisikBulan[]> {
  const baca = (tabel: Prisma.Sql, alasan: Prisma.Sql): Promise<Progres[]> => prisma().$queryRaw<Progres[]>`
    SELECT t.bulan::int AS bulan, (t.persen * 100)::int AS persen, ${alasan} AS "alasanKoreksi", ${catat}
    FROM ${tabel} t JOIN sub_kegiatan s ON s.id = t.sub_kegiatan_id ${pelaku}
    WHERE t.sub_kegiatan_id = ${subId} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)}`
  const [target, realisasi] = await Promise.all([
    baca(Prisma.sql`target_fisik`, Prisma.sql`NULL::text`),
    baca(Prisma.sql`realisasi_fisik`, Prisma.sql`t.alasan_koreksi`),
  ])
  const cari = (rows: Progres[], bulan: number): Progres | null => rows.find((row) => row.bulan === bulan) ?? null
  return Array.from({ length: 12 }, (_, index) => ({
    bulan: index + 1,
    target: cari(target, index + 1),
    realisasi: cari(realisasi, index + 1),
  }))
}
