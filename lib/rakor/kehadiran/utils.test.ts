import { describe, expect, it } from 'vitest'
import { ATURAN_AWAL, KATEGORI } from './constants'
import { skemaAturan } from './schema'
import { cariUndangan, cukupKuorum, hitungHadir, inisial, kalimatKuorum, terlambat, uraikanLuar } from './utils'

const orang = (unitId: number | null, hadir: boolean, isi: { tamu?: boolean; instansi?: string } = {}) => ({
  id: 1, unitId, instansi: isi.instansi ?? `Unit ${unitId}`, jabatan: 'Kepala', nama: null, pada: hadir ? '2023-07-12T01:30:00Z' : null, cara: hadir ? ('QR' as const) : null, tamu: isi.tamu ?? false,
})

describe('hitungHadir', () => {
  it('has no quorum where no unit is invited: that is neither reached nor missed', () => {
    const kosong = hitungHadir([orang(null, true, { instansi: 'Kodim' })], 50)
    expect(kosong).toMatchObject({ undangan: 1, hadir: 1, unit: 0, luar: 1, perlu: null })
    expect(cukupKuorum(kosong)).toBeNull()
    expect(kalimatKuorum(kosong)).toContain('belum dapat dinilai')
  })
  it('counts units once, however many of them came, and rounds the quorum up', () => {
    const daftar = [orang(1, true), orang(1, true), orang(2, true), orang(3, false), orang(4, false), orang(5, false)]
    const hitung = hitungHadir(daftar, 50)
    expect(hitung).toMatchObject({ undangan: 6, hadir: 3, unit: 5, unitHadir: 2, perlu: 3 })
    expect(cukupKuorum(hitung)).toBe(false)
    expect(cukupKuorum(hitungHadir(daftar, 40))).toBe(true)
    expect(kalimatKuorum(hitung)).toBe('Kuorum belum tercapai: 2 dari 5 unit terwakili, perlu 3')
  })
  it('lets somebody without an invitation stand for an invited unit, and for no other', () => {
    const hitung = hitungHadir([orang(1, false), orang(1, true, { tamu: true }), orang(9, true, { tamu: true })], 100)
    expect(hitung).toMatchObject({ undangan: 1, hadir: 0, tamu: 2, unit: 1, unitHadir: 1 })
    expect(cukupKuorum(hitung)).toBe(true)
  })
})

it('nobody is late before the beginning, nor at it', () => {
  expect(terlambat('2023-07-12T02:00:00Z', null)).toBe(false)
  expect(terlambat('2023-07-12T02:00:00.000Z', '2023-07-12T02:00:00Z')).toBe(false)
  expect(terlambat('2023-07-12T02:00:01Z', '2023-07-12T02:00:00Z')).toBe(true)
  expect(terlambat(null, '2023-07-12T02:00:00Z')).toBe(false)
})

it('of a name only its first letters are told at the door', () => {
  expect(inisial('siti aminah')).toBe('S. A.')
  expect(inisial('Dr. H. Budi, S.E.')).toBe('D. H. B.')
})

it('finds by two letters the unit that people mean before those that only hold them', () => {
  const daftar = [['Pkm. Liwa', 'UPTD Puskesmas Liwa'], ['DPUPR', 'Dinas Pekerjaan Umum'], ['Pusat Data', 'Pusat Data'], ['Dinkes', 'Dinas Kesehatan']].map(([singkat = '', instansi = '']) => ({ singkat, instansi, jabatan: 'Kepala' }))
  expect(cariUndangan(daftar, 'pu').map(({ singkat }) => singkat)).toEqual(['Pusat Data', 'DPUPR', 'Pkm. Liwa'])
  expect(cariUndangan(daftar, ' ')).toHaveLength(4)
  expect(cariUndangan(daftar, 'zz')).toEqual([])
})

describe('uraikanLuar', () => {
  const unit = [{ id: 7, nama: 'Dinas Pekerjaan Umum dan Perumahan Rakyat', singkat: 'PUPR' }]
  it('knows a unit by its name and its short name, and everything else as an office outside', () => {
    expect(uraikanLuar('Kodim 0422; Komandan\n\npupr;Kepala Bidang\nKantor Pertanahan\tKepala', unit)).toEqual({ baris: [
      { instansi: 'Kodim 0422', jabatan: 'Komandan', unitId: null }, { instansi: 'pupr', jabatan: 'Kepala Bidang', unitId: 7 }, { instansi: 'Kantor Pertanahan', jabatan: 'Kepala', unitId: null },
    ] })
  })
  it.each(['Kodim', 'Kodim; ', 'a; b; c'])('says which line cannot be read: "%s"', (teks) => {
    expect(uraikanLuar(`Baik; Kepala\n${teks}`, unit)).toMatchObject({ galat: expect.stringContaining('Baris 2') as string })
  })
  it('asks for a line', () => { expect(uraikanLuar(' \n ', unit)).toHaveProperty('galat') })
})

describe('skemaAturan', () => {
  const isi = (lain: Record<string, string> = {}) => skemaAturan.safeParse({ rapatId: '1', kuorum: '50', ...Object.fromEntries(KATEGORI.map((satu) => [satu, ATURAN_AWAL.jabatan[satu].join('; ')])), ...lain })
  it('reads what the form begins with', () => { expect(isi().data?.DINAS).toEqual(['Kepala', 'Sekretaris', 'Kasubbag Keuangan']) })
  it('takes nothing for nobody', () => { expect(isi({ PUSKESMAS: ' ' }).data?.PUSKESMAS).toEqual([]) })
  it.each([{ kuorum: '0' }, { kuorum: '101' }, { kuorum: 'x' }, { DINAS: 'Kepala; kepala' }, { DINAS: 'K' }] as Record<string, string>[])('refuses %o', (lain) => { expect(isi(lain).success).toBe(false) })
})
