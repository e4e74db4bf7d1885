import { cocokTeks } from '@/lib/dasar/format/cari'
import type { PaketKini, SaringPaket } from './types'

const CIRI: Readonly<Record<string, (paket: PaketKini) => boolean>> = {
  kritis: ({ kritis }) => kritis?.kritis === true,
  risiko: ({ risiko }) => risiko !== null,
  terlambat: ({ terlambatMulai }) => terlambatMulai,
  'tanpa-foto': ({ tanpaFoto }) => tanpaFoto,
  'tanpa-sub': ({ sub }) => sub === null,
  'tanpa-rup': ({ kodeRup }) => kodeRup === null,
  batal: ({ status, putus }) => status !== 'AKTIF' || putus,
}

/** Whether a package is still on its way, so that a stage of it is a place where it stands. */
const berjalan = ({ status, putus }: PaketKini): boolean => status === 'AKTIF' && !putus

/** The packages that fit the choice, in the order they came in. */
export function saringPaket(daftar: readonly PaketKini[], { q, unit, tahap, metode, tanda }: SaringPaket): PaketKini[] {
  const ciri = tanda === null ? undefined : CIRI[tanda]
  return daftar.filter((paket) =>
    (unit === null || paket.unitId === unit)
    && (tahap === null || (berjalan(paket) && paket.kedudukan.tahap === tahap))
    && (metode === null || paket.metode === metode)
    && (ciri === undefined || ciri(paket))
    && (q === '' || cocokTeks(q, paket.nama, paket.unit, paket.kodeRup, paket.sub?.nama, paket.sub?.kode, paket.kontrak?.penyedia, paket.kontrak?.nomor)))
}
