import type { Hadir } from '@/lib/rakor/kehadiran/types'

/** Has come to the meeting. */
export const sudahHadir = ({ pada }: Hadir): boolean => pada !== null

/** Those who are invited; who came without an invitation is none of them. */
export const diundang = (hadir: readonly Hadir[]): Hadir[] => hadir.filter(({ tamu }) => !tamu)

/** Those who came without an invitation. */
export const tamu = (hadir: readonly Hadir[]): Hadir[] => hadir.filter((satu) => satu.tamu && sudahHadir(satu))
