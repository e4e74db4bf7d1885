import type { MilikDraf } from '@/components/lapor/forms/kirim/belum-tersimpan'

/** What the windows of one browser say to each other about one report. */
type Kabar =
  /** somebody is about to hand in: save what is open */
  | { apa: 'simpan'; id: string }
  /** a worksheet has heard it */
  | { apa: 'ada'; id: string; jendela: string }
  /** and has saved what it could */
  | { apa: 'selesai'; id: string; jendela: string }

/** How long the other windows may take to say that they are there, and to finish. */
const ADA_MS = 400
const SELESAI_MS = 10_000

const isKabar = (isi: unknown): isi is Kabar => typeof isi === 'object' && isi !== null && 'apa' in isi && 'id' in isi

function buka({ penggunaId, unitId, tahun, bulan }: MilikDraf): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`lembar:${[penggunaId, unitId, tahun, bulan].join(':')}`)
}

/** A worksheet listens for the call to save. @returns ends the listening */
export function dengarPanggilan(milik: MilikDraf, simpan: () => Promise<unknown>): () => void {
  const saluran = buka(milik)
  const jendela = crypto.randomUUID()
  saluran?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isKabar(data) || data.apa !== 'simpan') return
    const { id } = data
    saluran.postMessage({ apa: 'ada', id, jendela } satisfies Kabar)
    void simpan().finally(() => saluran.postMessage({ apa: 'selesai', id, jendela } satisfies Kabar))
  })
  return () => saluran?.close()
}

/** Asks every open worksheet of this report in this browser to save, and waits until they have, or say nothing any more. */
export function panggilSimpan(milik: MilikDraf): Promise<void> {
  const saluran = buka(milik)
  if (!saluran) return Promise.resolve()
  const id = crypto.randomUUID()
  const menunggu = new Set<string>()
  return new Promise((lanjut) => {
    let dihitung = false
    const selesai = (): void => {
      clearTimeout(ada)
      clearTimeout(batas)
      saluran.close()
      lanjut()
    }
    const ada = setTimeout(() => {
      dihitung = true
      if (menunggu.size === 0) selesai()
    }, ADA_MS)
    const batas = setTimeout(selesai, SELESAI_MS)
    saluran.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isKabar(data) || data.id !== id || data.apa === 'simpan') return
      if (data.apa === 'ada') menunggu.add(data.jendela)
      else menunggu.delete(data.jendela)
      if (dihitung && menunggu.size === 0) selesai()
    })
    saluran.postMessage({ apa: 'simpan', id } satisfies Kabar)
  })
}
