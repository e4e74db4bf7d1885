import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import type { Jawaban, PetaKolom } from '@/lib/lapor/berkas/types'
import { queryPahaman } from './data-pahaman'
import { periksaJawaban } from './jawaban'
import { ingatBentuk } from './mutations-bentuk'
import { tahanBatch } from '../baca/mutations-tahan'

const HILANG = 'Berkas aslinya sudah tidak disimpan, jadi jawaban tidak dapat dipakai lagi. Unggah berkasnya sekali lagi.'
const BASI = 'Pertanyaan tentang berkas ini berubah sejak halaman dibuka. Tidak ada yang disimpan; muat ulang untuk melihat yang baru.'

export interface MasukanJawab {
  batchId: number
  /** the mark of the questions and answers as they were shown */
  tanda: string
  jawaban: Jawaban
  /** columns mapped by hand that the next file of this shape is read with */
  ingat?: PetaKolom | undefined
}

/**
 * Keeps answers and lets the file be read again with them: the batch is MEMBACA from here on, and nothing of it can be applied meanwhile.
 * @returns whether it has to be read: false for a second click of the same answers
 * @throws AppError BERSAMAAN for a stale page, ISIAN_SALAH by question
 */
export async function simpanJawaban(scope: OpdScope, { batchId, tanda, jawaban, ingat }: MasukanJawab): Promise<boolean> {
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const batch = await tahanBatch(tx, batchId, scope)
    const kini = await queryPahaman(tx, batchId)
    const sama = Object.entries(jawaban).every(([kunci, nilai]) => kini.jawaban[kunci] === nilai)
    if (batch.status === 'MEMBACA' && sama) return false
    if (batch.status !== 'BERTANYA' && batch.status !== 'SIAP') throw new AppError('BERSAMAAN', { pesan: 'Berkas ini sudah diputuskan atau sedang dibaca. Muat ulang halaman untuk melihatnya.' })
    if (kini.tanda !== tanda) throw new AppError('BERSAMAAN', { pesan: BASI })
    if (Object.keys(jawaban).length === 0) throw new AppError('ISIAN_SALAH', { pesan: 'Belum ada pertanyaan yang dijawab.' })
    const salah = Object.entries(periksaJawaban(kini.pertanyaan, jawaban))
    if (salah.length > 0) throw new AppError('ISIAN_SALAH', { isian: Object.fromEntries(salah.map(([kunci, pesan]) => [`jawab-${kunci}`, pesan])) })
    if (!kini.berkas) throw new AppError('ISIAN_SALAH', { pesan: HILANG })
    if (sama && batch.status === 'SIAP') return false
    if (ingat && kini.sidikKepala !== null) await ingatBentuk(tx, kini.sidikKepala, ingat)
    await tx.$executeRaw`
      UPDATE impor_batch SET jawaban = jawaban || ${JSON.stringify(jawaban)}::jsonb, status = 'MEMBACA', hentikan = false, denyut = clock_timestamp(), pesan = NULL WHERE id = ${batchId}`
    return true
  })
}
