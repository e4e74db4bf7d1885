import { bandingkanRasio, rasio, tiada, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'
import type { Sen } from './rupiah'

/** The parts of the score, in the order of the screen. */
export const UNSUR_KETAATAN = ['tepatWaktu', 'lengkap', 'tanpaDikembalikan', 'tanpaBukaKunci', 'angkasRealistis'] as const
export type UnsurKetaatan = (typeof UNSUR_KETAATAN)[number]

/** The weights of a year and what is taken off, as they hold from a month on. A setting, kept per year (see lib/lapor/ketaatan). */
export interface AturanKetaatan {
  /** first month that is judged by it */
  mulaiBulan: number
  /** percent, whole; together 100 */
  bobot: Readonly<Record<UnsurKetaatan, number>>
  /** percent taken off the part per day late (a day begun counts), per return */
  potonganPerHari: number
  potonganPerKembali: number
  /** where the weights were laid down */
  dasar: string
}

/** The rules by which a month is judged: the last that begin no later. null: none. */
export const aturanBulan = (daftar: readonly AturanKetaatan[], bulan: number): AturanKetaatan | null =>
  daftar.filter((satu) => satu.mulaiBulan <= bulan).reduce<AturanKetaatan | null>((akhir, satu) => (akhir && akhir.mulaiBulan > satu.mulaiBulan ? akhir : satu), null)

export const NAMA_UNSUR: Readonly<Record<UnsurKetaatan, string>> = {
  tepatWaktu: 'Tepat waktu',
  lengkap: 'Lengkap',
  tanpaDikembalikan: 'Tidak dikembalikan',
  tanpaBukaKunci: 'Tidak dibuka kembali',
  angkasRealistis: 'Anggaran kas realistis',
}

/** How each part is worth between 0 and 100 %, in a sentence of the screen. */
export const ARTI_UNSUR: Readonly<Record<UnsurKetaatan, (aturan: AturanKetaatan) => string>> = {
  tepatWaktu: ({ potonganPerHari }) =>
    `100% bila laporan pertama kali sampai di kantor tidak lewat tenggat (setelah disetujui kepala, bila tahun itu memintanya), berkurang ${potonganPerHari}% per hari terlambat, 0% bila belum sampai ketika tenggat lewat. Pengiriman yang ditarik kembali oleh unit dianggap belum sampai.`,
  lengkap: () => 'Bagian sub-kegiatan berpagu yang progres fisiknya diisi untuk bulan itu. Realisasi yang kosong dalam laporan yang dikirim dibaca 0, sehingga mengetik 0 tidak menambah nilai.',
  tanpaDikembalikan: ({ potonganPerKembali }) => `Berkurang ${potonganPerKembali}% setiap kali laporan dikembalikan kantor.`,
  tanpaBukaKunci: () => '0% bila laporan yang sudah terkunci pernah dibuka lagi untuk diubah.',
  angkasRealistis: () =>
    '100% dikurangi selisih mutlak realisasi terhadap anggaran kas, keduanya kumulatif Januari s.d. bulan itu, paling rendah 0%. Dasarnya kumulatif, sama dengan target dan zona: belanja yang bergeser beberapa hari ke bulan berikutnya tidak dihukum dua kali, sedangkan rencana yang terus meleset tetap terlihat.',
}

/** The score's formula with the year's own weights. */
export const rumusKetaatan = (aturan: AturanKetaatan): Rumus => ({
  nama: 'Skor ketaatan pelaporan',
  rumus: 'Σ (bobot unsur × nilai unsur) ÷ Σ bobot unsur yang dapat dinilai',
  keterangan: `${UNSUR_KETAATAN.map((nama) => `${NAMA_UNSUR[nama]} (bobot ${aturan.bobot[nama]}%): ${ARTI_UNSUR[nama](aturan)}`).join(' ')} `
    + 'Tidak dinilai sebelum tenggat lewat atau laporan sampai di kantor; unsur yang tidak dapat dinilai tidak ikut dibagi.',
  sumber: aturan.dasar,
})

/** What one report is judged on. */
export interface BahanKetaatan {
  /** the deadline has passed */
  jatuhTempo: boolean
  /** days from the deadline to the first time the report reached the office, a day begun counts; 0 = in time, null = it did not */
  hariTerlambat: number | null
  /**
   * Sub-kegiatan with pagu > 0, and those of them whose physical progress was typed for the month. Lines of money do not
   * count: handed in and left empty is nought, so typing noughts says nothing more.
   */
  sub: number
  subTerisi: number
  dikembalikan: number
  dibukaKembali: number
  /** cumulative to the month; null: never entered */
  angkas: Sen | null
  realisasi: Sen | null
}

export interface Ketaatan {
  skor: Rasio
  unsur: Readonly<Record<UnsurKetaatan, Rasio>>
}

const PENUH = 100n
/** A whole percentage, not below nothing. */
const persenPenuh = (nilai: number): Rasio => rasio(BigInt(Math.max(0, nilai)), PENUH, '')
const mutlak = (nilai: bigint): bigint => (nilai < 0n ? -nilai : nilai)

function nilaiAngkas({ angkas, realisasi }: BahanKetaatan): Rasio {
  if (angkas === null || angkas <= 0n) return tiada('Anggaran kas belum ada')
  if (realisasi === null) return tiada('Realisasi belum diisi')
  const meleset = mutlak(realisasi - angkas)
  return rasio(meleset > angkas ? 0n : angkas - meleset, angkas, '')
}

function nilaiUnsur(bahan: BahanKetaatan, { potonganPerHari, potonganPerKembali }: AturanKetaatan): Record<UnsurKetaatan, Rasio> {
  const { hariTerlambat, sub, subTerisi, dikembalikan, dibukaKembali } = bahan
  const lengkap = rasio(BigInt(subTerisi), BigInt(sub), 'Tidak ada yang harus diisi')
  if (hariTerlambat === null) {
    const belum = tiada('Laporan belum sampai di kantor')
    return { tepatWaktu: persenPenuh(0), lengkap, tanpaDikembalikan: belum, tanpaBukaKunci: belum, angkasRealistis: nilaiAngkas(bahan) }
  }
  return {
    tepatWaktu: persenPenuh(100 - potonganPerHari * hariTerlambat),
    lengkap,
    tanpaDikembalikan: persenPenuh(100 - potonganPerKembali * dikembalikan),
    tanpaBukaKunci: persenPenuh(dibukaKembali > 0 ? 0 : 100),
    angkasRealistis: nilaiAngkas(bahan),
  }
}

/** The weights of the parts that exist. */
const bobotAda = (unsur: Ketaatan['unsur'], { bobot }: AturanKetaatan): bigint =>
  UNSUR_KETAATAN.reduce((jumlah, nama) => (unsur[nama].ada ? jumlah + BigInt(bobot[nama]) : jumlah), 0n)

/** The weighted mean of the parts that exist, exactly: one common denominator, nothing rounded on the way. */
function rataBerbobot(unsur: Ketaatan['unsur'], aturan: AturanKetaatan): Rasio {
  let [pembilang, penyebut] = [0n, 1n]
  for (const nama of UNSUR_KETAATAN) {
    const nilai = unsur[nama]
    if (!nilai.ada) continue
    pembilang = pembilang * nilai.penyebut + BigInt(aturan.bobot[nama]) * nilai.pembilang * penyebut
    penyebut *= nilai.penyebut
  }
  return rasio(pembilang, penyebut * bobotAda(unsur, aturan), 'Belum ada unsur yang dapat dinilai')
}

/** What each part adds to the score: weight x value / weights of the parts that exist. They sum to the score exactly. */
export function sumbanganUnsur(unsur: Ketaatan['unsur'], aturan: AturanKetaatan): Record<UnsurKetaatan, Rasio> {
  const penuh = bobotAda(unsur, aturan)
  const satu = (nama: UnsurKetaatan): Rasio => {
    const nilai = unsur[nama]
    return nilai.ada ? rasio(BigInt(aturan.bobot[nama]) * nilai.pembilang, penuh * nilai.penyebut, 'Bobot unsur ini 0') : nilai
  }
  return Object.fromEntries(UNSUR_KETAATAN.map((nama) => [nama, satu(nama)])) as Record<UnsurKetaatan, Rasio>
}

/**
 * How well a unit reported one month, 0..1 (see `rumusKetaatan`). Not yet due and not in the office is n/a, never a good score
 * by absence; not in the office although it was due is 0 for time, and what does not exist is left out of the mean.
 */
export function nilaiKetaatan(bahan: BahanKetaatan, aturan: AturanKetaatan): Ketaatan {
  if (bahan.hariTerlambat === null && !bahan.jatuhTempo) {
    const belum = tiada('Belum jatuh tempo')
    return { skor: belum, unsur: Object.fromEntries(UNSUR_KETAATAN.map((nama) => [nama, belum])) as Record<UnsurKetaatan, Rasio> }
  }
  const unsur = nilaiUnsur(bahan, aturan)
  return { skor: rataBerbobot(unsur, aturan), unsur }
}

/** Order of a list: best first; what has no score comes last. */
export function bandingkanSkor(a: Rasio, b: Rasio): number {
  if (a.ada && b.ada) return bandingkanRasio(b, a)
  return a.ada ? -1 : b.ada ? 1 : 0
}
