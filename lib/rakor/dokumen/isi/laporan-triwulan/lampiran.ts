import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { persen, poin, teks, uang, zona } from '@/lib/lihat/panel/sel'
import type { BarisTabel, Panel, Tabel } from '@/lib/lihat/panel/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { BATAS_WAJAR, RUMUS_KEWAJARAN } from '@/lib/realisasi/kewajaran'
import { BATAS_KRITIS, RUMUS_KONTRAK_KRITIS } from '@/lib/realisasi/pengadaan/kritis'
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

/** Every formula behind the findings of the chapters, once. Where each comes from stands in the meeting's workbook: published figures of other months are none of this report. */
function tabelRumus(bagian: readonly Blok[]): Tabel {
  const semua = new Map(bagian.flatMap((blok) => (blok.jenis === 'panel' ? blok.panel.rumus.map((rumus) => [rumus.nama, rumus] as const) : [])))
  return {
    caption: 'Rumus di balik angka laporan ini; sumbernya dimuat dalam buku rekap rapat',
    kolom: [{ kunci: 'nama', nama: 'Ukuran' }, { kunci: 'rumus', nama: 'Rumus' }],
    baris: [...semua.values()].map(({ nama, rumus }) => ({ kunci: nama, sel: { nama: teks(nama), rumus: teks(rumus) } })),
  }
}

/** The tables that the chapters are read from. */
export function susunLampiran(bahan: BahanDokumen, bagian: readonly Blok[]): Blok[] {
  const rumus = tabelRumus(bagian)
  const peta = dariHalaman(bahan, 'kesenjangan', 'kesenjangan-sejak', { baris: 200 })
  return [
    ...(wajib(bahan).length === 0 ? [] : [halamanBaru, bab('LAMPIRAN I POSISI TIAP UNIT'), { jenis: 'tabel', tabel: tabelUnit(bahan) } satisfies Blok]),
    ...(wajib(bahan).length === 0 || peta.length === 0 ? [] : [halamanBaru, bab('LAMPIRAN II ZONA TIAP UNIT DARI BULAN KE BULAN'), ...peta]),
    ...(rumus.baris.length === 0 ? [] : [halamanBaru, bab('LAMPIRAN III RUMUS'), { jenis: 'tabel', tabel: rumus } satisfies Blok]),
  ]
}

const ratusan = (nilai: number) => rasio(BigInt(nilai), 10_000n, '')

/** What only the report holds: every unit, and the limits that formulas name, which are the product's own rules and stand in no table of a page. */
export const panelLaporan = (bahan: BahanDokumen): Panel[] => [
  { kunci: 'rakor-unit', judul: 'Posisi tiap unit', rumus: [], tabel: tabelUnit(bahan) },
  {
    kunci: 'rakor-batas-rumus', judul: 'Batas dalam rumus', rumus: [RUMUS_KEWAJARAN, RUMUS_KONTRAK_KRITIS],
    tabel: {
      caption: 'Batas dalam rumus', kolom: [{ kunci: 'nama', nama: 'Rumus' }, { kunci: 'batas', nama: 'Batas' }],
      baris: [
        ...[bahan.ringkasan.data.aturan.kuningMulai, bahan.ringkasan.data.aturan.hijauMulai, 100].map((batas): BarisTabel => ({ kunci: `zona-${batas}`, sel: { nama: teks('Zona'), batas: persen(ratusan(batas * 100)) } })),
        { kunci: 'wajar', sel: { nama: teks(RUMUS_KEWAJARAN.nama), batas: persen(ratusan(BATAS_WAJAR * 100)) } }, { kunci: 'periode', sel: { nama: teks(RUMUS_KONTRAK_KRITIS.nama), batas: persen(ratusan(BATAS_KRITIS.periode)) } },
        { kunci: 'awal', sel: { nama: teks(RUMUS_KONTRAK_KRITIS.nama), batas: poin(ratusan(BATAS_KRITIS.awal), true) } }, { kunci: 'akhir', sel: { nama: teks(RUMUS_KONTRAK_KRITIS.nama), batas: poin(ratusan(BATAS_KRITIS.akhir), true) } },
      ],
    },
  },
]
