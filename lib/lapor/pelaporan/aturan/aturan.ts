import { ATURAN_BESARAN } from './besaran'
import { ATURAN_FISIK } from './fisik'
import type { Aturan, Kata, Keparahan, KonteksAturan, Temuan } from './jenis'
import { ATURAN_LENGKAP } from './lengkap'
import { ATURAN_REALISASI } from './realisasi'
import { ATURAN_RENCANA } from './rencana'
import { ATURAN_TARGET } from './target'
import type { BarisIsian, Isian, SubIsian } from '../types'

export * from './jenis'
export { ARTI_ATURAN, ATURAN_LAIN } from './arti'

/** All checks of the product's entries, in one list: the worksheet, every save and the submission run these. */
export const ATURAN: readonly Aturan[] = [...ATURAN_BESARAN, ...ATURAN_REALISASI, ...ATURAN_RENCANA, ...ATURAN_TARGET, ...ATURAN_FISIK, ...ATURAN_LENGKAP]

/** Which rules to run: those of saving only (also while typing), or all of them (submission). */
export type Saat = 'simpan' | 'kirim'

const berlaku = (aturan: Aturan, saat: Saat): boolean => saat === 'kirim' || aturan.saat === 'simpan'
const namaBaris = (baris: BarisIsian): string => `${baris.rekeningKode} ${baris.rekeningNama} (${baris.sumberDana})`

function temuan(aturan: Aturan, kata: Kata, sub: SubIsian | null, baris: BarisIsian | null): Temuan {
  return {
    aturan: aturan.kode,
    keparahan: aturan.keparahan,
    bagian: aturan.bagian,
    kunci: kata.kunci ?? null,
    sub: sub && { id: sub.id, kode: sub.kode, nama: sub.nama },
    baris: baris && namaBaris(baris),
    kalimat: kata.kalimat,
    ...(aturan.dijawab ? { dijawab: true as const } : {}),
  }
}

/** The findings about one sub-kegiatan and its lines. */
export function periksaSub(sub: SubIsian, konteks: KonteksAturan, saat: Saat): Temuan[] {
  return ATURAN.filter((aturan) => berlaku(aturan, saat)).flatMap((aturan) => [
    ...sub.baris.flatMap((baris) => (aturan.baris?.(baris, konteks) ?? []).map((kata) => temuan(aturan, kata, sub, baris))),
    ...(aturan.sub?.(sub, konteks) ?? []).map((kata) => temuan(aturan, kata, sub, null)),
  ])
}

/** The findings about everything a unit reports; errors first, otherwise in the order of unit, then sub-kegiatan. */
export function periksaIsian(isian: Isian, dasar: KonteksAturan, saat: Saat): Temuan[] {
  const konteks = { ...dasar, kendalaUnit: isian.jumlahKendalaUnit }
  const semua = [
    ...ATURAN.filter((aturan) => berlaku(aturan, saat)).flatMap((aturan) =>
      (aturan.unit?.(isian, konteks) ?? []).map((kata) => temuan(aturan, kata, null, null)),
    ),
    ...isian.sub.flatMap((sub) => periksaSub(sub, konteks, saat)),
  ]
  const hanya = (keparahan: Keparahan): Temuan[] => semua.filter((satu) => satu.keparahan === keparahan)
  return [...hanya('galat'), ...hanya('peringatan')]
}

/**
 * A short mark of the warnings a person has seen: the same warnings give the same mark. It decides whether her tick still
 * covers what stands there when she submits; it is no secret and no proof.
 */
export function tandaPeringatan(daftar: readonly Temuan[]): string {
  const teks = daftar
    .filter((satu) => satu.keparahan === 'peringatan')
    .map((satu) => [satu.aturan, satu.sub?.id ?? '', satu.kunci ?? '', satu.kalimat].join('|'))
    .sort()
    .join('\n')
  let tanda = 2166136261
  for (let i = 0; i < teks.length; i++) tanda = Math.imul(tanda ^ teks.charCodeAt(i), 16777619) >>> 0
  return `${tanda.toString(36)}-${teks.length.toString(36)}`
}
