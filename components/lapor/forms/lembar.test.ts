import { describe, expect, it } from 'vitest'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import { terapkan } from '@/lib/lapor/pelaporan/utils'
import { ketikBanyak, LEMBAR_KOSONG, perubahan, petaSub, pulihkan, putuskan, semuaKetikan, sesudahSimpan, terimaLain, type KeadaanLembar } from './lembar'

const KANAL = { nilai: null, koreksi: NOL, alasan: '', lalu: null }
const ISIAN: Isian = {
  unitId: 1, tahun: 2023, bulan: 7, jumlahKendalaUnit: 0,
  sub: [{
    id: 9, kode: 'x', nama: 'x', kegiatanKode: 'k', kegiatanNama: 'k', jumlahKendala: 0,
    fisik: { bulan: 7, rencana: Array(12).fill(null), persen: null, alasan: '', persenLalu: null, bulanLalu: null },
    baris: [{ id: 1, rekeningKode: '5', rekeningNama: 'B', sumberDana: 'D', pagu: sen(500n), kas: Array(12).fill(null), kanal: { RKUD: { ...KANAL, nilai: sen(100n) }, NON_RKUD: KANAL } }],
  }],
}
const K = 'realisasi.1.RKUD.nilai'
const SUB = petaSub(ISIAN)

const ketik = (keadaan: KeadaanLembar, subId: number, kunci: string, teks: string, tersimpan: NilaiSel) => ketikBanyak(keadaan, [{ subId, kunci, teks, tersimpan }])
/** The figures as they would be if everything typed were saved. */
const isianKini = (isian: Isian, keadaan: KeadaanLembar): Isian => terapkan(terapkan(isian, keadaan.lapisan), perubahan(semuaKetikan(keadaan)))

describe('typing', () => {
  it('keeps what was seen at the first key press, and forgets a cell typed back', () => {
    let lembar = ketik(LEMBAR_KOSONG, 9, K, '2', '1.00')
    lembar = ketik(lembar, 9, K, '2x', '1.00')
    expect(semuaKetikan(lembar)).toEqual(new Map([[K, { teks: '2x', sebelum: '1.00' }]]))
    expect(isianKini(ISIAN, lembar)).toEqual(ISIAN)
    expect(isianKini(ISIAN, ketik(lembar, 9, K, '25', '1.00')).sub[0]?.baris[0]?.kanal.RKUD.nilai).toBe(2500n)
    expect(semuaKetikan(ketik(lembar, 9, K, '1,00', '1.00')).size).toBe(0)
  })
  it('leaves other groups untouched', () => {
    const satu = ketik(LEMBAR_KOSONG, 9, K, '2', '1.00')
    expect(ketik(satu, 8, 'pagu.7', '5', null).perSub.get(9)).toBe(satu.perSub.get(9))
  })
})

describe('many cells at once', () => {
  it('are the same as one after the other, and a cell given twice keeps the last', () => {
    const daftar = [{ subId: 9, kunci: K, teks: '2', tersimpan: '1.00' }, { subId: 9, kunci: 'pagu.1', teks: '6', tersimpan: '5.00' }, { subId: 9, kunci: K, teks: '3', tersimpan: '1.00' }]
    const satuSatu = daftar.reduce((kini, { subId, kunci, teks, tersimpan }) => ketik(kini, subId, kunci, teks, tersimpan), LEMBAR_KOSONG)
    expect(ketikBanyak(LEMBAR_KOSONG, daftar)).toEqual(satuSatu)
    expect(semuaKetikan(satuSatu).get(K)).toEqual({ teks: '3', sebelum: '1.00' })
  })
  it('that others saved are shown, and what is typed over them keeps what was seen', () => {
    const lain = terimaLain(ketik(LEMBAR_KOSONG, 9, K, '3', '1.00'), [{ kunci: K, nilai: '2.00' }, { kunci: 'fisik.9.persen', nilai: '50.00' }])
    expect(semuaKetikan(lain)).toEqual(new Map([[K, { teks: '3', sebelum: '1.00' }]]))
    expect(isianKini(ISIAN, lain).sub[0]?.fisik.persen).toBe(5000)
  })
})

describe('a draft or a refused form', () => {
  it('comes back, but not what is stored already nor what the table does not have', () => {
    const lembar = pulihkan(LEMBAR_KOSONG, ISIAN, new Map([[K, { teks: '1', sebelum: null }], ['fisik.9.persen', { teks: 'a', sebelum: null }], ['pagu.77', { teks: '5', sebelum: null }]]))
    expect([...semuaKetikan(lembar).keys()]).toEqual(['fisik.9.persen'])
  })
})

describe('after a save', () => {
  it('sent cells are stored; what was typed meanwhile stays, compared with the saved value', () => {
    const kirim = ketik(LEMBAR_KOSONG, 9, K, '3', '1.00')
    const lanjut = ketik(ketik(kirim, 9, K, '34', '1.00'), 9, 'pagu.1', '6', '5.00')
    const sesudah = sesudahSimpan(lanjut, semuaKetikan(kirim), SUB)
    expect(semuaKetikan(sesudah)).toEqual(new Map([[K, { teks: '34', sebelum: '3.00' }], ['pagu.1', { teks: '6', sebelum: '5.00' }]]))
    expect(isianKini(ISIAN, sesudahSimpan(kirim, semuaKetikan(kirim), SUB)).sub[0]?.baris[0]?.kanal.RKUD.nilai).toBe(300n)
  })
  it('a cell taken back while it was being saved is saved back', () => {
    const kirim = ketik(LEMBAR_KOSONG, 9, K, '3', '1.00')
    const sesudah = sesudahSimpan(ketik(kirim, 9, K, '1', '1.00'), semuaKetikan(kirim), SUB)
    expect(semuaKetikan(sesudah)).toEqual(new Map([[K, { teks: '1', sebelum: '3.00' }]]))
    expect(isianKini(ISIAN, sesudah)).toEqual(ISIAN)
  })
  it('a conflict is decided one way or the other', () => {
    const lembar = ketik(LEMBAR_KOSONG, 9, K, '3', '1.00')
    expect(semuaKetikan(putuskan(lembar, 9, K, '2.00', true))).toEqual(new Map([[K, { teks: '3', sebelum: '2.00' }]]))
    const lain = putuskan(lembar, 9, K, '2.00', false)
    expect(semuaKetikan(lain).size).toBe(0)
    expect(isianKini(ISIAN, lain).sub[0]?.baris[0]?.kanal.RKUD.nilai).toBe(200n)
  })
})
