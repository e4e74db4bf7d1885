import { auth } from '@/lib/dasar/akses/auth'

/**
 * The sign-in library's own doors, for programs. Only these are open: the rest of what the library offers (changing names,
 * passwords, sessions) goes through the actions of lib/dasar/akses, which know about forced changes and the trail.
 */
const TERBUKA = new Set(['POST /api/auth/sign-in/username', 'POST /api/auth/sign-out'])

async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (!TERBUKA.has(`${request.method} ${pathname}`)) return new Response(null, { status: 404 })
  return auth().handler(request)
}

export { handle as GET, handle as POST }
