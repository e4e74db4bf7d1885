import type { LembarTulis } from '@/lib/dasar/buku/types'
import type { JumlahFisik } from '@/lib/realisasi/posisi'
import type { Rasio } from '@/lib/realisasi/rasio'
import { denganIndikator, indikatorSimpul } from './kinerja'
import { kolomIndikator } from './kolom-kinerja'
import { angkas, kolomDasarFisik, kolomNilaiFisik, pagu, realisasi } from './kolom'
import { susunLembar } from './lembar'
import { susunDataUmum, susunKendala } from './pp39-form-a'
import { pohonGabungan, pohonKode, potong } from './pohon'
import { kolomHitung, kolomKosong, kolomTeks, kolomUang, nilaiRasio, nilaiUang, rumusBagi, type KolomRfk } from './sel'
import type { BahanRfk, PenandaTangan, Simpul } from './types'

const UANG = 'Penyerapan kumulatif'
const FISIK = 'Fisik'
const ANGGARAN = 'Anggaran (Rp)'
const BANTU = 'Kolom bantu, di luar bentuk baku'

const persenFisik = (kunci: string, kepala: string, hasil: (simpul: Simpul) => Rasio): KolomRfk => ({
  kunci, kepala, kelompok: FISIK, lebar: 10, rupa: 'persen',
  isi: ({ simpul, daun, sel }) => ({ isi: nilaiRasio(hasil(simpul)), ...(daun ? {} : { rumus: rumusBagi(sel(`nilai-${kunci}`), sel(`dasar-${kunci}`)) }) }),
})
const bantu = (kunci: string, nama: string, ambil: (simpul: Simpul) => JumlahFisik): KolomRfk[] => [
  kolomNilaiFisik({ kunci: `nilai-${kunci}`, kepala: `Nilai ${nama} (Rp)`, kelompok: BANTU, lebar: 20 }, kunci, `dasar-${kunci}`, ambil),
  kolomDasarFisik({ kunci: `dasar-${kunci}`, kepala: `Anggaran yang mengisi ${nama} (Rp)`, kelompok: BANTU, lebar: 20 }, kunci, 'murni', ambil),
]

/** Money and progress as all three forms print them; `khas` are the columns of one form. */
const kolom = (nama: string, khas: readonly KolomRfk[]): KolomRfk[] => [
  kolomTeks({ kunci: 'no', kepala: 'No.', lebar: 6 }, ({ simpul, urut }) => (simpul.tingkat === 'jumlah' ? null : urut), 'bilangan'),
  kolomTeks({ kunci: 'kode', kepala: 'Kode', lebar: 18 }, ({ simpul }) => simpul.kode || null, 'kode'),
  kolomTeks({ kunci: 'nama', kepala: nama, lebar: 54 }, ({ simpul }) => (simpul.tingkat === 'jumlah' ? 'JUMLAH' : simpul.nama)),
  ...khas,
  kolomKosong({ kunci: 'phln', kepala: 'PHLN', kelompok: ANGGARAN, lebar: 10 }, 'rupiah'),
  kolomUang({ kunci: 'murni', kepala: 'Rupiah murni', kelompok: ANGGARAN, lebar: 20 }, pagu),
  kolomHitung({ kunci: 'total', kepala: 'Total', kelompok: ANGGARAN, lebar: 20 }, 'rupiah', ({ sel }) => `SUM(${sel('phln')},${sel('murni')})`, ({ simpul }) => nilaiUang(pagu(simpul))),
  kolomUang({ kunci: 'kas', kepala: 'Sasaran (Rp)', kelompok: UANG, lebar: 20 }, angkas),
  kolomHitung({ kunci: 'kasPersen', kepala: 'Sasaran (%)', kelompok: UANG, lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('kas'), sel('total')), ({ simpul }) => nilaiRasio(simpul.capaian.target)),
  kolomUang({ kunci: 'real', kepala: 'Realisasi (Rp)', kelompok: UANG, lebar: 20 }, realisasi),
  kolomHitung({ kunci: 'realPersen', kepala: 'Realisasi (%)', kelompok: UANG, lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('real'), sel('total')), ({ simpul }) => nilaiRasio(simpul.capaian.serapanPagu)),
  persenFisik('target', 'Sasaran (%)', (simpul) => simpul.capaian.targetFisik),
  persenFisik('fisik', 'Realisasi (%)', (simpul) => simpul.capaian.fisik),
  ...bantu('target', 'sasaran fisik', (simpul) => simpul.capaian.posisi.targetFisik),
  ...bantu('fisik', 'realisasi fisik', (simpul) => simpul.capaian.posisi.fisik),
]

const dasar = ['PP 39 Tahun 2006, triwulanan. Sasaran penyerapan = anggaran kas kumulatif ÷ anggaran; persen fisik ditimbang dengan anggaran yang mengisinya.']

const PENANGGUNG_JAWAB: PenandaTangan = { selaku: 'Disusun', jabatan: 'Penanggung Jawab Kegiatan', nama: null, nip: null }

/** Form A by kegiatan, B by program, C by urusan; of the regency only C, which is the consolidation. */
export function susunPp39(bahan: BahanRfk): LembarTulis[] {
  const formC = susunLembar(bahan, {
    nama: 'Form C', judul: 'FORMULIR C: KONSOLIDASI MENURUT URUSAN', dasar, bekuKolom: 3, kolom: kolom('Urusan/Bidang urusan', []),
    akar: potong(pohonGabungan(bahan, ['bidang', 'urusan']), 'bidang'),
    penanda: [bahan.unit ? bahan.penanda.kepala : bahan.penanda.bappeda],
  })
  if (!bahan.unit) return [formC]
  const a = denganIndikator(bahan, pohonKode(bahan, ['kegiatan']), (simpul) => indikatorSimpul(bahan, simpul, 'KELUARAN'))
  const b = denganIndikator(bahan, potong(pohonKode(bahan, ['kegiatan', 'program']), 'kegiatan'), (simpul) => indikatorSimpul(bahan, simpul, 'HASIL'))
  return [
    susunLembar(bahan, {
      nama: 'Form A', judul: 'FORMULIR A: PELAKSANAAN PER KEGIATAN', dasar, bekuKolom: 3,
      pembuka: susunDataUmum(bahan), ekor: susunKendala(bahan), penanda: [PENANGGUNG_JAWAB, bahan.penanda.kepala],
      kolom: kolom('Kegiatan/Sub kegiatan', [kolomKosong({ kunci: 'noPhln', kepala: 'No. PHLN', lebar: 8 }), kolomIndikator({ kunci: 'keluaran', kepala: 'Indikator keluaran', lebar: 36 }, a.di, ({ indikator }) => indikator.nama), kolomIndikator({ kunci: 'satuan', kepala: 'Satuan', lebar: 10 }, a.di, ({ indikator }) => indikator.satuan)]),
      akar: a.akar,
    }),
    susunLembar(bahan, {
      nama: 'Form B', judul: 'FORMULIR B: KONSOLIDASI PER PROGRAM', dasar, bekuKolom: 3, penanda: [bahan.penanda.kepala],
      kolom: kolom('Program/Kegiatan', [kolomKosong({ kunci: 'dipa', kepala: 'No. DPA/DIPA', lebar: 12 }), kolomIndikator({ kunci: 'hasil', kepala: 'Indikator hasil', lebar: 36 }, b.di, ({ indikator }) => `${indikator.nama} (${indikator.satuan})`)]),
      akar: b.akar,
    }),
    formC,
  ]
}
