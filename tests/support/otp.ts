import { kodeLangkah, langkahPada } from '@/lib/dasar/akses/faktor/totp'

const ABJAD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator app shows for a secret as the page writes it; `beda` steps from now. */
export function kodeAplikasi(teks: string, beda = 0): string {
  const bit = [...teks.replace(/[^A-Z2-7]/g, '')].map((huruf) => ABJAD.indexOf(huruf).toString(2).padStart(5, '0')).join('')
  const rahasia = Buffer.from((bit.match(/.{8}/g) ?? []).map((delapan) => Number.parseInt(delapan, 2)))
  return kodeLangkah(rahasia, langkahPada(Date.now()) + beda)
}
