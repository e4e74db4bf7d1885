import { z } from 'zod'

const bekuan = z.string().regex(/^[1-9]\d{0,3}$/, 'Posisi beku tidak dikenal.').transform(Number).nullable().default(null)

/** The query of one document: its format, and of which frozen position (missing: the one that counts). */
export const skemaUnduh = z.object({ format: z.string({ error: 'Pilih format.' }).regex(/^[a-z]{3,4}$/, 'Format tidak dikenal.'), bekuan })
/** The query of all of them in one zip. */
export const skemaPaket = z.object({ kerja: z.string().regex(/^[a-z0-9]{0,24}$/, 'Nomor paket tidak dikenal.').default(''), bekuan })
