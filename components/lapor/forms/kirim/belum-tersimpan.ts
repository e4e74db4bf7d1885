import { bacaDraf, type Wadah } from '@/components/lapor/forms/draf'
import { bacaKetikan, bacaKunci } from '@/lib/lapor/entri/utils'

/** A storage that can be looked through, as a browser's can. */
export type WadahBerisi = Wadah & { readonly length: number; key: (i: number) => string | null }

/** A typed cell that the server does not have yet. */
export interface BelumTersimpan {
  kunci: string
  teks: string
  /** why it is not stored, in a sentence */
  sebab: string
}

/** One unit's report of one month, and whose typing it is. */
export interface MilikDraf {
  penggunaId: string
  unitId: number
  tahun: number
  bulan: number
}

/** How the drafts of a report begin; what follows names the entry place and the versions of the plan. */
const awalanDraf = ({ penggunaId, unitId, tahun, bulan }: MilikDraf): string => `draf:${[penggunaId, unitId, tahun, bulan].join(':')}:`
/** The draft of the worksheet in these versions. */
export const kunciDrafLembar = (milik: MilikDraf, apbdVersiId: number | null, kasVersiId: number | null): string =>
  `${awalanDraf(milik)}lembar:${apbdVersiId ?? ''}:${kasVersiId ?? ''}`

const BELUM_SAMPAI = 'belum sampai ke server'
const kunciSebab = (kunciDraf: string): string => `sebab-${kunciDraf}`

/** Keeps the sentences of cells that the server refused or that wait for a choice beside their draft, for the other pages. */
export function tulisSebab(wadah: Wadah, kunciDraf: string, sebab: Readonly<Record<string, string>>): void {
  try {
    if (Object.keys(sebab).length === 0) wadah.removeItem(kunciSebab(kunciDraf))
    else wadah.setItem(kunciSebab(kunciDraf), JSON.stringify(sebab))
  } catch {
    // without it the list says less, and still names the cell
  }
}

function bacaSebab(wadah: Wadah, kunciDraf: string): Record<string, unknown> {
  try {
    return (JSON.parse(wadah.getItem(kunciSebab(kunciDraf)) ?? '{}') as Record<string, unknown> | null) ?? {}
  } catch {
    return {}
  }
}

function kunciDraf(wadah: WadahBerisi, awalan: string): string[] {
  try {
    return Array.from({ length: wadah.length }, (_, i) => wadah.key(i)).filter((kunci): kunci is string => kunci?.startsWith(awalan) ?? false)
  } catch {
    return []
  }
}

/** Every typed cell of a report that this browser still keeps, from whichever of its windows. */
export function bacaBelumTersimpan(wadah: WadahBerisi, milik: MilikDraf): BelumTersimpan[] {
  return kunciDraf(wadah, awalanDraf(milik)).flatMap((kunci) => {
    const sebab = bacaSebab(wadah, kunci)
    return [...(bacaDraf(wadah, kunci)?.sel ?? [])].map(([nama, { teks }]) => {
      const alamat = bacaKunci(nama)
      const baca = alamat && bacaKetikan(alamat, teks)
      const kata = sebab[nama]
      return { kunci: nama, teks, sebab: baca?.ok === false ? baca.pesan : typeof kata === 'string' ? kata : BELUM_SAMPAI }
    })
  })
}

/** Throws away what is typed and not stored, when it is of no use any more. */
export function buangBelumTersimpan(wadah: WadahBerisi, milik: MilikDraf): void {
  for (const kunci of kunciDraf(wadah, awalanDraf(milik))) wadah.removeItem(kunci)
}
