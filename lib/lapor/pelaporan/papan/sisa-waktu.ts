import { bilangan } from '@/lib/dasar/format/angka'

const JAM = 3_600_000
const MENIT = 60_000

/** From here on hours say nothing any more. */
const HARI_SAJA = 14

/** How long something is away, in its two largest units: "2 hari 4 jam", "3 jam 5 menit", "12 menit"; days alone from 14 on. */
function lama(ms: number): string {
  const hari = Math.floor(ms / (24 * JAM))
  const jam = Math.floor(ms / JAM) % 24
  const menit = Math.floor(ms / MENIT) % 60
  if (hari > 0) return jam > 0 && hari < HARI_SAJA ? `${bilangan(hari)} hari ${jam} jam` : `${bilangan(hari)} hari`
  if (jam > 0) return menit > 0 ? `${jam} jam ${menit} menit` : `${jam} jam`
  return menit > 0 ? `${menit} menit` : 'kurang dari satu menit'
}

/** The deadline seen from now: "2 hari 4 jam lagi", or how long it has passed. */
export function sisaWaktu(tenggat: string, kini: Date): string {
  const ms = new Date(tenggat).getTime() - kini.getTime()
  return ms >= 0 ? `${lama(ms)} lagi` : `lewat ${lama(-ms)}`
}

/** A deadline that asks for attention now: less than three days away. */
export const tenggatDekat = (tenggat: string, kini: Date): boolean => {
  const ms = new Date(tenggat).getTime() - kini.getTime()
  return ms >= 0 && ms < 72 * JAM
}
