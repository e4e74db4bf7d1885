import type { LembarTulis } from '@/lib/dasar/buku/types'
import { rasio, type Rasio } from '@/lib/realisasi/rasio'
import type { JumlahFisik } from '@/lib/realisasi/posisi'
import { ALASAN } from '@/lib/realisasi/alasan'
import { TIADA } from './constants'
import { denganIndikator, indikatorSimpul, nilaiVolume, type BarisKinerja } from './kinerja'
import { kolomIndikator, kolomTingkat, kolomVolume } from './kolom-kinerja'
import { angkas, pagu, realisasi, unitDari } from './kolom'
import { susunLembar } from './lembar'
import { pohonKode, pohonUnit } from './pohon'
import { kolomHitung, kolomKosong, kolomTeks, kolomUang, nilaiRasio, nilaiUang, rumusBagi, rumusJumlah, type KolomRfk } from './sel'
import type { BahanRfk, Simpul } from './types'

const FISIK = 'FISIK'
const UANG = 'KEUANGAN'
const KELUARAN = 'INDIKATOR KINERJA KELUARAN'
const BANTU = 'Kolom bantu, di luar bentuk baku'

/** Physical progress weighed by the share in the whole: tertimbang / (10.000 x pagu of the whole). */
const ttbFisik = ({ pagu: dasar, tertimbang }: JumlahFisik, semua: Simpul): Rasio =>
  dasar === 0n ? { ada: false, alasan: ALASAN.fisikKosong } : rasio(tertimbang, pagu(semua) * 10_000n, ALASAN.paguNol)

interface KolomFisik {
  kunci: 'target' | 'fisik'
  kepala: string
  ambil: (simpul: Simpul) => JumlahFisik
  hasil: (simpul: Simpul) => Rasio
}
const DUA: readonly KolomFisik[] = [
  { kunci: 'target', kepala: 'Target (%)', ambil: (s) => s.capaian.posisi.targetFisik, hasil: (s) => s.capaian.targetFisik },
  { kunci: 'fisik', kepala: 'Realisasi (%)', ambil: (s) => s.capaian.posisi.fisik, hasil: (s) => s.capaian.fisik },
]

/** Entered at the leaves; above them the weighted sum divided by the weight of those that have a value. */
const persenFisik = ({ kunci, kepala, hasil }: KolomFisik): KolomRfk => ({
  kunci, kepala, kelompok: FISIK, lebar: 10, rupa: 'persen',
  isi: ({ simpul, daun, sel }) => ({ isi: nilaiRasio(hasil(simpul)), ...(daun ? {} : { rumus: rumusBagi(sel(`ttb-${kunci}`), sel(`bobot-${kunci}`)) }) }),
})

const tertimbang = ({ kunci, ambil }: KolomFisik, akar: Simpul, tampak: Pick<KolomRfk, 'kepala' | 'kelompok' | 'nomor'>): KolomRfk => ({
  ...tampak, kunci: `ttb-${kunci}`, lebar: 10, rupa: 'persen',
  isi: ({ simpul, daun, sel, anak }) => ({
    isi: nilaiRasio(ttbFisik(ambil(simpul), akar)),
    rumus: daun ? `IF(ISNUMBER(${sel(kunci)}),${sel(`bobot-${kunci}`)}*${sel(kunci)},"${TIADA}")` : rumusJumlah(anak(`ttb-${kunci}`)),
  }),
})

/** Share in the whole of what has a value. */
const bobotFisik = ({ kunci, ambil }: KolomFisik, akar: Simpul, kepala: string, nomor: string): KolomRfk => ({
  kunci: `bobot-${kunci}`, kepala, nomor, kelompok: BANTU, lebar: 11, rupa: 'persen',
  isi: ({ simpul, daun, sel, anak, jumlah }) => {
    const { pagu: dasar } = ambil(simpul)
    const isi = nilaiRasio(rasio(dasar, pagu(akar), ALASAN.paguNol))
    const tampak = dasar === 0n ? TIADA : isi
    if (!daun) return { isi: tampak, rumus: rumusJumlah(anak(`bobot-${kunci}`)) }
    const utuh = dasar === 0n || dasar === pagu(simpul)
    if (utuh) return { isi: tampak, rumus: `IF(AND(ISNUMBER(${sel(kunci)}),ISNUMBER(${sel('bobot')})),${sel('bobot')},"${TIADA}")` }
    // a unit of which a part reported: that part's pagu as it is, held against the whole
    return { isi, rumus: `${Number(dasar) / 100}/${jumlah('pagu')}` }
  },
})

/** Output indicators of each node; of the regency by unit there is no row that one could stand in. */
const kolomKeluaran = (bahan: BahanRfk, di: (simpul: Simpul) => BarisKinerja | null): KolomRfk[] => (bahan.unit ? [
  kolomIndikator({ kunci: 'indikator', kepala: 'Indikator', kelompok: KELUARAN, lebar: 36 }, di, ({ indikator }) => `${indikator.nama} (${indikator.satuan})`),
  kolomVolume({ kunci: 'kinerjaTarget', kepala: 'Target Kinerja', kelompok: KELUARAN, lebar: 10 }, di, ({ indikator }) => nilaiVolume(indikator.target)),
  kolomVolume({ kunci: 'kinerjaReal', kepala: 'Realisasi Kinerja', kelompok: KELUARAN, lebar: 10 }, di, ({ hasil }) => nilaiVolume(hasil.realisasi)),
  kolomTingkat({ kunci: 'kinerjaPersen', kepala: '%', kelompok: KELUARAN, lebar: 10 }, di, ['kinerjaReal', 'kinerjaTarget'], ({ hasil }) => nilaiRasio(hasil.capaian)),
] : [
  kolomKosong({ kunci: 'indikator', kepala: 'Indikator', kelompok: KELUARAN, lebar: 14 }), kolomKosong({ kunci: 'kinerjaTarget', kepala: 'Target Kinerja', kelompok: KELUARAN, lebar: 10 }),
  kolomKosong({ kunci: 'kinerjaReal', kepala: 'Realisasi Kinerja', kelompok: KELUARAN, lebar: 10 }), kolomKosong({ kunci: 'kinerjaPersen', kepala: '%', kelompok: KELUARAN, lebar: 8 }, 'persen'),
])

function kolom(bahan: BahanRfk, akar: Simpul, di: (simpul: Simpul) => BarisKinerja | null): KolomRfk[] {
  const [target, realFisik] = DUA as [KolomFisik, KolomFisik]
  return [
    kolomTeks({ kunci: 'no', kepala: 'No.', lebar: 6 }, ({ simpul, urut }) => (simpul.tingkat === 'jumlah' ? null : urut), 'bilangan'),
    kolomTeks({ kunci: 'kode', kepala: 'Kode', lebar: bahan.unit ? 18 : 25 }, ({ simpul }) => simpul.kode || null, 'kode'),
    kolomTeks({ kunci: 'nama', kepala: 'Program/Kegiatan', lebar: 54 }, ({ simpul }) => (simpul.tingkat === 'unit' && !bahan.unit ? 'Seluruh program' : simpul.tingkat === 'jumlah' ? 'JUMLAH' : simpul.nama)),
    kolomTeks({ kunci: 'unit', kepala: 'Unit Kerja', lebar: 28 }, ({ simpul }) => (simpul.tingkat === 'unit' ? simpul.nama : simpul.sub ? (unitDari(bahan, simpul.sub.unitId)?.nama ?? null) : null)),
    kolomUang({ kunci: 'pagu', kepala: 'Pagu Dana (Rp)', lebar: 20 }, pagu),
    kolomHitung({ kunci: 'bobot', kepala: 'Bobot (%)', nomor: '6 = (5 / total 5) × 100', lebar: 10 }, 'persen', ({ sel, jumlah }) => rumusBagi(sel('pagu'), jumlah('pagu')),
      ({ simpul }) => nilaiRasio(rasio(pagu(simpul), pagu(akar), ALASAN.paguNol))),
    persenFisik(target),
    persenFisik(realFisik),
    tertimbang(realFisik, akar, { kepala: 'TTB (%)', kelompok: FISIK, nomor: '9 = (24 × 8) / 100' }),
    kolomUang({ kunci: 'kas', kepala: 'Target (Rp)', kelompok: UANG, lebar: 20 }, angkas),
    kolomHitung({ kunci: 'kasPersen', kepala: 'Target (%)', kelompok: UANG, nomor: '11 = (10 / 5) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('kas'), sel('pagu')), ({ simpul }) => nilaiRasio(simpul.capaian.target)),
    kolomUang({ kunci: 'real', kepala: 'Realisasi (Rp)', kelompok: UANG, lebar: 20 }, realisasi),
    kolomHitung({ kunci: 'realPersen', kepala: 'Realisasi (%)', kelompok: UANG, nomor: '13 = (12 / 5) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('real'), sel('pagu')), ({ simpul }) => nilaiRasio(simpul.capaian.serapanPagu)),
    kolomHitung({ kunci: 'ttbUang', kepala: 'TTB (%)', kelompok: UANG, nomor: '14 = (6 × 13) / 100', lebar: 10 }, 'persen',
      ({ sel, jumlah }) => rumusBagi(sel('real'), jumlah('pagu')),
      ({ simpul }) => { const r = realisasi(simpul); return r === null ? TIADA : nilaiRasio(rasio(r, pagu(akar), ALASAN.paguNol)) }),
    kolomKosong({ kunci: 'lokasi', kepala: 'Lokasi', lebar: 12 }),
    kolomHitung({ kunci: 'sisa', kepala: 'Sisa Anggaran (Rp)', nomor: '16 = 5 − 12', lebar: 20 }, 'rupiah',
      ({ sel }) => `IF(ISNUMBER(${sel('real')}),${sel('pagu')}-${sel('real')},"${TIADA}")`, ({ simpul }) => nilaiUang(simpul.capaian.sisaPagu)),
    kolomHitung({ kunci: 'sisaPersen', kepala: 'Sisa (%)', nomor: '17 = (16 / 5) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('sisa'), sel('pagu')),
      ({ simpul }) => { const s = simpul.capaian.sisaPagu; return s === null ? TIADA : nilaiRasio(rasio(s, pagu(simpul), ALASAN.paguNol)) }),
    ...kolomKeluaran(bahan, di),
    tertimbang(target, akar, { kepala: 'TTB target fisik (%)', kelompok: BANTU, nomor: '22' }),
    bobotFisik(target, akar, 'Bobot yang bertarget fisik (%)', '23'),
    bobotFisik(realFisik, akar, 'Bobot yang bernilai fisik (%)', '24'),
  ]
}

/** Layout C, Form B OPD: weights and weighted progress; a unit or SKPD down to sub-kegiatan, or the regency by unit. */
export function susunC(bahan: BahanRfk): LembarTulis {
  const { akar, di } = denganIndikator(bahan, bahan.unit ? pohonKode(bahan, ['kegiatan', 'program']) : pohonUnit(bahan, false), (simpul) => indikatorSimpul(bahan, simpul, 'KELUARAN'))
  return susunLembar(bahan, {
    nama: 'Form B',
    judul: bahan.unit ? 'FORM B OPD: REALISASI FISIK DAN KEUANGAN BULANAN' : 'FORM B: REALISASI FISIK DAN KEUANGAN BULANAN PER OPD',
    kolom: kolom(bahan, akar, di),
    akar,
    dasar: ['Bobot = pagu ÷ jumlah pagu; tertimbang (TTB) = bobot × realisasi. Target keuangan = anggaran kas s.d. bulan.'],
    catatan: ['Persen fisik di atas rincian = TTB ÷ bobot yang melaporkan (kolom 24) atau yang bertarget (kolom 23): yang belum lapor tidak dihitung nol. Jumlah TTB fisik lebih kecil bila ada yang belum lapor.'],
    penanda: [bahan.unit ? bahan.penanda.kepala : bahan.penanda.adbang],
    bekuKolom: 3,
  })
}
