import { randomBytes } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { sidik } from '@/lib/dasar/akses/utils'
import { hitungLaju, hitungTebakan } from '@/lib/dasar/batas/data-laju'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { PELAKU_PINTU, SEBAB_PINTU, TANYA_TIKET, TIKET_DETIK } from './constants'
import { queryTerbuka, queryTiket } from './data'
import { bacaKode, cocokkanKode } from './kode'
import { kunciHadir } from './rahasia'
import type { MasukanPintu } from './schema'
import type { HasilHadir } from './types'
import { inisial } from './utils'

export type BukaPintu = { tiket: string } | { sebab: 'lewat' | 'salah' }

const tanpaTiket = (): AppError => new AppError('TIDAK_BERHAK', { pesan: SEBAB_PINTU.tiket })

/**
 * Opens the door with a code: one ticket for one browser. A code that is typed is counted for its address before it is looked at, and
 * given back unless it was a guess, so a hall behind one address passes and a guesser does not; the camera's code goes on beside it.
 * @throws AppError TERLALU_SERING
 */
export async function bukaPintu(teks: string, alamat: string): Promise<BukaPintu> {
  await hitungLaju('pintu', alamat)
  const kode = bacaKode(teks)
  if (kode === null) return { sebab: 'salah' }
  const kembalikan = kode.jenis === 'pendek' ? await hitungTebakan('kode-hadir', alamat) : null
  const { rapat, kiniMs } = await queryTerbuka()
  const cocok = cocokkanKode(kunciHadir(), kode, rapat.map(({ id }) => id), kiniMs)
  if (cocok !== null) await kembalikan?.()
  if (cocok === null || cocok === 'LEWAT') return { sebab: cocok === null ? 'salah' : 'lewat' }
  const tiket = randomBytes(24).toString('base64url')
  await prisma().$executeRaw`DELETE FROM hadir_tiket WHERE berlaku_sampai < now() - interval '1 hour'`
  await prisma().$executeRaw`INSERT INTO hadir_tiket (sidik, rapat_id, berlaku_sampai) VALUES (${sidik(tiket)}, ${cocok}, now() + make_interval(secs => ${TIKET_DETIK}))`
  return { tiket }
}

interface DiPintu {
  /** the ticket that this browser holds */
  tiket: string
  /** fingerprint of the browser, 16 hex digits */
  gawai: string
  /** who is signed in there, if anybody */
  pengguna: Pengguna | null
}

interface Pilihan { unitId: number | null; pada: Date | null; cara: string | null; gawai: string | null; jabatan: string; instansi: string; nama: string | null }

/** How a tick is told to somebody else at the door. */
const lewat = ({ cara, nama }: Pilihan): string => (cara === 'MANUAL' ? 'meja panitia' : nama === null ? 'kode QR, tanpa nama' : `kode QR atas nama ${inisial(nama)}`)

/**
 * Ticks the holder of a ticket on an invitation, once. Two at once: the first is ticked, the other is told, and the office is asked; a ticket
 * asks `TANYA_TIKET` times at most, or one would learn who sits on every invitation and set the desk to look at all of them.
 * Whoever is signed in for that very unit stands in the trail by her account, the others as the door.
 * @throws AppError TIDAK_BERHAK without a ticket that is good, TIDAK_DITEMUKAN, HADIR_TUTUP (database)
 */
export async function catatDiPintu({ tiket, gawai, pengguna }: DiPintu, { undanganId, nama }: MasukanPintu): Promise<HasilHadir> {
  const sidikTiket = sidik(tiket)
  const rapatId = await queryTiket(sidikTiket)
  if (rapatId === null) throw tanpaTiket()
  const [ada] = await prisma().$queryRaw<{ unitId: number | null }[]>`SELECT unit_id AS "unitId" FROM undangan WHERE id = ${undanganId} AND rapat_id = ${rapatId} AND NOT tamu`
  if (!ada) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Undangan ini tidak ada di rapat yang sedang berlangsung. Pilih lagi.' })
  const akun = pengguna !== null && ada.unitId !== null && pengguna.unitIds.includes(ada.unitId) ? pengguna.id : null
  return tulis({ pelaku: akun ?? PELAKU_PINTU, lingkup: ada.unitId === null ? '*' : [ada.unitId], sumber: 'form' }, async (tx) => {
    // locked first, read then: whoever waited for the lock would see the row anew, and the names beside it as they were
    await tx.$queryRaw`SELECT id FROM undangan WHERE id = ${undanganId} FOR UPDATE`
    const [kini] = await tx.$queryRaw<Pilihan[]>`
      SELECT u.unit_id AS "unitId", u.hadir_pada AS pada, u.hadir_cara AS cara, u.gawai, u.jabatan, coalesce(o.nama, CASE WHEN u.hadir_cara = 'QR' THEN p.nama END) AS nama,
             coalesce((SELECT m.nama FROM unit_masa m WHERE m.unit_id = u.unit_id ORDER BY berlaku_mulai DESC LIMIT 1), u.instansi) AS instansi
      FROM undangan u LEFT JOIN undangan_nama o ON o.undangan_id = u.id LEFT JOIN pengguna p ON p.id = u.hadir_oleh WHERE u.id = ${undanganId}`
    if (!kini) throw new AppError('TIDAK_DITEMUKAN')
    const { instansi, jabatan } = kini
    if (kini.pada !== null) {
      const pada = kini.pada.toISOString()
      if (kini.gawai === gawai) return { keadaan: 'TERCATAT', instansi, jabatan, pada }
      const tanya = await tx.$executeRaw`UPDATE hadir_tiket SET tanya = tanya + 1 WHERE sidik = ${sidikTiket} AND dipakai_pada IS NULL AND berlaku_sampai > now() AND tanya < ${TANYA_TIKET}`
      if (tanya === 0) throw tanpaTiket()
      await tx.$executeRaw`UPDATE undangan SET ditanya_pada = now() WHERE id = ${undanganId} AND ditanya_pada IS NULL`
      return { keadaan: 'SUDAH_ADA', instansi, jabatan, pada, lewat: lewat(kini) }
    }
    const pakai = await tx.$executeRaw`UPDATE hadir_tiket SET dipakai_pada = now() WHERE sidik = ${sidikTiket} AND rapat_id = ${rapatId} AND dipakai_pada IS NULL AND berlaku_sampai > now()`
    if (pakai === 0) throw tanpaTiket()
    const [baru] = await tx.$queryRaw<{ pada: Date }[]>`
      UPDATE undangan SET hadir_pada = now(), hadir_cara = 'QR', hadir_oleh = ${akun ?? PELAKU_PINTU}, gawai = ${gawai} WHERE id = ${undanganId} RETURNING hadir_pada AS pada`
    // an account's own name is its account's, and is erased with it
    if (nama !== null && akun === null) await tx.$executeRaw`INSERT INTO undangan_nama (undangan_id, nama) VALUES (${undanganId}, ${nama}) ON CONFLICT (undangan_id) DO UPDATE SET nama = EXCLUDED.nama`
    return { keadaan: 'TERCATAT', instansi, jabatan, pada: (baru?.pada ?? new Date()).toISOString() }
  })
}
