import { z } from 'zod'
import { cocokTeks } from '@/lib/dasar/format/cari'
import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'
import { isTerbuka, kedudukan, siapa } from '@/lib/lapor/tindak-lanjut/utils'

export const KEADAAN_SARING = ['semua', 'terbuka', 'lewat', 'menunggu', 'ditutup'] as const
export const NAMA_SARING: Readonly<Record<(typeof KEADAAN_SARING)[number], string>> = { semua: 'Semua', terbuka: 'Masih terbuka', lewat: 'Lewat tenggat', menunggu: 'Menunggu dinilai', ditutup: 'Sudah ditutup' }

const skema = z.object({ keadaan: z.enum(KEADAAN_SARING).catch('semua').default('semua'), cari: z.string().trim().max(100).catch('').default('') })
export type SaringTindak = z.output<typeof skema>

/** The filter of an address; what makes no sense narrows nothing. */
export const parseSaring = (params: Record<string, unknown>): SaringTindak => skema.parse({ keadaan: params.keadaan, cari: params.cari })

/** Decisions that fit: by state on a day, and by words in what they say and who has to do it. */
export const saringPutusan = (daftar: readonly Putusan[], { keadaan, cari }: SaringTindak, hari: string): Putusan[] => daftar.filter((putusan) => {
  const kini = kedudukan(putusan, hari)
  const buka = isTerbuka(kini)
  const cocok = { semua: true, terbuka: buka, lewat: buka && kini.lewat > 0, menunggu: kini.keadaan === 'MENUNGGU', ditutup: !buka }[keadaan]
  return cocok && (cari === '' || cocokTeks(cari, putusan.apa, siapa(putusan), putusan.namaUnit))
})
