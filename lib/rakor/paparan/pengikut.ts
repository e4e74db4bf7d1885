import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { ambilKuki } from '@/lib/dasar/akses/kuki'
import { readSesi } from '@/lib/dasar/akses/sesi'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { tertahan } from '@/lib/dasar/akses/utils'
import { KUKI_AULA } from './constants'
import type { KeadaanPaparan } from './data'
import { kukiSah } from './kode'

/** Who follows a meeting: somebody with an account, or somebody in the hall who has its code. */
export type Pengikut = { pengguna: Pengguna; biji: null } | { pengguna: null; biji: string }

/** The hall's code of these cookies, as the seed it was made of; null: they hold none that is good. */
export function bijiAula(headers: Headers, { rapatId, biji }: Pick<KeadaanPaparan, 'rapatId' | 'biji'>): string | null {
  const kuki = ambilKuki(headers.get('cookie') ?? '', KUKI_AULA)
  return kuki !== undefined && biji !== null && kukiSah(kuki, rapatId, biji) ? biji : null
}

/**
 * Who asks to follow a meeting that is under way: signed in, or with the hall's code.
 * @throws AppError TIDAK_MASUK, WAJIB_GANTI_SANDI, WAJIB_FAKTOR_KEDUA, TIDAK_DITEMUKAN while it is not under way
 */
export async function requirePengikut(headers: Headers, keadaan: KeadaanPaparan | null): Promise<{ pengikut: Pengikut; keadaan: KeadaanPaparan }> {
  const pengguna = await readSesi(headers, { catat: false })
  const biji = pengguna === null && keadaan !== null ? bijiAula(headers, keadaan) : null
  if (pengguna === null && biji === null) throw new AppError('TIDAK_MASUK')
  const sebab = pengguna === null ? null : tertahan(pengguna)
  if (sebab !== null) throw new AppError(sebab)
  if (keadaan === null || keadaan.keadaan !== 'BERLANGSUNG') throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Rapat ini tidak sedang berlangsung.' })
  return { pengikut: pengguna === null ? { pengguna, biji: biji ?? '' } : { pengguna, biji: null }, keadaan }
}
