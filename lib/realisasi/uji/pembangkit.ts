/** Generated cases for the tests of this room: fixed seed, so a run is the same everywhere; fast-check prints it on failure. */
import fc from 'fast-check'
import { computeCapaian, type Capaian } from '../capaian'
import { FISIK_PENUH } from '../fisik'
import { hitungBin } from '../bin-fisik'
import { KATEGORI, type Posisi } from '../posisi'
import { rasio, type RasioAda } from '../rasio'
import { sen, senFromText, type Sen } from '../rupiah'
import type { AturanZona } from '../zona'

export const ATURAN_2023: AturanZona = { tahun: 2023, kuningMulai: 65, hijauMulai: 80, batasSementara: 90, sumber: 'November 2023' }
export const ATURAN_2024: AturanZona = { tahun: 2024, kuningMulai: 65, hijauMulai: 85, batasSementara: 90, sumber: 'Juli 2024' }

const SETELAN = { seed: 20230712, numRuns: 300 } as const

export const sifat = <T>(arb: fc.Arbitrary<T>, predicate: (value: T) => void): void =>
  fc.assert(fc.property(arb, predicate), SETELAN)

/** A whole amount in rupiah, written as in the sources: "984.959.704.911" or "465.454.124.354,53". */
export const rp = (text: string): Sen => senFromText(text.replaceAll('.', '').replace(',', '.'))

export const pecahan = (a: bigint, b: bigint): RasioAda => {
  const hasil = rasio(a, b, 'nol')
  if (!hasil.ada) throw new RangeError('Penyebut nol')
  return hasil
}

export function posisi(isi: Partial<Posisi> = {}): Posisi {
  return {
    kunci: 'u1', kode: '1.01', nama: 'Unit', kategori: 'DINAS',
    pagu: rp('1.000'), angkas: rp('500'), realisasi: rp('400'), nonRkud: sen(0n),
    paguMelapor: rp('1.000'), angkasMelapor: rp('500'), realisasiDiisi: true,
    fisik: { pagu: sen(0n), tertimbang: 0n }, targetFisik: { pagu: sen(0n), tertimbang: 0n },
    fisikKini: sen(0n), fisikTertua: null, fisikBanding: { pagu: sen(0n), realisasi: 0n, target: 0n },
    jumlahSubKegiatan: 0, bin: { nol: 0, sampai50: 0, sampai75: 0, sampai100: 0, belumLapor: 0 },
    jumlahUnit: 1, jumlahUnitMelapor: 1, diperbarui: null,
    ...isi,
  }
}

export const capaian = (isi: Partial<Posisi> = {}, bulan = 6): Capaian =>
  computeCapaian(posisi(isi), { aturan: ATURAN_2023, bulan })

const arbSen = fc.bigInt({ min: 0n, max: 10n ** 16n }).map(sen)
const arbProgres = fc.option(fc.integer({ min: 0, max: FISIK_PENUH }), { nil: null })
const arbBulanIso = fc.integer({ min: 1, max: 9 }).map((day) => `2023-07-0${day}T02:00:00.000Z`)

const arbPosisi: fc.Arbitrary<Posisi> = fc
  .record({
    kategori: fc.constantFrom(...KATEGORI),
    pagu: arbSen,
    angkas: fc.option(arbSen, { nil: null, freq: 8 }),
    // corrections can outweigh what was booked
    realisasi: fc.option(fc.bigInt({ min: -(10n ** 8n), max: 10n ** 16n }).map(sen), { nil: null, freq: 8 }),
    nonRkud: arbSen,
    progres: fc.array(arbProgres, { maxLength: 6 }),
    bobot: arbSen,
    melapor: fc.boolean(),
    diperbarui: fc.option(arbBulanIso, { nil: null }),
  })
  .map(({ progres, bobot, melapor, ...isi }) => {
    const ada = progres.filter((value) => value !== null)
    const fisik = {
      pagu: sen(bobot * BigInt(ada.length)),
      tertimbang: ada.reduce((total, value) => total + bobot * BigInt(value), 0n),
    }
    return posisi({
      ...isi, fisik, targetFisik: fisik,
      fisikKini: fisik.pagu, fisikTertua: ada.length > 0 ? 6 : null,
      fisikBanding: { pagu: fisik.pagu, realisasi: fisik.tertimbang, target: fisik.tertimbang },
      paguMelapor: melapor ? isi.pagu : sen(0n), angkasMelapor: melapor ? (isi.angkas ?? sen(0n)) : sen(0n),
      jumlahSubKegiatan: progres.length, bin: hitungBin(progres),
      jumlahUnitMelapor: melapor ? 1 : 0,
    })
  })

/** Units with keys u0, u1, ... and some equal codes, so that ties and their last word are met. */
export const arbDaftarPosisi: fc.Arbitrary<Posisi[]> = fc
  .array(arbPosisi, { maxLength: 25 })
  .map((list) => list.map((item, index) => ({ ...item, kunci: `u${index}`, kode: `1.${index % 4}` })))

/** A list and the same list in another order. */
export const acak = <T>(arb: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> =>
  arb.chain((list) =>
    fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }).map((other): [T[], T[]] => [list, other]))
