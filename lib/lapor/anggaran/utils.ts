export { BIDANG_PENUNJANG, bidangUnit } from './bidang'
