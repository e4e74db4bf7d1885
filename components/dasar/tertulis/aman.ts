const TEKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const NILAI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }

/** A text between tags. */
export const amanTeks = (teks: string): string => teks.replace(/[&<>]/g, (huruf) => TEKS[huruf] ?? '')
/** A value between double quotes. */
export const amanNilai = (teks: string): string => teks.replace(/[&<"]/g, (huruf) => NILAI[huruf] ?? '')
