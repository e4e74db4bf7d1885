import { RUMUS, type NamaRumus } from '@/lib/realisasi/rumus'
import { menurutLaporan, type Capaian } from '@/lib/realisasi/capaian'
import { NAMA_ZONA } from '@/lib/realisasi/zona'
import { bilangan, persen, uang, yaTidak } from './tulis'
import type { Kolom, Sel } from './types'

type Isi = (capaian: Capaian) => Sel
type Pasangan = readonly [Kolom, Isi]

const rumus = (nama: NamaRumus): string => `${RUMUS[nama].rumus}. ${RUMUS[nama].keterangan}`
const TIADA = 'Kosong: tidak dapat dihitung.'
const BELUM = 'Kosong: tidak dapat dihitung, atau belum ada laporan bulan itu.'

/** What every position has, whatever it is grouped by: each column with its value. */
const POSISI: readonly Pasangan[] = [
  [{ nama: 'pagu', judul: 'Pagu', jenis: 'rupiah', definisi: 'Batas belanja setahun menurut versi APBD yang disebut dalam metadata.' }, ({ posisi }) => uang(posisi.pagu)],
  [{ nama: 'anggaran_kas', judul: 'Anggaran kas', jenis: 'rupiah', kosong: true, definisi: 'Rencana penarikan dana, kumulatif Januari sampai akhir bulan. Kosong: belum ditetapkan.' }, ({ posisi }) => uang(posisi.angkas)],
  [{ nama: 'realisasi', judul: 'Realisasi', jenis: 'rupiah', kosong: true, definisi: 'Belanja yang terealisasi, kumulatif Januari sampai akhir bulan, bersih dari pengembalian; belum diaudit. Yang belum melapor bulan itu ikut dengan laporan sebelumnya, bila ada: lihat cakupan laporan. Kosong: belum dilaporkan (bukan nol).' }, ({ posisi }) => uang(posisi.realisasi)],
  [{ nama: 'realisasi_non_rkud', judul: 'Realisasi Non-RKUD', jenis: 'rupiah', kosong: true, definisi: 'Bagian realisasi yang tidak melalui rekening kas umum daerah (BOS, BOK, BLUD, TPG). Kosong: belum dilaporkan (bukan nol).' }, ({ posisi }) => (posisi.realisasi === null ? null : uang(posisi.nonRkud))],
  [{ nama: 'sisa_pagu', judul: 'Sisa pagu', jenis: 'rupiah', kosong: true, definisi: `${RUMUS.sisaPagu.rumus}. ${TIADA}` }, ({ sisaPagu }) => uang(sisaPagu)],
  [{ nama: 'selisih', judul: 'Selisih', jenis: 'rupiah', kosong: true, definisi: `${RUMUS.selisih.rumus}; negatif = tertinggal. ${BELUM}` }, ({ selisih }) => uang(selisih)],
  [{ nama: 'target_persen', judul: 'Target', jenis: 'persen', kosong: true, definisi: `${rumus('target')} ${TIADA}` }, ({ target }) => persen(target)],
  [{ nama: 'serapan_pagu_persen', judul: 'Serapan pagu', jenis: 'persen', kosong: true, definisi: `${rumus('serapanPagu')} ${BELUM}` }, ({ serapanPagu }) => persen(serapanPagu)],
  [{ nama: 'serapan_anggaran_kas_persen', judul: 'Serapan anggaran kas', jenis: 'persen', kosong: true, definisi: `${rumus('serapanAngkas')} ${BELUM}` }, ({ serapanAngkas }) => persen(serapanAngkas)],
  [{ nama: 'deviasi_poin', judul: 'Deviasi', jenis: 'poin', kosong: true, definisi: `${rumus('deviasi')} Negatif = tertinggal. ${BELUM}` }, ({ deviasi }) => persen(deviasi)],
  [{ nama: 'fisik_persen', judul: 'Realisasi fisik', jenis: 'persen', kosong: true, definisi: `${rumus('fisik')} ${TIADA}` }, ({ fisik }) => persen(fisik)],
  [{ nama: 'target_fisik_persen', judul: 'Target fisik', jenis: 'persen', kosong: true, definisi: `${rumus('targetFisik')} ${TIADA}` }, ({ targetFisik }) => persen(targetFisik)],
  [{ nama: 'cakupan_fisik_persen', judul: 'Cakupan laporan fisik', jenis: 'persen', kosong: true, definisi: `${rumus('cakupanFisik')} ${TIADA}` }, ({ cakupanFisik }) => persen(cakupanFisik)],
  [{ nama: 'cakupan_laporan_persen', judul: 'Cakupan laporan', jenis: 'persen', kosong: true, definisi: `${rumus('cakupanLapor')} ${TIADA}` }, ({ cakupanLapor }) => persen(cakupanLapor)],
]

const ZONA: readonly Pasangan[] = [
  [{ nama: 'zona', judul: 'Zona', jenis: 'teks', kosong: true, pilihan: Object.values(NAMA_ZONA), definisi: `${rumus('zona')} ${TIADA}` }, ({ zona }) => (zona === null ? null : NAMA_ZONA[zona])],
  [{ nama: 'zona_sementara', judul: 'Zona sementara', jenis: 'ya-tidak', kosong: true, definisi: 'true: sebagian laporan belum dikirim, sehingga zona masih dapat berubah. Kosong: tidak ada zona.' }, ({ zona, sementara }) => (zona === null ? null : yaTidak(sementara))],
]

const FISIK: readonly Pasangan[] = [
  [{ nama: 'sub_kegiatan', judul: 'Sub-kegiatan berpagu', jenis: 'bilangan', definisi: 'Banyaknya sub-kegiatan dengan pagu di atas nol.' }, ({ posisi }) => bilangan(posisi.jumlahSubKegiatan)],
  [{ nama: 'fisik_nol', judul: 'Fisik 0%', jenis: 'bilangan', definisi: 'Sub-kegiatan dengan realisasi fisik tepat 0%.' }, ({ posisi }) => bilangan(posisi.bin.nol)],
  [{ nama: 'fisik_sampai_50', judul: 'Fisik >0–50%', jenis: 'bilangan', definisi: 'Sub-kegiatan dengan realisasi fisik di atas 0% sampai 50%.' }, ({ posisi }) => bilangan(posisi.bin.sampai50)],
  [{ nama: 'fisik_sampai_75', judul: 'Fisik >50–75%', jenis: 'bilangan', definisi: 'Sub-kegiatan dengan realisasi fisik di atas 50% sampai 75%.' }, ({ posisi }) => bilangan(posisi.bin.sampai75)],
  [{ nama: 'fisik_sampai_100', judul: 'Fisik >75–100%', jenis: 'bilangan', definisi: 'Sub-kegiatan dengan realisasi fisik di atas 75% sampai 100%.' }, ({ posisi }) => bilangan(posisi.bin.sampai100)],
  [{ nama: 'fisik_belum_lapor', judul: 'Fisik belum dilaporkan', jenis: 'bilangan', definisi: 'Sub-kegiatan yang belum memiliki nilai fisik; bukan 0%.' }, ({ posisi }) => bilangan(posisi.bin.belumLapor)],
]

const UNIT: readonly Pasangan[] = [
  [{ nama: 'unit', judul: 'Unit berpagu', jenis: 'bilangan', definisi: 'Banyaknya perangkat daerah yang memiliki pagu di kelompok ini.' }, ({ posisi }) => bilangan(posisi.jumlahUnit)],
  [{ nama: 'unit_melapor', judul: 'Unit melapor', jenis: 'bilangan', definisi: 'Di antaranya, yang sudah mengirim laporan bulan itu.' }, ({ posisi }) => bilangan(posisi.jumlahUnitMelapor)],
]

/**
 * Columns of a grouping: its own first, then those of every position.
 * @param tanpaHitungan true where counts do not add up over the grouping, so that they would be misread
 */
export function kolomPosisi(sendiri: readonly Pasangan[], { tanpaHitungan = false, tanpaZona = false } = {}): { kolom: readonly Kolom[]; baris: (capaian: Capaian) => Sel[] } {
  const semua = [...sendiri, ...POSISI, ...(tanpaZona ? [] : ZONA), ...(tanpaHitungan ? [] : [...FISIK, ...UNIT])]
  return { kolom: semua.map(([kolom]) => kolom), baris: (capaian) => semua.map(([, isi]) => isi(menurutLaporan(capaian))) }
}

/** Code and name of a group. */
export const kodeNama = (judul: string, definisiKode: string, definisiNama: string): Pasangan[] => [
  [{ nama: 'kode', judul: `Kode ${judul}`, jenis: 'kode', definisi: definisiKode }, ({ posisi }) => posisi.kode],
  [{ nama: 'nama', judul: `Nama ${judul}`, jenis: 'teks', definisi: definisiNama }, ({ posisi }) => posisi.nama],
]
