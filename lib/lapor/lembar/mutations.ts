import type { OpdScope } from '@/lib/dasar/akses/types'
import { caraKas, caraPagu, caraTarget } from '@/lib/lapor/anggaran/mutations'
import type { HasilSimpan } from '@/lib/lapor/entri/types'
import { CARA_FISIK, CARA_REALISASI, simpanSel, type MasukanSimpan, type SumberSel } from '@/lib/lapor/pelaporan/mutations'

/**
 * Saves cells of every kind of one unit and month in one transaction, all or nothing: the plan first, then what is held
 * against it. Each kind is written by the room that owns it.
 * @throws AppError PERIODE_TERTUTUP, SUDAH_DIAJUKAN, TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH
 */
export const simpanLembar = (scope: OpdScope, { sumber, ...masukan }: MasukanSimpan & { sumber: SumberSel }): Promise<HasilSimpan> =>
  simpanSel(scope, masukan, [caraPagu(scope), caraKas(scope), caraTarget(scope), CARA_REALISASI, CARA_FISIK], sumber)
