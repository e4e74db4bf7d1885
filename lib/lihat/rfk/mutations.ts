// the door of this room for other rooms that send a parcel of files one after the other, and tell how far it is
export { catatPaket, mulaiPaket, tutupPaket, type Paket } from './mutations-paket'
