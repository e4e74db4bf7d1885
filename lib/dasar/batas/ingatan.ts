/** Whoever counts: as rate-limiter-flexible has it, of which only these are used. */
export interface Penghitung {
  /** Counts one more. Rejects with `{ msBeforeNext }` where that is beyond the limit. */
  consume: (kunci: string) => Promise<unknown>
  /** Gives one back. */
  reward: (kunci: string) => Promise<unknown>
}

interface Jendela {
  hitung: number
  /** milliseconds of the clock that is given */
  sampai: number
}

/**
 * Counts in the memory of this process, in a window that begins with the first of each key, and never remembers more than `maks` keys: a key
 * may be anybody's address, and who has many could fill the memory with them. Where there is no room, what has ended goes first, then those that
 * counted least: whoever comes new is let in as ever, and whoever asked often stays counted, for she would have to be outcounted by half of all that are
 * remembered.
 */
export class PenghitungIngatan implements Penghitung {
  private readonly jendela = new Map<string, Jendela>()

  /** @param aturan points in `duration` seconds; `maks` keys, at least 2; `kini` the clock, in milliseconds */
  constructor(private readonly aturan: { points: number; duration: number; maks: number; kini?: () => number }) {}

  /** Keys that are remembered. */
  get banyak(): number {
    return this.jendela.size
  }

  consume(kunci: string): Promise<void> {
    const kini = (this.aturan.kini ?? Date.now)()
    let satu = this.jendela.get(kunci)
    if (satu === undefined || satu.sampai <= kini) {
      if (satu === undefined && this.jendela.size >= this.aturan.maks) this.lapangkan(kini)
      satu = { hitung: 0, sampai: kini + this.aturan.duration * 1000 }
      this.jendela.set(kunci, satu)
    }
    satu.hitung += 1
    // as the library does: a value, not an error, so that it is known as a refusal
    return satu.hitung > this.aturan.points ? Promise.reject({ msBeforeNext: satu.sampai - kini }) : Promise.resolve()
  }

  reward(kunci: string): Promise<void> {
    const satu = this.jendela.get(kunci)
    if (satu !== undefined) satu.hitung -= 1
    return Promise.resolve()
  }

  /** Makes room for half as many again: seldom, so that it costs each key little. */
  private lapangkan(kini: number): void {
    for (const [kunci, { sampai }] of this.jendela) if (sampai <= kini) this.jendela.delete(kunci)
    const simpan = Math.floor(this.aturan.maks / 2)
    if (this.jendela.size <= simpan) return
    const urut = [...this.jendela].sort(([, a], [, b]) => a.hitung - b.hitung || a.sampai - b.sampai)
    for (const [kunci] of urut.slice(0, urut.length - simpan)) this.jendela.delete(kunci)
  }
}
