import 'server-only'
import { createAuthMiddleware, isAPIError } from 'better-auth/api'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { nextCookies } from 'better-auth/next-js'
import { username } from 'better-auth/plugins/username'
import { prisma } from '@/lib/dasar/database/client'
import { readEnv } from '@/lib/dasar/env/env'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { alamatPeminta } from './alamat'
import { SANDI_MAKS, SANDI_MIN, SESI_MAKS_DETIK, UMUR_SANDI_HARI, USERNAME_MAKS } from './constants'
import { pintuSesi, sebelumSesi, sesudahSesi, tolak } from './auth-sesi'
import { TABEL_MASUK } from './auth-tabel'
import { hitungPercobaan, lupakanPercobaan, type Percobaan } from './pembatas'
import { pesanTunggu } from './pembatas-aturan'
import { perangkatDikenal } from './mutations-perangkat'
import { usernameSah } from './utils'

const MASUK = '/sign-in/username'

/** The name as it was typed, for counting and the log: without NUL, which the database takes nowhere, so that such a name is a wrong one and no fault. */
const namaDari = (ctx: { body?: { username?: unknown } }): string => String(ctx.body?.username ?? '').replaceAll('\0', '')

async function percobaanDari(ctx: { body?: { username?: unknown }; headers?: Headers | undefined }): Promise<Percobaan> {
  const headers = ctx.headers ?? new Headers()
  const nama = namaDari(ctx)
  return { jenis: 'masuk', username: nama, alamat: alamatPeminta(headers), perangkat: await perangkatDikenal(nama, headers) }
}

/**
 * The sign-in library, with everything that this product does not use shut. People are made by lib/tahun/pengguna, never by
 * signing up. A session is a row of `sesi`; nothing about the person is kept in the cookie, so a changed role or a
 * closed account counts at the next request.
 */
function createAuth() {
  const env = readEnv()
  return betterAuth({
    baseURL: env.baseUrl ?? `http://127.0.0.1:${env.port}`,
    secret: env.authSecret,
    // The page's own address, whatever name the visitor typed; another site's form is refused.
    trustedOrigins: (request) => {
      const host = request?.headers.get('host')
      return host ? [`http://${host}`, `https://${host}`] : []
    },
    database: prismaAdapter(prisma(), { provider: 'postgresql', transaction: false }),
    ...TABEL_MASUK,
    session: {
      ...TABEL_MASUK.session,
      expiresIn: SESI_MAKS_DETIK,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SANDI_MIN, maxPasswordLength: SANDI_MAKS },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    advanced: {
      cookiePrefix: 'rakor',
      useSecureCookies: env.baseUrl?.startsWith('https:') ?? false,
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    databaseHooks: {
      session: {
        create: {
          before: sebelumSesi,
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== MASUK) return
        const detik = await hitungPercobaan(await percobaanDari(ctx))
        if (detik > 0) {
          await catatKeamanan({ peristiwa: 'MASUK_TERTUTUP', username: namaDari(ctx), alamat: alamatPeminta(ctx.headers ?? new Headers()) })
          throw tolak('MASUK_TERKUNCI', pesanTunggu(detik), detik)
        }
      }),
      after: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== MASUK) return
        const masuk = ctx.context.newSession
        const catatan = { username: namaDari(ctx), alamat: alamatPeminta(ctx.headers ?? new Headers()) }
        if (!masuk) {
          const kode = isAPIError(ctx.context.returned) ? ctx.context.returned.body?.code : undefined
          if (kode !== 'MASUK_TERKUNCI' && kode !== 'PERLU_KODE') await catatKeamanan({ peristiwa: 'MASUK_GAGAL', ...catatan })
          return
        }
        await catatKeamanan({ peristiwa: 'MASUK', ...catatan, penggunaId: masuk.user.id })
        await lupakanPercobaan(await percobaanDari(ctx))
        await sesudahSesi(ctx, masuk.user.id, masuk.session.token)
        if (env.sandiBssn) await tandaiSandiTua(masuk.user.id)
      }),
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: USERNAME_MAKS,
        usernameValidator: usernameSah,
        schema: { user: { fields: { displayUsername: 'usernameTampil' } } },
      }),
      pintuSesi(),
      nextCookies(),
    ],
  })
}

/** BSSN's mode: a password older than 90 days has to be changed. */
async function tandaiSandiTua(penggunaId: string): Promise<void> {
  const batas = new Date(Date.now() - UMUR_SANDI_HARI * 86_400_000)
  await prisma().pengguna.updateMany({
    where: { id: penggunaId, wajibGantiSandi: false, akunMasuk: { some: { penyediaId: 'credential', diubahPada: { lt: batas } } } },
    data: { wajibGantiSandi: true },
  })
}

type Auth = ReturnType<typeof createAuth>
const holder = globalThis as typeof globalThis & { rakorAuth?: Auth }

/** The process's sign-in library, made at its first use so that a build needs no secret. */
export function auth(): Auth {
  holder.rakorAuth ??= createAuth()
  return holder.rakorAuth
}
