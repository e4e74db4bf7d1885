export { terapkanImpor } from './impor/mutations'
export { revisiNilai, revisiTarget, simpanNilai, simpanTarget, tarikNilai } from './catatan/mutations'
export { hapusDaftar, muatDaftarAwal, simpanDaftar } from './daftar/mutations'
