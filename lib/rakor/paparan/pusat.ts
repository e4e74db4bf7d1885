import { randomUUID } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import { MAKS_SIARAN_ORANG } from '@/lib/dasar/batas/constants'
import { Dengar } from '@/lib/dasar/database/dengar'
import { tulisKode } from '@/lib/rakor/bekuan/utils'
import { bukaDek } from './berkas'
import { DETAK_MS, HITUNG_MS, MAKS_PENDENGAR, MAKS_TAMU, SAMPUL, TANYA_MS, tanpaTabel, ULANG_MS, UMUR_MS } from './constants'
import { queryDek, queryMasihMasuk, queryPaparan, type KeadaanPaparan } from './data'
import { slideIkut } from './dek'
import { kodeAula } from './kode'
import { catatIkut } from './mutations-ikut'
import type { KabarLayar, KabarMeja } from './types'

/** Why a line is closed for good. */
export type Alasan = 'ditutup' | 'kode'

export interface Pendengar {
  rapatId: number
  /** the office's own windows hear more */
  meja: boolean
  /** person; null: somebody with the hall's code */
  orang: string | null
  /** seed of the code that she follows with */
  biji: string | null
  kirim: (potong: Uint8Array) => void
  /** undefined: she may come back at once */
  tutup: (alasan?: Alasan) => void
  sampai: number
}

interface Ruang {
  pendengar: Set<Pendengar>
  keadaan: KeadaanPaparan
  /** performance.now() when it was read */
  dibaca: number
  membaca: boolean
  lagi: boolean
  /** slides that are not in the file of those who follow, as they get them; of the deck of this hash */
  tambahan: { dek: string; slide: ReadonlyMap<string, string> }
  jumlah: number
}

const enkoder = new TextEncoder()
const peristiwa = (nama: string, isi: unknown): Uint8Array => enkoder.encode(`event: ${nama}\ndata: ${JSON.stringify(isi)}\n\n`)

/** What stands on the screens of meetings, known once in a process and told to all who follow by it: one connection listens, nobody asks. */
export class PusatPaparan {
  readonly proses = randomUUID()
  readonly #ruang = new Map<number, Ruang>()
  readonly #dengar = new Dengar({
    nama: 'rakor-paparan', saluran: ['rakor_paparan'],
    onKabar: (_, isi) => void this.#segarkan(Number(isi)),
    onSambungLagi: () => { for (const rapatId of this.#ruang.keys()) void this.#segarkan(rapatId) },
  })
  #jam: NodeJS.Timeout[] = []

  get pid(): number | null { return this.#dengar.pid }
  /** Open lines of this process. */
  get jumlah(): number { return this.#hitungPendengar(() => true) }

  #hitungPendengar(cocok: (satu: Pendengar) => boolean): number { return [...this.#ruang.values()].reduce((n, { pendengar }) => n + [...pendengar].filter(cocok).length, 0) }

  /**
   * Lets one listen; what stands on the screen is told to her at once, without a question to the database when others listen already.
   * @returns how to leave
   * @throws AppError TERLALU_SERING for one line too many, TIDAK_DITEMUKAN
   */
  async masuk(satu: Omit<Pendengar, 'sampai'>): Promise<() => void> {
    if (!satu.meja && this.jumlah >= MAKS_PENDENGAR) throw new AppError('TERLALU_SERING', { tunggu: 30 })
    const pendengar: Pendengar = { ...satu, sampai: performance.now() + UMUR_MS * (1 + Math.random() / 2) }
    const ruang = this.#ruang.get(satu.rapatId) ?? (await this.#buka(satu.rapatId))
    if (satu.orang !== null && [...ruang.pendengar].filter(({ orang }) => orang === satu.orang).length >= MAKS_SIARAN_ORANG) throw new AppError('TERLALU_SERING', { tunggu: 30 })
    if (satu.orang === null && this.#hitungPendengar(({ orang }) => orang === null) >= MAKS_TAMU) throw new AppError('TERLALU_SERING', { tunggu: 30 })
    ruang.pendengar.add(pendengar)
    if (!this.#dengar.tersambung) await this.#dengar.mulai().catch(() => undefined)
    if (this.#jam.length === 0) this.#jam = [setInterval(() => this.#detak(), DETAK_MS).unref(), setInterval(() => void this.#hitung(), HITUNG_MS).unref(), setInterval(() => void this.tanyaLagi(), TANYA_MS).unref()]
    pendengar.kirim(satu.meja ? peristiwa('layar', this.#untukMeja(ruang)) : peristiwa('layar', this.#untukIkut(ruang)))
    if (satu.meja) pendengar.kirim(peristiwa('ikut', { jumlah: ruang.jumlah }))
    return () => this.#keluar(pendengar)
  }

  #keluar(satu: Pendengar): void {
    const ruang = this.#ruang.get(satu.rapatId)
    if (ruang?.pendengar.delete(satu) !== true || ruang.pendengar.size > 0) return
    this.#ruang.delete(satu.rapatId)
    if (this.#ruang.size > 0) return
    this.#dengar.henti()
    for (const jam of this.#jam) clearInterval(jam)
    this.#jam = []
  }

  async #buka(rapatId: number): Promise<Ruang> {
    // first the ear, then the eye: what is changed in between is heard
    await this.#dengar.mulai()
    const keadaan = await queryPaparan(rapatId)
    if (keadaan === null) throw new AppError('TIDAK_DITEMUKAN')
    const ada = this.#ruang.get(rapatId)
    if (ada) return ada
    const ruang: Ruang = { pendengar: new Set(), keadaan, dibaca: performance.now(), membaca: false, lagi: false, tambahan: await this.#tambahan(keadaan), jumlah: 0 }
    const sementara = this.#ruang.get(rapatId)
    if (sementara) return sementara
    this.#ruang.set(rapatId, ruang)
    return ruang
  }

  async #tambahan({ rapatId, dek }: KeadaanPaparan): Promise<Ruang['tambahan']> {
    const berkas = dek === null ? null : await queryDek(rapatId, dek.penuh)
    if (dek === null || berkas === null) return { dek: '', slide: new Map() }
    const tersembunyi = bukaDek(berkas.isi).slide.filter((satu) => satu.tersembunyi === true)
    return { dek: dek.penuh, slide: new Map(tersembunyi.map((satu) => [satu.kunci, tulisKode(slideIkut(satu))])) }
  }

  /** Reads a meeting again and tells all; asked for again meanwhile, once more. */
  async #segarkan(rapatId: number): Promise<void> {
    const ruang = this.#ruang.get(rapatId)
    if (!ruang) return
    if (ruang.membaca) {
      ruang.lagi = true
      return
    }
    ruang.membaca = true
    try {
      do {
        ruang.lagi = false
        const keadaan = await queryPaparan(rapatId)
        if (keadaan === null) break
        if (keadaan.dek !== null && keadaan.dek.penuh !== ruang.tambahan.dek) ruang.tambahan = await this.#tambahan(keadaan)
        ruang.keadaan = keadaan
        ruang.dibaca = performance.now()
        this.#kabarkan(ruang)
      } while (ruang.lagi)
    } catch (error) {
      console.error('Siaran paparan:', error instanceof Error ? error.message : error)
      // no other word of this change comes
      setTimeout(() => void this.#segarkan(rapatId), ULANG_MS).unref()
    } finally {
      ruang.membaca = false
    }
  }

  #kabarkan(ruang: Ruang): void {
    const { keadaan: { keadaan, biji } } = ruang
    const [ikut, meja] = [peristiwa('layar', this.#untukIkut(ruang)), peristiwa('layar', this.#untukMeja(ruang))]
    for (const satu of ruang.pendengar) {
      if (keadaan !== 'BERLANGSUNG') satu.tutup('ditutup')
      else if (satu.orang === null && satu.biji !== biji) satu.tutup('kode')
      else satu.kirim(satu.meja ? meja : ikut)
    }
  }

  #kini({ keadaan, dibaca }: Ruang): number { return Math.round(keadaan.kini + (performance.now() - dibaca)) }

  #untukIkut(ruang: Ruang): KabarLayar {
    const { keadaan: { layar, dek } } = ruang
    const dasar = { kini: this.#kini(ruang), dek: dek?.ikut ?? null }
    if (layar === null || !layar.tayang) return { ...dasar, urutan: layar?.urutan ?? 0, tayang: false, slide: SAMPUL, gelap: false, acara: null, bicara: null }
    const { urutan, slide, gelap, acara, bicara } = layar
    const isi = gelap ? undefined : ruang.tambahan.slide.get(tanpaTabel(slide))
    return { ...dasar, urutan, tayang: true, slide, gelap, acara, bicara, ...(isi === undefined ? {} : { isi }) }
  }

  #untukMeja(ruang: Ruang): KabarMeja {
    const { keadaan: { rapatId, layar, dek, biji } } = ruang
    return {
      ...(layar ?? { urutan: 0, tayang: false, slide: SAMPUL, gelap: false, acara: null, bicara: null, kemudi: '', oleh: '' }),
      kini: this.#kini(ruang), dek: dek?.penuh ?? null, kode: biji === null ? null : kodeAula(rapatId, biji),
    }
  }

  #detak(): void {
    const kini = performance.now()
    for (const ruang of this.#ruang.values()) {
      const detak = peristiwa('detak', { kini: this.#kini(ruang) })
      for (const satu of [...ruang.pendengar]) {
        if (satu.sampai < kini) satu.tutup()
        else satu.kirim(detak)
      }
    }
  }

  /** Closes the lines of who is signed in no more, and the desk's of who is no office any more: one question for all. Comes back who still may. */
  async tanyaLagi(): Promise<void> {
    const garis = [...this.#ruang.values()].flatMap(({ pendengar }) => [...pendengar]).filter(({ orang }) => orang !== null)
    if (garis.length === 0) return
    try {
      const masih = await queryMasihMasuk([...new Set(garis.map(({ orang }) => orang ?? ''))])
      for (const satu of garis) {
        const peran = masih.get(satu.orang ?? '')
        if (peran === undefined || (satu.meja && !PERAN_KANTOR.includes(peran))) satu.tutup()
      }
    } catch (error) {
      // a database that does not answer takes nobody's screen away
      console.error('Siaran paparan:', error instanceof Error ? error.message : error)
    }
  }

  async #hitung(): Promise<void> {
    for (const [rapatId, ruang] of this.#ruang) {
      const meja = [...ruang.pendengar].filter((satu) => satu.meja)
      const jumlah = await catatIkut(this.proses, rapatId, ruang.pendengar.size - meja.length).catch(() => ruang.jumlah)
      if (jumlah === ruang.jumlah) continue
      ruang.jumlah = jumlah
      const kabar = peristiwa('ikut', { jumlah })
      for (const satu of meja) satu.kirim(kabar)
    }
  }
}

const wadah = globalThis as typeof globalThis & { rakorPaparan?: PusatPaparan }

/** The process's one. */
export function pusatPaparan(): PusatPaparan {
  wadah.rakorPaparan ??= new PusatPaparan()
  return wadah.rakorPaparan
}
