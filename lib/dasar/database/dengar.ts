import pg from 'pg'
import { readEnv } from '@/lib/dasar/env/env'

const COBA_LAGI_MS = [250, 500, 1_000, 2_000, 5_000]

export interface OpsiDengar {
  /** seen in pg_stat_activity */
  nama: string
  saluran: readonly string[]
  onKabar: (saluran: string, isi: string) => void
  /** the line was lost for a while: read again what was missed */
  onSambungLagi: () => void
}

/** One connection that listens for a whole process while it is asked to, and comes back by itself when it is lost. */
export class Dengar {
  #client: pg.Client | null = null
  #menyambung: Promise<void> | null = null
  #pernah = false
  #aktif = false

  constructor(private readonly opsi: OpsiDengar) {}

  /** Whether every notification arrives at the moment. */
  get tersambung(): boolean {
    return this.#client !== null
  }

  /** The connection's process id on the server, for tests that cut it. */
  get pid(): number | null {
    return (this.#client as (pg.Client & { processID?: number }) | null)?.processID ?? null
  }

  /** Begins to listen, if it does not yet. @throws what the connection threw */
  mulai(): Promise<void> {
    this.#aktif = true
    if (this.#client) return Promise.resolve()
    this.#menyambung ??= this.#buka().finally(() => {
      this.#menyambung = null
    })
    return this.#menyambung
  }

  henti(): void {
    this.#aktif = false
    this.#pernah = false
    const client = this.#client
    this.#client = null
    void client?.end().catch(() => undefined)
  }

  async #buka(): Promise<void> {
    const client = new pg.Client({ connectionString: readEnv().databaseUrl, keepAlive: true, application_name: this.opsi.nama })
    client.on('notification', ({ channel, payload }) => this.opsi.onKabar(channel, payload ?? ''))
    client.on('error', () => this.#putus(client))
    client.on('end', () => this.#putus(client))
    try {
      await client.connect()
      await client.query(this.opsi.saluran.map((satu) => `LISTEN ${client.escapeIdentifier(satu)}`).join('; '))
    } catch (error) {
      // it is tried again with a new one: this one would stay open, one more for every try
      void client.end().catch(() => undefined)
      throw error
    }
    if (!this.#aktif) return void client.end().catch(() => undefined)
    this.#client = client
    if (this.#pernah) this.opsi.onSambungLagi()
    this.#pernah = true
  }

  #putus(client: pg.Client): void {
    if (this.#client !== client) return
    this.#client = null
    void this.#ulangi(0)
  }

  async #ulangi(percobaan: number): Promise<void> {
    await new Promise((lanjut) => setTimeout(lanjut, COBA_LAGI_MS[Math.min(percobaan, COBA_LAGI_MS.length - 1)]))
    if (!this.#aktif) return
    try {
      await this.mulai()
    } catch {
      await this.#ulangi(percobaan + 1)
    }
  }
}
