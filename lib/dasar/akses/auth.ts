import 'server-only'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { nextCookies } from 'better-auth/next-js'
import { username } from 'better-auth/plugins/username'
import { prisma } from '@/lib/dasar/database/client'
import { readEnv } from '@/lib/dasar/env/env'
import { alamatPeminta } from './alamat'
import { SANDI_MAKS, SANDI_MIN, SESI_MAKS_DETIK, UMUR_SANDI_HARI, USERNAME_MAKS } from './constants'
import { PESAN } from './galat'
import { hitungPercobaan, lupakanPercobaan } from './pembatas'
import { usernameSah } from './utils'

const MASUK = '/sign-in/username'
const tolak = (kode: 'MASUK_TERKUNCI' | 'AKUN_NONAKTIF' | 'SANDI_KEDALUWARSA') =>
  new APIError(kode === 'MASUK_TERKUNCI' ? 'TOO_MANY_REQUESTS' : 'FORBIDDEN', { code: kode, message: PESAN[kode] })

/** Which tables and columns of ours the sign-in library uses. */
const tabel = {
  user: {
    modelName: 'pengguna',
    fields: { name: 'nama', emailVerified: 'emailTerverifikasi', image: 'gambar', createdAt: 'dibuatPada', updatedAt: 'diubahPada' },
    additionalFields: {
      peran: { type: 'string', required: true, input: false },
      aktif: { type: 'boolean', required: true, input: false, defaultValue: true },
      wajibGantiSandi: { type: 'boolean', required: true, input: false, defaultValue: true },
      contoh: { type: 'boolean', required: true, input: false, defaultValue: false },
    },
  },
  session: {
    modelName: 'sesi',
    fields: {
      userId: 'penggunaId', expiresAt: 'berakhirPada', ipAddress: 'alamatIp', userAgent: 'peramban',
      createdAt: 'dibuatPada', updatedAt: 'diubahPada',
    },
  },
  account: {
    modelName: 'akunMasuk',
    fields: {
      accountId: 'akunId', providerId: 'penyediaId', userId: 'penggunaId', accessToken: 'tokenAkses', refreshToken: 'tokenSegar',
      idToken: 'tokenId', accessTokenExpiresAt: 'tokenAksesBerakhir', refreshTokenExpiresAt: 'tokenSegarBerakhir',
      scope: 'lingkup', password: 'sandi', createdAt: 'dibuatPada', updatedAt: 'diubahPada',
    },
  },
  verification: {
    modelName: 'verifikasiMasuk',
    fields: { identifier: 'pengenal', value: 'nilai', expiresAt: 'berakhirPada', createdAt: 'dibuatPada', updatedAt: 'diubahPada' },
  },
} as const

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
    ...tabel,
    session: {
      ...tabel.session,
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
          before: async (session) => {
            const orang = await prisma().pengguna.findUnique({ where: { id: session.userId }, select: { aktif: true, sandiBerlakuSampai: true } })
            if (orang?.aktif !== true) throw tolak('AKUN_NONAKTIF')
            // here the password was right, so nobody learns from it whether an account exists
            if (orang.sandiBerlakuSampai !== null && orang.sandiBerlakuSampai.getTime() <= Date.now()) throw tolak('SANDI_KEDALUWARSA')
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== MASUK) return
        if (!(await hitungPercobaan(String(ctx.body?.username ?? ''), alamatPeminta(ctx.headers ?? new Headers())))) {
          throw tolak('MASUK_TERKUNCI')
        }
      }),
      after: createAuthMiddleware(async (ctx) => {
        const masuk = ctx.path === MASUK ? ctx.context.newSession : null
        if (!masuk) return
        await lupakanPercobaan(String(ctx.body?.username ?? ''), alamatPeminta(ctx.headers ?? new Headers()))
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
