import type { LembarTulis } from '@/lib/dasar/buku/types'
import type { JumlahFisik } from '@/lib/realisasi/posisi'
import type { Rasio } from '@/lib/realisasi/rasio'
import { triwulan } from '@/lib/realisasi/bulan'
import type { Zona } from '@/lib/realisasi/zona'
import { TIADA } from './constants'
import { angkas, kolomDasarFisik, kolomNilaiFisik, pagu, realisasi, sumberDana, tandaDiisi } from './kolom'
import { KOLOM_BANDING, rumusBanding } from './kolom-banding'
import { susunLembar } from './lembar'
import { pohonKode, pohonUnit } from './pohon'
import { kolomHitung, kolomTeks, kolomUang, nilaiPoin, nilaiRasio, rumusBagi, type KolomRfk } from './sel'
import type { BahanRfk, Simpul } from './types'

/** The words of the zona, as on screen. */
const KATA_ZONA: Readonly<Record<Zona, string>> = {
  MERAH: 'Merah', KUNING: 'Kuning', HIJAU: 'Hijau', MENDAHULUI: 'Mendahului', BELUM_LAPOR: 'Belum lapor',
}

const realFisik = (simpul: Simpul): JumlahFisik => simpul.capaian.posisi.fisik
const targetFisik = (simpul: Simpul): JumlahFisik => simpul.capaian.posisi.targetFisik

const persenFisik = (kunci: string, kepala: string, hasil: (simpul: Simpul) => Rasio): KolomRfk => ({
  kunci, kepala, lebar: 10, rupa: 'persen',
  isi: ({ simpul, daun, sel }) => ({ isi: nilaiRasio(hasil(simpul)), ...(daun ? {} : { rumus: rumusBagi(sel(`nilai-${kunci}`), sel(`dasar-${kunci}`)) }) }),
})

/** a − b in percentage points, of the two percentages as they are printed. */
const poinSelisih = (a: string, b: string): string => `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),(ROUND(${a},4)-ROUND(${b},4))*100,"${TIADA}")`

const bantu = (kunci: string, nama: string, ambil: (simpul: Simpul) => JumlahFisik): KolomRfk[] => [
  kolomNilaiFisik({ kunci: `nilai-${kunci}`, kepala: `Nilai ${nama} (Rp)`, kelompok: 'Kolom bantu, di luar bentuk baku', lebar: 20 }, kunci, `dasar-${kunci}`, ambil),
  kolomDasarFisik({ kunci: `dasar-${kunci}`, kepala: `Pagu yang mengisi ${nama} (Rp)`, kelompok: 'Kolom bantu, di luar bentuk baku', lebar: 20 }, kunci, 'pagu', ambil),
]

const KOLOM: readonly KolomRfk[] = [
  kolomTeks({ kunci: 'no', kepala: 'No.', lebar: 6 }, ({ simpul, urut }) => (simpul.tingkat === 'jumlah' ? null : urut), 'bilangan'),
  kolomTeks({ kunci: 'kode', kepala: 'Kode', lebar: 25 }, ({ simpul }) => simpul.kode || null, 'kode'),
  kolomTeks({ kunci: 'nama', kepala: 'Sub Kegiatan', lebar: 54 }, ({ simpul }) => (simpul.tingkat === 'jumlah' ? 'JUMLAH' : simpul.nama)),
  kolomTeks({ kunci: 'bidang', kepala: 'Bidang (urusan)', lebar: 30 }, ({ simpul }) => simpul.sub?.bidang.nama ?? null),
  kolomTeks({ kunci: 'sumber', kepala: 'Sumber Dana', lebar: 22 }, sumberDana),
  kolomUang({ kunci: 'pagu', kepala: 'Pagu (Rp)', lebar: 20 }, pagu),
  kolomUang({ kunci: 'kas', kepala: 'Target Keu (Rp)', lebar: 20 }, angkas),
  kolomHitung({ kunci: 'kasPersen', kepala: 'Target Keu (%)', nomor: '8 = (7 / 6) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('kas'), sel('pagu')), ({ simpul }) => nilaiRasio(simpul.capaian.target)),
  kolomUang({ kunci: 'real', kepala: 'Realisasi Keu (Rp)', lebar: 20 }, realisasi),
  kolomHitung({ kunci: 'realPersen', kepala: 'Realisasi Keu (%)', nomor: '10 = (9 / 6) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('real'), sel('pagu')), ({ simpul }) => nilaiRasio(simpul.capaian.serapanPagu)),
  kolomHitung({ kunci: 'deviasi', kepala: 'Deviasi Keu (poin persen)', nomor: '11 = 10 − 8', lebar: 10 }, 'poin', ({ sel }) => poinSelisih(sel('realPersen'), sel('kasPersen')), ({ simpul }) => nilaiPoin(simpul.capaian.deviasi)),
  persenFisik('target', 'Target Fisik (%)', (simpul) => simpul.capaian.targetFisik),
  persenFisik('fisik', 'Realisasi Fisik (%)', (simpul) => simpul.capaian.fisik),
  kolomHitung({ kunci: 'deviasiFisik', kepala: 'Deviasi Fisik (poin persen)', nomor: '14 = (22 − 21) / 20 × 100', lebar: 12 }, 'poin', rumusBanding, ({ simpul }) => nilaiPoin(simpul.capaian.deviasiFisik)),
  kolomTeks({ kunci: 'status', kepala: 'Status', lebar: 13 }, ({ simpul }) => [simpul.capaian.zona ? `${KATA_ZONA[simpul.capaian.zona]}${simpul.capaian.sementara ? ' (sementara)' : ''}` : TIADA, tandaDiisi(simpul)].filter(Boolean).join('\n')),
  ...bantu('target', 'target fisik', targetFisik),
  ...bantu('fisik', 'realisasi fisik', realFisik),
  ...KOLOM_BANDING,
]

/** Layout E: quarterly monitoring by sub-kegiatan, of a unit, or of a SKPD and of the regency unit by unit. */
export function susunE(bahan: BahanRfk): LembarTulis {
  return susunLembar(bahan, {
    nama: `Triwulan ${['I', 'II', 'III', 'IV'][triwulan(bahan.bulan) - 1] ?? ''}`,
    judul: 'MONITORING DAN EVALUASI TRIWULAN',
    kolom: KOLOM,
    akar: bahan.unit && !bahan.skpd ? pohonKode(bahan, []) : pohonUnit(bahan, true),
    dasar: [
      'Deviasi keuangan dalam poin persen = realisasi % − target %; negatif = tertinggal, positif = mendahului; dihitung dari kedua persentase sebagaimana tertulis.',
      'Deviasi fisik membandingkan realisasi dan target atas pagu yang sama, yaitu yang punya keduanya (kolom 20); karena itu dapat berbeda dari kolom 13 − kolom 12.',
      `Status = zona serapan terhadap anggaran kas: merah di bawah ${bahan.aturan.kuningMulai}%, kuning sampai di bawah ${bahan.aturan.hijauMulai}%, hijau sampai 100%, mendahului di atasnya.`,
    ],
    catatan: ['Bidang memuat bidang urusan; bidang di dalam struktur organisasi belum dicatat di aplikasi.'],
    penanda: [bahan.unit ? bahan.penanda.kepala : bahan.penanda.adbang],
    bekuKolom: 3,
  })
}
