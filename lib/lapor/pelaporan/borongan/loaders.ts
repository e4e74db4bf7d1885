import 'server-only'
import { requirePeran, scopeKantor } from '@/lib/dasar/akses/gate'
import type { Sen } from '@/lib/realisasi/rupiah'
import { db } from '../data-baca'
import type { PilihanAlamat } from '../hak'
import { loadPapan, type BarisPapan, type PapanPeriode } from '../loaders'
import { queryPapan } from '../papan/data'
import { queryHalanganBanyak } from '../data-halangan'
import { kataHalangan, type Halangan } from '../halangan'
import { querySelisihBkad, queryRingkas } from './data'
import { alasanSendiri, menungguKantor, tulisPilihan } from './pilihan'
import type { RingkasPeriksa } from './ringkas'

/** A report of the board with what its checks say. */
export interface BarisPeriksa extends BarisPapan {
  ringkas: RingkasPeriksa | null
  bkad: { selisih: Sen; beres: boolean } | null
  /** what a tick sends; null: it cannot be decided together with others */
  pilihan: string | null
  /** why not, where it waits */
  sendiri: string | null
  /** another person has to decide: this one took part in the report */
  bukanSaya: boolean
}

/** The office's board with what waits looked through: errors, share filled, the difference to BKAD. */
export async function loadPapanPeriksa(alamat: PilihanAlamat): Promise<Omit<PapanPeriode, 'papan'> & { papan: BarisPeriksa[]; admin: boolean }> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS')
  const { papan, periode, daftarPeriode } = await loadPapan(alamat)
  const tunggu = periode?.status === 'TERBUKA' ? papan.filter(menungguKantor).map(({ unitId }) => unitId) : []
  const scope = scopeKantor(pengguna)
  const [ringkas, bkad, halangan] = periode && tunggu.length > 0
    ? await Promise.all([queryRingkas(db(), scope, periode, tunggu), querySelisihBkad(db(), periode), queryHalanganBanyak(db(), scope, { tahun: periode.tahun, bulan: periode.bulan, unitIds: tunggu })])
    : [new Map<number, RingkasPeriksa>(), new Map<number, { selisih: Sen; beres: boolean }>(), new Map<number, Halangan>()]
  const lengkapi = (baris: BarisPapan): BarisPeriksa => {
    const isi = ringkas.get(baris.unitId) ?? null
    const milikku = halangan.get(baris.unitId)
    const sendiri = milikku ? kataHalangan(milikku) : isi && alasanSendiri(baris, isi.galat, pengguna.id)
    return { ...baris, bukanSaya: milikku !== undefined, ringkas: isi, bkad: bkad.get(baris.unitId) ?? null, sendiri, pilihan: isi && !sendiri ? tulisPilihan({ ...baris, tanda: isi.tanda }) : null }
  }
  return { periode, daftarPeriode, papan: papan.map(lengkapi), admin: pengguna.peran === 'ADMIN' }
}

/** The board of a month alone, for what comes before and after one report. */
export async function loadAntrean({ tahun, bulan }: { tahun: number; bulan: number }): Promise<BarisPapan[]> {
  return queryPapan(db(), scopeKantor(await requirePeran('ADMIN', 'ANALIS')), tahun, bulan)
}
