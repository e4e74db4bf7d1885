import { AppError } from '@/lib/dasar/akses/galat'
import { alihkan, balasGalat, requireApi, requireUnggah } from '@/lib/dasar/akses/gate-api'
import { idDari, scopeUnit } from '@/lib/dasar/akses/scope'
import { susunDokumen } from '@/lib/dasar/batas/dokumen'
import { denganBerkas, galatUnggah } from '@/lib/dasar/unggah/terima'
import { bacaAlamat } from '@/lib/lapor/pelaporan/schema'
import { MAKS_BERKAS } from '@/lib/lapor/templat/constants'
import { loadTemplat } from '@/lib/lapor/templat/loaders'
import { terimaTemplat } from '@/lib/lapor/templat/unggah'

export const dynamic = 'force-dynamic'

const JENIS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Konteks {
  params: Promise<{ unitId: string }>
}

/** Unit, year and month from the address. @throws AppError ISIAN_SALAH, TIDAK_DITEMUKAN */
async function bacaTempat(request: Request, { params }: Konteks): Promise<{ unitId: number; tahun: number; bulan: number }> {
  const { tahun, bulan } = bacaAlamat(Object.fromEntries(new URL(request.url).searchParams))
  const unitId = idDari((await params).unitId)
  if (unitId === 0) throw new AppError('TIDAK_DITEMUKAN')
  if (tahun === undefined || bulan === undefined) throw new AppError('ISIAN_SALAH', { pesan: 'Sebutkan tahun dan bulan: ?tahun=2023&bulan=7.' })
  return { unitId, tahun, bulan }
}

/** The template of one unit and month (?tahun&bulan) as an .xlsx file. */
export async function GET(request: Request, konteks: Konteks): Promise<Response> {
  try {
    const { pengguna } = await requireApi(request)
    const { unitId, ...periode } = await bacaTempat(request, konteks)
    const { nama, isi } = await susunDokumen(pengguna.id, request.signal, () => loadTemplat(pengguna, unitId, periode))
    return new Response(new Uint8Array(isi), {
      headers: { 'Cache-Control': 'no-store', 'Content-Type': JENIS, 'Content-Disposition': `attachment; filename="${nama}"` },
    })
  } catch (error) {
    return balasGalat(error)
  }
}

/**
 * Takes a filled template from a plain form and leads to what it would change, or to why it was refused. What is larger than
 * allowed is refused before it is read.
 */
export async function POST(request: Request, konteks: Konteks): Promise<Response> {
  let halaman: string | null = null
  try {
    const pengguna = await requireUnggah(request)
    const tempat = await bacaTempat(request, konteks)
    scopeUnit(pengguna, tempat.unitId, 'tulis')
    halaman = `/entri/${tempat.unitId}/templat?tahun=${tempat.tahun}&bulan=${tempat.bulan}`
    const unggahan = await denganBerkas(request, pengguna.id, MAKS_BERKAS, (_, berkas) => terimaTemplat(pengguna, tempat, berkas))
    return alihkan(`${halaman}&unggahan=${unggahan}`)
  } catch (error) {
    const galat = galatUnggah(error)
    if (galat !== null && halaman !== null) return alihkan(`${halaman}&galat=${galat}`)
    if (request.signal.aborted) return new Response(null, { status: 400 })
    return balasGalat(error)
  }
}
