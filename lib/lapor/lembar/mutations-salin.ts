import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import { CARA_FISIK, simpanSelDalam } from '@/lib/lapor/pelaporan/mutations'
import { querySalinan } from './data-salin'
import type { Salinan } from './types'

/**
 * Carries physical progress over from the month before, only where this month has nothing yet: doing it
 * twice, or beside somebody else, overwrites nothing. What was carried over is mended like anything typed.
 * @throws AppError PERIODE_TERTUTUP, SUDAH_DIAJUKAN, TIDAK_BERHAK, BERSAMAAN
 */
export async function salinBulanLalu(scope: OpdScope, alamat: AlamatLaporan): Promise<Salinan> {
  if (!memuat(scope, alamat.unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUntukSimpan(tx, alamat)
    const salinan = await querySalinan(tx, scope, alamat)
    const sel = salinan.fisik.map(({ subId, persen }) => ({ kunci: kunciSel({ jenis: 'fisik', sub: subId, kolom: 'persen' }), sebelum: null, sesudah: persen }))
    if (sel.length > 0) {
      const { konflik } = await simpanSelDalam(tx, scope, { ...alamat, sel }, [CARA_FISIK])
      if (konflik.length > 0) throw new AppError('BERSAMAAN', { pesan: 'Rekan Anda sedang mengisi progres fisik yang sama. Belum ada yang disalin; coba lagi.' })
    }
    return salinan
  })
}
