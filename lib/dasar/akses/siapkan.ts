import type { IncomingMessage } from 'node:http'
import channel from 'node:diagnostics_channel'
import { readEnv } from '@/lib/dasar/env/env'
import { alamatTepercaya } from './alamat'

/**
 * Before the first request. A configuration that lacks something stops the server with a sentence. Next takes
 * X-Forwarded-For from the visitor if she sends one, so it is replaced, before Next sees the request, by the one address
 * that can be believed.
 */
export function siapkanServer(): void {
  const { proksiTepercaya } = orStop(readEnv)
  channel.subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    const kepala = request.headers['x-forwarded-for']
    const forwarded = Array.isArray(kepala) ? kepala.join(',') : kepala
    request.headers['x-forwarded-for'] = alamatTepercaya(forwarded, request.socket.remoteAddress, proksiTepercaya)
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
