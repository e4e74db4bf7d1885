import { readEnv } from '@/lib/dasar/env/env'
import { SUREL_PUTARAN_MS } from './constants'
import { kirimSurel } from './mutations-surel'

const holder = globalThis as typeof globalThis & { rakorTukangPos?: NodeJS.Timeout }

/** Sends waiting e-mails every few seconds where SMTP is set up; one round at a time, and never in anybody's way. */
export function mulaiTukangPos(): void {
  const { smtp, baseUrl, port } = readEnv()
  if (smtp === undefined || holder.rakorTukangPos !== undefined) return
  let sibuk = false
  const putaran = async (): Promise<void> => {
    if (sibuk) return
    sibuk = true
    try {
      const { gagal } = await kirimSurel(smtp, baseUrl ?? `http://localhost:${port}`)
      if (gagal > 0) console.error(`${gagal} surel pemberitahuan belum terkirim; dicoba lagi nanti.`)
    } catch (error) {
      console.error(error)
    } finally {
      sibuk = false
    }
  }
  holder.rakorTukangPos = setInterval(() => void putaran(), SUREL_PUTARAN_MS)
  holder.rakorTukangPos.unref()
}
