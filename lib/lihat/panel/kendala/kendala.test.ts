import { describe, expect, it } from 'vitest'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import type { BarisKendala, DataKendala, SuaraUnit } from '@/lib/lihat/kendala/types'
import type { Sen } from '@/lib/realisasi/rupiah'
import { jumlahKolom, periksaPanel } from '@/tests/support/panel'
import { susunPanel } from '../susun'
import { PANEL_KENDALA } from './daftar'

const UNIT = { id: 1, kode: '1.03', nama: 'Dinas Pekerjaan Umum', namaSingkat: 'Dinas PUPR', kategori: 'DINAS', asisten: 'II' } as const
const LAIN = { ...UNIT, id: 2, kode: '1.02', nama: 'Dinas Kesehatan', namaSingkat: 'Dinkes' } as const
const PBJ = { kode: 'PBJ', nama: 'Pengadaan', urutan: 1 }
const CUACA = { kode: 'CUACA', nama: 'Cuaca', urutan: 2 }
const satu = (asalId: number, isi: Partial<BarisKendala> = {}, selisih: Sen | null = rp('-100'), sub: number | null = asalId): BarisKendala => ({
  asalId, unit: UNIT, sub: sub === null ? null : { id: sub, kode: `1.${sub}`, nama: `Sub ${sub}` }, sifat: 'KENDALA', kategori: PBJ, uraian: `Uraian ${asalId}`, rencana: 'Rencana', penanggungJawab: 'PPK',
  tenggat: '2023-08-31', status: 'TERBUKA', sejak: 6, bulan: 6, selesai: null, langkah: 0, langkahTerakhir: null, umur: 2, lewat: false,
  rupiah: { basis: sub === null ? 'UNIT' : 'SUB', kunci: sub === null ? 'unit-1' : `sub-${sub}`, selisih, alasan: selisih === null ? 'Laporan bulan ini belum masuk.' : '' }, ...isi,
})
const data = (semua: readonly BarisKendala[], isi: Partial<DataKendala> = {}): DataKendala => ({
  tahun: 2023, bulan: 7, batas: '2023-07-31', kueri: 'tahun=2023&bulan=7&versi=berlaku', semua, seluruh: capaian({ jumlahUnit: 2, jumlahUnitMelapor: 2 }, 7),
  bulanLalu: { bulan: 6, terbuka: [] }, triwulanLalu: { bulan: 6, terbuka: [] }, suara: [], ...isi,
})
const panel = (isi: DataKendala) => {
  const semua = susunPanel(PANEL_KENDALA, isi)
  for (const p of semua) periksaPanel(p)
  return Object.fromEntries(semua.map((p) => [p.kunci, p])) as Record<string, (typeof semua)[number] | undefined>
}
const jumlah = (p: ReturnType<typeof panel>[string], kolom: string) => p && jumlahKolom(p, kolom)
const kunci = (p: ReturnType<typeof panel>[string]) => p?.tabel.baris.map((baris) => baris.kunci)

describe('an empty year', () => {
  it('asks instead of finding, says where it is written, and has no figure', () => {
    const isi = panel(data([], { bulanLalu: null, triwulanLalu: null }))
    expect(Object.keys(isi)).toHaveLength(PANEL_KENDALA.length)
    for (const p of Object.values(isi)) {
      expect(p?.tabel.baris).toEqual([])
      expect(p?.judul).toMatch(/\?$/)
      expect(p?.kosong?.judul).toMatch(/^Belum ada/)
    }
  })
})

describe('a month without reports, and a partial one', () => {
  it('has no rupiah, which is not nought, and still counts', () => {
    const isi = panel(data([satu(1, {}, null), satu(2, { kategori: CUACA }, null)], { seluruh: capaian({ jumlahUnit: 2, jumlahUnitMelapor: 0 }, 7) }))
    expect(isi['kendala-seberapa-besar']?.judul).toBe('Berapa rupiah di balik kendala?')
    expect(isi['kendala-seberapa-besar']?.tabel.jumlah?.sel.kekurangan).toEqual({ jenis: 'rupiah', nilai: null })
    expect(isi['kendala-di-mana']?.judul).toBe('Satu unit berkendala')
    expect(isi['kendala-seberapa-sering']?.judul).toBe('Paling sering: Pengadaan, 1 dari 2 kendala terbuka')
  })

  it('names how many places have no value, and what the reports stand for', () => {
    const isi = panel(data([satu(1), satu(2, { unit: LAIN }, null)], { seluruh: capaian({ jumlahUnit: 2, jumlahUnitMelapor: 1 }, 7) }))
    expect(isi['kendala-seberapa-besar']?.bacaan).toMatch(/1 sub-kegiatan tanpa nilai.* Dari laporan .*1 unit belum melapor/)
    expect(kunci(isi['kendala-di-mana'])).toEqual(['1', '2'])
  })
})

describe('a full month', () => {
  // two causes at one sub-kegiatan, one at another of the same unit, one of the whole unit, one that is done, one support
  const semua = [
    satu(1, { lewat: true, tenggat: '2023-05-01', langkah: 2 }, rp('-300'), 10), satu(2, { kategori: CUACA }, rp('-300'), 10), satu(3, { kategori: CUACA, unit: LAIN, lewat: true, tenggat: '2023-06-30' }, rp('-50'), 11),
    satu(4, {}, rp('-900'), null), satu(5, { status: 'SELESAI', selesai: { tanggal: '2023-07-12', bulan: 7, uraian: 'Beres' } }), satu(6, { sifat: 'DUKUNGAN', kategori: CUACA, rencana: null, tenggat: null }),
  ]
  const isi = panel(data(semua, { bulanLalu: { bulan: 6, terbuka: [1, 5] }, triwulanLalu: { bulan: 6, terbuka: [1, 5] } }))

  it('how much: each sub-kegiatan once in the whole, though two causes name it; the whole unit apart', () => {
    const besar = isi['kendala-seberapa-besar']
    expect(besar?.judul).toBe('Rp350 tertahan di sub-kegiatan yang berkendala; terbesar pada Cuaca')
    expect(kunci(besar)).toEqual(['CUACA', 'PBJ'])
    expect(jumlah(besar, 'kekurangan')).toBe(rp('650'))
    expect(besar?.tabel.jumlah?.sel).toMatchObject({ kekurangan: { nilai: rp('350') }, tempat: { nilai: 2 }, jumlah: { nilai: 4 }, unit: { nilai: rp('900') } })
    expect(besar?.tabel.baris[0]).toMatchObject({ utama: true, href: '/kendala?tahun=2023&bulan=7&versi=berlaku&sebab=CUACA#daftar' })
  })

  it('where: rows of units add up to the whole', () => {
    const tempat = isi['kendala-di-mana']
    expect(tempat?.judul).toBe('Dua unit berkendala; terbesar Dinas PUPR, Rp300')
    expect(jumlah(tempat, 'kekurangan')).toBe(rp('350'))
    expect(jumlah(tempat, 'jumlah')).toBe(4n)
  })

  it('moving: open then + new - done = open now', () => {
    const gerak = isi['kendala-bergerak']
    expect(gerak?.judul).toBe('3 kendala baru dan 1 selesai sejak Juni; 4 terbuka')
    expect(gerak?.tabel.jumlah?.sel).toMatchObject({ terbuka: { nilai: 4 }, baru: { nilai: 3 }, selesai: { nilai: 1 } })
    expect(['baru', 'selesai', 'terbuka'].map((kolom) => jumlah(gerak, kolom))).toEqual([3n, 1n, 4n])
    const januari = panel(data([satu(1)], { bulan: 1, bulanLalu: null, triwulanLalu: null }))['kendala-bergerak']
    expect(januari?.judul).toBe('1 kendala pada awal TA 2023')
    expect(januari?.tabel.jumlah?.sel.baru).toEqual({ jenis: 'bilangan', nilai: null })
  })

  it('overdue by the oldest date; without a step by the most rupiah', () => {
    expect(isi['kendala-lewat-tenggat']?.judul).toBe('2 kendala lewat tenggat; yang terlama 1 Mei 2023')
    expect(kunci(isi['kendala-lewat-tenggat'])).toEqual(['1', '3'])
    expect(isi['kendala-tanpa-langkah']?.judul).toBe('Semua kendala terbuka memiliki rencana tindak lanjut; 3 belum memiliki langkah yang dicatat')
    expect(kunci(isi['kendala-tanpa-langkah'])).toEqual(['2', '3', '4'])
    expect(panel(data([satu(1, { langkah: 1 })]))['kendala-lewat-tenggat']?.kosong?.judul).toBe('Semua kendala terbuka masih dalam tenggatnya')
  })

  it('what helps stands apart from what hinders', () => {
    expect(isi['kendala-pendukung']?.judul).toBe('1 faktor pendukung dicatat; paling sering Cuaca')
    expect(jumlah(isi['kendala-seberapa-sering'], 'jumlah')).toBe(4n)
  })
})

describe('what units say', () => {
  const cap = { versi: 1, oleh: 'Operator', pada: '2023-07-31T00:00:00Z', triwulan: 3 }
  const suara = (unit: SuaraUnit['unit'], ratusan: number | null, kantor: number | null, dukungan: string | null, selisih: Sen): SuaraUnit => ({
    unit, selisih,
    pernyataan: { ...cap, unitId: unit.id, dukungan, rencana: null, proyeksi: ratusan === null ? null : { ratusan, keyakinan: 'SEDANG', alasan: 'Alasan' } },
    penilaian: kantor === null ? null : { ...cap, unitId: unit.id, ratusan: kantor, keyakinan: 'RENDAH', alasan: 'Alasan' },
  })
  const isi = panel(data([], { suara: [suara(UNIT, 9_250, 8_000, null, rp('-10')), suara(LAIN, 9_000, null, 'Percepatan salur', rp('-5'))] }))

  it('asks of the meeting: those who ask first', () => {
    expect(isi['kendala-dukungan-diminta']?.judul).toBe('Satu unit meminta dukungan rapat')
    expect(isi['kendala-dukungan-diminta']?.tabel.baris).toMatchObject([{ kunci: '2', utama: true }])
  })

  it('the unit beside the office: the difference is exact, and n/a where one is silent', () => {
    expect(isi['kendala-keyakinan']?.judul).toBe('Satu unit lebih yakin daripada kantor')
    expect(isi['kendala-keyakinan']?.tabel.baris[0]?.sel.beda).toEqual({ jenis: 'poin', nilai: { ada: true, pembilang: 1_250n, penyebut: 10_000n } })
    expect(isi['kendala-keyakinan']?.tabel.baris[1]?.sel.beda).toMatchObject({ nilai: { ada: false } })
  })
})
