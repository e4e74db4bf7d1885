import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { caraKas, caraPagu, caraTarget } from '@/lib/lapor/anggaran/mutations'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { lengkapiKonflik } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan, Konflik } from '@/lib/lapor/entri/types'
import type { Sel } from '@/lib/lapor/entri/utils'
import { CARA_FISIK, CARA_REALISASI, simpanSelDalam } from '@/lib/lapor/pelaporan/mutations'
import { AWALAN_CATATAN } from './catatan'
import { JAM_BERLAKU, MAKS_UNGGAHAN } from './constants'
import { queryUnggahan } from './data'
import { tambahBarisUnggahan } from './mutations-baris'
import { bandingkanCatatanDalam, tulisCatatanDalam } from './mutations-catatan'
import { belumDipilih, susunBarisBaru, susunSel, tanyaLagi, type Pilihan } from './pilihan'
import type { Unggahan, UnggahanTersimpan } from './types'

/** Names who stored the values that stand in the way of the file. */
async function lengkapiBentrok(tx: Transaksi, unggahan: Unggahan, bulan: number): Promise<Unggahan> {
  if (unggahan.bentrok.length === 0) return unggahan
  const { apbdVersiId, kasVersiId } = unggahan
  const konflik = await lengkapiKonflik(tx, unggahan.bentrok, { bulan, apbdVersiId, kasVersiId })
  const siapa = new Map(konflik.map((satu) => [satu.kunci, satu]))
  return { ...unggahan, bentrok: unggahan.bentrok.map((satu) => ({ ...satu, oleh: siapa.get(satu.kunci)?.oleh ?? satu.oleh, pada: siapa.get(satu.kunci)?.pada ?? satu.pada })) }
}

/** Keeps what an uploaded template would do until its owner applies it. Old uploads go, and the oldest of hers beyond a number. @returns its id */
export async function simpanUnggahan(scope: OpdScope, { unitId, tahun, bulan }: AlamatLaporan, unggahan: Unggahan): Promise<string> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'templat'), async (tx) => {
    await tx.$executeRaw`
      DELETE FROM templat_unggah WHERE berlaku_sampai < now() OR id IN (
        SELECT id FROM templat_unggah WHERE pengguna_id = ${scope.pelaku} ORDER BY berlaku_sampai DESC OFFSET ${MAKS_UNGGAHAN - 1})`
    const isi = JSON.stringify(await lengkapiBentrok(tx, unggahan, bulan))
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO templat_unggah (pengguna_id, unit_id, tahun, bulan, isi, berlaku_sampai)
      VALUES (${scope.pelaku}, ${unitId}, ${tahun}, ${bulan}, ${isi}::jsonb, now() + make_interval(hours => ${JAM_BERLAKU})) RETURNING id::text`
    if (!row) throw new AppError('GANGGUAN')
    return row.id
  })
}

/** The versions that the file's plan was written for, where it changes the plan; else the ones in force. */
function versiSel({ apbdVersiId, kasVersiId }: Unggahan, sel: readonly Sel[]): { apbdVersiId?: number; kasVersiId?: number } {
  const ada = (awalan: string): boolean => sel.some(({ kunci }) => kunci.startsWith(awalan))
  return {
    ...(apbdVersiId !== null && ada('pagu.') ? { apbdVersiId } : {}),
    ...(kasVersiId !== null && ada('kas.') ? { kasVersiId } : {}),
  }
}

export interface HasilTerap {
  diterapkan: number
  /** it was applied before: a double click, or another tab */
  sudah: boolean
  konflik: Konflik[]
}

async function kunciUnggahan(tx: Transaksi, scope: OpdScope, unitId: number, id: string): Promise<UnggahanTersimpan> {
  await tx.$queryRaw`SELECT 1 FROM templat_unggah WHERE id::text = ${id} AND pengguna_id = ${scope.pelaku} FOR UPDATE`
  const unggahan = await queryUnggahan(tx, scope, unitId, id)
  if (!unggahan) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Unggahan ini tidak ada lagi atau sudah lewat waktunya. Unggah templatnya sekali lagi.' })
  return unggahan
}

/** Keeps the cells that somebody changed behind the preview, so that it asks about them. */
async function simpanTanya(tx: Transaksi, unggahan: UnggahanTersimpan, pilihan: Pilihan, konflik: Konflik[]): Promise<HasilTerap> {
  const ganti = JSON.stringify(tanyaLagi(unggahan, pilihan, konflik, unggahan.bulan))
  await tx.$executeRaw`UPDATE templat_unggah SET isi = isi || ${ganti}::jsonb WHERE id::text = ${unggahan.id}`
  return { diterapkan: 0, sudah: false, konflik }
}

/** @throws AppError ISIAN_SALAH when the file or cells of it are refused, or a choice is missing */
function pastikanSiap(unggahan: Unggahan, pilihan: Pilihan): void {
  if (unggahan.ditolak !== undefined) throw new AppError('ISIAN_SALAH', { pesan: unggahan.ditolak })
  if (unggahan.tolak.length > 0) throw new AppError('ISIAN_SALAH', { pesan: `${unggahan.tolak.length} sel ditolak. Perbaiki di berkas lalu unggah lagi; belum ada yang disimpan.` })
  const belum = belumDipilih(unggahan, pilihan)
  if (belum.length === 0) return
  const baru = unggahan.ulang?.some((kunci) => belum.includes(kunci)) === true ? ' Sebagian baru saja diubah di server; muat ulang halaman bila belum tampak.' : ''
  throw new AppError('ISIAN_SALAH', { pesan: `${belum.length} sel belum dipilih: pakai berkas atau biarkan. Belum ada yang disimpan.${baru}` })
}

/**
 * Applies an upload in one transaction, all or nothing: every cell is compared with what its owner saw. Cells that somebody changed
 * since then stop it, and the preview asks about them alone. Twice does it once.
 * @throws AppError as a save does; TIDAK_DITEMUKAN, ISIAN_SALAH when cells are refused or a choice is missing
 */
export async function terapkanUnggahan(scope: OpdScope, unitId: number, id: string, pilihan: Pilihan): Promise<HasilTerap> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'templat'), async (tx) => {
    const unggahan = await kunciUnggahan(tx, scope, unitId, id)
    if (unggahan.diterapkanPada !== null) return { diterapkan: unggahan.jumlahDiterapkan ?? 0, sudah: true, konflik: [] }
    pastikanSiap(unggahan, pilihan)
    const semua = susunSel(unggahan, pilihan)
    const isCatatan = ({ kunci }: Sel): boolean => kunci.startsWith(AWALAN_CATATAN)
    const sel = semua.filter((satu) => !isCatatan(satu))
    const { tahun, bulan } = unggahan
    const catatan = await bandingkanCatatanDalam(tx, scope, { unitId, tahun, bulan }, semua.filter(isCatatan), unggahan.asalCatatan)
    if (catatan.konflik.length > 0) return simpanTanya(tx, unggahan, pilihan, catatan.konflik)
    const versi = versiSel(unggahan, sel)
    const hasil = sel.length === 0
      ? { tersimpan: 0, sama: 0, konflik: [] }
      : await simpanSelDalam(tx, scope, { unitId, tahun, bulan, sel, ...versi }, [caraPagu(scope), caraKas(scope), caraTarget(scope), CARA_REALISASI, CARA_FISIK])
    if (hasil.konflik.length > 0) return simpanTanya(tx, unggahan, pilihan, hasil.konflik)
    const baris = await tambahBarisUnggahan(tx, scope, { unitId, tahun, bulan }, { ...unggahan, barisBaru: susunBarisBaru(unggahan, pilihan) })
    const diterapkan = hasil.tersimpan + baris + (await tulisCatatanDalam(tx, { unitId, tahun, bulan }, catatan))
    const isi = JSON.stringify({ satu: pilihan.satu ?? {}, semua: pilihan.semua ?? null, lewati: pilihan.lewati ?? [] })
    await tx.$executeRaw`
      UPDATE templat_unggah SET diterapkan_pada = now(), jumlah_diterapkan = ${diterapkan}, isi = isi || jsonb_build_object('pilihan', ${isi}::jsonb) WHERE id::text = ${id}`
    return { diterapkan, sudah: false, konflik: [] }
  })
}
