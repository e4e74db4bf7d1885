/** What stands where no unit of the reader has anything to perform. @param milik she reads her own units only */
export const kataKosong = (tahun: number, milik: boolean): string => `Belum ada anggaran ${tahun}${milik ? ' untuk unit Anda' : ''}`
