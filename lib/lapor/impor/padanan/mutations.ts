export { ambilKode } from './mutations-ambil'
export { petakan } from './mutations-petakan'
export { hapusPadanan, ubahPadanan } from './mutations-ubah'
export { salinPadanan } from './mutations-salin'
