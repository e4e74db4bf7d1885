/**
 * Whether something that is open was due by a day (plain dates). One rule for every list: what was due on the day itself is overdue at
 * the end of it.
 */
export const lewatTenggat = (status: 'TERBUKA' | 'SELESAI', tenggat: string | null, batas: string): boolean =>
  status === 'TERBUKA' && tenggat !== null && tenggat <= batas
