import { describe, expect, it } from 'vitest'
import type { Ketikan } from '@/components/lapor/forms/draf'
import type { HasilAksi } from '@/components/lapor/forms/types'
import type { HasilSimpan, Konflik } from '@/lib/lapor/entri/types'
import { ANTREAN_KOSONG, galatKini, layakKirim, MAKS_KIRIM, mulaiKirim, porsi, putus, putuskan, rapikan, statusDari, terimaJawaban, type Antrean } from './antrean'

const A = 'realisasi.1.RKUD.nilai'
const A2 = 'realisasi.1.RKUD.koreksi'
const B = 'fisik.7.persen'
const ketikan = (isi: Record<string, string>, sebelum: string | null = null): Map<string, Ketikan> =>
  new Map(Object.entries(isi).map(([kunci, teks]) => [kunci, { teks, sebelum }]))
const KINI = '2023-07-12T12:42:00.000Z'
const berhasil: HasilAksi<HasilSimpan> = { data: { tersimpan: 1, sama: 0, konflik: [] } }
const tolak = (kode: string, isian: Record<string, string> = {}): HasilAksi<HasilSimpan> => ({ serverError: { kode, pesan: `pesan ${kode}`, isian, nilai: {} } })
const bentrok: Konflik = { kunci: A, sebelum: null, sesudah: '5.00', tersimpan: '9.00', oleh: 'Orang B', pada: KINI }
const kirim = (antrean: Antrean, isi: Map<string, Ketikan>, hasil: HasilAksi<HasilSimpan>): Antrean =>
  terimaJawaban(mulaiKirim(antrean, porsi(layakKirim(antrean, isi))), hasil, KINI)

describe('what goes to the server', () => {
  it('is what can be read; the rest is said to be mended', () => {
    const isi = ketikan({ [A]: '1.2345,00', [B]: '12' })
    expect([...layakKirim(ANTREAN_KOSONG, isi).keys()]).toEqual([B])
    const sesudah = kirim(ANTREAN_KOSONG, isi, berhasil)
    expect(statusDari(sesudah, ketikan({ [A]: '1.2345,00' }), '/masuk')).toEqual({ jenis: 'belumTersimpan', perbaiki: 1, konflik: 0 })
    expect(statusDari(sesudah, new Map(), '/masuk')).toEqual({ jenis: 'tersimpan', pada: KINI })
  })
  it('is cut into portions between two lines, never within one', () => {
    const isi = new Map<string, Ketikan>()
    for (let i = 1; i <= MAKS_KIRIM; i++) for (const kolom of ['nilai', 'koreksi', 'alasan']) isi.set(`realisasi.${i}.RKUD.${kolom}`, { teks: kolom === 'alasan' ? 'x' : '1', sebelum: null })
    const satu = porsi(isi)
    expect(satu.size).toBeLessThanOrEqual(MAKS_KIRIM)
    expect(satu.size % 3).toBe(0)
    expect(satu.size).toBeGreaterThan(MAKS_KIRIM - 3)
  })
})

describe('a cell that is typed on while its save is under way', () => {
  it('is compared with that save, not with what stood before it: nobody is in conflict with herself', () => {
    const sesudah = kirim(ANTREAN_KOSONG, ketikan({ [A]: '5', [B]: '12' }, '1.00'), berhasil)
    const lanjut = ketikan({ [A]: '6' }, '1.00')
    expect(layakKirim(sesudah, lanjut).get(A)).toEqual({ teks: '6', sebelum: '5.00' })
    // once it is typed into no more it is forgotten
    expect(rapikan(rapikan(sesudah, lanjut), new Map()).dasar.size).toBe(0)
  })
})

describe('a conflict', () => {
  const isi = ketikan({ [A]: '5', [B]: '12' })
  const sesudah = kirim(ANTREAN_KOSONG, isi, { data: { tersimpan: 0, sama: 0, konflik: [bentrok] } })
  it('waits for a decision; the other cells go on', () => {
    expect([...layakKirim(sesudah, isi).keys()]).toEqual([B])
    const lagi = kirim(sesudah, isi, berhasil)
    expect(statusDari(lagi, ketikan({ [A]: '5' }), '/masuk')).toEqual({ jenis: 'belumTersimpan', perbaiki: 0, konflik: 1 })
  })
  it('decided "mine" is compared with what is stored now, even before the grid says so', () => {
    expect(layakKirim(putuskan(sesudah, bentrok, true), isi).get(A)).toEqual({ teks: '5', sebelum: '9.00' })
  })
  it('is forgotten with the typing', () => {
    expect(rapikan(sesudah, ketikan({ [B]: '12' })).konflik.size).toBe(0)
    expect(putuskan(sesudah, bentrok, false).konflik.size).toBe(0)
  })
})

describe('a refusal', () => {
  it('of a cell holds its line back until something in it is typed anew', () => {
    const isi = ketikan({ [A]: '5', [A2]: '-9', [B]: '12' })
    const sesudah = kirim(ANTREAN_KOSONG, isi, tolak('ISIAN_SALAH', { [A2]: 'Koreksi melebihi nilai.', 'realisasi.1.RKUD.alasan': 'Alasan wajib.' }))
    expect([...layakKirim(sesudah, isi).keys()]).toEqual([B])
    expect(galatKini(sesudah, isi)).toEqual({ [A2]: 'Koreksi melebihi nilai.', 'realisasi.1.RKUD.alasan': 'Alasan wajib.' })
    const baru = new Map(isi).set('realisasi.1.RKUD.alasan', { teks: 'setoran', sebelum: null })
    expect(layakKirim(sesudah, baru).size).toBe(4)
    expect(galatKini(sesudah, baru)).toEqual({})
  })
  it('holds the line back although one of its cells cannot be read, instead of asking for ever', () => {
    const isi = ketikan({ [A]: '5', [A2]: 'abc' })
    expect(layakKirim(kirim(ANTREAN_KOSONG, isi, tolak('ISIAN_SALAH', { [A]: 'Tidak boleh.' })), isi).size).toBe(0)
  })
  it('of everything is said; a locked month is not tried again by itself', () => {
    const sesudah = kirim(ANTREAN_KOSONG, ketikan({ [A]: '5' }), tolak('PERIODE_TERTUTUP'))
    expect(statusDari(sesudah, ketikan({ [A]: '5' }), '/masuk')).toMatchObject({ jenis: 'ditolak', pesan: 'pesan PERIODE_TERTUTUP' })
  })
})

it('says what it waits for: the line, the sign-in, a new page', () => {
  const isi = ketikan({ [A]: '5', [B]: '1' })
  const jalan = mulaiKirim(ANTREAN_KOSONG, isi)
  expect(statusDari(jalan, isi, '/masuk')).toEqual({ jenis: 'menyimpan', sel: 2 })
  expect(statusDari(putus(jalan, false), isi, '/masuk')).toEqual({ jenis: 'menungguJaringan', sel: 2 })
  expect(statusDari(putus(jalan, true), isi, '/masuk')).toEqual({ jenis: 'usang', sel: 2 })
  expect(statusDari(terimaJawaban(jalan, tolak('TIDAK_MASUK'), KINI), isi, '/masuk?x')).toEqual({ jenis: 'sesiBerakhir', sel: 2, masukLagi: '/masuk?x' })
})
