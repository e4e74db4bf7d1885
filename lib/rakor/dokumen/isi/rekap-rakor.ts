import { dasarDokumen, rincianRapat } from '../bersama'
import type { BahanDokumen, Blok, DefinisiDokumen, Dokumen } from '../types'
import { panelDari, panelHalaman } from '../utils'
import { tabelKeputusan } from './keputusan'
import { kesimpulan } from './laporan-triwulan/bab-5'
import { butir, subbab } from './laporan-triwulan/kata'
import { tabelUnit } from './laporan-triwulan/lampiran'
import { tabelKomitmen } from './matriks'
import { tabelBin, tabelRekap, tabelSub } from './rekap-rakor/rfk'

/** The findings that each have a sheet: its name, page, key. */
const LEMBAR: readonly (readonly [nama: string, halaman: string, kunci: string])[] = [
  ['Zona', 'ringkasan', 'ringkasan-zona'], ['Zona tiap bulan', 'kesenjangan', 'kesenjangan-sejak'], ['Peringkat', 'ringkasan', 'ringkasan-peringkat'], ['Kesenjangan', 'kesenjangan', 'kesenjangan-pareto'], ['Gerak kesenjangan', 'kesenjangan', 'kesenjangan-gerak'],
  ['Bulanan', 'ringkasan', 'ringkasan-kurva'], ['Jenis belanja', 'ringkasan', 'ringkasan-jenis-belanja'], ['Sumber dana', 'ringkasan', 'ringkasan-sumber-dana'],
  ['DAK Fisik', 'ringkasan', 'ringkasan-dak-fisik'], ['DAK kontrak salur serap', 'dak', 'dak-rantai'], ['DAK gerbang', 'dak', 'dak-gerbang'], ['DAK tanpa kontrak', 'dak', 'dak-tanpa-kontrak'],
  ['Pengadaan tahap', 'pengadaan', 'pengadaan-tahap'], ['Daftar paket', 'pengadaan', 'pengadaan-daftar'], ['Paket terlambat', 'pengadaan', 'pengadaan-terlambat'], ['Kontrak kritis', 'pengadaan', 'pengadaan-kritis'], ['RUP', 'pengadaan', 'pengadaan-rup'],
  ['Kendala penyebab', 'kendala', 'kendala-seberapa-besar'], ['Kendala unit', 'kendala', 'kendala-di-mana'], ['Kendala tanpa langkah', 'kendala', 'kendala-tanpa-langkah'], ['Dukungan', 'kendala', 'kendala-dukungan-diminta'],
  ['Kinerja unit', 'kinerja', 'kinerja-unit'], ['Uang dan hasil', 'kinerja', 'kinerja-pincang'],
  ['Proyeksi', 'proyeksi', 'proyeksi-unit'], ['Kebutuhan', 'proyeksi', 'proyeksi-kebutuhan'],
]

const temuan = (bahan: BahanDokumen): Blok[] => LEMBAR.flatMap(([nama, halaman, kunci]): Blok[] => {
  const panel = halaman === 'ringkasan' ? panelDari(bahan.ringkasan, kunci) : panelHalaman(bahan, halaman, kunci)
  return panel === undefined ? [] : [subbab(nama), { jenis: 'panel', panel }]
})

function susun(bahan: BahanDokumen): Dokumen {
  const sub = tabelSub(bahan)
  const posisi = panelDari(bahan.ringkasan, 'ringkasan-posisi')
  return dasarDokumen(bahan, 'rekap-rakor', 'Buku Rekap', [
    rincianRapat(bahan), ...butir(kesimpulan(bahan), true),
    ...(posisi === undefined ? [] : [subbab('Posisi kabupaten'), { jenis: 'panel', panel: posisi } satisfies Blok]),
    subbab('Rekap unit'), { jenis: 'tabel', tabel: tabelUnit(bahan) }, subbab('RFK rekap'), { jenis: 'tabel', tabel: tabelRekap(bahan) },
    ...(sub === null ? [] : [subbab('RFK sub-kegiatan'), { jenis: 'tabel', tabel: sub } satisfies Blok]), subbab('Sebaran fisik'), { jenis: 'tabel', tabel: tabelBin(bahan) },
    ...temuan(bahan),
    subbab('Keputusan'), { jenis: 'tabel', tabel: tabelKeputusan(bahan, true) }, ...(bahan.komitmenLalu === undefined || bahan.komitmenLalu.length === 0 ? [] : [subbab('Komitmen rapat lalu'), { jenis: 'tabel', tabel: tabelKomitmen({ komitmen: bahan.komitmenLalu }) } satisfies Blok]),
    subbab('Komitmen'), { jenis: 'tabel', tabel: tabelKomitmen(bahan) },
  ])
}

export const rekapRakor: DefinisiDokumen = {
  kunci: 'rekap-rakor', nama: 'Buku rekap rapat', guna: 'Semua tabel rapat sebagai angka utuh: rekap unit, RFK, zona, sub-kegiatan, DAK, pengadaan, kendala, keputusan.', format: ['xlsx'], susun,
  sumber: (bahan) => [tabelUnit(bahan), tabelRekap(bahan), tabelBin(bahan), ...[tabelSub(bahan) ?? []].flat()],
}
