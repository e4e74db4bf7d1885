import { once } from 'node:events'
import http from 'node:http'
import net from 'node:net'

/** Sends requests to the servers in turn, as nginx does by default: who does not take the connection is passed over. */
export async function mulaiProksi(tujuan: readonly number[]): Promise<{ alamat: string; tutup: () => void }> {
  let giliran = 0
  const server = http.createServer((masuk, keluar) => {
    const coba = (sisa: number): void => {
      const port = tujuan[giliran++ % tujuan.length]
      const terus = http.request({ host: '127.0.0.1', port, method: masuk.method, path: masuk.url, headers: { ...masuk.headers, 'x-forwarded-for': '127.0.0.1', 'x-lewat': String(port) }, agent: false }, (jawab) => {
        keluar.writeHead(jawab.statusCode ?? 502, { ...jawab.headers, 'x-dari': String(port) })
        jawab.pipe(keluar)
        jawab.on('error', () => keluar.destroy())
      })
      let tersambung = false
      terus.on('socket', (soket) => soket.once('connect', () => {
        tersambung = true
        masuk.pipe(terus)
      }))
      terus.on('error', () => {
        if (!tersambung && sisa > 1) return coba(sisa - 1)
        if (keluar.headersSent) keluar.destroy()
        else keluar.writeHead(502).end()
      })
      keluar.on('close', () => terus.destroy())
    }
    coba(tujuan.length)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { alamat: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`, tutup: () => { server.closeAllConnections(); server.close() } }
}

/** One address of the database that leads where it is told: what a virtual address or a TCP proxy is in an office. */
export async function mulaiAlamatBasisData(awal: number): Promise<{ port: number; pindah: (port: number) => void; tutup: () => void }> {
  let tujuan = awal
  const semua = new Set<net.Socket>()
  const server = net.createServer((masuk) => {
    const terus = net.connect(tujuan, '127.0.0.1')
    for (const satu of [masuk, terus]) {
      semua.add(satu)
      satu.on('error', () => undefined)
      satu.on('close', () => { semua.delete(satu); masuk.destroy(); terus.destroy() })
    }
    masuk.pipe(terus)
    terus.pipe(masuk)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const putuskan = (): void => { for (const satu of semua) satu.destroy() }
  return {
    port: (server.address() as net.AddressInfo).port,
    pindah: (port) => { tujuan = port; putuskan() },
    tutup: () => { putuskan(); server.close() },
  }
}
