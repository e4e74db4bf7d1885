import 'server-only'
import { randomUUID } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tanpaSaat } from '@/lib/dasar/database/konteks-saat'
import { tulis, type Pelaku } from '@/lib/dasar/database/tulis'
import { DIAM_DTK, queryKemajuan, queryRapatBeku } from './data'
import { kumpulkan } from './kumpul'
import { sidikSeluruh } from './sidik'
import { kataDini } from './utils'
import type { Bahan, HasilBekuan, Kemajuan, KepalaSaat, RapatBeku } from './types'

// What freezes a meeting freezes a year that is closed.
export { kumpulkan } from './kumpul'
export { sidikSeluruh } from './sidik'

/** Takes the meeting's one place for a freezing. @throws AppError TERLALU_SERING while another one is under way */
async function mulai(rapatId: number): Promise<string> {
  const tanda = randomUUID()
  const dapat = await prisma().$executeRaw`
    INSERT INTO bekuan_kemajuan (rapat_id, tanda, jumlah) VALUES (${rapatId}, ${tanda}::uuid, 0)
    ON CONFLICT (rapat_id) DO UPDATE SET tanda = excluded.tanda, jumlah = 0, selesai = 0, denyut = clock_timestamp()
    WHERE bekuan_kemajuan.denyut < clock_timestamp() - make_interval(secs => ${DIAM_DTK})`
  if (dapat === 1) return tanda
  const kini = await queryKemajuan(rapatId)
  throw new AppError('TERLALU_SERING', { pesan: `Posisi rapat ini sedang dibekukan${kini ? ` (${kini.selesai} dari ${kini.jumlah} bagian)` : ''}. Tunggu sampai selesai, lalu muat ulang halaman.` })
}

/** Progress is a comfort, and outside of the moment that is being read. */
const catat = (tanda: string, { selesai, jumlah }: Kemajuan): Promise<void> => tanpaSaat(async () => {
  await prisma().$executeRaw`UPDATE bekuan_kemajuan SET selesai = ${selesai}, jumlah = ${jumlah}, denyut = clock_timestamp() WHERE tanda = ${tanda}::uuid`
})

/** Everything or nothing, in one transaction that the database itself checks for wholeness. */
async function simpan(siapa: Pelaku, rapat: RapatBeku, { kepala, bahan }: { kepala: KepalaSaat; bahan: readonly Bahan[] }): Promise<void> {
  await tulis(siapa, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM rapat WHERE id = ${rapat.id} FOR UPDATE`
    // what shaped the parts may have been changed while they were read
    const kini = await queryRapatBeku(rapat.id)
    if (kini === null || (['hari', 'sejak', 'batasBulan', 'apbdUrutan'] as const).some((satu) => kini[satu] !== rapat[satu])) throw new AppError('BERSAMAAN')
    const [baru] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO bekuan (rapat_id, tahun, urutan, batas_bulan, apbd_urutan, dibaca_pada, versi_data, segel_nomor, segel_kepala, bagian, sha256)
      VALUES (${rapat.id}, ${rapat.tahun}, ${rapat.jumlah + 1}, ${rapat.batasBulan}, ${rapat.apbdUrutan}::smallint, ${kepala.dibacaPada}, ${kepala.versiData}, ${kepala.segelNomor}, ${kepala.segelKepala},
        ${bahan.length}, ${sidikSeluruh(bahan)}) RETURNING id`
    if (!baru) throw new AppError('GANGGUAN')
    for (const { kunci, bentuk, isi, sha256 } of bahan) {
      await tx.$executeRaw`INSERT INTO bekuan_bahan (bekuan_id, kunci, bentuk, isi, sha256) VALUES (${baru.id}, ${kunci}, ${bentuk}, ${isi}, ${sha256})`
    }
    await tx.$executeRaw`UPDATE rapat SET keadaan = 'DIBEKUKAN', versi = versi + 1 WHERE id = ${rapat.id} AND keadaan = 'DRAF'`
  }, { batasMs: 60_000 })
}

/**
 * Freezes the position of a meeting: reads every page at one moment and stores it. The later one of two counts, both stay.
 * @param urutan number of the frozen position that the asker means to make: sent twice it is made once
 * @param dini known that the cut-off's month still runs on the meeting's day
 * @throws AppError ISIAN_SALAH where it runs and is not known to; TIDAK_BERHAK, TIDAK_DITEMUKAN, RAPAT_TETAP once the meeting has begun, BERSAMAAN, TERLALU_SERING
 */
export async function bekukan(scope: OpdScope, { rapatId, urutan, dini = false }: { rapatId: number; urutan: number; dini?: boolean }): Promise<HasilBekuan> {
  const siapa = pelakuDari(scope, 'form')
  if (siapa.lingkup !== '*') throw new AppError('TIDAK_BERHAK')
  const rapat = await queryRapatBeku(rapatId)
  if (rapat === null) throw new AppError('TIDAK_DITEMUKAN')
  if (urutan <= rapat.jumlah) return { urutan, sudahAda: true }
  if (urutan !== rapat.jumlah + 1) throw new AppError('BERSAMAAN')
  if (rapat.keadaan !== 'DRAF' && rapat.keadaan !== 'DIBEKUKAN') throw new AppError('RAPAT_TETAP')
  const berjalan = kataDini(rapat, rapat.hari)
  if (berjalan !== null && !dini) throw new AppError('ISIAN_SALAH', { pesan: `${berjalan}, jadi angkanya belum lengkap. Centang bahwa ini diketahui, lalu bekukan.`, isian: { dini: `${berjalan}. Centang bahwa ini diketahui, lalu bekukan.` } })
  const tanda = await mulai(rapatId)
  try {
    await simpan(siapa, rapat, await kumpulkan(rapat, (maju) => catat(tanda, maju)))
    return { urutan, sudahAda: false }
  } finally {
    await prisma().$executeRaw`DELETE FROM bekuan_kemajuan WHERE tanda = ${tanda}::uuid`
  }
}
