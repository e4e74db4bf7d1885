import { cocokTeks } from '@/lib/dasar/format/cari'
import type { BarisTempat, SaringTempat } from './types'

const KEADAAN: Readonly<Record<SaringTempat['keadaan'], (satu: BarisTempat) => boolean>> = {
  belum: ({ wilayahIds, barisSendiri }) => wilayahIds.length === 0 && barisSendiri === 0,
  usul: ({ wilayahIds, usul }) => wilayahIds.length === 0 && usul !== null,
  satu: ({ wilayahIds, kecamatanIds }) => wilayahIds.length > 0 && kecamatanIds.length === 1,
  lintas: ({ wilayahIds, kecamatanIds }) => wilayahIds.length > 0 && kecamatanIds.length > 1,
  semua: () => true,
}

/** The rows that fit the choice, the most rupiah first. */
export const saringTempat = (daftar: readonly BarisTempat[], { q, unit, keadaan, jenis, kecamatan }: SaringTempat): BarisTempat[] =>
  daftar.filter((satu) =>
    KEADAAN[keadaan](satu)
    && (unit === null || satu.unitId === unit) && (jenis === null || satu.jenis === jenis)
    && (kecamatan === null || satu.kecamatanIds.includes(kecamatan))
    && (q === '' || cocokTeks(q, satu.nama, satu.kode, satu.unit, satu.lokasi, satu.di)))
    .sort((a, b) => (a.pagu === b.pagu ? (a.jenis === b.jenis ? a.id - b.id : a.jenis < b.jenis ? 1 : -1) : a.pagu > b.pagu ? -1 : 1))
