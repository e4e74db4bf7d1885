import { daftarKata } from '@/lib/dasar/format/kalimat'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { berikutnya, terancam } from '@/lib/lihat/panel/dak/data'
import { batasZona, type Zona } from '@/lib/realisasi/zona'
import type { Alinea, BahanDokumen } from '../types'
import { belumLapor, cacah, penuh, persenan, sebut, singkat, terbesar, unitZona, wajib } from './bantu'
import type { Medan } from './types'

/** Names that a sentence carries before it becomes a list. */
const NAMA_DALAM_KALIMAT = 8

/** "A, B, dan C", the rest counted: "A, …, dan 12 unit lain". */
export function sebutan(bahan: BahanDokumen, daftar: ReturnType<typeof wajib>): Alinea {
  const nama = daftar.map((satu) => sebut(bahan, satu))
  if (nama.length === 0) return ['tidak ada']
  if (nama.length <= NAMA_DALAM_KALIMAT) return [daftarKata(nama)]
  return [`${nama.slice(0, NAMA_DALAM_KALIMAT - 1).join(', ')}, dan `, ...cacah(nama.length - NAMA_DALAM_KALIMAT + 1), ' unit lain']
}

const batas = (zona: Zona) => ({ periode }: BahanDokumen): Alinea => [batasZona(periode.aturanZona).find((satu) => satu.zona === zona)?.batas ?? '']
/** A name within a sentence; abbreviations stay large. */
const awalKecil = (nama: string): string => (/^\p{Lu}\p{Ll}/u.test(nama) ? `${nama.charAt(0).toLowerCase()}${nama.slice(1)}` : nama)
const dakDepan = ({ ringkasan }: BahanDokumen) => berikutnya(terancam(ringkasan.data.dak.alokasi))

/** Fields of units, of DAK Fisik, of obstacles and of outcomes. */
export const MEDAN_UNIT: readonly Medan[] = [
  { kunci: 'jumlah_unit', nama: 'Unit yang wajib melapor', contoh: '75', dari: (bahan) => cacah(wajib(bahan).length) },
  { kunci: 'unit_melapor', nama: 'Unit yang sudah melapor', contoh: '68', dari: (bahan) => cacah(wajib(bahan).length - belumLapor(bahan).length) },
  { kunci: 'unit_belum', nama: 'Unit yang belum melapor', contoh: '7', dari: (bahan) => cacah(belumLapor(bahan).length) },
  { kunci: 'daftar_belum', nama: 'Nama unit yang belum melapor', contoh: 'Dinas A, Dinas B, dan Dinas C', dari: (bahan) => sebutan(bahan, belumLapor(bahan)) },
  { kunci: 'unit_merah', nama: 'Unit zona merah', contoh: '12', dari: (bahan) => cacah(unitZona(bahan, 'MERAH').length) },
  { kunci: 'unit_kuning', nama: 'Unit zona kuning', contoh: '20', dari: (bahan) => cacah(unitZona(bahan, 'KUNING').length) },
  { kunci: 'unit_hijau', nama: 'Unit zona hijau', contoh: '30', dari: (bahan) => cacah(unitZona(bahan, 'HIJAU').length) },
  { kunci: 'unit_mendahului', nama: 'Unit yang mendahului anggaran kas', contoh: '3', dari: (bahan) => cacah(unitZona(bahan, 'MENDAHULUI').length) },
  { kunci: 'daftar_merah', nama: 'Nama unit zona merah', contoh: 'Dinas A dan Dinas B', dari: (bahan) => sebutan(bahan, unitZona(bahan, 'MERAH')) },
  { kunci: 'batas_merah', nama: 'Batas zona merah', contoh: 'di bawah 65%', dari: batas('MERAH') },
  { kunci: 'batas_hijau', nama: 'Batas zona hijau', contoh: '80% sampai 100%', dari: batas('HIJAU') },
  { kunci: 'penyumbang_nama', nama: 'Unit dengan kekurangan terbesar', contoh: 'Dinas PUPR', dari: (bahan) => { const satu = terbesar(bahan); return [satu === undefined ? 'tidak ada' : sebut(bahan, satu.capaian)] } },
  { kunci: 'penyumbang_kurang', nama: 'Kekurangan terbesar satu unit', contoh: 'Rp40,20 miliar', dari: (bahan) => singkat(terbesar(bahan)?.kurang ?? null) },
  { kunci: 'penyumbang_bagian', nama: 'Bagiannya dari kekurangan seluruhnya', contoh: '27,20%', dari: (bahan) => { const satu = terbesar(bahan); return satu === undefined ? ['belum dapat dihitung'] : persenan(satu.bagian) } },
  { kunci: 'dak_pagu_singkat', nama: 'Pagu DAK Fisik, singkat', contoh: 'Rp93,10 miliar', dari: ({ ringkasan: { data } }) => singkat(data.dakFisikSeluruh?.posisi.pagu ?? null) },
  { kunci: 'dak_realisasi', nama: 'Realisasi DAK Fisik, lengkap', contoh: 'Rp9.310.000.000', dari: ({ ringkasan: { data } }) => penuh(data.dakFisikSeluruh?.posisi.realisasi ?? null) },
  { kunci: 'dak_realisasi_persen', nama: 'Realisasi DAK Fisik terhadap pagunya', contoh: '10,00%', dari: ({ ringkasan: { data } }) => (data.dakFisikSeluruh === null ? ['belum dapat dihitung'] : persenan(data.dakFisikSeluruh.serapanPagu)) },
  { kunci: 'dak_tenggat', nama: 'Tenggat DAK Fisik berikutnya', contoh: '21 Juli 2023', dari: (bahan) => { const depan = dakDepan(bahan); return [depan === null ? 'tidak ada' : tanggal(depan.tenggat)] } },
  { kunci: 'dak_terancam', nama: 'DAK Fisik yang terancam hangus', contoh: 'Rp12,40 miliar', dari: (bahan) => singkat(dakDepan(bahan)?.rupiah ?? null) },
  { kunci: 'sebab_terbanyak', nama: 'Sebab kendala terbanyak', contoh: 'pengadaan dan lahan', dari: ({ ringkasan: { data } }) => [data.sebab.length === 0 ? 'tidak ada' : daftarKata(data.sebab.slice(0, 3).map(({ nama }) => awalKecil(nama)))] },
  { kunci: 'indikator', nama: 'Indikator hasil', contoh: 'Balita stunting turun dari 1.213 ke 1.058', dari: ({ ringkasan }) => [ringkasan.panel.find(({ kunci, tabel }) => kunci === 'ringkasan-indikator' && tabel.baris.length > 0)?.judul ?? 'belum ada indikator'] },
]
