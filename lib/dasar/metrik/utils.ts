/** Groups of addresses with a name of their own. Whatever else is asked becomes one of few words: an address may hold what is personal. */
const RUANG = new Set([
  'akun', 'bantuan', 'cari', 'entri', 'faktor-kedua', 'ganti-sandi', 'hari-ini', 'impor', 'jejak', 'ketaatan', 'masuk', 'pemberitahuan', 'pengaturan',
  'perangkat-daerah', 'pertama', 'rakor', 'rekonsiliasi', 'tanda-terima', 'unduhan', 'verifikasi',
])
const API = new Set(['auth', 'cari', 'entri', 'impor', 'keamanan', 'kodefikasi', 'metrik', 'pribadi', 'rakor', 'rekonsiliasi', 'rfk', 'sehat', 'v1'])
const METODE = new Set(['GET', 'HEAD', 'POST'])

/** The group of an address, a word of a closed list: numbers, names and search words never become labels. */
export function kelompokRute(alamat: string): string {
  const [satu = '', dua = ''] = alamat.split(/[?#]/, 1)[0]?.split('/').slice(1) ?? []
  if (satu === '') return 'ringkasan'
  if (satu === '_next' || /\.(svg|ico|txt|png)$/.test(satu)) return 'berkas'
  if (satu === 'api') return API.has(dua) ? (alamat.split('?', 1)[0]?.endsWith('/siaran') ? 'api-siaran' : `api-${dua}`) : 'lainnya'
  return RUANG.has(satu) ? satu : 'lainnya'
}

/** The method as a label; what a visitor makes up is one word. */
export const metodeLabel = (metode: string | undefined): string => (METODE.has(metode ?? '') ? (metode ?? '') : 'lain')
