import { balasTerbuka } from '@/lib/rakor/terbuka/saji/pintu'

export const dynamic = 'force-dynamic'

/**
 * The public site, for anybody. In production these addresses are answered before Next (lib/dasar/peladen/layani); here for development, by
 * the same function. Nothing is published: 404.
 */
export const GET = (request: Request): Promise<Response> => balasTerbuka(request)
export const HEAD = GET
export const OPTIONS = GET
