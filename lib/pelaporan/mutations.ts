import { AppError } from '@/lib/akses/galat'
import { memuat, pelakuDari } from '@/lib/akses/scope'
import type { OpdScope } from '@/lib/akses/types'
import { tulis, type Transaksi } from '@/lib/database/tulis'
import { lengkapiKonflik, tahanBaris, tahanSub, tahanUntukSimpan } from '@/lib/entri/mutations'
import type { AlamatLaporan, HasilSimpan } from '@/lib/entri/types'
import { bacaKunci, bandingkanSel, type Alamat, type NilaiSel, type Sel } from '@/lib/entri/utils'
import { periksaSub } from './aturan'
import { queryIsian, queryVersiDipakai, type VersiDipakai } from './data'
import { petaSel, terapkan } from './terapkan'
import { tulisFisik, tulisRealisasi } from './mutations-entri'
import type { Isian } from './types'

/** Changed cells of one tab for one unit and month; the versions only where another than the one in force is edited. */
export interface MasukanSimpan extends AlamatLaporan {
  sel: readonly Sel[]
  apbdVersiId?: number | undefined
  kasVersiId?: number | undefined
}

/** How one kind of cell is written. */
export interface CaraSimpan {
  jenis: Alamat['jenis']
  /** the office may still correct a plan after the unit has handed in */
  setelahKirim: boolean
  /** writes the changed cells; `sesudah` is the unit as it will be */
  tulis: (tx: Transaksi, sesudah: Isian, sel: readonly Sel[], versi: VersiDipakai) => Promise<void>
}

const bacaSemua = (sel: readonly Sel[], jenis: Alamat['jenis']): Alamat[] =>
  sel.map((satu) => {
    const alamat = bacaKunci(satu.kunci)
    if (alamat?.jenis !== jenis) throw new AppError('ISIAN_SALAH', { pesan: 'Ada sel yang bukan milik bagian ini. Muat ulang halaman.' })
    return alamat
  })

/** The rules of saving, asked of the rows that change. @throws AppError ISIAN_SALAH with one sentence per cell */
function tolakGalat(sesudah: Isian, sel: readonly Sel[]): void {
  const awalan = (kunci: string): string => kunci.slice(0, kunci.lastIndexOf('.'))
  const tersentuh = new Set(sel.map((satu) => awalan(satu.kunci)))
  const galat = sesudah.sub
    .flatMap((sub) => periksaSub(sub, { bulan: sesudah.bulan, zona: null }, 'simpan'))
    .filter((satu) => satu.keparahan === 'galat' && satu.kunci !== null && tersentuh.has(awalan(satu.kunci)))
  if (galat.length === 0) return
  const isian = Object.fromEntries(galat.map((satu) => [satu.kunci ?? '', satu.kalimat]))
  throw new AppError('ISIAN_SALAH', { isian, pesan: `Belum ada yang disimpan: ${galat.length} isian perlu diperbaiki.` })
}

/**
 * Saves changed cells in one transaction, all or nothing. Each is compared with what is stored under the rows' locks; a
 * cell that somebody else changed meanwhile is a conflict, and then nothing is written and the conflicts come back.
 * @throws AppError PERIODE_TERTUTUP, SUDAH_DIAJUKAN, TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH
 */
export async function simpanSel(scope: OpdScope, masukan: MasukanSimpan, cara: CaraSimpan): Promise<HasilSimpan> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  const alamat = bacaSemua(masukan.sel, cara.jenis)
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUntukSimpan(tx, masukan, cara.setelahKirim)
    if (cara.jenis === 'fisik') await tahanSub(tx, masukan, alamat.flatMap((a) => (a.jenis === 'fisik' ? [a.sub] : [])))
    else await tahanBaris(tx, masukan, alamat.flatMap((a) => (a.jenis === 'fisik' ? [] : [a.baris])))
    const versi = await queryVersiDipakai(tx, masukan)
    const isian = await queryIsian(tx, scope, { ...masukan, ...versi })
    const hasil = bandingkanSel(masukan.sel, petaSel(isian, masukan.sel.map((satu) => satu.kunci)))
    const sama = hasil.sama.length
    if (hasil.konflik.length > 0) {
      return { tersimpan: 0, sama, konflik: await lengkapiKonflik(tx, hasil.konflik, { bulan: masukan.bulan, ...versi }) }
    }
    if (hasil.tulis.length > 0) {
      const sesudah = terapkan(isian, new Map<string, NilaiSel>(hasil.tulis.map((satu) => [satu.kunci, satu.sesudah])))
      tolakGalat(sesudah, hasil.tulis)
      await cara.tulis(tx, sesudah, hasil.tulis, versi)
    }
    return { tersimpan: hasil.tulis.length, sama, konflik: [] }
  })
}

/** Money of the open month, per line and channel, with corrections. */
export const simpanRealisasi = (scope: OpdScope, masukan: MasukanSimpan): Promise<HasilSimpan> =>
  simpanSel(scope, masukan, { jenis: 'realisasi', setelahKirim: false, tulis: tulisRealisasi })

/** Physical progress of the open month, target and realised, per sub-kegiatan. */
export const simpanFisik = (scope: OpdScope, masukan: MasukanSimpan): Promise<HasilSimpan> =>
  simpanSel(scope, masukan, { jenis: 'fisik', setelahKirim: false, tulis: tulisFisik })
