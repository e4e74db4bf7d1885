import type { LembarTulis } from '@/lib/dasar/buku/types'
import type { JumlahFisik } from '@/lib/realisasi/posisi'
import type { Rasio } from '@/lib/realisasi/rasio'
import { triwulan } from '@/lib/realisasi/bulan'
import type { Zona } from '@/lib/realisasi/zona'
import { TIADA } from './constants'
import { angkas, pagu, realisasi, rupiahFisik, sumberDana } from './kolom'
import { susunLembar } from './lembar'
import { pohonKode, pohonUnit } from './pohon'
import { isHampa, kolomHitung, kolomTeks, kolomUang, nilaiPoin, nilaiRasio, nilaiUang, rumusBagi, rumusJumlah, type KolomRfk } from './sel'
import type { BahanRfk, Simpul } from './types'

/** The words of the zona, as on screen. */
const KATA_ZONA: Readonly<Record<Zona, string>> = {
  MERAH: 'Merah', KUNING: 'Kuning', HIJAU: 'Hijau', MENDAHULUI: 'Mendahului', BELUM_LAPOR: 'Belum lapor',
}

/** Progress or target over the sub-kegiatan that have both: the deviation beside the two is theirs, of the same work. */
const sukuBanding = (suku: 'realisasi' | 'target') => ({ capaian: { posisi: { fisikBanding } } }: Simpul): JumlahFisik =>
  ({ pagu: fisikBanding.pagu, tertimbang: fisikBanding[suku] })

const DASAR = 'dasar-banding'

/** A sub-kegiatan shows its own value, also where it has no pair; whatever is added up is added over the pairs. */
const persenFisik = (kunci: string, kepala: string, sendiri: (simpul: Simpul) => Rasio, banding: (simpul: Simpul) => Rasio): KolomRfk => ({
  kunci, kepala, lebar: 10, rupa: 'persen',
  isi: ({ simpul, daun, sel }) => {
    const hasil = banding(simpul)
    return daun ? { isi: nilaiRasio(hasil.ada ? hasil : sendiri(simpul)) } : { isi: nilaiRasio(hasil), rumus: rumusBagi(sel(`nilai-${kunci}`), sel(DASAR)) }
  },
})

/** a − b in percentage points, of the two percentages as they are printed. */
const poinSelisih = (a: string, b: string): string => `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),(ROUND(${a},4)-ROUND(${b},4))*100,"${TIADA}")`

const BANTU = 'Kolom bantu, di luar bentuk baku'
const dasarBanding: KolomRfk = {
  kunci: DASAR, kepala: 'Pagu yang memiliki target dan realisasi fisik (Rp)', kelompok: BANTU, lebar: 20, rupa: 'rupiah',
  isi: (tempat) => {
    const { simpul, daun, sel, anak } = tempat
    const { pagu: dasar } = simpul.capaian.posisi.fisikBanding
    if (isHampa(tempat)) return { isi: TIADA, rumus: rumusJumlah(anak(DASAR)) }
    if (!daun) return { isi: nilaiUang(dasar), rumus: `SUM(${anak(DASAR)})` }
    // a unit of which only a part has both: the part is a figure of its own
    if (dasar !== 0n && dasar !== pagu(simpul)) return { isi: nilaiUang(dasar) }
    return { isi: nilaiUang(dasar), rumus: `IF(AND(ISNUMBER(${sel('fisik')}),ISNUMBER(${sel('target')})),${sel('pagu')},0)` }
  },
}
const nilaiBanding = (kunci: string, nama: string, ambil: (simpul: Simpul) => JumlahFisik): KolomRfk => ({
  kunci: `nilai-${kunci}`, kepala: `Nilai ${nama} (Rp)`, kelompok: BANTU, lebar: 20, rupa: 'rupiah',
  isi: ({ simpul, daun, sel, anak }) => ({
    isi: rupiahFisik(ambil(simpul)),
    rumus: daun ? `IF(N(${sel(DASAR)})>0,${sel(DASAR)}*${sel(kunci)},"${TIADA}")` : rumusJumlah(anak(`nilai-${kunci}`)),
  }),
})

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
  persenFisik('target', 'Target Fisik (%)', ({ capaian }) => capaian.targetFisik, ({ capaian }) => capaian.terbanding.target),
  persenFisik('fisik', 'Realisasi Fisik (%)', ({ capaian }) => capaian.fisik, ({ capaian }) => capaian.terbanding.fisik),
  kolomHitung({ kunci: 'deviasiFisik', kepala: 'Deviasi Fisik (poin persen)', nomor: '14 = 13 − 12', lebar: 10 }, 'poin', ({ sel }) => poinSelisih(sel('fisik'), sel('target')), ({ simpul }) => nilaiPoin(simpul.capaian.deviasiFisik)),
  kolomTeks({ kunci: 'status', kepala: 'Status', lebar: 13 }, ({ simpul }) => (simpul.capaian.zona ? `${KATA_ZONA[simpul.capaian.zona]}${simpul.capaian.sementara ? ' (sementara)' : ''}` : TIADA)),
  dasarBanding,
  nilaiBanding('target', 'target fisik', sukuBanding('target')),
  nilaiBanding('fisik', 'realisasi fisik', sukuBanding('realisasi')),
]

/** Layout E: quarterly monitoring by sub-kegiatan, of a unit or of the regency unit by unit. */
export function susunE(bahan: BahanRfk): LembarTulis {
  return susunLembar(bahan, {
    nama: `Triwulan ${['I', 'II', 'III', 'IV'][triwulan(bahan.bulan) - 1] ?? ''}`,
    judul: 'MONITORING DAN EVALUASI TRIWULAN',
    kolom: KOLOM,
    akar: bahan.unit ? pohonKode(bahan, []) : pohonUnit(bahan, true),
    dasar: [
      'Deviasi dalam poin persen = realisasi % − target %; negatif = tertinggal, positif = mendahului; dihitung dari kedua persentase sebagaimana tertulis.',
      `Status = zona serapan terhadap anggaran kas: merah di bawah ${bahan.aturan.kuningMulai}%, kuning sampai di bawah ${bahan.aturan.hijauMulai}%, hijau sampai 100%, mendahului di atasnya.`,
    ],
    catatan: ['Jumlah target dan realisasi fisik ditimbang atas sub-kegiatan yang memiliki keduanya, sehingga deviasinya adalah selisih pekerjaan yang sama.', 'Bidang memuat bidang urusan; bidang di dalam struktur organisasi belum dicatat di aplikasi.'],
    bekuKolom: 3,
  })
}
