/** The number as it is printed and cited: "0042/TT/2023". */
export const nomorTampil = ({ nomor, tahun }: { nomor: number; tahun: number }): string => `${String(nomor).padStart(4, '0')}/TT/${tahun}`

export const alamatTandaTerima = ({ nomor, tahun }: { nomor: number; tahun: number }): string => `/tanda-terima/${tahun}/${nomor}`

/** A fingerprint in groups of eight, so that two papers can be compared by eye. */
export const sidikTampil = (sidik: string): string => (sidik.match(/.{1,8}/g) ?? []).join(' ')
