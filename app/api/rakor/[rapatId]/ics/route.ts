import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { susunIcs } from '@/lib/rakor/rapat/ics'
import { loadUndangan } from '@/lib/rakor/rapat/loaders'
import { alamatPublik } from '@/lib/dasar/akses/alamat-publik'

export const dynamic = 'force-dynamic'

/** The meeting for calendars: who opens it again after a change gets the change. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    await requireSesiApi(request)
    const { rapat, acara } = await loadUndangan((await params).rapatId)
    return new Response(susunIcs(rapat, acara, `${alamatPublik(request.headers)}/rakor/${rapat.id}`), {
      headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': `attachment; filename="rakor-${rapat.tahun}-tw${rapat.triwulan}.ics"` },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
