import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireApi } from '@/lib/dasar/akses/gate-api'
import { susunDokumen } from '@/lib/dasar/batas/dokumen'
import { loadTemplatKinerja } from '@/lib/lapor/kinerja/loaders'

export const dynamic = 'force-dynamic'

/** The sheet of indicators that a unit fills in: `?unit=2&tahun=2023`, for whoever may write for it. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pengguna } = await requireApi(request)
    const kueri = new URL(request.url).searchParams
    const tahun = Number(/^20\d{2}$/.exec(kueri.get('tahun') ?? '')?.[0] ?? 0)
    if (tahun === 0) throw new AppError('ISIAN_SALAH', { pesan: 'tahun: isi dengan tahun anggaran, misalnya 2023.' })
    const isi = await susunDokumen(pengguna.id, request.signal, () => loadTemplatKinerja(pengguna, kueri.get('unit') ?? '', tahun))
    return new Response(new Uint8Array(isi), {
      headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Content-Disposition': `attachment; filename="Templat-indikator-kinerja_${tahun}.xlsx"` },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
