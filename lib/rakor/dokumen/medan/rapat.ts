import { bulanTahun, namaBulan, sampaiBulan, tanggal, tanggalAkhirBulan, tanggalPanjang, waktuWib } from '@/lib/dasar/format/tanggal'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { diundang, sudahHadir, tamu } from '../hadir'
import type { Medan, MedanRapat } from './types'
import { cacah, keputusanIni, keputusanLalu } from './bantu'

const ROMAWI = ['I', 'II', 'III', 'IV'] as const
const jam = (teks: string): string => teks.replace(':', '.')

/** Fields of the meeting itself: its record, its agenda, its decisions, who came. */
export const MEDAN_RAPAT: readonly MedanRapat[] = [
  { kunci: 'nama_rapat', nama: 'Nama rapat', contoh: 'Rakor triwulan II 2023', dari: ({ rapat }) => [namaRapat(rapat)] },
  { kunci: 'triwulan', nama: 'Triwulan', contoh: 'Triwulan II', dari: ({ rapat }) => [`Triwulan ${ROMAWI[rapat.triwulan - 1] ?? rapat.triwulan}`] },
  { kunci: 'tahun', nama: 'Tahun anggaran', contoh: '2023', dari: ({ rapat }) => [String(rapat.tahun)] },
  { kunci: 'hari', nama: 'Hari dan tanggal rapat', contoh: 'Rabu, 12 Juli 2023', dari: ({ rapat }) => [tanggalPanjang(rapat.tanggal)] },
  { kunci: 'tanggal', nama: 'Tanggal rapat', contoh: '12 Juli 2023', dari: ({ rapat }) => [tanggal(rapat.tanggal)] },
  { kunci: 'mulai', nama: 'Jam mulai', contoh: 'pukul 08.30 WIB', dari: ({ rapat }) => [`pukul ${jam(rapat.mulai)} WIB`] },
  { kunci: 'selesai', nama: 'Jam selesai', contoh: 'pukul 12.30 WIB', dari: ({ rapat }) => [`pukul ${jam(rapat.selesai)} WIB`] },
  { kunci: 'tempat', nama: 'Tempat rapat', contoh: 'Aula Sekretariat Daerah', dari: ({ rapat }) => [rapat.tempat] },
  { kunci: 'pemimpin', nama: 'Jabatan pemimpin rapat', contoh: 'Bupati', dari: ({ rapat }) => [rapat.pemimpinJabatan] },
  { kunci: 'batas_data', nama: 'Hari batas data', contoh: '30 Juni 2023', dari: ({ rapat }) => [tanggalAkhirBulan(rapat.tahun, rapat.batasBulan)] },
  { kunci: 'bulan_data', nama: 'Bulan batas data', contoh: 'Juni 2023', dari: ({ rapat }) => [bulanTahun(rapat.tahun, rapat.batasBulan)] },
  { kunci: 'bulan_berikut', nama: 'Bulan sesudah batas data', contoh: 'Juli', dari: ({ rapat }) => [namaBulan((rapat.batasBulan % 12) + 1)] },
  { kunci: 'sampai_bulan', nama: 'Sampai dengan batas data', contoh: 's.d. Juni 2023', dari: ({ rapat }) => [sampaiBulan(rapat.tahun, rapat.batasBulan)] },
  { kunci: 'jumlah_acara', nama: 'Banyaknya acara', contoh: '8', dari: ({ acara }) => cacah(acara.length) },
  { kunci: 'jumlah_undangan', nama: 'Banyaknya undangan', contoh: '130', dari: ({ hadir }) => cacah(diundang(hadir).length) },
  { kunci: 'jumlah_hadir', nama: 'Banyaknya undangan yang hadir', contoh: '121', dari: ({ hadir }) => cacah(diundang(hadir).filter(sudahHadir).length) },
  { kunci: 'jumlah_tamu', nama: 'Banyaknya yang hadir tanpa undangan', contoh: '3', dari: ({ hadir }) => cacah(tamu(hadir).length) },
  { kunci: 'jumlah_keputusan', nama: 'Banyaknya keputusan, dengan yang dilanjutkan', contoh: '6', dari: ({ keputusan }) => cacah(keputusan.length) },
  { kunci: 'keputusan_baru', nama: 'Keputusan yang diambil rapat ini', contoh: '4', dari: (bahan) => cacah(keputusanIni(bahan).length) },
  { kunci: 'keputusan_lanjutan', nama: 'Keputusan rapat sebelumnya yang dilanjutkan', contoh: '2', dari: (bahan) => cacah(keputusanLalu(bahan).length) },
  { kunci: 'keputusan_terbuka', nama: 'Keputusan yang belum selesai', contoh: '4', dari: ({ keputusan }) => cacah(keputusan.filter(({ keadaan }) => keadaan === 'TERBUKA').length) },
]

/** When its position was frozen: what a meeting without one cannot say. */
export const MEDAN_BEKU: readonly Medan[] = [
  { kunci: 'dibekukan_pada', nama: 'Saat posisi dibekukan', contoh: '12 Juli 2023 pukul 07.00 WIB', dari: ({ bekuan }) => [waktuWib(bekuan.dibacaPada)] },
]
