import type { AlokasiDakTercatat, AturanDakTercatat, CatatanDakTercatat } from '@/lib/lapor/dak/types'
import { hitungDak } from '@/lib/lapor/dak/utils'
import type { SerapSumber } from '@/lib/posisi/types'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import type { DataDak } from '../data'

const tercatat = { versi: 1, oleh: 'Uji', pada: '2023-01-01T00:00:00Z' }
export const ATURAN_DAK: AturanDakTercatat = {
  ...tercatat, tahun: 2023, dasar: 'PMK 198/PMK.07/2021 jo. PMK 14/PMK.07/2023', batasSekaligus: rp('1.000.000.000'), bagianSatu: 25, bagianDua: 45, ndkPenuh: 70, ndkSedikit: 25,
  serapDua: 75, serapTiga: 90, outputTiga: 70, tenggatSatu: '2023-07-21', tenggatDua: '2023-10-21', tenggatTiga: '2023-12-15',
}

let urut = 0
/** A record; NDK and SALUR by their rupiah. */
export const catat = (jenis: CatatanDakTercatat['jenis'], tanggal: string, lain: Partial<CatatanDakTercatat> = {}): CatatanDakTercatat => ({
  id: ++urut, jenis, tanggal, tahap: null, syarat: null, nilai: null, persen: null, terpenuhi: null, dokumen: 'uji', gantiId: null, keterangan: null, oleh: 'Uji', pada: tercatat.pada, ...lain,
})

/** An allocation of two milliard, paid in steps out of a source of its own. */
export const alokasi = (id: number, catatan: CatatanDakTercatat[], lain: Partial<AlokasiDakTercatat> = {}): AlokasiDakTercatat => ({
  ...tercatat, id, tahun: 2023, unitId: 1, unit: 'DPUPR', bidang: `Bidang ${id}`, subbidang: '', jenis: 'REGULER', mekanisme: 'BERTAHAP', sumberDana: { id: 100 + id, kode: `2.${id}`, nama: `DAK Fisik ${id}` }, sumberLain: [],
  pagu: rp('2.000.000.000'), subKegiatan: [], sumber: null, contoh: false, mulai: null, ditarik: null, alasanTarik: null, catatan, ...lain,
})

/** A source that was spent by this much at the end of a month, all reports in up to there. */
export const serap = (sumberDanaId: number, sampai: number, nilai: string, pagu = '2.000.000.000'): SerapSumber => ({
  sumberDanaId, bulan: Array.from({ length: 12 }, (_, i) => ({ bulan: i + 1, pagu: rp(pagu), realisasi: i < sampai ? rp(nilai) : null })),
})

export function dataDak(daftar: AlokasiDakTercatat[], hari: string, sumber: SerapSumber[] = [], aturan: AturanDakTercatat | null = ATURAN_DAK): DataDak {
  return { ...hitungDak({ aturan, alokasi: daftar }, sumber, 2023, hari), tahun: 2023, asal: 'diminta', kueri: `tahun=2023&bulan=7&versi=berlaku&hari=${hari}` }
}
export const DAK_KOSONG = dataDak([], '2023-06-30')
