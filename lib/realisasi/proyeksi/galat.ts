import { ALASAN } from '../alasan'
import { kelompokkan } from '../kelompokkan'
import { rasio, type Rasio } from '../rasio'
import { jumlah, sen, type Sen } from '../rupiah'
import { CARA, type Cara, type SelUji } from './uji-balik'

/** At which level errors are counted: inside it they cancel out, between its members they do not. */
export const TINGKAT = ['KABUPATEN', 'UNIT', 'SEL'] as const
export type Tingkat = (typeof TINGKAT)[number];

const KUNCI: Record<Tingkat, (sel: SelUji) => string> = {
  KABUPATEN: ({ tahun }) => String(tahun),
  UNIT: ({ tahun, unit }) => `${tahun} ${unit}`,
  SEL: ({ tahun, unit, jenis }) => `${tahun} ${unit} ${jenis}`,
}

/** One member of a level in one held year: sums of rupiah. Of one month. */
export interface Anggota {
  tahun: number;
  unit: string;
  jenis: string;
  kategori: string;
  pagu: Sen;
  nyata: Sen;
  /** guess - what became of it: negative = too low */
  galat: Record<Cara, Sen>;
}

/** The cells of one month summed up to a level. Members without pagu and without money say nothing and are left out. */
export function anggotaUji(sel: readonly SelUji[], tingkat: Tingkat): Anggota[] {
  return [...kelompokkan(sel, KUNCI[tingkat]).values()].flatMap((milik) => {
    const [pertama] = milik
    if (!pertama) return []
    const { tahun, unit, jenis, kategori } = pertama
    const [pagu, nyata] = [jumlah(milik.map((satu) => satu.pagu)), jumlah(milik.map((satu) => satu.nyata))]
    const galat = Object.fromEntries(CARA.map((cara) => [cara, sen(jumlah(milik.map(({ duga }) => duga[cara])) - nyata)])) as Record<Cara, Sen>
    return pagu === 0n && nyata === 0n && CARA.every((cara) => galat[cara] === 0n) ? [] : [{ tahun, unit, jenis, kategori, pagu, nyata, galat }]
  })
}

const besar = (nilai: bigint): bigint => (nilai < 0n ? -nilai : nilai)

export interface JumlahGalat {
  pagu: Sen;
  /** sum of the sizes of the errors, in rupiah */
  mutlak: Record<Cara, Sen>;
  /** the same as a share of the pagu: points */
  poin: Record<Cara, Rasio>;
  /** sum with signs as a share of the pagu: negative = too low on the whole */
  condong: Record<Cara, Rasio>;
}

const perCara = <T>(hitung: (cara: Cara) => T): Record<Cara, T> => ({ BF: hitung('BF'), LURUS: hitung('LURUS'), LALU: hitung('LALU') })

/** How far each way was off over these members: rupiah are summed, then divided once. */
export function jumlahGalat(anggota: readonly Anggota[]): JumlahGalat {
  const pagu = jumlah(anggota.map((satu) => satu.pagu))
  const mutlak = perCara((cara) => sen(anggota.reduce((total, { galat }) => total + besar(galat[cara]), 0n)))
  return {
    pagu, mutlak,
    poin: perCara((cara) => rasio(mutlak[cara], pagu, ALASAN.paguNol)),
    condong: perCara((cara) => rasio(jumlah(anggota.map(({ galat }) => galat[cara])), pagu, ALASAN.paguNol)),
  }
}

/** The way that was nearest; null: two or more share the place. */
export function terdekat(nilai: Readonly<Record<Cara, Sen>>): Cara | null {
  const kecil = CARA.reduce((min, cara) => (besar(nilai[cara]) < min ? besar(nilai[cara]) : min), besar(nilai.BF))
  const menang = CARA.filter((cara) => besar(nilai[cara]) === kecil)
  return menang.length === 1 ? (menang[0] ?? null) : null
}

/** How often each way was nearest; `SERI`: the place was shared. Together as many as there are members. */
export function hitungMenang(anggota: readonly Anggota[]): Record<Cara | 'SERI', number> {
  const hasil = { BF: 0, LURUS: 0, LALU: 0, SERI: 0 }
  for (const { galat } of anggota) hasil[terdekat(galat) ?? 'SERI'] += 1
  return hasil
}
