import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { persen, poin, teks, uang, zona } from '@/lib/lihat/panel/sel'
import type { BarisTabel, Tabel } from '@/lib/lihat/panel/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rasio } from '@/lib/realisasi/rasio'
import { kabupaten, sebut, wajib } from '../../medan/bantu'
import type { BahanDokumen, Blok } from '../../types'
import { bab, dariHalaman, halamanBaru } from './kata'

const sel = (capaian: Capaian, nama: string): BarisTabel['sel'] => ({
  nama: teks(nama), pagu: uang(capaian.posisi.pagu), angkas: uang(capaian.posisi.angkas), realisasi: uang(capaian.posisi.realisasi), serapanPagu: persen(capaian.serapanPagu), target: persen(capaian.target),
  deviasi: poin(capaian.deviasi), serapanAngkas: persen(capaian.serapanAngkas), fisik: persen(capaian.fisik), zona: zona(capaian.zona, capaian.alasanZona, capaian.sementara),
})

/** Every unit on both bases, in the regency's own order, and the whole of them once. */
export function tabelUnit(bahan: BahanDokumen): Tabel {
  const { tahun, batasBulan } = bahan.rapat
  return {
    caption: `Posisi tiap unit ${sampaiBulan(tahun, batasBulan)}. Deviasi negatif berarti tertinggal`,
    kolom: [
      { kunci: 'nama', nama: 'Unit' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true }, { kunci: 'angkas', nama: 'Anggaran kas', satuan: 'Rp, s.d. bulan', angka: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp, s.d. bulan', angka: true },
      { kunci: 'serapanPagu', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'target', nama: 'Target', satuan: '% pagu', angka: true }, { kunci: 'deviasi', nama: 'Deviasi', satuan: 'poin', angka: true },
      { kunci: 'serapanAngkas', nama: 'Serapan', satuan: '% anggaran kas', angka: true }, { kunci: 'fisik', nama: 'Fisik', satuan: '% tertimbang', angka: true }, { kunci: 'zona', nama: 'Zona' },
    ],
    baris: wajib(bahan).map((satu) => ({ kunci: satu.posisi.kunci, sel: sel(satu, sebut(bahan, satu)) })),
    jumlah: { kunci: 'jumlah', sel: sel(kabupaten(bahan), 'Jumlah') },
  }
}

/** Every formula behind the findings of the chapters, once, with where it comes from. */
function tabelRumus(bagian: readonly Blok[]): Tabel {
  const semua = new Map(bagian.flatMap((blok) => (blok.jenis === 'panel' ? blok.panel.rumus.map((rumus) => [rumus.nama, rumus] as const) : [])))
  return {
    caption: 'Rumus di balik angka laporan ini',
    kolom: [{ kunci: 'nama', nama: 'Ukuran' }, { kunci: 'rumus', nama: 'Rumus' }, { kunci: 'sumber', nama: 'Sumber' }],
    baris: [...semua.values()].map(({ nama, rumus, sumber }) => ({ kunci: nama, sel: { nama: teks(nama), rumus: teks(rumus), sumber: teks(sumber) } })),
  }
}

const ROMAWI = ['I', 'II', 'III'] as const

/** The tables that the chapters are read from, numbered as far as there are any: a number that is left out would be a page that is lost. */
export function susunLampiran(bahan: BahanDokumen, bagian: readonly Blok[]): Blok[] {
  const rumus = tabelRumus(bagian)
  const peta = dariHalaman(bahan, 'kesenjangan', 'kesenjangan-sejak', { baris: 200 })
  const isi: (readonly [string, readonly Blok[]])[] = [
    ['POSISI TIAP UNIT', wajib(bahan).length === 0 ? [] : [{ jenis: 'tabel', tabel: tabelUnit(bahan) }]],
    ['ZONA TIAP UNIT DARI BULAN KE BULAN', wajib(bahan).length === 0 ? [] : peta],
    ['RUMUS', rumus.baris.length === 0 ? [] : [{ jenis: 'tabel', tabel: rumus }]],
  ]
  return isi.filter(([, blok]) => blok.length > 0).flatMap(([judul, blok], ke) => [halamanBaru, bab(`LAMPIRAN ${ROMAWI[ke] ?? ke + 1} ${judul}`), ...blok])
}

/** The year's limits of the zona, which the report explains and no table of a page holds. */
export function tabelBatas({ ringkasan: { data: { aturan } } }: BahanDokumen): Tabel {
  return {
    caption: `Batas zona TA ${aturan.tahun}`, kolom: [{ kunci: 'nama', nama: 'Mulai' }, { kunci: 'batas', nama: 'Batas', satuan: '% anggaran kas', angka: true }],
    baris: ([['kuning', aturan.kuningMulai], ['hijau', aturan.hijauMulai], ['mendahului', 100]] as const).map(([kunci, batas]) => ({ kunci, sel: { nama: teks(kunci), batas: persen(rasio(BigInt(batas), 100n, '')) } })),
  }
}
