/** Bytes of a photo and of its thumbnail as the server takes them in; the browser aims at `TUJUAN`. */
export const MAKS_FOTO = 600_000
export const MAKS_KECIL = 60_000
export const TUJUAN = 400_000
/** Longest side in pixels, and the least that the shorter one has. */
export const SISI_FOTO = 1600
export const SISI_KECIL = 320
export const SISI_MIN = 100
export const SISI_KECIL_MIN = 16
/** Photos of a package, and those that one person sends within 24 hours. */
export const MAKS_PAKET = 60
export const MAKS_SEHARI = 200
/** For so many hours whoever sent a photo takes it back without a reason. */
export const JAM_TARIK = 24
/** Files chosen at once, and the largest that the browser opens. */
export const MAKS_PILIH = 20
export const MAKS_ASLI = 40_000_000
