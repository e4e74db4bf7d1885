import { USERNAME_MAKS } from '@/lib/dasar/akses/constants'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { PeranUnit } from './types'

const AWALAN: Readonly<Record<PeranUnit, string>> = { OPERATOR: 'operator', KEPALA: 'kepala' }

/** A short name as the stem of a user name: "Kec. Balik Bukit" -> "kecbalikbukit". */
export function pangkalUsername(namaSingkat: string): string {
  const pangkal = namaSingkat.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/g, '')
  return (pangkal === '' ? 'unit' : pangkal).slice(0, USERNAME_MAKS - 'operator.'.length - 3)
}

/**
 * A user name that nobody has, e.g. operator.dinkes; where it is taken a figure follows. It is taken from then on.
 * @param dipakai user names that are taken; grows
 */
export function usulUsername(peran: PeranUnit, namaSingkat: string, dipakai: Set<string>): { username: string; bentrok: boolean } {
  const dasar = `${AWALAN[peran]}.${pangkalUsername(namaSingkat)}`
  let username = dasar
  for (let urut = 2; dipakai.has(username); urut++) username = `${dasar}${urut}`
  dipakai.add(username)
  return { username, bentrok: username !== dasar }
}

/** What the account is called: a post, not a person. */
export function namaAkun(peran: PeranUnit, { nama, kategori }: { nama: string; kategori: Kategori }): string {
  if (peran === 'OPERATOR') return `Operator ${nama}`.slice(0, 120)
  if (kategori === 'KECAMATAN') return `Camat ${nama.replace(/^kecamatan\s+/i, '')}`.slice(0, 120)
  if (kategori === 'RSUD') return `Direktur ${nama}`.slice(0, 120)
  if (/^inspektorat\b/i.test(nama)) return nama.replace(/^inspektorat/i, 'Inspektur').slice(0, 120)
  if (/^sekretariat\b/i.test(nama)) return nama.replace(/^sekretariat/i, 'Sekretaris').slice(0, 120)
  return `Kepala ${nama}`.slice(0, 120)
}
