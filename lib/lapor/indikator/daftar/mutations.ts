import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { tahanDeret } from '../mutations-tahan'
import type { DeretRinci } from '../types'
import { bakuSatuan } from '../utils'
import { DAFTAR_AWAL } from './awal'
import type { MasukanDaftar, MasukanHapus } from './schema'

const salah = (isian: Record<string, string>): AppError => new AppError('ISIAN_SALAH', { isian })

function periksaVersi({ versi, oleh, pada }: DeretRinci, terlihat: number): void {
  if (versi !== terlihat) throw new AppError('BERSAMAAN', { pesan: `Deret ini sudah diubah ${oleh}, ${waktuWib(pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isinya.` })
}

/** The unit and the theme are there, and no other series measures this outcome in this way. @throws AppError ISIAN_SALAH */
async function periksaRujukan(tx: Transaksi, m: MasukanDaftar): Promise<void> {
  const [ada] = await tx.$queryRaw<{ unit: boolean; tema: boolean; kembar: boolean }[]>`
    SELECT ${m.unitId}::int IS NULL OR EXISTS (SELECT FROM unit WHERE id = ${m.unitId}::int) AS unit, ${m.temaKode}::text IS NULL OR EXISTS (SELECT FROM tema WHERE kode = ${m.temaKode}) AS tema,
      EXISTS (SELECT FROM indikator_daftar WHERE kode = ${m.kode} AND lower(btrim(cara_ukur)) = lower(${m.caraUkur}) AND id IS DISTINCT FROM ${m.deretId}::int) AS kembar`
  if (!ada?.unit) throw salah({ unitId: 'Pilih unit dari daftar.' })
  if (!ada.tema) throw salah({ temaKode: 'Pilih tema dari daftar.' })
  if (ada.kembar) throw salah({ caraUkur: 'Deret dengan kode dan cara ukur ini sudah ada.' })
}

const kosong = ({ nilai, target }: DeretRinci): boolean => nilai.length === 0 && target.length === 0
/** A percentage and an amount of money have one name each; values that were written are read by the word that stood there. */
const denganBaku = (m: MasukanDaftar): MasukanDaftar => ({ ...m, satuan: bakuSatuan(m.satuan) })

/** What values are read by stays once there are any. @throws AppError ISIAN_SALAH */
function periksaTetap(deret: DeretRinci, m: MasukanDaftar): void {
  if (kosong(deret)) return
  const tetap = 'Deret ini sudah berisi, jadi tidak dapat diubah. Akhiri deret ini, lalu buat yang baru.'
  const isian = Object.fromEntries((['kode', 'satuan', 'caraUkur', 'perubahan'] as const).flatMap((nama) => (deret[nama] === m[nama] ? [] : [[nama, tetap]])))
  if (Object.keys(isian).length > 0) throw salah(isian)
}

/** Writes a new definition or changes one; for the office. The same twice is one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, BERSAMAAN, ISIAN_SALAH */
export async function simpanDaftar(scope: OpdScope, tertulis: MasukanDaftar): Promise<{ id: number }> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707391, 37)::text`
    if (tertulis.deretId === null) {
      const m = denganBaku(tertulis)
      const [kembar] = await tx.$queryRaw<{ id: number }[]>`
        SELECT id FROM indikator_daftar WHERE kode = ${m.kode} AND cara_ukur = ${m.caraUkur} AND nama = ${m.nama} AND satuan = ${m.satuan} AND definisi = ${m.definisi} AND unit_id IS NOT DISTINCT FROM ${m.unitId}::int`
      if (kembar) return kembar
      await periksaRujukan(tx, m)
      const [baru] = await tx.$queryRaw<{ id: number }[]>`
        INSERT INTO indikator_daftar (kode, nama, satuan, cara_ukur, definisi, sumber, klasifikasi, kode_data, arah, perubahan, frekuensi, tema_kode, unit_id, berakhir)
        VALUES (${m.kode}, ${m.nama}, ${m.satuan}, ${m.caraUkur}, ${m.definisi}, ${m.sumber}, ${m.klasifikasi}, ${m.kodeData}, ${m.arah}, ${m.perubahan}, ${m.frekuensi}, ${m.temaKode}, ${m.unitId}, ${m.berakhir}) RETURNING id`
      if (!baru) throw new AppError('GANGGUAN')
      return baru
    }
    const { deret } = await tahanDeret(tx, scope, tertulis.deretId)
    const m = kosong(deret) ? denganBaku(tertulis) : tertulis
    periksaVersi(deret, m.versi)
    periksaTetap(deret, m)
    await periksaRujukan(tx, m)
    await tx.$executeRaw`
      UPDATE indikator_daftar SET kode = ${m.kode}, nama = ${m.nama}, satuan = ${m.satuan}, cara_ukur = ${m.caraUkur}, definisi = ${m.definisi}, sumber = ${m.sumber}, klasifikasi = ${m.klasifikasi},
        kode_data = ${m.kodeData}, arah = ${m.arah}, perubahan = ${m.perubahan}, frekuensi = ${m.frekuensi}, tema_kode = ${m.temaKode}, unit_id = ${m.unitId}, berakhir = ${m.berakhir}, versi = versi + 1
      WHERE id = ${deret.id}`
    return { id: deret.id }
  })
}

/** Removes a definition that nothing was ever written of; for the office. @throws AppError as above, DERET_TETAP */
export async function hapusDaftar(scope: OpdScope, { deretId, versi }: MasukanHapus): Promise<void> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { deret } = await tahanDeret(tx, scope, deretId)
    periksaVersi(deret, versi)
    if (!kosong(deret)) throw new AppError('DERET_TETAP')
    await tx.$executeRaw`DELETE FROM indikator_daftar WHERE id = ${deret.id}`
  })
}

/** Lays down the definitions of the starter list that are not there yet, without a value; for the office. @returns how many. @throws AppError TIDAK_BERHAK */
export async function muatDaftarAwal(scope: OpdScope): Promise<{ jumlah: number }> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707391, 37)::text`
    let jumlah = 0
    for (const [i, d] of DAFTAR_AWAL.entries()) {
      jumlah += await tx.$executeRaw`
        INSERT INTO indikator_daftar (kode, nama, satuan, cara_ukur, definisi, sumber, klasifikasi, arah, perubahan, frekuensi, tema_kode, urutan)
        SELECT ${d.kode}, ${d.nama}, ${d.satuan}, ${d.caraUkur}, ${d.definisi}, ${d.sumber}, ${d.klasifikasi ?? null}, ${d.arah}, ${d.perubahan ?? false}, ${d.frekuensi ?? 'TAHUNAN'},
          (SELECT kode FROM tema WHERE kode = ${d.tema ?? null}), ${i + 1}
        ON CONFLICT DO NOTHING`
    }
    return { jumlah }
  })
}
