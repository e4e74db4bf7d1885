import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth'
import { z } from 'zod'
import { prisma } from '@/lib/dasar/database/client'
import { wajibDuaFaktor } from './faktor/data'
import { PESAN } from './galat'
import { ingatPerangkat, KUE_PERANGKAT, UMUR_PERANGKAT } from './mutations-perangkat'

/** A refusal as the sign-in library throws it. */
export const tolak = (kode: 'MASUK_TERKUNCI' | 'AKUN_NONAKTIF' | 'SANDI_KEDALUWARSA' | 'PERLU_KODE', pesan: string = PESAN[kode], detik = 0) =>
  new APIError(kode === 'MASUK_TERKUNCI' ? 'TOO_MANY_REQUESTS' : 'FORBIDDEN', { code: kode, message: pesan }, detik > 0 ? { 'Retry-After': String(detik) } : {})

/** Set while a session is opened for somebody whose second factor, or fresh password, was just proven. */
const terbukti = new AsyncLocalStorage<true>()

/**
 * Before a session is made: only for an open account with a living password, and for one with a second factor only once that is proven
 * too. The password was right by here, so nobody learns from the answer whether an account exists.
 */
export async function sebelumSesi(session: { userId: string }): Promise<{ data: { dibuktikanPada: Date; wajibFaktorKedua: boolean } }> {
  const orang = await prisma().pengguna.findUnique({
    where: { id: session.userId }, select: { aktif: true, peran: true, sandiBerlakuSampai: true, faktorKeduaSejak: true },
  })
  if (orang?.aktif !== true) throw tolak('AKUN_NONAKTIF')
  if (orang.sandiBerlakuSampai !== null && orang.sandiBerlakuSampai.getTime() <= Date.now()) throw tolak('SANDI_KEDALUWARSA')
  if (orang.faktorKeduaSejak !== null && terbukti.getStore() !== true) throw tolak('PERLU_KODE')
  return { data: { dibuktikanPada: new Date(), wajibFaktorKedua: orang.faktorKeduaSejak === null && (await wajibDuaFaktor(orang.peran)) } }
}

/** After a session was made: the one that this browser had before ends, and the browser is known from now on. */
export async function sesudahSesi(ctx: Pick<GenericEndpointContext, 'context' | 'getSignedCookie' | 'setCookie' | 'headers'>, penggunaId: string, token: string): Promise<void> {
  const lama = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret)
  if (typeof lama === 'string' && lama !== token) await prisma().sesi.deleteMany({ where: { token: lama } })
  const kue = ctx.context.createAuthCookie(KUE_PERANGKAT, { maxAge: UMUR_PERANGKAT })
  ctx.setCookie(kue.name, await ingatPerangkat(penggunaId, ctx.headers ?? new Headers()), kue.attributes)
}

/** A door without an address, for lib/dasar/akses alone: opens a session for somebody who has proven herself in another way. */
export const pintuSesi = () =>
  ({
    id: 'rakor-sesi',
    endpoints: {
      bukaSesi: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ penggunaId: z.string() }), requireHeaders: true }, async (ctx) => {
        const { penggunaId } = ctx.body
        const user = await ctx.context.internalAdapter.findUserById(penggunaId)
        const session = user === null ? null : await terbukti.run(true, () => ctx.context.internalAdapter.createSession(penggunaId, false))
        if (user === null || session === null) throw tolak('AKUN_NONAKTIF')
        await setSessionCookie(ctx, { session, user })
        await sesudahSesi(ctx, penggunaId, session.token)
        return ctx.json({ dibuka: true })
      }),
    },
  }) satisfies BetterAuthPlugin
