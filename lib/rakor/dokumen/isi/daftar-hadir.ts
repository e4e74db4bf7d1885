import { dasarDokumen, pemimpin, pihak, rincianRapat, tempatTanggal } from '../bersama'
import { diundang } from '../hadir'
import { blokDari } from '../naskah/isi'
import { TEKS_HADIR } from '../naskah/teks/rapat'
import type { BahanDokumen, BahanRapat, Blok, DefinisiDokumen, Dokumen } from '../types'
import { pukulWib, tanggal } from '@/lib/dasar/format/tanggal'
import { KATEGORI } from '@/lib/realisasi/posisi'

/** Rows left blank at the end, for those who were not on the list. */
const BARIS_KOSONG = 10
/** Letters of a name that fit the two lines of a row to sign in. */
const MUAT = 60

/** Who signs: those invited by office, those who have come with their name and time; without a list one row for each unit of the day, before those who came. */
function baris({ hadir, unit }: BahanDokumen | BahanRapat): string[][] {
  const belum = diundang(hadir).length > 0 ? [] : KATEGORI.flatMap((kategori) => unit.filter((satu) => satu.kategori === kategori)).map(({ nama, singkat }) => ['', '', nama.length > MUAT ? singkat : nama, ''])
  const isi = [...belum, ...hadir.map(({ nama, jabatan, instansi, pada, tamu }) => [nama ?? '', tamu ? `${jabatan} (tanpa undangan)` : jabatan, instansi, pada === null ? '' : pukulWib(pada).replace('pukul ', '')])]
  return [...isi, ...Array.from({ length: BARIS_KOSONG }, () => ['', '', '', ''])].map((satu, i) => [String(i + 1), ...satu, ''])
}

const susun = (bahan: BahanDokumen | BahanRapat): Dokumen => dasarDokumen(bahan, 'daftar-hadir', 'Daftar Hadir', [
  { jenis: 'judul', tingkat: 1, isi: 'Daftar hadir' },
  ...blokDari(TEKS_HADIR, bahan, ['pengantar']), rincianRapat(bahan), ...blokDari(TEKS_HADIR, bahan, ['jumlah', 'tamu']),
  ...(diundang(bahan.hadir).length > 0 ? [] : [{ jenis: 'alinea', isi: [`Undangan belum dicatat; unit di bawah ini menurut daftar unit pada ${tanggal(bahan.rapat.tanggal)}.`] } satisfies Blok]),
  { jenis: 'isian', kolom: [{ nama: 'No', lebar: 6 }, { nama: 'Nama', lebar: 22 }, { nama: 'Jabatan', lebar: 16 }, { nama: 'Instansi', lebar: 30 }, { nama: 'Hadir', lebar: 11 }, { nama: 'Tanda tangan', lebar: 15 }], baris: baris(bahan) },
  { jenis: 'tandaTangan', pihak: [pemimpin(bahan, 'Mengetahui,'), pihak(bahan, 'notulis')], tempat: tempatTanggal(bahan) },
])

export const daftarHadir: DefinisiDokumen = {
  kunci: 'daftar-hadir', nama: 'Daftar hadir', guna: 'Ditandatangani peserta; yang sudah tercatat hadir ditulis beserta jamnya.', format: ['pdf', 'docx'], susun, tanpaPosisi: susun,
}
