import { bulanTahun, sampaiBulan, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { batasZona, NAMA_ZONA } from '@/lib/realisasi/zona'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { wajib } from '../../medan/bantu'
import type { Alinea, BahanDokumen, Blok } from '../../types'
import { alinea, bab, banyak, butir, subbab } from './kata'

/** What obliges the office to control and to report. */
const DASAR = [
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
  'Peraturan Pemerintah Nomor 39 Tahun 2006 tentang Tata Cara Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan',
  'Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah',
  'Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah',
  'Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020 tentang Pedoman Teknis Pengelolaan Keuangan Daerah',
] as const

/** The version's own legal basis, where the office wrote it down. */
function dasarHukum({ periode: { apbdVersi } }: BahanDokumen): Alinea[] {
  const versi = apbdVersi === null ? [] : [[apbdVersi.dasar === null ? `Dokumen pelaksanaan anggaran menurut ${apbdVersi.nama}, berlaku mulai ${tanggal(apbdVersi.berlakuMulai)}` : `${apbdVersi.dasar} (${apbdVersi.nama}, berlaku mulai ${tanggal(apbdVersi.berlakuMulai)})`]]
  return [...DASAR.map((satu) => [satu]), ...versi].map((satu, letak, semua) => [...satu, letak === semua.length - 1 ? '.' : ';'])
}

/** Which figures the report stands on, and how they are read. */
function dataDanCara(bahan: BahanDokumen): Blok[] {
  const { rapat, bekuan, periode, ringkasan: { data } } = bahan
  const melapor = wajib(bahan).filter((satu) => satu.melapor).length
  return [
    subbab('D. Data dan cara membaca'),
    alinea(
      `Seluruh angka laporan ini diambil dari satu posisi yang dibekukan untuk rapat (posisi beku ke-${bekuan.urutan}, dibaca ${waktuWib(bekuan.dibacaPada)}) dengan batas data akhir ${bulanTahun(rapat.tahun, rapat.batasBulan)}. `,
      'Perbaikan data sesudah saat itu tidak mengubah laporan ini. Angka realisasi adalah angka laporan unit dan belum diaudit.',
    ),
    ...(wajib(bahan).length === 0 ? [] : [alinea('Pada batas data tersebut ', banyak(melapor), ' dari ', banyak(wajib(bahan).length), ' unit telah menyampaikan laporan. Unit yang belum melapor tidak diberi zona dan tidak diperingkat.')]),
    ...butir([
      ['Target adalah anggaran kas kumulatif dibagi pagu; serapan terhadap pagu adalah realisasi dibagi pagu; serapan terhadap anggaran kas adalah realisasi dibagi anggaran kas sampai dengan bulan yang sama.'],
      ['Deviasi adalah serapan terhadap pagu dikurangi target, dalam poin persen; tanda negatif berarti tertinggal.'],
      [`Zona dinilai dari serapan terhadap anggaran kas menurut batas tahun anggaran ${data.aturan.tahun}: ${batasZona(data.aturan).map(({ zona, batas }) => `${NAMA_ZONA[zona].toLowerCase()} ${batas}`).join('; ')}.`],
      ['Persentase dihitung dari jumlah rupiah, tidak dari rata-rata persentase, dan dibulatkan satu kali ketika ditulis.'],
    ]),
    ...(periode.kasVersi === null ? [] : [alinea(`Anggaran kas yang dipakai adalah ${periode.kasVersi.nama}, berlaku mulai ${tanggal(periode.kasVersi.berlakuMulai)}.`)]),
  ]
}

/** BAB I: why there is a report, on what it stands, and how it is read. */
export function susunBab1(bahan: BahanDokumen): Blok[] {
  const { rapat } = bahan
  return [
    bab('BAB I PENDAHULUAN'),
    subbab('A. Latar belakang'),
    alinea('Anggaran yang telah ditetapkan perlu dilaksanakan tepat waktu dan sesuai dengan anggaran kas agar manfaatnya diterima masyarakat dalam tahun berjalan. Untuk itu pelaksanaan APBD dikendalikan setiap bulan melalui laporan unit dan dibahas setiap triwulan dalam Rapat Koordinasi Pengendalian Operasional Pembangunan.'),
    alinea(`Laporan ini memuat posisi pelaksanaan APBD Tahun Anggaran ${rapat.tahun} ${sampaiBulan(rapat.tahun, rapat.batasBulan)} yang dibahas pada ${namaRapat(rapat).replace('Rakor', 'rapat koordinasi')} tanggal ${tanggal(rapat.tanggal)} di ${rapat.tempat}.`),
    subbab('B. Dasar'),
    ...butir(dasarHukum(bahan), true),
    subbab('C. Maksud dan tujuan'),
    alinea('Laporan disusun sebagai bahan Bupati dalam mengendalikan pelaksanaan pembangunan, dengan tujuan:'),
    ...butir([
      ['menyajikan posisi keuangan dan fisik APBD secara terbuka dan dapat ditelusuri;'],
      ['mengukur efektivitas dan efisiensi pelaksanaan anggaran serta faktor pendukung dan kendalanya;'],
      ['mengukur ketaatan unit terhadap anggaran kas dan tenggat pelaporan; dan'],
      ['memberi bahan bagi pengambilan keputusan dan tindak lanjut pada triwulan berikutnya.'],
    ], true),
    ...dataDanCara(bahan),
  ]
}
