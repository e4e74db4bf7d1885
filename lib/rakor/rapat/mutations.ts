import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { namaRapat } from './constants'
import { periksaTanya, tanyaDini } from './mutations-dini'
import { periksaGeser } from './mutations-geser'
import { periksaVersi, tahanRapat } from './mutations-tahan'
import type { MasukanLangkah, MasukanRapat } from './schema'

export { geserAcara, hapusAcara, simpanAcara } from './mutations-acara'

/** The version of the APBD has to be one of the year. @throws AppError ISIAN_SALAH */
async function periksaApbd(tx: Transaksi, { tahun, apbdUrutan }: MasukanRapat): Promise<void> {
  if (apbdUrutan === null) return
  const ada = await tx.$queryRaw<unknown[]>`SELECT 1 FROM apbd_versi WHERE tahun = ${tahun} AND urutan = ${apbdUrutan}`
  if (ada.length === 0) throw new AppError('ISIAN_SALAH', { isian: { apbdUrutan: `TA ${tahun} tidak memiliki versi ini. Pilih lagi.` } })
}

/**
 * Writes a new meeting or changes one. A quarter has one: the same new one sent twice leads to the first.
 * @throws AppError TIDAK_DITEMUKAN, BERSAMAAN, RAPAT_TETAP, ISIAN_SALAH
 */
export async function simpanRapat(scope: OpdScope, m: MasukanRapat): Promise<{ id: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await periksaApbd(tx, m)
    if (m.rapatId === null) {
      periksaTanya({ dini: tanyaDini(null, m), pindah: null }, m)
      const [baru] = await tx.$queryRaw<{ id: number }[]>`
        INSERT INTO rapat (tahun, triwulan, tanggal, mulai, selesai, tempat, pemimpin_jabatan, pemimpin_nama, batas_bulan, apbd_urutan)
        SELECT ${m.tahun}, ${m.triwulan}, ${m.tanggal}::date, ${m.mulai}::time, ${m.selesai}::time, ${m.tempat}, ${m.pemimpinJabatan}, ${m.pemimpinNama}, ${m.batasBulan}, ${m.apbdUrutan}::smallint
        FROM tahun_anggaran WHERE tahun = ${m.tahun} ON CONFLICT (tahun, triwulan) DO NOTHING RETURNING id`
      if (baru) return baru
      const [ada] = await tx.$queryRaw<{ id: number; sama: boolean }[]>`
        SELECT id, tanggal = ${m.tanggal}::date AND mulai = ${m.mulai}::time AND selesai = ${m.selesai}::time AND tempat = ${m.tempat} AND pemimpin_jabatan = ${m.pemimpinJabatan}
          AND batas_bulan = ${m.batasBulan} AND (pemimpin_nama, apbd_urutan) IS NOT DISTINCT FROM (${m.pemimpinNama}::text, ${m.apbdUrutan}::smallint) AS sama FROM rapat WHERE tahun = ${m.tahun} AND triwulan = ${m.triwulan}`
      if (ada?.sama) return { id: ada.id }
      throw new AppError('ISIAN_SALAH', { isian: { triwulan: ada ? `${namaRapat(m)} sudah dibuat. Ubah yang ada, atau pilih triwulan lain.` : `TA ${m.tahun} tidak ada di aplikasi.` } })
    }
    const kini = await tahanRapat(tx, m.rapatId)
    periksaVersi(kini, m.versi)
    if (kini.keadaan !== 'DRAF' && (kini.batasBulan !== m.batasBulan || kini.apbdUrutan !== m.apbdUrutan)) {
      throw new AppError('ISIAN_SALAH', { isian: { batasBulan: 'Posisi rapat ini sudah dibekukan, jadi batas data dan versi anggarannya tetap.' } })
    }
    periksaTanya({ dini: tanyaDini(kini, m), pindah: await periksaGeser(tx, kini, m) }, m)
    await tx.$executeRaw`
      UPDATE rapat SET tanggal = ${m.tanggal}::date, mulai = ${m.mulai}::time, selesai = ${m.selesai}::time, tempat = ${m.tempat}, pemimpin_jabatan = ${m.pemimpinJabatan},
        pemimpin_nama = ${m.pemimpinNama}, batas_bulan = ${m.batasBulan}, apbd_urutan = ${m.apbdUrutan}::smallint, versi = versi + 1 WHERE id = ${m.rapatId}`
    return { id: m.rapatId }
  })
}

/** Takes a draft away, its agenda with it. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN, RAPAT_TETAP */
export async function hapusRapat(scope: OpdScope, { rapatId, versi }: MasukanLangkah): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanRapat(tx, rapatId)
    periksaVersi(kini, versi)
    if (kini.keadaan !== 'DRAF') throw new AppError('RAPAT_TETAP', { pesan: 'Rapat yang posisinya sudah dibekukan tidak dapat dihapus.' })
    await tx.$executeRaw`DELETE FROM rapat_acara WHERE rapat_id = ${rapatId}`
    await tx.$executeRaw`DELETE FROM rapat WHERE id = ${rapatId}`
  })
}

const LANGKAH = {
  BERLANGSUNG: { dari: 'DIBEKUKAN', pesan: 'Rapat dimulai dari posisi yang sudah dibekukan. Bekukan posisinya lebih dulu.' },
  SELESAI: { dari: 'BERLANGSUNG', pesan: 'Hanya rapat yang berlangsung yang dapat ditutup.' },
} as const

/** Begins a meeting or closes it for good. Asked twice it is done once. @throws AppError TIDAK_DITEMUKAN, RAPAT_TETAP, BERSAMAAN */
export async function majukanRapat(scope: OpdScope, ke: keyof typeof LANGKAH, { rapatId, versi }: MasukanLangkah): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanRapat(tx, rapatId)
    if (kini.keadaan === ke) return
    const { dari, pesan } = LANGKAH[ke]
    if (kini.keadaan !== dari) throw new AppError('RAPAT_TETAP', { pesan })
    periksaVersi(kini, versi)
    if (ke === 'SELESAI') {
      await tx.$executeRaw`UPDATE rapat SET keadaan = 'SELESAI', ditutup_pada = now(), versi = versi + 1 WHERE id = ${rapatId}`
      return
    }
    const mulai = await tx.$executeRaw`
      UPDATE rapat SET keadaan = 'BERLANGSUNG', dimulai_pada = now(), versi = versi + 1 WHERE id = ${rapatId} AND tanggal <= (now() AT TIME ZONE 'Asia/Jakarta')::date`
    if (mulai === 0) throw new AppError('RAPAT_TETAP', { pesan: 'Hari rapat ini belum tiba. Bila dimulai lebih awal, ubah dulu tanggalnya.' })
  })
}
