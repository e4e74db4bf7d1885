import type { Kategori } from '@/lib/realisasi/posisi'
import type { PeranUnit } from './types'

const AWALAN: Readonly<Record<PeranUnit, string>> = { OPERATOR: 'operator', KEPALA: 'kepala' }

/** What can be typed from paper without a slip of the finger. */
const PANJANG_PANGKAL = 24

/** A short name as the stem of a user name: "Kec. Balik Bukit" -> "kecbalikbukit"; one that is not short, by its initials. */
export function pangkalUsername(namaSingkat: string): string {
  const kata = namaSingkat.normalize('NFKD').toLowerCase().split(/[\s,/]+/).map((satu) => satu.replace(/[^a-z0-9]/g, '')).filter((satu) => satu !== '')
  const pangkal = kata.join('')
  if (pangkal === '') return 'unit'
  if (pangkal.length <= PANJANG_PANGKAL) return pangkal
  const awal = kata.filter((satu) => satu !== 'dan').map((satu) => (/\d/.test(satu) ? satu : satu.charAt(0))).join('')
  return (awal.length >= 3 ? awal : pangkal).slice(0, PANJANG_PANGKAL)
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
