import { createTransport, type Transporter } from 'nodemailer'

export interface Smtp {
  url: string
  dari: string
}

/** A connection to the mail server that waits for nothing longer than `batasMs`, and never sends a file of this machine. */
export const bukaPos = ({ url, dari }: Smtp, batasMs: number): Transporter =>
  createTransport({
    url, disableFileAccess: true, disableUrlAccess: true,
    connectionTimeout: batasMs, greetingTimeout: batasMs, socketTimeout: batasMs, dnsTimeout: batasMs,
  }, { from: dari })

/** What was promised, or ETIMEDOUT: a server that sends a letter now and then never falls silent to the socket. */
export async function dalamBatas<T>(janji: Promise<T>, ms: number): Promise<T> {
  let jam: NodeJS.Timeout | undefined
  const habis = new Promise<never>((_, tolak) => {
    jam = setTimeout(() => tolak(Object.assign(new Error(`server surel tidak menjawab dalam ${ms} ms`), { code: 'ETIMEDOUT' })), ms)
  })
  try {
    return await Promise.race([janji, habis])
  } finally {
    clearTimeout(jam)
  }
}
