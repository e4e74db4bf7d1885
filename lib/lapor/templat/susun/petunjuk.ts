import type { LembarTulis, SelTulis } from '@/lib/dasar/buku/types'
import { bulanTahun, namaBulan } from '@/lib/dasar/format/tanggal'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import type { Hak } from '@/lib/lapor/pelaporan/utils'
import { LEMBAR_BARIS } from '../baris-baru'
import { JAM_BERLAKU, NAMA_LEMBAR } from '../constants'

/** What this person may fill in with this file, part by part. */
function bolehApa(hak: Hak): [string, string][] {
  const kas = hak.kasTerkunciSampai > 0 ? `Boleh diisi mulai bulan sesudah ${namaBulan(hak.kasTerkunciSampai)}; bulan sebelumnya sudah terkunci.` : 'Boleh diisi.'
  return [
    ['Realisasi, koreksi, fisik', hak.entri ?? 'Boleh diisi.'],
    ['Pagu', hak.pagu ?? 'Boleh diisi.'],
    ['Anggaran kas', hak.kas ?? kas],
    ['Target fisik', hak.target ?? (hak.targetTutup.length > 0 ? `Boleh diisi, kecuali bulan yang terkunci (${hak.targetTutup.map(namaBulan).join(', ')}).` : 'Boleh diisi.')],
    ['Baris anggaran baru', hak.pagu ?? `Boleh ditambahkan di lembar ${LEMBAR_BARIS.baris}.`],
    ['Kendala dan dukungan', hak.entri ?? 'Boleh diisi.'],
  ]
}

const CARA: readonly [string, string][] = [
  ['Sel kuning', 'Hanya sel kuning yang diisi. Sel lain terkunci; jumlah dan persen dihitung sendiri.'],
  ['Kosong dan nol', 'Kosong berarti belum diisi. Nol berarti memang tidak ada: tulis 0. Mengosongkan sel yang tadinya berisi akan mengosongkan isian di server, dan ditunjukkan lebih dulu.'],
  ['Rupiah', 'Tulis sebagai angka, paling banyak dua angka di belakang koma. Rumus boleh; yang dipakai adalah hasil yang tersimpan di berkas, dan pratinjau menandainya. Persen dan tanggal ditolak di kolom rupiah.'],
  ['Angka sebagai teks', 'Bila sel berisi teks, angka dibaca cara Indonesia: 1.234.567,89. Yang dapat dibaca dua cara ditolak, tidak ditebak.'],
  ['Realisasi', 'Realisasi bulan ini saja, bukan kumulatif. RKUD lewat kas daerah; Non-RKUD tidak (BOS, BOK, BLUD, dan sejenisnya).'],
  ['Koreksi', 'Perubahan atas bulan-bulan lalu atau setoran kembali; pengurangan dengan minus, dan alasannya wajib ditulis.'],
  ['Fisik', 'Persen kumulatif sampai bulan ini, pada baris sub-kegiatan. Sel berformat persen: ketik 38,28% (tersimpan 0,3828). Angka di atas 1 tanpa tanda persen, misalnya 38,28 yang ditempel sebagai nilai, berarti 3.828% dan ditolak dengan kedua bacaannya.'],
  ['Target fisik', `Rencana dua belas bulan di lembar ${NAMA_LEMBAR.target}: persen kumulatif pada akhir tiap bulan, tidak turun, biasanya 100% di Desember. Target bulan ini di lembar ${NAMA_LEMBAR.isian} diambil dari sana.`],
  ['Kendala', `Satu baris satu catatan, untuk satu sub-kegiatan atau seluruh unit. Kendala wajib disertai rencana, jabatan penanggung jawab dan tanggal. Catatan baru ditulis di baris kosong; pilihan ada di lembar ${NAMA_LEMBAR.pilihan}. Mengosongkan isi satu baris menghapus catatannya.`],
  ['Baris', 'Baris boleh diurutkan atau disaring; tiap baris dikenali dari kuncinya, bukan dari tempatnya.'],
  ['Baris anggaran baru', `Baris yang belum ada ditulis di lembar ${LEMBAR_BARIS.baris}, bila Anda mengisi pagu: kode sub-kegiatan, rekening, sumber dana, dan pagunya; kodenya ada di lembar ${LEMBAR_BARIS.kode}. Baris yang sudah ada diubah di lembar ${NAMA_LEMBAR.isian}. Baris tanpa angka dihapus di bagian Baris anggaran, tidak lewat berkas.`],
  ['Mengunggah', 'Unggah di halaman entri unit ini. Perbedaan ditunjukkan sel demi sel sebelum ada yang disimpan; lalu semuanya disimpan, atau tidak sama sekali.'],
  ['Bersamaan', `Sel yang berubah di server sejak berkas ini diunduh (juga oleh Anda sendiri), dan yang dikosongkan di berkas, ditunjukkan dan Anda memilih sel demi sel. Unggahan menunggu paling lama ${JAM_BERLAKU} jam.`],
  ['Kunci berkas', 'Berkas ini hanya untuk satu unit dan satu bulan. Jangan menyalin isinya ke berkas lain: tanpa kuncinya berkas tidak dapat diunggah.'],
]

/** The sheet that says how to fill in the file, and what this person may change. */
export function susunPetunjuk({ unit, periode }: LembarUnit, hak: Hak): LembarTulis {
  const baris = ([kiri, kanan]: readonly [string, string]): SelTulis[] => [{ isi: kiri, rupa: 'teksTebal' }, { isi: kanan, rupa: 'teks' }]
  const kepala = (isi: string): SelTulis[] => [{ isi, rupa: 'kepala', lebar: 2 }]
  return {
    nama: NAMA_LEMBAR.petunjuk,
    kolom: [{ lebar: 26 }, { lebar: 100 }],
    dilindungi: true,
    cetak: { arah: 'mendatar' },
    baris: [
      [{ isi: 'Cara mengisi templat', rupa: 'judul', lebar: 2 }],
      [{ isi: `${unit.nama}, ${bulanTahun(periode.tahun, periode.bulan)}`, rupa: 'subjudul', lebar: 2 }],
      [],
      kepala('Yang boleh Anda isi'),
      ...bolehApa(hak).map(baris),
      [],
      kepala('Aturan'),
      ...CARA.map(baris),
    ],
  }
}
