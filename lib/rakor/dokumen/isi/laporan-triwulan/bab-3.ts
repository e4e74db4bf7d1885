import { tanggal } from '@/lib/dasar/format/tanggal'
import { terbesar, kabupaten, sebut } from '../../medan/bantu'
import type { BarisPareto } from '@/lib/realisasi/kesenjangan'
import { bandingkanPersen } from '@/lib/realisasi/rasio'
import type { Alinea, BahanDokumen, Blok } from '../../types'
import { alinea, bab, banyak, dariHalaman, dariRingkasan, hari, pct, rp, subbab } from './kata'
import { berikutDak } from './dak'

const BARIS_UNIT = 15
const BARIS_DAFTAR = 10

/** Its share of the net gap; where those ahead make that more than the whole, of what those behind lack. */
const bagianKata = ({ bagian, dariTertinggal }: BarisPareto): Alinea => {
  if (bagian.ada && bandingkanPersen(bagian, 100) <= 0) return [' atau ', pct(bagian), ' dari selisih bersih']
  return dariTertinggal.ada ? [' atau ', pct(dariTertinggal), ' dari kekurangan unit yang tertinggal'] : []
}

/** Who makes the gap, in rupiah: a percentage hides who matters. */
function kesenjangan(bahan: BahanDokumen): Blok[] {
  if (!kabupaten(bahan).melapor) return [alinea('Kesenjangan terhadap anggaran kas belum dapat dihitung karena belum ada laporan pada batas data ini.')]
  const pertama = terbesar(bahan)
  if (pertama === undefined) return [alinea('Tidak ada unit yang realisasinya di bawah anggaran kas.')]
  return [
    alinea(`Persentase serapan tidak menunjukkan besarnya rupiah, sehingga kesenjangan diukur pula dalam rupiah terhadap anggaran kas. Kekurangan terbesar berada pada ${sebut(bahan, pertama.capaian)}, yaitu `, rp(pertama.kurang), ...bagianKata(pertama), '.'),
    ...dariHalaman(bahan, 'kesenjangan', 'kesenjangan-pareto', { baris: BARIS_UNIT }),
    ...dariHalaman(bahan, 'kesenjangan', 'kesenjangan-gerak', { rupa: 'tabel', baris: BARIS_DAFTAR }),
    ...dariHalaman(bahan, 'kesenjangan', 'kesenjangan-bulanan'),
  ]
}

function dak(bahan: BahanDokumen): Blok[] {
  const { dak: data } = bahan.ringkasan.data
  if (data.alokasi.length === 0) return [alinea(`Tidak ada alokasi DAK Fisik Tahun Anggaran ${bahan.rapat.tahun} yang dicatat.`)]
  const berikut = berikutDak(bahan)
  return [
    alinea(`Penyaluran DAK Fisik terikat tenggat. Menurut catatan sampai dengan ${tanggal(data.hari)}, `, ...(berikut === null
      ? ['tidak ada alokasi yang terancam hangus pada tenggat berikutnya.']
      : [rp(berikut.rupiah), ' pada ', banyak(berikut.daftar.length), ' alokasi terancam hangus bila syaratnya belum lengkap pada tanggal ', hari(berikut.tenggat), '.'])),
    ...dariRingkasan(bahan, 'ringkasan-dak-fisik'), ...dariHalaman(bahan, 'dak', 'dak-rantai'), ...dariHalaman(bahan, 'dak', 'dak-berikut', { rupa: 'tabel' }), ...dariHalaman(bahan, 'dak', 'dak-lewat', { rupa: 'tabel', baris: BARIS_DAFTAR }),
  ]
}

function pengadaan(bahan: BahanDokumen): Blok[] {
  const paket = dariHalaman(bahan, 'pengadaan', 'pengadaan-tahap')
  if (paket.length === 0) return [subbab('C. Pengadaan barang dan jasa'), alinea('Paket pengadaan belum dicatat, sehingga kemajuan pengadaan belum dapat disajikan.')]
  return [
    subbab('C. Pengadaan barang dan jasa'), ...paket,
    ...dariHalaman(bahan, 'pengadaan', 'pengadaan-terlambat', { rupa: 'tabel', baris: BARIS_DAFTAR }), ...dariHalaman(bahan, 'pengadaan', 'pengadaan-rup', { rupa: 'tabel', baris: BARIS_DAFTAR }),
    subbab('D. Kontrak kritis'), ...dariHalaman(bahan, 'pengadaan', 'pengadaan-kritis', { baris: BARIS_UNIT }), ...dariHalaman(bahan, 'pengadaan', 'pengadaan-akhir-tahun', { rupa: 'tabel', baris: BARIS_DAFTAR }),
  ]
}

/** BAB III: who causes the gap, and the money that has deadlines and contracts of its own. */
export const susunBab3 = (bahan: BahanDokumen): Blok[] => [
  bab('BAB III KESENJANGAN DAN PELAKSANAAN KEGIATAN'),
  subbab('A. Kesenjangan terhadap anggaran kas'), ...kesenjangan(bahan),
  subbab('B. DAK Fisik'), ...dak(bahan),
  ...pengadaan(bahan),
]
