import { ALASAN } from './alasan'
import type { JumlahFisik, Posisi } from './posisi'
import { bedaTercetak, rasio, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'
import { sen, type Sen } from './rupiah'

export const RUMUS_FISIK: Rumus = {
  nama: 'Realisasi fisik tertimbang',
  rumus: 'Σ (progres fisik sub-kegiatan × pagu) ÷ Σ pagu sub-kegiatan yang melapor',
  keterangan: 'Bobot = pagu sub-kegiatan; pagu nol tidak ikut. Sub-kegiatan tanpa laporan fisik tidak dihitung nol: lihat cakupan.',
  sumber: 'Bobot dan tertimbang (TTB) formulir RFK; nilai realisasi fisik ÷ DPA.',
}

export const RUMUS_CAKUPAN_FISIK: Rumus = {
  nama: 'Cakupan laporan fisik',
  rumus: 'pagu sub-kegiatan yang progres fisiknya diisi untuk bulan itu dalam laporan yang sudah dikirim ÷ pagu × 100%',
  keterangan: 'Seberapa besar bagian pagu yang diwakili oleh laporan bulan itu sendiri. Nilai bulan sebelumnya yang masih dipakai tidak dihitung di sini dan ditandai dengan bulannya.',
  sumber: 'Ketentuan aplikasi, agar yang belum lapor tidak terbaca sebagai nol dan nilai lama tidak terbaca sebagai laporan baru.',
}

export const RUMUS_TARGET_FISIK: Rumus = {
  nama: 'Target fisik tertimbang',
  rumus: 'Σ (target fisik sub-kegiatan × pagu) ÷ Σ pagu sub-kegiatan yang bertarget',
  keterangan: 'Bobot = pagu sub-kegiatan. Tidak tersedia bila target fisik belum dientri.',
  sumber: 'Kolom Target (%) fisik dan TTB formulir RFK.',
}

export const RUMUS_DEVIASI_FISIK: Rumus = {
  nama: 'Deviasi fisik (poin persen)',
  rumus: '(Σ progres × pagu − Σ target × pagu) ÷ Σ pagu, atas sub-kegiatan yang memiliki progres dan target',
  keterangan: 'Dalam poin persen; negatif = tertinggal dari target fisik. Kedua sukunya berdasar sub-kegiatan yang sama: yang belum bertarget atau belum melapor tidak ikut pada keduanya.',
  sumber: 'Kolom Deviasi Fisik laporan monev triwulan.',
}

/** 100 % in the unit in which progress is kept: hundredths of a percent. */
export const FISIK_PENUH = 10_000

/** @throws RangeError unless `progres` is a whole number of hundredths of a percent, 0..10000 */
export function pastikanProgres(progres: number): number {
  if (!Number.isInteger(progres) || progres < 0 || progres > FISIK_PENUH) {
    throw new RangeError(`Bukan progres fisik: ${progres}`)
  }
  return progres
}

/** Weighs lines by pagu. Lines without a value and lines with pagu 0 carry no weight. */
export function timbangFisik(lines: Iterable<{ pagu: Sen; progres: number | null }>): JumlahFisik {
  let pagu = 0n
  let tertimbang = 0n
  for (const line of lines) {
    if (line.progres === null) continue
    pagu += line.pagu
    tertimbang += line.pagu * BigInt(pastikanProgres(line.progres))
  }
  return { pagu: sen(pagu), tertimbang }
}

const persenFisik = ({ pagu, tertimbang }: JumlahFisik, alasan: string): Rasio =>
  rasio(tertimbang, pagu * BigInt(FISIK_PENUH), alasan)

/** Physical progress weighted by pagu, over the lines that have a value. */
export const fisik = (posisi: Pick<Posisi, 'fisik'>): Rasio => persenFisik(posisi.fisik, ALASAN.fisikKosong)

/** Share of the pagu whose sub-kegiatan reported a physical value for the cut-off month itself; carried values do not count. */
export const cakupanFisik = (posisi: Pick<Posisi, 'fisikKini' | 'pagu'>): Rasio =>
  rasio(posisi.fisikKini, posisi.pagu, ALASAN.paguNol)

export const targetFisik = (posisi: Pick<Posisi, 'targetFisik'>): Rasio =>
  persenFisik(posisi.targetFisik, ALASAN.targetFisikKosong)

/** The two terms of `deviasiFisik`: progress and target over the sub-kegiatan that have both. */
export interface TerbandingFisik { fisik: Rasio; target: Rasio }

export function terbandingFisik({ fisik: isi, targetFisik: rencana, fisikBanding: { pagu, realisasi, target } }: Pick<Posisi, 'fisik' | 'targetFisik' | 'fisikBanding'>): TerbandingFisik {
  const alasan = isi.pagu === 0n ? ALASAN.fisikKosong : rencana.pagu === 0n ? ALASAN.targetFisikKosong : ALASAN.fisikTanpaPasangan
  return { fisik: persenFisik({ pagu, tertimbang: realisasi }, alasan), target: persenFisik({ pagu, tertimbang: target }, alasan) }
}

/** Physical progress minus its target over one base, both as printed, as a fraction. Negative = behind. */
export function deviasiFisik(posisi: Pick<Posisi, 'fisik' | 'targetFisik' | 'fisikBanding'>): Rasio {
  const { fisik: nyata, target } = terbandingFisik(posisi)
  return bedaTercetak(nyata, target)
}
