import { once } from 'node:events'
import http from 'node:http'
import type net from 'node:net'

/** The name and the visitor's address that the proxy writes. */
export const HOST_DALAM = 'app.internal:3000'
export const ALAMAT_LUAR = '203.0.113.7'

export interface ProksiTulisUlang {
  alamat: string
  /** the port behind it; told when it is known */
  ke: (port: number) => void
  tutup: () => void
}

/**
 * A proxy as many an office has one: it calls the server by an inner name, so the Host that the browser typed never arrives, and tells
 * the outer one, the scheme and the visitor's address in headers. It changes nothing of what is answered.
 */
export async function mulaiProksiTulisUlang(): Promise<ProksiTulisUlang> {
  let port = 0
  const server = http.createServer((masuk, keluar) => {
    const headers = { ...masuk.headers, 'host': HOST_DALAM, 'x-forwarded-host': masuk.headers.host ?? '', 'x-forwarded-proto': 'http', 'x-forwarded-for': ALAMAT_LUAR }
    const terus = http.request({ host: '127.0.0.1', port, method: masuk.method, path: masuk.url, headers, agent: false }, (jawab) => {
      keluar.writeHead(jawab.statusCode ?? 502, jawab.headers)
      jawab.pipe(keluar)
      jawab.on('error', () => keluar.destroy())
    })
    terus.on('error', () => (keluar.headersSent ? keluar.destroy() : keluar.writeHead(502).end()))
    keluar.on('close', () => terus.destroy())
    masuk.pipe(terus)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    alamat: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    ke: (satu) => { port = satu },
    tutup: () => { server.closeAllConnections(); server.close() },
  }
}
