import { rm } from 'node:fs/promises'
import { AppError } from '@/lib/dasar/akses/galat'
import { alihkan, balasGalat, requireUnggah } from '@/lib/dasar/akses/gate-api'
import { scopeTulis } from '@/lib/dasar/akses/scope'
import { galatUnggah, terimaFormulir } from '@/lib/dasar/unggah/terima'
import { BATAS_TERBUKA, MAKS_BERKAS } from '@/lib/lapor/impor/constants'
import { skemaUnggah } from '@/lib/lapor/impor/schema'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'

export const dynamic = 'force-dynamic'

/** Takes a file of SIPD from a plain form into the data folder and leads to its batch, where the reading goes on. */
export async function POST(request: Request): Promise<Response> {
  try {
    const pengguna = await requireUnggah(request)
    const scope = scopeTulis(pengguna)
    const { isian: mentah, berkas } = await terimaFormulir(request, pengguna.id, MAKS_BERKAS)
    const isian = skemaUnggah.safeParse(mentah)
    if (!isian.success || !berkas) {
      if (berkas) await rm(berkas.jalur, { force: true })
      return alihkan(isian.success ? `/impor?tahun=${isian.data.tahun}&galat=berkas` : '/impor?galat=isian')
    }
    const { id, sudah, selesai } = await terimaImpor(scope, berkas, { ...isian.data, nama: berkas.nama.slice(-200) })
    void selesai
    return alihkan(`/impor/${id}${sudah ? '?sudah=1' : ''}`)
  } catch (error) {
    if (error instanceof AppError && error.isian?.[BATAS_TERBUKA]) return alihkan('/impor?galat=terbuka')
    const galat = galatUnggah(error)
    if (galat !== null) return alihkan(`/impor?galat=${galat}`)
    // a line that broke while the file came: nobody is there to be answered
    if (request.signal.aborted) return new Response(null, { status: 400 })
    return balasGalat(error)
  }
}
