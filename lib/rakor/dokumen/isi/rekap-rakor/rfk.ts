import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { persen, tanpa, teks, uang, zona } from '@/lib/lihat/panel/sel'
import type { BarisTabel, Kolom, Tabel } from '@/lib/lihat/panel/types'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { ALASAN } from '@/lib/realisasi/alasan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rasio } from '@/lib/realisasi/rasio'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import { kabupaten, wajib } from '../../medan/bantu'
import type { BahanDokumen } from '../../types'

/** Every sub-kegiatan, where the page of gaps was frozen. */
function dataKesenjangan({ halaman }: Pick<BahanDokumen, 'halaman'>): DataKesenjangan | null {
  const isi = halaman.kesenjangan
  // the page's own loader wrote it, and its shape's number was held against the program's
  return isi === undefined ? null : (isi.data as DataKesenjangan)
}

const rp = (kunci: string, nama: string): Kolom => ({ kunci, nama, satuan: 'Rp', angka: true })
const pct = (kunci: string, nama: string): Kolom => ({ kunci, nama, satuan: '%', angka: true })

/** The columns that form (A) and form (B) of the RFK share, with the formulas that the form prints under its head. */
const KOLOM: readonly Kolom[] = [
  rp('dpa', 'DPA'), rp('realisasi', 'Realisasi keuangan'), pct('capaian', 'Capaian: realisasi / DPA'), pct('rak', 'RAK: anggaran kas s.d. bulan / DPA'), pct('deviasi', 'Deviasi: (RAK − capaian) / RAK'),
  pct('fisik', 'Realisasi fisik'), rp('nilaiFisik', 'Nilai realisasi fisik: DPA × fisik'),
]

/** The money that physical progress stands for: progress x pagu of what has a progress, half up to a sen. null: none was reported. */
const nilaiFisik = ({ posisi: { fisik: { pagu, tertimbang } } }: Capaian): Sen | null => (pagu === 0n ? null : sen((tertimbang + 5_000n) / 10_000n))

const nilai = (capaian: Capaian): BarisTabel['sel'] => ({
  dpa: uang(capaian.posisi.pagu), realisasi: uang(capaian.posisi.realisasi), capaian: persen(capaian.serapanPagu), rak: persen(capaian.target), deviasi: persen(capaian.deviasiRelatif), fisik: persen(capaian.fisik), nilaiFisik: uang(nilaiFisik(capaian)),
})

/** RFK, form (B): one row a unit, as the office's recapitulation of the regency has it. */
export function tabelRekap(bahan: BahanDokumen): Tabel {
  const { tahun, bulan, laporTerakhir } = bahan.ringkasan.data
  const terakhir = (kunci: string): BarisTabel['sel'][string] => {
    const lapor = laporTerakhir.get(kunci)
    return lapor === undefined ? tanpa('belum pernah') : teks(namaBulan(lapor))
  }
  return {
    caption: `RFK rekap kabupaten, satu baris tiap unit, ${sampaiBulan(tahun, bulan)}. Deviasi positif berarti tertinggal`,
    kolom: [{ kunci: 'nama', nama: 'Nama unit' }, { kunci: 'kode', nama: 'Kode' }, ...KOLOM, { kunci: 'zona', nama: 'Zona' }, { kunci: 'terakhir', nama: 'Laporan terakhir' }],
    baris: wajib(bahan).map((satu) => ({
      kunci: satu.posisi.kunci,
      sel: { nama: teks(satu.posisi.nama), kode: teks(satu.posisi.kode), ...nilai(satu), zona: zona(satu.zona, satu.alasanZona, satu.sementara), terakhir: terakhir(satu.posisi.kunci) },
    })),
    jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), ...nilai(kabupaten(bahan)) } },
  }
}

/** RFK, form (A), as far as a frozen position has it: one row a sub-kegiatan. null: that page was not frozen, or there are none. */
export function tabelSub(bahan: BahanDokumen): Tabel | null {
  const data = dataKesenjangan(bahan)
  if (data === null || data.sub.length === 0) return null
  return {
    caption: `RFK tiap sub-kegiatan ${sampaiBulan(data.tahun, data.bulan)}. Deviasi positif berarti tertinggal; sumber dana, keterangan, dan anggaran kas tiap bulan tidak termuat dalam posisi beku`,
    kolom: [{ kunci: 'nama', nama: 'Sub-kegiatan' }, { kunci: 'kode', nama: 'Kode' }, { kunci: 'unit', nama: 'Unit' }, ...KOLOM],
    baris: data.sub.map(({ capaian, unit }) => ({ kunci: capaian.posisi.kunci, sel: { nama: teks(capaian.posisi.nama), kode: teks(capaian.posisi.kode), unit: teks(unit), ...nilai(capaian) } })),
    jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), ...nilai(data.seluruh) } },
  }
}

/** Sub-kegiatan by physical progress, a row each unit: what the bins of the regency are made of. */
export function tabelBin(bahan: BahanDokumen): Tabel {
  const bin = ({ posisi: { bin: isi, jumlahSubKegiatan } }: Capaian): BarisTabel['sel'] => ({
    nol: { jenis: 'bilangan', nilai: isi.nol }, sampai50: { jenis: 'bilangan', nilai: isi.sampai50 }, sampai75: { jenis: 'bilangan', nilai: isi.sampai75 }, sampai100: { jenis: 'bilangan', nilai: isi.sampai100 },
    belum: { jenis: 'bilangan', nilai: isi.belumLapor }, jumlah: { jenis: 'bilangan', nilai: jumlahSubKegiatan }, // a unit of which nothing is known has no share: not 0%
    bagian: jumlahSubKegiatan > 0 && isi.belumLapor === jumlahSubKegiatan ? tanpa('belum ada nilai') : persen(rasio(BigInt(isi.nol), BigInt(jumlahSubKegiatan), ALASAN.paguNol)),
  })
  const angka = (kunci: string, nama: string): Kolom => ({ kunci, nama, angka: true })
  return {
    caption: 'Sub-kegiatan berpagu menurut progres fisik, tiap unit',
    kolom: [{ kunci: 'nama', nama: 'Unit' }, angka('nol', '0%'), angka('sampai50', '> 0–50%'), angka('sampai75', '> 50–75%'), angka('sampai100', '> 75–100%'), angka('belum', 'Belum ada nilai'), angka('jumlah', 'Jumlah'), { kunci: 'bagian', nama: 'Bagian 0%', satuan: '% sub-kegiatan', angka: true }],
    baris: wajib(bahan).map((satu) => ({ kunci: satu.posisi.kunci, sel: { nama: teks(satu.posisi.nama), ...bin(satu) } })),
    jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), ...bin(kabupaten(bahan)) } },
  }
}
