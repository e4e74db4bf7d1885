import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Pelaku, type Transaksi } from '@/lib/dasar/database/tulis'
import { bilangan } from '@/lib/dasar/format/angka'
import { senToText } from '@/lib/realisasi/rupiah'
import { TETAP_LANJUT } from './constants'
import { queryPutusan } from './data'
import { menunggu, muatSisa, tandaPutusan, tandaSemua, tandaSisa } from './muat'
import { hapusTujuan } from './mutations-hapus'
import { HANYA_CATAT, tulisTujuan, type Pilihan, type Tertulis } from './mutations-tulis'
import type { MasukanLanjut, MasukanUrung } from './schema'
import type { PutusanLanjut, Sisa } from './types'

/** How long one press may take: a year's themes are some thousand rows. */
const BATAS_MS = 120_000

/** @throws AppError TIDAK_BERHAK, LANJUT_DITOLAK */
function kantor(scope: OpdScope, { dari, ke }: { dari: number; ke: number }): Pelaku {
  const siapa = pelakuDari(scope, 'form')
  if (siapa.lingkup !== '*') throw new AppError('TIDAK_BERHAK')
  if (ke !== dari + 1) throw new AppError('LANJUT_DITOLAK')
  return siapa
}

/** Two who decide about the same year do so one after the other, and the second sees what the first wrote. */
const tahan = (tx: Transaksi, ke: number): Promise<unknown> => tx.$queryRaw`SELECT pg_advisory_xact_lock(72707378, ${ke}::int)::text`

const basi = (daftar: readonly string[]): AppError => new AppError('BERSAMAAN', {
  pesan: `${bilangan(daftar.length)} dari yang dicentang tidak lagi seperti yang Anda lihat${daftar[0] === undefined ? '' : ` (${daftar[0]})`}. Belum ada yang dicatat; muat ulang halaman untuk melihat keadaannya sekarang.`,
})

/** @param daftar what was decided of the things that were ticked */
function sudah(daftar: readonly (PutusanLanjut | null)[]): AppError {
  const ada = daftar.find((satu) => satu !== null)
  return new AppError('BERSAMAAN', { pesan: ada
    ? `Yang dicentang sudah ${ada.putusan === 'BAWA' ? 'dibawa' : 'ditinggalkan'} ${ada.oleh}${ada.alasan === null ? '' : `, dengan alasan “${ada.alasan}”`}. Yang Anda tulis tidak disimpan; muat ulang halaman untuk melihatnya.`
    : 'Yang dicentang sudah diputus orang lain. Muat ulang halaman untuk melihatnya.' })
}

/** All of a list, where it is still the list that was seen. @throws AppError BERSAMAAN */
function pilihSemua(sisa: readonly Sisa[], jenis: Sisa['jenis'], semua: string): Pilihan[] {
  const [keadaan, tanda] = semua.split(':')
  if (keadaan !== 'SIAP' && keadaan !== 'TANYA') throw new AppError('ISIAN_SALAH')
  const daftar = menunggu(sisa, jenis, keadaan)
  if (daftar.length === 0) throw sudah(sisa.filter((satu) => satu.jenis === jenis).map(({ putusan }) => putusan))
  if (tandaSemua(daftar) !== tanda) throw new AppError('BERSAMAAN', { pesan: 'Daftar ini berubah sejak halaman dibuka. Belum ada yang dicatat; muat ulang halaman untuk melihat keadaannya sekarang.' })
  return daftar.map((satu) => ({ satu, tujuan: null }))
}

/** What was ticked as it stands now, without what is decided already. @throws AppError BERSAMAAN where one is not what was seen */
function pilihan(sisa: readonly Sisa[], { jenis, butir, semua }: MasukanLanjut): Pilihan[] {
  if (semua !== null) return pilihSemua(sisa, jenis, semua)
  const per = new Map(sisa.map((satu) => [satu.kunci, satu]))
  const lain = butir.flatMap(({ kunci, tanda }) => { const satu = per.get(kunci); return satu === undefined ? ['sudah tidak ada di daftar ini'] : satu.putusan === null && tandaSisa(satu) !== tanda ? [satu.nama] : [] })
  if (lain.length > 0) throw basi(lain)
  const daftar = butir.flatMap(({ kunci, tujuan }) => { const satu = per.get(kunci); return satu === undefined || satu.putusan !== null || satu.keadaan === 'ADA' ? [] : [{ satu, tujuan: satu.keadaan === 'TANYA' ? tujuan : null }] })
  if (daftar.length === 0) throw sudah(butir.map(({ kunci }) => per.get(kunci)?.putusan ?? null))
  return daftar
}

/** Where each asked thing goes was chosen, among what it may be. @throws AppError ISIAN_SALAH at the row */
function pastikanTujuan(daftar: readonly Pilihan[]): void {
  const isian = Object.fromEntries(daftar.flatMap(({ satu, tujuan }) => {
    if (satu.keadaan !== 'TANYA' || satu.calon.some(({ id }) => id === tujuan)) return []
    return [[`tujuan-${satu.kunci}`, satu.calon.length === 0 ? `Tidak dapat dibawa: ${satu.sebab ?? ''} Tinggalkan dengan alasan, atau bereskan dahulu.` : 'Pilih tujuannya, atau tinggalkan dengan alasan.']]
  }))
  const banyak = Object.keys(isian).length
  if (banyak > 0) throw new AppError('ISIAN_SALAH', { isian, pesan: `${bilangan(banyak)} dari yang dicentang belum punya tujuan. Belum ada yang dicatat.` })
}

/** Chosen for two things at once, or taken meanwhile: told at the row, and nothing is written. @throws AppError ISIAN_SALAH */
function pastikanTertulis(daftar: readonly Pilihan[], hasil: ReadonlyMap<string, Tertulis>): void {
  const gagal = daftar.filter(({ satu: { jenis, kunci } }) => (jenis === 'TEMA' || jenis === 'TEMPAT' || jenis === 'KINERJA') && (hasil.get(kunci)?.tujuanId ?? null) === null)
  if (gagal.length === 0) return
  throw new AppError('ISIAN_SALAH', { isian: Object.fromEntries(gagal.map(({ satu }) => [`tujuan-${satu.kunci}`, 'Tujuannya sudah berisi. Pilih yang lain, atau tinggalkan dengan alasan.'])), pesan: `Tujuan ${gagal[0]?.satu.nama ?? ''} sudah berisi. Belum ada yang dicatat.` })
}

/** The decisions, in one statement: a year has thousands of indicators. */
async function catat(tx: Transaksi, { dari, ke, jenis, putusan, alasan }: MasukanLanjut, daftar: readonly Pilihan[], hasil: ReadonlyMap<string, Tertulis>): Promise<void> {
  const isi = daftar.map(({ satu }) => { const { tujuanId, isi: rinci } = hasil.get(satu.kunci) ?? HANYA_CATAT; return { kunci: satu.kunci, unit_id: satu.unitId, nama: satu.nama.slice(0, 600), rupiah: satu.rupiah === null ? null : senToText(satu.rupiah), tujuan_id: tujuanId, isi: rinci } })
  await tx.$executeRaw`
    INSERT INTO tahun_lanjut (dari, ke, jenis, kunci, unit_id, nama, rupiah, putusan, alasan, tujuan_id, isi)
    SELECT ${dari}, ${ke}, ${jenis}, x.kunci, x.unit_id, x.nama, x.rupiah, ${putusan}, ${alasan === '' ? null : alasan}, x.tujuan_id, nullif(x.isi, 'null'::jsonb)
    FROM jsonb_to_recordset(${JSON.stringify(isi)}::jsonb) AS x(kunci text, unit_id int, nama text, rupiah numeric, tujuan_id int, isi jsonb)`
}

/**
 * Takes what was ticked into the year directly after, or leaves it behind with a reason. All or nothing; what somebody decided meanwhile is left
 * as it is, so that the same press twice is one.
 * @returns how many were decided now
 * @throws AppError TIDAK_BERHAK; LANJUT_DITOLAK for another year; BERSAMAAN where nothing ticked waits any more or something is not what was
 *   seen; ISIAN_SALAH where it is not known where to; PERIODE_TERTUTUP where January of the later year is not open for obstacles; TAHUN_DITUTUP
 */
export async function putuskanLanjut(scope: OpdScope, masukan: MasukanLanjut): Promise<number> {
  const { dari, ke, jenis, putusan } = masukan
  return tulis(kantor(scope, masukan), async (tx) => {
    await tahan(tx, ke)
    const daftar = pilihan(await muatSisa(scope, { dari, ke, jenis: [jenis] }, tx), masukan)
    if (putusan === 'BAWA') pastikanTujuan(daftar)
    const hasil = putusan === 'BAWA' ? await tulisTujuan(tx, daftar, { scope, dari, ke }) : new Map<string, Tertulis>()
    if (putusan === 'BAWA') pastikanTertulis(daftar, hasil)
    await catat(tx, masukan, daftar, hasil)
    return daftar.length
  }, { batasMs: BATAS_MS })
}

/** Which decisions cannot be taken back, with the words for it; null: it can. */
async function tertahan(tx: Transaksi, { dari, ke, jenis }: MasukanUrung, kunci: string): Promise<string | null> {
  if (jenis !== 'UNIT') return null
  const [ada] = await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM tahun_lanjut WHERE dari = ${dari} AND ke = ${ke} AND jenis <> 'UNIT' AND tujuan_id IS NOT NULL AND unit_id = ${Number(kunci)}`
  return (ada?.n ?? 0) > 0 ? `Penerus ini sudah menerima ${bilangan(ada?.n ?? 0)} hal dari unit itu. Urungkan dahulu yang dibawa.` : null
}

/**
 * Takes decisions back, with what they wrote in the later year where nobody changed it since. All or nothing; what nobody decided is no error.
 * @returns how many were taken back @throws AppError TIDAK_BERHAK; LANJUT_DITOLAK; BERSAMAAN where it was changed since; PENUTUPAN_DITOLAK for what lives on; TAHUN_DITUTUP
 */
export async function urungkanLanjut(scope: OpdScope, masukan: MasukanUrung): Promise<number> {
  const { dari, ke, jenis, semua, kunci: butir } = masukan
  return tulis(kantor(scope, masukan), async (tx) => {
    await tahan(tx, ke)
    const putusan = await queryPutusan(dari, ke, tx)
    if (semua !== null && semua !== `PUTUSAN:${tandaPutusan(putusan, jenis)}`) throw new AppError('BERSAMAAN')
    const daftar = semua === null ? butir.map(({ kunci }) => kunci) : [...putusan].flatMap(([kunci, { tujuanId }]) => (kunci.startsWith(`${jenis}/`) && (tujuanId === null || !TETAP_LANJUT.has(jenis)) ? [kunci.slice(jenis.length + 1)] : []))
    let banyak = 0
    for (const kunci of daftar) {
      const satu = putusan.get(`${jenis}/${kunci}`)
      if (satu === undefined) continue
      if (satu.tujuanId !== null && TETAP_LANJUT.has(jenis)) throw new AppError('PENUTUPAN_DITOLAK', { pesan: `Yang sudah ditulis di ${ke} tidak diurungkan dari sini. Hapus atau tutup di halamannya sendiri.` })
      const sebab = await tertahan(tx, masukan, kunci)
      if (sebab !== null) throw new AppError('RUJUKAN_HILANG', { pesan: sebab })
      if (satu.tujuanId !== null && !(await hapusTujuan(tx, { dari, ke, jenis, kunci, tujuanId: satu.tujuanId, isi: satu.isi }))) throw new AppError('BERSAMAAN', { pesan: `Yang dibawa sudah diubah di ${ke} sesudahnya, jadi tidak diurungkan. Ubah di halamannya sendiri.` })
      await tx.$executeRaw`DELETE FROM tahun_lanjut WHERE dari = ${dari} AND ke = ${ke} AND jenis = ${jenis} AND kunci = ${kunci}`
      banyak += 1
    }
    return banyak
  }, { batasMs: BATAS_MS })
}
