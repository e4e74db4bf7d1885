import { prisma } from '@/lib/dasar/database/client'
import { SUREL_BATAS_MS, SUREL_MAKS_PERCOBAAN, SUREL_MASIH_BERGUNA_JAM, SUREL_PER_JAM, SUREL_PER_PUTARAN } from './constants'
import { bukaPos, dalamBatas, type Smtp } from './pos'

interface Antrean {
  id: number
  surel: string
  kalimat: string
  tautan: string
}

/**
 * Takes what is due for itself, for confirmed addresses only and not more than SUREL_PER_JAM to one person in an hour: the next try is written down before the sending, so that a second server takes other rows
 * and a killed one leaves its own for later. An e-mail may thus come twice, and is never lost.
 */
async function ambilAntrean(): Promise<Antrean[]> {
  const rows = await prisma().$queryRaw<Antrean[]>`
    UPDATE pemberitahuan b SET surel_percobaan = surel_percobaan + 1,
           surel_coba_lagi = now() + interval '1 minute' * power(4, b.surel_percobaan)
    FROM pengguna p
    WHERE b.id IN (
      SELECT x.id FROM pemberitahuan x JOIN pengguna o ON o.id = x.penerima_id
      WHERE o.surel IS NOT NULL AND o.surel_pasti_pada IS NOT NULL AND o.aktif AND x.surel_pada IS NULL AND x.surel_percobaan < ${SUREL_MAKS_PERCOBAAN}
        AND x.pada > now() - interval '1 hour' * ${SUREL_MASIH_BERGUNA_JAM} AND coalesce(x.surel_coba_lagi, x.pada) <= now()
        AND (SELECT count(*) FROM pemberitahuan y WHERE y.penerima_id = x.penerima_id AND y.surel_pada > now() - interval '1 hour') < ${SUREL_PER_JAM}
      ORDER BY x.id LIMIT ${SUREL_PER_PUTARAN} FOR UPDATE OF x SKIP LOCKED)
      AND p.id = b.penerima_id
    RETURNING b.id, p.surel, b.kalimat, b.tautan`
  return rows.sort((a, b) => a.id - b.id)
}

/** The mail server could not be reached, fell silent or hung up: the next e-mail would fare no better. */
const LUMPUH = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'EAUTH', 'ETLS'])

/** Puts back what a round did not come to: as if it had not been taken, but not at once. */
async function kembalikan(sisa: readonly Antrean[]): Promise<void> {
  if (sisa.length === 0) return
  await prisma().$executeRaw`
    UPDATE pemberitahuan SET surel_percobaan = surel_percobaan - 1, surel_coba_lagi = now() + interval '1 minute'
    WHERE id = ANY(${sisa.map(({ id }) => id)}::int[]) AND surel_pada IS NULL`
}

/**
 * Sends what is due. A refusal is written down and tried again later (after 1, 4, 16, 64 minutes); a server that is down or
 * slow ends the round, so that it costs one limit and not one for every e-mail. Nothing is thrown for an e-mail, because
 * nobody waits for it.
 * @param alamat the address people type, for the link
 */
export async function kirimSurel(smtp: Smtp, alamat: string, batasMs = SUREL_BATAS_MS): Promise<{ terkirim: number; gagal: number }> {
  const antrean = await ambilAntrean()
  const hasil = { terkirim: 0, gagal: 0 }
  if (antrean.length === 0) return hasil
  const pos = bukaPos(smtp, batasMs)
  for (const [urutan, { id, surel, kalimat, tautan }] of antrean.entries()) {
    try {
      await dalamBatas(pos.sendMail({
        to: surel,
        subject: kalimat.slice(0, 150).replace(/\s+/g, ' '),
        text: `${kalimat}\n\n${new URL(tautan, alamat).href}\n\nPesan ini dikirim otomatis. Ubah atau hapus alamat surel Anda di halaman Pemberitahuan.`,
      }), batasMs)
      await prisma().$executeRaw`UPDATE pemberitahuan SET surel_pada = now(), surel_galat = NULL WHERE id = ${id}`
      hasil.terkirim += 1
    } catch (error) {
      const sebab = error instanceof Error ? error.message.slice(0, 300) : 'tidak diketahui'
      await prisma().$executeRaw`UPDATE pemberitahuan SET surel_galat = ${sebab} WHERE id = ${id}`
      hasil.gagal += 1
      if (error instanceof Error && 'code' in error && LUMPUH.has(String(error.code))) {
        await kembalikan(antrean.slice(urutan + 1))
        break
      }
    }
  }
  pos.close()
  return hasil
}
