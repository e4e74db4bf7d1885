import type { IncomingMessage, ServerResponse } from 'node:http'
import channel from 'node:diagnostics_channel'
import { Gauge } from 'prom-client'
import { papan } from './papan'
import { kelompokRute, metodeLabel } from './utils'

const holder = globalThis as typeof globalThis & { rakorHitung?: true }

/** Whether the answer goes on until its reader leaves: its time says nothing about the server. */
const aliran = (response: ServerResponse): boolean => String(response.getHeader('content-type') ?? '').startsWith('text/event-stream')

function hitung(request: IncomingMessage, response: ServerResponse): void {
  const { permintaan, lama, galat } = papan()
  const mulai = process.hrtime.bigint()
  const kelompok = kelompokRute(request.url ?? '/')
  response.once('close', () => {
    // who left before an answer began was given none
    const status = response.headersSent ? String(response.statusCode) : 'putus'
    permintaan.inc({ kelompok, metode: metodeLabel(request.method), status })
    if (response.statusCode >= 500 && response.headersSent) galat.inc({ jenis: 'jawaban' })
    if (!aliran(response)) lama.observe({ kelompok }, Number(process.hrtime.bigint() - mulai) / 1e9)
  })
}

/** Counts every request of this process from now on. `kini`: numbers that this process knows, asked for when somebody reads. */
export function mulaiHitung(kini: Record<string, () => number>): void {
  if (holder.rakorHitung) return
  holder.rakorHitung = true
  const { register, galat } = papan()
  channel.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    hitung(request, response)
  })
  process.on('uncaughtExceptionMonitor', () => galat.inc({ jenis: 'tak-tertangkap' }))
  new Gauge({
    name: 'rakor_proses_kini', help: 'What this process does at this moment, by name.', labelNames: ['nama'], registers: [register],
    collect() { for (const [nama, ambil] of Object.entries(kini)) this.set({ nama }, ambil()) },
  })
}
