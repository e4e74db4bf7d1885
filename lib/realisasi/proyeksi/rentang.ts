import { kelompokkan } from '../kelompokkan'
import { bagiSetengahKeAtas } from '../pembulatan'
import { bandingkanRasio, rasio, type RasioAda } from '../rasio'
import type { Rumus } from '../rumus-jenis'
import { sen, type Sen } from '../rupiah'
import { anggotaUji, type Anggota } from './galat'
import { dalamBatas } from './proyeksi'
import type { SelUji } from './uji-balik'

/** Errors that a band needs: fewer say nothing about the next one. */
export const GALAT_MINIMUM = 5

export const RUMUS_RENTANG: Rumus = {
  nama: 'Rentang proyeksi',
  rumus: 'proyeksi + galat terbawah dan teratas (bagian pagu) unit sekategori pada bulan yang sama di tahun yang ditahan',
  keterangan: `Dibuat hanya bila sekurangnya ${GALAT_MINIMUM} galat pernah diukur; sampai 18 galat dipakai yang terbawah dan teratas, selebihnya sepersepuluh di tiap ujung dibuang. Galat seluruh kabupaten diukur dari bulan laporan terakhir tiap unit. Rentang selalu memuat proyeksinya, tidak kurang dari realisasi, dan tidak lebih dari pagu. Cakupan terukur: berapa kali akhir tahun yang sebenarnya jatuh di dalam rentang yang dibuat tanpa galat itu, dari tahun lain bila galatnya cukup, selain itu dari unit lain pada tahun yang sama. Unit dalam satu tahun meleset bersama-sama, jadi cakupan dari satu tahun cenderung terlalu baik.`,
  sumber: 'Rentang empiris dari galat uji ke belakang; ketentuan aplikasi.',
}

/** What became of one unit less what was foretold, as a share of its pagu; positive = more was spent than foretold. */
export interface GalatUkur {
  tahun: number;
  unit: string;
  galat: RasioAda;
}

export interface Batas {
  bawah: RasioAda;
  atas: RasioAda;
}

const NOL_RASIO: RasioAda = { ada: true, pembilang: 0n, penyebut: 1n }

/** The band of some errors: the outermost after a tenth is left out at either end, never less than one on each side, with nought inside. */
function batasDari(galat: readonly RasioAda[]): Batas | null {
  const urut = [...galat].sort(bandingkanRasio)
  const buang = Math.max(1, Math.floor((urut.length + 1) / 10))
  const [bawah, atas] = [urut[buang - 1], urut[urut.length - buang]]
  if (!bawah || !atas) return null
  return { bawah: bandingkanRasio(bawah, NOL_RASIO) < 0 ? bawah : NOL_RASIO, atas: bandingkanRasio(atas, NOL_RASIO) > 0 ? atas : NOL_RASIO }
}

const memuat = ({ bawah, atas }: Batas, galat: RasioAda): boolean => bandingkanRasio(bawah, galat) <= 0 && bandingkanRasio(galat, atas) <= 0

/** The band that judges an error, made without it: from other years where they are enough, else from all the others. */
export function batasTanpa(galat: readonly GalatUkur[], satu: GalatUkur): Batas | null {
  const tahunLain = galat.filter(({ tahun }) => tahun !== satu.tahun)
  const lain = tahunLain.length >= GALAT_MINIMUM ? tahunLain : galat.filter((item) => item !== satu)
  return batasDari(lain.map((item) => item.galat))
}

export interface Rentang extends Batas {
  /** errors it was made from */
  banyak: number;
  /** of them, how many fell inside a band made without them */
  tercakup: number;
}

/** The band of a group of errors with its measured coverage; null with fewer than five. */
export function susunRentang(galat: readonly GalatUkur[]): Rentang | null {
  if (galat.length < GALAT_MINIMUM) return null
  const batas = batasDari(galat.map((satu) => satu.galat))
  if (batas === null) return null
  const tercakup = galat.filter((satu) => { const tanpa = batasTanpa(galat, satu); return tanpa !== null && memuat(tanpa, satu.galat) }).length
  return { ...batas, banyak: galat.length, tercakup }
}

/** The band in rupiah around a projection. */
export function rentangRupiah({ bawah, atas }: Batas, { pagu, realisasi, akhir }: { pagu: Sen; realisasi: Sen; akhir: Sen }): { bawah: Sen; atas: Sen } {
  const geser = (r: RasioAda): Sen => dalamBatas(akhir + bagiSetengahKeAtas(sen(pagu) * r.pembilang, r.penyebut), { pagu, realisasi })
  return { bawah: geser(bawah), atas: geser(atas) }
}

const ukur = ({ tahun, unit, pagu, galat }: Anggota): GalatUkur[] => {
  const bagian = rasio(-galat.BF, pagu, '')
  return pagu > 0n && bagian.ada ? [{ tahun, unit, galat: bagian }] : []
}

/** Finds the band of units of a category whose last report is a month's; null: too few errors were seen there, or the year is over. */
export function rentangKategori(uji: readonly SelUji[]): (kategori: string, bulan: number) => Rentang | null {
  const menurut = new Map([...kelompokkan(uji, ({ bulan }) => bulan)].flatMap(([bulan, sel]) =>
    [...kelompokkan(anggotaUji(sel, 'UNIT'), ({ kategori }) => kategori)].map(([kategori, anggota]) => [`${bulan} ${kategori}`, susunRentang(anggota.flatMap(ukur))] as const)))
  return (kategori, bulan) => menurut.get(`${bulan} ${kategori}`) ?? null
}

/**
 * The band of the whole regency: an error a held year, so five held years at least.
 * @param bulan a unit's month: what each would have been foretold from
 */
export const rentangKabupaten = (uji: readonly SelUji[], bulan: (unit: string) => number): Rentang | null =>
  susunRentang(anggotaUji(uji.filter((satu) => satu.bulan === bulan(satu.unit)), 'KABUPATEN').flatMap(ukur))
