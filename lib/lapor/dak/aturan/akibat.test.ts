import { expect, it } from 'vitest'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { bandingkanAturan, geserTahun } from './akibat'
import type { AlokasiDakTercatat, AturanDakTercatat } from '../types'
import { hitungDak } from '../utils'

const tercatat = { versi: 1, oleh: 'uji', pada: '2023-01-01T00:00:00Z' }
const ATURAN: AturanDakTercatat = {
  ...tercatat, tahun: 2023, dasar: 'uji', batasSekaligus: rp('1.000.000.000'), bagianSatu: 25, bagianDua: 45, ndkPenuh: 70, ndkSedikit: 25, serapDua: 75, serapTiga: 90, outputTiga: 70,
  tenggatSatu: '2023-07-21', tenggatDua: '2023-10-21', tenggatTiga: '2023-12-15',
}
const alokasi = (id: number, mekanisme: AlokasiDakTercatat['mekanisme'], pagu: string): AlokasiDakTercatat => ({
  ...tercatat, id, tahun: 2023, unitId: 1, unit: 'A', bidang: 'Jalan', subbidang: '', jenis: 'REGULER', mekanisme, sumberDana: { id, kode: String(id), nama: '' }, pagu: rp(pagu), subKegiatan: [], sumber: null,
  contoh: false, mulai: null, ditarik: null, alasanTarik: null, catatan: [], sumberLain: [],
})
const ALOKASI = [alokasi(1, 'BERTAHAP', '2.000.000.000'), alokasi(2, 'SEKALIGUS', '300.000.000')]
const pada = (aturan: AturanDakTercatat | null, hari: string) => hitungDak({ aturan, alokasi: ALOKASI }, [], 2023, hari)

it('tells what other rules would do to each payment, also where there were none', () => {
  const kelak = { ...ATURAN, tenggatSatu: '2023-07-31' }
  expect(bandingkanAturan(pada(ATURAN, '2023-07-25'), pada(kelak, '2023-07-25')).slice(0, 2)).toMatchObject([
    { tahap: 0, lama: { tenggat: '2023-07-21', alokasi: 1, risiko: 0n, hangus: rp('300.000.000') }, baru: { tenggat: '2023-07-31', risiko: rp('300.000.000'), hangus: 0n } },
    { tahap: 1, lama: { hangus: rp('2.000.000.000') }, baru: { risiko: rp('2.000.000.000'), hangus: 0n } },
  ])
  expect(bandingkanAturan(pada(null, '2023-07-25'), pada(ATURAN, '2023-07-25')).every(({ lama }) => lama === null)).toBe(true)
})
it('moves a day to another year', () => expect(['2023-07-21', '2024-02-29'].map((hari) => geserTahun(hari, 2025))).toEqual(['2025-07-21', '2025-02-28']))
