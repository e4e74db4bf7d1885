import { bulanTahun, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { ALASAN } from '@/lib/realisasi/alasan'
import { rasio, type Rasio } from '@/lib/realisasi/rasio'
import { sen } from '@/lib/realisasi/rupiah'
import { pihak, tempatTanggal } from '../../bersama'
import { belumLapor, kabupaten, sebut, terbesar, unitZona } from '../../medan/bantu'
import type { Alinea, BahanDokumen, Blok } from '../../types'
import { bedaKata } from './bab-2'
import { berikutDak } from './dak'
import { alinea, bab, banyak, butir, dariHalaman, hari, pct, rp, subbab } from './kata'
import { panelHalaman } from '../../utils'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'

const BARIS = 15

/** Findings of other pages as sentences of the conclusion. */
const temuan = (bahan: BahanDokumen, halaman: string, kunci: string): Alinea[] => {
  const panel = panelHalaman(bahan, halaman, kunci)
  return panel === undefined || panel.tabel.baris.length === 0 ? [] : [[akhiriTitik(panel.judul)]]
}

/** "tertinggal 15,01 poin dari target 53,29%", "tepat pada target 53,29%" */
const terhadapTarget = (nilai: Rasio, target: Rasio): Alinea => {
  const arah = bedaKata(nilai, target)
  return [...arah, ...(arah.length === 1 && arah[0] === 'tepat pada target' ? [' '] : [' dari target ']), pct(target)]
}

/** What the figures say, one sentence each; nothing that a figure does not hold. */
export function kesimpulan(bahan: BahanDokumen): Alinea[] {
  const { posisi, serapanPagu, serapanAngkas, target, melapor } = kabupaten(bahan)
  const { akhirTahun } = bahan.ringkasan.data
  const per = sampaiBulan(bahan.rapat.tahun, bahan.rapat.batasBulan)
  if (posisi.pagu === 0n) return [[`APBD Tahun Anggaran ${bahan.rapat.tahun} belum dientri, sehingga belum ada posisi yang dapat disimpulkan.`]]
  if (!melapor || !serapanPagu.ada) return [[`Belum ada laporan ${bulanTahun(bahan.rapat.tahun, bahan.rapat.batasBulan)} yang dapat dinilai, sehingga posisi ${per} belum dapat disimpulkan.`], ...temuan(bahan, 'dak', 'dak-berikut')]
  const [merah, pertama] = [unitZona(bahan, 'MERAH'), terbesar(bahan)]
  return [
    [`Realisasi ${per} `, rp(posisi.realisasi), ' atau ', pct(serapanPagu), ' dari pagu', ...(target.ada ? [', ', ...terhadapTarget(serapanPagu, target)] : []), ...(serapanAngkas.ada ? ['; terhadap anggaran kas ', pct(serapanAngkas)] : []), '.'],
    ...(merah.length === 0 ? [] : [[banyak(merah.length), ` unit berada pada zona merah: ${merah.map((satu) => sebut(bahan, satu)).join(', ')}.`]]),
    ...(pertama === undefined ? [] : [[`Kekurangan terbesar terhadap anggaran kas berada pada ${sebut(bahan, pertama.capaian)} sebesar `, rp(pertama.kurang), '.']]),
    ...(posisi.bin.nol === 0 ? [] : [[banyak(posisi.bin.nol), ' dari ', banyak(posisi.jumlahSubKegiatan), ' sub-kegiatan berpagu belum bergerak secara fisik.']]),
    ...temuan(bahan, 'dak', 'dak-berikut'), ...temuan(bahan, 'pengadaan', 'pengadaan-kritis'),
    ...(akhirTahun === null || bahan.rapat.batasBulan === 12 ? [] : [['Menurut kebiasaan tahun sebelumnya, realisasi akhir tahun diproyeksikan ', rp(akhirTahun.akhir), ' atau ', pct(rasio(akhirTahun.akhir, akhirTahun.pagu, ALASAN.paguNol)), ' dari pagu; ', rp(sen(akhirTahun.pagu - akhirTahun.akhir)), ' berisiko tidak terserap.']]),
  ]
}

/** What follows for the months to come: each advice stands only where a figure asks for it. */
export function saran(bahan: BahanDokumen): Alinea[] {
  const { posisi } = kabupaten(bahan)
  if (posisi.pagu === 0n) return [['Pagu dan anggaran kas segera dientri oleh unit dan diverifikasi agar pengendalian dapat dimulai.']]
  const [merah, belum, berikut] = [unitZona(bahan, 'MERAH'), belumLapor(bahan), berikutDak(bahan)]
  const kritis = panelHalaman(bahan, 'pengadaan', 'pengadaan-kritis')
  const lambat = panelHalaman(bahan, 'pengadaan', 'pengadaan-terlambat')
  return [
    ...(belum.length === 0 ? [] : [[banyak(belum.length), ` unit yang belum melapor menyampaikan laporan ${bulanTahun(bahan.rapat.tahun, bahan.rapat.batasBulan)} paling lambat sebelum batas data berikutnya.`]]),
    ...(merah.length === 0 ? [] : [['Kepala unit pada zona merah menyusun target realisasi bulanan sampai dengan Desember dan melaporkan pelaksanaannya setiap bulan.']]),
    ...(berikut === null ? [] : [['Unit penanggung jawab DAK Fisik melengkapi syarat penyaluran sebelum tanggal ', hari(berikut.tenggat), ' agar ', rp(berikut.rupiah), ' tidak hangus; kontrak yang belum dicatat segera direkam.']]),
    ...(lambat !== undefined && lambat.tabel.baris.length > 0 ? [[banyak(lambat.tabel.baris.length), ' paket yang belum mulai dipilih walaupun bulan rencananya telah tiba segera diproses bersama UKPBJ.']] : []),
    ...(kritis !== undefined && kritis.tabel.baris.length > 0 ? [['Pejabat pembuat komitmen menuntaskan penanganan ', banyak(kritis.tabel.baris.length), ' kontrak kritis melalui rapat pembuktian keterlambatan dan uji coba.']] : []),
    ...(posisi.bin.nol === 0 ? [] : [['Unit menelaah ', banyak(posisi.bin.nol), ' sub-kegiatan yang belum bergerak secara fisik dan segera melaksanakannya, atau mengusulkan penyesuaian bila tidak dapat dilaksanakan.']]),
    ...((bahan.tindakLanjut ?? []).some(({ keadaan }) => keadaan === 'TERBUKA') ? [['Keputusan rapat sebelumnya yang belum selesai dituntaskan oleh penanggung jawabnya dan dibawa ke rapat berikutnya.']] : []),
    ['Unit mematuhi anggaran kas; perubahan rencana yang tidak dapat dihindari diusulkan melalui penyesuaian anggaran kas.'],
  ]
}

/** BAB V: where the year will end, what follows from all of it, and who says so. */
export const susunBab5 = (bahan: BahanDokumen): Blok[] => [
  bab('BAB V PROYEKSI, KESIMPULAN, DAN SARAN'),
  subbab('A. Proyeksi akhir tahun'),
  ...(bahan.ringkasan.data.akhirTahun === null
    ? [alinea('Proyeksi akhir tahun belum disajikan karena belum ada tahun lengkap sebagai pembanding.')]
    : [...dariHalaman(bahan, 'proyeksi', 'proyeksi-unit', { baris: BARIS }), ...dariHalaman(bahan, 'proyeksi', 'proyeksi-kebutuhan', { rupa: 'tabel' })]),
  subbab('B. Kesimpulan'), ...butir(kesimpulan(bahan), true),
  subbab('C. Saran'), ...butir(saran(bahan), true),
  alinea('Demikian laporan ini disampaikan sebagai bahan pengambilan keputusan lebih lanjut.'),
  { jenis: 'tandaTangan', pihak: [pihak(bahan, 'notulis')], tempat: tempatTanggal(bahan), elektronik: true },
]
