/** The first slide: what stands on the screen before anything was chosen. */
export const SAMPUL = 'sampul'
/** Behind a slide's key: its whole table. */
export const TABEL = '~tabel'
export const kunciUnit = (unitId: string | number): string => `unit-${unitId}`
export const tanpaTabel = (slide: string): string => slide.replace(TABEL, '')

/** Who opens the screen of the hall: frozen positions are of all units. Who steers it is the office. */
export const PERAN_PAPARAN = ['ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS'] as const

/** Letters and digits of the hall's code that nobody takes for one another; 31 of them, eight a code: some 39 bits. */
export const HURUF_KODE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const PANJANG_KODE = 8
/** Cookie of who follows with the hall's code. */
export const KUKI_AULA = 'rakor.aula'

/** Minutes that a speaker can be given. */
export const MENIT_BICARA = [3, 5, 10, 15] as const

/** A sign of life on quiet lines, with the server's time. */
export const DETAK_MS = 20_000
export const HITUNG_MS = 5_000
/** A screen that could not be read is read again after so long. */
export const ULANG_MS = 1_000
/** Who follows proves anew who she is after so long: the line is closed, and her browser comes back by itself. */
export const UMUR_MS = 10 * 60_000
/** Between, the server itself asks so often whether those who follow with an account still may: a closed account does not hear on. */
export const TANYA_MS = 60_000
/** Lines of one process. */
export const MAKS_PENDENGAR = 2_000
/** Of them for who follows by the code of the hall, whom nothing tells from another: the rest is for accounts. */
export const MAKS_TAMU = 1_500
