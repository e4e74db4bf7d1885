import { KELUHAN, keluhanServer } from '@/lib/dasar/database/sehat'

export const dynamic = 'force-dynamic'

/**
 * For the launcher and for monitors: 200 while the product can do its work, else 503. `keluhan` are the codes of
 * lib/dasar/database/sehat; a complaint with 200 is a warning. Tells nothing else, for anybody may ask.
 */
export async function GET(): Promise<Response> {
  const keluhan = await keluhanServer()
  const sehat = !keluhan.some((satu) => KELUHAN[satu].tutup)
  return Response.json({ sehat, keluhan }, { status: sehat ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
