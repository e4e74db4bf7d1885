import { describe, expect, it } from 'vitest'
import { bacaTujuanHapus, kalimatHalangan } from './halangan'

describe('what stands in the way', () => {
  it('is said with its rupiah and months', () => {
    expect(kalimatHalangan([
      { jenis: 'PAGU', tempat: 'APBD murni', nilai: '1200.00', bulan: [] }, { jenis: 'KAS', tempat: 'Kas awal', nilai: '100.50', bulan: [3, 4] },
      { jenis: 'REALISASI', tempat: null, nilai: '80.00', bulan: [2, 1] }, { jenis: 'BARIS', tempat: '3', nilai: null, bulan: [] }, { jenis: 'FISIK', tempat: null, nilai: null, bulan: [1] },
    ])).toEqual(['pagu Rp1.200 pada APBD murni', 'anggaran kas Rp100,50 pada Kas awal (2 bulan)', 'realisasi Rp80 (Januari, Februari)', '3 baris anggaran', 'realisasi fisik Januari'])
  })
  it('is asked of a line or a sub-kegiatan', () => {
    expect(bacaTujuanHapus('B12')).toEqual({ jenis: 'B', id: 12 })
    expect(bacaTujuanHapus('S3')).toEqual({ jenis: 'S', id: 3 })
    for (const teks of [null, '', 'B0', 'X1', 'B1;drop', 'B12345678901']) expect(bacaTujuanHapus(teks)).toBeNull()
  })
})
