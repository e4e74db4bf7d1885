import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { lengkapiKonflik, tahanBaris, tahanSub, tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan, HasilSimpan } from '@/lib/lapor/entri/types'
import { bacaKunci, bandingkanSel, selBaku, subAlamat, type Alamat, type NilaiSel, type Sel } from '@/lib/lapor/entri/utils'
import { periksaSub } from './aturan/aturan'
import { queryIsian, queryVersiDipakai, type VersiDipakai } from './data'
import { petaSel, terapkan } from './terapkan'
import { tulisFisik, tulisRealisasi } from './mutations-entri'
import type { Isian } from './types'

/** Changed cells of one unit and month; the versions only where another than the one in force is edited. */
export interface MasukanSimpan extends AlamatLaporan {
  sel: readonly Sel[]
  apbdVersiId?: number | undefined
  kasVersiId?: number | undefined
}

/** The door that typed and pasted cells come through. */
export type SumberSel = 'form' | 'tempel'

/** How one kind of cell is written. */
export interface CaraSimpan {
  jenis: Alamat['jenis']
  /** the office may still correct a plan after the unit has handed in */
  setelahKirim: boolean
  /** writes the changed cells; `sesudah` is the unit as it will be */
  tulis: (tx: Transaksi, sesudah: Isian, sel: readonly Sel[], versi: VersiDipakai) => Promise<void>
}

/** The addresses of the cells. @throws AppError ISIAN_SALAH for a cell of a kind that this save does not write */
const bacaSemua = (sel: readonly Sel[], cara: readonly CaraSimpan[]): Alamat[] =>
  sel.map((satu) => {
    const alamat = bacaKunci(satu.kunci)
    if (!cara.some(({ jenis }) => jenis === alamat?.jenis) || !alamat) {
      throw new AppError('ISIAN_SALAH', { pesan: 'Ada sel yang bukan milik bagian ini. Muat ulang halaman.' })
    }
    return alamat
  })

/** The rules of saving, asked of the rows that change. @throws AppError ISIAN_SALAH with one sentence per cell */
function tolakGalat(sesudah: Isian, sel: readonly Sel[]): void {
  const awalan = (kunci: string): string => kunci.slice(0, kunci.lastIndexOf('.'))
  const tersentuh = new Set(sel.map((satu) => awalan(satu.kunci)))
  const galat = sesudah.sub
    .flatMap((sub) => periksaSub(sub, { bulan: sesudah.bulan, zona: null }, 'simpan'))
    .filter((satu) => satu.keparahan === 'galat' && !satu.dijawab && satu.kunci !== null && tersentuh.has(awalan(satu.kunci)))
  if (galat.length === 0) return
  const isian = Object.fromEntries(galat.map((satu) => [satu.kunci ?? '', satu.kalimat]))
  throw new AppError('ISIAN_SALAH', { isian, pesan: `Belum ada yang disimpan: ${galat.length} isian perlu diperbaiki.` })
}

/** Writes each kind of cell in its own way, in the order of `cara`. */
async function tulisPerJenis(tx: Transaksi, sesudah: Isian, sel: readonly Sel[], versi: VersiDipakai, cara: readonly CaraSimpan[]): Promise<void> {
  for (const satu of cara) {
    const milik = sel.filter(({ kunci }) => bacaKunci(kunci)?.jenis === satu.jenis)
    if (milik.length > 0) await satu.tulis(tx, sesudah, milik, versi)
  }
}

/**
 * Saves changed cells, of one kind or of several, inside a transaction of the caller: all or nothing. Each is compared with
 * what is stored under the rows' locks; a cell that somebody else changed meanwhile is a conflict, and then nothing is
 * written and the conflicts come back.
 * @throws AppError PERIODE_TERTUTUP, SUDAH_DIAJUKAN, TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH
 */
export async function simpanSelDalam(tx: Transaksi, scope: OpdScope, diminta: MasukanSimpan, cara: readonly CaraSimpan[]): Promise<HasilSimpan> {
  if (!memuat(scope, diminta.unitId)) throw new AppError('TIDAK_BERHAK')
  const masukan = { ...diminta, sel: diminta.sel.map((satu) => selBaku(satu, diminta.bulan)) }
  const alamat = bacaSemua(masukan.sel, cara)
  const dipakai = cara.filter(({ jenis }) => alamat.some((satu) => satu.jenis === jenis))
  await tahanUntukSimpan(tx, masukan, (dipakai.length > 0 ? dipakai : cara).every(({ setelahKirim }) => setelahKirim))
  const baris = alamat.flatMap((a) => ('baris' in a ? [a.baris] : []))
  const sub = alamat.flatMap((a) => subAlamat(a) ?? [])
  if (baris.length > 0) await tahanBaris(tx, masukan, baris)
  if (sub.length > 0) await tahanSub(tx, masukan, sub)
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
    await tulisPerJenis(tx, sesudah, hasil.tulis, versi, dipakai)
  }
  return { tersimpan: hasil.tulis.length, sama, konflik: [] }
}

/** The same in a transaction of its own. @throws as simpanSelDalam */
export const simpanSel = async (scope: OpdScope, masukan: MasukanSimpan, cara: readonly CaraSimpan[], sumber: SumberSel = 'form'): Promise<HasilSimpan> =>
  tulis(pelakuDari(scope, sumber), (tx) => simpanSelDalam(tx, scope, masukan, cara))

/** Money of the open month per line and channel; physical progress per sub-kegiatan: only the unit's own, until handed in. */
export const CARA_REALISASI: CaraSimpan = { jenis: 'realisasi', setelahKirim: false, tulis: tulisRealisasi }
export const CARA_FISIK: CaraSimpan = { jenis: 'fisik', setelahKirim: false, tulis: tulisFisik }
