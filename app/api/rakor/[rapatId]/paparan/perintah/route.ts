import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { scopeKemudi } from '@/lib/rakor/paparan/loaders'
import { perintahLayar } from '@/lib/rakor/paparan/mutations'
import { skemaPerintah } from '@/lib/rakor/paparan/schema'

export const dynamic = 'force-dynamic'

/**
 * A command to the screen from a window of the office, and its number as the answer. A plain request and no action: actions of a window go
 * one after the other, so one that hangs on a bad line would hold all that follow.
 */
export async function POST(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const scope = await scopeKemudi(request)
    const badan: unknown = await request.json().catch(() => null)
    const masukan = skemaPerintah.safeParse({ ...(typeof badan === 'object' ? badan : null), rapatId: (await params).rapatId })
    if (!masukan.success) throw new AppError('ISIAN_SALAH')
    return Response.json({ urutan: await perintahLayar(scope, masukan.data) }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
