/** What one person may do at a time or in a while, and what one server process does for all of them: the numbers of the record 0021. */

/** Files sent by one person, by every door together, in a minute; counted in the database, so for all processes alike. */
export const BATAS_UNGGAH = { points: 10, duration: 60 } as const
/** Photos sent by one person in a minute; counted like files, beside them. */
export const BATAS_FOTO = { points: 40, duration: 60 } as const
/** Uploads that come in or are worked on: per process, and of one person. */
export const GILIRAN_UNGGAH = { bersama: 12, antre: 24, perOrang: 3 } as const
/** Workbooks that are held whole while they are compared: templates, lists of codes and units. */
export const GILIRAN_UTUH = { bersama: 2, antre: 20, perOrang: 2 } as const
/** An upload that says nothing for so long, or is not there after so long, is cut off (ms). */
export const UNGGAH_DIAM_MS = 30_000
export const UNGGAH_MAKS_MS = 590_000

/** PDF, DOCX, workbooks, CSV: made at a time per process, waiting, and of one person; how long one waits for her turn (ms). */
export const GILIRAN_DOKUMEN = { bersama: 4, antre: 30, perOrang: 2 } as const
export const DOKUMEN_TUNGGU_MS = 20_000

/**
 * Wrong codes of a hall from one address, in seconds; counted in the database. A hall of hundreds sits behind one, and one phone in it can
 * use it up for all: so many that it takes a program to, and still so few that 31^8 codes are not guessed in a year of meetings.
 */
export const BATAS_KODE_AULA = { points: 400, duration: 600 } as const

/** What is asked of route handlers with a session or a token, and searches, per person and minute in one process. */
export const BATAS_API = { points: 600, duration: 60 } as const
export const BATAS_CARI = { points: 240, duration: 60 } as const

/** Short codes of the hall's door that are typed wrong, of one address in ten minutes; counted in the database. A camera's code needs no limit: nobody guesses it. */
export const BATAS_KODE_HADIR = { points: 200, duration: 600 } as const
/** What is asked at the hall's door, of one address and minute in one process: a whole hall sits behind one address. */
export const BATAS_PINTU = { points: 900, duration: 60 } as const

/** Persons or networks that one counter in memory tells apart, some 3 MB each; who asks least is forgotten first (ingatan.ts). */
export const JARINGAN_DIINGAT = 20_000

/** What the hall's phones ask of a meeting's screen (its data file, a line), of one address and minute in one process: hundreds at once, and again after a broken line. */
export const BATAS_TAMU = { points: 3_000, duration: 60 } as const
/** Commands to the screen, of one person and minute in one process: a key that is held down for a minute passes. */
export const BATAS_KEMUDI = { points: 3_000, duration: 60 } as const

/**
 * Open event streams of one person in one process. One fewer than the connections that a browser opens to an address over HTTP/1.1: six
 * open sheets would keep every other tab from loading. A sheet beyond it asks every few seconds.
 */
export const MAKS_SIARAN_ORANG = 5
