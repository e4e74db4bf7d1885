import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { rupiah } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import { queryTerlewat } from './data-toleransi'
import { tandaUsul } from './tanda'

// What lets rupiah pass unexplained: proposed by one person of the office, agreed to by another, for the very figures that she saw.

const BERUBAH = 'Usul atau angka di belakangnya sudah berubah sejak halaman ini dibuka. Tidak ada yang disetujui; muat ulang, periksa, lalu putuskan.'

interface RowToleransi {
  nilai: string
  usul: string | null
  usulOleh: string | null
  setujuOleh: string | null
}

async function tahanToleransi(tx: Transaksi, tahun: number): Promise<RowToleransi | undefined> {
  // one at a time, also while the year has no row yet
  await tx.$executeRaw`INSERT INTO rekon_toleransi (tahun, nilai) VALUES (${tahun}, 0) ON CONFLICT (tahun) DO NOTHING`
  const [row] = await tx.$queryRaw<RowToleransi[]>`
    SELECT nilai::text AS nilai, usul::text AS usul, usul_oleh AS "usulOleh", setuju_oleh AS "setujuOleh" FROM rekon_toleransi WHERE tahun = ${tahun} FOR UPDATE`
  return row
}

/** Tells the others of the office that something waits for one of them. */
const beriTahuKantor = (tx: Transaksi, pelaku: string, kalimat: string, tautan: string): Promise<number> => tx.$executeRaw`
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  SELECT id, 'REKON_MENUNGGU', ${kalimat}, ${tautan} FROM pengguna WHERE aktif AND peran IN ('ADMIN', 'ANALIS') AND id <> ${pelaku}`

/**
 * The year's tolerance in rupiah. A lower one holds at once; a higher one waits for a second person. A published period keeps the one
 * it was published with.
 */
export async function usulkanToleransi(scope: OpdScope, { tahun, toleransi }: { tahun: number; toleransi: string }): Promise<{ menunggu: boolean }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const row = await tahanToleransi(tx, tahun)
    if (senFromText(toleransi) <= senFromText(row?.nilai ?? '0')) {
      await tx.$executeRaw`UPDATE rekon_toleransi SET nilai = ${toleransi}::numeric, usul = NULL WHERE tahun = ${tahun}`
      return { menunggu: false }
    }
    if (row?.usul != null && senFromText(row.usul) === senFromText(toleransi)) return { menunggu: true }
    await tx.$executeRaw`UPDATE rekon_toleransi SET usul = ${toleransi}::numeric WHERE tahun = ${tahun}`
    await beriTahuKantor(tx, scope.pelaku, `Toleransi rekonsiliasi ${tahun} sebesar ${rupiah(senFromText(toleransi))} diusulkan dan menunggu persetujuan orang kedua.`, `/rekonsiliasi?tahun=${tahun}#toleransi`)
    return { menunggu: true }
  })
}

/**
 * A second person agrees to the proposed tolerance, with what it lets pass as she saw it.
 * @throws AppError ORANG_KEDUA for the proposer, BERSAMAAN when the proposal or the figures are others now; the database's SATU_TANGAN
 */
export async function setujuiToleransi(scope: OpdScope, { tahun, tanda }: { tahun: number; tanda: string }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const row = await tahanToleransi(tx, tahun)
    // a second click
    if (row && row.usul === null && row.setujuOleh === scope.pelaku) return
    if (row?.usul == null) throw new AppError('BERSAMAAN', { pesan: BERUBAH })
    if (row.usulOleh === scope.pelaku) throw new AppError('ORANG_KEDUA')
    const terlewat = await queryTerlewat(tx, tahun, row.nilai, row.usul)
    if (tandaUsul(senFromText(row.usul), terlewat) !== tanda) throw new AppError('BERSAMAAN', { pesan: BERUBAH })
    await tx.$executeRaw`UPDATE rekon_toleransi SET nilai = usul WHERE tahun = ${tahun}`
  })
}

/** Somebody of the office says no, or the proposer takes it back; what held goes on. */
export async function tolakToleransi(scope: OpdScope, { tahun }: { tahun: number }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanToleransi(tx, tahun)
    await tx.$executeRaw`UPDATE rekon_toleransi SET usul = NULL WHERE tahun = ${tahun} AND usul IS NOT NULL`
  })
}

/**
 * A second person agrees that BKAD has no figure of a unit, for what the unit has reported as she saw it (`dilaporkan`, in sen).
 * @throws AppError ORANG_KEDUA for who marked it, BERSAMAAN when the mark or the figure is another now; the database's SATU_TANGAN
 */
export async function setujuiTiada(scope: OpdScope, { tahun, bulan, unitId, versi, dilaporkan }: { tahun: number; bulan: number; unitId: number; versi: number; dilaporkan: string }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const [row] = await tx.$queryRaw<{ versi: number; alasan: string | null; oleh: string | null; setujuOleh: string | null }[]>`
      SELECT versi, alasan_tiada AS alasan, tiada_oleh AS oleh, tiada_setuju_oleh AS "setujuOleh" FROM bkad_angka
      WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} AND sub_kegiatan_id IS NULL FOR UPDATE`
    if (!row?.alasan) throw new AppError('BERSAMAAN', { pesan: BERUBAH })
    if (row.setujuOleh === scope.pelaku && row.versi === versi + 1) return
    if (row.oleh === scope.pelaku) throw new AppError('ORANG_KEDUA')
    const [kini] = await tx.$queryRaw<{ dilaporkan: string | null }[]>`
      SELECT dilaporkan::numeric(20,2)::text AS dilaporkan FROM rekon_banding(${tahun}::int, ${bulan}::int) WHERE unit_id = ${unitId} AND sub = 0`
    if (row.versi !== versi || String(senFromText(kini?.dilaporkan ?? '0')) !== dilaporkan) throw new AppError('BERSAMAAN', { pesan: BERUBAH })
    await tx.$executeRaw`
      UPDATE bkad_angka SET tiada_setuju_oleh = ${scope.pelaku}, tiada_setuju_pada = now(), tiada_setuju_nilai = 0, versi = versi + 1
      WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} AND sub_kegiatan_id IS NULL`
  })
}

/** Says to the others of the office that a mark "tidak ada di BKAD" waits, where the unit has reported something. */
export async function kabarkanTiada(tx: Transaksi, scope: OpdScope, { tahun, bulan, unitId }: { tahun: number; bulan: number; unitId: number }): Promise<boolean> {
  const [kini] = await tx.$queryRaw<{ dilaporkan: string | null; nama: string | null }[]>`
    SELECT b.dilaporkan::numeric(20,2)::text AS dilaporkan, u.nama FROM rekon_banding(${tahun}::int, ${bulan}::int) b
    LEFT JOIN unit_pada(akhir_bulan(${tahun}, ${bulan})) u ON u.id = b.unit_id WHERE b.unit_id = ${unitId} AND b.sub = 0`
  const nilai = senFromText(kini?.dilaporkan ?? '0')
  if (nilai === 0n) return false
  await beriTahuKantor(tx, scope.pelaku, `${kini?.nama ?? 'Sebuah unit'} ditandai tidak ada di BKAD pada ${bulanTahun(tahun, bulan)}, padahal melaporkan ${rupiah(nilai)}. Menunggu persetujuan orang kedua.`, `/rekonsiliasi/${unitId}?tahun=${tahun}&bulan=${bulan}`)
  return true
}
