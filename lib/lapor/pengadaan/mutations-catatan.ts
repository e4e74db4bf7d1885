import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import { pastikanSendiri, type SudahAda } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { rupiah } from '@/lib/dasar/format/angka'
import { sen, senFromText, senToText } from '@/lib/realisasi/rupiah'
import { belumTiba, tahanPaket, type PaketTertahan } from './mutations-tahan'
import type { MasukanAdendum, MasukanBayar, MasukanHapus, MasukanKritis } from './schema'
import type { AlamatPaket } from './types'

/** Opens the package of a contract for one more note about it. */
function denganKontrak(scope: OpdScope, m: AlamatPaket & { tanggal: string }, fn: (tx: Transaksi, paket: PaketTertahan) => Promise<void>): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const paket = await tahanPaket(tx, scope, m)
    belumTiba('tanggal', m.tanggal, paket.hariIni)
    const ada = await tx.$queryRaw<unknown[]>`SELECT 1 FROM kontrak WHERE paket_id = ${m.paketId}`
    if (ada.length === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Paket ini belum memiliki kontrak. Catat kontraknya dulu.' })
    await fn(tx, paket)
  })
}
const sudahAda = (isian: Record<string, string>): AppError => new AppError('ISIAN_SALAH', { isian })

/** Adds an addendum: what holds from its day on. The same twice is one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH, SUDAH_ADA where it stands with another's reason */
export const tambahAdendum = (scope: OpdScope, m: MasukanAdendum): Promise<void> => denganKontrak(scope, m, async (tx, { tahun }) => {
  const [ada] = await tx.$queryRaw<(SudahAda & { sama: boolean })[]>`
    SELECT (a.tanggal, a.nilai, a.selesai) IS NOT DISTINCT FROM (${m.tanggal}::date, ${m.nilai}::numeric, ${m.selesai}::date) AS sama, a.oleh = ${scope.pelaku} AS sendiri, coalesce(p.nama, a.oleh) AS nama, a.pada, a.alasan
    FROM kontrak_adendum a LEFT JOIN pengguna p ON p.id = a.oleh WHERE a.paket_id = ${m.paketId} AND a.nomor = ${m.nomor}`
  if (ada?.sama) return pastikanSendiri('Adendum ini sudah dicatat', ada, m.alasan)
  if (ada) throw sudahAda({ nomor: 'Adendum bernomor ini sudah ada dengan isi lain. Hapus yang lama bila keliru.' })
  await tx.$executeRaw`
    INSERT INTO kontrak_adendum (paket_id, unit_id, tahun, nomor, tanggal, nilai, selesai, alasan)
    VALUES (${m.paketId}, ${m.unitId}, ${tahun}, ${m.nomor}, ${m.tanggal}::date, ${m.nilai}::numeric, ${m.selesai}::date, ${m.alasan})`
})

/** Adds a payment by its SP2D; never more in all than the contract is worth. The same twice is one. @throws AppError as above */
export const tambahBayar = (scope: OpdScope, m: MasukanBayar): Promise<void> => denganKontrak(scope, m, async (tx, { tahun }) => {
  const [ada] = await tx.$queryRaw<{ sama: boolean }[]>`
    SELECT (jenis, tanggal, nilai) = (${m.jenis}, ${m.tanggal}::date, ${m.nilai}::numeric) AS sama FROM kontrak_bayar WHERE paket_id = ${m.paketId} AND sp2d = ${m.sp2d}`
  if (ada?.sama) return
  if (ada) throw sudahAda({ sp2d: 'SP2D bernomor ini sudah dicatat dengan isi lain. Hapus yang lama bila keliru.' })
  const [nilai] = await tx.$queryRaw<{ kontrak: string; dibayar: string }[]>`
    SELECT coalesce((SELECT nilai FROM kontrak_adendum WHERE paket_id = k.paket_id AND nilai IS NOT NULL ORDER BY tanggal DESC, id DESC LIMIT 1), k.nilai)::text AS kontrak,
      (SELECT coalesce(sum(nilai), 0)::text FROM kontrak_bayar WHERE paket_id = k.paket_id) AS dibayar FROM kontrak k WHERE k.paket_id = ${m.paketId}`
  const jadi = sen(senFromText(nilai?.dibayar ?? '0') + senFromText(m.nilai))
  const batas = senFromText(nilai?.kontrak ?? '0')
  if (jadi > batas) throw sudahAda({ nilai: `Pembayaran menjadi ${rupiah(jadi)}, melebihi nilai kontrak ${rupiah(batas)}. Perbaiki, atau catat adendum nilainya dulu.` })
  await tx.$executeRaw`
    INSERT INTO kontrak_bayar (paket_id, unit_id, tahun, jenis, tanggal, nilai, sp2d)
    VALUES (${m.paketId}, ${m.unitId}, ${tahun}, ${m.jenis}, ${m.tanggal}::date, ${m.nilai}::numeric, ${m.sp2d})`
})

const persen = (nilai: number | null): string | null => (nilai === null ? null : senToText(sen(BigInt(nilai))))

/** Adds what was done about a critical contract. The same twice is one. @throws AppError as above */
export const tambahKritis = (scope: OpdScope, m: MasukanKritis): Promise<void> => denganKontrak(scope, m, async (tx, { tahun }) => {
  const [ada] = await tx.$queryRaw<{ sama: boolean }[]>`
    SELECT (nomor, sebab, target, realisasi, uraian) IS NOT DISTINCT FROM (${m.nomor}, ${m.sebab}, ${persen(m.target)}::numeric, ${persen(m.realisasi)}::numeric, ${m.uraian}) AS sama
    FROM kontrak_kritis WHERE paket_id = ${m.paketId} AND peristiwa = ${m.peristiwa} AND tanggal = ${m.tanggal}::date`
  if (ada?.sama) return
  if (ada) throw sudahAda({ tanggal: 'Peristiwa ini sudah dicatat pada tanggal yang sama dengan isi lain. Hapus yang lama bila keliru.' })
  await tx.$executeRaw`
    INSERT INTO kontrak_kritis (paket_id, unit_id, tahun, peristiwa, tanggal, nomor, sebab, target, realisasi, uraian)
    VALUES (${m.paketId}, ${m.unitId}, ${tahun}, ${m.peristiwa}, ${m.tanggal}::date, ${m.nomor}, ${m.sebab}, ${persen(m.target)}::numeric, ${persen(m.realisasi)}::numeric, ${m.uraian})`
})

const TABEL: Record<MasukanHapus['macam'], Prisma.Sql> = { adendum: Prisma.sql`kontrak_adendum`, bayar: Prisma.sql`kontrak_bayar`, kritis: Prisma.sql`kontrak_kritis` }

/** Takes a note out; the trail keeps what it said. One that is gone already is no error. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN */
export async function hapusCatatan(scope: OpdScope, m: MasukanHapus): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanPaket(tx, scope, m)
    await tx.$executeRaw`DELETE FROM ${TABEL[m.macam]} WHERE id = ${m.id} AND paket_id = ${m.paketId}`
  })
}
