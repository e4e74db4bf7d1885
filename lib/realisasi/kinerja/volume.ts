/**
 * An exact amount of an indicator's own unit ("90,5" percent, "1.250" persons), in ten-thousandths as a bigint. Postgres holds the same as
 * NUMERIC(20,4).
 */
declare const volumeBrand: unique symbol
export type Volume = bigint & { readonly [volumeBrand]: true }

/** Digits behind the comma that a volume can have. */
export const DESIMAL_VOLUME = 4
const SKALA = 10n ** BigInt(DESIMAL_VOLUME)

export const volume = (nilai: bigint): Volume => nilai as Volume
export const VOLUME_NOL: Volume = volume(0n)

/**
 * Reads the decimal text that Postgres writes for NUMERIC(20,4): "90.5000", "-3", "0.5".
 * @throws RangeError for anything else: such a value never comes from that column
 */
export function volumeFromText(teks: string): Volume {
  const cocok = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(teks)
  if (!cocok) throw new RangeError(`Bukan volume: ${teks}`)
  const [, minus, bulat = '0', pecahan = ''] = cocok
  const besar = BigInt(bulat) * SKALA + BigInt(pecahan.padEnd(DESIMAL_VOLUME, '0'))
  return volume(minus === '-' ? -besar : besar)
}

/** The shortest decimal text of a volume: "90.5", "1250", "-3". */
export function volumeToText(nilai: Volume): string {
  const angka = (nilai < 0n ? -nilai : nilai).toString().padStart(DESIMAL_VOLUME + 1, '0')
  const pecahan = angka.slice(-DESIMAL_VOLUME).replace(/0+$/, '')
  return `${nilai < 0n ? '-' : ''}${angka.slice(0, -DESIMAL_VOLUME)}${pecahan === '' ? '' : `.${pecahan}`}`
}

/** Adds volumes of one unit; nothing added is 0. */
export const jumlahVolume = (daftar: readonly Volume[]): Volume => volume(daftar.reduce((jumlah, satu) => jumlah + satu, 0n))
