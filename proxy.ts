import { NextResponse, type NextRequest } from 'next/server'
import { HEADER_JALUR } from '@/lib/dasar/akses/constants'
import { HEADER_SIMPAN } from '@/lib/dasar/peladen/constants'
import { kebijakanNonce } from '@/lib/dasar/peladen/kebijakan'
import { KUKI_AULA } from '@/lib/rakor/paparan/constants'

const UMUM = /^\/(masuk|pertama|api|hadir|aula)(\/|$)/
/** Who follows a meeting with the hall's code has no session; the page asks for the code itself. */
const IKUT = /^\/rakor\/\d+\/ikut$/

/**
 * Comfort, never authority: a visitor without any session cookie is led to the sign-in page, and the page learns its
 * own path. Who may do what is decided in lib/dasar/akses, for every page, action and route by itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  // nothing here is called by a NUL, and the database takes none: a fault in every search, if it were let through
  if (/%00/.test(pathname + search)) return new NextResponse('Alamat ini tidak ada.', { status: 404, headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' } })
  const bacaSaja = (request.method === 'GET' || request.method === 'HEAD') && !request.headers.has('next-action')
  if (bacaSaja && !UMUM.test(pathname) && !(IKUT.test(pathname) && request.cookies.has(KUKI_AULA)) && !request.cookies.getAll().some(({ name }) => name.endsWith('rakor.session_token'))) {
    const tujuan = new URL('/masuk', request.url)
    if (pathname !== '/') tujuan.searchParams.set('kembali', pathname + search)
    return NextResponse.redirect(tujuan)
  }
  const headers = new Headers(request.headers)
  headers.set(HEADER_JALUR, pathname + search)
  // a page made to be kept has no nonce: its policy, by hashes, is written when the whole of it is there
  if (headers.has(HEADER_SIMPAN)) return NextResponse.next({ request: { headers } })
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const csp = kebijakanNonce(nonce)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', csp)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', csp)
  return response
}

export const config = {
  // Files that are the same for everybody; prefetches carry no document. Uploads answer without a page, and here their bodies
  // would be kept in memory and cut off at 10 MB. A photo, an attachment, an issued document and the public site have policies of
  // their own. The doors for files are those of lib/dasar/peladen/gerbang, whose test reads this line.
  matcher: [{ source: '/((?!_next/static|_next/image|favicon.ico|icon.svg|robots.txt|terbuka(?:/|$)|api/impor$|api/rekonsiliasi/unggah$|api/kodefikasi$|api/cek-angka$|api/pengadaan/impor$|api/pengadaan/[0-9]+/foto|api/rakor/[0-9]+/terbitan/[0-9]+$|api/tindak-lanjut/[0-9]+/|api/entri/[0-9]+/templat$).*)' }],
}
