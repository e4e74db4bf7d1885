import { rm } from 'node:fs/promises'
import { AppError } from '@/lib/dasar/akses/galat'
import { alihkan, balasGalat, requireUnggah } from '@/lib/dasar/akses/gate-api'
import { scopeTulis } from '@/lib/dasar/akses/scope'
import { denganBuku, galatUnggah, terimaFormulir } from '@/lib/dasar/unggah/terima'
import { MAKS_BERKAS } from '@/lib/lapor/pengadaan/rup/baca/baca'
import { BATAS_RUP } from '@/lib/lapor/pengadaan/rup/mutations'
import { skemaUnggahRup } from '@/lib/lapor/pengadaan/rup/schema'
import { terimaRup } from '@/lib/lapor/pengadaan/rup/unggah'

export const dynamic = 'force-dynamic'

const HALAMAN = '/pengadaan/impor'

/** Takes a list of packages from a plain form and leads to its preview; what is wrong with the file stands there. */
export async function POST(request: Request): Promise<Response> {
  let tahun = ''
  try {
    const pengguna = await requireUnggah(request)
    const scope = scopeTulis(pengguna)
    const { isian: mentah, berkas } = await terimaFormulir(request, pengguna.id, MAKS_BERKAS)
    try {
      const isian = skemaUnggahRup.safeParse(mentah)
      tahun = isian.success ? `tahun=${isian.data.tahun}&` : ''
      if (!isian.success || !berkas) return alihkan(`${HALAMAN}?${tahun}galat=${isian.success ? 'berkas' : 'isian'}`)
      const id = await denganBuku(pengguna.id, false, () => terimaRup(scope, isian.data, { asal: berkas.jalur, nama: berkas.nama.slice(-200) }))
      return alihkan(`${HALAMAN}/${id}`)
    } finally {
      if (berkas) await rm(berkas.jalur, { force: true })
    }
  } catch (error) {
    if (error instanceof AppError && error.isian?.[BATAS_RUP]) return alihkan(`${HALAMAN}?${tahun}galat=terbuka`)
    if (error instanceof AppError && error.isian?.perTanggal) return alihkan(`${HALAMAN}?${tahun}galat=tanggal`)
    const galat = galatUnggah(error)
    if (galat !== null) return alihkan(`${HALAMAN}?${tahun}galat=${galat}`)
    if (request.signal.aborted) return new Response(null, { status: 400 })
    return balasGalat(error)
  }
}
