/** The part that says what all the others are of: year, month, versions, limits of the zona. */
export const KUNCI_PERIODE = 'periode'

/** The part of one unit's page. */
export const kunciUnit = (unitId: string | number): string => `unit/${unitId}`

/** Who reads frozen positions: they are of all units. */
export const PERAN_BEKUAN = ['ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS'] as const
