import type { LembarTulis } from '@/lib/dasar/buku/types'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Sen } from '@/lib/realisasi/rupiah'
import { TIADA } from './constants'
import { jumlahAda, kolomDasarFisik, kolomNilaiFisik, pagu, realisasi, sumberDana, tandaDiisi, teksKendala } from './kolom'
import { susunLembar } from './lembar'
import { pohonKode } from './pohon'
import { kolomHitung, kolomKosong, kolomTeks, kolomUang, nilaiRasio, rumusBagi, type KolomRfk, type Tempat } from './sel'
import type { BahanRfk, KendalaRfk, Simpul, Tingkat } from './types'

const BULAN_KAS = Array.from({ length: 12 }, (_, i) => i + 1)

/** Anggaran kas of one month: its lines at a sub-kegiatan, its parts above. */
const kasBulan = (simpul: Simpul, bulan: number): Sen | null =>
  simpul.sub ? jumlahAda(simpul.sub.baris.map((baris) => baris.kas[bulan - 1] ?? null)) : jumlahAda(simpul.anak.map((anak) => kasBulan(anak, bulan)))

const kasSetahun = (simpul: Simpul): Sen | null => jumlahAda(BULAN_KAS.map((bulan) => kasBulan(simpul, bulan)))

/** The code at its own level's column, as the form spreads it. */
const kodeTingkat = (tingkat: Tingkat, kepala: string): KolomRfk =>
  kolomTeks({ kunci: tingkat, kepala, lebar: 7, kelompok: 'Kode' }, ({ simpul }) => (simpul.tingkat === tingkat ? simpul.kode : null), 'kode')

const sampai = ({ sel }: Tempat, bulan: number): string => `SUM(${sel('kas1')}:${sel(`kas${bulan}`)})`

const idUnit = (simpul: Simpul): number | null => (simpul.tingkat === 'unit' ? Number(simpul.capaian.posisi.kunci) : null)

/** Kendala of a row: a sub-kegiatan's own, a unit's as a whole at its section, or at the total of a form of one unit. */
function kendalaBaris(bahan: BahanRfk, simpul: Simpul): readonly KendalaRfk[] {
  if (simpul.tingkat === 'jumlah') return bahan.skpd ? [] : bahan.kendala
  const unitId = idUnit(simpul)
  return unitId === null ? (simpul.sub?.kendala ?? []) : bahan.kendala.filter((item) => item.unitId === unitId)
}

function catatanBaris(bahan: BahanRfk, simpul: Simpul): string | null {
  if (simpul.tingkat === 'jumlah') return bahan.skpd ? null : bahan.catatan
  const unitId = idUnit(simpul)
  return unitId === null ? null : (bahan.daftarUnit.find((satu) => satu.id === unitId)?.catatan ?? null)
}

function kolom(bahan: BahanRfk): KolomRfk[] {
  const { bulan } = bahan
  const fisik = (simpul: Simpul) => simpul.capaian.posisi.fisik
  return [
    kodeTingkat('urusan', 'Urusan'), kodeTingkat('bidang', 'Bidang'), { ...kodeTingkat('program', 'Program'), lebar: 10 },
    { ...kodeTingkat('kegiatan', 'Kegiatan'), lebar: 14 }, { ...kodeTingkat('subKegiatan', 'Sub-kegiatan'), lebar: 18 },
    kolomTeks({ kunci: 'nama', kepala: 'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan', lebar: 54 },
      ({ simpul }) => (simpul.tingkat === 'jumlah' ? 'TOTAL dan CATATAN KESIMPULAN KABAG ADBANG' : simpul.tingkat === 'unit' ? `${simpul.kode} ${simpul.nama}` : simpul.nama)),
    kolomKosong({ kunci: 'rka', kepala: 'RKA SIPD (Rp)', lebar: 14 }, 'rupiah'),
    kolomUang({ kunci: 'dpa', kepala: 'DPA (Rp)', lebar: 20 }, pagu),
    kolomUang({ kunci: 'real', kepala: 'Realisasi Keuangan (Rp)', lebar: 20 }, realisasi),
    kolomHitung({ kunci: 'capaian', kepala: 'Capaian (%)', nomor: '10 = (9 / 8) × 100', lebar: 11 }, 'persen',
      ({ sel }) => rumusBagi(sel('real'), sel('dpa')), ({ simpul }) => nilaiRasio(simpul.capaian.serapanPagu)),
    kolomHitung({ kunci: 'rak', kepala: 'RAK (%)', nomor: '11 = RAK s.d. bulan / 8 × 100', lebar: 11 }, 'persen',
      (tempat) => `IF(AND(N(${tempat.sel('dpa')})>0,COUNT(${tempat.sel('kas1')}:${tempat.sel('kas12')})>0),${sampai(tempat, bulan)}/${tempat.sel('dpa')},"${TIADA}")`,
      ({ simpul }) => nilaiRasio(simpul.capaian.target)),
    kolomHitung({ kunci: 'deviasi', kepala: 'Deviasi relatif (%)', nomor: '12 = ((11 − 10) / 11) × 100', lebar: 11 }, 'persen',
      (tempat) => `IF(AND(ISNUMBER(${tempat.sel('real')}),${sampai(tempat, bulan)}>0),(${sampai(tempat, bulan)}-${tempat.sel('real')})/${sampai(tempat, bulan)},"${TIADA}")`,
      ({ simpul }) => nilaiRasio(simpul.capaian.deviasiRelatif)),
    {
      kunci: 'fisik', kepala: 'Realisasi Fisik (%)', nomor: '13 = (14 / 31) × 100', lebar: 11, rupa: 'persen',
      isi: ({ simpul, daun, sel }) => ({ isi: nilaiRasio(simpul.capaian.fisik), ...(daun ? {} : { rumus: rumusBagi(sel('nilaiFisik'), sel('dasarFisik')) }) }),
    },
    kolomNilaiFisik({ kunci: 'nilaiFisik', kepala: 'Nilai Realisasi Fisik (Rp)', nomor: '14 = (31 × 13) / 100', lebar: 20 }, 'fisik', 'dasarFisik', fisik),
    kolomTeks({ kunci: 'sumber', kepala: 'Sumber Dana', lebar: 22 }, sumberDana),
    kolomTeks({ kunci: 'masalah', kepala: 'Keterangan / Permasalahan', lebar: 32 },
      ({ simpul }) => [tandaDiisi(simpul), teksKendala(kendalaBaris(bahan, simpul), 'KENDALA')].filter(Boolean).join('\n') || null),
    kolomTeks({ kunci: 'catatan', kepala: 'Catatan Verifikator', lebar: 24 }, ({ simpul }) => catatanBaris(bahan, simpul)),
    ...BULAN_KAS.map((satu) => kolomUang({ kunci: `kas${satu}`, kepala: namaBulan(satu), kelompok: 'Anggaran Kas (Rp)', lebar: 18 }, (simpul) => kasBulan(simpul, satu))),
    {
      kunci: 'kas', kepala: 'Total', kelompok: 'Anggaran Kas (Rp)', nomor: '30 = jumlah 18 s.d. 29', lebar: 20, rupa: 'rupiah',
      isi: ({ simpul, sel }) => {
        const setahun = kasSetahun(simpul)
        const rumus = `IF(COUNT(${sel('kas1')}:${sel('kas12')})=0,"${TIADA}",SUM(${sel('kas1')}:${sel('kas12')}))`
        return { isi: setahun === null ? TIADA : Number(setahun) / 100, rumus }
      },
    },
    kolomDasarFisik({ kunci: 'dasarFisik', kepala: 'DPA yang bernilai fisik (Rp)', kelompok: 'Kolom bantu', nomor: '31, di luar bentuk baku', lebar: 20 }, 'fisik', 'dpa', fisik),
  ]
}

/** Layout A: one unit, or a SKPD unit by unit, from urusan to sub-kegiatan, thirty columns and one beside them. */
export function susunA(bahan: BahanRfk): LembarTulis {
  return susunLembar(bahan, {
    nama: 'RFK',
    judul: 'REALISASI FISIK DAN KEUANGAN (RFK)',
    kolom: kolom(bahan),
    akar: pohonKode(bahan, ['kegiatan', 'program', 'bidang', 'urusan']),
    dasar: ['Deviasi relatif = ((RAK − capaian) / RAK) × 100, dalam persen dari RAK s.d. bulan; positif = tertinggal, negatif = mendahului.'],
    catatan: [
      'Realisasi fisik di atas sub-kegiatan ditimbang dengan DPA; sub-kegiatan tanpa nilai fisik tidak dihitung nol, sehingga pembaginya kolom 31.',
      'Catatan verifikator di baris total (seluruh SKPD: di baris unit) adalah catatan kantor pada laporan bulan ini; catatan kesimpulan Kabag Adbang ditulis tangan bila kosong.',
    ],
    penanda: [bahan.penanda.adbang, bahan.penanda.kepala],
    bekuKolom: 6,
    lebarHalaman: 3,
  })
}
