import type { LembarTulis } from '@/lib/dasar/buku/types'
import type { Sen } from '@/lib/realisasi/rupiah'
import { TIADA } from './constants'
import { jumlahAda, pagu, teksKendala } from './kolom'
import { kalimat, susunLembar, type Baris } from './lembar'
import { pohonKode } from './pohon'
import { kolomHitung, kolomKosong, kolomTeks, kolomUang, nilaiRasio, nilaiUang, rumusBagi, type KolomRfk } from './sel'
import type { BahanRfk, KendalaRfk, Simpul } from './types'

const TRIWULAN = ['I', 'II', 'III', 'IV'] as const

/** Net realisation of one quarter: from the positions at its two ends, added above the sub-kegiatan. */
const realTriwulan = (bahan: BahanRfk, simpul: Simpul, tw: number): Sen | null =>
  simpul.sub ? (bahan.triwulan.get(simpul.capaian.posisi.kunci)?.[tw] ?? null) : jumlahAda(simpul.anak.map((anak) => realTriwulan(bahan, anak, tw)))

const kinerja = (kunci: string, kelompok: string): KolomRfk => kolomKosong({ kunci, kepala: 'K', kelompok, lebar: 7 })

function kolom(bahan: BahanRfk): KolomRfk[] {
  const RENSTRA = 'Target Renstra (akhir periode)'
  const LALU = 'Realisasi Renstra s.d. Renja tahun lalu'
  const RENJA = 'Target Renja tahun berjalan'
  const HASIL = 'Realisasi Renja yang dievaluasi'
  const TINGKAT = 'Tingkat capaian Renja'
  const KINI = 'Realisasi Renstra s.d. tahun berjalan'
  const AKHIR = 'Tingkat capaian Renstra (%)'
  return [
    kolomTeks({ kunci: 'no', kepala: 'No.', nomor: '0', lebar: 6 }, ({ simpul, urut }) => (simpul.tingkat === 'jumlah' ? null : urut), 'bilangan'),
    kolomKosong({ kunci: 'tujuan', kepala: 'Tujuan', nomor: '1', lebar: 8 }), kolomKosong({ kunci: 'sasaran', kepala: 'Sasaran', nomor: '2', lebar: 8 }),
    kolomTeks({ kunci: 'kode', kepala: 'Kode', nomor: '3', lebar: 18 }, ({ simpul }) => simpul.kode || null, 'kode'),
    kolomTeks({ kunci: 'nama', kepala: 'Program/Kegiatan/Sub Kegiatan', nomor: '3', lebar: 54 }, ({ simpul }) => (simpul.tingkat === 'jumlah' ? 'JUMLAH' : simpul.nama)),
    kolomKosong({ kunci: 'indikator', kepala: 'Indikator Kinerja', nomor: '4', lebar: 12 }),
    kinerja('k5', RENSTRA), kolomKosong({ kunci: 'rp5', kepala: 'Rp', kelompok: RENSTRA, nomor: '5', lebar: 8 }, 'rupiah'),
    kinerja('k6', LALU), kolomKosong({ kunci: 'rp6', kepala: 'Rp', kelompok: LALU, nomor: '6', lebar: 8 }, 'rupiah'),
    kinerja('k7', RENJA), kolomUang({ kunci: 'rp7', kepala: 'Rp', kelompok: RENJA, nomor: '7', lebar: 20 }, pagu),
    ...TRIWULAN.flatMap((nama, tw) => {
      const kelompok = `Realisasi triwulan ${nama}`
      return [kinerja(`k${8 + tw}`, kelompok), kolomUang({ kunci: `rp${8 + tw}`, kepala: 'Rp', kelompok, nomor: String(8 + tw), lebar: 18 }, (simpul) => realTriwulan(bahan, simpul, tw))]
    }),
    kinerja('k12', HASIL),
    kolomHitung({ kunci: 'rp12', kepala: 'Rp', kelompok: HASIL, nomor: '12 = 8 + 9 + 10 + 11', lebar: 20 }, 'rupiah', ({ sel }) => {
      const empat = [8, 9, 10, 11].map((n) => sel(`rp${n}`)).join(',')
      return `IF(COUNT(${empat})=0,"${TIADA}",SUM(${empat}))`
    }, ({ simpul }) => nilaiUang(simpul.capaian.posisi.realisasi)),
    kinerja('k13', TINGKAT),
    kolomHitung({ kunci: 'rp13', kepala: 'Rp (%)', kelompok: TINGKAT, nomor: '13 = (12 / 7) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('rp12'), sel('rp7')), ({ simpul }) => nilaiRasio(simpul.capaian.serapanPagu)),
    kinerja('k14', KINI), kolomKosong({ kunci: 'rp14', kepala: 'Rp', kelompok: KINI, nomor: '14 = 6 + 12', lebar: 8 }, 'rupiah'),
    kinerja('k15', AKHIR), kolomKosong({ kunci: 'rp15', kepala: 'Rp', kelompok: AKHIR, nomor: '15 = (14 / 5) × 100', lebar: 8 }, 'persen'),
    kolomTeks({ kunci: 'unit', kepala: 'Unit penanggung jawab', nomor: '16', lebar: 26 }, ({ simpul }) => (simpul.tingkat === 'subKegiatan' ? (bahan.unit?.nama ?? null) : null)),
    kolomKosong({ kunci: 'keterangan', kepala: 'Keterangan', nomor: '17', lebar: 12 }),
  ]
}

/** What helped and what hindered, from the kendala and dukungan that the unit wrote; empty lines where it wrote none. */
function susunFaktor(bahan: BahanRfk): Baris[] {
  const semua: KendalaRfk[] = [...bahan.kendala, ...bahan.sub.flatMap((item) => item.info.kendala)]
  const faktor = (nama: string, isi: string | null): Baris[] => [kalimat(nama, 14, 'subjudul'), kalimat(isi ?? '', 14)]
  return [
    [],
    ...faktor('Faktor pendorong keberhasilan kinerja', teksKendala(semua, 'DUKUNGAN')),
    ...faktor('Faktor penghambat pencapaian kinerja', teksKendala(semua.map((item) => ({ ...item, rencana: null })), 'KENDALA')),
    ...faktor('Tindak lanjut yang diperlukan dalam triwulan berikutnya', semua.flatMap((item) => (item.sifat === 'KENDALA' && item.rencana ? [item.rencana] : [])).join('\n') || null),
    ...faktor('Tindak lanjut yang diperlukan dalam Renja berikutnya', null),
  ]
}

/** Formulir E.81 of Permendagri 86/2017: the money by quarter; performance indicators and the Renstra stay empty. */
export function susunE81(bahan: BahanRfk): LembarTulis {
  return susunLembar(bahan, {
    nama: 'E.81',
    judul: 'FORMULIR E.81 EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH',
    kolom: kolom(bahan),
    akar: pohonKode(bahan, ['kegiatan', 'program']),
    dasar: ['Permendagri 86/2017. Realisasi triwulan berjalan dihitung sampai bulan data; triwulan berikutnya bertanda –. Tingkat capaian rupiah = realisasi ÷ pagu.'],
    ekor: susunFaktor(bahan),
    bekuKolom: 5,
  })
}
