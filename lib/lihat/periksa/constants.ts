/** A running check that said nothing for so long has lost its process. */
export const DENYUT_HILANG_DTK = 120
/** How often a running check writes down how far it is. */
export const KABAR_MS = 700
/** Checks listed on the page. */
export const PEMERIKSAAN_TAMPIL = 5
