const ROMAWI = ['I', 'II', 'III', 'IV'] as const

/** "TW II 2023" */
export const namaTriwulan = ({ tahun, triwulan }: { tahun: number; triwulan: number }): string => `TW ${ROMAWI[triwulan - 1] ?? triwulan} ${tahun}`
