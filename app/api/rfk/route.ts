import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireApi } from '@/lib/dasar/akses/gate-api'
import { susunDokumen } from '@/lib/dasar/batas/dokumen'
import { loadBukuRfk } from '@/lib/lihat/rfk/loaders'
import { kueriRfkSchema } from '@/lib/lihat/rfk/schema'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'

export const dynamic = 'force-dynamic'

/** A form as a workbook: `?bentuk=A&tahun=2023&bulan=6&unit=2` (or `skpd=2`: with the units under it), within what the caller may read. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pengguna } = await requireApi(request)
    const kueri = kueriRfkSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: kueri.error.issues.map(({ path, message }) => [...path, message].join(': ')).join(' ') })
    const { nama, isi } = await susunDokumen(pengguna.id, request.signal, () => loadBukuRfk(pengguna, kueri.data, new Date()))
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: nama })
    return new Response(new Uint8Array(isi), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="${nama}"`,
      },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
