import { kolomPosisi } from './kolom-posisi'
import type { Dataset, Kolom, Sel } from './types'

const TEMPAT: readonly Kolom[] = [
  { nama: 'kode_kemendagri', judul: 'Kode Kemendagri', jenis: 'kode', kosong: true, definisi: 'Kode kecamatan menurut Kementerian Dalam Negeri ("18.04.04"). Kosong: lintas kecamatan, atau belum ditempatkan.' },
  { nama: 'kode_bps', judul: 'Kode BPS', jenis: 'kode', kosong: true, definisi: 'Kode kecamatan menurut Badan Pusat Statistik ("1801040"); berbeda dari kode Kemendagri. Kosong: lintas kecamatan, belum ditempatkan, atau kodenya tidak tercatat.' },
  { nama: 'nama', judul: 'Kecamatan', jenis: 'teks', definisi: 'Nama kecamatan; "Lintas kecamatan": belanja di beberapa kecamatan yang tidak dibagi; "Belum ditempatkan": tempatnya tidak dicatat.' },
]
const posisi = kolomPosisi([])

/** Where money is spent, as far as a place was written down. */
export const DATASET_KECAMATAN: Dataset = {
  kunci: 'posisi-kecamatan',
  judul: 'Posisi APBD per kecamatan',
  definisi: 'Satu baris tiap kecamatan, ditambah lintas kecamatan dan belum ditempatkan; bersama-sama sama dengan kabupaten.',
  konsep: 'Baris anggaran dihitung di kecamatan tempatnya bila hanya satu; yang di beberapa kecamatan tidak dibagi menurut perkiraan. Tempat pelaksanaan, bukan penerima manfaat.',
  satuan: 'Rupiah; persen; poin persen; banyaknya',
  sumber: 'Laporan RFK perangkat daerah dan tempat sub-kegiatan yang dicatat kantor; kode wilayah Kemendagri dan BPS',
  frekuensi: 'Bulanan, pada saat diterbitkan',
  kunciBaris: ['nama'],
  kolom: [...TEMPAT, ...posisi.kolom],
  baris: ({ kecamatan, tempat }) => kecamatan?.map((capaian): Sel[] => {
    const kode = tempat.get(capaian.posisi.kunci)
    return [kode?.kode ?? null, kode?.kodeBps ?? null, capaian.posisi.nama, ...posisi.baris(capaian)]
  }) ?? null,
}
