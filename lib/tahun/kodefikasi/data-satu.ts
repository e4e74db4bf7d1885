import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { NAMA_TINGKAT, NAMA_TINGKAT_REKENING } from './constants'
import type { Daftar, Satu } from './types'

/** Lines that show a code's name: its own, and in the lists with levels those below it. */
const BARIS_DARI: Record<Daftar, (kunci: string) => Prisma.Sql> = {
  buku: (kunci) => Prisma.sql`
    baris b JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur x ON x.id = s.nomenklatur_id
    JOIN nomenklatur n ON n.id = ${Number(kunci)} AND n.regulasi_kode = x.regulasi_kode AND (x.kode = n.kode OR starts_with(x.kode, n.kode || '.'))`,
  rekening: (kunci) => Prisma.sql`(SELECT * FROM baris WHERE rekening_kode = ${kunci} OR starts_with(rekening_kode, ${`${kunci}.`})) b`,
  sumber: (kunci) => Prisma.sql`(SELECT * FROM baris WHERE sumber_dana_id = ${Number(kunci)}) b`,
}

/** The years whose lines show the name of a code, with how many lines, and whether a month of theirs is locked. */
export const queryTahunKode = (db: Transaksi, daftar: Daftar, kunci: string): Promise<{ tahun: number; baris: number; terkunci: boolean }[]> => db.$queryRaw`
  SELECT b.tahun::int AS tahun, count(*)::int AS baris, EXISTS (SELECT FROM periode p WHERE p.tahun = b.tahun AND p.status = 'TERKUNCI') AS terkunci
  FROM ${BARIS_DARI[daftar](kunci)} GROUP BY b.tahun ORDER BY b.tahun`

type Inti = Pick<Satu, 'kode' | 'nama' | 'berakhir'> & { tingkat: string; buku: Satu['buku']; jalur: Satu['jalur']; kelompok: Satu['kelompok'] }

const INTI: Record<Daftar, (kunci: string) => Prisma.Sql> = {
  buku: (kunci) => Prisma.sql`
    SELECT n.kode, n.nama, n.berakhir, n.tingkat::text AS tingkat, jsonb_build_object('kode', r.kode, 'nama', r.nama) AS buku, NULL AS kelompok,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('kode', i.kode, 'nama', i.nama) ORDER BY i.tingkat), '[]') FROM nomenklatur i
            WHERE i.regulasi_kode = n.regulasi_kode AND starts_with(n.kode, i.kode || '.')) AS jalur
    FROM nomenklatur n JOIN regulasi r ON r.kode = n.regulasi_kode WHERE n.id = ${Number(kunci)}`,
  rekening: (kunci) => Prisma.sql`
    SELECT n.kode, n.nama, n.berakhir, cardinality(string_to_array(n.kode, '.'))::text AS tingkat, NULL AS buku, NULL AS kelompok,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('kode', v.kode, 'nama', v.nama)), '[]') FROM (VALUES (n.kelompok_kode, n.kelompok_nama), (n.jenis_kode, n.jenis_nama)) v(kode, nama)
            WHERE starts_with(n.kode, v.kode || '.')) AS jalur
    FROM rekening n WHERE n.kode = ${kunci}`,
  sumber: (kunci) => Prisma.sql`
    SELECT n.kode, n.nama, n.berakhir, '' AS tingkat, NULL AS buku, n.kelompok::text AS kelompok, '[]'::jsonb AS jalur FROM sumber_dana n WHERE n.id = ${Number(kunci)}`,
}

const ID = /^[1-9]\d{0,8}$/
const namaTingkat = (daftar: Daftar, tingkat: string): string =>
  daftar === 'buku' ? NAMA_TINGKAT[tingkat as keyof typeof NAMA_TINGKAT] : daftar === 'rekening' ? `${NAMA_TINGKAT_REKENING[Number(tingkat)]} belanja` : 'Sumber dana'

/** One code with its parents and the years that show its name; null: there is none. */
export async function querySatu(db: Transaksi, daftar: Daftar, kunci: string): Promise<Satu | null> {
  if (daftar !== 'rekening' && !ID.test(kunci)) return null
  const [inti] = await db.$queryRaw<Inti[]>(INTI[daftar](kunci))
  if (!inti) return null
  const tahun = await queryTahunKode(db, daftar, kunci)
  return { ...inti, daftar, kunci, tingkat: namaTingkat(daftar, inti.tingkat), dipakai: tahun.reduce((n, satu) => n + satu.baris, 0), tahun }
}
