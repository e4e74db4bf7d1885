import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { pastikanSendiri, type SudahAda } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { MAKS_LANGKAH } from './constants'
import { isianSalah, pastikanTerbuka, pastikanTiba, tahanPutusan } from './mutations-tahan'
import type { MasukanLangkah, MasukanTarik, MasukanTutup } from './schema'
import type { JenisLampiran } from './types'

/** A file that was checked. */
export interface BerkasLampiran {
  nama: string
  jenis: JenisLampiran
  isi: Uint8Array
  /** SHA-256 in hex */
  sidik: string
}

interface Kembar { id: number; sidik: string | null }

/** The same step by the same person twice is one: an answer whose own answer was lost is sent again. */
async function cariKembar(tx: Transaksi, scope: OpdScope, keputusanId: number, m: MasukanLangkah, sidik: string | null): Promise<boolean> {
  const rows = await tx.$queryRaw<Kembar[]>`
    SELECT g.id, f.sidik FROM keputusan_langkah g LEFT JOIN keputusan_lampiran f ON f.langkah_id = g.id AND f.ditarik_pada IS NULL
    WHERE g.keputusan_id = ${keputusanId} AND g.oleh = ${scope.pelaku} AND g.jenis = ${m.jenis} AND g.tanggal = ${m.tanggal}::date AND teks_inti(g.uraian) = teks_inti(${m.uraian})
      AND g.id > (SELECT coalesce(max(x.id), 0) FROM keputusan_langkah x WHERE x.keputusan_id = ${keputusanId} AND x.jenis <> ${m.jenis} AND x.jenis NOT IN ('LANGKAH', 'TARIK_SEBAGIAN'))`
  return rows.some((satu) => satu.sidik === sidik)
}

/**
 * Writes a dated step about an open decision, with a file or without: its unit, or the office. It is never changed; what was wrong is set right
 * by another step.
 * @returns whether this very step was there already
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, KEPUTUSAN_TETAP, ISIAN_SALAH
 */
export async function catatLangkah(scope: OpdScope, keputusanId: number, m: MasukanLangkah, berkas: BerkasLampiran | null = null): Promise<{ sudahAda: boolean }> {
  if (m.jenis === 'KEMBALI' && scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanPutusan(tx, scope, keputusanId)
    if (await cariKembar(tx, scope, keputusanId, m, berkas?.sidik ?? null)) return { sudahAda: true }
    pastikanTerbuka(kini)
    pastikanTiba('tanggal', m.tanggal, kini.hariIni)
    const [banyak] = await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM keputusan_langkah WHERE keputusan_id = ${keputusanId}`
    if ((banyak?.n ?? 0) >= MAKS_LANGKAH) throw new AppError('ISIAN_SALAH', { isian: { uraian: `Keputusan ini sudah memiliki ${MAKS_LANGKAH} langkah, batasnya. Hubungi kantor.` } })
    const [baru] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO keputusan_langkah (keputusan_id, jenis, tanggal, uraian) VALUES (${keputusanId}, ${m.jenis}, ${m.tanggal}::date, ${m.uraian}) RETURNING id`
    if (!baru) throw new AppError('GANGGUAN')
    if (berkas === null) return { sudahAda: false }
    const { nama, jenis, isi, sidik } = berkas
    const [lampiran] = await tx.$queryRaw<{ id: number }[]>`INSERT INTO keputusan_lampiran (langkah_id, nama, jenis, ukuran, sidik) VALUES (${baru.id}, ${nama}, ${jenis}, ${isi.length}, ${sidik}) RETURNING id`
    if (!lampiran) throw new AppError('GANGGUAN')
    await tx.$executeRaw`INSERT INTO keputusan_lampiran_isi (lampiran_id, sidik, isi) VALUES (${lampiran.id}, ${sidik}, ${Buffer.from(isi)})`
    return { sudahAda: false }
  })
}

/** Sends back what was reported as done, with the reason. @throws AppError as `catatLangkah`, KEPUTUSAN_TETAP where nothing waits to be judged, SUDAH_ADA where it was sent back with another reason */
export async function kembalikan(scope: OpdScope, { keputusanId, alasan }: { keputusanId: number; alasan: string }): Promise<void> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanPutusan(tx, scope, keputusanId)
    pastikanTerbuka(kini)
    const [akhir] = await tx.$queryRaw<(SudahAda & { jenis: string })[]>`
      SELECT g.jenis, g.oleh = ${scope.pelaku} AS sendiri, coalesce(p.nama, g.oleh) AS nama, g.pada, CASE WHEN teks_inti(g.uraian) = teks_inti(${alasan}) THEN ${alasan} ELSE g.uraian END AS alasan
      FROM keputusan_langkah g LEFT JOIN pengguna p ON p.id = g.oleh WHERE g.keputusan_id = ${keputusanId} AND g.jenis NOT IN ('LANGKAH', 'TARIK_SEBAGIAN') ORDER BY g.id DESC LIMIT 1`
    if (akhir?.jenis === 'KEMBALI') return pastikanSendiri('Keputusan ini sudah dikembalikan', akhir, alasan)
    if (akhir?.jenis !== 'LAPOR') throw new AppError('KEPUTUSAN_TETAP', { pesan: 'Tidak ada laporan selesai yang menunggu dinilai. Muat ulang halaman.' })
    await tx.$executeRaw`INSERT INTO keputusan_langkah (keputusan_id, jenis, tanggal, uraian) VALUES (${keputusanId}, 'KEMBALI', ${kini.hariIni}::date, ${alasan})`
  })
}

/** Ends a decision, done or given up, with the reason: the office alone, once. The same closing twice is one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, KEPUTUSAN_TETAP, ISIAN_SALAH */
export async function tutup(scope: OpdScope, m: MasukanTutup): Promise<void> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanPutusan(tx, scope, m.keputusanId)
    const [ada] = await tx.$queryRaw<{ sama: boolean; oleh: string }[]>`
      SELECT t.oleh = ${scope.pelaku} AND t.hasil = ${m.hasil} AND t.tanggal = ${m.tanggal}::date AND t.alasan = ${m.alasan} AS sama, coalesce(p.nama, t.oleh) AS oleh
      FROM keputusan_tutup t LEFT JOIN pengguna p ON p.id = t.oleh WHERE t.keputusan_id = ${m.keputusanId}`
    if (ada?.sama) return
    if (ada) throw new AppError('SUDAH_ADA', { pesan: `Keputusan ini sudah ditutup ${ada.oleh}. Muat ulang halaman untuk melihat alasannya.` })
    pastikanTiba('tanggal', m.tanggal, kini.hariIni)
    if (m.tanggal < kini.hariRapat) throw isianSalah({ tanggal: `Tanggal paling awal hari rapat yang memutuskannya, ${tanggal(kini.hariRapat)}.` })
    await tx.$executeRaw`INSERT INTO keputusan_tutup (keputusan_id, hasil, tanggal, alasan) VALUES (${m.keputusanId}, ${m.hasil}, ${m.tanggal}::date, ${m.alasan})`
  })
}

/**
 * Takes an attachment back: whoever sent it, or the office, with a reason, also after the closing. Its bytes go; a step says so, and where it was the only
 * proof the decision is not reported as done any more. The same twice is once.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, LAMPIRAN_DITOLAK, SUDAH_ADA telling another's withdrawal
 */
export async function tarikLampiran(scope: OpdScope, m: MasukanTarik): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanPutusan(tx, scope, m.keputusanId)
    const [satu] = await tx.$queryRaw<(SudahAda & { id: number; milik: boolean; pada: Date | null })[]>`
      SELECT f.id, g.oleh = ${scope.pelaku} AS milik, coalesce(f.ditarik_oleh = ${scope.pelaku}, false) AS sendiri, coalesce(p.nama, f.ditarik_oleh, '') AS nama, f.ditarik_pada AS pada, f.alasan_tarik AS alasan
      FROM keputusan_langkah g JOIN keputusan_lampiran f ON f.langkah_id = g.id LEFT JOIN pengguna p ON p.id = f.ditarik_oleh
      WHERE g.id = ${m.langkahId} AND g.keputusan_id = ${m.keputusanId}`
    if (!satu) throw new AppError('LAMPIRAN_DITOLAK', { pesan: 'Langkah ini tidak memiliki lampiran. Muat ulang halaman.' })
    if (satu.pada !== null) return pastikanSendiri('Lampiran ini sudah ditarik', satu, m.alasan)
    if (scope.units !== '*' && !satu.milik) throw new AppError('LAMPIRAN_DITOLAK', { pesan: 'Lampiran ini dikirim orang lain. Minta pengirimnya atau kantor menariknya.' })
    await tx.$executeRaw`UPDATE keputusan_lampiran SET ditarik_oleh = ${scope.pelaku}, ditarik_pada = now(), alasan_tarik = ${m.alasan} WHERE id = ${satu.id}`
  })
}
