const ROMAWI = ['I', 'II', 'III', 'IV'] as const

/** "Rakor POP triwulan II TA 2023" */
export const namaRapat = ({ triwulan, tahun }: { triwulan: number; tahun: number }): string => `Rakor POP triwulan ${ROMAWI[triwulan - 1] ?? triwulan} TA ${tahun}`
