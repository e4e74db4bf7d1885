import { openApi } from '@/lib/posisi/openapi'

/** The description of the API. It holds no data, so it needs no sign-in. */
export function GET(): Response {
  return Response.json(openApi(), { headers: { 'Cache-Control': 'public, max-age=3600' } })
}
