import 'server-only'
import { createMiddleware, createSafeActionClient } from 'next-safe-action'
import { headers } from 'next/headers'
import { z } from 'zod'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { catatGagalServer } from '@/lib/dasar/database/sehat'
import { catatTolak } from '@/lib/dasar/keamanan/tolak'
import { requireBukti } from './bukti'
import { AppError, PESAN } from './galat'
import { penggunaKini } from './gate'
import { requireAsal } from './gate-asal'
import { isiFormulir, nilaiTampil, type GalatTampil } from './hasil'
import type { Pengguna, Peran } from './types'
import { tertahan } from './utils'

z.config(z.locales.id())

/** Turns what an action threw into what a form shows; a fault is logged and gets a general sentence. */
async function tampilkan(error: unknown, masukan: unknown): Promise<GalatTampil> {
  const nilai = nilaiTampil(masukan)
  await catatTolak(error instanceof AppError ? error.kode : (galatDatabase(error) ?? ''), (await penggunaKini().catch(() => null))?.id)
  if (error instanceof AppError) return { kode: error.kode, pesan: error.message, isian: error.isian ?? {}, nilai }
  const kode = galatDatabase(error)
  catatGagalServer(kode, error)
  if (kode !== null) return { kode, pesan: PESAN[kode], isian: {}, nilai }
  console.error(error)
  return { kode: 'GANGGUAN', pesan: PESAN.GANGGUAN, isian: {}, nilai }
}

/** Guests: signing in and the first start. From a page of our own, like everything that is sent. */
export const aksiTamu = createSafeActionClient({
  handleServerError: (error, { clientInput }) => tampilkan(error, clientInput),
}).use(async ({ next }) => {
  await requireAsal(await headers())
  return next()
})

/** Refuses unless the person proved lately who she is, or does so in this very form. */
const periksaBukti = createMiddleware<{ ctx: { pengguna: Pengguna } }>().define(async ({ ctx, clientInput, next }) => {
  await requireBukti(ctx.pengguna, await headers(), isiFormulir(clientInput))
  return next()
})

/** Signed in, also with a temporary password or without a second factor that is asked for: only for mending that and for signing out. */
export const aksiSesi = aksiTamu.use(async ({ next }) => {
  const pengguna = await penggunaKini()
  if (pengguna === null) throw new AppError('TIDAK_MASUK')
  return next<{ pengguna: Pengguna }>({ ctx: { pengguna } })
})

/** Signed in and allowed to work. `ctx.pengguna` is the row as it is now. */
export const aksi = aksiSesi.use(async ({ ctx, next }) => {
  const sebab = tertahan(ctx.pengguna)
  if (sebab !== null) throw new AppError(sebab)
  return next()
})

/** Signed in with one of these roles. */
export const aksiPeran = (peran: readonly Peran[]) =>
  aksi.use(async ({ ctx, next }) => {
    if (!peran.includes(ctx.pengguna.peran)) throw new AppError('TIDAK_BERHAK')
    return next()
  })

/**
 * For deeds that matter (resets, roles, reopening, publishing, tokens): signed in with one of these roles, and she has proven within
 * the last minutes that it is still she. Her password or code comes in the same form (components/dasar/ui/bukti), so nothing is lost.
 */
export const aksiPeranTerbukti = (peran: readonly Peran[]) => aksiPeran(peran).use(periksaBukti)

/** The same for a person's own account. */
export const aksiSesiTerbukti = aksiSesi.use(periksaBukti)

/** A schema that takes a FormData as well as plain values. */
export const formulir = <T extends z.ZodType>(schema: T) => z.preprocess(isiFormulir, schema)

interface Cabang {
  _errors?: string[]
  [nama: string]: unknown
}

/**
 * Second argument of `.inputSchema()`: errors as one message per field, with what was typed. A message deep inside a list
 * belongs to the list's own field.
 */
export const bentukIsian = {
  handleValidationErrorsShape: async (errors: unknown, { clientInput }: { clientInput: unknown }): Promise<GalatTampil> => {
    const { _errors, ...cabang } = (errors ?? {}) as Cabang
    const isian = Object.fromEntries(Object.entries(cabang).map(([nama, isi]) => [nama, pesanPertama(isi) ?? PESAN.ISIAN_SALAH]))
    return { kode: 'ISIAN_SALAH', pesan: _errors?.[0] ?? PESAN.ISIAN_SALAH, isian, nilai: nilaiTampil(clientInput) }
  },
}

function pesanPertama(cabang: unknown): string | undefined {
  if (typeof cabang !== 'object' || cabang === null) return undefined
  const { _errors, ...anak } = cabang as Cabang
  return _errors?.[0] ?? Object.values(anak).map(pesanPertama).find((pesan) => pesan !== undefined)
}
