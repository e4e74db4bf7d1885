import { sampaiBulan, tanggal } from '@/lib/dasar/format/tanggal'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { dasarDokumen } from '../bersama'
import { kabupaten } from '../medan/bantu'
import type { BahanDokumen, Blok, DefinisiDokumen, Dokumen } from '../types'
import { susunBab1 } from './laporan-triwulan/bab-1'
import { sisaKata, susunBab2 } from './laporan-triwulan/bab-2'
import { susunBab3 } from './laporan-triwulan/bab-3'
import { susunBab4 } from './laporan-triwulan/bab-4'
import { kesimpulan, susunBab5 } from './laporan-triwulan/bab-5'
import { bab, butir, halamanBaru, subbab } from './laporan-triwulan/kata'
import { susunLampiran, tabelBatas, tabelUnit } from './laporan-triwulan/lampiran'

/** What the regent reads in two minutes: the conclusions, before all of it. */
function ringkasan(bahan: BahanDokumen): Blok[] {
  const sisa = sisaKata(bahan)
  return [subbab('Ringkasan'), ...butir([...kesimpulan(bahan), ...(sisa.length === 0 || !kabupaten(bahan).melapor ? [] : [sisa])])]
}

const susun = (bahan: BahanDokumen): Dokumen => {
  const { rapat } = bahan
  // without a budget there is nothing that chapters could tell apart
  const isi = kabupaten(bahan).posisi.pagu === 0n ? [] : [...susunBab3(bahan), halamanBaru, ...susunBab4(bahan), halamanBaru]
  const bagian = [...susunBab1(bahan), halamanBaru, ...susunBab2(bahan), halamanBaru, ...isi, ...susunBab5(bahan)]
  return dasarDokumen(bahan, 'laporan-triwulan', 'Laporan Triwulan', [
    bab('LAPORAN PENGENDALIAN OPERASIONAL PEMBANGUNAN'),
    { jenis: 'alinea', rata: 'tengah', isi: [`${namaRapat(rapat)}, ${tanggal(rapat.tanggal)} · posisi ${sampaiBulan(rapat.tahun, rapat.batasBulan)}`] },
    { jenis: 'daftarIsi', tingkat: 2 }, ...ringkasan(bahan), ...bagian, ...susunLampiran(bahan, bagian),
  ])
}

export const laporanTriwulan: DefinisiDokumen = {
  kunci: 'laporan-triwulan', nama: 'Laporan triwulan', guna: 'Laporan kepada Bupati: posisi, kesenjangan, permasalahan, tindak lanjut, proyeksi, dan saran, dengan lampiran tiap unit.', format: ['docx', 'pdf'], susun, sumber: (bahan) => [tabelUnit(bahan), tabelBatas(bahan)],
}
