import { rm } from 'node:fs/promises'
import { alirkanBuku } from '@/lib/dasar/buku/alirkan'
import { BukuDitolak, type NilaiBaca } from '@/lib/dasar/buku/types'
import type { JenisImpor } from './constants'
import { kenaliKepala, type Kepala } from './kenali'
import { uraiBaris, type TempatBaca } from './kenali-baris'
import { akhiriBatch, siapkanBatch, simpanBaris } from './mutations-baca'
import type { BarisImpor, Kontrol } from './types'

/** Rows of a sheet that are looked at for its head, and rows that are stored at a time. */
const AWAL = 40
const POTONG = 2_000
class Dihentikan extends Error {}

interface BarisMasuk {
  nomor: number
  sel: readonly NilaiBaca[]
}

/** Takes the rows of a workbook as they come and keeps what belongs to the first kind of table that was known. */
class Penerima {
  readonly kontrol: Kontrol = { dibaca: 0, bagian: null, lembar: [], lembarLewat: [], kolomOrang: [] }
  jenis: JenisImpor | null = null
  private lembar = { nomor: 0, nama: '' }
  private kepala: Kepala | null = null
  /** the head was looked for where it stands, and is not there: the rest of the sheet is counted and passed over */
  private tanpaKepala = false
  private tunggu: BarisMasuk[] = []
  private simpan: BarisImpor[] = []
  constructor(private readonly batchId: number, private readonly tempat: TempatBaca) {}

  async lembarBaru(nama: string, nomor: number): Promise<void> {
    await this.akhirLembar()
    this.lembar = { nomor, nama }
    this.kepala = null
    this.tanpaKepala = false
    this.tunggu = []
  }

  async terima(baris: readonly BarisMasuk[]): Promise<void> {
    this.kontrol.dibaca = (this.kontrol.dibaca ?? 0) + baris.length
    if (this.tanpaKepala) return
    if (this.kepala === null) {
      this.tunggu.push(...baris)
      if (this.tunggu.length >= AWAL) await this.cariKepala()
      return
    }
    await this.urai(baris)
  }

  async akhirLembar(): Promise<void> {
    if (this.kepala === null && this.tunggu.length > 0) await this.cariKepala()
    if (this.kepala === null && this.lembar.nama !== '') this.kontrol.lembarLewat?.push(this.lembar.nama)
    await this.kirim()
  }

  private async cariKepala(): Promise<void> {
    const awal = this.tunggu
    this.tunggu = []
    const kepala = kenaliKepala(awal.slice(0, AWAL).map(({ sel }) => sel))
    if (kepala === null || (this.jenis !== null && this.jenis !== kepala.jenis)) {
      this.tanpaKepala = true
      return
    }
    this.kepala = kepala
    this.jenis = kepala.jenis
    this.kontrol.lembar?.push(this.lembar.nama)
    this.kontrol.kolomOrang = [...new Set([...(this.kontrol.kolomOrang ?? []), ...kepala.orang])]
    await this.urai(awal.slice(kepala.mulai))
  }

  private async urai(baris: readonly BarisMasuk[]): Promise<void> {
    if (!this.kepala) return
    for (const { nomor, sel } of baris) this.simpan.push(...uraiBaris(nomor, sel, this.kepala, this.tempat))
    if (this.simpan.length >= POTONG) await this.kirim()
  }

  private async kirim(): Promise<void> {
    const baris = this.simpan
    this.simpan = []
    if (!(await simpanBaris(this.batchId, this.lembar.nomor, baris, this.kontrol, this.jenis))) throw new Dihentikan()
  }
}

const TAK_DIKENAL = 'Kepala tabel tidak dikenal. Kirim ekspor SIPD apa adanya: realisasi, anggaran/DPA per rekening, RAK per bulan, jurnal AKLAP, SPJ fungsional, atau LRA; baris judul kolomnya harus ikut.'

async function baca(batchId: number, jalur: string, nama: string, tempat: TempatBaca): Promise<void> {
  const mulai = Date.now()
  const penerima = new Penerima(batchId, tempat)
  let lembar: { nama: string; index: number } | null = null
  let kini = -1
  await alirkanBuku(jalur, nama, {
    batas: { maksBaris: 300_000 },
    onLembar: (namaLembar, index) => { lembar = { nama: namaLembar, index } },
    onBaris: async (baris) => {
      if (lembar && lembar.index !== kini) {
        kini = lembar.index
        await penerima.lembarBaru(lembar.nama, lembar.index)
      }
      await penerima.terima(baris)
    },
    onKemajuan: ({ bagian }) => { penerima.kontrol.bagian = bagian },
  })
  await penerima.akhirLembar()
  if (penerima.jenis === null) throw new BukuDitolak('KEPALA', TAK_DIKENAL)
  await siapkanBatch(batchId, { ...penerima.kontrol, bagian: 1, detik: Math.ceil((Date.now() - mulai) / 1000) })
}

/**
 * Reads an uploaded file into its batch, apart from the request that brought it. Whatever happens, the batch says it, and the
 * temporary file goes.
 */
export async function prosesBerkas(batchId: number, jalur: string, nama: string, tempat: TempatBaca): Promise<void> {
  try {
    await baca(batchId, jalur, nama, tempat)
  } catch (error) {
    if (error instanceof Dihentikan) await akhiriBatch(batchId, 'DIHENTIKAN', 'Dihentikan sebelum selesai dibaca. Tidak ada angka yang berubah.')
    else if (error instanceof BukuDitolak) await akhiriBatch(batchId, 'DITOLAK', error.message)
    else {
      console.error('Impor:', error)
      await akhiriBatch(batchId, 'GAGAL', 'Terjadi gangguan saat membaca berkas ini. Tidak ada angka yang berubah; unggah sekali lagi.')
    }
  } finally {
    await rm(jalur, { force: true })
  }
}
