/** Why somebody may not decide on a report: her own part in it, or (LEWAT) that of one who had her account in hand within a day. */
export const HALANGAN = ['MENGISI', 'MENGIRIM', 'MENGISI LEWAT', 'MENGIRIM LEWAT'] as const
export type Halangan = (typeof HALANGAN)[number]

const KATA: Record<Halangan, string> = {
  MENGISI: 'Anda ikut mengisi angka laporan ini, jadi orang lain yang memutuskannya.',
  MENGIRIM: 'Anda ikut mengirim laporan ini, jadi orang lain yang memutuskannya.',
  'MENGISI LEWAT': 'Yang mengisi laporan ini mengatur akun Anda kurang dari 24 jam yang lalu, jadi orang lain yang memutuskannya.',
  'MENGIRIM LEWAT': 'Yang mengirim laporan ini mengatur akun Anda kurang dari 24 jam yang lalu, jadi orang lain yang memutuskannya.',
}

/** The same in a sentence to her. */
export const kataHalangan = (halangan: Halangan): string => KATA[halangan]
