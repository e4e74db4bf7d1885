import type { StatusSaring, UrutKendala } from './schema'

/** The words of the screen for what the register can be narrowed to, and its orders. */
export const NAMA_STATUS: Record<StatusSaring, string> = {
  terbuka: 'Terbuka', lewat: 'Lewat tenggat', 'tanpa-langkah': 'Tanpa langkah', 'tanpa-rencana': 'Tanpa rencana', selesai: 'Selesai',
  'baru-bulan': 'Baru sejak bulan lalu', 'selesai-bulan': 'Selesai sejak bulan lalu', 'baru-triwulan': 'Baru sejak triwulan lalu', 'selesai-triwulan': 'Selesai sejak triwulan lalu', semua: 'Semua',
}
export const NAMA_URUT: Record<UrutKendala, string> = { rupiah: 'Kekurangan terbesar', tenggat: 'Tenggat terdekat', umur: 'Terlama terbuka', unit: 'Unit', sebab: 'Penyebab' }
