import { describe, expect, it } from 'vitest'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { barisCsv } from './csv'
import { parseKendala, type SaringanKendala } from './schema'
import { rupiahTempat, susunBaris } from './susun'
import type { BarisKendala, KendalaTercatat } from './types'
import { gerakSejak, judulRegister, pilihBaris, satuHalaman, urutkanKendala } from './utils'

const DINKES = { id: 1, kode: '1.02', nama: 'Dinas Kesehatan', namaSingkat: 'Dinkes', kategori: 'DINAS', asisten: 'Asisten I' } as const
const PUPR = { id: 2, kode: '1.03', nama: 'Dinas Pekerjaan Umum', namaSingkat: 'Dinas PUPR', kategori: 'DINAS', asisten: 'Asisten II' } as const
const tercatat = (asalId: number, isi: Partial<KendalaTercatat> = {}): KendalaTercatat => ({
  asalId, unit: DINKES, sub: { id: 10, kode: '1.02.01', nama: 'Gizi' }, sifat: 'KENDALA', kategori: { kode: 'PBJ', nama: 'Pengadaan', urutan: 1 }, uraian: 'Tender gagal', rencana: 'Ulang', penanggungJawab: 'PPK',
  tenggat: '2023-07-31', status: 'TERBUKA', sejak: 4, bulan: 6, selesai: null, langkah: 0, langkahTerakhir: null, ...isi,
})
const POSISI = {
  unit: new Map([['1', capaian({ kunci: '1', angkas: rp('900'), realisasi: rp('500') })], ['2', capaian({ kunci: '2', jumlahUnitMelapor: 0 })]]),
  sub: new Map([['10', capaian({ kunci: '10', angkas: rp('300'), realisasi: rp('100') })]]),
}
const baris = (...daftar: KendalaTercatat[]): BarisKendala[] => susunBaris(daftar, POSISI, { bulan: 7, batas: '2023-07-31' })
const saring = (isi: Partial<SaringanKendala> = {}): SaringanKendala => ({ ...parseKendala({}), ...isi })
const titik = { bulanLalu: { bulan: 6, terbuka: [1, 2] }, triwulanLalu: null, suara: [], tahun: 2023, bulan: 7, batas: '2023-07-31', kueri: '', seluruh: capaian({}, 7) }
const id = (daftar: readonly BarisKendala[]): number[] => daftar.map(({ asalId }) => asalId)

describe('the money behind an obstacle', () => {
  it('is the gap of its sub-kegiatan, of the unit where it names none, and nothing for a unit that has not reported', () => {
    expect(rupiahTempat(tercatat(1), POSISI)).toEqual({ basis: 'SUB', kunci: 'sub-10', selisih: rp('-200'), alasan: '' })
    expect(rupiahTempat(tercatat(1, { sub: null }), POSISI)).toEqual({ basis: 'UNIT', kunci: 'unit-1', selisih: rp('-400'), alasan: '' })
    expect(rupiahTempat(tercatat(1, { unit: PUPR }), POSISI)).toMatchObject({ selisih: null, alasan: 'Laporan bulan ini belum masuk.' })
    expect(rupiahTempat(tercatat(1, { sub: { id: 99, kode: '', nama: '' } }), POSISI)).toMatchObject({ selisih: null, alasan: expect.stringMatching(/^Sub-kegiatan belum punya/) })
  })

  it('comes with how many months it stood, and whether it is overdue at the end of its own day', () => {
    expect(baris(tercatat(1), tercatat(2, { status: 'SELESAI', selesai: { tanggal: null, bulan: 5, uraian: null } }), tercatat(3, { tenggat: '2023-08-01' })).map(({ umur, lewat }) => [umur, lewat]))
      .toEqual([[4, true], [2, false], [4, false]])
  })
})

describe('the list', () => {
  const semua = baris(
    tercatat(1), tercatat(2, { status: 'SELESAI', selesai: { tanggal: '2023-07-02', bulan: 7, uraian: 'Beres' } }), tercatat(3, { unit: PUPR, langkah: 1, tenggat: null, sejak: 7 }),
    tercatat(4, { sub: null, tenggat: '2023-06-01', sejak: 1 }), tercatat(5, { sifat: 'DUKUNGAN', rencana: null }),
  )
  const pilih = (isi: Partial<SaringanKendala>) => id(pilihBaris({ ...titik, semua }, saring(isi)))

  it('shows open obstacles, most rupiah behind first: of sub-kegiatan, then of whole units; what has no value last', () => {
    expect(pilih({})).toEqual([1, 4, 3])
    expect(id(urutkanKendala(semua.slice(0, 4), 'tenggat'))).toEqual([4, 1, 2, 3])
    expect(id(urutkanKendala(semua.slice(0, 4), 'umur'))).toEqual([4, 1, 2, 3])
  })

  it('narrows by state, unit, search, and by what moved', () => {
    expect(pilih({ status: 'selesai' })).toEqual([2])
    expect(pilih({ status: 'lewat' })).toEqual([1, 4])
    expect(pilih({ status: 'tanpa-langkah' })).toEqual([1, 4])
    expect(pilih({ status: 'baru-bulan' })).toEqual([4, 3])
    expect(pilih({ status: 'selesai-bulan' })).toEqual([2])
    expect(pilih({ status: 'baru-triwulan' })).toEqual([])
    expect(pilih({ cari: 'pupr tender' })).toEqual([3])
    expect(pilih({ asisten: 'Asisten II' })).toEqual([3])
    expect(pilih({ unit: 1, sebab: 'PBJ', status: 'semua' })).toEqual([1, 2, 4])
    expect(pilih({ dukungan: 'ya' })).toEqual([])
    expect(pilih({ sifat: 'DUKUNGAN', status: 'semua' })).toEqual([5])
  })

  it('moves so that then + new - done = now', () => {
    const { baru, selesai, tetap } = gerakSejak(semua, titik.bulanLalu)
    expect([id(baru), id(selesai), id(tetap)]).toEqual([[3, 4], [2], [1]])
  })

  it('is cut into pages; one beyond the end is the last', () => {
    expect(satuHalaman([1, 2, 3], 9, 2)).toEqual({ baris: [3], halaman: 2, banyak: 2 })
    expect(satuHalaman([], 1)).toEqual({ baris: [], halaman: 1, banyak: 1 })
  })

  it('has a headline of its counts', () => {
    expect(judulRegister({ semua, tahun: 2023, bulan: 7 })).toBe('3 kendala terbuka s.d. Juli 2023, 2 lewat tenggat')
    expect(judulRegister({ semua: [], tahun: 2024, bulan: 1 })).toBe('Apa yang menghambat s.d. Januari 2024?')
  })

  it('goes into a file with full rupiah, its basis, and no formula from a text', () => {
    const [kepala, satu] = barisCsv(baris(tercatat(1, { uraian: '=HYPERLINK("x")' })), { tahun: 2023, bulan: 7 })
    expect(satu).toHaveLength(kepala?.length ?? 0)
    expect(satu).toEqual(expect.arrayContaining(['-200,00', 'sub-kegiatan', 'Juli 2023']))
    expect(satu?.some((sel) => sel.startsWith('='))).toBe(false)
  })
})

it('an address that makes no sense is the plain list', () => {
  expect(parseKendala({ status: 'x', sebab: "' OR 1", unit: '-1', urut: 'y', halaman: '0', cari: 'a'.repeat(200) })).toEqual(parseKendala({}))
  expect(parseKendala({ sifat: 'DUKUNGAN', status: 'lewat' })).toMatchObject({ status: 'semua' })
})
