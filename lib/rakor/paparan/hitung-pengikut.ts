import 'server-only'
import { alamatPeminta } from '@/lib/dasar/akses/alamat'
import { readSesiSekali } from '@/lib/dasar/akses/sesi-sekali'
import { hitungLaju } from '@/lib/dasar/batas/data-laju'

/**
 * Counts who asks for a meeting's screen before anything is done: a person with a session for herself, everybody else by address. The hall's
 * own screen and the office's desk stand behind the same address as every phone in it, and none of those may put them out. A session is proven by
 * its signature before the database is asked, so a made-up one costs no more than none.
 * @throws AppError TERLALU_SERING
 */
export async function hitungPengikut(headers: Headers): Promise<void> {
  const sesi = await readSesiSekali(headers.get('cookie') ?? undefined, { catat: false })
  if (sesi !== null) await hitungLaju('api', sesi.penggunaId)
  else await hitungLaju('tamu', alamatPeminta(headers))
}
