import { describe, expect, it } from 'vitest'
import type { Putusan, RapatPutusan } from '@/lib/lapor/tindak-lanjut/types'
import { PENUH } from '@/lib/rakor/paparan/uji/contoh'
import { laporanTriwulan } from '@/lib/rakor/dokumen/isi/laporan-triwulan'
import { angkaTanpaAsal } from '@/lib/rakor/dokumen/periksa'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import { susunKeputusan, susunTindakLanjut } from './susun'

const HARI = ['2023-04-12', '2023-07-12', '2023-10-11'] as const
const letak = (triwulan: 1 | 2 | 3, nomor: number, tenggat: string): RapatPutusan => ({ rapatId: triwulan, tahun: 2023, triwulan, tanggal: HARI[triwulan - 1] ?? '', nomor, tenggat })
const putusan = (id: number, rapat: RapatPutusan[], tutup: [Exclude<Putusan['tutup'], null>['hasil'], string] | null = null): Putusan => ({
  id, tahun: 2023, apa: `Hal ke-${id}`, unitId: 1, unit: 'Satu', namaUnit: 'Dinas Satu', penanggungJawab: null, bukti: null, panel: null, versi: 1, rapat, langkah: [], tutup: tutup === null ? null : { hasil: tutup[0], tanggal: tutup[1], alasan: 'Selesai', oleh: 'Analis' },
})
const [I, II, III] = HARI.map((tanggal, i) => ({ tahun: 2023, triwulan: i + 1, tanggal })) as [{ tahun: number; triwulan: number; tanggal: string }, { tahun: number; triwulan: number; tanggal: string }, { tahun: number; triwulan: number; tanggal: string }]
const SEMUA = [
  putusan(1, [letak(1, 1, '2023-05-31')], ['SELESAI', '2023-05-20']),
  // carried through three meetings, with a day of each
  putusan(2, [letak(1, 2, '2023-06-30'), letak(2, 4, '2023-09-30'), letak(3, 7, '2023-12-15')]),
  putusan(3, [letak(2, 1, '2023-08-31')], ['SELESAI', '2023-08-20']),
  putusan(4, [letak(2, 2, '2023-08-31')], ['DIBATALKAN', '2023-11-02']),
  putusan(5, [letak(3, 1, '2023-11-30')]),
]

describe('what a meeting finds of the decisions before it', () => {
  const temuan = (rapat: typeof I) => susunTindakLanjut(SEMUA, rapat).map(({ id, nomor, tenggat, keadaan }) => [id, nomor, tenggat, keadaan])
  it('the first one finds none; one that is done counts although nobody carried it; a later closing is not known yet', () => {
    expect(temuan(I)).toEqual([])
    expect(temuan(II)).toEqual([[1, 1, '2023-05-31', 'SELESAI'], [2, 2, '2023-06-30', 'TERBUKA']])
    // 1 was done before the second meeting and is no matter of the third
    expect(temuan(III)).toEqual([[3, 1, '2023-08-31', 'SELESAI'], [4, 2, '2023-08-31', 'TERBUKA'], [2, 4, '2023-09-30', 'TERBUKA']])
  })
  it('a decision that is carried has the number and day of each meeting in its matrix, and all it came through', () => {
    const [, dua] = SEMUA
    if (dua === undefined) throw new Error('ada')
    expect([1, 2, 3].map((ke) => { const satu = susunKeputusan(dua, ke); return [satu?.nomor, satu?.tenggat, satu?.rapatAsal.length] })).toEqual([[2, '2023-06-30', 1], [4, '2023-09-30', 2], [7, '2023-12-15', 3]])
  })
  it('the report counts them by the day that was set before, and is issued', () => {
    const bahan = { ...PENUH, keputusan: [], rapat: { ...PENUH.rapat, ...III }, tindakLanjut: susunTindakLanjut(SEMUA, III) }
    const dokumen = laporanTriwulan.susun(bahan)
    const kata = dokumen.blok.flatMap((satu) => (satu.jenis === 'alinea' ? [tulisAlinea(satu.isi).replaceAll('\u00a0', ' ')] : []))
    expect(kata).toContain('Dari 3 keputusan rapat sebelumnya, 1 telah selesai, 2 belum selesai (2 di antaranya lewat tenggat), dan 0 dibatalkan.')
    expect(angkaTanpaAsal(dokumen, bahan, laporanTriwulan)).toEqual([])
  })
})
