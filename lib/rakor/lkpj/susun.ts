import { sampaiBulan, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { kopSurat, setelan } from '@/lib/rakor/dokumen/kop/utils'
import type { Blok, Dokumen } from '@/lib/rakor/dokumen/types'
import { alineaApbd, alineaBidang, alineaKendala, banyak } from './narasi'
import type { BahanLkpj } from './types'

const bab = (isi: string): Blok => ({ jenis: 'judul', tingkat: 1, isi })
const sub = (isi: string): Blok => ({ jenis: 'judul', tingkat: 2, isi })
const kalimat = (isi: string): Blok => ({ jenis: 'alinea', isi: [isi] })
const halamanBaru: Blok = { jenis: 'halamanBaru' }

const DASAR = [
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
  'Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;',
  'Peraturan Pemerintah Nomor 13 Tahun 2019 tentang Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah; dan',
  'Peraturan Menteri Dalam Negeri Nomor 18 Tahun 2020 tentang Peraturan Pelaksanaan Peraturan Pemerintah Nomor 13 Tahun 2019.',
] as const

/** Of which position the document is, for its foot and its first page. */
export function asalKata({ data: { tahun, bulan, hari }, asal }: Pick<BahanLkpj, 'data' | 'asal'>): string {
  return asal === null ? `SEMENTARA: tahun ${tahun} belum ditutup, batas data ${tanggal(hari)}` : `Penutupan ke-${asal.urutan} tahun ${tahun}, ${waktuWib(asal.ditutupPada)}, posisi ${sampaiBulan(tahun, bulan)} bersidik ${asal.sha256.slice(0, 16)}`
}

/**
 * A finding as a whole table under its heading: a report leaves no row to a page; or a sentence in its place where there is nothing of it: its own, where what
 * is not there may be missing as well as settled.
 */
function bagian({ panel }: BahanLkpj, judul: string, kunci: string, kosong?: string): Blok[] {
  const satu = panel.find((isi) => isi.kunci === kunci)
  return [sub(judul), satu === undefined || satu.tabel.baris.length === 0 ? kalimat(kosong ?? `${satu?.kosong?.judul ?? 'Belum ada data'}.`) : { jenis: 'panel', panel: satu, rupa: 'tabel', baris: satu.tabel.baris.length }]
}

/** What the product does not record is left to be filled, and says so. */
const diisi = (judul: string, penjelasan: string, kolom: readonly string[]): Blok[] => [
  sub(judul), kalimat(penjelasan), { jenis: 'isian', kolom: kolom.map((nama, i) => ({ nama, lebar: i === 0 ? 8 : 46 })), baris: Array.from({ length: 4 }, (_, i) => [`${i + 1}`]) },
]

function babSatu(bahan: BahanLkpj): Blok[] {
  const { data: { versi, wajib, melapor, hari } } = bahan
  return [
    bab('BAB I PENDAHULUAN'), sub('A. Dasar'), { jenis: 'butir', bernomor: true, isi: DASAR.map((satu) => [satu]) },
    sub('B. Data dan cara membaca'),
    kalimat(`Angka diambil dari laporan bulanan unit yang diperiksa Bagian Administrasi Pembangunan, batas data ${tanggal(hari)}, dan belum diaudit. Pagu murni menurut ${versi.murni ?? 'versi pertama APBD'}; pagu perubahan menurut ${versi.berlaku ?? 'versi yang berlaku'}. Persentase dihitung dari jumlah rupiah, tidak dari rata-rata persentase.`),
    { jenis: 'alinea', isi: wajib === 0 ? ['Pada batas data belum ada unit berpagu.'] : [...(melapor === 0 ? ['Pada batas data belum ada laporan dari '] : ['Pada batas data ', banyak(melapor), ' dari ']), banyak(wajib), ` unit berpagu${melapor === 0 ? '' : ' telah menyampaikan laporan'}. Yang belum melapor disebut, tidak dihitung nol.`] },
    kalimat('Susunan bab mengikuti LKPJ sebuah kabupaten lain (Situbondo, 2025): perubahan penjabaran APBD, hasil penyelenggaraan urusan, kebijakan strategis dan tindak lanjut rekomendasi DPRD, tugas pembantuan dan penugasan. Lampiran peraturan pada angka 4 tidak tersimpan dalam aplikasi ini: kantor memastikan urutan dan nama babnya sebelum dokumen dipakai.'),
  ]
}

/** The budget and its change: as far as spending goes, for revenue and financing are not recorded. */
function babDua(bahan: BahanLkpj): Blok[] {
  return [
    bab('BAB II PERUBAHAN PENJABARAN APBD'), { jenis: 'alinea', isi: alineaApbd(bahan) }, ...bagian(bahan, 'A. Belanja daerah', 'lkpj-apbd', 'Belum ada pagu yang dimuat.'),
    ...bagian(bahan, 'B. Jenis belanja', 'lkpj-jenis', 'Belum ada pagu menurut jenis belanja.'),
    ...bagian(bahan, 'C. Sumber dana', 'lkpj-sumber', 'Belum ada pagu menurut sumber dana.'),
    ...bagian(bahan, 'D. Perangkat daerah', 'lkpj-unit', 'Belum ada pagu menurut unit.'),
    ...diisi('E. Pendapatan dan pembiayaan', 'Pendapatan dan pembiayaan tidak dicatat dalam aplikasi ini; diisi dari APBD dan laporan realisasi anggaran BKAD.', ['Nomor', 'Uraian', 'Sebelum perubahan', 'Sesudah perubahan']),
  ]
}

function babTiga(bahan: BahanLkpj): Blok[] {
  const bidang = alineaBidang(bahan)
  return [
    bab('BAB III HASIL PENYELENGGARAAN URUSAN PEMERINTAHAN'),
    ...bagian(bahan, 'A. Urusan dan bidang urusan', 'lkpj-urusan', 'Belum ada pagu menurut urusan.'), ...(bidang.length === 0 ? [] : [{ jenis: 'butir', isi: bidang } as const]),
    ...bagian(bahan, 'B. Program', 'lkpj-program', 'Belum ada pagu menurut program.'),
    ...bagian(bahan, 'C. Capaian kinerja', 'lkpj-kinerja', 'Belum ada indikator kinerja yang dicatat.'),
    ...bagian(bahan, 'D. Permasalahan dan penyelesaian', 'lkpj-kendala', 'Tidak ada permasalahan yang dicatat.'), { jenis: 'alinea', isi: alineaKendala(bahan) },
    ...diisi('E. Kebijakan strategis', 'Kebijakan strategis yang ditetapkan kepala daerah dan pelaksanaannya tidak dicatat dalam aplikasi ini; diisi dari naskahnya.', ['Nomor', 'Kebijakan', 'Dasar', 'Pelaksanaan']),
    ...diisi('F. Rekomendasi DPRD', 'Tindak lanjut rekomendasi DPRD tahun sebelumnya tidak dicatat dalam aplikasi ini; diisi dari keputusan DPRD.', ['Nomor', 'Rekomendasi', 'Tindak lanjut', 'Keadaan']),
    ...bagian(bahan, 'G. Indikator hasil', 'lkpj-indikator', 'Belum ada indikator hasil tahun ini yang dicatat.'),
    ...bagian(bahan, 'H. DAK Fisik', 'lkpj-dak', 'Tidak ada alokasi DAK Fisik yang dicatat.'),
    ...bagian(bahan, 'I. Paket pengadaan', 'lkpj-paket', 'Tidak ada paket pengadaan yang dicatat.'),
    ...bagian(bahan, 'J. Kontrak belum lunas', 'lkpj-kewajiban'),
    ...bagian(bahan, 'K. Keputusan rakor', 'lkpj-keputusan', 'Tidak ada keputusan rakor yang dicatat pada tahun ini.'),
  ]
}

/**
 * The LKPJ of a year as a report: chapters as another regency's LKPJ has them (the annex of Permendagri 18/2020 itself was not at hand: the
 * document says so), narrative by figures, the whole tree as an annex. What the product does not record (revenue, policies, DPRD's
 * recommendations, co-administration) is left to be filled by hand, never guessed.
 */
export function susunLkpj(bahan: BahanLkpj): Dokumen {
  const { data: { tahun }, asal, cap, contoh, naskah } = bahan
  const kata = asalKata(bahan)
  return {
    kunci: 'lkpj', nama: `LKPJ Tahun Anggaran ${tahun}${asal === null ? ' (sementara)' : ''}`, kop: kopSurat({ naskah }), surat: null, terbitan: { nomor: null, tanggal: null, versi: 0 }, arah: 'datar',
    blok: [
      bab('LAPORAN KETERANGAN PERTANGGUNGJAWABAN'), { jenis: 'alinea', rata: 'tengah', isi: [`Uraian angka Tahun Anggaran ${tahun}`] }, { jenis: 'alinea', rata: 'tengah', isi: [`${kata}.`] },
      ...babSatu(bahan), halamanBaru, ...babDua(bahan), halamanBaru, ...babTiga(bahan), halamanBaru,
      bab('BAB IV CAPAIAN KINERJA PELAKSANAAN TUGAS PEMBANTUAN DAN PENUGASAN'), ...diisi('A. Tugas pembantuan', 'Tugas pembantuan tidak dibiayai APBD, jadi tidak ada dalam angka di atas; diisi dari laporan pelaksanaannya.', ['Nomor', 'Tugas', 'Anggaran', 'Realisasi']),
      bab('BAB V PENUTUP'), ...bagian(bahan, 'A. Belanja tidak terserap', 'lkpj-sisa', 'Belum ada pagu yang dimuat.'), ...bagian(bahan, 'B. Selisih dengan BKAD', 'lkpj-rekon'),
      { jenis: 'tandaTangan', tempat: setelan({ naskah }, 'surat/tempat'), pihak: [{ sebutan: '', jabatan: 'Bupati', nama: null, nip: null }] },
      halamanBaru, bab('LAMPIRAN'), ...bagian(bahan, 'Rincian sub-kegiatan', 'lkpj-rincian', 'Belum ada pagu menurut sub-kegiatan.'),
    ],
    kaki: `LKPJ ${tahun} · ${kata}`, cap, contoh,
  }
}
