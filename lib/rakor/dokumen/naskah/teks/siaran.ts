import { KANTOR_LENGKAP, PEMERINTAH } from '@/lib/dasar/identitas/constants'
import { BILA } from '../syarat'
import type { Naskah } from '../types'

/** The press note of a meeting: facts first, each with its basis and its day, no adjectives. */
export const TEKS_SIARAN: Naskah = {
  dokumen: 'siaran-pers', nama: 'Siaran pers',
  teks: [
    { kunci: 'teras', nama: 'Teras', bawaan: `${PEMERINTAH} melalui Bagian Administrasi Pembangunan Sekretariat Daerah mengadakan Rapat Koordinasi Pengendalian Operasional Pembangunan {triwulan} Tahun {tahun} di {tempat}, {hari}. Rapat dipimpin {pemimpin}.` },
    { kunci: 'posisi-tertinggal', nama: 'Posisi, bila tertinggal', bila: BILA.tertinggal, bawaan: 'Realisasi keuangan APBD sampai dengan {batas_data} tercatat {realisasi}, atau {realisasi_persen} dari pagu {pagu}. Target menurut anggaran kas pada tanggal yang sama {target_persen}, sehingga realisasi {deviasi}.' },
    { kunci: 'posisi-tercapai', nama: 'Posisi, bila tercapai', bila: BILA.tercapai, bawaan: 'Realisasi keuangan APBD sampai dengan {batas_data} tercatat {realisasi}, atau {realisasi_persen} dari pagu {pagu}. Target menurut anggaran kas pada tanggal yang sama {target_persen}.' },
    { kunci: 'posisi-tanpa-target', nama: 'Posisi, bila belum ada anggaran kas', bila: BILA.tanpaTarget, bawaan: 'Realisasi keuangan APBD sampai dengan {batas_data} tercatat {realisasi}, atau {realisasi_persen} dari pagu {pagu}.' },
    { kunci: 'tanpa-posisi', nama: 'Posisi, bila belum ada laporan', bila: BILA.tanpaPosisi, bawaan: 'Angka realisasi {sampai_bulan} belum diumumkan karena laporan perangkat daerah belum diterima.' },
    { kunci: 'kas', nama: 'Serapan anggaran kas', bila: BILA.adaKas, bawaan: 'Terhadap anggaran kas {sampai_bulan} sebesar {anggaran_kas}, penyerapannya {serapan_angkas}.' },
    { kunci: 'cakupan', nama: 'Cakupan laporan', bila: BILA.sebagianLapor, bawaan: 'Angka itu berasal dari {unit_melapor} unit yang sudah melapor, dari {jumlah_unit} unit yang wajib melapor; {unit_belum} unit belum menyampaikan laporan.' },
    { kunci: 'zona', nama: 'Zona', bila: BILA.adaKas, bawaan: 'Menurut serapan terhadap anggaran kas, {unit_hijau} unit berada di zona hijau, {unit_kuning} kuning, {unit_merah} merah, dan {unit_mendahului} mendahului rencana.' },
    { kunci: 'fisik', nama: 'Progres fisik', bila: BILA.adaFisik, bawaan: 'Progres fisik tertimbang {fisik_persen}. Sebanyak {sub_nol} dari {jumlah_sub} sub-kegiatan belum bergerak secara fisik.' },
    { kunci: 'dak', nama: 'DAK Fisik', bila: BILA.adaDak, bawaan: 'Realisasi DAK Fisik {dak_realisasi}, atau {dak_realisasi_persen} dari pagunya.' },
    { kunci: 'arahan', nama: 'Yang diminta pimpinan', bawaan: 'Dalam rapat itu pimpinan meminta perangkat daerah mematuhi anggaran kas, mempercepat pengadaan barang dan jasa, segera melaksanakan kegiatan yang belum bergerak, serta melaporkan kendala beserta rencana tindak lanjutnya.' },
    { kunci: 'keputusan', nama: 'Keputusan', bila: BILA.adaKeputusanBaru, bawaan: 'Rapat menghasilkan {keputusan_baru} keputusan. Masing-masing memiliki penanggung jawab dan tenggat, dan pelaksanaannya dibahas pada rapat berikutnya.' },
    { kunci: 'hasil', nama: 'Indikator hasil', bila: BILA.adaIndikator, bawaan: 'Indikator hasil yang ikut dipantau: {indikator}.' },
    { kunci: 'catatan', nama: 'Catatan angka', bila: BILA.adaPosisi, bawaan: 'Angka dalam siaran pers ini berasal dari laporan perangkat daerah, dibekukan {dibekukan_pada}, dan belum diaudit.' },
    { kunci: 'kontak', nama: 'Narahubung', bawaan: `Narahubung: ${KANTOR_LENGKAP}.` },
  ],
}
