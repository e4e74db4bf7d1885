import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import { pastikanSendiri, type SudahAda } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { persenRatusan } from '@/lib/dasar/format/angka'
import { namaBulan, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import { belumTiba, tahanPaket } from '../mutations-tahan'
import type { AlamatPaket } from '../types'
import { MAKS_PAKET, MAKS_SEHARI } from './constants'
import type { MasukanFoto, MasukanHapusFoto } from './schema'
import { dapatMembuktikan, kataTerlaluAwal } from './utils'

/** A photo that was checked: nothing but its picture, and the hashes of both its sizes. */
export interface BerkasFoto {
  isi: Uint8Array
  kecil: Uint8Array
  sidik: string
  sidikKecil: string
  lebar: number
  tinggi: number
}

const isianSalah = (isian: Record<string, string>): AppError => new AppError('ISIAN_SALAH', { isian })

/** The progress that is to be proven has to stand as its sender saw it. @throws AppError ISIAN_SALAH */
async function periksaCatatan(tx: Transaksi, paketId: number, catatan: MasukanFoto['catatan']): Promise<void> {
  if (catatan === null) return
  const [kini] = await tx.$queryRaw<{ fisik: string | null }[]>`SELECT realisasi::text AS fisik FROM kontrak_jadwal WHERE paket_id = ${paketId} AND bulan = ${catatan.bulan}`
  const fisik = kini?.fisik ?? null
  if (fisik === catatan.fisik) return
  const kata = fisik === null ? 'sudah tidak ada' : `sudah menjadi ${persenRatusan(Number(senFromText(fisik)))}`
  throw isianSalah({ catatan: `Catatan fisik ${namaBulan(catatan.bulan)} ${kata}. Kirim foto yang lain dulu, muat ulang halaman, lalu kirim foto ini lagi.` })
}

/** @throws AppError ISIAN_SALAH where the package or the person has enough */
async function periksaBanyak(tx: Transaksi, scope: OpdScope, paketId: number): Promise<void> {
  // a person's photos are counted one after the other, whichever packages they go to
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707374, hashtext(${scope.pelaku}))::text`
  const [kini] = await tx.$queryRaw<{ paket: number; orang: number }[]>`
    SELECT (SELECT count(*)::int FROM paket_foto WHERE paket_id = ${paketId} AND dihapus_pada IS NULL) AS paket,
      (SELECT count(*)::int FROM paket_foto WHERE oleh = ${scope.pelaku} AND pada > now() - interval '24 hours') AS orang`
  if ((kini?.paket ?? 0) >= MAKS_PAKET) throw isianSalah({ berkas: `Paket ini sudah memiliki ${MAKS_PAKET} foto, batasnya. Hapus yang tidak diperlukan lebih dulu.` })
  if ((kini?.orang ?? 0) >= MAKS_SEHARI) throw isianSalah({ berkas: `Anda sudah mengirim ${MAKS_SEHARI} foto dalam 24 jam, batasnya. Kirim sisanya besok.` })
}

interface Ada { id: number; sama: boolean; keterangan: string; oleh: string; pada: string }

/**
 * Keeps a photo of a package. The same picture with the same words twice is one: an upload whose answer was lost is sent again.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH
 */
export async function simpanFoto(scope: OpdScope, { unitId, paketId }: AlamatPaket, m: MasukanFoto, foto: BerkasFoto): Promise<{ id: number; sudahAda: boolean }> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const { isi, kecil, sidik, sidikKecil, lebar, tinggi } = foto
  const lintang = m.koordinat?.lintang.toFixed(5) ?? null
  const bujur = m.koordinat?.bujur.toFixed(5) ?? null
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const paket = await tahanPaket(tx, scope, { unitId, paketId })
    belumTiba('diambil', m.diambil, paket.hariIni)
    const [ada] = await tx.$queryRaw<Ada[]>`
      SELECT f.id, (f.keterangan, f.diambil, f.lokasi, f.lintang, f.bujur, f.bulan, f.fisik) IS NOT DISTINCT FROM (${m.keterangan}, ${m.diambil}::date, ${m.lokasi}, ${lintang}::numeric, ${bujur}::numeric, ${m.catatan?.bulan ?? null}::smallint, ${m.catatan?.fisik ?? null}::numeric) AS sama,
        f.keterangan, coalesce(g.nama, f.oleh) AS oleh, to_char(f.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
      FROM paket_foto f LEFT JOIN pengguna g ON g.id = f.oleh WHERE f.paket_id = ${paketId} AND f.sidik_isi = ${sidik} AND f.dihapus_pada IS NULL`
    if (ada?.sama) return { id: ada.id, sudahAda: true }
    if (ada) throw isianSalah({ berkas: `Foto ini sudah dikirim ${ada.oleh} pada ${waktuWib(ada.pada)} dengan keterangan “${ada.keterangan}”. Hapus yang lama lebih dulu bila keterangannya keliru.` })
    if (m.catatan !== null && !dapatMembuktikan(m.diambil, paket.tahun, m.catatan.bulan)) throw isianSalah({ catatan: kataTerlaluAwal(m.diambil, m.catatan.bulan) })
    await periksaCatatan(tx, paketId, m.catatan)
    await periksaBanyak(tx, scope, paketId)
    const [baru] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO paket_foto (paket_id, unit_id, tahun, sidik_isi, sidik_kecil, ukuran, lebar, tinggi, keterangan, diambil, diambil_asal, lokasi, lintang, bujur, koordinat_asal, bulan, fisik)
      VALUES (${paketId}, ${unitId}, ${paket.tahun}, ${sidik}, ${sidikKecil}, ${isi.length}, ${lebar}, ${tinggi}, ${m.keterangan}, ${m.diambil}::date, ${m.diambilAsal}, ${m.lokasi},
        ${lintang}::numeric, ${bujur}::numeric, ${m.koordinat === null ? null : m.koordinatAsal}, ${m.catatan?.bulan ?? null}::smallint, ${m.catatan?.fisik ?? null}::numeric) RETURNING id`
    if (!baru) throw new AppError('GANGGUAN')
    await tx.$executeRaw`INSERT INTO paket_foto_isi (foto_id, sidik_isi, sidik_kecil, isi, kecil) VALUES (${baru.id}, ${sidik}, ${sidikKecil}, ${Buffer.from(isi)}, ${Buffer.from(kecil)})`
    return { id: baru.id, sudahAda: false }
  })
}

/**
 * Takes a photo away: its bytes go, what it was stays with who, when and why. The same twice is once.
 * @param scope of the office, or of the unit: then only her own of the last 24 hours @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH, SUDAH_ADA telling another's removal, and the database's FOTO_DITOLAK
 */
export async function hapusFoto(scope: OpdScope, m: MasukanHapusFoto): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanPaket(tx, scope, m)
    const [kini] = await tx.$queryRaw<(SudahAda & { milik: boolean; dikirim: string; pada: Date | null })[]>`
      SELECT f.oleh = ${scope.pelaku} AND f.pada > now() - interval '24 hours' AS milik, (f.pada AT TIME ZONE 'Asia/Jakarta')::date::text AS dikirim,
        coalesce(f.dihapus_oleh = ${scope.pelaku}, false) AS sendiri, coalesce(g.nama, f.dihapus_oleh, '') AS nama, f.dihapus_pada AS pada, f.alasan_hapus AS alasan
      FROM paket_foto f LEFT JOIN pengguna g ON g.id = f.dihapus_oleh WHERE f.id = ${m.id} AND f.paket_id = ${m.paketId}`
    if (!kini) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Foto ini tidak ada pada paket tersebut. Muat ulang halaman.' })
    if (kini.pada !== null) return pastikanSendiri('Foto ini sudah dihapus', kini, m.alasan)
    if (!kini.milik && scope.units !== '*') throw new AppError('FOTO_DITOLAK', { pesan: `Foto yang dikirim ${tanggal(kini.dikirim)} ini hanya dapat dihapus pengirimnya dalam 24 jam. Sesudah itu minta kantor menghapusnya.` })
    if (!kini.milik && m.alasan === null) throw isianSalah({ alasan: 'Tulis mengapa foto ini dihapus, paling sedikit 5 huruf.' })
    await tx.$executeRaw`UPDATE paket_foto SET dihapus_oleh = ${scope.pelaku}, dihapus_pada = now(), alasan_hapus = ${m.alasan} WHERE id = ${m.id}`
  })
}
