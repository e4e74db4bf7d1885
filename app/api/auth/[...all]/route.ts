import { auth } from '@/lib/dasar/akses/auth'
import { requireAsal } from '@/lib/dasar/akses/gate-asal'
import { balasGalat } from '@/lib/dasar/akses/gate-api'

/**
 * The sign-in library's own doors, for programs. Only these are open: the rest of what the library offers (changing names,
 * passwords, sessions) goes through the actions of lib/dasar/akses, which know about forced changes and the trail.
 */
const TERBUKA = new Set(['POST /api/auth/sign-in/username', 'POST /api/auth/sign-out'])

async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (!TERBUKA.has(`${request.method} ${pathname}`)) return new Response(null, { status: 404 })
  try {
    await requireAsal(request.headers)
  } catch (error) {
    return balasGalat(error)
  }
  return auth().handler(request)
}

export { handle as GET, handle as POST }
