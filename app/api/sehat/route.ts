import { databaseAnswers } from '@/lib/dasar/database/sehat'

export const dynamic = 'force-dynamic'

/** For the launcher and for monitors: 200 when the application reaches its database, else 503. Tells nothing else. */
export async function GET(): Promise<Response> {
  const ok = await databaseAnswers()
  return Response.json({ sehat: ok }, { status: ok ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
