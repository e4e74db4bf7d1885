import { KATEGORI, type Kategori } from '@/lib/realisasi/posisi'
import type { AturanUndangan } from './types'

/** The code at the door changes after so long (seconds) ... */
export const JENDELA_DETIK = 25
/** ... and the last one is still taken for so long after it left the screen (seconds): who scanned it has to reach the server. */
export const TENGGANG_DETIK = 12
/** A code that was once right is told from a guess for so long (seconds): a late scan is no attack. */
export const LEWAT_DETIK = 15 * 60
/** A ticket lasts so long (seconds): to find an invitation and to write a name. */
export const TIKET_DETIK = 240
/** Invitations ticked with one browser are told apart from others for so long (seconds). */
export const GAWAI_DETIK = 12 * 60 * 60

export const KUKI_TIKET = 'rakor_hadir'
export const KUKI_GAWAI = 'rakor_gawai'

/** Who sits at the door without an account, as the trail names her. */
export const PELAKU_PINTU = 'sistem:hadir'

export const MAKS_JABATAN = 10
/** Lines of offices outside that are added at once. */
export const MAKS_LUAR = 100

const JABATAN: Readonly<Record<Kategori, readonly string[]>> = {
  DINAS: ['Kepala', 'Sekretaris', 'Kasubbag Keuangan'],
  BADAN: ['Kepala', 'Sekretaris', 'Kasubbag Keuangan'],
  BAGIAN: ['Kepala Bagian'],
  KECAMATAN: ['Camat', 'Kasubbag Keuangan'],
  RSUD: ['Direktur'],
  PUSKESMAS: ['Kepala Puskesmas'],
}

/** What a meeting begins with: the posts that were invited in this regency, and a quorum of half the units. */
export const ATURAN_AWAL: AturanUndangan = { jabatan: JABATAN, kuorum: 50 }

export { KATEGORI }

/** Why a code at the door opened nothing. */
export const SEBAB_PINTU = {
  lewat: 'Kode ini sudah berganti. Pindai kode yang sekarang tampil di layar pintu ruang.',
  salah: 'Kode ini tidak dikenal. Ketik kode yang sekarang tampil di layar pintu ruang, atau pindai kodenya.',
  sering: 'Terlalu banyak kode salah diketik dari jaringan ini. Pindai kode di layar dengan kamera, atau lapor ke meja panitia.',
  tiket: 'Waktu untuk memilih undangan sudah habis, atau sudah dipakai. Pindai lagi kode di layar pintu ruang.',
} as const
export type SebabPintu = keyof typeof SEBAB_PINTU
/** Taken invitations that one ticket may ask about: a slip of the finger or two, not everybody's initials. */
export const TANYA_TIKET = 3
