import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { susunDokumen } from '@/lib/dasar/batas/dokumen'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { JENIS_BERKAS } from '@/lib/rakor/dokumen/constants'
import { FORMAT_LKPJ, loadBerkasLkpj } from '@/lib/rakor/lkpj/loaders'

export const dynamic = 'force-dynamic'

/** The LKPJ of a year: `?tahun=2022&format=docx` (xlsx), `&langsung=1` for a closed year's data as they stand now. For those who see all units. */
export async function GET(request: Request): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const { format: minta, ...cari } = Object.fromEntries(new URL(request.url).searchParams)
    const format = FORMAT_LKPJ.find((satu) => satu === minta)
    if (format === undefined) throw new AppError('ISIAN_SALAH', { pesan: `LKPJ tersedia sebagai ${FORMAT_LKPJ.join(', ')}.` })
    const { nama, isi } = await susunDokumen(pengguna.id, request.signal, () => loadBerkasLkpj(cari, format))
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: nama })
    return new Response(new Uint8Array(isi), { headers: { 'Cache-Control': 'no-store', 'Content-Type': JENIS_BERKAS[format], 'Content-Disposition': `attachment; filename="${nama}"` } })
  } catch (error) {
    return balasGalat(error)
  }
}
