import type { Hadir } from '@/lib/rakor/kehadiran/types'

/** Has come to the meeting. */
export const sudahHadir = ({ pada }: Hadir): boolean => pada !== null
