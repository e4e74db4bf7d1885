import type { LembarTulis } from '@/lib/dasar/buku/types'
import type { Sen } from '@/lib/realisasi/rupiah'
import { BELUM_DICATAT, TIADA } from './constants'
import { jumlahAda, pagu, tandaDiisi, teksKendala, unitDari } from './kolom'
import { batasPredikat, susunPenutup } from './e81-penutup'
import { kalimat } from './kop'
import { susunLembar } from './lembar'
import { pohonKode } from './pohon'
import { kolomHitung, kolomKosong, kolomTeks, kolomUang, nilaiRasio, nilaiUang, rumusBagi, type KolomRfk } from './sel'
import type { Baris } from './tabel'
import type { BahanRfk, KendalaRfk, Simpul } from './types'

const TRIWULAN = ['I', 'II', 'III', 'IV'] as const

/** Net realisation of one quarter: from the positions at its two ends, added above the sub-kegiatan. */
const realTriwulan = (bahan: BahanRfk, simpul: Simpul, tw: number): Sen | null =>
  simpul.sub ? (bahan.triwulan.get(simpul.capaian.posisi.kunci)?.[tw] ?? null) : jumlahAda(simpul.anak.map((anak) => realTriwulan(bahan, anak, tw)))

/** Performance: volume and unit of an indicator, which the product does not keep. K and Rp stand under one number. */
const kinerja = (kunci: string, kelompok: string, nomor: string): KolomRfk => kolomKosong({ kunci, kepala: 'K', kelompok, nomor, lebar: 7 })

/** 13 of K: filled in by hand in 7 and 12, then computed as the form says. Units and the total have no indicator. */
const tingkatKinerja = (kelompok: string, nomor: string): KolomRfk => ({
  kunci: 'k13', kepala: 'K (%)', kelompok, nomor, lebar: 9, rupa: 'persen',
  isi: ({ simpul, sel }) => (simpul.tingkat === 'jumlah' || simpul.tingkat === 'unit' ? { isi: null } : { isi: TIADA, rumus: rumusBagi(sel('k12'), sel('k7')) }),
})

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
    kinerja('k5', RENSTRA, '5'), kolomKosong({ kunci: 'rp5', kepala: 'Rp', kelompok: RENSTRA, nomor: '5', lebar: 8 }, 'rupiah'),
    kinerja('k6', LALU, '6'), kolomKosong({ kunci: 'rp6', kepala: 'Rp', kelompok: LALU, nomor: '6', lebar: 8 }, 'rupiah'),
    kinerja('k7', RENJA, '7'), kolomUang({ kunci: 'rp7', kepala: 'Rp', kelompok: RENJA, nomor: '7', lebar: 20 }, pagu),
    ...TRIWULAN.flatMap((nama, tw) => {
      const kelompok = `Realisasi triwulan ${nama}`
      return [kinerja(`k${8 + tw}`, kelompok, String(8 + tw)), kolomUang({ kunci: `rp${8 + tw}`, kepala: 'Rp', kelompok, nomor: String(8 + tw), lebar: 18 }, (simpul) => realTriwulan(bahan, simpul, tw))]
    }),
    kinerja('k12', HASIL, '12 = 8 + 9 + 10 + 11'),
    kolomHitung({ kunci: 'rp12', kepala: 'Rp', kelompok: HASIL, nomor: '12 = 8 + 9 + 10 + 11', lebar: 20 }, 'rupiah', ({ sel }) => {
      const empat = [8, 9, 10, 11].map((n) => sel(`rp${n}`)).join(',')
      return `IF(COUNT(${empat})=0,"${TIADA}",SUM(${empat}))`
    }, ({ simpul }) => nilaiUang(simpul.capaian.posisi.realisasi)),
    tingkatKinerja(TINGKAT, '13 = (12 / 7) × 100'),
    kolomHitung({ kunci: 'rp13', kepala: 'Rp (%)', kelompok: TINGKAT, nomor: '13 = (12 / 7) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('rp12'), sel('rp7')), ({ simpul }) => nilaiRasio(simpul.capaian.serapanPagu)),
    kinerja('k14', KINI, '14 = 6 + 12'), kolomKosong({ kunci: 'rp14', kepala: 'Rp', kelompok: KINI, nomor: '14 = 6 + 12', lebar: 8 }, 'rupiah'),
    kinerja('k15', AKHIR, '15 = (14 / 5) × 100'), kolomKosong({ kunci: 'rp15', kepala: 'Rp', kelompok: AKHIR, nomor: '15 = (14 / 5) × 100', lebar: 8 }, 'persen'),
    kolomTeks({ kunci: 'unit', kepala: 'Unit penanggung jawab', nomor: '16', lebar: 26 }, ({ simpul }) => simpul.sub && (unitDari(bahan, simpul.sub.unitId)?.nama ?? null)),
    kolomTeks({ kunci: 'keterangan', kepala: 'Keterangan', nomor: '17', lebar: 14 }, ({ simpul }) => tandaDiisi(simpul)),
  ]
}

/** What helped and what hindered, from the kendala and dukungan that the unit wrote; empty lines where it wrote none. */
function susunFaktor(bahan: BahanRfk): Baris[] {
  const semua: KendalaRfk[] = [...bahan.kendala, ...bahan.sub.flatMap((item) => item.info.kendala)]
  const faktor = (nama: string, isi: string | null): Baris[] => [kalimat(nama, 14, 'subjudul'), kalimat(isi ?? '', 14)]
  const milik = (unitId: number): string | null => (bahan.skpd ? (unitDari(bahan, unitId)?.nama ?? null) : null)
  return [
    [],
    ...faktor('Faktor pendorong keberhasilan kinerja', teksKendala(semua, 'DUKUNGAN', milik)),
    ...faktor('Faktor penghambat pencapaian kinerja', teksKendala(semua.map((item) => ({ ...item, rencana: null })), 'KENDALA', milik)),
    ...faktor('Tindak lanjut yang diperlukan dalam triwulan berikutnya', semua.flatMap((item) => (item.sifat === 'KENDALA' && item.rencana ? [item.rencana] : [])).join('\n') || null),
    ...faktor('Tindak lanjut yang diperlukan dalam Renja berikutnya', null),
  ]
}

/** Formulir E.81 of Permendagri 86/2017: the money by quarter; performance indicators and the Renstra stay empty. */
export function susunE81(bahan: BahanRfk): LembarTulis {
  const daftar = kolom(bahan)
  const { kepala, bappeda } = bahan.penanda
  return susunLembar(bahan, {
    nama: 'E.81',
    judul: 'FORMULIR E.81 EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH',
    kolom: daftar,
    akar: pohonKode(bahan, ['kegiatan', 'program']),
    dasar: [
      'Permendagri 86/2017. Realisasi triwulan berjalan dihitung sampai bulan data; triwulan berikutnya bertanda –. Tingkat capaian rupiah = realisasi ÷ pagu.',
      'Indikator dan target kinerja perangkat daerah yang mengacu pada sasaran RKPD: ………………………………………………………………………………',
    ],
    penutup: (letak) => susunPenutup(daftar, letak),
    ekor: susunFaktor(bahan),
    penanda: [kepala && { ...kepala, selaku: 'Disusun' }, { ...bappeda, selaku: 'Dievaluasi' }],
    catatan: [
      `Rata-rata dan predikat kinerja hanya atas kolom K: indikator kinerja ${BELUM_DICATAT}; isi K pada kolom 7 dan 12, maka keduanya terhitung (${batasPredikat().map(({ mulai, nama }) => (mulai === 0 ? `di bawahnya ${nama}` : `≥ ${mulai} ${nama}`)).join(', ')}). Persen rupiah tidak dirata-rata; capaian rupiah keseluruhan ada di baris JUMLAH.`,
      'Kolom 13 (tingkat capaian Renja) dipakai dalam aplikasi daerah; lampiran peraturan tanpa kolom itu menomori kolom 14 s.d. 16 di sini sebagai 13 s.d. 15.',
    ],
    bekuKolom: 5,
  })
}
