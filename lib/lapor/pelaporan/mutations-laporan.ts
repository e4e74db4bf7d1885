import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tahanLaporan, tahanPeriode } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { ASAL, NAMA_STATUS, tujuan, type Langkah } from './alur'
import { hitungCatatan, selesaikanSemua } from './catatan/mutations'
import { periksaIsian, tandaPeringatan, type Temuan } from './aturan/aturan'
import { queryIsian, queryVersiDipakai } from './data'
import { queryHalangan } from './data-halangan'
import { kataHalangan } from './halangan'
import { queryAturanTahun, queryAturanZona } from './data-laporan'
import { sidikIsian } from './sidik'
import type { Isian } from './types'
import { terbitkanTandaTerima } from './tanda-terima/mutations'

export interface MasukanLangkah extends AlamatLaporan {
  /** the report's `versi` that the person saw; 0 = no report yet */
  versi: number
  catatan?: string | undefined
  /** the mark of the figures that the person saw (`sidikIsian`) */
  sidik?: string | undefined
}

export interface RowLaporan {
  id: number
  status: StatusLaporan
  versi: number
  kepala: boolean
  oleh: string | null
  olehId: string | null
  pada: string | null
  /** what whoever took the last step wrote with it */
  kata: string | null
}

/** The report alone, after its period; waits for saves under way and lets no new one in. */
async function tahanSendiri(tx: Transaksi, { tahun, bulan, unitId }: AlamatLaporan): Promise<RowLaporan | undefined> {
  await tx.$queryRaw`SELECT id FROM laporan WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} FOR UPDATE`
  const [row] = await tx.$queryRaw<RowLaporan[]>`
    SELECT l.id, l.status::text AS status, l.versi, t.perlu_persetujuan_kepala AS kepala, p.oleh AS "olehId",
           coalesce(g.nama, p.oleh) AS oleh, p.catatan AS kata, to_char(p.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
    FROM laporan l JOIN tahun_anggaran t ON t.tahun = l.tahun
    LEFT JOIN LATERAL (SELECT oleh, pada, catatan FROM laporan_peristiwa WHERE laporan_id = l.id ORDER BY id DESC LIMIT 1) p ON true
    LEFT JOIN pengguna g ON g.id = p.oleh
    WHERE l.tahun = ${tahun} AND l.bulan = ${bulan} AND l.unit_id = ${unitId}`
  return row
}

function pastikanBerlaku(row: RowLaporan, langkah: Langkah, versi: number): void {
  if (row.versi === versi && ASAL[langkah].includes(row.status)) return
  const siapa = row.oleh && row.pada ? ` oleh ${row.oleh} pada ${waktuWib(row.pada)}` : ''
  const pesan = `Laporan ini sudah berubah menjadi "${NAMA_STATUS[row.status]}"${siapa}. Muat ulang halaman untuk melihatnya.`
  throw new AppError('BERSAMAAN', { pesan })
}

/** Stamps of the report's own columns that a step sets. */
async function catat(tx: Transaksi, row: RowLaporan, ke: StatusLaporan, langkah: Langkah, pelaku: string, catatan: string | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE laporan SET status = ${ke}::status_laporan, versi = versi + 1, catatan = ${langkah === 'kembalikan' ? catatan : null},
      diajukan_pada = CASE ${langkah} WHEN 'ajukan' THEN now() WHEN 'tarik' THEN NULL ELSE diajukan_pada END,
      diajukan_oleh = CASE ${langkah} WHEN 'ajukan' THEN ${pelaku} WHEN 'tarik' THEN NULL ELSE diajukan_oleh END,
      disetujui_pada = CASE WHEN ${langkah} = 'setujui' THEN now() WHEN ${langkah} IN ('ajukan', 'tarik') THEN NULL ELSE disetujui_pada END,
      disetujui_oleh = CASE WHEN ${langkah} = 'setujui' THEN ${pelaku} WHEN ${langkah} IN ('ajukan', 'tarik') THEN NULL ELSE disetujui_oleh END,
      diverifikasi_pada = CASE WHEN ${langkah} = 'verifikasi' THEN now() END,
      diverifikasi_oleh = CASE WHEN ${langkah} = 'verifikasi' THEN ${pelaku} END
    WHERE id = ${row.id}`
  await tx.$executeRaw`
    INSERT INTO laporan_peristiwa (laporan_id, dari, ke, catatan, terlambat)
    SELECT l.id, ${row.status}::status_laporan, ${ke}::status_laporan, ${catatan},
           ${ke} IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN') AND now() > p.tenggat
    FROM laporan l JOIN periode p ON p.tahun = l.tahun AND p.bulan = l.bulan WHERE l.id = ${row.id}`
}

/** One step of a report's life, or nothing when the same person has just taken it with the same words (a double click). Handing in leaves its receipt. */
export async function melangkah(
  scope: OpdScope,
  masukan: MasukanLangkah,
  langkah: Langkah,
  periksa?: (tx: Transaksi, row: RowLaporan) => Promise<string | undefined>,
): Promise<StatusLaporan> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanPeriode(tx, masukan.tahun, masukan.bulan)
    if (langkah === 'ajukan' && masukan.versi === 0) await tahanLaporan(tx, masukan)
    const row = await tahanSendiri(tx, masukan)
    if (!row) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Unit ini belum mulai mengisi laporan.' })
    const versi = masukan.versi || 1
    const ke = tujuan(langkah, row.kepala)
    const tulisan = masukan.catatan?.trim() ?? ''
    if (row.versi === versi + 1 && row.status === ke && row.olehId === scope.pelaku && (tulisan === '' || tulisan === row.kata)) return ke
    pastikanBerlaku(row, langkah, versi)
    const kata = await periksa?.(tx, row)
    await catat(tx, row, ke, langkah, scope.pelaku, tulisan || kata || null)
    if (langkah === 'ajukan' || langkah === 'setujui') await terbitkanTandaTerima(tx, scope, masukan, row.id)
    return ke
  })
}

export type HasilAjukan = { terkirim: true; status: StatusLaporan } | { terkirim: false; temuan: Temuan[]; tanda: string }

const ANGKA_BERUBAH = 'Angka laporan berubah sejak halaman ini dibuka, jadi belum dikirim. Yang tampil sekarang sudah yang terbaru: periksa lagi, lalu kirim.'

const ANGKA_LAIN = 'Angka laporan ini berubah sejak halaman dibuka, jadi belum diputuskan. Muat ulang halaman, periksa lagi, lalu putuskan.'

/** The report as it is stored, if it is what was seen. @throws AppError BERSAMAAN when figures have changed since */
async function bacaDilihat(tx: Transaksi, scope: OpdScope, { tahun, bulan, unitId, sidik }: MasukanLangkah, pesan: string): Promise<Isian> {
  const isian = await queryIsian(tx, scope, { tahun, bulan, unitId, ...(await queryVersiDipakai(tx, { tahun, bulan })) })
  if (sidik !== undefined && sidik !== sidikIsian(isian)) throw new AppError('BERSAMAAN', { pesan })
  return isian
}
/** For whoever decides on a report: the office may correct a plan after it was handed in. */
async function pastikanDilihat(tx: Transaksi, scope: OpdScope, masukan: MasukanLangkah): Promise<undefined> {
  if (masukan.sidik !== undefined) await bacaDilihat(tx, scope, masukan, ANGKA_LAIN)
}

/** Carries the findings out of the transaction, so that nothing of it stays. */
class PerluTinjau extends Error {
  constructor(readonly temuan: Temuan[]) {
    super('temuan')
  }
}

/**
 * Hands the report in: all rules run on what is stored, under the report's lock. Errors block; warnings need a tick that was
 * set on these very warnings (`tanda`).
 * @param masukan `sidik`: the mark of the figures that were seen; a figure that arrived since is shown before it is handed in
 * @throws AppError BERSAMAAN when the report or its figures have changed, PERIODE_TERTUTUP
 */
export async function ajukanLaporan(scope: OpdScope, masukan: MasukanLangkah & { setuju: boolean; tanda: string }): Promise<HasilAjukan> {
  const periksa = async (tx: Transaksi, row: RowLaporan): Promise<undefined> => {
    const { terbuka } = await hitungCatatan(tx, row.id)
    if (terbuka > 0) {
      throw new AppError('ISIAN_SALAH', { pesan: `${terbuka} catatan pemeriksa pada sel belum ditanggapi. Tulis tanggapannya di bagian Kirim, lalu kirim lagi.` })
    }
    const isian = await bacaDilihat(tx, scope, masukan, ANGKA_BERUBAH)
    const [zona, tahun] = [await queryAturanZona(tx, masukan.tahun), await queryAturanTahun(tx, masukan.tahun)]
    const temuan = periksaIsian(isian, { bulan: masukan.bulan, zona, besaran: tahun?.besaran ?? null }, 'kirim')
    const disetujui = masukan.setuju && masukan.tanda === tandaPeringatan(temuan)
    if (temuan.some((satu) => satu.keparahan === 'galat') || (temuan.length > 0 && !disetujui)) throw new PerluTinjau(temuan)
  }
  try {
    return { terkirim: true, status: await melangkah(scope, masukan, 'ajukan', periksa) }
  } catch (error) {
    if (!(error instanceof PerluTinjau)) throw error
    return { terkirim: false, temuan: error.temuan, tanda: tandaPeringatan(error.temuan) }
  }
}

/** Who decides has no part in the report. @throws AppError ISIAN_SENDIRI with what she did */
async function pastikanOrangLain(tx: Transaksi, scope: OpdScope, masukan: MasukanLangkah): Promise<void> {
  const halangan = await queryHalangan(tx, scope, masukan)
  if (halangan !== null) throw new AppError('ISIAN_SENDIRI', { pesan: kataHalangan(halangan) })
}

/** The head of the unit approves what the operator has handed in, as she saw it; not what she entered herself. */
export const setujuiLaporan = (scope: OpdScope, masukan: MasukanLangkah): Promise<StatusLaporan> =>
  melangkah(scope, masukan, 'setujui', async (tx) => {
    await pastikanOrangLain(tx, scope, masukan)
    return pastikanDilihat(tx, scope, masukan)
  })

/** An analyst takes the report up: from now on everybody sees who checks it. */
export const periksaLaporan = (scope: OpdScope, masukan: MasukanLangkah): Promise<StatusLaporan> => melangkah(scope, masukan, 'periksa')

/**
 * The office has checked the report, somebody who neither entered nor handed it in; what was still open in its notes is settled with that.
 * @param pastikan what else has to hold, asked under the report's lock
 */
export const verifikasiLaporan = (scope: OpdScope, masukan: MasukanLangkah, pastikan?: (tx: Transaksi, row: RowLaporan) => Promise<void>): Promise<StatusLaporan> =>
  melangkah(scope, masukan, 'verifikasi', async (tx, row) => {
    await pastikanOrangLain(tx, scope, masukan)
    await pastikanDilihat(tx, scope, masukan)
    await pastikan?.(tx, row)
    await selesaikanSemua(tx, row.id, scope.pelaku)
    return undefined
  })

const MIN_CATATAN = 10

/**
 * Back to the operator with a note, or with open notes at cells: by the office, or by the head while she has not approved.
 * @throws AppError ISIAN_SALAH with neither
 */
export const kembalikanLaporan = (scope: OpdScope, masukan: MasukanLangkah & { catatan: string }): Promise<StatusLaporan> =>
  melangkah(scope, masukan, 'kembalikan', async (tx, row) => {
    if (scope.peran === 'KEPALA' && row.status !== 'MENUNGGU_PERSETUJUAN') throw new AppError('TIDAK_BERHAK')
    if (masukan.catatan.trim().length >= MIN_CATATAN) return undefined
    const { terbuka } = await hitungCatatan(tx, row.id)
    if (terbuka > 0 && masukan.catatan.trim() === '') return `${terbuka} catatan pada sel perlu diperbaiki atau ditanggapi.`
    throw new AppError('ISIAN_SALAH', { isian: { catatan: `Tulis apa yang harus diperbaiki, paling sedikit ${MIN_CATATAN} huruf, atau catat pada selnya.` } })
  })
