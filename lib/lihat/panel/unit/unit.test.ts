import { describe, expect, it } from 'vitest'
import { jumlahKolom, periksaPanel } from '@/tests/support/panel'
import type { KendalaUnit, LaporanBulan } from '@/lib/lihat/perangkat-daerah/types'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { ATURAN_2023, posisi, rp } from '@/lib/realisasi/uji/pembangkit'
import type { JanjiBulan } from '@/lib/lapor/tindak-lanjut/types'
import { putusan } from '../keputusan/uji/contoh'
import { susunPanel } from '../susun'
import type { Panel } from '../types'
import { PANEL_UNIT } from './daftar'
import type { DataPanelUnit } from './data'

const sub = (kunci: string, angkas: string, realisasi: string | null, lapor = 1): Capaian => computeCapaian(posisi({
  kunci, kode: `1.0${kunci}`, nama: `Sub ${kunci}`, kategori: null, angkas: rp(angkas), realisasi: realisasi === null ? null : rp(realisasi), jumlahUnitMelapor: lapor,
  jumlahSubKegiatan: 1, bin: { nol: 1, sampai50: 0, sampai75: 0, sampai100: 0, belumLapor: 0 },
}), { aturan: ATURAN_2023, bulan: 6 })

const laporan = (bulan: number, lain: Partial<LaporanBulan> = {}): LaporanBulan =>
  ({ bulan, periode: 'TERKUNCI', tenggat: '2023-07-10T16:59:00.000Z', status: 'DIVERIFIKASI', diajukanPada: '2023-07-05T02:00:00.000Z', terlambat: false, catatan: null, peristiwa: [], ...lain })

function data(anggota: Capaian[], lain: Partial<DataPanelUnit> = {}): DataPanelUnit {
  const seluruh = computeCapaian({ ...jumlahkanPosisi(anggota.map((satu) => satu.posisi), { kunci: '7', nama: 'Dinas Tujuh' }), jumlahUnit: 1, jumlahUnitMelapor: anggota.some(({ melapor }) => melapor) ? 1 : 0 }, { aturan: ATURAN_2023, bulan: 6 })
  return {
    unit: { id: 7, kode: '1', nama: 'Dinas Tujuh', namaSingkat: 'TUJUH', kategori: 'DINAS', induk: null, pendahulu: null }, capaian: seluruh,
    perBulan: Array.from({ length: 12 }, (_, i) => computeCapaian(posisi({ kunci: String(i + 1), realisasi: i < 6 ? rp('60') : null }), { aturan: ATURAN_2023, bulan: i + 1 })), tahunLalu: [],
    pohon: anggota.length === 0 ? [] : [{ kode: 'P', nama: 'Program', capaian: seluruh, kegiatan: [{ kode: 'K', nama: 'Kegiatan', capaian: seluruh, sub: anggota.map((capaian) => ({ id: Number(capaian.posisi.kunci), capaian })) }] }],
    jenisBelanja: [], sumberDana: [], riwayat: [{ laporan: laporan(6), capaian: seluruh }], kendala: [], masa: [{ nama: 'Dinas Tujuh', kategori: 'DINAS', induk: null, mulai: '2022-01-01', sampai: null }],
    anak: null, peringkat: null, proyeksi: 'TANPA_RIWAYAT', tindak: { hari: '2023-06-30', keputusan: [], janji: [] }, tahun: 2023, bulan: 6, kueri: 'tahun=2023&bulan=6&versi=berlaku', ...lain,
  }
}

const kendala = (id: number, lain: Partial<KendalaUnit> = {}): KendalaUnit => ({
  id, asalId: id, bulan: 6, sifat: 'KENDALA', kategori: 'Lahan', uraian: `Hal ${id}`, rencana: null, penanggungJawab: null, tenggat: null, status: 'TERBUKA', sejak: 4, penutupan: null, dapatDitutup: false, subKegiatan: null, oleh: 'operator', pada: '2023-07-01T00:00:00.000Z', ...lain,
})

const PENUH = data([sub('1', '500', '100'), sub('2', '500', '450'), sub('3', '500', '700')], { kendala: [kendala(1), kendala(2, { status: 'SELESAI' })] })
const BELUM = data([sub('1', '500', '100', 0)])
const KOSONG = data([], { riwayat: [] })
const ambil = (isi: DataPanelUnit, kunci: string): Panel | undefined => susunPanel(PANEL_UNIT, isi).find((satu) => satu.kunci === `unit-${kunci}`)
const polos = (teks: string | undefined): string => (teks ?? '').replaceAll('\u00a0', ' ')

describe('panels of a unit', () => {
  it.each([['penuh', PENUH], ['belum lapor', BELUM], ['kosong', KOSONG]] as const)('%s: what holds of every panel', (_, isi) => {
    for (const panel of susunPanel(PANEL_UNIT, isi)) periksaPanel(panel)
  })

  it('its own Pareto is of its sub-kegiatan by rupiah, and leads to the entries', () => {
    const panel = ambil(PENUH, 'kesenjangan')
    expect(polos(panel?.judul)).toBe('Dua sub-kegiatan kurang Rp450 dari anggaran kas')
    expect(polos(panel?.bacaan)).toBe('Sub-kegiatan lain mendahului Rp200.')
    expect(panel?.tabel.baris.map(({ kunci, href }) => [kunci, href])).toEqual([['1', '/perangkat-daerah/7/sub-kegiatan/1?tahun=2023&bulan=6&versi=berlaku'], ['2', '/perangkat-daerah/7/sub-kegiatan/2?tahun=2023&bulan=6&versi=berlaku']])
    expect(panel ? jumlahKolom(panel, 'kurang') : 0n).toBe(rp('450'))
  })

  it('has neither position nor Pareto of a month that it has not reported', () => {
    for (const kunci of ['posisi', 'kesenjangan']) expect(ambil(BELUM, kunci)).toBeUndefined()
    expect(ambil(BELUM, 'zona')?.tabel.baris[0]?.sel.serapan).toEqual({ jenis: 'tanpa', nilai: 'belum lapor' })
    expect(polos(ambil(BELUM, 'pohon')?.bacaan)).toContain('belum dilaporkan')
  })

  it('its tree holds every level once, with the whole at the end', () => {
    const panel = ambil(PENUH, 'pohon')
    expect(panel?.judul).toBe('Tiga sub-kegiatan dalam satu program'.replace('Tiga', '3'))
    expect(panel?.tabel.baris.map(({ tingkat }) => tingkat)).toEqual([0, 1, 2, 2, 2])
    expect(panel ? jumlahKolom(panel, 'realisasi', 2) : 0n).toBe(rp('1.250'))
    expect(panel?.tabel.jumlah?.sel.realisasi).toEqual({ jenis: 'rupiah', nilai: rp('1.250') })
  })

  it('its own year\'s end names the pool and how many stand behind it, ends its curve, and says why where it cannot be shown', () => {
    const proyeksi = { unit: '7', pagu: rp('1.000'), realisasi: rp('400'), bulan: 5, akhir: rp('900'), berisiko: rp('100'), kolam: 'KATEGORI' as const, kategori: 'DINAS' }
    const isi = data(PENUH.pohon[0]?.kegiatan[0]?.sub.map((satu) => satu.capaian) ?? [], { proyeksi: { proyeksi, belajar: [2022], kolam: 'KATEGORI', lain: 22 } })
    const panel = ambil(isi, 'proyeksi')
    expect(polos(panel?.judul)).toBe('Akhir 2023 diproyeksikan Rp900 (90,00% dari pagu); Rp100 berisiko tidak terserap')
    expect(panel?.bacaan).toBe('Dari laporan terakhir, Mei. Riwayat terluas yang dipakai: kategori unit, 22 unit lain, TA 2022.')
    expect(panel?.tabel.jumlah?.sel.nilai).toEqual({ jenis: 'rupiah', nilai: rp('1.000') })
    expect(ambil(isi, 'kurva')?.bagan).toMatchObject({ proyeksi: 'proyeksi' })
    expect(ambil(PENUH, 'kurva')?.bagan).not.toHaveProperty('proyeksi')
    expect(ambil(data([], { ...isi, proyeksi: 'KOLAM_KECIL' }), 'proyeksi')?.kosong?.isi).toContain('kurang dari tiga unit lain')
    expect(ambil({ ...isi, bulan: 12 }, 'proyeksi')).toBeUndefined()
    for (const satu of susunPanel(PANEL_UNIT, isi)) periksaPanel(satu)
  })

  it('counts its obstacles, and says when its reports were late', () => {
    expect(ambil(PENUH, 'kendala')?.judul).toBe('Satu kendala masih terbuka, satu selesai')
    expect(ambil(KOSONG, 'kendala')?.judul).toBe('Apa yang menghambat dan mendukung?')
    expect(ambil(PENUH, 'laporan')?.judul).toBe('Laporan selalu dikirim sebelum tenggat')
    const telat = data(PENUH.pohon[0]?.kegiatan[0]?.sub.map((satu) => satu.capaian) ?? [], { riwayat: [{ laporan: laporan(5, { terlambat: true }), capaian: null }] })
    expect(ambil(telat, 'laporan')?.judul).toBe('Laporan terlambat atau tidak dikirim pada Mei')
    expect(ambil(KOSONG, 'laporan')?.judul).toBe('Kapan laporan dikirim?')
  })
})

describe('keputusan dan komitmen', () => {
  const janji = (bulan: number, target: string, triwulan = 2): JanjiBulan => ({ rapatId: triwulan, tahun: 2023, triwulan, tanggal: '2023-07-12', batasBulan: 4, unitId: 7, unit: 'Dinas Tujuh', bulan, target: rp(target), versi: 1 })
  const dengan = (tindak: Partial<DataPanelUnit['tindak']>): DataPanelUnit => ({ ...PENUH, tindak: { hari: '2023-06-30', keputusan: [], janji: [], ...tindak } })
  it('apply only where a meeting asked or was promised something', () => {
    expect([ambil(PENUH, 'keputusan'), ambil(PENUH, 'komitmen')]).toEqual([undefined, undefined])
    expect(ambil(dengan({ keputusan: [putusan(1)] }), 'keputusan')?.judul).toBe('Satu keputusan masih terbuka, satu lewat tenggat')
  })
  it('a promise is judged by the months that were reported', () => {
    const panel = ambil(dengan({ janji: [janji(5, '50'), janji(6, '100'), janji(7, '120')] }), 'komitmen')
    if (!panel) throw new Error('Tidak ada panel komitmen')
    periksaPanel(panel)
    expect(polos(panel.judul)).toBe('Komitmen s.d. Juni kurang Rp40')
    expect(panel.tabel.baris.map(({ sel }) => sel.hasil?.nilai)).toEqual(['tercapai', 'tidak tercapai', 'belum dapat dinilai'])
    expect(panel.tabel.baris[2]?.sel.kurang).toEqual({ jenis: 'tanpa', nilai: 'belum dapat dinilai' })
  })
  it('nobody says of months ahead whether they were met; the last meeting counts', () => {
    expect(polos(ambil(dengan({ janji: [janji(9, '100'), janji(12, '200')] }), 'komitmen')?.judul)).toBe('Komitmen sampai Desember Rp200, belum dapat dinilai')
    const panel = ambil(dengan({ janji: [janji(5, '999', 1), janji(6, '60', 2)] }), 'komitmen')
    expect([panel?.judul, panel?.tabel.baris.map(({ kunci }) => kunci)]).toEqual(['Komitmen s.d. Juni tercapai', ['2-6', '1-5']])
    // the later meeting's cut-off lies before that month: what was promised for it before is replaced, not failed
    expect(panel?.tabel.baris.map(({ sel: { hasil, kurang } }) => [hasil?.nilai, kurang?.nilai])).toEqual([['tercapai', null], ['dilepas pada TW II 2023', 'tidak dinilai']])
  })
})
