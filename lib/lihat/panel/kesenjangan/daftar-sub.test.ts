import { describe, expect, it } from 'vitest'
import { parseSub } from '@/lib/lihat/kesenjangan/schema'
import type { DataDaftarSub } from '@/lib/lihat/kesenjangan/types'
import { judulDaftarSub, panelDaftarSub } from './daftar-sub'
import { NOL } from '@/lib/realisasi/rupiah'
import { jumlah, rp } from './uji/alat'
import { seluruh, unit } from './uji/data'

function isi(banyak: number, cari: Record<string, unknown> = {}): DataDaftarSub {
  const sub = Array.from({ length: banyak }, (_, i) => ({ capaian: unit(String(i + 1), i === 0 ? null : '100'), unitId: 3, unit: 'Dinkes' }))
  const semua = seluruh(sub.map(({ capaian }) => capaian))
  return { tahun: 2023, bulan: 6, kueri: 'tahun=2023&bulan=6&versi=berlaku', saringan: parseSub(cari), cakupan: [], disisihkan: [], seluruh: semua, sub, jumlah: semua, luar: { banyak: 0, realisasi: NOL } }
}

describe('the list behind a count', () => {
  it('says what it is a list of, how many and how much', () => {
    expect(judulDaftarSub(isi(3, { bin: 'nol' }))).toBe('3 sub-kegiatan masih 0% fisik, pagu Rp3.000')
    expect(judulDaftarSub(isi(3, { bin: 'belumLapor', cari: 'pupr' }))).toBe('3 sub-kegiatan belum memiliki nilai fisik yang memuat "pupr", pagu Rp3.000')
    expect(judulDaftarSub(isi(0, { bin: 'sampai50' }))).toBe('Tidak ada sub-kegiatan dengan fisik > 0–50%')
    expect(judulDaftarSub(isi(2))).toBe('2 sub-kegiatan berpagu, pagu Rp2.000')
  })

  it('a file has every row, a page its own, and both the sum of all', () => {
    const data = isi(7)
    expect(jumlah(panelDaftarSub(data).tabel.baris, 'pagu')).toBe(rp('7.000'))
    const halaman = panelDaftarSub(data, [5, 10])
    expect(halaman.tabel.baris.map(({ kunci }) => kunci)).toEqual(['6', '7'])
    expect(halaman.tabel.jumlah?.sel.pagu).toEqual({ jenis: 'rupiah', nilai: rp('7.000') })
  })

  it('names what was realised on sub-kegiatan without pagu, which are no rows of it', () => {
    expect(panelDaftarSub(isi(2)).bacaan).toBeUndefined()
    expect(panelDaftarSub({ ...isi(2), luar: { banyak: 3, realisasi: rp('40') } }).bacaan).toBe('Di luar daftar ini Rp40 realisasi pada 3 sub-kegiatan yang tidak berpagu lagi.')
  })

  it('of a unit that has not reported the month names the entry and judges nothing by it', () => {
    const data = isi(2)
    const belum = { ...data, sub: data.sub.map((satu) => ({ ...satu, capaian: unit(satu.capaian.posisi.kunci, '100', { melapor: 0 }) })) }
    const semua = seluruh(belum.sub.map(({ capaian }) => capaian))
    const { tabel } = panelDaftarSub({ ...belum, seluruh: semua, jumlah: semua })
    const kata = { jenis: 'tanpa', nilai: 'belum lapor' }
    expect(tabel.baris[0]?.sel).toMatchObject({ realisasi: { nilai: rp('100') }, serapan: kata, kurang: kata })
    expect(tabel.baris[0]?.sel.nama).toMatchObject({ rinci: expect.stringContaining('unit belum lapor') as string })
    expect(tabel.jumlah?.sel).toMatchObject({ serapan: kata, kurang: kata })
  })

  it('not reported is not nought', () => expect(panelDaftarSub(isi(1)).tabel.baris[0]?.sel).toMatchObject({ realisasi: { jenis: 'tanpa', nilai: 'belum lapor' }, fisik: { jenis: 'tanpa', nilai: 'belum ada' } }))
})
