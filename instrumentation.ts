/**
 * Runs once when the server starts. A configuration that lacks something stops it here with a
 * sentence. Next takes X-Forwarded-For from the visitor if she sends one, so it is replaced, before
 * Next sees the request, by the one address that can be believed (lib/akses/alamat.ts).
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { default: channel } = await import('node:diagnostics_channel')
  const { alamatTepercaya } = await import('@/lib/akses/alamat')
  const { readEnv } = await import('@/lib/env/env')
  const { proksiTepercaya } = orStop(readEnv)
  channel.subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: import('node:http').IncomingMessage }
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
