import { balasTerbuka } from '@/lib/rakor/terbuka/saji/pintu'

export const dynamic = 'force-dynamic'

/** The first page of the public site; see `[...jalur]`. */
export const GET = (request: Request): Promise<Response> => balasTerbuka(request)
export const HEAD = GET
export const OPTIONS = GET
