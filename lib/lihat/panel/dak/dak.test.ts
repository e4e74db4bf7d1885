import { describe, expect, it } from 'vitest'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { NAMA_STATUS_GERBANG, NAMA_TAHAP_DAK } from '@/lib/lapor/dak/constants'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { jumlahKolom, periksaPanel } from '@/tests/support/panel'
import { susunPanel } from '../susun'
import { tulisSel } from '../tulis'
import type { Panel } from '../types'
import { PANEL_DAK } from './daftar'
import type { DataDak } from './data'
import { alokasi, catat, dataDak, serap } from './uji/contoh'

const polos = (teks: string | undefined): string => (teks ?? '').replaceAll('\u00a0', ' ')
const panel = (data: DataDak, kunci: string): Panel => {
  const satu = susunPanel(PANEL_DAK, data).find((item) => item.kunci === `dak-${kunci}`)
  if (!satu) throw new Error(`Tidak ada panel ${kunci}`)
  return satu
}
const sel = (satu: Panel, baris: string, kolom: string): string => {
  const item = satu.tabel.kolom.find(({ kunci }) => kunci === kolom)
  return tulisSel(satu.tabel.baris.find(({ kunci }) => kunci === baris)?.sel[kolom], item ?? {}, true)
}
const surat = (tanggal: string) => (['PERDA', 'LAPORAN_LALU', 'RENCANA_KEGIATAN'] as const).map((syarat) => catat('SYARAT', tanggal, { syarat, terpenuhi: true }))

/** Complete; contracts but no papers; nothing at all; two that share a source. */
const LENGKAP = alokasi(1, [catat('NDK', '2023-06-20', { nilai: rp('1.900.000.000') }), ...surat('2023-07-01')])
const TANPA_SURAT = alokasi(2, [catat('NDK', '2023-06-20', { nilai: rp('1.500.000.000') }), catat('SYARAT', '2023-07-03', { syarat: 'PERDA', terpenuhi: false })])
const SENYAP = alokasi(3, [])
const BERSAMA = [
  alokasi(4, [], { mekanisme: 'SEKALIGUS', pagu: rp('400.000.000'), bidang: 'Lingkungan', sumberLain: [{ mulai: null, ditarik: null }] }),
  alokasi(5, [], { sumberDana: { id: 104, kode: '2.4', nama: 'DAK Fisik 4' }, sumberLain: [{ mulai: null, ditarik: null }], bidang: 'Lingkungan', pagu: rp('1.600.000.000') }),
]
const SEMUA = [LENGKAP, TANPA_SURAT, SENYAP, ...BERSAMA]

it('a gate and its payment are called as on the page where they are recorded', () => {
  const [status, tahap] = [Object.values(NAMA_STATUS_GERBANG), Object.values(NAMA_TAHAP_DAK)].map((nama) => nama.map(awalBesar))
  for (const hari of ['2023-03-31', '2023-07-22', '2023-12-31']) {
    const satu = panel(dataDak(SEMUA, hari), 'gerbang')
    for (const { kunci } of satu.tabel.baris) {
      expect(status?.some((nama) => sel(satu, kunci, 'status').startsWith(nama)), sel(satu, kunci, 'status')).toBe(true)
      expect(tahap?.some((nama) => sel(satu, kunci, 'tahap').startsWith(nama)), sel(satu, kunci, 'tahap')).toBe(true)
    }
  }
})

describe('what holds of every panel', () => {
  it.each(['2023-03-31', '2023-07-12', '2023-07-21', '2023-07-22', '2023-10-21', '2023-12-31'])('%s', (hari) => {
    for (const daftar of [[], [LENGKAP], SEMUA]) {
      const panels = susunPanel(PANEL_DAK, dataDak(daftar, hari, [serap(101, 6, '100'), serap(104, 6, '5')]))
      for (const satu of panels) periksaPanel(satu)
      expect(new Set(panels.map(({ kunci }) => kunci)).size).toBe(panels.length)
    }
  })
  it('nothing without allocations', () => expect(susunPanel(PANEL_DAK, dataDak([], '2023-07-12'))).toEqual([]))
  it('without rules: no gates, and it says so; how far each is stays', () => {
    const panels = susunPanel(PANEL_DAK, dataDak([TANPA_SURAT], '2023-07-12', [], null))
    for (const satu of panels) periksaPanel(satu)
    expect(panels.map(({ kunci }) => kunci)).toEqual(['dak-berikut', 'dak-rantai', 'dak-tanpa-kontrak', 'dak-sumber'])
    expect(panels[0]?.judul).toBe('Aturan DAK Fisik 2023 belum ditulis, sehingga tenggat dan rupiah yang terancam tidak dapat dihitung')
  })
})

describe('what lapses next', () => {
  it('nine days before: how much, when, what is missing and what nobody wrote down', () => {
    const satu = panel(dataDak(SEMUA, '2023-07-12'), 'berikut')
    expect(polos(satu.judul)).toBe('Rp6,00 miliar DAK Fisik terancam hangus pada 21 Juli 2023, 9 hari lagi')
    expect(polos(satu.bacaan)).toBe('Empat alokasi belum lengkap pada tenggat itu. Sebelas syarat belum dicatat; yang belum dicatat dianggap belum terpenuhi. Di antaranya Rp500,00 juta tanpa kontrak: hangus juga bila suratnya lengkap. Daftar kontrak tiga alokasi (Rp4,00 miliar) belum dicatat. Terpisah dari itu, Rp100,00 juta alokasi lain tanpa kontrak.')
    expect(satu.tabel.baris.map(({ kunci }) => kunci)).toEqual(['2-1', '3-1', '5-1', '4-0'])
    expect(sel(satu, '2-1', 'tidak')).toBe('Perda APBD')
    expect(sel(satu, '2-1', 'tanya')).toBe('laporan penyerapan dan output tahun lalu (reviu APIP) dan rencana kegiatan disetujui kementerian')
    expect(jumlahKolom(satu, 'rupiah')).toBe(rp('6.000.000.000'))
    expect(satu.tabel.jumlah?.sel.rupiah).toEqual({ jenis: 'rupiah', nilai: rp('6.000.000.000') })
    expect(satu.tabel.baris[0]?.href).toBe('/dak/2?tahun=2023&bulan=7&versi=berlaku&hari=2023-07-12')
    const akhirBulan = { ...dataDak(SEMUA, '2023-06-30'), asal: 'akhir-bulan' as const, kueri: 'tahun=2023&bulan=6&versi=berlaku' }
    expect(panel(akhirBulan, 'rantai').tabel.baris[0]?.href).toBe('/dak/1?tahun=2023&bulan=6&versi=berlaku&hari=2023-06-30')
  })
  it('on the last day, and when nothing is in danger', () => {
    expect(polos(panel(dataDak([SENYAP], '2023-07-21'), 'berikut').judul)).toContain('21 Juli 2023, hari ini')
    expect(panel(dataDak([LENGKAP], '2023-07-12'), 'berikut').judul).toBe('Tidak ada DAK Fisik yang terancam hangus: satu alokasi lengkap dan menunggu salur')
    const lunas = alokasi(9, [catat('NDK', '2023-06-20', { nilai: rp('500') }), catat('SALUR', '2023-07-20', { tahap: 0, nilai: rp('500') })], { mekanisme: 'SEKALIGUS', pagu: rp('500') })
    expect(panel(dataDak([lunas], '2023-08-01'), 'berikut').judul).toBe('Semua DAK Fisik sudah salur')
  })
  it('after the day: what lapsed, apart what is shown incomplete from what was only not written down', () => {
    const data = dataDak([TANPA_SURAT, SENYAP], '2023-07-22')
    expect(polos(panel(data, 'berikut').judul)).toBe('Rp4,00 miliar DAK Fisik lewat tenggat tanpa bukti lengkap; tidak ada lagi yang terancam')
    const satu = panel(data, 'lewat')
    expect(polos(satu.bacaan)).toContain('Rp2,00 miliar menurut catatan memang tidak lengkap')
    expect(jumlahKolom(satu, 'rupiah')).toBe(rp('4.000.000.000'))
  })
})

describe('contracts, money that came, money that was spent', () => {
  const SALUR = alokasi(1, [...LENGKAP.catatan, catat('SALUR', '2023-07-20', { tahap: 1, nilai: rp('500.000.000') }), catat('OUTPUT', '2023-07-25', { persen: 1_250 })])
  it('stand side by side, each of its own whole', () => {
    const satu = panel(dataDak([SALUR], '2023-07-31', [serap(101, 7, '600.000.000')]), 'rantai')
    expect(polos(satu.judul)).toBe('25,00% DAK Fisik sudah salur: Rp500,00 juta dari Rp2,00 miliar')
    expect(['ndkPersen', 'salurPersen', 'serapPersen', 'serapBulan', 'output'].map((kolom) => sel(satu, '1', kolom))).toEqual(['95,00%', '25,00%', '120,00%', 'Juli', '12,50%'])
  })
  it('after the last report what was spent is said to be unknown, and decides nothing', () => {
    const data = dataDak([SALUR], '2023-10-20', [serap(101, 7, '600.000.000')])
    expect(sel(panel(data, 'rantai'), '1', 'serapBulan')).toBe('Juli; sesudahnya belum dilaporkan')
    expect(sel(panel(data, 'berikut'), '1-2', 'tanya')).toContain('serapan 75% dari dana diterima')
    expect(panel(data, 'sumber').bacaan).toContain('Serapan satu sumber dana belum diketahui sampai September')
  })
  it('of a shared source only the sum is told', () => {
    const data = dataDak(BERSAMA, '2023-07-31', [serap(104, 7, '10.000.000')])
    expect(['4', '5'].map((kunci) => sel(panel(data, 'rantai'), kunci, 'serap'))).toEqual(['lihat sumber dananya', 'lihat sumber dananya'])
    const satu = panel(data, 'sumber')
    expect([sel(satu, '104', 'serap'), sel(satu, '104', 'kementerian')]).toEqual(['10.000.000', '2.000.000.000'])
    expect(satu.bacaan).toContain('pembagiannya tidak dapat dibuktikan')
  })
  it('where the other allocation is another unit\'s, its reader is told so, and nothing is compared', () => {
    const data = dataDak(BERSAMA.slice(1), '2023-07-31', [serap(104, 7, '10.000.000')])
    expect(data.alokasi[0]?.bersama).toBe(true)
    const satu = panel(data, 'sumber')
    expect(['beda', 'bagian'].map((kolom) => sel(satu, '104', kolom))).toEqual(['tidak sebanding', 'tidak sebanding'])
    expect(satu.judul).toBe('Sumber dana ini juga membiayai alokasi unit lain, sehingga pagunya tidak dibandingkan')
    // one that was retired before the day shares nothing
    expect(dataDak([{ ...BERSAMA[1] ?? SENYAP, sumberLain: [{ mulai: null, ditarik: '2023-07-31' }] }], '2023-07-31').alokasi[0]?.bersama).toBe(false)
  })
  it('a budget that differs from the ministry\'s allocation is named', () => {
    const satu = panel(dataDak([SALUR], '2023-07-31', [serap(101, 7, '1', '1.800.000.000')]), 'sumber')
    expect(satu.judul).toBe('Satu sumber dana berpagu APBD lain dari alokasi kementerian')
    expect(sel(satu, '101', 'beda')).toBe('−200.000.000')
  })
  it('what no contract asks for is apart from what papers put at risk', () => {
    const satu = panel(dataDak(SEMUA, '2023-07-12'), 'tanpa-kontrak')
    expect(polos(satu.judul)).toBe('Rp600,00 juta DAK Fisik tanpa kontrak')
    expect(satu.tabel.baris.map(({ kunci }) => [kunci, sel(satu, kunci, 'sisa')])).toEqual([['2', '500.000.000'], ['1', '100.000.000']])
    expect(satu.bacaan).toContain('Tiga alokasi belum mencatat daftar kontraknya')
  })
})
