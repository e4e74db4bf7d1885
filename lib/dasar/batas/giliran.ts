/** Why work is not begun now: the person has enough of it under way, or too many others wait already. */
export class Penuh extends Error {
  constructor(readonly sebab: 'orang' | 'antre') {
    super(sebab)
    this.name = 'Penuh'
  }
}

/**
 * Whether work was refused its turn. By name, not by class: a line lives once in the process, pages and routes are built apart, and the
 * half that did not make the line has another class of that name.
 */
export const isPenuh = (error: unknown): error is Penuh => error instanceof Error && error.name === 'Penuh' && 'sebab' in error

export interface BatasGiliran {
  /** how much is done at a time in this process */
  bersama: number
  /** how much more may wait */
  antre: number
  /** of one person, done or waiting */
  perOrang: number
}

interface Tunggu {
  mulai: () => void
}

/** Heavy work of one process takes its turn: so much at a time, so much of one person, and a line that has an end. */
export class Giliran {
  private berjalan = 0
  private readonly antrean: Tunggu[] = []
  private readonly milik = new Map<string, number>()

  constructor(private readonly batas: BatasGiliran) {}

  /** What is under way and what waits, for those who measure. */
  get keadaan(): { berjalan: number; menunggu: number } {
    return { berjalan: this.berjalan, menunggu: this.antrean.length }
  }

  /**
   * Takes a place, waiting for it when it must. Who goes away while waiting frees her place in the line at once.
   * @returns how to give it back; a second time does nothing
   * @throws Penuh, or the reason of `sinyal`
   */
  async masuk(orang: string | null, sinyal?: AbortSignal): Promise<() => void> {
    sinyal?.throwIfAborted()
    const punya = orang === null ? 0 : (this.milik.get(orang) ?? 0)
    if (punya >= this.batas.perOrang) throw new Penuh('orang')
    if (this.berjalan >= this.batas.bersama && this.antrean.length >= this.batas.antre) throw new Penuh('antre')
    if (orang !== null) this.milik.set(orang, punya + 1)
    try {
      if (this.berjalan < this.batas.bersama) this.berjalan++
      else await this.tunggu(sinyal)
    } catch (error) {
      this.lupakan(orang)
      throw error
    }
    let selesai = false
    return () => {
      if (selesai) return
      selesai = true
      this.lupakan(orang)
      // the place goes to the next in line, or is given back
      const berikut = this.antrean.shift()
      if (berikut) berikut.mulai()
      else this.berjalan--
    }
  }

  /** Does `kerja` in its turn. @throws Penuh, the reason of `sinyal`, or the error of `kerja` */
  async jalankan<T>(orang: string | null, kerja: () => Promise<T>, sinyal?: AbortSignal): Promise<T> {
    const keluar = await this.masuk(orang, sinyal)
    try {
      return await kerja()
    } finally {
      keluar()
    }
  }

  private tunggu(sinyal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const batal = (): void => {
        this.antrean.splice(this.antrean.indexOf(satu), 1)
        reject(sinyal?.reason as Error)
      }
      const satu: Tunggu = {
        mulai: () => {
          sinyal?.removeEventListener('abort', batal)
          resolve()
        },
      }
      this.antrean.push(satu)
      sinyal?.addEventListener('abort', batal, { once: true })
    })
  }

  private lupakan(orang: string | null): void {
    if (orang === null) return
    const sisa = (this.milik.get(orang) ?? 1) - 1
    if (sisa > 0) this.milik.set(orang, sisa)
    else this.milik.delete(orang)
  }
}

const wadah = globalThis as typeof globalThis & { rakorGiliran?: Map<string, Giliran> }

/** The process's one line of that name, whichever route asks for it. */
export function giliranBernama(nama: string, batas: BatasGiliran): Giliran {
  const semua = (wadah.rakorGiliran ??= new Map())
  const ada = semua.get(nama)
  if (ada) return ada
  const baru = new Giliran(batas)
  semua.set(nama, baru)
  return baru
}
