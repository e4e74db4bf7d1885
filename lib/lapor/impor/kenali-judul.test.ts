import { describe, expect, it } from 'vitest'
import { lraSipd, spjFungsionalSipd } from '@/tests/support/berkas-sipd'
import { kenaliKepala } from './kenali'
import { uraiBaris } from './kenali-baris'
import { bacaJudul } from './kenali-judul'

describe('the lines above a table', () => {
  it.each([
    [[['SKPD : Dinas Contoh 1'], ['Bulan : Juli 2023']], '', 'Dinas Contoh 1', 7],
    [[['SKPD', ':', '1.01.0.00.0.00.01.0000 - Dinas Pendidikan'], ['Periode', null, ': 1 Januari 2023 s.d. 30 Juni 2023']], '1.01.0.00.0.00.01.0000', 'Dinas Pendidikan', 6],
    [[['Unit Organisasi : 1.02 Dinas Kesehatan'], ['Sub Unit Organisasi : 1.02.0007 Puskesmas Liwa'], ['SAMPAI DENGAN 31 MARET 2023']], '1.02.0007', 'Puskesmas Liwa', 3],
    [[['Nama SKPD: Dinas A  Bulan: Mei 2023'], ['Dicetak: 5 Agustus 2023']], '', 'Dinas A', 5],
    [[['PEMERINTAH KABUPATEN CONTOH'], ['Kepala SKPD : Orang Contoh'], []], '', '', 0],
  ])('%j', (baris, unitKode, unitNama, bulan) => {
    expect(bacaJudul(baris)).toMatchObject({ unitKode, unitNama, bulan })
  })

  it('give the unit and month of control figures; a column of its own goes before them', () => {
    const spj = spjFungsionalSipd({ bulan: 6 })
    const kepala = kenaliKepala([...spj.kepala, ...spj.baris].slice(0, 40))
    const isi = spj.baris.find(([kode]) => String(kode).startsWith('5.1')) ?? []
    expect(kepala && uraiBaris(9, isi, kepala, { tahun: 2023, bulan: 2 })).toMatchObject([{ unitNama: 'Dinas Contoh 1', bulan: 6, keadaan: 'BELUM' }])
    expect(kepala && uraiBaris(9, isi, kepala, { tahun: 2024, bulan: 2 })).toMatchObject([{ bulan: 2 }])
    const lra = lraSipd({ bulan: 5 })
    const kepalaLra = kenaliKepala([...lra.kepala, ...lra.baris].slice(0, 40))
    expect(kepalaLra && uraiBaris(9, lra.baris[0] ?? [], kepalaLra, { tahun: 2023, bulan: null })).toMatchObject([{ unitKode: '', unitNama: '', bulan: 5 }])
  })
})
