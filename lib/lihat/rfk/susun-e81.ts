import type { LembarTulis } from '@/lib/dasar/buku/types'
import type { Sen } from '@/lib/realisasi/rupiah'
import { TIADA } from './constants'
import { denganIndikator, nilaiVolume, type BarisKinerja } from './kinerja'
import { kataKeterangan, kolomIndikator, kolomRealisasi, kolomSampaiKini, kolomTingkat, kolomUangRenstra, kolomUangSampaiKini, kolomUangTingkat, kolomVolume, volumeTriwulan } from './kolom-kinerja'
import { jumlahAda, pagu, tandaDiisi, teksKendala, unitDari } from './kolom'
import { batasPredikat, susunPenutup } from './e81-penutup'
import { kalimat } from './kop'
import { susunLembar } from './lembar'
import { pohonKode } from './pohon'
import { kolomHitung, kolomTeks, kolomUang, nilaiRasio, nilaiUang, rumusBagi, type KolomRfk } from './sel'
import type { Baris } from './tabel'
import { denganTanpaAnggaran, isTanpaAnggaran, simpulTanpaAnggaran } from './tanpa-anggaran'
import type { BahanRfk, KendalaRfk, Simpul } from './types'

const TRIWULAN = ['I', 'II', 'III', 'IV'] as const

/** Net realisation of one quarter: from the positions at its two ends, added above the sub-kegiatan. */
const realTriwulan = (bahan: BahanRfk, simpul: Simpul, tw: number): Sen | null =>
  simpul.sub ? (bahan.triwulan.get(simpul.capaian.posisi.kunci)?.[tw] ?? null) : jumlahAda(simpul.anak.map((anak) => realTriwulan(bahan, anak, tw)))

function kolom(bahan: BahanRfk, di: (simpul: Simpul) => BarisKinerja | null): KolomRfk[] {
  const RENSTRA = 'Target Renstra (akhir periode)'
  const LALU = 'Realisasi Renstra s.d. Renja tahun lalu'
  const RENJA = 'Target Renja tahun berjalan'
  const HASIL = 'Realisasi Renja yang dievaluasi'
  const TINGKAT = 'Tingkat capaian Renja'
  const KINI = 'Realisasi Renstra s.d. tahun berjalan'
  const AKHIR = 'Tingkat capaian Renstra (%)'
  const k = (kunci: string, kelompok: string, nomor: string) => ({ kunci, kepala: 'K', kelompok, nomor, lebar: 10 })
  return [
    kolomTeks({ kunci: 'no', kepala: 'No.', nomor: '0', lebar: 6 }, ({ simpul, urut }) => (simpul.tingkat === 'jumlah' ? null : urut), 'bilangan'),
    kolomIndikator({ kunci: 'tujuan', kepala: 'Tujuan', nomor: '1', lebar: 18 }, di, ({ indikator }) => indikator.tujuan), kolomIndikator({ kunci: 'sasaran', kepala: 'Sasaran', nomor: '2', lebar: 18 }, di, ({ indikator }) => indikator.sasaran),
    kolomTeks({ kunci: 'kode', kepala: 'Kode', nomor: '3', lebar: 18 }, ({ simpul }) => simpul.kode || null, 'kode'),
    kolomTeks({ kunci: 'nama', kepala: 'Program/Kegiatan/Sub Kegiatan', nomor: '3', lebar: 54 }, ({ simpul }) => (simpul.tingkat === 'jumlah' ? 'JUMLAH' : simpul.nama)),
    kolomIndikator({ kunci: 'indikator', kepala: 'Indikator Kinerja', nomor: '4', lebar: 36 }, di, ({ indikator }) => indikator.nama),
    kolomIndikator({ kunci: 'satuan', kepala: 'Satuan K', nomor: '4', lebar: 10 }, di, ({ indikator }) => indikator.satuan),
    kolomVolume(k('k5', RENSTRA, '5'), di, ({ indikator }) => nilaiVolume(indikator.targetRenstra)), kolomUangRenstra({ kunci: 'rp5', kepala: 'Rp', kelompok: RENSTRA, nomor: '5', lebar: 18 }, bahan, 'target'),
    kolomVolume(k('k6', LALU, '6'), di, ({ indikator }) => nilaiVolume(indikator.lalu)), kolomUangRenstra({ kunci: 'rp6', kepala: 'Rp', kelompok: LALU, nomor: '6', lebar: 18 }, bahan, 'lalu'),
    kolomVolume(k('k7', RENJA, '7'), di, ({ indikator }) => nilaiVolume(indikator.target)), kolomUang({ kunci: 'rp7', kepala: 'Rp', kelompok: RENJA, nomor: '7', lebar: 20 }, (simpul) => (isTanpaAnggaran(simpul) ? null : pagu(simpul))),
    ...TRIWULAN.flatMap((nama, tw) => {
      const kelompok = `Realisasi triwulan ${nama}`
      return [kolomVolume(k(`k${8 + tw}`, kelompok, String(8 + tw)), di, volumeTriwulan(bahan, tw)), kolomUang({ kunci: `rp${8 + tw}`, kepala: 'Rp', kelompok, nomor: String(8 + tw), lebar: 18 }, (simpul) => realTriwulan(bahan, simpul, tw))]
    }),
    kolomRealisasi(k('k12', HASIL, '12 = 8 + 9 + 10 + 11'), di, ['k8', 'k9', 'k10', 'k11']),
    kolomHitung({ kunci: 'rp12', kepala: 'Rp', kelompok: HASIL, nomor: '12 = 8 + 9 + 10 + 11', lebar: 20 }, 'rupiah', ({ sel }) => {
      const empat = [8, 9, 10, 11].map((n) => sel(`rp${n}`)).join(',')
      return `IF(COUNT(${empat})=0,"${TIADA}",SUM(${empat}))`
    }, ({ simpul }) => nilaiUang(simpul.capaian.posisi.realisasi)),
    kolomTingkat({ kunci: 'k13', kepala: 'K (%)', kelompok: TINGKAT, nomor: '13 = (12 / 7) × 100', lebar: 10 }, di, ['k12', 'k7'], ({ hasil }) => nilaiRasio(hasil.capaian)),
    kolomHitung({ kunci: 'rp13', kepala: 'Rp (%)', kelompok: TINGKAT, nomor: '13 = (12 / 7) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('rp12'), sel('rp7')), ({ simpul }) => nilaiRasio(simpul.capaian.serapanPagu)),
    kolomSampaiKini(k('k14', KINI, '14 = 6 + 12'), di, 'k6', 'k12'), kolomUangSampaiKini({ kunci: 'rp14', kepala: 'Rp', kelompok: KINI, nomor: '14 = 6 + 12', lebar: 18 }, bahan, 'rp6', 'rp12'),
    kolomTingkat({ kunci: 'k15', kepala: 'K', kelompok: AKHIR, nomor: '15 = (14 / 5) × 100', lebar: 10 }, di, ['k14', 'k5'], ({ hasil }) => nilaiRasio(hasil.capaianRenstra)),
    kolomUangTingkat({ kunci: 'rp15', kepala: 'Rp', kelompok: AKHIR, nomor: '15 = (14 / 5) × 100', lebar: 10 }, bahan, 'rp14', 'rp5'),
    kolomTeks({ kunci: 'unit', kepala: 'Unit penanggung jawab', nomor: '16', lebar: 26 }, ({ simpul }) => (simpul.sub ? (unitDari(bahan, simpul.sub.unitId)?.nama ?? null) : simpul.tingkat === 'subKegiatan' ? (simpul.tanpaAnggaran?.unit ?? null) : null)),
    { ...kolomTeks({ kunci: 'keterangan', kepala: 'Keterangan', nomor: '17', lebar: 24 }, ({ simpul }) => { const baris = di(simpul); return [tandaDiisi(simpul), baris && kataKeterangan(bahan, baris)].filter(Boolean).join('\n') || null }), lanjut: true },
  ]
}

type ApaCatatan = 'pendorong' | 'penghambat' | 'tindakTriwulan' | 'tindakRenja' | 'verifikator'

/**
 * What helped, what hindered, what is to be done: as the unit wrote it for the quarter; where it wrote nothing, from its kendala and dukungan;
 * empty lines where there is neither.
 */
function susunFaktor(bahan: BahanRfk): Baris[] {
  const semua: KendalaRfk[] = [...bahan.kendala, ...bahan.sub.flatMap((item) => item.info.kendala)]
  const faktor = (nama: string, isi: string | null): Baris[] => [kalimat(nama, 14, 'subjudul'), kalimat(isi ?? '', 14)]
  const milik = (unitId: number): string | null => (bahan.skpd ? (unitDari(bahan, unitId)?.nama ?? null) : null)
  const ditulis = (apa: ApaCatatan) => bahan.kinerja.catatan.flatMap((satu) => (satu[apa] === null ? [] : [{ unitId: satu.unitId, teks: [milik(satu.unitId), satu[apa]].filter(Boolean).join(': ') }]))
  const tulis = (apa: ApaCatatan, lain: (sisa: readonly KendalaRfk[]) => string | null = () => null): string | null => {
    const ada = ditulis(apa)
    return [...ada.map(({ teks }) => teks), lain(semua.filter((item) => ada.every(({ unitId }) => unitId !== item.unitId)))].filter(Boolean).join('\n') || null
  }
  const verifikator = tulis('verifikator')
  return [
    [],
    ...faktor('Faktor pendorong keberhasilan kinerja', tulis('pendorong', (sisa) => teksKendala(sisa, 'DUKUNGAN', milik))),
    ...faktor('Faktor penghambat pencapaian kinerja', tulis('penghambat', (sisa) => teksKendala(sisa.map((item) => ({ ...item, rencana: null })), 'KENDALA', milik))),
    ...faktor('Tindak lanjut yang diperlukan dalam triwulan berikutnya', tulis('tindakTriwulan', (sisa) => sisa.flatMap((item) => (item.sifat === 'KENDALA' && item.rencana ? [item.rencana] : [])).join('\n'))),
    ...faktor('Tindak lanjut yang diperlukan dalam Renja berikutnya', tulis('tindakRenja')),
    ...(verifikator === null ? [] : faktor('Catatan verifikator', verifikator)),
  ]
}

/** Formulir E.81 of Permendagri 86/2017: indicators and money by quarter, a row for each indicator. */
export function susunE81(bahan: BahanRfk): LembarTulis {
  const { akar, di, semua } = denganIndikator(bahan, denganTanpaAnggaran(bahan, pohonKode(bahan, ['kegiatan', 'program'])))
  const daftar = kolom(bahan, di)
  const tanpaAnggaran = simpulTanpaAnggaran(bahan)
  const tanpa = [...bahan.kinerja.indikator.values()].flat().length === 0
  const { kepala, bappeda } = bahan.penanda
  return susunLembar(bahan, {
    nama: 'E.81',
    judul: 'FORMULIR E.81 EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH',
    kolom: daftar,
    akar,
    dasar: [
      'Permendagri 86/2017. Realisasi triwulan berjalan dihitung sampai bulan data; triwulan berikutnya bertanda –. Tingkat capaian rupiah = realisasi ÷ pagu.',
      'Indikator dan target kinerja perangkat daerah yang mengacu pada sasaran RKPD: ………………………………………………………………………………',
    ],
    penutup: (letak) => susunPenutup(daftar, letak, semua().map(({ hasil }) => hasil.capaian)),
    ekor: susunFaktor(bahan),
    penanda: [kepala && { ...kepala, selaku: 'Disusun' }, { ...bappeda, selaku: 'Dievaluasi' }],
    catatan: [
      ...(tanpa ? ['Belum ada indikator kinerja yang dicatat untuk unit ini; kolom K dapat diisi tangan, rumusnya tetap hidup.'] : []),
      `Rata-rata dan predikat kinerja hanya atas kolom K (${batasPredikat().map(({ mulai, nama }) => (mulai === 0 ? `di bawahnya ${nama}` : `≥ ${mulai} ${nama}`)).join(', ')}). Persen rupiah tidak dirata-rata; capaian rupiah keseluruhan ada di baris JUMLAH.`,
      'Kolom 12 K: tren positif menjumlahkan triwulan; persentase, nilai akhir, dan tren negatif memakai triwulan terakhir yang diisi. Kolom 13 dan 15 tren negatif: target ÷ realisasi, nilai nol = 100%. Kolom 14 K: tren positif 6 + 12, yang lain keadaan terakhir.',
      'Uang Renstra (kolom 5 dan 6) menurut isian tiap program, kegiatan, atau sub-kegiatan; yang tidak diisi adalah jumlah bagiannya. Bila sebagian bagiannya belum diisi, kolom 14 dan 15 rupiah tidak dihitung.',
      ...(tanpaAnggaran.length > 0 ? [`Tidak ada dalam anggaran yang berlaku, sehingga rupiah tahun berjalan (kolom 7 s.d. 13) kosong dan kolom 14 sama dengan kolom 6: ${tanpaAnggaran.map(({ kode, nama }) => `${kode} ${nama}`).join('; ')}.`] : []),
      'Kolom 13 (tingkat capaian Renja) dipakai dalam aplikasi daerah; lampiran peraturan tanpa kolom itu menomori kolom 14 s.d. 16 di sini sebagai 13 s.d. 15.',
    ],
    bekuKolom: 5,
  })
}
