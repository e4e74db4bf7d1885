import { KATEGORI } from '@/lib/realisasi/posisi'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { BahanTerbuka } from '@/lib/rakor/terbuka/types'
import { kodeNama, kolomPosisi } from './kolom-posisi'
import type { Dataset } from './types'

const SUMBER = 'Laporan realisasi fisik dan keuangan (RFK) perangkat daerah, diperiksa Bagian Administrasi Pembangunan; pagu dan anggaran kas menurut DPA'
const KONSEP = 'Posisi APBD: jumlah pagu, anggaran kas, dan realisasi belanja sampai akhir bulan. Persen dihitung dari jumlah dan dibulatkan sekali (setengah ke atas); tidak ada persen yang dirata-ratakan.'
const BERSAMA = { konsep: KONSEP, satuan: 'Rupiah; persen; poin persen; banyaknya', sumber: SUMBER, frekuensi: 'Bulanan, pada saat diterbitkan' } as const

type Kolom = ReturnType<typeof kolomPosisi>
const isi = (ambil: (bahan: BahanTerbuka) => readonly Capaian[] | null, { baris }: Kolom): Dataset['baris'] => (bahan) => ambil(bahan)?.map(baris) ?? null

const kabupaten = kolomPosisi([])
const unit = kolomPosisi([
  ...kodeNama('perangkat daerah', 'Kode perangkat daerah dalam APBD.', 'Nama perangkat daerah pada akhir bulan.'),
  [{ nama: 'kategori', judul: 'Kategori', jenis: 'teks', kosong: true, pilihan: KATEGORI, definisi: 'Jenis perangkat daerah. Kosong: belum ditetapkan.' }, ({ posisi }) => posisi.kategori],
  [{ nama: 'melapor', judul: 'Melapor', jenis: 'ya-tidak', definisi: 'true: laporan bulan itu sudah dikirim. false: realisasinya dapat berisi bulan-bulan sebelumnya saja, dan zonanya "Belum lapor".' }, ({ melapor }) => String(melapor)],
])
const kategori = kolomPosisi([[{ nama: 'kategori', judul: 'Kategori', jenis: 'teks', pilihan: [...KATEGORI, ''], definisi: 'Jenis perangkat daerah.' }, ({ posisi }) => posisi.kunci]])
const bulan = kolomPosisi([[{ nama: 'bulan', judul: 'Bulan', jenis: 'bilangan', definisi: 'Bulan 1–12; angka kumulatif sampai akhir bulan itu.' }, ({ posisi }) => posisi.kunci]], { tanpaHitungan: true })
/** Of a month after the publication's own there is the plan alone: nobody could report it yet, which is not the same as not having reported. */
const RENCANA: ReadonlySet<string> = new Set(['bulan', 'pagu', 'anggaran_kas', 'target_persen', 'target_fisik_persen'])
const perBulan: Dataset['baris'] = ({ perBulan: semua, bulan: batas }) =>
  semua.map((satu) => bulan.baris(satu).map((sel, i) => (Number(satu.posisi.kunci) <= batas || RENCANA.has(bulan.kolom[i]?.nama ?? '') ? sel : null)))
const jenis = kolomPosisi(kodeNama('jenis belanja', 'Tiga tingkat pertama kode rekening.', 'Uraian jenis belanja.'), { tanpaHitungan: true })
const kelompok = kolomPosisi([[{ nama: 'kelompok', judul: 'Kelompok sumber dana', jenis: 'teks', definisi: 'PAD, DAU, DBH, DAK, dan seterusnya.' }, ({ posisi }) => posisi.nama]], { tanpaHitungan: true })
const sumber = kolomPosisi(kodeNama('sumber dana', 'Kode sumber dana menurut kodefikasi tahun itu.', 'Uraian sumber dana.'), { tanpaHitungan: true })
const program = kolomPosisi(kodeNama('program', 'Kode program menurut kodefikasi tahun itu.', 'Nomenklatur program.'), { tanpaHitungan: true })
const tema = kolomPosisi([
  [{ nama: 'kode', judul: 'Kode tema', jenis: 'kode', definisi: 'Kode tema pada aplikasi; "tanpa": yang tidak ditandai tema apa pun.' }, ({ posisi }) => posisi.kunci],
  [{ nama: 'nama', judul: 'Tema', jenis: 'teks', definisi: 'Nama tema.' }, ({ posisi }) => posisi.nama],
])

/** The position of the regency from its sides, one set of data each. */
export const DATASET_POSISI: readonly Dataset[] = [
  { ...BERSAMA, kunci: 'posisi-kabupaten', judul: 'Posisi APBD kabupaten', definisi: 'Satu baris: seluruh belanja kabupaten sampai akhir bulan.', kunciBaris: [], kolom: kabupaten.kolom, baris: isi((bahan) => [bahan.kabupaten], kabupaten) },
  { ...BERSAMA, kunci: 'posisi-unit', judul: 'Posisi APBD per perangkat daerah', definisi: 'Satu baris tiap perangkat daerah yang memiliki pagu, atau realisasi sebelum pagunya pindah.', kunciBaris: ['kode'], kolom: unit.kolom, baris: isi((bahan) => bahan.unit, unit) },
  { ...BERSAMA, kunci: 'posisi-kategori', judul: 'Posisi APBD per kategori perangkat daerah', definisi: 'Satu baris tiap jenis perangkat daerah.', kunciBaris: ['kategori'], kolom: kategori.kolom, baris: isi((bahan) => bahan.kategori, kategori) },
  { ...BERSAMA, kunci: 'posisi-bulan', judul: 'Posisi APBD per bulan', definisi: 'Satu baris tiap bulan, Januari sampai Desember: kurva target dan realisasi. Sesudah bulan terbitan hanya ada rencananya; sisanya kosong.', kunciBaris: ['bulan'], kolom: bulan.kolom, baris: perBulan },
  { ...BERSAMA, kunci: 'posisi-jenis-belanja', judul: 'Posisi APBD per jenis belanja', definisi: 'Satu baris tiap jenis belanja (rekening tingkat 3).', kunciBaris: ['kode'], kolom: jenis.kolom, baris: isi((bahan) => bahan.jenisBelanja, jenis) },
  { ...BERSAMA, kunci: 'posisi-kelompok-sumber', judul: 'Posisi APBD per kelompok sumber dana', definisi: 'Satu baris tiap kelompok sumber dana.', kunciBaris: ['kelompok'], kolom: kelompok.kolom, baris: isi((bahan) => bahan.kelompokSumber, kelompok) },
  { ...BERSAMA, kunci: 'posisi-sumber-dana', judul: 'Posisi APBD per sumber dana', definisi: 'Satu baris tiap sumber dana.', kunciBaris: ['kode'], kolom: sumber.kolom, baris: isi((bahan) => bahan.sumberDana, sumber) },
  { ...BERSAMA, kunci: 'posisi-program', judul: 'Posisi APBD per program', definisi: 'Satu baris tiap program, gabungan semua perangkat daerah yang melaksanakannya.', kunciBaris: ['kode'], kolom: program.kolom, baris: isi((bahan) => bahan.program, program) },
  {
    ...BERSAMA, kunci: 'posisi-tema', judul: 'Posisi APBD per tema', kunciBaris: ['kode'], kolom: tema.kolom, baris: isi((bahan) => bahan.tema, tema),
    definisi: 'Satu baris tiap tema (misalnya penurunan stunting). Satu sub-kegiatan dapat melayani beberapa tema: baris-baris ini TIDAK dijumlahkan.',
  },
]
