import type { KabarMeja, Layar, Ubahan } from '@/lib/rakor/paparan/types'

/** How long a command may be under way before the line is taken for lost, and when it is tried again (ms). */
export const COBA_LAGI_MS = 1_000

export interface KeadaanKemudi {
  layar: Layar
  /** a command has not reached the server */
  menunggu: boolean
  /** the last try of one failed */
  putus: boolean
  /** who gave the last command that came from elsewhere; null: this window */
  lain: string | null
}

interface OpsiKemudi {
  /** this window */
  id: string
  awal: Layar
  /** brings a change to the server; resolves to its number, null: not taken, and asking again does not help */
  kirim: (ubahan: Ubahan) => Promise<number | null>
  /** other windows of the same browser: they hear at once, with the line or without */
  saluran: { postMessage: (isi: unknown) => void } | null
  /** false: a rehearsal, nothing is sent */
  siaran: boolean
}

/**
 * Steers the screen from one window. What is pressed is shown at once and sent behind; a line that is lost holds nothing up. Of two
 * windows the later command counts: what the server says is taken, unless a command of one's own is still on its way.
 */
export class Kemudi {
  #keadaan: KeadaanKemudi
  #siaran: boolean
  #tertunda: Ubahan | null = null
  #terbang = false
  #jam: ReturnType<typeof setTimeout> | null = null
  #tutup = false
  readonly #pendengar = new Set<() => void>()

  constructor(private readonly opsi: OpsiKemudi) {
    this.#keadaan = { layar: opsi.awal, menunggu: false, putus: false, lain: null }
    this.#siaran = opsi.siaran
  }

  readonly baca = (): KeadaanKemudi => this.#keadaan
  readonly dengar = (satu: () => void): (() => void) => {
    this.#pendengar.add(satu)
    return () => this.#pendengar.delete(satu)
  }

  /** A change made in this window. */
  readonly ubah = (ubahan: Ubahan): void => {
    this.#terapkan({ layar: { ...this.#keadaan.layar, ...ubahan }, lain: null })
    this.opsi.saluran?.postMessage({ ubahan })
    if (!this.#siaran) return
    this.#tertunda = { ...this.#tertunda, ...ubahan }
    void this.#kirim()
  }

  /** A change made in another window of this browser, which sends it itself. */
  readonly terimaTetangga = (ubahan: Ubahan): void => this.#terapkan({ layar: { ...this.#keadaan.layar, ...ubahan } })

  /** What the server says. */
  readonly terima = ({ urutan, tayang, slide, gelap, acara, bicara, kemudi, oleh }: KabarMeja): void => {
    this.#siaran = tayang
    if (this.#tertunda !== null || this.#terbang) {
      this.#terapkan({ layar: { ...this.#keadaan.layar, tayang } })
      return
    }
    // nothing is shown: what this window looks at is its own affair
    const isi = tayang ? { urutan, tayang, slide, gelap, acara, bicara } : { ...this.#keadaan.layar, urutan, tayang }
    if (urutan < this.#keadaan.layar.urutan) return
    this.#terapkan({ layar: isi, lain: tayang && kemudi !== this.opsi.id ? oleh : null })
  }

  /** The line is back: what waits is sent now. */
  readonly sambungLagi = (): void => {
    if (this.#jam !== null) clearTimeout(this.#jam)
    this.#jam = null
    void this.#kirim()
  }

  tutup(): void {
    this.#tutup = true
    if (this.#jam !== null) clearTimeout(this.#jam)
  }

  async #kirim(): Promise<void> {
    if (this.#terbang || this.#tertunda === null || this.#jam !== null || this.#tutup) return
    const kini = this.#tertunda
    this.#tertunda = null
    this.#terbang = true
    this.#terapkan({ menunggu: true })
    try {
      const urutan = await this.opsi.kirim(kini)
      this.#terbang = false
      this.#terapkan({ putus: false, menunggu: this.#tertunda !== null, ...(urutan === null ? {} : { layar: { ...this.#keadaan.layar, urutan: Math.max(urutan, this.#keadaan.layar.urutan) } }) })
    } catch {
      this.#terbang = false
      // what was pressed since then counts more than what did not arrive
      this.#tertunda = { ...kini, ...(this.#tertunda as Ubahan | null) }
      this.#terapkan({ putus: true, menunggu: true })
      this.#jam = setTimeout(this.sambungLagi, COBA_LAGI_MS)
      return
    }
    void this.#kirim()
  }

  #terapkan(ubahan: Partial<KeadaanKemudi>): void {
    this.#keadaan = { ...this.#keadaan, ...ubahan }
    for (const satu of this.#pendengar) satu()
  }
}
