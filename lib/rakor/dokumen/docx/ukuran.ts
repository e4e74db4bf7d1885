/** Twentieths of a point per millimetre and point. */
export const mm = (nilai: number): number => Math.round((nilai * 1440) / 25.4)
export const pt = (nilai: number): number => Math.round(nilai * 20)
/** Pixels of a drawing (96 an inch) per twentieth of a point. */
export const piksel = (twip: number): number => Math.round(twip / 15)

/** F4 (folio), 215 x 330 mm. */
export const KERTAS = { width: mm(215), height: mm(330) } as const
export const TEPI = { top: mm(20), bottom: mm(15), left: mm(25), right: mm(20), header: mm(9), footer: mm(8) } as const

export type Arah = 'tegak' | 'datar'

/** Width between the margins. */
export const lebarIsi = (arah: Arah): number => (arah === 'tegak' ? KERTAS.width : KERTAS.height) - TEPI.left - TEPI.right
