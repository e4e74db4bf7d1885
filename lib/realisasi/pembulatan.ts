/**
 * Divides two integers and rounds the quotient half up in magnitude (half away from zero): 2,5 -> 3 and -2,5 -> -3.
 * The same rule as `round(numeric)` of Postgres, so a figure rounded here and one rounded in SQL agree, and a
 * shortfall rounds to the same digits as a surplus of equal size.
 * @param penyebut any integer but 0
 * @throws RangeError on division by 0: an absent ratio must be handled before anything is rounded
 */
export function bagiSetengahKeAtas(pembilang: bigint, penyebut: bigint): bigint {
  if (penyebut === 0n) throw new RangeError('Pembagian dengan nol')
  const negative = pembilang < 0n !== penyebut < 0n
  const a = pembilang < 0n ? -pembilang : pembilang
  const b = penyebut < 0n ? -penyebut : penyebut
  const magnitude = (2n * a + b) / (2n * b)
  return negative ? -magnitude : magnitude
}
