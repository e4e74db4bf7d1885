interface Berukuran {
  readonly ukuran: number
}

/** Least recently used entries within a number of bytes. */
class Deret<T extends Berukuran> {
  readonly #isi = new Map<string, T>()
  #byte = 0

  constructor(readonly batas: number) {}

  get byte(): number {
    return this.#byte
  }

  lihat(kunci: string): T | undefined {
    return this.#isi.get(kunci)
  }

  taruh(kunci: string, nilai: T): void {
    this.buang(kunci)
    if (nilai.ukuran > this.batas) return
    this.#isi.set(kunci, nilai)
    this.#byte += nilai.ukuran
    for (const tua of this.#isi.keys()) {
      if (this.#byte <= this.batas) break
      this.buang(tua)
    }
  }

  buang(kunci: string): void {
    const nilai = this.#isi.get(kunci)
    if (nilai === undefined) return
    this.#isi.delete(kunci)
    this.#byte -= nilai.ukuran
  }

  kosongkan(): void {
    this.#isi.clear()
    this.#byte = 0
  }
}

/**
 * Answers within a number of bytes, in two parts: what was asked for once, and what was asked for again. A visitor who walks through
 * thousands of addresses fills the first and pushes nothing out of the second.
 */
export class Simpanan<T extends Berukuran> {
  readonly #sekali: Deret<T>
  readonly #sering: Deret<T>

  constructor(byte: number, bagianSekali: number) {
    this.#sekali = new Deret(byte * bagianSekali)
    this.#sering = new Deret(byte * (1 - bagianSekali))
  }

  get byte(): number {
    return this.#sekali.byte + this.#sering.byte
  }

  ambil(kunci: string): T | undefined {
    const ada = this.#sekali.lihat(kunci) ?? this.#sering.lihat(kunci)
    if (ada === undefined) return undefined
    this.#sekali.buang(kunci)
    this.#sering.taruh(kunci, ada)
    return ada
  }

  taruh(kunci: string, nilai: T): void {
    if (this.#sering.lihat(kunci)) this.#sering.taruh(kunci, nilai)
    else this.#sekali.taruh(kunci, nilai)
  }

  kosongkan(): void {
    this.#sekali.kosongkan()
    this.#sering.kosongkan()
  }
}
