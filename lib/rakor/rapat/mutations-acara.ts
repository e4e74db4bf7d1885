import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { MAKS_ACARA } from './constants'
import { periksaVersi, tahanRapat, type RapatTertahan } from './mutations-tahan'
import type { MasukanAcara, MasukanGeser, MasukanHapusAcara, MasukanLangkah } from './schema'

/** One change of an agenda under the meeting's lock; it counts as a change of the meeting, so that calendars take the new one. */
function ubahAcara(scope: OpdScope, { rapatId, versi }: MasukanLangkah, kerja: (tx: Transaksi, rapat: RapatTertahan) => Promise<void>): Promise<void> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanRapat(tx, rapatId)
    periksaVersi(kini, versi)
    if (kini.keadaan === 'SELESAI') throw new AppError('RAPAT_TETAP', { pesan: 'Rapat ini sudah ditutup, jadi acaranya tetap.' })
    await kerja(tx, kini)
    await tx.$executeRaw`UPDATE rapat SET versi = versi + 1 WHERE id = ${rapatId}`
  })
}

const urutan = async (tx: Transaksi, rapatId: number): Promise<number[]> =>
  (await tx.$queryRaw<{ id: number }[]>`SELECT id FROM rapat_acara WHERE rapat_id = ${rapatId} ORDER BY urutan`).map(({ id }) => id)

/** Numbers the items 1, 2, … as they stand in the list; what keeps its place is not written. */
const susunUlang = (tx: Transaksi, ids: readonly number[]): Promise<number> => tx.$executeRaw`
  UPDATE rapat_acara a SET urutan = x.ke FROM unnest(${[...ids]}::int[]) WITH ORDINALITY AS x(id, ke) WHERE a.id = x.id AND a.urutan <> x.ke`

const tiada = (): never => { throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Acara ini tidak ada lagi. Muat ulang halaman.' }) }

/** Adds an item at the end or changes one. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN, RAPAT_TETAP, ISIAN_SALAH */
export function simpanAcara(scope: OpdScope, m: MasukanAcara): Promise<void> {
  return ubahAcara(scope, m, async (tx, { tahun }) => {
    const [asisten, unitId] = typeof m.giliran === 'number' ? [null, m.giliran] : [m.giliran, null]
    if (unitId !== null && (await tx.$queryRaw<unknown[]>`SELECT 1 FROM unit WHERE id = ${unitId}`).length === 0) {
      throw new AppError('ISIAN_SALAH', { isian: { giliran: 'Unit ini tidak ada. Pilih lagi.' } })
    }
    const ids = await urutan(tx, m.rapatId)
    if (m.acaraId !== null) {
      if (!ids.includes(m.acaraId)) tiada()
      await tx.$executeRaw`UPDATE rapat_acara SET judul = ${m.judul}, menit = ${m.menit}, asisten = ${asisten}, unit_id = ${unitId}::int WHERE id = ${m.acaraId}`
      return
    }
    if (ids.length >= MAKS_ACARA) throw new AppError('ISIAN_SALAH', { isian: { judul: `Paling banyak ${MAKS_ACARA} acara. Gabungkan beberapa.` } })
    await tx.$executeRaw`INSERT INTO rapat_acara (rapat_id, tahun, urutan, judul, menit, asisten, unit_id) VALUES (${m.rapatId}, ${tahun}, ${ids.length + 1}, ${m.judul}, ${m.menit}, ${asisten}, ${unitId}::int)`
  })
}

/** @throws AppError TIDAK_DITEMUKAN, BERSAMAAN, RAPAT_TETAP */
export function hapusAcara(scope: OpdScope, m: MasukanHapusAcara): Promise<void> {
  return ubahAcara(scope, m, async (tx) => {
    const ids = await urutan(tx, m.rapatId)
    if (!ids.includes(m.acaraId)) tiada()
    await tx.$executeRaw`DELETE FROM rapat_acara WHERE id = ${m.acaraId}`
    await susunUlang(tx, ids.filter((id) => id !== m.acaraId))
  })
}

/** Lets an item change places with its neighbour. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN, RAPAT_TETAP */
export function geserAcara(scope: OpdScope, m: MasukanGeser): Promise<void> {
  return ubahAcara(scope, m, async (tx) => {
    const ids = await urutan(tx, m.rapatId)
    const letak = ids.indexOf(m.acaraId)
    if (letak === -1) tiada()
    const tujuan = letak + (m.arah === 'naik' ? -1 : 1)
    if (tujuan < 0 || tujuan >= ids.length) return
    await susunUlang(tx, ids.with(letak, ids[tujuan] ?? 0).with(tujuan, m.acaraId))
  })
}
