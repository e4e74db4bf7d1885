import { queryKeadaanTerbuka } from '@/lib/rakor/terbuka/data'
import type { KeadaanTerbuka } from '@/lib/rakor/terbuka/types'

/** How old the state may be that an address is judged by (ms): the switch and a withdrawal take effect so soon in every process. */
const UMUR_MS = 500
/** When the database does not answer, what was known goes on for so long (ms). */
const TAHAN_MS = 60_000

/** The state with a number that changes with it: what pages are kept under. */
export type KeadaanBernomor = KeadaanTerbuka & { nomor: number }

interface Wadah {
  isi: KeadaanBernomor | null
  teks: string
  pada: number
  muat: Promise<KeadaanBernomor> | null
  nomor: number
  /** changes of this process: what was read before one of them is old when it arrives */
  ubah: number
}

const holder = globalThis as typeof globalThis & { rakorTerbuka?: Wadah }
/** The start and the pages are built apart, so what is remembered hangs on the process. */
const wadah = (): Wadah => (holder.rakorTerbuka ??= { isi: null, teks: '', pada: -Infinity, muat: null, nomor: 0, ubah: 0 })

async function muat(w: Wadah): Promise<KeadaanBernomor> {
  const { ubah } = w
  try {
    const baru = await queryKeadaanTerbuka()
    if (ubah !== w.ubah) return await muat(w)
    const teks = JSON.stringify(baru)
    if (w.isi === null || teks !== w.teks) w.isi = { ...baru, nomor: (w.nomor += 1) }
    w.teks = teks
    w.pada = performance.now()
    return w.isi
  } catch (error) {
    if (w.isi === null || performance.now() - w.pada > TAHAN_MS) throw error
    return w.isi
  }
}

/**
 * Switch and publications: at most two statements a second however many ask.
 * @returns at once what is known and young enough
 */
export function keadaanKini(): KeadaanBernomor | Promise<KeadaanBernomor> {
  const w = wadah()
  if (w.isi !== null && performance.now() - w.pada < UMUR_MS) return w.isi
  return (w.muat ??= muat(w).finally(() => { w.muat = null }))
}

/** After a change of this process: the next one who asks sees it. */
export function lupakanKeadaan(): void {
  const w = wadah()
  w.pada = -Infinity
  w.ubah += 1
}
