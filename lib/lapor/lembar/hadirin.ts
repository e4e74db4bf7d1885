import { randomUUID } from 'node:crypto'
import { denyutHadir, hadirPergi, queryHadir, type Hadirin } from './mutations-hadir'

/** A third of the time after which others take us for gone. */
const DENYUT_MS = 20_000

/**
 * Who has which grid open: the rows of this process in a table that all processes share, and what this process knows of the rooms in
 * which it has somebody. A comfort: a database that does not answer leaves the names as they were.
 */
export class DaftarHadir<Satu extends { ruang: string; orang: { id: string; nama: string } }> {
  readonly #milik = new Map<Satu, Hadirin>()
  readonly #isi = new Map<string, readonly { id: string; nama: string }[]>()
  readonly #membaca = new Map<string, boolean>()
  #jam: NodeJS.Timeout | null = null

  constructor(private readonly onUbah: (ruang: string) => void) {}

  async masuk(satu: Satu): Promise<void> {
    const baris = { id: randomUUID(), ruang: satu.ruang, orang: satu.orang }
    this.#milik.set(satu, baris)
    this.#jam ??= setInterval(() => void denyutHadir([...this.#milik.values()], false).catch(() => undefined), DENYUT_MS).unref()
    await denyutHadir([baris], true).catch(() => undefined)
    if (!this.#milik.has(satu)) return void hadirPergi(baris).catch(() => undefined)
    await this.segarkan(satu.ruang)
  }

  keluar(satu: Satu): void {
    const baris = this.#milik.get(satu)
    if (baris === undefined) return
    this.#milik.delete(satu)
    void hadirPergi(baris).catch(() => undefined)
    if (!this.#ada(satu.ruang)) this.#isi.delete(satu.ruang)
    if (this.#milik.size > 0 || this.#jam === null) return
    clearInterval(this.#jam)
    this.#jam = null
  }

  /** The line to the database was away, or it is another one: everybody says anew that she is there. */
  async ulang(): Promise<void> {
    await denyutHadir([...this.#milik.values()], true).catch(() => undefined)
    await Promise.all([...new Set([...this.#milik.values()].map(({ ruang }) => ruang))].map((ruang) => this.segarkan(ruang)))
  }

  /** Reads a room again; asked for again meanwhile, once more. */
  async segarkan(ruang: string): Promise<void> {
    if (!this.#ada(ruang)) return
    if (this.#membaca.has(ruang)) return void this.#membaca.set(ruang, true)
    try {
      do {
        this.#membaca.set(ruang, false)
        const isi = await queryHadir(ruang).catch(() => null)
        if (isi !== null && this.#ada(ruang)) this.#isi.set(ruang, isi)
        this.onUbah(ruang)
      } while (this.#membaca.get(ruang) === true)
    } finally {
      this.#membaca.delete(ruang)
    }
  }

  nama(ruang: string, selain: string): string[] {
    return (this.#isi.get(ruang) ?? []).filter(({ id }) => id !== selain).map(({ nama }) => nama).sort((a, b) => a.localeCompare(b, 'id'))
  }

  #ada(ruang: string): boolean {
    return [...this.#milik.values()].some((satu) => satu.ruang === ruang)
  }
}
