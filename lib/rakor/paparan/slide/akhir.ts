import { hariHitung, kataDini } from '@/lib/rakor/bekuan/utils'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { KANTOR_LENGKAP } from '@/lib/dasar/identitas/constants'
import { sampaiBulan, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { ambil, angka, barisPanel, bernilai, kalimat, kalimatSebut, slideIsi, type PenyusunSlide } from './alat'

/** Where the year ends as finished years went. */
export const slideProyeksi: PenyusunSlide = (bahan) => {
  const panel = ambil(bahan, 'proyeksi', 'proyeksi-unit', ['nama', 'berisiko', 'persen', 'pagu'])
  if (!panel || panel.tabel.baris.length === 0) return []
  const metode = 'Proyeksi menurut kebiasaan tahun yang sudah lengkap, bukan janji unit.'
  return [slideIsi('proyeksi', [panel], { isi: [[metode]], catatan: [[kalimat(panel.judul)], ...kalimatSebut('Yang paling berisiko tidak terserap: ', panel, 'berisiko'), ...(panel.bacaan ? [[panel.bacaan]] : [])] })]
}

/** What the rest of the year asks for. */
export const slideTarget: PenyusunSlide = (bahan) => {
  const bulanan = ambil(bahan, 'kesenjangan', 'kesenjangan-bulanan', ['nama', 'realisasi', 'angkas', 'harus'])
  const kebutuhan = ambil(bahan, 'proyeksi', 'proyeksi-kebutuhan', ['nama', 'bulan', 'hari'])
  const penuh = barisPanel(kebutuhan, '100')
  const catatan = penuh ? [['Agar seluruh pagu terserap perlu ', angka(penuh.sel.bulan), ' setiap bulan, atau ', angka(penuh.sel.hari), ' setiap hari kerja.']] : []
  if (bulanan?.tabel.baris.some(({ sel }) => bernilai(sel.harus))) return [slideIsi('target', [bulanan], { rupa: 'bagan', catatan: [[kalimat(bulanan.judul)], ...(bulanan.bacaan ? [[bulanan.bacaan]] : []), ...catatan] })]
  return kebutuhan && kebutuhan.tabel.baris.length > 0 ? [slideIsi('target', [kebutuhan], { rupa: 'tabel', catatan })] : []
}

/** Where every figure is from, so that it can be checked. */
export const slidePenutup: PenyusunSlide = ({ rapat, bekuan }) => {
  const [hari, dini] = [hariHitung(bekuan.hari, rapat.tanggal), kataDini(rapat, bekuan.hari ?? rapat.tanggal)]
  return [{
    kunci: 'penutup', jenis: 'penutup', judul: 'Keputusan dan komitmen hari ini dibuka kembali pada rapat berikutnya', panel: [], baris: 0,
    isi: [
      [`${namaRapat(rapat)}, posisi beku ${bekuan.urutan} ${sampaiBulan(rapat.tahun, rapat.batasBulan)}, dibaca ${waktuWib(bekuan.dibacaPada)}${hari === null ? '' : `; tenggat dihitung dari ${tanggal(hari)}`}${dini === null ? '' : `; ${dini}`}.`],
      [`${KANTOR_LENGKAP}.`],
    ],
    catatan: [['Seluruh angka dalam paparan ini berasal dari satu posisi yang dibekukan. Kode pada slide ini menunjuk catatan tempat posisi itu berasal.'], ['Terima kasih.']],
  }]
}
