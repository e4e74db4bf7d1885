/** What is written on each page of made-up figures. */
export const TANDA_CONTOH = 'DATA CONTOH: sebagian angka dikarang untuk peragaan, bukan dokumen resmi.'
