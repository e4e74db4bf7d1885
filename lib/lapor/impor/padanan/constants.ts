/** Mappings on one page. */
export const PER_HALAMAN_PADANAN = 50
/** Known codes that a search shows at most. */
export const MAKS_CALON = 30
/** Value of "for all units" in a form. */
export const SEMUA_UNIT = 'semua'
/** What a file can bring into the books, in the order of its list. */
export const MACAM_BARU = ['SUB', 'REKENING', 'SUMBER'] as const
