import type { PetaKetikan } from '@/components/lapor/forms/draf'
import type { HasilAksi } from '@/components/lapor/forms/types'
import type { HasilSimpan, Konflik } from '@/lib/lapor/entri/types'
import { ANTREAN_KOSONG, jedaCoba, layakKirim, mulaiKirim, porsi, putus, putuskan, raguJaringan, rapikan, terimaJawaban, type Antrean } from './antrean'

/** After the last key press, and at the latest after the first. */
const JEDA_MS = 1_000
const PALING_LAMA_MS = 5_000
/** A save that takes longer is waiting for the line; a browser may hold a dead line open for minutes. */
const LAMBAT_MS = 15_000
/** How often a waiting page looks whether the answer is in, and how long it waits for its own memory to hear of it. */
const LIHAT_MS = 40
const DENGAR_MS = 600
const jeda = (ms: number): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, ms))

export interface BahanPenggerak {
  kirim: (sel: PetaKetikan) => Promise<HasilAksi<HasilSimpan>>
  isUsang: (error: unknown) => boolean
  onTersimpan: (sel: PetaKetikan) => void
  onUbah: () => void
}

/** Runs the queue: waits for a pause in the typing, sends one save at a time, tries again when the line comes back. */
export class Penggerak {
  antrean: Antrean = ANTREAN_KOSONG
  readonly #bahan: () => BahanPenggerak
  #ketikan: PetaKetikan = new Map()
  #jam: ReturnType<typeof setTimeout> | null = null
  #sejak: number | null = null
  #berhenti = false

  constructor(bahan: () => BahanPenggerak) {
    this.#bahan = bahan
  }

  /** What is typed now. */
  ketik(ketikan: PetaKetikan): void {
    if (ketikan === this.#ketikan) return
    this.#ketikan = ketikan
    const { hambatan } = this.antrean
    const lepas = hambatan.jenis === 'ditolak' && !hambatan.cobaLagi ? { ...this.antrean, hambatan: { jenis: 'tidak' as const } } : this.antrean
    this.#ganti(rapikan(lepas, ketikan))
    this.#jadwalkan()
  }

  /** Without waiting: a key was pressed for it, the line is back, or somebody returned to the window. */
  sekarang(): void {
    const { hambatan } = this.antrean
    if (hambatan.jenis === 'ditolak') this.#ganti({ ...this.antrean, hambatan: { jenis: 'tidak' } })
    this.#batalkan()
    void this.#kirim()
  }

  /**
   * Saves at once whatever can be saved and waits for it: before the page is left, or because another window is about to hand
   * in. Ends when nothing more is under way, when something holds the sending up, or when the time is over.
   */
  async tuntas(batasMs = 8_000): Promise<void> {
    const sampai = Date.now() + batasMs
    const { hambatan } = this.antrean
    if (hambatan.jenis === 'ditolak') this.#ganti({ ...this.antrean, hambatan: { jenis: 'tidak' } })
    let sekali = false
    while (Date.now() < sampai) {
      if (this.antrean.terkirim !== null) {
        await jeda(LIHAT_MS)
        continue
      }
      if (layakKirim(this.antrean, this.#ketikan).size === 0 || (sekali && this.antrean.hambatan.jenis !== 'tidak') || this.#berhenti) return
      const dulu = this.#ketikan
      sekali = true
      this.#batalkan()
      await this.#kirim()
      for (let i = 0; this.#ketikan === dulu && this.antrean.hambatan.jenis === 'tidak' && i < DENGAR_MS / LIHAT_MS && !this.#berhenti; i++) await jeda(LIHAT_MS)
    }
  }

  putuskan(konflik: Konflik, milikSaya: boolean): void {
    this.#ganti(putuskan(this.antrean, konflik, milikSaya))
    this.#jadwalkan()
  }

  mulai(): void {
    this.#berhenti = false
  }

  /** The grid goes away: what can be saved is sent off once more, without anybody waiting for it. */
  berhenti(): void {
    if (!this.#berhenti && this.#jam !== null) void this.#kirim()
    this.#berhenti = true
    this.#batalkan()
  }

  #ganti(antrean: Antrean): void {
    if (antrean === this.antrean) return
    this.antrean = antrean
    this.#bahan().onUbah()
  }

  #batalkan(): void {
    if (this.#jam !== null) clearTimeout(this.#jam)
    this.#jam = null
  }

  #jadwalkan(): void {
    if (this.#berhenti || this.antrean.terkirim !== null || layakKirim(this.antrean, this.#ketikan).size === 0) return
    const tunggu = jedaCoba(this.antrean)
    if (tunggu === null) return
    if (tunggu > 0) {
      this.#jam ??= setTimeout(() => void this.#kirim(), tunggu)
      return
    }
    this.#sejak ??= Date.now()
    this.#batalkan()
    this.#jam = setTimeout(() => void this.#kirim(), Math.max(0, Math.min(JEDA_MS, this.#sejak + PALING_LAMA_MS - Date.now())))
  }

  async #kirim(): Promise<void> {
    this.#jam = null
    this.#sejak = null
    const sel = porsi(layakKirim(this.antrean, this.#ketikan))
    if (this.#berhenti || this.antrean.terkirim !== null || this.antrean.hambatan.jenis === 'usang' || sel.size === 0) return
    this.#ganti(mulaiKirim(this.antrean, sel))
    const ragu = setTimeout(() => this.#ganti(raguJaringan(this.antrean)), LAMBAT_MS)
    try {
      const hasil = await this.#bahan().kirim(sel)
      this.#ganti(terimaJawaban(this.antrean, hasil, new Date().toISOString()))
      if (hasil.data && hasil.data.konflik.length === 0) this.#bahan().onTersimpan(sel)
    } catch (error) {
      this.#ganti(putus(this.antrean, this.#bahan().isUsang(error)))
    }
    clearTimeout(ragu)
    this.#jadwalkan()
  }
}
