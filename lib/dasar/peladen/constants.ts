import { JANJI } from './janji.mjs'

/** Room for kept answers, in bytes of what is really kept (compressed). */
export const SIMPANAN_BYTE = 64 * 1024 * 1024
/** Share of that room for answers that were asked for only once: who walks through every address pushes out nothing but these. */
export const BAGIAN_SEKALI = 0.25
/** Pages rendered side by side; more would only make each of them later. */
export const RENDER_BERSAMA = 6
/** Who waits for a render beyond this is told to come back. */
export const RENDER_MENUNGGU = 1_000
/** A render whose reader takes the bytes slowly gives its place to others after this long (milliseconds). */
export const RENDER_TAHAN_MS = 5_000
/** Where the personal parts of a kept page come from. */
export const ALAMAT_PRIBADI = '/api/pribadi'
/** Request header that says: this render is kept and shown to everybody of the same role and scope. Written by this process alone. */
export const HEADER_SIMPAN = 'x-rakor-simpan'
/** The largest body of a request that brings no file (bytes): a form of 1 MB, with what a form has around it. */
export const BADAN_MAKS = 1.25 * 1024 * 1024

/** What the server writes instead of an answer while the product comes up again. */
export const KALIMAT_JEDA = JANJI.kalimatJeda
