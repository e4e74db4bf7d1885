import pg from 'pg'
import { AppError } from '@/lib/dasar/akses/galat'
import { MAKS_SIARAN_ORANG } from '@/lib/dasar/batas/constants'
import { readEnv } from '@/lib/dasar/env/env'
import { DaftarHadir } from './hadirin'

/** What one message of the channel rakor_sel says: cells of this unit and year were stored, from this trail row on. */
export interface Kabar {
  unitId: number
  tahun: number
  dari: string
}

export interface Pendengar {
  unitId: number
  /** people who have the same grid open hear of each other */
  ruang: string
  orang: { id: string; nama: string }
  onKabar: (kabar: Kabar) => void
  /** the line to the database was lost for a while: read again what was missed */
  onSambungLagi: () => void
  /** who came or went */
  onHadir: () => void
}

/** Most grids that one server process keeps informed; the others ask by themselves (see `sekali` of the route). */
export const MAKS_PENDENGAR = 400
const COBA_LAGI_MS = [250, 500, 1_000, 2_000, 5_000]

/** "12/2023/4711" -> unit 12, 2023, from row 4711 on; null for anything else. */
export function bacaKabar(teks: string | undefined): Kabar | null {
  const m = /^(\d{1,9})\/(\d{4})\/(\d{1,18})$/.exec(teks ?? '')
  return m ? { unitId: Number(m[1]), tahun: Number(m[2]), dari: m[3] ?? '0' } : null
}

/** One connection that listens for the whole process while anybody does, and comes back by itself when it is lost. */
class PusatSiaran {
  readonly #pendengar = new Set<Pendengar>()
  readonly #hadir = new DaftarHadir<Pendengar>((ruang) => this.#kabarkanHadir(ruang))
  #client: pg.Client | null = null
  #menyambung: Promise<void> | null = null
  #pernahTersambung = false

  get jumlah(): number {
    return this.#pendengar.size
  }

  /** The connection's process id on the server, for tests that cut it. */
  get pid(): number | null {
    return (this.#client as (pg.Client & { processID?: number }) | null)?.processID ?? null
  }

  /**
   * @returns how to leave, or null when the process has listeners enough
   * @throws AppError TERLALU_SERING for one line too many of the same person
   */
  async masuk(satu: Pendengar): Promise<(() => void) | null> {
    if (this.#pendengar.size >= MAKS_PENDENGAR) return null
    if ([...this.#pendengar].filter(({ orang }) => orang.id === satu.orang.id).length >= MAKS_SIARAN_ORANG) {
      throw new AppError('TERLALU_SERING', { pesan: `Sudah ${MAKS_SIARAN_ORANG} lembar kerja Anda terbuka sekaligus. Lembar ini tetap dapat diisi; perubahan orang lain ditanyakan setiap beberapa detik.`, tunggu: 30 })
    }
    this.#pendengar.add(satu)
    try {
      await this.#sambung()
    } catch (error) {
      this.#keluar(satu)
      throw error
    }
    await this.#hadir.masuk(satu)
    return () => this.#keluar(satu)
  }

  /** Names of the other people in a room, whatever machine they are on. */
  hadir(ruang: string, selain: string): string[] {
    return this.#hadir.nama(ruang, selain)
  }

  #keluar(satu: Pendengar): void {
    if (!this.#pendengar.delete(satu)) return
    this.#hadir.keluar(satu)
    if (this.#pendengar.size > 0) return
    const client = this.#client
    this.#client = null
    this.#pernahTersambung = false
    void client?.end().catch(() => undefined)
  }

  #kabarkanHadir(ruang: string): void {
    for (const satu of this.#pendengar) if (satu.ruang === ruang) satu.onHadir()
  }

  #sambung(): Promise<void> {
    if (this.#client) return Promise.resolve()
    this.#menyambung ??= this.#buka().finally(() => {
      this.#menyambung = null
    })
    return this.#menyambung
  }

  async #buka(): Promise<void> {
    const client = new pg.Client({ connectionString: readEnv().databaseUrl, keepAlive: true, application_name: 'rakor-siaran' })
    client.on('notification', ({ channel, payload }) => {
      if (channel === 'rakor_hadir') return void this.#hadir.segarkan(payload ?? '')
      const kabar = bacaKabar(payload)
      if (kabar) for (const satu of this.#pendengar) if (satu.unitId === kabar.unitId) satu.onKabar(kabar)
    })
    client.on('error', () => this.#putus(client))
    client.on('end', () => this.#putus(client))
    await client.connect()
    await client.query('LISTEN rakor_sel; LISTEN rakor_hadir')
    this.#client = client
    if (this.#pernahTersambung) {
      for (const satu of this.#pendengar) satu.onSambungLagi()
      void this.#hadir.ulang()
    }
    this.#pernahTersambung = true
  }

  #putus(client: pg.Client): void {
    if (this.#client !== client) return
    this.#client = null
    void this.#ulangi(0)
  }

  async #ulangi(percobaan: number): Promise<void> {
    if (this.#pendengar.size === 0) return
    await new Promise((lanjut) => setTimeout(lanjut, COBA_LAGI_MS[Math.min(percobaan, COBA_LAGI_MS.length - 1)]))
    try {
      await this.#sambung()
    } catch {
      await this.#ulangi(percobaan + 1)
    }
  }
}

const wadah = globalThis as typeof globalThis & { rakorSiaran?: PusatSiaran }

/** The process's one listener. */
export function pusatSiaran(): PusatSiaran {
  wadah.rakorSiaran ??= new PusatSiaran()
  return wadah.rakorSiaran
}
