import { bandingkanRasio, rasio, tiada, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'
import type { Sen } from './rupiah'

/** The parts of the score, in the order of the screen. */
export const UNSUR_KETAATAN = ['tepatWaktu', 'lengkap', 'tanpaDikembalikan', 'tanpaBukaKunci', 'angkasRealistis'] as const
export type UnsurKetaatan = (typeof UNSUR_KETAATAN)[number]

/** Weights in percent; they add up to 100. */
export const BOBOT_KETAATAN: Readonly<Record<UnsurKetaatan, number>> = {
  tepatWaktu: 40, lengkap: 25, tanpaDikembalikan: 15, tanpaBukaKunci: 10, angkasRealistis: 10,
}
/** Percent taken off per day late (a day begun counts), per return. */
export const POTONGAN_PER_HARI = 10
export const POTONGAN_PER_KEMBALI = 50

export const NAMA_UNSUR: Readonly<Record<UnsurKetaatan, string>> = {
  tepatWaktu: 'Tepat waktu',
  lengkap: 'Lengkap',
  tanpaDikembalikan: 'Tidak dikembalikan',
  tanpaBukaKunci: 'Tidak dibuka kembali',
  angkasRealistis: 'Anggaran kas realistis',
}

export const RUMUS_KETAATAN: Rumus = {
  nama: 'Skor ketaatan pelaporan',
  rumus: 'Σ (bobot unsur × nilai unsur) ÷ Σ bobot unsur yang dapat dinilai',
  keterangan: `Tepat waktu (bobot ${BOBOT_KETAATAN.tepatWaktu}): 100% bila laporan pertama kali sampai di kantor tidak lewat tenggat (setelah disetujui kepala, bila tahun itu memintanya), berkurang ${POTONGAN_PER_HARI}% per hari terlambat, 0% bila belum sampai ketika tenggat lewat. `
    + `Lengkap (${BOBOT_KETAATAN.lengkap}): bagian baris berpagu yang realisasinya diisi dan sub-kegiatan berpagu yang progres fisiknya diisi. `
    + `Tidak dikembalikan (${BOBOT_KETAATAN.tanpaDikembalikan}): berkurang ${POTONGAN_PER_KEMBALI}% setiap kali dikembalikan. `
    + `Tidak dibuka kembali (${BOBOT_KETAATAN.tanpaBukaKunci}): 0% bila laporan yang terkunci pernah dibuka lagi. `
    + `Anggaran kas realistis (${BOBOT_KETAATAN.angkasRealistis}): 100% dikurangi selisih mutlak realisasi terhadap anggaran kas s.d. bulan itu, paling rendah 0%. `
    + 'Tidak dinilai sebelum tenggat lewat atau laporan diajukan; unsur yang tidak dapat dinilai tidak ikut dibagi.',
  sumber: 'Ketetapan aplikasi atas unsur yang lazim dinilai (ketepatan, kelengkapan, perbaikan, disiplin anggaran kas); bukan peraturan.',
}

/** What one report is judged on. */
export interface BahanKetaatan {
  /** the deadline has passed */
  jatuhTempo: boolean
  /** days from the deadline to the first time the report reached the office, a day begun counts; 0 = in time, null = it did not */
  hariTerlambat: number | null
  /** lines and sub-kegiatan with pagu > 0, and those of them that were filled in */
  baris: number
  barisTerisi: number
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

function nilaiUnsur(bahan: BahanKetaatan): Record<UnsurKetaatan, Rasio> {
  const { hariTerlambat, baris, barisTerisi, sub, subTerisi, dikembalikan, dibukaKembali } = bahan
  if (hariTerlambat === null) {
    const belum = tiada('Laporan belum sampai di kantor')
    return { tepatWaktu: persenPenuh(0), lengkap: rasio(BigInt(barisTerisi + subTerisi), BigInt(baris + sub), 'Tidak ada yang harus diisi'), tanpaDikembalikan: belum, tanpaBukaKunci: belum, angkasRealistis: nilaiAngkas(bahan) }
  }
  return {
    tepatWaktu: persenPenuh(100 - POTONGAN_PER_HARI * hariTerlambat),
    lengkap: rasio(BigInt(barisTerisi + subTerisi), BigInt(baris + sub), 'Tidak ada yang harus diisi'),
    tanpaDikembalikan: persenPenuh(100 - POTONGAN_PER_KEMBALI * dikembalikan),
    tanpaBukaKunci: persenPenuh(dibukaKembali > 0 ? 0 : 100),
    angkasRealistis: nilaiAngkas(bahan),
  }
}

/** The weighted mean of the parts that exist, exactly: one common denominator, nothing rounded on the way. */
function rataBerbobot(unsur: Readonly<Record<UnsurKetaatan, Rasio>>): Rasio {
  let [pembilang, penyebut, bobot] = [0n, 1n, 0n]
  for (const nama of UNSUR_KETAATAN) {
    const nilai = unsur[nama]
    if (!nilai.ada) continue
    const satu = BigInt(BOBOT_KETAATAN[nama])
    pembilang = pembilang * nilai.penyebut + satu * nilai.pembilang * penyebut
    penyebut *= nilai.penyebut
    bobot += satu
  }
  return rasio(pembilang, penyebut * bobot, 'Belum ada unsur yang dapat dinilai')
}

/**
 * How well a unit reported one month, 0..1 (see RUMUS_KETAATAN). Not yet due and not handed in is n/a, never a good score
 * by absence; not handed in although it was due is 0 for time, and what does not exist is left out of the mean.
 */
export function nilaiKetaatan(bahan: BahanKetaatan): Ketaatan {
  if (bahan.hariTerlambat === null && !bahan.jatuhTempo) {
    const belum = tiada('Belum jatuh tempo')
    return { skor: belum, unsur: Object.fromEntries(UNSUR_KETAATAN.map((nama) => [nama, belum])) as Record<UnsurKetaatan, Rasio> }
  }
  const unsur = nilaiUnsur(bahan)
  return { skor: rataBerbobot(unsur), unsur }
}

/** Order of a list: best first; what has no score comes last. */
export function bandingkanSkor(a: Rasio, b: Rasio): number {
  if (a.ada && b.ada) return bandingkanRasio(b, a)
  return a.ada ? -1 : b.ada ? 1 : 0
}
