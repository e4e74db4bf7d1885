import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireApi } from '@/lib/dasar/akses/gate-api'
import { balasPaket } from '@/lib/dasar/peladen/balas-paket'
import { loadPaketRfk } from '@/lib/lihat/rfk/loaders-paket'
import { kueriPaketSchema } from '@/lib/lihat/rfk/schema'

export const dynamic = 'force-dynamic'

/** A form of every unit that the caller may read, as a zip: `?bentuk=A&tahun=2023&bulan=6`. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pengguna } = await requireApi(request)
    const kueri = kueriPaketSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: kueri.error.issues.map(({ path, message }) => [...path, message].join(': ')).join(' ') })
    return await balasPaket(pengguna.id, await loadPaketRfk(pengguna, kueri.data, new Date()))
  } catch (error) {
    return balasGalat(error)
  }
}
