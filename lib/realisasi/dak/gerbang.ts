import { bagiSetengahKeAtas } from '../pembulatan'
import { NOL, sen, type Sen } from '../rupiah'
import { jarakHari, lebihDulu } from '../hari'
import { keadaanPada } from './keadaan'
import { syaratTahap } from './syarat'
import type { AlokasiDak, AturanDak, Gerbang, KeadaanDak, StatusGerbang, Tahap } from './types'

const bagian = (pagu: Sen, persen: number): Sen => sen(bagiSetengahKeAtas(pagu * BigInt(persen), 100n))
const terkecil = (...nilai: readonly Sen[]): Sen => nilai.reduce((a, b) => (b < a ? b : a))
const takNegatif = (nilai: bigint): Sen => (nilai < 0n ? NOL : sen(nilai))
const lebihDari = (nilai: Sen, pagu: Sen, persen: number): boolean => nilai * 100n > pagu * BigInt(persen)

/** How an allocation is paid where the ministry recommends nothing else. */
export const mekanismeBawaan = (aturan: AturanDak, pagu: Sen): AlokasiDak['mekanisme'] => (pagu <= aturan.batasSekaligus ? 'SEKALIGUS' : 'BERTAHAP')

export const tenggatTahap = (aturan: AturanDak, tahap: Tahap): string =>
  tahap === 3 ? aturan.tenggatTiga : tahap === 2 ? aturan.tenggatDua : aturan.tenggatSatu

/** Contracts so few that the rule gives no second payment. */
const sedikit = (aturan: AturanDak, pagu: Sen, ndk: Sen): boolean => !lebihDari(ndk, pagu, aturan.ndkSedikit)

/** What a payment can be by the contracts; null: they are not known. Never more than pagu in all. */
function nilaiTahap(aturan: AturanDak, tahap: Tahap, pagu: Sen, { ndk, rencana, salur }: KeadaanDak): Sen | null {
  if (ndk === null) return null
  const batas = terkecil(ndk, pagu)
  const satu = sedikit(aturan, pagu, ndk) ? batas : bagian(pagu, aturan.bagianSatu)
  if (tahap === 0) return batas
  if (tahap === 1) return satu
  if (tahap === 2) return lebihDari(ndk, pagu, aturan.ndkPenuh) ? bagian(pagu, aturan.bagianDua) : takNegatif(batas - (salur.get(1) ?? satu))
  // a payment that came with an amount that nobody wrote down leaves the last one unknown
  const [pertama, kedua] = [salur.get(1) ?? NOL, salur.get(2) ?? NOL]
  return rencana === null || pertama === 0n || kedua === 0n ? null : takNegatif(terkecil(batas, rencana) - pertama - kedua)
}

/** What is lost when a deadline is missed: everything that has not come where nothing is contracted in time, later what the contracts still ask for. */
function ditanggung(tahap: Tahap, pagu: Sen, { ndk, rencana, jumlahSalur }: KeadaanDak): Sen {
  const datang = jumlahSalur ?? NOL
  if (tahap <= 1 || ndk === null) return takNegatif(pagu - datang)
  const batas = terkecil(ndk, pagu)
  return takNegatif((tahap === 3 && rencana !== null ? terkecil(batas, rencana) : batas) - datang)
}

/** sebelum: status of the tahap before; undefined for the first. */
function statusGerbang(tahap: Tahap, tiada: boolean, lengkap: boolean, hari: number, kini: KeadaanDak, sebelum: StatusGerbang | undefined): StatusGerbang {
  // money of a later payment proves that the earlier one was made, also where nobody wrote that one down
  if (tahap !== 0 && [...kini.salur].some(([t, nilai]) => t >= tahap && nilai > 0n)) return 'salur'
  if (sebelum === 'lewat' || sebelum === 'gugur') return 'gugur'
  if (sebelum !== undefined && sebelum !== 'salur' && sebelum !== 'tiada') return 'menunggu'
  if (tiada || sebelum === 'tiada') return 'tiada'
  if (lengkap) return 'terpenuhi'
  return hari < 0 ? 'lewat' : 'belum'
}

/**
 * The gates of an allocation as they stand on a day. Conditions count as they were on the deadline at the latest: a paper of the day
 * after is late. Unknown is never met. An allocation's rupiah at risk stands at one gate only, the next one.
 */
export function gerbang(aturan: AturanDak, alokasi: AlokasiDak, tanggal: string): Gerbang[] {
  const { pagu, mekanisme } = alokasi
  const kini = keadaanPada(alokasi, aturan, tanggal)
  const tahapan: readonly Tahap[] = mekanisme === 'SEKALIGUS' ? [0] : [1, 2, 3]
  const hasil: Gerbang[] = []
  for (const tahap of tahapan) {
    const tenggat = tenggatTahap(aturan, tahap)
    const hari = jarakHari(tanggal, tenggat)
    const saat = keadaanPada(alokasi, aturan, lebihDulu(tanggal, tenggat))
    const syarat = syaratTahap(aturan, tahap, saat)
    const datang = kini.jumlahSalur ?? NOL
    // money that is paid at once proves that its contracts were on the list in time, whenever they were written down here
    const dapat = nilaiTahap(aturan, tahap, pagu, tahap === 0 && datang > 0n ? kini : saat)
    const bila = ditanggung(tahap, pagu, kini)
    // nothing left to be paid is no gate either: contracts between the limits are paid whole in tahap II
    const tiada = (tahap === 2 && saat.ndk !== null && sedikit(aturan, pagu, saat.ndk)) || (tahap > 1 && bila === 0n)
    const lunas = tahap === 0 && datang > 0n && datang >= (dapat ?? pagu)
    const status = lunas ? 'salur' : statusGerbang(tahap, tiada, syarat.every(({ jawab }) => jawab === 'ya'), hari, kini, hasil.at(-1)?.status)
    hasil.push({ tahap, tenggat, hari, status, syarat, dapat: tahap === 0 && dapat !== null && !lunas ? takNegatif(dapat - datang) : dapat, risiko: status === 'belum' ? bila : NOL, hangus: status === 'lewat' ? bila : NOL })
  }
  return hasil
}

/** The gate that an allocation stands before: the first that is not behind it; null where none is left. */
export const gerbangBerikut = (daftar: readonly Gerbang[]): Gerbang | null =>
  daftar.find(({ status }) => status === 'belum' || status === 'terpenuhi') ?? null
