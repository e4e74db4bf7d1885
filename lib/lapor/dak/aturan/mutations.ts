import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { sidik } from '@/lib/dasar/akses/utils'
import { tulis } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { senToText } from '@/lib/realisasi/rupiah'
import { queryAturanDak } from '../data'
import type { MasukanAturan } from './schema'
import type { AturanDakTercatat } from '../types'

type IsiAturan = Omit<MasukanAturan, 'tanda' | 'versi'>
const isiAturan = (a: IsiAturan): (string | number)[] => [
  a.tahun, a.dasar, senToText(a.batasSekaligus), a.bagianSatu, a.bagianDua, a.ndkPenuh, a.ndkSedikit, a.serapDua, a.serapTiga, a.outputTiga, a.tenggatSatu, a.tenggatDua, a.tenggatTiga,
]

/** Fingerprint of rules as they were looked at: what was looked at is what is saved. */
export const tandaAturan = (isi: IsiAturan): string => sidik(JSON.stringify(isiAturan(isi)))

/** Whether these rules stand already. */
const sama = (kini: AturanDakTercatat | null, isi: IsiAturan): boolean => kini !== null && tandaAturan(kini) === tandaAturan(isi)

/** Lays down the rules of a year or changes them. The same twice is one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, BERSAMAAN */
export async function simpanAturan(scope: OpdScope, { versi, ...isi }: MasukanAturan): Promise<void> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const tahun = await tx.$queryRaw<unknown[]>`SELECT 1 FROM tahun_anggaran WHERE tahun = ${isi.tahun} FOR NO KEY UPDATE`
    if (tahun.length === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun anggaran ${isi.tahun} belum ada.` })
    const kini = await queryAturanDak(tx, isi.tahun)
    if (sama(kini, isi)) return
    if ((kini?.versi ?? 0) !== versi) throw new AppError('BERSAMAAN', { pesan: `Aturan ini sudah diubah ${kini?.oleh ?? ''}${kini ? `, ${waktuWib(kini.pada)}` : ''}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isinya.` })
    await tx.$executeRaw`
      INSERT INTO aturan_dak (tahun, dasar, batas_sekaligus, bagian_satu, bagian_dua, ndk_penuh, ndk_sedikit, serap_dua, serap_tiga, output_tiga, tenggat_satu, tenggat_dua, tenggat_tiga)
      VALUES (${isi.tahun}, ${isi.dasar}, ${senToText(isi.batasSekaligus)}::numeric, ${isi.bagianSatu}, ${isi.bagianDua}, ${isi.ndkPenuh}, ${isi.ndkSedikit}, ${isi.serapDua}, ${isi.serapTiga}, ${isi.outputTiga},
        ${isi.tenggatSatu}::date, ${isi.tenggatDua}::date, ${isi.tenggatTiga}::date)
      ON CONFLICT (tahun) DO UPDATE SET dasar = excluded.dasar, batas_sekaligus = excluded.batas_sekaligus, bagian_satu = excluded.bagian_satu, bagian_dua = excluded.bagian_dua,
        ndk_penuh = excluded.ndk_penuh, ndk_sedikit = excluded.ndk_sedikit, serap_dua = excluded.serap_dua, serap_tiga = excluded.serap_tiga, output_tiga = excluded.output_tiga,
        tenggat_satu = excluded.tenggat_satu, tenggat_dua = excluded.tenggat_dua, tenggat_tiga = excluded.tenggat_tiga, versi = aturan_dak.versi + 1`
  })
}
