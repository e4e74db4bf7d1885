import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireUnggah } from '@/lib/dasar/akses/gate-api'
import { readNaskah } from '@/lib/dasar/buku/naskah'
import { BukuDitolak } from '@/lib/dasar/buku/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { galatUnggah, terimaRingkas } from '@/lib/dasar/unggah/terima'
import { MAKS_BERKAS, MAKS_TEKS, PERAN_CEK } from '@/lib/rakor/cek-angka/constants'
import { loadHasilCek } from '@/lib/rakor/cek-angka/loaders'
import { skemaCek } from '@/lib/rakor/cek-angka/schema'
import type { HasilCek } from '@/lib/rakor/cek-angka/tampil'

export const dynamic = 'force-dynamic'

const GALAT = { besar: 'Berkas lebih besar dari 10 MB. Unggah bagiannya saja, atau tempel teksnya.', isian: 'Kiriman tidak terbaca. Muat ulang halaman, lalu coba lagi.', sering: 'Terlalu banyak berkas dikirim sekaligus. Tunggu sebentar, lalu coba lagi.', lambat: 'Kiriman terhenti di jalan. Periksa sambungan, lalu coba lagi.' } as const
const jawab = (status: number, pesan: string): Response => Response.json({ galat: { pesan } }, { status, headers: { 'Cache-Control': 'no-store' } })

async function periksa(kiriman: FormData, sinyal: AbortSignal): Promise<HasilCek> {
  const isian = skemaCek.safeParse(Object.fromEntries([...kiriman].filter((satu): satu is [string, string] => typeof satu[1] === 'string' && satu[1] !== '')))
  if (!isian.success) throw new AppError('ISIAN_SALAH', { pesan: isian.error.issues[0]?.message ?? 'Ada isian yang perlu diperbaiki.' })
  const berkas = kiriman.get('berkas')
  if (!(berkas instanceof File) || berkas.size === 0) throw new AppError('ISIAN_SALAH', { pesan: 'Tempel teksnya atau pilih berkas dulu.' })
  const teks = await readNaskah(new Uint8Array(await berkas.arrayBuffer()), berkas.name, { maksHuruf: MAKS_TEKS * 2 }, sinyal)
  if (teks.length > MAKS_TEKS) throw new AppError('ISIAN_SALAH', { pesan: `Naskah ini lebih panjang dari ${bilangan(MAKS_TEKS)} huruf. Periksa bagian demi bagian.` })
  return loadHasilCek(teks, isian.data)
}

/** Takes a text as a file (a pasted one too), for those who see all units, and answers with every figure of it judged. Read in memory alone: nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  try {
    const pengguna = await requireUnggah(request)
    if (!PERAN_CEK.some((peran) => peran === pengguna.peran)) throw new AppError('TIDAK_BERHAK')
    const hasil = await periksa(await terimaRingkas(request, pengguna.id, MAKS_BERKAS), request.signal)
    return Response.json(hasil, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (error instanceof BukuDitolak) return jawab(422, error.message)
    const galat = galatUnggah(error)
    if (galat !== null) return jawab(galat === 'sering' ? 429 : 413, GALAT[galat])
    if (request.signal.aborted) return new Response(null, { status: 400 })
    return balasGalat(error)
  }
}
