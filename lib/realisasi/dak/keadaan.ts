import { rasio, tiada, type Rasio } from '../rasio'
import { jumlah, type Sen } from '../rupiah'
import { bulanSelesai } from '../hari'
import type { AlokasiDak, AturanDak, CatatanDak, KeadaanDak, Tahap } from './types'

/** Later day wins; on one day the later record. */
const urut = (a: CatatanDak, b: CatatanDak): number => (a.tanggal === b.tanggal ? a.id - b.id : a.tanggal < b.tanggal ? -1 : 1)

/** Records that count: those that no other replaces, in the order of their days. */
export function catatanBerlaku(catatan: readonly CatatanDak[]): CatatanDak[] {
  const diganti = new Set(catatan.map(({ gantiId }) => gantiId))
  return catatan.filter(({ id }) => !diganti.has(id)).sort(urut)
}

/** A record without a value only takes back the one that it replaces. */
const bernilai = ({ nilai, persen, terpenuhi }: CatatanDak): boolean => nilai !== null || persen !== null || terpenuhi !== null

/** What was known of an allocation on a day (with the records that are known now: a correction mends the past). */
export function keadaanPada({ catatan, serap }: AlokasiDak, { tahun }: Pick<AturanDak, 'tahun'>, tanggal: string): KeadaanDak {
  let ndk: Sen | null = null
  let rencana: Sen | null = null
  let output: Rasio = tiada('output belum dicatat')
  const salur = new Map<Tahap, Sen>()
  const syarat = new Map<string, boolean>()
  for (const satu of catatanBerlaku(catatan).filter(bernilai)) {
    if (satu.tanggal > tanggal) break
    if (satu.jenis === 'NDK') ndk = satu.nilai
    else if (satu.jenis === 'RENCANA') rencana = satu.nilai
    else if (satu.jenis === 'OUTPUT' && satu.persen !== null) output = rasio(BigInt(satu.persen), 10_000n, '')
    else if (satu.jenis === 'SALUR' && satu.tahap !== null && satu.nilai !== null) salur.set(satu.tahap, satu.nilai)
    else if (satu.syarat !== null) syarat.set(satu.tahap === null ? satu.syarat : `${satu.syarat}/${satu.tahap}`, satu.terpenuhi === true)
  }
  return {
    ndk, rencana, output, salur, syarat,
    jumlahSalur: salur.size === 0 ? null : jumlah(salur.values()),
    serap: serap.get(bulanSelesai(tahun, tanggal)) ?? null,
  }
}
