import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireApi } from '@/lib/dasar/akses/gate-api'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { batasiApi } from '@/lib/posisi/batas'
import { loadBahanRfk } from '@/lib/lihat/rfk/loaders'
import { kueriRfkSchema } from '@/lib/lihat/rfk/schema'
import { susunRfk } from '@/lib/lihat/rfk/susun'
import { namaBerkas } from '@/lib/lihat/rfk/utils'

export const dynamic = 'force-dynamic'

/** A form as a workbook: `?bentuk=A&tahun=2023&bulan=6&unit=2`, within what the caller may read. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pengguna } = await requireApi(request)
    await batasiApi(pengguna.id)
    const kueri = kueriRfkSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: kueri.error.issues.map(({ path, message }) => [...path, message].join(': ')).join(' ') })
    const bahan = await loadBahanRfk(pengguna, kueri.data, new Date())
    const nama = namaBerkas(bahan.bentuk, bahan.unit?.nama ?? 'Kabupaten', bahan.tahun, bahan.bulan)
    return new Response(new Uint8Array(await writeBuku(susunRfk(bahan))), {
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
