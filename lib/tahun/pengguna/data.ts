import { queryTertutup } from '@/lib/dasar/akses/data-tertutup'
import { cocokSql } from '@/lib/dasar/cari/data'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { BarisPengguna, PilihanUnit, SaringPengguna } from './types'

/** Every unit under its newest name, in the order of the codes. */
export async function queryPilihanUnit(): Promise<PilihanUnit[]> {
  return prisma().$queryRaw<PilihanUnit[]>`
    SELECT u.id, m.nama
    FROM unit u
    JOIN LATERAL (SELECT nama FROM unit_masa WHERE unit_id = u.id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true
    ORDER BY u.kode`
}

/** Accounts by name, user name, or any name of their units. */
async function queryIdDicari(cari: string): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT p.id FROM pengguna p LEFT JOIN pengguna_unit pu ON pu.pengguna_id = p.id LEFT JOIN unit_masa m ON m.unit_id = pu.unit_id
    GROUP BY p.id HAVING ${cocokSql(cari, Prisma.sql`p.username`, Prisma.sql`p.nama`, Prisma.sql`string_agg(m.nama_singkat || ' ' || m.nama, ' ')`)}`
  return rows.map(({ id }) => id)
}

/** Everybody with an account who fits the filter, active ones first, by name. */
export async function queryPengguna({ cari, peran }: SaringPengguna): Promise<BarisPengguna[]> {
  const rows = await prisma().pengguna.findMany({
    where: { ...(peran === null ? {} : { peran }), ...(cari === '' ? {} : { id: { in: await queryIdDicari(cari) } }) },
    include: { penggunaUnit: { select: { unitId: true } }, sesi: { orderBy: { diubahPada: 'desc' }, take: 1, select: { diubahPada: true } } },
    orderBy: [{ aktif: 'desc' }, { nama: 'asc' }],
  })
  const [unit, terkunci] = await Promise.all([queryPilihanUnit(), queryTerkunci()])
  return rows.map(({ id, nama, username, peran: jabatan, aktif, wajibGantiSandi, sandiBerlakuSampai, faktorKeduaSejak, contoh, namaDihapusPada, namaDihapusAlasan, penggunaUnit, sesi }) => {
    const milik = new Set(penggunaUnit.map(({ unitId }) => unitId))
    return {
      id, nama, username, aktif, wajibGantiSandi, contoh,
      peran: jabatan,
      sandiSampai: sandiBerlakuSampai,
      faktorKedua: faktorKeduaSejak !== null,
      namaDihapus: namaDihapusPada === null ? null : { pada: namaDihapusPada, alasan: namaDihapusAlasan ?? '' },
      unitIds: [...milik],
      unit: unit.filter((item) => milik.has(item.id)).map((item) => item.nama),
      terkunci: terkunci.has(username),
      terakhirAktif: sesi[0]?.diubahPada ?? null,
    }
  })
}

/** One person, or null. */
export async function queryPenggunaSatu(id: string): Promise<BarisPengguna | null> {
  const orang = await prisma().pengguna.findUnique({ where: { id }, select: { username: true } })
  if (orang === null) return null
  const rows = await queryPengguna({ cari: orang.username, peran: null })
  return rows.find((row) => row.id === id) ?? null
}

async function queryTerkunci(): Promise<Set<string>> {
  return new Set((await queryTertutup()).flatMap(({ username }) => (username === null ? [] : [username])))
}
