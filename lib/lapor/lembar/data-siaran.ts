import { AppError } from '@/lib/dasar/akses/galat'
import { MAKS_SIARAN_ORANG } from '@/lib/dasar/batas/constants'
import { Dengar } from '@/lib/dasar/database/dengar'
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

/** "12/2023/4711" -> unit 12, 2023, from row 4711 on; null for anything else. */
export function bacaKabar(teks: string | undefined): Kabar | null {
  const m = /^(\d{1,9})\/(\d{4})\/(\d{1,18})$/.exec(teks ?? '')
  return m ? { unitId: Number(m[1]), tahun: Number(m[2]), dari: m[3] ?? '0' } : null
}

/** Tells the grids of this process what is stored and who is there; its one connection listens while anybody does. */
class PusatSiaran {
  readonly #pendengar = new Set<Pendengar>()
  readonly #hadir = new DaftarHadir<Pendengar>((ruang) => this.#kabarkanHadir(ruang))
  readonly #dengar = new Dengar({
    nama: 'rakor-siaran', saluran: ['rakor_sel', 'rakor_hadir'],
    onKabar: (saluran, isi) => {
      if (saluran === 'rakor_hadir') return void this.#hadir.segarkan(isi)
      const kabar = bacaKabar(isi)
      if (kabar) for (const satu of this.#pendengar) if (satu.unitId === kabar.unitId) satu.onKabar(kabar)
    },
    onSambungLagi: () => {
      for (const satu of this.#pendengar) satu.onSambungLagi()
      void this.#hadir.ulang()
    },
  })

  get jumlah(): number {
    return this.#pendengar.size
  }

  /** The connection's process id on the server, for tests that cut it. */
  get pid(): number | null {
    return this.#dengar.pid
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
      await this.#dengar.mulai()
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
    if (this.#pendengar.size === 0) this.#dengar.henti()
  }

  #kabarkanHadir(ruang: string): void {
    for (const satu of this.#pendengar) if (satu.ruang === ruang) satu.onHadir()
  }
}

const wadah = globalThis as typeof globalThis & { rakorSiaran?: PusatSiaran }

/** The process's one listener. */
export function pusatSiaran(): PusatSiaran {
  wadah.rakorSiaran ??= new PusatSiaran()
  return wadah.rakorSiaran
}
