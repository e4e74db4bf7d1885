import { acak } from '../acak'
import { bagiRata, jumlah } from '../bagi'
import type { Baris, Sub } from './jenis'

const RIBU = 100_000
const bulanan = (kumulatif: readonly number[]) => kumulatif.map((k, i) => k - (kumulatif[i - 1] ?? 0))

/** Monthly figures whose months after `sampai` are stretched or shrunk so that the year adds up to `pagu`. */
function ekor(kas: readonly number[], sampai: number, pagu: number): number[] {
  const awal = kas.slice(0, sampai)
  const sisa = pagu - jumlah(awal)
  const bobot = kas.slice(sampai)
  return [...awal, ...bagiRata(sisa, jumlah(bobot) > 0 ? bobot : bobot.map((_, i) => (i === bobot.length - 1 ? 1 : 0)), 100)]
}

/** Every line starts with the same pagu and kas in each of `banyak` versions: its figures as composed. */
export function samakanVersi(subs: readonly Sub[], banyak: number): void {
  for (const b of subs.flatMap((s) => s.baris)) {
    b.paguVersi = Array.from({ length: banyak }, () => b.pagu)
    b.kasVersi = Array.from({ length: banyak }, () => bulanan(b.kas))
  }
}

/** How much a line can give away: half of what the plan and the spending to month `sampai` leave of it. */
const longgar = (b: Baris, sampai: number) => Math.max(0, b.pagu - Math.max(b.kas[sampai - 1] ?? 0, b.real[Math.min(sampai, b.real.length) - 1] ?? 0, b.real.at(-1) ?? 0)) / 2

/** Moves money between two lines of one unit in one version, in the months after `sampai`. */
function geser(dari: Baris, ke: Baris, versi: number, sampai: number, nilai: number): void {
  for (const [b, tanda] of [[dari, -1], [ke, 1]] as const) {
    const pagu = (b.paguVersi[versi] ?? 0) + tanda * nilai
    b.paguVersi[versi] = pagu
    b.kasVersi[versi] = ekor(b.kasVersi[versi] ?? [], sampai, pagu)
  }
}

/** A few moves in each of the named units; the total of the unit and of the year stays. */
export function pergeseran(subs: readonly Sub[], slug: readonly string[], versi: number, sampai: number): void {
  for (const nama of slug) {
    const baris = subs
      .filter((s) => s.unit.slug === nama && s.nasib === 'tetap')
      .flatMap((s) => s.baris)
      .filter((b) => b.tetap === undefined && b.mulai < 13 && !b.modal && b.kurva !== 'gaji')
      .sort((a, b) => acak('geser', versi, a.sub.kode, a.rekening) - acak('geser', versi, b.sub.kode, b.rekening))
    const pemberi = baris.filter((b) => longgar(b, sampai) >= 2 * RIBU)
    for (let i = 0; i + 1 < Math.min(6, pemberi.length); i += 2) {
      const [dari, ke] = [pemberi[i], pemberi[i + 1]]
      if (dari && ke) geser(dari, ke, versi, sampai, Math.floor((longgar(dari, sampai) * 0.6) / RIBU) * RIBU)
    }
  }
}

const terbesar = (subs: readonly Sub[], slug: string) =>
  subs
    .filter((s) => s.unit.slug === slug && s.nasib === 'tetap')
    .flatMap((s) => s.baris)
    .filter((b) => b.tetap === undefined && b.kurva !== 'gaji')
    .sort((a, b) => b.pagu - a.pagu)[0]

/** The sub-kegiatan that lose or gain their whole pagu with the first pergeseran; the murni version (0) has the
 * opposite. Another line of the unit bears the difference. */
export function pergeseranPenuh(subs: readonly Sub[], sampai: number): void {
  for (const sub of subs) {
    const lawan = terbesar(subs, sub.unit.slug)
    if (!lawan || sub.nasib === 'tetap') continue
    for (const b of sub.baris) {
      if (sub.nasib === 'baru') {
        b.paguVersi[0] = null
        b.kasVersi[0] = []
        pindah(lawan, 0, sampai, b.pagu)
      } else {
        const nilai = Math.round(b.nominal * 10) * 10 * RIBU
        b.paguVersi = [nilai, ...b.paguVersi.slice(1).map(() => 0)]
        b.kasVersi = [bagiRata(nilai, [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1], RIBU), ...b.kasVersi.slice(1).map(() => [])]
        pindah(lawan, 0, sampai, -nilai)
      }
    }
  }
}

function pindah(b: Baris, versi: number, sampai: number, nilai: number): void {
  const pagu = (b.paguVersi[versi] ?? 0) + nilai
  b.paguVersi[versi] = pagu
  b.kasVersi[versi] = ekor(b.kasVersi[versi] ?? [], sampai, pagu)
}

/** A few lines whose anggaran kas does not add up to their pagu, in the last month of the given versions. */
export function kasTidakPas(subs: readonly Sub[], versi: readonly number[]): void {
  const pilihan = [['dinsos', -15_000_000_00], ['disporapar', -24_500_000_00], ['kecpagardewa', 1_250_000_00], ['dlh', 12_000_000_00]] as const
  for (const [slug, selisih] of pilihan) {
    const b = terbesar(subs, slug)
    for (const v of versi) {
      const kas = b?.kasVersi[v]
      if (kas) kas[11] = Math.max(0, (kas[11] ?? 0) + selisih)
    }
  }
}

/** The first version had another total: what was left of each line after month `sampai` times `faktor`. */
export function ubahMurni(subs: readonly Sub[], sampai: number, faktor: (b: Baris) => number): void {
  for (const b of subs.flatMap((s) => s.baris)) {
    const terpakai = Math.max(b.kas[sampai - 1] ?? 0, b.real[sampai - 1] ?? 0)
    const pagu = terpakai + Math.round(((b.pagu - terpakai) * faktor(b)) / RIBU) * RIBU
    b.paguVersi[0] = pagu
    b.kasVersi[0] = ekor(b.kasVersi[0] ?? [], sampai, pagu)
  }
}
