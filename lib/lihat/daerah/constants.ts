/** Our own regency among the others. */
export const NAMA_SENDIRI = 'Kabupaten Lampung Barat'
