import { describe, expect, it } from 'vitest'
import { ikutTerhapusKata, isiTahunKata, usulRegulasi } from './utils'
import type { IsiTahun } from './types'

const buku = (kode: string, mulaiTahun: number | null) => ({ kode, nama: kode, mulaiTahun })
const LIMA = buku('5889', 2022)
const TIGA = buku('1317', 2024)

describe('usulRegulasi', () => {
  it.each([
    [2026, [LIMA, TIGA], '1317'],
    [2024, [TIGA, LIMA], '1317'],
    [2023, [TIGA, LIMA], '5889'],
    [2022, [LIMA], '5889'],
  ])('%i', (tahun, daftar, kode) => {
    const usul = usulRegulasi(daftar, tahun)
    expect(usul?.kode).toBe(kode)
    expect(usul?.alasan).toMatch(/^Diusulkan karena berlaku mulai tahun anggaran 202[24], /)
  })
  it('proposes nothing that is not said to fit', () => {
    expect(usulRegulasi([LIMA, TIGA], 2021)).toBeNull()
    expect(usulRegulasi([buku('kantor', null)], 2026)).toBeNull()
    expect(usulRegulasi([], 2026)).toBeNull()
    expect(usulRegulasi([LIMA], Number('20a6'))).toBeNull()
  })
})

const kosong: IsiTahun = { sub: 0, baris: 0, pagu: '0', bulanDibuka: 0, laporan: 0, bkad: 0, impor: 0, versiApbd: 1, versiKas: 1, bulanTerencana: 0, padanan: 0, berkasMati: 0 }

describe('what stands in a year, in words', () => {
  it('nothing in an empty one; what goes with it is named', () => {
    expect(isiTahunKata(kosong)).toEqual([])
    expect(ikutTerhapusKata({ ...kosong, bulanTerencana: 12, padanan: 3 })).toEqual(['setelan, batas zona, dan bobot ketaatan', '1 versi APBD', '1 versi anggaran kas', 'tenggat 12 bulan yang belum dibuka', '3 padanan kode'])
  })
  it('lines with their rupiah, and all else by its count', () => {
    expect(isiTahunKata({ ...kosong, sub: 2, baris: 3, pagu: '1500.50', bulanDibuka: 1, impor: 2 })).toEqual(['3 baris anggaran dengan pagu Rp1.500,50', '1 bulan yang sudah dibuka', '2 berkas impor yang menunggu atau pernah diterapkan'])
    expect(isiTahunKata({ ...kosong, sub: 2 })).toEqual(['2 sub-kegiatan'])
  })
})
