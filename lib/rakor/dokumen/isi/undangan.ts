import { dasarDokumen, pihak, rincianRapat } from '../bersama'
import { diundang } from '../hadir'
import { blokDari, butirDari } from '../naskah/isi'
import { TEKS_UNDANGAN } from '../naskah/teks/surat'
import type { BahanDokumen, BahanRapat, Blok, DefinisiDokumen, Dokumen } from '../types'
import { hariWib, tanggal } from '@/lib/dasar/format/tanggal'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { teks } from '@/lib/lihat/panel/sel'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'

const ROMAWI = ['I', 'II', 'III', 'IV'] as const
const jam = (menit: number): string => `${String(Math.floor(menit / 60)).padStart(2, '0')}.${String(menit % 60).padStart(2, '0')}`

/** The agenda with the hours that its lengths give. */
export function tabelAcara({ rapat, acara }: Pick<BahanDokumen, 'rapat' | 'acara'>): Blok[] {
  if (acara.length === 0) return [{ jenis: 'alinea', isi: ['Susunan acara menyusul.'] }]
  const [j = 0, m = 0] = rapat.mulai.split(':').map(Number)
  let kini = j * 60 + m
  return [{ jenis: 'tabel', tabel: {
    caption: 'Susunan acara',
    kolom: [{ kunci: 'nomor', nama: 'No' }, { kunci: 'waktu', nama: 'Waktu' }, { kunci: 'acara', nama: 'Acara' }, { kunci: 'giliran', nama: 'Giliran' }],
    baris: acara.map(({ id, urutan, judul, menit, unit, asisten }) => {
      const awal = kini
      kini += menit
      return { kunci: String(id), sel: { nomor: teks(String(urutan)), waktu: teks(`${jam(awal)}–${jam(kini)} WIB`), acara: teks(judul), giliran: teks(unit ?? asisten ?? '') } }
    }),
  } }]
}

/**
 * Who is invited: as recorded now, whatever is frozen, else the head of every unit of the meeting's day. An invitation is of the day that it invites to: units as they
 * were at the cut-off are of the figures.
 */
function tabelUndangan({ rapat, hadir, unit }: BahanDokumen | BahanRapat): Blok[] {
  const undangan = diundang(hadir)
  if (undangan.length > 0) {
    return [{ jenis: 'tabel', tabel: {
      caption: `Daftar undangan yang tercatat, nama unit pada ${tanggal(rapat.tanggal)}`,
      kolom: [{ kunci: 'nomor', nama: 'No' }, { kunci: 'jabatan', nama: 'Jabatan' }, { kunci: 'instansi', nama: 'Instansi' }],
      baris: undangan.map(({ id, jabatan, instansi }, i) => ({ kunci: String(id), sel: { nomor: teks(String(i + 1)), jabatan: teks(jabatan), instansi: teks(instansi) } })),
    } }]
  }
  const daftar = KATEGORI.flatMap((kategori) => unit.filter((satu) => satu.kategori === kategori))
  return [{ jenis: 'tabel', tabel: {
    caption: `Pimpinan perangkat daerah dan unit kerja yang diundang, menurut daftar unit pada ${tanggal(rapat.tanggal)}`,
    kolom: [{ kunci: 'nomor', nama: 'No' }, { kunci: 'unit', nama: 'Pimpinan' }, { kunci: 'kategori', nama: 'Kelompok' }],
    baris: daftar.map(({ id, nama, kategori }, i) => ({ kunci: String(id), sel: { nomor: teks(String(i + 1)), unit: teks(nama), kategori: teks(awalBesar(NAMA_KATEGORI[kategori])) } })),
  } }]
}

const susun = (bahan: BahanDokumen | BahanRapat): Dokumen => {
  const { rapat, bekuan } = bahan
  const isi = (...kunci: string[]): Blok[] => blokDari(TEKS_UNDANGAN, bahan, kunci)
  return dasarDokumen(bahan, 'undangan', 'Surat Undangan', [
    ...isi('pembuka'), rincianRapat(bahan), ...isi('bahan'),
    ...butirDari(TEKS_UNDANGAN, bahan, ['bahan-realisasi', 'bahan-kendala', 'bahan-pengadaan', 'bahan-target', 'bahan-keputusan']),
    ...isi('kehadiran', 'penutup'),
    { jenis: 'tandaTangan', pihak: [pihak(bahan, 'pejabat')], elektronik: true },
    { jenis: 'halamanBaru' }, { jenis: 'judul', tingkat: 2, isi: 'Lampiran I: susunan acara' }, ...tabelAcara(bahan),
    { jenis: 'halamanBaru' }, { jenis: 'judul', tingkat: 2, isi: 'Lampiran II: daftar undangan' }, ...tabelUndangan(bahan),
  ], {
    surat: {
      nomor: null, sifat: 'Penting', lampiran: 'Dua lampiran', hal: `Undangan Rapat Koordinasi POP Triwulan ${ROMAWI[rapat.triwulan - 1] ?? rapat.triwulan} Tahun ${rapat.tahun}`,
      tanggal: hariWib(new Date(bekuan === null ? rapat.pada : bekuan.dibacaPada)), kepada: ['Daftar undangan terlampir'], tembusan: [rapat.pemimpinJabatan],
    },
  })
}

export const undangan: DefinisiDokumen = {
  kunci: 'undangan', nama: 'Surat undangan', guna: 'Mengundang peserta; memuat acara, daftar undangan, dan bahan yang harus dibawa tiap unit.', format: ['docx', 'pdf'], susun, tanpaPosisi: susun,
}
