import { balasGalat, requireApi } from '@/lib/dasar/akses/gate-api'
import { loadKeamananUntuk } from '@/lib/dasar/keamanan/loaders'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { parseSaring } from '@/lib/dasar/keamanan/schema'
import { selAngka, selTeks, susunCsv } from '@/lib/dasar/format/csv'

export const dynamic = 'force-dynamic'

const KEPALA = ['Dicatat (UTC)', 'Pertama (UTC)', 'Banyaknya', 'Kode', 'Peristiwa', 'Hasil', 'Nama pengguna', 'Nama', 'Alamat', 'Rincian']

/** The security log as a file that Excel opens, filtered like its page, newest first. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pengguna } = await requireApi(request)
    const daftar = await loadKeamananUntuk(pengguna, parseSaring(Object.fromEntries(new URL(request.url).searchParams)))
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: `Log keamanan, ${daftar.length} baris` })
    const baris = daftar.map(({ pada, sejak, jumlah, peristiwa, nama, hasil, username, orang, alamat, rincian }) =>
      [pada, sejak, selAngka(jumlah), ...[peristiwa, nama, hasil, username, orang, alamat, rincian].map((isi) => selTeks(isi ?? ''))])
    return new Response(susunCsv([KEPALA.map(selTeks), ...baris]), {
      headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="log-keamanan.csv"' },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
