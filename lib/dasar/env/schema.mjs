import { z } from 'zod'

const SECRET = 'npm run --silent rahasia'

/** @param {string} text */
const isKey = (text) => [16, 24, 32].includes(Buffer.from(text, 'base64').length)

/**
 * What the application reads from its environment. Everything else that is configurable lives in
 * the database. The launcher's own variables (PORT, HOST, RAKOR_DATA, ...) are in the README.
 */
const schema = z.object({
  DATABASE_URL: z
    .string({ error: 'DATABASE_URL belum diatur: alamat Postgres, misalnya postgresql://pengguna:sandi@server:5432/rakor. Dengan "npm start" tanpa DATABASE_URL, Postgres bawaan dipakai.' })
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL harus diawali postgresql://'),
  BETTER_AUTH_SECRET: z
    .string({ error: `BETTER_AUTH_SECRET belum diatur: rahasia acak untuk menandatangani sesi. Buat dengan "${SECRET}".` })
    .min(32, `BETTER_AUTH_SECRET terlalu pendek: paling sedikit 32 karakter acak. Buat dengan "${SECRET}".`),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string({ error: `NEXT_SERVER_ACTIONS_ENCRYPTION_KEY belum diatur: kunci agar formulir yang terbuka tetap berlaku setelah server diperbarui. Buat dengan "${SECRET}".` })
    .refine(isKey, `NEXT_SERVER_ACTIONS_ENCRYPTION_KEY harus 32 byte dalam base64. Buat dengan "${SECRET}".`),
  BETTER_AUTH_URL: z.url({ protocol: /^https?$/, error: 'BETTER_AUTH_URL harus berupa alamat lengkap, misalnya https://rakor.contoh.go.id' }).optional(),
  PORT: z.coerce.number({ error: 'PORT harus berupa angka 1-65535.' }).int('PORT harus bilangan bulat.').min(1, 'PORT harus 1-65535.').max(65535, 'PORT harus 1-65535.').default(3000),
  KODE_PERTAMA: z.string().min(8, 'KODE_PERTAMA paling sedikit 8 karakter.').optional(),
  PROKSI_TEPERCAYA: z.coerce.number({ error: 'PROKSI_TEPERCAYA harus berupa angka 0-5.' }).int('PROKSI_TEPERCAYA harus bilangan bulat.').min(0, 'PROKSI_TEPERCAYA harus 0-5.').max(5, 'PROKSI_TEPERCAYA harus 0-5.').default(0),
  SANDI_BSSN: z.enum(['0', '1'], { error: 'SANDI_BSSN harus 0 atau 1.' }).default('0'),
  SMTP_URL: z.string().regex(/^smtps?:\/\/\S+$/, 'SMTP_URL harus diawali smtp:// atau smtps://, misalnya smtps://nama:sandi@surat.contoh.go.id:465').optional(),
  SMTP_DARI: z.string().regex(/^\S+@\S+\.\S+$/, 'SMTP_DARI harus berupa alamat surel pengirim, misalnya rakor@contoh.go.id').optional(),
  LOG_KEAMANAN: z.string().max(1_000).optional(),
  LOG_KEAMANAN_MB: z.coerce.number({ error: 'LOG_KEAMANAN_MB harus berupa angka.' }).int('LOG_KEAMANAN_MB harus bilangan bulat.').min(1, 'LOG_KEAMANAN_MB paling sedikit 1.').max(10_000, 'LOG_KEAMANAN_MB paling banyak 10000.').default(50),
  LOG_KEAMANAN_SIMPAN: z.coerce.number({ error: 'LOG_KEAMANAN_SIMPAN harus berupa angka.' }).int('LOG_KEAMANAN_SIMPAN harus bilangan bulat.').min(1, 'LOG_KEAMANAN_SIMPAN paling sedikit 1.').max(5_000, 'LOG_KEAMANAN_SIMPAN paling banyak 5000.').default(30),
  LOG_KEAMANAN_HARI: z.coerce.number({ error: 'LOG_KEAMANAN_HARI harus berupa angka.' }).int('LOG_KEAMANAN_HARI harus bilangan bulat.').min(90, 'LOG_KEAMANAN_HARI paling sedikit 90.').max(36_500, 'LOG_KEAMANAN_HARI paling banyak 36500.').default(400),
  JANGKAR: z.string().regex(/^(https?:\/\/\S+|\/.+|[A-Za-z]:\\.+)$/, 'JANGKAR harus berupa jalur lengkap sebuah berkas (/media/usb/jangkar.jsonl) atau alamat https://').optional(),
  METRIK_TOKEN: z.string().regex(/^\S{24,200}$/, `METRIK_TOKEN paling sedikit 24 karakter acak tanpa spasi. Buat dengan "${SECRET}".`).optional(),
  NODE_ENV: z.string().default('development'),
}).refine(({ SMTP_URL, SMTP_DARI }) => (SMTP_URL === undefined) === (SMTP_DARI === undefined), 'SMTP_URL dan SMTP_DARI diisi keduanya, atau tidak sama sekali.')

/**
 * @typedef {object} Env
 * @property {string} databaseUrl connection string of Postgres
 * @property {string} authSecret signs the sessions' cookies; at least 32 characters
 * @property {string | undefined} baseUrl the address people type, when it is fixed (behind a proxy)
 * @property {number} port the port the server listens on
 * @property {string | undefined} kodePertama one-time code that allows making the first admin
 * @property {number} proksiTepercaya proxies of our own in front of the server; 0: X-Forwarded-For is ignored
 * @property {boolean} sandiBssn passwords after BSSN's guidance too: composition, and a change every 90 days
 * @property {{ url: string, dari: string } | undefined} smtp where notifications are sent by e-mail too; absent: in the application only
 * @property {{ berkas: string | undefined, maksByte: number, simpan: number, hari: number }} logKeamanan where the security log goes as JSON lines too ("-": standard output), and how long it is kept
 * @property {string | undefined} jangkar file or address outside that keeps the heads of the trail's chain
 * @property {string | undefined} metrikToken what a monitor shows to read /api/metrik; absent: there is no such address
 * @property {boolean} produksi
 */

/**
 * Checks the environment. Empty values count as not set.
 * @param {Record<string, string | undefined>} source usually process.env
 * @returns {{ ok: true, env: Env } | { ok: false, pesan: string[] }} the sentences say what to set
 */
export function parseEnv(source) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) return { ok: false, pesan: parsed.error.issues.map((issue) => issue.message) }
  const { data } = parsed
  return {
    ok: true,
    env: {
      databaseUrl: data.DATABASE_URL,
      authSecret: data.BETTER_AUTH_SECRET,
      baseUrl: data.BETTER_AUTH_URL,
      port: data.PORT,
      kodePertama: data.KODE_PERTAMA,
      proksiTepercaya: data.PROKSI_TEPERCAYA,
      sandiBssn: data.SANDI_BSSN === '1',
      smtp: data.SMTP_URL === undefined || data.SMTP_DARI === undefined ? undefined : { url: data.SMTP_URL, dari: data.SMTP_DARI },
      logKeamanan: { berkas: data.LOG_KEAMANAN, maksByte: data.LOG_KEAMANAN_MB * 1024 * 1024, simpan: data.LOG_KEAMANAN_SIMPAN, hari: data.LOG_KEAMANAN_HARI },
      jangkar: data.JANGKAR,
      metrikToken: data.METRIK_TOKEN,
      produksi: data.NODE_ENV === 'production',
    },
  }
}
