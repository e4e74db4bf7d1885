import type { JamLayar } from '@/lib/rakor/paparan/types'

export interface BacaanJam {
  /** "12.05 dari 45 menit" */
  teks: string
  /** beyond its minutes */
  lewat: boolean
  /** "lewat 03.20"; null while within */
  kata: string | null
}

const dua = (nilai: number): string => String(nilai).padStart(2, '0')
/** "12.05", "1.02.05": minutes and seconds as a clock shows them */
export function menitDetik(ms: number): string {
  const detik = Math.max(0, Math.floor(ms / 1000))
  const jam = Math.floor(detik / 3600)
  return `${jam > 0 ? `${jam}.` : ''}${dua(Math.floor(detik / 60) % 60)}.${dua(detik % 60)}`
}

/**
 * What a running clock says at a moment.
 * @param kini ms of the server's clock
 */
export function bacaJam({ mulai, menit }: JamLayar, kini: number): BacaanJam {
  const jalan = Math.max(0, kini - mulai)
  const lebih = jalan - menit * 60_000
  return { teks: `${menitDetik(jalan)} dari ${menit} menit`, lewat: lebih >= 1000, kata: lebih >= 1000 ? `lewat ${menitDetik(lebih)}` : null }
}

/** The server's clock in a window whose own may be wrong: what the server said, and how long ago by a clock that only counts on. */
export interface JamServer {
  kini: number
  /** performance.now() when it was heard */
  saat: number
}
export const kiniServer = ({ kini, saat }: JamServer, sekarang: number): number => kini + (sekarang - saat)
