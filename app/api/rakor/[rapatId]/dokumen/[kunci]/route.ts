import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { susunDokumen } from '@/lib/dasar/batas/dokumen'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { loadDraf } from '@/lib/rakor/dokumen/berkas/loaders'
import { JENIS_BERKAS } from '@/lib/rakor/dokumen/constants'
import { skemaUnduh } from '@/lib/rakor/dokumen/schema'

export const dynamic = 'force-dynamic'

/** A document of a meeting as a draft: `?format=docx` (pdf, xlsx, pptx, txt), `&bekuan=1` of a certain frozen position. For those who see all units. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string; kunci: string }> }): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const { rapatId, kunci } = await params
    const kueri = skemaUnduh.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: kueri.error.issues.map(({ message }) => message).join(' ') })
    const { nama, format, isi } = await susunDokumen(pengguna.id, request.signal, () => loadDraf(rapatId, kunci, kueri.data.format, kueri.data.bekuan))
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: nama })
    return new Response(new Uint8Array(isi), { headers: { 'Cache-Control': 'no-store', 'Content-Type': JENIS_BERKAS[format], 'Content-Disposition': `attachment; filename="${nama}"` } })
  } catch (error) {
    return balasGalat(error)
  }
}
