import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { susunDocx } from '@/lib/rakor/dokumen/docx/utils'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import { susunXlsx } from '@/lib/rakor/dokumen/xlsx/utils'
import type { DataLkpj } from '@/lib/lihat/panel/lkpj/data'
import { panelLkpjApbd } from '@/lib/lihat/panel/lkpj/apbd'
import { PANEL_LKPJ } from '@/lib/lihat/panel/lkpj/daftar'
import { panelLkpjRincian, panelLkpjUrusan } from '@/lib/lihat/panel/lkpj/urusan'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Sel } from '@/lib/lihat/panel/types'
import { sen } from '@/lib/realisasi/rupiah'
import { cacatPaket, bagianPaket } from '@/tests/support/paket-office'
import { susunLkpj } from './susun'
import type { BahanLkpj } from './types'

const baris = (kunci: string, nama: string) => ({ kunci, kode: kunci, nama, murni: sen(1_234_567_890_12n), pagu: sen(2_000_000_000_50n), realisasi: sen(1_500_000_000_25n), fisik: { pagu: sen(1n), tertimbang: 8_000n } })
const data: DataLkpj = {
  tahun: 2022, bulan: 12, hari: '2022-12-31', kueri: '', versi: { murni: 'APBD murni', berlaku: 'APBD perubahan' }, wajib: 2, melapor: 2, seluruh: baris('', 'Kabupaten'),
  urusan: [baris('1', 'Urusan wajib')], bidang: [baris('1.02', 'Kesehatan')], program: [baris('1.02.02', 'Program')], kegiatan: [baris('1.02.02.2.01', 'Kegiatan')], sub: [baris('7', 'Sub')],
  tempat: [{ subId: 7, unit: 'Dinkes', kegiatan: '1.02.02.2.01', program: '1.02.02', bidang: '1.02', urusan: '1' }], unit: [], jenis: [], sumber: [], unitJenis: [], kendala: [],
  kinerja: { tahun: 2022, bulan: 12, kueri: '', unit: [], indikator: [], simpul: [] },
  dak: { hari: '2022-12-31', aturan: null, alokasi: [], sumber: [], tahun: 2022, asal: 'akhir-bulan', kueri: '' }, paket: [], keputusan: [], keputusanHari: '2023-01-10', rekon: [], indikator: [],
}
const bahan = (asal: BahanLkpj['asal']): BahanLkpj => ({ data, panel: susunPanel([panelLkpjApbd, panelLkpjUrusan, panelLkpjRincian], data), asal, cap: null, naskah: {}, contoh: true })
const TUTUP = { urutan: 2, ditutupPada: '2023-01-20T03:00:00.000Z', sha256: 'ab'.repeat(32) }
/** A figure, whatever its kind, as a key. */
const kunci = (sel: Sel): string => JSON.stringify(sel, (_, nilai: unknown) => (typeof nilai === 'bigint' ? `${nilai}n` : nilai))

describe('the LKPJ as a document', () => {
  it('says SEMENTARA on every page before the year is closed, and of which closing it is after', () => {
    const [terbuka, ditutup] = [susunLkpj(bahan(null)), susunLkpj(bahan(TUTUP))]
    expect(terbuka.kaki).toBe('LKPJ 2022 · SEMENTARA: tahun 2022 belum ditutup, batas data 31 Desember 2022')
    expect(terbuka.nama).toBe('LKPJ Tahun Anggaran 2022 (sementara)')
    expect(ditutup.kaki).toContain('Penutupan ke-2 tahun 2022')
    expect(ditutup.kaki).not.toContain('SEMENTARA')
    expect(ditutup.kaki).toContain('abababababababab')
  })
  it('has its chapters in the order of another regency’s, and says that the office is to confirm it', () => {
    const { blok } = susunLkpj(bahan(null))
    expect(blok.flatMap((satu) => (satu.jenis === 'judul' && satu.isi.startsWith('BAB ') ? [satu.isi] : []))).toEqual([
      'BAB I PENDAHULUAN', 'BAB II PERUBAHAN PENJABARAN APBD', 'BAB III HASIL PENYELENGGARAAN URUSAN PEMERINTAHAN', 'BAB IV CAPAIAN KINERJA PELAKSANAAN TUGAS PEMBANTUAN DAN PENUGASAN', 'BAB V PENUTUP',
    ])
    expect(JSON.stringify(blok, (_, nilai: unknown) => (typeof nilai === 'bigint' ? String(nilai) : nilai))).toContain('kantor memastikan urutan dan nama babnya')
  })
  it('of a year without contracts and without BKAD\'s figures calls nothing paid off or agreed', () => {
    const isi = JSON.stringify(susunLkpj({ ...bahan(null), panel: susunPanel(PANEL_LKPJ, data) }).blok, (_, nilai: unknown) => (typeof nilai === 'bigint' ? String(nilai) : nilai))
    expect(isi).toContain('Belum ada kontrak 2022 yang dicatat.')
    expect(isi).toContain('Belum ada selisih dengan BKAD yang dicatat dan diterima.')
    expect(isi).not.toMatch(/sudah lunas|Tidak ada kontrak yang belum lunas|Tidak ada selisih/)
  })
  it('of a cut-off that nobody reported claims no realisasi until then', () => {
    const belum = { ...data, melapor: 0, seluruh: { ...baris('', 'Kabupaten'), belum: true as const }, bidang: [{ ...baris('1.02', 'Kesehatan'), belum: true as const }] }
    const kata = susunLkpj({ ...bahan(null), data: belum, panel: susunPanel([panelLkpjApbd], belum) }).blok.flatMap((satu) => (satu.jenis === 'alinea' ? [satu.isi] : satu.jenis === 'butir' ? satu.isi : [])).map(tulisAlinea).join('\n')
    expect(kata).toContain('Pada batas data belum ada laporan dari 2 unit berpagu.')
    expect(kata).toContain('Belum ada unit yang melapor pada batas data; menurut laporan sebelumnya terealisasi Rp1.500.000.000,25')
    expect(kata).toMatch(/Kesehatan: .*belum lapor pada batas data; menurut laporan sebelumnya terealisasi/)
    expect(kata).not.toContain('Sampai batas data terealisasi')
    const sebagian = susunLkpj({ ...bahan(null), data: { ...data, bidang: [{ ...baris('1.02', 'Kesehatan'), paguTakLapor: sen(5n) }] } }).blok.flatMap((satu) => (satu.jenis === 'butir' ? satu.isi : [])).map(tulisAlinea)
    expect(sebagian.at(-1)).toMatch(/^Kesehatan: .*terealisasi .*%, sebagian pagunya belum dilaporkan, dengan kemajuan fisik/)
  })
  it('has no figure in its sentences that is not in a table of it', () => {
    const isi = bahan(TUTUP)
    const { blok } = susunLkpj(isi)
    const tabel = new Set(isi.panel.flatMap(({ tabel: { baris: rows, jumlah } }) => [...rows, ...(jumlah ? [jumlah] : [])].flatMap(({ sel }) => Object.values(sel).map(kunci))))
    const angka = blok.flatMap((satu) => (satu.jenis === 'alinea' ? [satu.isi] : satu.jenis === 'butir' ? satu.isi : [])).flat().flatMap((potong) => (typeof potong === 'string' ? [] : [potong.sel]))
    expect(angka.length).toBeGreaterThan(8)
    // how many units reported is of the period, which the finding's own sentence says
    for (const sel of angka) if (sel.jenis !== 'bilangan') expect(tabel).toContain(kunci(sel))
  })
  it('is a sound Word file and a workbook with a sheet a table and exact rupiah', async () => {
    const dokumen = susunLkpj(bahan(null))
    expect(cacatPaket(await bagianPaket(await susunDocx(dokumen)))).toEqual([])
    const { sheets } = await readXlsx(await susunXlsx(dokumen))
    expect(sheets.map(({ name }) => name)).toEqual(['Pengantar', 'A. Belanja daerah', 'E. Pendapatan dan pembiayaan', 'A. Urusan dan bidang urusan', 'E. Kebijakan strategis', 'F. Rekomendasi DPRD', 'A. Tugas pembantuan', 'Rincian sub-kegiatan'])
    expect(sheets[1]?.rows.flat()).toEqual(expect.arrayContaining([1234567890.12, 2000000000.5, 1500000000.25]))
    expect(sheets.at(-1)?.rows.filter(([nama]) => typeof nama === 'string' && /Sub \(Dinkes\)/.test(nama)).length).toBe(1)
  }, 60_000)
})
