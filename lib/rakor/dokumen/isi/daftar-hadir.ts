import { dasarDokumen, pemimpin, pihak, rincianRapat, tempatTanggal } from '../bersama'
import { sebut, wajib } from '../medan/bantu'
import { blokDari } from '../naskah/isi'
import { TEKS_HADIR } from '../naskah/teks/rapat'
import type { BahanDokumen, BahanRapat, DefinisiDokumen, Dokumen } from '../types'
import { pukulWib } from '@/lib/dasar/format/tanggal'
import { KATEGORI } from '@/lib/realisasi/posisi'

/** Rows left blank at the end, for those who were not on the list. */
const BARIS_KOSONG = 10
/** Letters of a name that fit the two lines of a row to sign in. */
const MUAT = 60

/** Who signs: those invited by office, those who have come with their name and time; without a list one row a unit. */
function baris(bahan: BahanDokumen | BahanRapat): string[][] {
  const unit = bahan.bekuan === null
    ? bahan.unit.map(({ nama, kategori }) => ({ nama, sebutan: nama, kategori }))
    : wajib(bahan).map((satu) => ({ nama: satu.posisi.nama, sebutan: sebut(bahan, satu), kategori: satu.posisi.kategori }))
  const isi = bahan.hadir.length > 0
    ? bahan.hadir.map(({ nama, jabatan, instansi, pada, tamu }) => [nama ?? '', tamu ? `${jabatan} (tanpa undangan)` : jabatan, instansi, pada === null ? '' : pukulWib(pada).replace('pukul ', '')])
    : KATEGORI.flatMap((kategori) => unit.filter((satu) => satu.kategori === kategori)).map(({ nama, sebutan }) => ['', '', nama.length > MUAT ? sebutan : nama, ''])
  return [...isi, ...Array.from({ length: BARIS_KOSONG }, () => ['', '', '', ''])].map((satu, i) => [String(i + 1), ...satu, ''])
}

const susun = (bahan: BahanDokumen | BahanRapat): Dokumen => dasarDokumen(bahan, 'daftar-hadir', 'Daftar Hadir', [
  { jenis: 'judul', tingkat: 1, isi: 'Daftar hadir' },
  ...blokDari(TEKS_HADIR, bahan, ['pengantar']), rincianRapat(bahan), ...blokDari(TEKS_HADIR, bahan, ['jumlah', 'tamu']),
  { jenis: 'isian', kolom: [{ nama: 'No', lebar: 6 }, { nama: 'Nama', lebar: 22 }, { nama: 'Jabatan', lebar: 16 }, { nama: 'Instansi', lebar: 30 }, { nama: 'Hadir', lebar: 11 }, { nama: 'Tanda tangan', lebar: 15 }], baris: baris(bahan) },
  { jenis: 'tandaTangan', pihak: [pemimpin(bahan, 'Mengetahui,'), pihak(bahan, 'notulis')], tempat: tempatTanggal(bahan) },
])

export const daftarHadir: DefinisiDokumen = {
  kunci: 'daftar-hadir', nama: 'Daftar hadir', guna: 'Ditandatangani peserta; yang sudah tercatat hadir ditulis beserta jamnya.', format: ['pdf', 'docx'], susun, tanpaPosisi: susun,
}
