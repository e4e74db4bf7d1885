/** A pasted list matched by the codes that stand in it: what it holds, whose it is, what it would change. Pure. */
export { kenaliBlok } from './kenali'
export { menyebutBulan } from './judul'
export { tingkatSub } from './cocok'
export { rencanakan, siapMasuk } from './rencana'
