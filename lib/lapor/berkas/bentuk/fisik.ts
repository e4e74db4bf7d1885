import { SUB, UNIT } from './umum'
import type { Bentuk } from './types'

const KATA = ['realisasifisik', 'fisikrealisasi', 'progresfisik', 'fisikprogres', 'kemajuanfisik', 'capaianfisik', 'realisasiprogresfisik', 'realisasikemajuanfisik']
const LAIN = ['fisik', 'progres', 'progress', 'kemajuan']
const berpersen = (kata: readonly string[]): string[] => kata.flatMap((satu) => [satu, `${satu}persen`, `${satu}prosen`, `persen${satu}`])

/** Physical progress of sub-kegiatan, cumulative to a month: one column, or one for each month. */
export const FISIK: Bentuk = {
  jenis: 'FISIK', nama: 'Realisasi fisik per sub-kegiatan', persen: 'REALISASI',
  peran: { fisik: { nama: 'realisasi fisik', kata: [berpersen(KATA), berpersen(LAIN)], waktu: ['sampai', null], persen: 'bebas' } },
  wajib: [SUB, UNIT], tambah: 'fisik', waktu: 'tanggal',
}
