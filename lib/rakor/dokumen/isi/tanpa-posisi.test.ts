import { describe, expect, it } from 'vitest'
import { TANPA_POSISI } from '../constants'
import { DOKUMEN } from '../daftar'
import { MEDAN } from '../medan'
import { MEDAN_RAPAT } from '../medan/rapat'
import { NASKAH } from '../naskah/constants'
import { perluPosisi } from '../naskah/isi'
import { angkaTanpaAsal } from '../periksa'
import { susunSatu } from '../penyusun'
import { susunTeks } from '../teks'
import { bahanRapatUji } from '../uji/bahan'

const PAPER = DOKUMEN.filter(({ tanpaPosisi }) => tanpaPosisi !== undefined)

describe('before anything is frozen', () => {
  it('there are the invitation and the list of those who come, and no other paper', () => {
    expect(PAPER.map(({ kunci }) => kunci)).toEqual(TANPA_POSISI)
    const lain = DOKUMEN.filter(({ tanpaPosisi }) => tanpaPosisi === undefined)
    for (const satu of lain) expect(() => susunSatu(satu, bahanRapatUji(), null), satu.kunci).toThrow('posisi beku')
  })

  it.each(PAPER.map((satu) => [satu.kunci, satu] as const))('%s carries no figure, names the units of the day and says which agenda it shows', (_kunci, satu) => {
    const bahan = bahanRapatUji()
    const dokumen = susunSatu(satu, bahan, { nomor: '1/UJI', tanggal: '2023-07-05', versi: 1 })
    const teks = susunTeks(dokumen)
    expect(teks).not.toMatch(/Rp|%|poin|undefined|\{/)
    expect(dokumen.kaki).toBe('Rakor triwulan II 2023 · acara versi 7, diubah 1 Juli 2023 pukul 07.00 WIB; tanpa angka posisi')
    expect(dokumen.contoh).toBe(true)
    expect(angkaTanpaAsal(dokumen, bahan, satu)).toEqual([])
    const isi = JSON.stringify(dokumen.blok)
    expect(isi.indexOf('Dinas Satu')).toBeGreaterThan(0)
    expect(isi.indexOf('Kecamatan Dua')).toBeGreaterThan(isi.indexOf('Dinas Satu'))
  })

  it('a figure that the office wrote into their words is named, not left as a hole', () => {
    const naskah = { 'undangan/penutup': 'Realisasi {realisasi_persen} perlu dikejar.' }
    const undangan = PAPER.find(({ kunci }) => kunci === 'undangan')
    if (!undangan) throw new Error('Undangan ada')
    expect(() => susunSatu(undangan, bahanRapatUji({ naskah }), null)).toThrow('{realisasi_persen}')
    const milik = NASKAH.filter(({ dokumen }) => dokumen === 'undangan')
    expect(milik.map((satu) => perluPosisi(satu, { naskah }))).toEqual([true])
    for (const satu of NASKAH.filter(({ dokumen }) => TANPA_POSISI.includes(dokumen))) expect(perluPosisi(satu, {}), satu.dokumen).toBe(false)
    // fields of the meeting's own records are all known, and no name stands twice
    expect(new Set(MEDAN.map(({ kunci }) => kunci)).size).toBe(MEDAN.length)
    expect(MEDAN.slice(0, MEDAN_RAPAT.length)).toEqual(MEDAN_RAPAT)
  })
})
