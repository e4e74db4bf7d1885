import { describe, expect, it } from 'vitest'
import { kataTerbit, terbitAtas } from './terbit'

const juni = { tahun: 2023, bulan: 6, pada: '2023-07-14T03:00:00Z', oleh: 'Analis' }
const juli = { ...juni, bulan: 7 }

describe('a published month', () => {
  it('closes itself and the months before it, in its year', () => {
    expect(terbitAtas([juli, juni], { tahun: 2023, bulan: 5 })).toBe(juni)
    expect(terbitAtas([juli, juni], { tahun: 2023, bulan: 7 })).toBe(juli)
    expect(terbitAtas([juni], { tahun: 2023, bulan: 7 })).toBeNull()
    expect(terbitAtas([juni], { tahun: 2022, bulan: 5 })).toBeNull()
  })
  it('is said with who published, and both ways out', () => {
    expect(kataTerbit({ tahun: 2023, bulan: 5 }, juni, 7)).toBe(
      'Angka Juni 2023 sudah diterbitkan 14 Juli 2023 pukul 10.00 WIB oleh Analis, dan memuat angka Mei; Mei 2023 tidak dapat dibuka kembali. '
      + 'Jalan keluar: catat koreksi pada Juli 2023 (kolom koreksi, dengan alasannya), atau orang kantor menarik penerbitan Juni 2023 dengan alasan di halaman Rekonsiliasi, lalu ajukan lagi.')
    expect(kataTerbit(juni, juni, null)).toContain('catat koreksi pada bulan berikutnya setelah dibuka')
  })
})
