export { pulihkanAlokasi, simpanAlokasi, tarikAlokasi } from './alokasi/mutations'
export { simpanAturan } from './aturan/mutations'
export { betulkanCatatan, simpanLembar, tarikCatatan } from './catatan/mutations'
export { terapkanImpor } from './impor/mutations'
