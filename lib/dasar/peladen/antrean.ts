interface Penunggu {
  masih: () => boolean
  mulai: (boleh: boolean) => void
}

/** A few at a time, the others in order of arrival; whoever has gone by the time of her turn is passed over. */
export class Antrean {
  readonly #menunggu: Penunggu[] = []
  #jalan = 0

  constructor(readonly bersama: number, readonly batas: number) {}

  get penuh(): boolean {
    return this.#menunggu.length >= this.batas
  }

  get menunggu(): number {
    return this.#menunggu.length
  }

  get jalan(): number {
    return this.#jalan
  }

  /**
   * Waits for a place.
   * @param masih whether anybody still wants the result
   * @returns gives the place back (once, later calls do nothing); null when nobody wants it any more
   */
  async masuk(masih: () => boolean): Promise<(() => void) | null> {
    if (!masih()) return null
    if (this.#jalan < this.bersama) this.#jalan += 1
    else if (!(await new Promise<boolean>((mulai) => this.#menunggu.push({ masih, mulai })))) return null
    let dipegang = true
    return () => {
      if (!dipegang) return
      dipegang = false
      this.#jalan -= 1
      this.#berikut()
    }
  }

  #berikut(): void {
    for (let satu = this.#menunggu.shift(); satu !== undefined; satu = this.#menunggu.shift()) {
      const boleh = satu.masih()
      if (boleh) this.#jalan += 1
      satu.mulai(boleh)
      if (boleh) return
    }
  }
}
