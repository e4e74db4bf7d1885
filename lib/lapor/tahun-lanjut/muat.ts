import 'server-only'
import { sidik } from '@/lib/dasar/akses/utils'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { loadDakHari } from '@/lib/lapor/dak/loaders'
import { loadIndikatorTahun } from '@/lib/lapor/kinerja/loaders'
import { loadPosisi } from '@/lib/posisi/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { jumlah, kurangi, type Sen } from '@/lib/realisasi/rupiah'
import { queryPutusan, querySisa } from './data'
import { querySisaKinerja } from './data-kinerja'
import { querySisaTema, querySisaTempat, querySisaUnit, type TanpaPutusan } from './data-rangka'
import { JENIS_LANJUT, type JenisLanjut, type PutusanLanjut, type Sisa } from './types'
import { isiTandaSisa } from './utils'

/** Sources of DAK Fisik of which more came than was spent, where both were written down. */
async function sisaDak(dari: number): Promise<Omit<Sisa, 'putusan'>[]> {
  const { sumber } = await loadDakHari(dari, akhirBulan(dari, 12), false)
  return sumber.flatMap(({ sumberDana, salur, serap }) => (salur === null || serap === null || salur <= serap.nilai ? [] : [{
    jenis: 'DAK' as const, kunci: String(sumberDana.id), unitId: null, unit: '', nama: `${sumberDana.kode} ${sumberDana.nama}`, rupiah: kurangi(salur, serap.nilai),
    keadaan: 'SIAP' as const, tujuan: null, calon: [], sebab: null, rincian: {},
  }]))
}

/** Pagu of the year's sub-kegiatan under its last version, by id: of the one position. */
async function muatPagu(dari: number): Promise<ReadonlyMap<number, Sen>> {
  return new Map((await loadPosisi({ tahun: dari, bulan: 12, versi: 'berlaku', per: 'subKegiatan' })).map(({ kunci, pagu }) => [Number(kunci), pagu]))
}

const berpagu = (pagu: ReadonlyMap<number, Sen>) => ({ subIds, ...satu }: TanpaPutusan): Omit<Sisa, 'putusan'> => {
  const isi = subIds.flatMap((id) => pagu.get(id) ?? [])
  return { ...satu, rupiah: isi.length === 0 ? null : jumlah(isi) }
}

/** Kinds whose rupiah are pagu of the year's sub-kegiatan. */
const BERPAGU: readonly JenisLanjut[] = ['UNIT', 'TEMA', 'TEMPAT', 'KINERJA']

/** Everything that a year leaves, or what of it is of some kinds, with what was decided of it for another; in the order of its kinds. For the office. */
export async function muatSisa(scope: OpdScope, { dari, ke, jenis = JENIS_LANJUT }: { dari: number; ke: number; jenis?: readonly JenisLanjut[] }, tx?: Transaksi): Promise<Sisa[]> {
  const perlu = new Set(jenis)
  const [dak, pagu] = await Promise.all([perlu.has('DAK') ? sisaDak(dari) : [], BERPAGU.some((satu) => perlu.has(satu)) ? muatPagu(dari) : new Map<number, Sen>()])
  // one after the other: within a transaction there is one connection
  const rangka = [
    ...(perlu.has('UNIT') ? await querySisaUnit(dari, ke, tx) : []), ...(perlu.has('TEMA') ? await querySisaTema(dari, ke, tx) : []), ...(perlu.has('TEMPAT') ? await querySisaTempat(dari, ke, tx) : []),
    ...(perlu.has('KINERJA') ? await querySisaKinerja(await loadIndikatorTahun(scope, dari, tx), { dari, ke }, tx) : []),
  ].map(berpagu(pagu))
  const sisa = (['KENDALA', 'PAKET', 'PUTUS', 'UTANG'] as const).some((satu) => perlu.has(satu)) ? (await querySisa(dari, ke, tx)).filter((satu) => perlu.has(satu.jenis)) : []
  const putusan = await queryPutusan(dari, ke, tx)
  const semua = [...rangka, ...sisa, ...dak].map((satu) => ({ ...satu, putusan: putusan.get(`${satu.jenis}/${satu.kunci}`) ?? null }))
  return [...semua, ...tanpaAsal(putusan, new Set(semua.map((satu) => `${satu.jenis}/${satu.kunci}`)), perlu)]
}

/** Decisions about what the year does not leave any more (paid, closed or changed since): they stay in sight as they were taken. */
const tanpaAsal = (putusan: ReadonlyMap<string, PutusanLanjut>, ada: ReadonlySet<string>, perlu: ReadonlySet<JenisLanjut>): Sisa[] => [...putusan].flatMap(([alamat, isi]): Sisa[] => {
  const jenis = JENIS_LANJUT.find((satu) => alamat.startsWith(`${satu}/`))
  if (jenis === undefined || !perlu.has(jenis) || ada.has(alamat)) return []
  return [{ jenis, kunci: alamat.slice(jenis.length + 1), unitId: isi.unitId, unit: isi.unit, nama: isi.nama, rupiah: isi.rupiah, keadaan: 'ADA', tujuan: null, calon: [], sebab: null, rincian: {}, putusan: isi }]
})

/** Fingerprint of one thing as it was looked at: what is decided is what was seen. */
export const tandaSisa = (satu: Sisa): string => sidik(isiTandaSisa(satu)).slice(0, 16)

/** Fingerprint of a whole list of them. */
export const tandaSemua = (daftar: readonly Sisa[]): string => sidik(daftar.map(tandaSisa).join(' ')).slice(0, 16)

/** What waits to be decided of a list, apart by whether where to is known. */
export const menunggu = (daftar: readonly Sisa[], jenis: JenisLanjut, keadaan: 'SIAP' | 'TANYA'): Sisa[] => daftar.filter((satu) => satu.jenis === jenis && satu.putusan === null && satu.keadaan === keadaan)

/** Fingerprint of all that was decided of a kind. */
export const tandaPutusan = (putusan: ReadonlyMap<string, PutusanLanjut>, jenis: JenisLanjut): string =>
  sidik([...putusan].filter(([kunci]) => kunci.startsWith(`${jenis}/`)).map(([kunci, { putusan: apa, tujuanId }]) => `${kunci} ${apa} ${tujuanId ?? ''}`).sort().join(';')).slice(0, 16)
