import type { IncomingMessage, ServerResponse } from 'node:http'
import channel from 'node:diagnostics_channel'
import { readEnv } from '@/lib/dasar/env/env'
import { alamatTepercaya } from './alamat'
import { HSTS } from './constants'
import { keluhanPermintaan, keluhanSetelan, pencatatKeluhan } from './proksi'

/**
 * Before the first request. A configuration that lacks something stops the server with a sentence; one that does not fit the proxies
 * in front is named. Before Next sees a request, what a visitor could write into it is replaced by what can be believed: the address
 * it came from, and the name of this server, by which Next judges an action's Origin.
 */
export function siapkanServer(): void {
  const { proksiTepercaya, baseUrl } = orStop(readEnv)
  const catat = pencatatKeluhan((pesan) => console.warn(pesan))
  for (const keluhan of keluhanSetelan(baseUrl, proksiTepercaya)) catat(keluhan, 'setelan')
  const dasar = baseUrl === undefined ? undefined : new URL(baseUrl)
  channel.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const kepala = request.headers['x-forwarded-for']
    const forwarded = Array.isArray(kepala) ? kepala.join(',') : kepala
    catat(keluhanPermintaan(forwarded, request.socket.remoteAddress, proksiTepercaya))
    request.headers['x-forwarded-for'] = alamatTepercaya(forwarded, request.socket.remoteAddress, proksiTepercaya)
    delete request.headers['x-forwarded-host']
    if (dasar !== undefined && request.headers.origin === dasar.origin) request.headers['x-forwarded-host'] = dasar.host
    if (dasar?.protocol === 'https:') response.setHeader('Strict-Transport-Security', HSTS)
  })
}

/** An incomplete configuration is a sentence for the person who starts the server, not a stack. */
function orStop<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
