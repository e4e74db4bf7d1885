import { z } from 'zod'

const bekuan = z.string().regex(/^[1-9]\d{0,3}$/, 'Posisi beku tidak dikenal.').transform(Number).nullable().default(null)

/** The query of sheets: of which unit (missing: all in one file) and of which frozen position (missing: the one that counts). */
export const skemaLembar = z.object({ bekuan, unit: z.string().regex(/^[1-9]\d{0,8}$/, 'Unit tidak dikenal.').nullable().default(null) })
/** The same as a parcel; `kerja` is the number under which the page asks how far it is. */
export const skemaPaketLembar = z.object({ bekuan, kerja: z.string().regex(/^[a-z0-9]{0,24}$/, 'Nomor paket tidak dikenal.').default('') })
