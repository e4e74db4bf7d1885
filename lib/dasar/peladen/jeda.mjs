import { JANJI } from './janji.mjs'

/**
 * What a visitor is told while the product comes up again: by the web process when its database is away, by the launcher when
 * the web process is. One sentence, and a page that asks again by itself; never a stack.
 */
const KALIMAT = JANJI.kalimatJeda
/** seconds after which the page asks again */
const ULANG = 3

/** @param {boolean} kiriman whether something was being sent: then reloading by itself would lose it */
const halaman = (kiriman) => `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${kiriman ? '' : `<meta http-equiv="refresh" content="${ULANG}">\n`}<title>Sebentar - Rakor POP</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 40rem; margin: 15vh auto 0; padding: 0 1.25rem }
h1 { font-size: 1.375rem }
</style>
<main>
<h1>Sebentar</h1>
<p role="status">${KALIMAT}</p>
<p>${kiriman
    ? 'Yang baru saja Anda kirim belum diterima. Tunggu sebentar, lalu kembali ke halaman tadi dan kirim lagi.'
    : 'Halaman ini memuat ulang sendiri setiap beberapa detik. <a href="">Muat ulang sekarang</a>'}</p>
</main>
</html>
`

/**
 * Answers a request that nobody can serve at this moment: 503, when to ask again, and a page or a sentence.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function jawabJeda(request, response) {
  const baca = request.method === 'GET' || request.method === 'HEAD'
  const dokumen = request.headers.accept?.includes('text/html') === true && request.headers['next-action'] === undefined
  response.writeHead(503, {
    // Next's client hands on the sentence of an action of exactly this type only; it is plain ASCII
    'Content-Type': dokumen ? 'text/html; charset=utf-8' : 'text/plain',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'Retry-After': String(ULANG),
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close', // the next try may meet another process
  })
  response.end(request.method === 'HEAD' ? undefined : dokumen ? halaman(!baca) : KALIMAT)
}
