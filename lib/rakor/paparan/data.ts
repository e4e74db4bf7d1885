import type { Peran } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import type { KeadaanRapat } from '@/lib/rakor/rapat/types'
import type { JamLayar, Layar } from './types'

/** Of these people those who are signed in now, with their role of now. */
export async function queryMasihMasuk(orang: readonly string[]): Promise<Map<string, Peran>> {
  const rows = await prisma().$queryRaw<{ id: string; peran: Peran }[]>`
    SELECT p.id, p.peran::text FROM pengguna p
    WHERE p.id = ANY (${orang}) AND p.aktif AND EXISTS (SELECT FROM sesi s WHERE s.pengguna_id = p.id AND s.berakhir_pada > now())`
  return new Map(rows.map(({ id, peran }) => [id, peran]))
}

export type JenisDek = 'penuh' | 'ikut'

/** What stands on a meeting's screen, with everything that whoever shows it has to know. */
export interface KeadaanPaparan {
  rapatId: number
  nama: string
  keadaan: KeadaanRapat
  /** null: nothing was shown yet */
  layar: (Layar & { kemudi: string; oleh: string }) | null
  /** hashes of the data files; null: there is none yet */
  dek: Readonly<Record<JenisDek, string>> | null
  /** seed of the hall's code; null: there is none, or it was revoked */
  biji: string | null
  /** ms of the database's clock */
  kini: number
}

interface Baris {
  tahun: number
  triwulan: number
  keadaan: KeadaanRapat
  urutan: number | null
  tayang: boolean
  slide: string
  gelap: boolean
  acaraId: number | null
  acaraMulai: number | null
  acaraMenit: number | null
  bicaraMulai: number | null
  bicaraMenit: number | null
  kemudi: string
  oleh: string
  penuh: string | null
  ikut: string | null
  biji: string | null
  kini: number
}

const jam = (id: number | null, mulai: number | null, menit: number | null): JamLayar | null => (id === null || mulai === null || menit === null ? null : { id, mulai, menit })

/** null: there is no such meeting. */
export async function queryPaparan(rapatId: number): Promise<KeadaanPaparan | null> {
  const [row] = await prisma().$queryRaw<Baris[]>`
    SELECT r.keadaan, r.tahun::int, r.triwulan::int, l.urutan::int, l.tayang, l.slide, l.gelap, l.acara_id AS "acaraId", (extract(epoch FROM l.acara_mulai) * 1000)::float8 AS "acaraMulai", a.menit::int AS "acaraMenit",
           (extract(epoch FROM l.bicara_mulai) * 1000)::float8 AS "bicaraMulai", l.bicara_menit::int AS "bicaraMenit", l.kemudi::text, coalesce(p.nama, l.oleh) AS oleh,
           dp.sha256 AS penuh, di.sha256 AS ikut, CASE WHEN NOT k.dicabut THEN k.biji::text END AS biji, (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS kini
    FROM rapat r LEFT JOIN paparan_layar l ON l.rapat_id = r.id LEFT JOIN rapat_acara a ON a.id = l.acara_id LEFT JOIN pengguna p ON p.id = l.oleh
         LEFT JOIN paparan_dek dp ON dp.rapat_id = r.id AND dp.jenis = 'penuh' LEFT JOIN paparan_dek di ON di.rapat_id = r.id AND di.jenis = 'ikut'
         LEFT JOIN paparan_kode k ON k.rapat_id = r.id
    WHERE r.id = ${rapatId}`
  if (!row) return null
  const { urutan, tayang, slide, gelap, kemudi, oleh } = row
  return {
    rapatId, nama: namaRapat(row), keadaan: row.keadaan, biji: row.biji, kini: Math.round(row.kini),
    dek: row.penuh === null || row.ikut === null ? null : { penuh: row.penuh, ikut: row.ikut },
    layar: urutan === null ? null : { urutan, tayang, slide, gelap, kemudi, oleh, acara: jam(row.acaraId, row.acaraMulai, row.acaraMenit), bicara: jam(0, row.bicaraMulai, row.bicaraMenit) },
  }
}

/** A data file by its hash, packed; null: there is none of that hash (any more). */
export async function queryDek(rapatId: number, sha256: string): Promise<{ jenis: JenisDek; isi: Uint8Array } | null> {
  const [row] = await prisma().$queryRaw<{ jenis: JenisDek; isi: Uint8Array }[]>`SELECT jenis, isi FROM paparan_dek WHERE rapat_id = ${rapatId} AND sha256 = ${sha256}`
  return row ?? null
}

/** Meetings under way that have a code of the hall. */
export const queryKode = (): Promise<{ rapatId: number; biji: string }[]> => prisma().$queryRaw<{ rapatId: number; biji: string }[]>`
  SELECT k.rapat_id AS "rapatId", k.biji::text AS biji FROM paparan_kode k JOIN rapat r ON r.id = k.rapat_id WHERE r.keadaan = 'BERLANGSUNG' AND NOT k.dicabut`
