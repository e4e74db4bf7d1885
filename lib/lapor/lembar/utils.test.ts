import { describe, expect, it } from 'vitest'
import { kalimatSalinan, nilaiKolom, selBerubah } from './utils'

const alamat = { unitId: 1, tahun: 2023, bulan: 7, apbdVersiId: 2, kasVersiId: 3 }
const baris = (tabel: string, kunci: string, sebelum: Record<string, string | null>, sesudah: Record<string, string | null>) => ({ tabel, kunci, sebelum, sesudah })

describe('a row of the trail as cells', () => {
  it('names only what changed of a line', () => {
    expect(selBerubah(baris('realisasi', '12/7/RKUD', { nilai: '10.00', koreksi: '0.00', alasan_koreksi: null }, { nilai: '10.00', koreksi: '-5.5', alasan_koreksi: 'setoran' }), alamat)).toEqual([
      { kunci: 'realisasi.12.RKUD.koreksi', nilai: '-5.50' },
      { kunci: 'realisasi.12.RKUD.alasan', nilai: 'setoran' },
    ])
  })
  it('a row that is gone empties its cells', () => {
    expect(selBerubah(baris('realisasi', '12/7/NON_RKUD', { nilai: '10.00', koreksi: '0.00' }, {}), alamat)).toEqual([{ kunci: 'realisasi.12.NON_RKUD.nilai', nilai: null }])
  })
  it('knows physical progress, kas and pagu', () => {
    expect(selBerubah(baris('realisasi_fisik', '4/7', {}, { persen: '12.5', alasan_koreksi: null }), alamat)).toEqual([{ kunci: 'fisik.4.persen', nilai: '12.50' }])
    expect(selBerubah(baris('target_fisik', '4/7', {}, { persen: '20.00' }), alamat)).toEqual([{ kunci: 'target.4.7', nilai: '20.00' }])
    expect(selBerubah(baris('anggaran_kas', '3/9/11', { nilai: '1.00' }, { nilai: '2.00' }), alamat)).toEqual([{ kunci: 'kas.9.11', nilai: '2.00' }])
    expect(selBerubah(baris('pagu', '2/9', {}, { nilai: '7.00' }), alamat)).toEqual([{ kunci: 'pagu.9', nilai: '7.00' }])
  })
  it('leaves out other months, other versions and other tables', () => {
    for (const satu of [baris('realisasi', '12/6/RKUD', {}, { nilai: '1.00' }), baris('pagu', '1/9', {}, { nilai: '1.00' }), baris('anggaran_kas', '1/9/7', {}, { nilai: '1.00' }), baris('laporan', '4', {}, { nilai: '1.00' })]) {
      expect(selBerubah(satu, alamat)).toEqual([])
    }
  })
  it('a correction of nought is none, a figure of nought is one', () => {
    expect(nilaiKolom('koreksi', '0.00')).toBeNull()
    expect(nilaiKolom('nilai', '0')).toBe('0.00')
  })
})

it('says what is carried over', () => {
  const fisik = [{ subId: 1, kode: '1', nama: 'A', persen: '5.00' }]
  expect(kalimatSalinan({ fisik }, 'disalin')).toBe('1 progres fisik disalin.')
  expect(kalimatSalinan({ fisik: [] }, 'disalin')).toBe('Tidak ada yang perlu disalin dari bulan lalu.')
})
