/** Bytes of a signed copy. */
export const MAKS_TANDA = 10 * 1024 * 1024
