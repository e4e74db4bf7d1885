export { pulihkanAlokasi, simpanAlokasi, tarikAlokasi } from './mutations-alokasi'
export { simpanAturan } from './mutations-aturan'
export { betulkanCatatan, simpanLembar, tarikCatatan } from './mutations-catatan'
export { terapkanImpor } from './mutations-impor'
