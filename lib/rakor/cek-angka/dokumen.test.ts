import { describe, expect, it } from 'vitest'
import { rasio } from '@/lib/realisasi/rasio'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import type { Alinea, Blok, Dokumen } from '@/lib/rakor/dokumen/types'
import { PANEL } from './uji/contoh'
import { periksaDokumen } from './utils'

const dokumen = (...blok: Blok[]): Dokumen => ({
  kunci: 'uji', nama: 'Uji', kop: null, surat: null, terbitan: { nomor: null, tanggal: null, versi: 1 }, arah: 'tegak', blok, kaki: '', cap: null, contoh: true,
})
const alinea = (...isi: Alinea): Blok => ({ jenis: 'alinea', isi })
const tanpa = (...blok: Blok[]): string[] => periksaDokumen(dokumen(...blok), PANEL).tanpaAsal.map(({ teks }) => teks.replaceAll('\u00a0', ' '))

describe('a document before it is issued', () => {
  it('made of panels alone has nothing without a source', () => {
    const hasil = periksaDokumen(dokumen(...PANEL.map((panel): Blok => ({ jenis: 'panel', panel })), ...PANEL.flatMap(({ judul, bacaan }) => [alinea(judul), alinea(bacaan ?? '')])), PANEL)
    expect(hasil.tanpaAsal).toEqual([])
    expect(hasil.diperiksa).toBeGreaterThan(200)
  })
  it('may write a figure shorter, longer or in words, and dates, laws and pages beside it', () => {
    expect(tanpa(alinea('Pagu Rp984.959.704.911,00 (', { sel: { jenis: 'rupiah', nilai: rp('984.959.704.911') }, rupa: 'terbilang' }, '), dibulatkan Rp985 miliar, pada Rabu, 12 Juli 2023 menurut Peraturan Daerah Nomor 9 Tahun 2022, halaman 3 dari 10.'))).toEqual([])
  })
  it('tells a figure that somebody typed, in a sentence and in a field', () => {
    expect(tanpa(alinea('Anggaran kas Rp24.847.798.262 baru terserap 88,53%.'))).toEqual(['Rp24.847.798.262', '88,53%'])
    expect(tanpa(alinea('Terserap ', { sel: { jenis: 'persen', nilai: rasio(8_853n, 10_000n, '') } }))).toEqual(['88,53%', '88,53%'])
  })
  it('may say what a table of its own holds, and knows a finding that was changed', () => {
    const tabel = { caption: 'x', kolom: [{ kunci: 'a', nama: 'Pagu', satuan: 'Rp' }], baris: [{ kunci: 'b', sel: { a: { jenis: 'rupiah' as const, nilai: rp('7.777.777') } } }] }
    expect(tanpa(alinea('Sebesar Rp7.777.777.'))).toEqual(['Rp7.777.777'])
    expect(tanpa(alinea('Sebesar Rp7.777.777.'), { jenis: 'tabel', tabel })).toEqual([])
    expect(tanpa({ jenis: 'panel', panel: { kunci: 'ringkasan-rupiah', judul: 'Berapa?', tabel, rumus: [] } })).toEqual(['7.777.777'])
  })
  it('may quote what the meeting decided and promised', () => {
    const isi = alinea('Target Desember Rp123.456.000 dengan 17 paket.')
    expect(tanpa(isi)).toEqual(['Rp123.456.000', '17'])
    const komitmen = [{ rapatId: 1, unitId: 1, unit: 'A', bulan: 12, target: rp('123.456.000'), realisasi: null }]
    const keputusan = [{ id: 1, rapatId: 1, nomor: 1, apa: 'Menuntaskan 17 paket', unitId: 1, unit: 'A', penanggungJawab: null, tenggat: '2023-12-15', bukti: null, keadaan: 'TERBUKA' as const, selesaiPada: null, panel: null, rapatAsal: [], langkah: [] }]
    expect(periksaDokumen(dokumen(isi), PANEL, { komitmen, keputusan }).tanpaAsal).toEqual([])
  })
})
