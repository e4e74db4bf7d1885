export { faktaPanel, labelPanel, type Pemilik } from './fakta'
export { periksaDokumen, type CatatanRapat, type HasilDokumen, type TanpaAsal } from './dokumen'
