import 'server-only'
import { loadDakHari } from '@/lib/lapor/dak/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { kurangi } from '@/lib/realisasi/rupiah'
import { queryPutusan, querySisa } from './data'
import type { Sisa } from './types'

/** Sources of DAK Fisik of which more came than was spent, where both were written down. */
async function sisaDak(dari: number): Promise<Omit<Sisa, 'putusan'>[]> {
  const { sumber } = await loadDakHari(dari, akhirBulan(dari, 12), false)
  return sumber.flatMap(({ sumberDana, salur, serap }) => (salur === null || serap === null || salur <= serap.nilai ? [] : [{ jenis: 'DAK' as const, kunci: String(sumberDana.id), unitId: null, unit: '', nama: `${sumberDana.kode} ${sumberDana.nama}`, rupiah: kurangi(salur, serap.nilai) }]))
}

/** Everything that a year leaves, with what was decided of it for another. */
export async function muatSisa(dari: number, ke: number): Promise<Sisa[]> {
  const [sisa, dak, putusan] = await Promise.all([querySisa(dari), sisaDak(dari), queryPutusan(dari, ke)])
  return [...sisa, ...dak].map((satu) => ({ ...satu, putusan: putusan.get(`${satu.jenis}/${satu.kunci}`) ?? null }))
}
