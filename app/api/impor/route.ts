import { rm } from 'node:fs/promises'
import { LUAR_BERKAS } from '@/lib/dasar/akses/constants'
import { AppError } from '@/lib/dasar/akses/galat'
import { alihkan, balasGalat, requireUnggah } from '@/lib/dasar/akses/gate-api'
import { scopeTulis } from '@/lib/dasar/akses/scope'
import { MAKS_BERKAS } from '@/lib/lapor/impor/constants'
import { KirimanDitolak, lewatiSisa, terimaKiriman } from '@/lib/lapor/impor/baca/kiriman'
import { skemaUnggah } from '@/lib/lapor/impor/schema'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'

export const dynamic = 'force-dynamic'

/** The form of a request, its file on disk. What is too large is left unread from the first byte too many on. */
async function baca(request: Request): ReturnType<typeof terimaKiriman> {
  if (!request.body) throw new KirimanDitolak('rusak')
  try {
    if (Number(request.headers.get('content-length') ?? 0) > MAKS_BERKAS + LUAR_BERKAS) throw new KirimanDitolak('besar')
    // not cancelled: that would cut the line before the answer is on it
    return await terimaKiriman(request.body.values({ preventCancel: true }), request.headers.get('content-type'), { nama: 'berkas', maks: MAKS_BERKAS })
  } catch (error) {
    if (error instanceof KirimanDitolak) void lewatiSisa(request.body, MAKS_BERKAS * 4)
    throw error
  }
}

/** Takes a file of SIPD from a plain form into the data folder and leads to its batch, where the reading goes on. */
export async function POST(request: Request): Promise<Response> {
  try {
    const scope = scopeTulis(await requireUnggah(request))
    const { isian: mentah, berkas } = await baca(request)
    const isian = skemaUnggah.safeParse(mentah)
    if (!isian.success || !berkas) {
      if (berkas) await rm(berkas.jalur, { force: true })
      return alihkan(isian.success ? `/impor?tahun=${isian.data.tahun}&galat=berkas` : '/impor?galat=isian')
    }
    const { id, sudah, selesai } = await terimaImpor(scope, berkas, { ...isian.data, nama: berkas.nama.slice(-200) })
    void selesai
    return alihkan(`/impor/${id}${sudah ? '?sudah=1' : ''}`)
  } catch (error) {
    if (error instanceof KirimanDitolak) return alihkan(`/impor?galat=${error.sebab === 'besar' ? 'besar' : 'isian'}`)
    if (error instanceof AppError && error.kode === 'TERLALU_SERING') return alihkan('/impor?galat=sering')
    // a line that broke while the file came: nobody is there to be answered
    if (request.signal.aborted) return new Response(null, { status: 400 })
    return balasGalat(error)
  }
}
