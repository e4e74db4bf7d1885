import { dasarDokumen, pemimpin, pihak, rincianRapat, tempatTanggal } from '../bersama'
import { keputusanIni, keputusanLalu, unitZona } from '../medan/bantu'
import { blokDari, butirDari } from '../naskah/isi'
import { TEKS_NOTULA } from '../naskah/teks/rapat'
import type { BahanDokumen, Blok, DefinisiDokumen, Dokumen } from '../types'
import { tabelKeputusan } from './keputusan'
import { tabelAcara } from './undangan'
import { persen, teks, uang } from '@/lib/lihat/panel/sel'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'

/** Lines left to be written on by hand under each item. */
const BARIS_CATATAN = 4

const catatan = (): Blok => ({ jenis: 'isian', kolom: [{ nama: 'Yang menyampaikan', lebar: 25 }, { nama: 'Pokok pembahasan', lebar: 45 }, { nama: 'Tanggapan pimpinan', lebar: 30 }], baris: Array.from({ length: BARIS_CATATAN }, () => ['', '', '']) })

/** The units whose turn it is to explain themselves, with what they are asked about. */
function dibahas(bahan: BahanDokumen): Blok[] {
  const merah = [...unitZona(bahan, 'MERAH')]
  const { tahun, batasBulan } = bahan.rapat
  if (!bahan.ringkasan.data.kabupaten.melapor || merah.length === 0) return []
  return [{ jenis: 'tabel', tabel: {
    caption: `Unit zona merah yang dimintai penjelasan, ${sampaiBulan(tahun, batasBulan)}`,
    kolom: [{ kunci: 'unit', nama: 'Unit' }, { kunci: 'serapan', nama: 'Serapan', satuan: '% anggaran kas', angka: true }, { kunci: 'pagu', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp', angka: true }],
    baris: merah.map((satu) => ({ kunci: satu.posisi.kunci, sel: { unit: teks(satu.posisi.nama), serapan: persen(satu.serapanAngkas), pagu: persen(satu.serapanPagu), kurang: uang(kurangDari(satu)) } })),
  } }]
}

const pembahasan = (bahan: BahanDokumen): Blok[] => bahan.acara.length === 0 ? [catatan()] : bahan.acara.flatMap(({ urutan, judul, unit, asisten }): Blok[] => [
  { jenis: 'judul', tingkat: 3, isi: `${urutan}. ${judul}${unit ?? asisten ? ` (${unit ?? asisten ?? ''})` : ''}` }, catatan(),
])

const daftar = (keputusan: BahanDokumen['keputusan']): Blok[] => (keputusan.length === 0 ? [] : [{ jenis: 'tabel', tabel: tabelKeputusan({ keputusan }, false) }])

const susun = (bahan: BahanDokumen): Dokumen => dasarDokumen(bahan, 'notula', 'Notula', [
  { jenis: 'judul', tingkat: 1, isi: 'Notula' },
  rincianRapat(bahan),
  { jenis: 'judul', tingkat: 2, isi: 'A. Susunan acara' }, ...tabelAcara(bahan),
  { jenis: 'judul', tingkat: 2, isi: 'B. Jalannya rapat' }, ...blokDari(TEKS_NOTULA, bahan, ['pembukaan', 'kehadiran', 'tamu', 'posisi', 'target', 'tanpa-posisi']), ...dibahas(bahan),
  { jenis: 'judul', tingkat: 2, isi: 'C. Pembahasan' }, ...pembahasan(bahan),
  { jenis: 'judul', tingkat: 2, isi: 'D. Kesimpulan' }, ...butirDari(TEKS_NOTULA, bahan, ['simpul-posisi', 'simpul-tercapai', 'simpul-merah', 'simpul-merah-akhir', 'simpul-lapor', 'simpul-nol', 'simpul-dak', 'simpul-tanpa']),
  { jenis: 'judul', tingkat: 2, isi: 'E. Keputusan dan tindak lanjut' }, ...blokDari(TEKS_NOTULA, bahan, ['keputusan', 'tanpa-keputusan']), ...daftar(keputusanIni(bahan)),
  ...blokDari(TEKS_NOTULA, bahan, ['lanjutan']), ...daftar(keputusanLalu(bahan)),
  ...blokDari(TEKS_NOTULA, bahan, ['penutup']),
  { jenis: 'tandaTangan', pihak: [pemimpin(bahan, 'Pimpinan rapat,'), pihak(bahan, 'notulis', 'Notulis,')], tempat: tempatTanggal(bahan) },
])

export const notula: DefinisiDokumen = {
  kunci: 'notula', nama: 'Notula', guna: 'Mencatat acara, pembahasan, kesimpulan, dan keputusan; ditandatangani pimpinan dan notulis.', format: ['docx', 'pdf'], susun,
}
