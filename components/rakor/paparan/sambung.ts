const AWAL_MS = 2_000
const AKHIR_MS = 30_000

/**
 * How long to wait (ms) before a line that was refused is asked for again: longer each time, and not the same for all, or the phones of a
 * full hall would ask together every two seconds for as long as it is full.
 * @param kali refusals before this one @param acak 0..1
 */
export const jedaBuka = (kali: number, acak: number): number => Math.min(AKHIR_MS, AWAL_MS * 2 ** Math.min(kali, 10)) * (0.75 + acak / 2)
