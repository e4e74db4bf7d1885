import { ALASAN } from './alasan'
import { pastikanBulan } from './bulan'
import { deviasi, deviasiRelatif } from './deviasi'
import { cakupanFisik, deviasiFisik, fisik, targetFisik, terbandingFisik, type TerbandingFisik } from './fisik'
import { cakupanLapor } from './cakupan-lapor'
import type { Posisi } from './posisi'
import { bandingkanPersen, tiada, type Rasio } from './rasio'
import type { Sen } from './rupiah'
import { selisihAngkas, sisaPagu } from './selisih'
import { serapanAngkas, serapanPagu } from './serapan'
import { angkasWajar } from './kewajaran'
import { target } from './target'
import { classifyZona, type AturanZona, type Zona } from './zona'

/** Everything that follows from one Posisi. Ratios are exact; round them once, when they are written out. */
export interface Capaian {
  readonly posisi: Posisi;
  /** cut-off month, 1..12 */
  readonly bulan: number;
  /** false: the unit's report of the cut-off month is missing, so there is no zona, predikat or rank */
  readonly melapor: boolean;
  /** share of the anggaran kas whose units have handed in the report of the cut-off month */
  readonly cakupanLapor: Rasio;
  readonly target: Rasio;
  readonly serapanPagu: Rasio;
  readonly serapanAngkas: Rasio;
  /** serapanPagu - target as printed, percentage points as a fraction; negative = behind */
  readonly deviasi: Rasio;
  /** fraction of the anggaran kas; positive = behind */
  readonly deviasiRelatif: Rasio;
  /** realisasi - anggaran kas; negative = behind, like `deviasi` */
  readonly selisih: Sen | null;
  readonly sisaPagu: Sen | null;
  readonly fisik: Rasio;
  readonly cakupanFisik: Rasio;
  readonly targetFisik: Rasio;
  /** the terms of `deviasiFisik`: both over the sub-kegiatan that have progress and target */
  readonly terbanding: TerbandingFisik;
  /** percentage points as a fraction; negative = behind */
  readonly deviasiFisik: Rasio;
  /** null = n/a, for the reason in `alasanZona` */
  readonly zona: Zona | null;
  readonly alasanZona: string;
  /** a zona of a group whose reports stand for less than the year's limit: it may still change as reports come in */
  readonly sementara: boolean;
  /** false: so far beyond its anggaran kas that the anggaran kas must be wrong; marked, and never ranked by it */
  readonly angkasWajar: boolean;
}

export interface KonteksCapaian {
  aturan: AturanZona;
  bulan: number;
  /** Default: from the position itself. A group has reported when one of its units has. */
  melapor?: boolean;
}

/** false only where the position has units and none of them has reported. */
const adaYangMelapor = ({ jumlahUnit, jumlahUnitMelapor }: Posisi): boolean =>
  jumlahUnit === 0 || jumlahUnitMelapor > 0

/** Some reports are missing, and those that are in stand for less than the limit of the year. */
const kurangLapor = ({ jumlahUnit, jumlahUnitMelapor }: Posisi, cakupan: Rasio, batas: number): boolean =>
  jumlahUnitMelapor < jumlahUnit && !(cakupan.ada && bandingkanPersen(cakupan, batas) >= 0)

/** Turns sums into results. Pure: the same position gives the same Capaian on a live page and in a frozen snapshot. */
export function computeCapaian(posisi: Posisi, konteks: KonteksCapaian): Capaian {
  const melapor = konteks.melapor ?? adaYangMelapor(posisi)
  const angkas = serapanAngkas(posisi)
  // without pagu there is nothing to be on time with, and no duty to report: no zona and no rank, as it is none of the units or sub-kegiatan that are counted
  const { zona, alasan } = posisi.pagu === 0n ? { zona: null, alasan: ALASAN.paguNol } : classifyZona(angkas, konteks.aturan, melapor)
  const cakupan = cakupanLapor(posisi)
  return {
    posisi,
    bulan: pastikanBulan(konteks.bulan),
    melapor,
    cakupanLapor: cakupan,
    target: target(posisi),
    serapanPagu: serapanPagu(posisi),
    serapanAngkas: angkas,
    deviasi: deviasi(posisi),
    deviasiRelatif: deviasiRelatif(posisi),
    selisih: selisihAngkas(posisi),
    sisaPagu: sisaPagu(posisi),
    fisik: fisik(posisi),
    cakupanFisik: cakupanFisik(posisi),
    targetFisik: targetFisik(posisi),
    terbanding: terbandingFisik(posisi),
    deviasiFisik: deviasiFisik(posisi),
    zona,
    alasanZona: alasan,
    sementara: melapor && zona !== null && kurangLapor(posisi, cakupan, konteks.aturan.batasSementara),
    angkasWajar: angkasWajar(angkas),
  }
}

/**
 * The results as they may leave the house: of a part none of whose units has handed the month in, nothing that holds realisasi against the
 * month's plan, with the reason. Its money and progress stay, as what was entered last.
 */
export function menurutLaporan(capaian: Capaian): Capaian {
  if (capaian.melapor) return capaian
  const belum = tiada(ALASAN.belumLapor)
  return { ...capaian, serapanPagu: belum, serapanAngkas: belum, deviasi: belum, deviasiRelatif: belum, selisih: null }
}
