import { persenRatusan } from '@/lib/dasar/format/angka'
import { namaBulan, tanggal } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { Foto } from './types'

export interface Koordinat {
  lintang: number
  bujur: number
}

export const CARA_KOORDINAT = 'Tulis lintang lalu bujur dalam derajat, misalnya -5,03211; 104,07854.'
const LUAR = 'Koordinat ini di luar Indonesia. Periksa tandanya (lintang selatan memakai minus) dan urutannya, atau kosongkan.'
const ANGKA = String.raw`([-+]?\d{1,3}(?:[.,]\d{1,12})?)`
const POLA = new RegExp(String.raw`^${ANGKA}(?:\s*;\s*|\s*,\s+|\s+)${ANGKA}$`)
const POLA_TITIK = /^([-+]?\d{1,3}(?:\.\d{1,12})?)\s*,\s*([-+]?\d{1,3}(?:\.\d{1,12})?)$/

/** A place as people and maps write it: "-5.03211, 104.07854", "-5,03211; 104,07854". Empty text is no place. */
export function bacaKoordinat(teks: string): { ok: true; nilai: Koordinat | null } | { ok: false; pesan: string } {
  const isi = teks.trim().replace(/[\u2212\u2013]/g, '-')
  if (isi === '') return { ok: true, nilai: null }
  const [, a, b] = POLA_TITIK.exec(isi) ?? POLA.exec(isi) ?? []
  if (a === undefined || b === undefined) return { ok: false, pesan: CARA_KOORDINAT }
  const [lintang, bujur] = [a, b].map((satu) => Math.round(Number(satu.replace(',', '.')) * 100_000) / 100_000) as [number, number]
  // the country with its seas
  if (lintang < -12 || lintang > 8 || bujur < 93 || bujur > 142) return { ok: false, pesan: LUAR }
  return { ok: true, nilai: { lintang, bujur } }
}

const derajat = (nilai: number): string => nilai.toFixed(5).replace('.', ',').replace('-', '\u2212')
/** "−5,03211; 104,07854": reads back as itself. */
export const tulisKoordinat = ({ lintang, bujur }: Koordinat): string => `${derajat(lintang)}; ${derajat(bujur)}`

/** What a picture shows, for who does not see it. */
export const altFoto = ({ keterangan, diambil }: Pick<Foto, 'keterangan' | 'diambil'>): string => `${keterangan.replace(/[.\s]+$/, '')}, diambil ${tanggal(diambil)}`

/** Where the bytes of a photo are; the hash makes the address the picture's own. */
export const alamatFoto = (paketId: number, sidik: string, kecil = false): string => `/api/pengadaan/${paketId}/foto/${sidik}${kecil ? '?kecil=1' : ''}`

/** "fisik 45,00% (Juni)" */
export const kataBukti = ({ bulan, fisik }: NonNullable<Foto['bukti']>): string => `fisik ${persenRatusan(Number(senFromText(fisik)))} (${namaBulan(bulan)})`

/** The photos by the day on which they were taken, the latest first. */
export function perHari(foto: readonly Foto[]): { hari: string; foto: Foto[] }[] {
  const hari = [...new Set(foto.map(({ diambil }) => diambil))].sort().reverse()
  return hari.map((satu) => ({ hari: satu, foto: foto.filter(({ diambil }) => diambil === satu) }))
}

/** Whether a photo of that day can prove the progress at the end of a month: it was taken in it, or later. */
export const dapatMembuktikan = (diambil: string, tahun: number, bulan: number): boolean => diambil.slice(0, 7) >= `${tahun}-${String(bulan).padStart(2, '0')}`
export const kataTerlaluAwal = (diambil: string, bulan: number): string =>
  `Foto ${tanggal(diambil)} tidak dapat membuktikan fisik ${namaBulan(bulan)}, karena diambil sebelum bulan itu. Pilih catatan bulan yang lebih awal.`

interface CatatanFisik { bulan: number; realisasi: string | null }

/** The last month with physical progress, and how many photos prove it as it stands now. null: there is none. */
export function buktiTerakhir(jadwal: readonly CatatanFisik[], foto: readonly Foto[]): { bulan: number; fisik: string; banyak: number } | null {
  const akhir = jadwal.findLast(({ realisasi }) => realisasi !== null)
  const fisik = akhir?.realisasi ?? null
  if (akhir === undefined || fisik === null) return null
  const { bulan } = akhir
  return { bulan, fisik, banyak: foto.filter(({ bukti }) => bukti?.bulan === bulan && bukti.fisik === fisik).length }
}

/** What a reader should know before she believes a photo. */
export function tandaFoto({ bukti, diambil, kembar }: Foto, jadwal: readonly CatatanFisik[], kontrak: { mulai: string } | null): string[] {
  const kini = jadwal.find(({ bulan }) => bulan === bukti?.bulan)?.realisasi ?? null
  return [
    ...(bukti !== null && kini !== bukti.fisik ? [kini === null ? 'Catatan fisiknya sudah dihapus' : `Catatan fisik kini ${persenRatusan(Number(senFromText(kini)))}`] : []),
    ...(bukti !== null && bukti.fisik !== '0.00' && kontrak !== null && diambil < kontrak.mulai ? ['Diambil sebelum kontrak mulai'] : []),
    ...(kembar.length > 0 ? ['Gambar yang sama ada di paket lain'] : []),
  ]
}
