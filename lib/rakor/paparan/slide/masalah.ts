import type { Alinea, BahanDokumen } from '@/lib/rakor/dokumen/types'
import { panelHalaman } from '@/lib/rakor/dokumen/utils'
import type { Slide } from '../types'
import { ambil, angka, barisPanel, kalimat, kalimatSebut, slideIsi, tulisNama, type PenyusunSlide } from './alat'

/** What money is for: outcomes as published. */
export const slideIndikator: PenyusunSlide = (bahan) => {
  const panel = ambil(bahan, 'ringkasan', 'ringkasan-indikator', ['nama', 'basis', 'per', 'nilai', 'target', 'sumber'])
  if (!panel || panel.tabel.baris.length === 0) return []
  return [slideIsi('isu-strategis', [panel], { rupa: 'tabel', isi: [], baris: 5, catatan: [[kalimat(panel.judul)], ...(panel.bacaan ? [[panel.bacaan]] : [])] })]
}

/** What holds money back. */
export const slideMasalah: PenyusunSlide = (bahan) => {
  const sebab = ambil(bahan, 'kendala', 'kendala-seberapa-besar', ['nama', 'kekurangan', 'tempat', 'jumlah'])
  if (!sebab) return []
  if (sebab.tabel.baris.length === 0) {
    const judul = sebab.kosong?.judul ?? sebab.judul
    return [{ kunci: 'permasalahan', jenis: 'isi', judul, panel: [], baris: 0, isi: [['Unit yang tertinggal diminta menyampaikan kendala dan rencana tindak lanjutnya dalam rapat ini.']], catatan: [[kalimat(judul)]] }]
  }
  return [slideIsi('permasalahan', [sebab], { isi: [['Kekurangan terhadap anggaran kas pada sub-kegiatan yang berkendala; satu sub-kegiatan dapat disebut beberapa penyebab.']], catatan: [[kalimat(sebab.judul)], ...kalimatSebut('Terbesar menurut penyebab: ', sebab, 'kekurangan'), ...(sebab.bacaan ? [[sebab.bacaan]] : [])] })]
}

/** One step that the figures ask for; null where they do not. */
type Saran = (bahan: BahanDokumen) => Alinea | null

const ada = (bahan: BahanDokumen, halaman: string, kunci: string) => {
  const panel = panelHalaman(bahan, halaman, kunci)
  return panel && panel.tabel.baris.length > 0 ? panel : null
}

const SARAN: readonly Saran[] = [
  (bahan) => {
    const panel = ada(bahan, 'ringkasan', 'ringkasan-lapor')
    return panel && ['Lengkapi laporan: ', `${panel.judul.charAt(0).toLowerCase()}${panel.judul.slice(1)}.`]
  },
  (bahan) => {
    const panel = ada(bahan, 'dak', 'dak-berikut')
    const [pertama] = panel?.tabel.baris ?? []
    return panel && pertama ? ['DAK Fisik: lengkapi syarat salur sebelum ', angka(pertama.sel.tenggat), '; terancam ', angka(panel.tabel.jumlah?.sel.rupiah), '.'] : null
  },
  (bahan) => {
    const panel = ada(bahan, 'kesenjangan', 'kesenjangan-pareto')
    const unit = panel?.tabel.baris.filter(({ utama }) => utama) ?? []
    const terakhir = unit.at(-1)
    return panel && terakhir ? [`Percepat ${unit.map(({ sel }) => tulisNama(sel.nama)).join(', ')}: ${panel.judul.charAt(0).toLowerCase()}${panel.judul.slice(1)}.`] : null
  },
  (bahan) => {
    const nol = barisPanel(panelHalaman(bahan, 'ringkasan', 'ringkasan-bin'), 'nol')?.sel.jumlah
    return nol?.jenis === 'bilangan' && nol.nilai !== null && nol.nilai > 0 ? ['Laksanakan ', angka(nol), ' sub-kegiatan yang masih 0% fisik.'] : null
  },
  (bahan) => {
    const panel = ada(bahan, 'pengadaan', 'pengadaan-terlambat')
    return panel && ['Mulai pemilihan penyedia: ', `${panel.judul}.`]
  },
  (bahan) => {
    const panel = ada(bahan, 'pengadaan', 'pengadaan-kritis')
    return panel && ['Kendalikan kontrak: ', `${panel.judul.charAt(0).toLowerCase()}${panel.judul.slice(1)}.`]
  },
  (bahan) => {
    const panel = ada(bahan, 'kendala', 'kendala-lewat-tenggat')
    return panel && ['Selesaikan kendala: ', `${panel.judul.charAt(0).toLowerCase()}${panel.judul.slice(1)}.`]
  },
]

/** What the figures ask for: sentences of the findings themselves, none where nothing is asked. */
export const slideRekomendasi: PenyusunSlide = (bahan) => {
  const isi = SARAN.flatMap((satu) => { const alinea = satu(bahan); return alinea === null ? [] : [alinea] })
  if (isi.length === 0) return []
  const slide: Slide = { kunci: 'rekomendasi', jenis: 'isi', judul: 'Yang diminta dari perangkat daerah sampai rapat berikutnya', panel: [], baris: 0, isi, catatan: [['Langkah berikut diusulkan untuk diputuskan rapat ini, dengan penanggung jawab dan tenggatnya.'], ...isi] }
  return [slide]
}
