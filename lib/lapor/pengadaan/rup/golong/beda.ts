import { hurufAngka } from '@/lib/lapor/impor/padanan/utils'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { JenisPengadaan, Metode } from '@/lib/realisasi/pengadaan/tahap'
import type { BarisRup } from '../types'
import type { BedaPaket, IsiPaket, PaketKenal, Putusan } from './types'

const urut = (bulan: readonly (number | null)[]): boolean => {
  const ada = bulan.filter((satu) => satu !== null)
  return ada.every((satu, i) => satu >= (ada[i - 1] ?? 0))
}

/** Method and kind of a row: its own, else the package's, else what was answered for the file. null: it has to be asked */
export function metodeJenis(baris: BarisRup, kenal: PaketKenal | null, putusan: Putusan): { metode: Metode | null; jenis: JenisPengadaan | null } {
  const metode = baris.metode ?? kenal?.metode ?? ((putusan.metode as Metode | undefined) ?? null)
  const jenis = baris.jenis ?? kenal?.jenis ?? ((putusan.jenis as JenisPengadaan | undefined) ?? null)
  if (metode === 'SWAKELOLA') return { metode, jenis: 'SWAKELOLA' }
  // a package that is swakelola no more has no kind of its own any longer
  return { metode, jenis: jenis === 'SWAKELOLA' ? ((putusan.jenis as JenisPengadaan | undefined) ?? null) : jenis }
}

/** What a package is to hold by a row: what the file says, and where it says nothing what stands here. */
export function isiJadi(baris: BarisRup, kenal: PaketKenal | null, bahan: { metode: Metode; jenis: JenisPengadaan; subId: number | null }, catatan: string[]): IsiPaket {
  const nama = kenal !== null && hurufAngka(kenal.nama) === hurufAngka(baris.nama) ? kenal.nama : baris.nama
  let bulan = [baris.pemilihan ?? kenal?.pemilihan ?? null, baris.kontrak ?? kenal?.kontrak ?? null, baris.selesai ?? kenal?.selesai ?? null] as const
  if (!urut(bulan)) {
    catatan.push('Bulan rencana menjadi tidak berurut dengan yang tercatat di sini, tidak diambil')
    bulan = [kenal?.pemilihan ?? null, kenal?.kontrak ?? null, kenal?.selesai ?? null]
  }
  const [pemilihan, kontrak, selesai] = bulan
  return {
    ...bahan, nama, pemilihan, kontrak, selesai, kodeRup: baris.kodeRup ?? kenal?.kodeRup ?? null, pagu: baris.pagu ?? '0.00', hps: baris.hps ?? kenal?.hps ?? null,
    sumberDana: baris.sumberDana ?? kenal?.sumberDana ?? null, lokasi: baris.lokasi ?? kenal?.lokasi ?? null, status: kenal?.status ?? 'AKTIF',
  }
}

const UANG: readonly (keyof IsiPaket)[] = ['pagu', 'hps']
const KOLOM: readonly (keyof IsiPaket)[] = ['kodeRup', 'nama', 'pagu', 'hps', 'jenis', 'metode', 'sumberDana', 'lokasi', 'pemilihan', 'kontrak', 'selesai', 'subId', 'status']

/** Field by field what would change. */
export function bedakan(isi: IsiPaket, kenal: PaketKenal): BedaPaket[] {
  return KOLOM.flatMap((kolom): BedaPaket[] => {
    const [sebelum, sesudah] = [kenal[kolom], isi[kolom]].map((nilai) => (nilai === null ? null : String(nilai))) as [string | null, string | null]
    const sama = UANG.includes(kolom) && sebelum !== null && sesudah !== null ? senFromText(sebelum) === senFromText(sesudah) : sebelum === sesudah
    return sama ? [] : [{ kolom, sebelum, sesudah }]
  })
}

/** The day that is noted as that of its announcement. null: it is noted already, or the package is further by its dates */
export function hariRup(baris: BarisRup, kenal: PaketKenal | null, { perTanggal, kode }: { perTanggal: string; kode: string | null }, catatan: string[]): string | null {
  if (kode === null || kenal?.rupSejak) return null
  const hari = baris.diumumkan ?? perTanggal
  if (hari > perTanggal) {
    catatan.push('Tanggal pengumumannya sesudah tanggal unduhan, tidak diambil')
    return null
  }
  return kenal?.tahapAwal && kenal.tahapAwal < hari ? null : hari
}
