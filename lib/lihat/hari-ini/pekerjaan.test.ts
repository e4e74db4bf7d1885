import { describe, expect, it } from 'vitest'
import type { BarisIsian, Isian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { sen } from '@/lib/realisasi/rupiah'
import { hitungPekerjaan, perubahanTerbesar } from './pekerjaan'

const kosong = { nilai: null, koreksi: sen(0n), alasan: '', lalu: null }
const baris = (id: number, nilai: bigint | null, pagu: bigint | null = 1000n): BarisIsian => ({
  id, rekeningKode: '5.1.02', rekeningNama: 'Barang', sumberDana: 'DAU', pagu: pagu === null ? null : sen(pagu), kas: [],
  kanal: { RKUD: { ...kosong, nilai: nilai === null ? null : sen(nilai) }, NON_RKUD: kosong },
})
const sub = (id: number, isi: readonly BarisIsian[], persen: number | null, persenLalu: number | null = null): SubIsian => ({
  id, kode: `1.${id}`, nama: `Sub ${id}`, kegiatanKode: '1', kegiatanNama: 'K', baris: isi, jumlahKendala: 0,
  fisik: { bulan: 2, rencana: [], persen, alasan: '', persenLalu, bulanLalu: persenLalu === null ? null : 1 },
})
const isian = (daftar: SubIsian[]): Isian => ({ unitId: 1, tahun: 2023, bulan: 2, sub: daftar, jumlahKendalaUnit: 0 })

describe('what a report still lacks', () => {
  it('counts empty lines and empty fisik of what has pagu, each with its first cell; a typed nought is not empty', () => {
    const hasil = hitungPekerjaan(isian([sub(1, [baris(11, 0n), baris(12, null)], null), sub(2, [baris(21, null, null), baris(22, null, 0n)], null)]), [], [])
    expect(hasil).toMatchObject({ baris: { jumlah: 1, kunci: 'realisasi.12.RKUD.nilai' }, fisik: { jumlah: 1, kunci: 'fisik.1.persen' } })
  })
  it('leads to the first error that has a cell, and lists unanswered notes alone', () => {
    const galat = (kunci: string | null) => ({ aturan: 'X', keparahan: 'galat' as const, bagian: 'realisasi' as const, kunci, sub: null, baris: null, kalimat: '' })
    const catatan = (id: number, status: 'TERBUKA' | 'DITANGGAPI' | 'SELESAI') => ({
      id, kunci: 'fisik.1.persen', nilai: null, isi: '', status, oleh: '', pada: '', jawaban: null, dijawabOleh: null, dijawabPada: null, selesaiOleh: null, selesaiPada: null,
    })
    const hasil = hitungPekerjaan(isian([]), [galat(null), galat('fisik.9.persen'), { ...galat(null), keparahan: 'peringatan' }],
      [catatan(1, 'SELESAI'), catatan(2, 'TERBUKA'), catatan(3, 'DITANGGAPI')])
    expect(hasil).toMatchObject({ galat: { jumlah: 2, kunci: 'fisik.9.persen' }, peringatan: 1, catatan: [{ id: 2 }] })
    expect(hitungPekerjaan(isian([]), [], [])).toMatchObject({ baris: { jumlah: 0, kunci: null }, galat: { jumlah: 0, kunci: null } })
  })
})

describe('what moved most', () => {
  it('is ordered by rupiah whatever the sign, leaves out what stood still, and never hides a fisik that fell', () => {
    const hasil = perubahanTerbesar(isian([
      sub(1, [baris(11, 10n)], 500, 500), sub(2, [baris(21, -90n)], 500, 500), sub(3, [baris(31, 0n)], 400, 400), sub(4, [baris(41, 50n)], 600, 500), sub(5, [baris(51, 0n)], 100, 700),
    ]), 2)
    expect(hasil.map(({ id }) => id)).toEqual([2, 4, 5])
  })
})
