import { balasTerbuka } from '@/lib/rakor/terbuka/saji/pintu'

export const dynamic = 'force-dynamic'

/** What search engines may read: the public site while it is on, nothing else. */
export const GET = (request: Request): Promise<Response> => balasTerbuka(request)
