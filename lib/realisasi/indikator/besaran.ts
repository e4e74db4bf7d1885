/** How many times larger or smaller a figure may be than the one before it until somebody is asked whether it is right. */
export const BATAS_LONCAT = 5n

/**
 * Whether a figure stands so far from its neighbour in time that a misplaced comma is likelier than the world: five times more or less, and
 * any figure beside nought but small ones. Asked about, never refused.
 * @param sebelum hundredths; null: there is no other value yet, so nothing is asked
 */
export function meloncat(ratusan: bigint, sebelum: bigint | null): boolean {
  if (sebelum === null) return false
  const [a, b] = [ratusan < 0n ? -ratusan : ratusan, sebelum < 0n ? -sebelum : sebelum]
  const [besar, kecil] = a > b ? [a, b] : [b, a]
  // below one unit a fivefold is noise: inflation from 0,10 to 0,60
  return besar - kecil >= 100n && besar >= kecil * BATAS_LONCAT
}
