import { parseAngkaPositif } from '@/lib/dasar/format/parse'
import { bacaTanggal } from '@/lib/dasar/format/tanggal-baca'
import { bulanKata } from '@/lib/lapor/berkas/nilai/bulan'
import { hurufNama } from '@/lib/realisasi/banding/pasang'
import { senFromText, type Sen } from '@/lib/realisasi/rupiah'
import { KODE_TERBUKTI } from '../constants'
import type { BarisDaerah, KolomDaerah } from '../types'
import { cariKepala } from './kepala'
import { bacaSkala, putuskanSkala, type PersenTertulis, type PutusanSkala, type Skala } from './skala'

/** What the form says of the whole list, where its rows do not say it themselves. */
export interface BawaanDaerah {
  tahun: number | null
  sumber: string
  diambil: string | null
  /** how percentages without a sign are meant, where it was asked */
  skala: Skala | null
  hariIni: string
}

export interface LembarDaerah {
  baris: BarisDaerah[]
  kolom: KolomDaerah[]
  asing: string[]
  /** how its percentages without a sign are meant */
  skala: PutusanSkala
  ditolak: string | null
}

type Isi = Record<KolomDaerah | 'kodeSaja', string>

/** "Kab. Lampung Barat", "Kabupaten Lampung Barat" and "Lampung Barat" are one name; a Kota is another place than the Kabupaten. */
export const namaPolos = (nama: string): string => hurufNama(nama.trim().replace(/^(?:pemerintah\s+)?(?:kabupaten|kab\.?)\s+/i, ''))

function bacaKode({ kode, kodeBps, kodeSaja }: Isi, salah: string[]): Pick<BarisDaerah, 'kode' | 'kodeBps'> {
  const hasil: Pick<BarisDaerah, 'kode' | 'kodeBps'> = { kode: null, kodeBps: null }
  const dagri = kode !== '' ? kode : /\./.test(kodeSaja) ? kodeSaja : ''
  if (dagri !== '') {
    if (/^\d{2}\.\d{2}$/.test(dagri)) hasil.kode = dagri
    else salah.push(`Kode Kemendagri "${dagri.slice(0, 30)}" tidak seperti 18.04.${/^\d{2}\.\d$/.test(dagri) ? ' Nol di belakangnya hilang di Excel: jadikan kolomnya berformat teks.' : ''}`)
  }
  if (kodeBps !== '') {
    if (/^\d{4}$/.test(kodeBps)) hasil.kodeBps = kodeBps
    else salah.push(`Kode BPS "${kodeBps.slice(0, 30)}" tidak seperti 1801.`)
  }
  if (kodeSaja !== '' && dagri === '') salah.push(`Kode "${kodeSaja.slice(0, 30)}" tanpa titik dapat berarti kode BPS atau Kemendagri, dan keduanya menunjuk daerah yang berbeda. Namai kolomnya "Kode BPS" atau "Kode Kemendagri".`)
  if (dagri === '' && kodeBps === '' && kodeSaja === '') salah.push('Kode daerah belum diisi: kode Kemendagri seperti 18.04, atau kode BPS seperti 1801.')
  return hasil
}

/** A code that is proven here must stand with its name, and with the other book's code where the row has that too. */
function periksaBukti({ kode, kodeBps }: Pick<BarisDaerah, 'kode' | 'kodeBps'>, nama: string): string[] {
  return KODE_TERBUKTI.flatMap((bukti) => {
    const cocok = [kode !== null && kode === bukti.kode, kodeBps !== null && kodeBps === bukti.kodeBps]
    const sebut = `${bukti.nama} (${bukti.kode === null ? '' : `Kemendagri ${bukti.kode}, `}BPS ${bukti.kodeBps})`
    if (cocok.some(Boolean) && namaPolos(nama) !== namaPolos(bukti.nama)) return [`Kode ${cocok[0] ? kode : `BPS ${kodeBps}`} adalah ${sebut}, bukan ${nama}.`]
    if (namaPolos(nama) !== namaPolos(bukti.nama)) return []
    const lain = (kode !== null && bukti.kode !== null && kode !== bukti.kode) || (kodeBps !== null && kodeBps !== bukti.kodeBps)
    return lain ? [`${nama} adalah ${sebut}; kode pada baris ini menunjuk daerah lain.`] : []
  })
}

const bacaUang = (teks: string, nama: string, salah: string[]): Sen | null => {
  if (teks === '') return null
  const hasil = parseAngkaPositif(teks)
  if (!hasil.ok) { salah.push(`${nama}: ${hasil.pesan}`); return null }
  return senFromText(hasil.teks)
}

/** A percentage as it is written; what it means is known once the whole list was seen. */
function bacaTertulis(nomor: number, teks: string, { pagu, realisasi }: Pick<BarisDaerah, 'pagu' | 'realisasi'>, salah: string[]): PersenTertulis | null {
  if (teks === '') return null
  const bertanda = /%\s*$/.test(teks)
  const hasil = parseAngkaPositif(teks.replace(/\s*%$/, ''), bertanda ? 2 : 15)
  if (hasil.ok) return { nomor, teks, angka: Number(hasil.teks), desimal: /\.(\d+)$/.exec(hasil.teks)?.[1]?.length ?? 0, bertanda, pagu, realisasi }
  salah.push(`Persen: ${hasil.pesan}`)
  return null
}

function bacaBulan(teks: string, salah: string[]): number {
  const angka = /^0?(\d{1,2})$/.exec(teks)
  const bulan = angka ? Number(angka[1]) : bulanKata(teks)
  if (bulan >= 1 && bulan <= 12) return bulan
  salah.push(`Bulan "${teks.slice(0, 30)}" tidak dikenal. Tulis 1 sampai 12, atau namanya.`)
  return 0
}

function bacaTahun(teks: string, bawaan: number | null, salah: string[]): number {
  const tahun = teks === '' ? bawaan : /^20\d{2}$/.test(teks) ? Number(teks) : null
  if (tahun !== null) return tahun
  salah.push(teks === '' ? 'Tahun belum diisi, pada kolomnya atau di formulir.' : `Tahun "${teks.slice(0, 30)}" tidak seperti 2023.`)
  return 0
}

function bacaHari(teks: string, { diambil, hariIni }: BawaanDaerah, tahun: number, bulan: number, salah: string[]): string {
  const hari = teks === '' ? diambil : bacaTanggal(teks)
  if (hari === null) salah.push(teks === '' ? 'Tanggal diambil belum diisi, pada kolomnya atau di formulir.' : `Tanggal "${teks.slice(0, 30)}" tidak dikenal. Tulis seperti 12/07/2023.`)
  else if (hari > hariIni) salah.push('Tanggal diambil masih di masa depan.')
  else if (tahun > 0 && bulan > 0 && hari < `${tahun}-${String(bulan).padStart(2, '0')}-01`) salah.push('Tanggal diambil mendahului bulannya.')
  return hari ?? ''
}

function satuBaris(nomor: number, isi: Isi, bawaan: BawaanDaerah): { baris: BarisDaerah; tertulis: PersenTertulis | null } {
  const salah: string[] = []
  const kode = bacaKode(isi, salah)
  if (isi.nama.length < 3 || isi.nama.length > 100) salah.push('Nama daerah 3 sampai 100 huruf.')
  salah.push(...periksaBukti(kode, isi.nama))
  const [tahun, bulan] = [bacaTahun(isi.tahun, bawaan.tahun, salah), bacaBulan(isi.bulan, salah)]
  const [pagu, realisasi] = [bacaUang(isi.pagu, 'Pagu', salah), bacaUang(isi.realisasi, 'Realisasi', salah)]
  const tertulis = bacaTertulis(nomor, isi.persen, { pagu, realisasi }, salah)
  if (pagu !== null && pagu === 0n) salah.push('Pagu nol: kosongkan bila tidak diketahui.')
  if (realisasi === null && tertulis === null && salah.length === 0) salah.push('Realisasi dan persennya kosong: tidak ada yang dicatat.')
  const sumber = isi.sumber === '' ? bawaan.sumber : isi.sumber
  if (sumber.length < 3 || sumber.length > 300) salah.push('Sumber 3 sampai 300 huruf, pada kolomnya atau di formulir.')
  return { baris: { nomor, ...kode, nama: isi.nama, tahun, bulan, pagu, realisasi, persen: null, sumber, diambil: bacaHari(isi.diambil, bawaan, tahun, bulan, salah), salah }, tertulis }
}

/** The rows with their percentages in the scale of the list. */
function denganPersen(dibaca: readonly ReturnType<typeof satuBaris>[], skala: PutusanSkala): BarisDaerah[] {
  return dibaca.map(({ baris, tertulis }) => {
    if (tertulis === null) return baris
    const persen = bacaSkala(tertulis, skala)
    return typeof persen === 'number' ? { ...baris, persen } : { ...baris, salah: [...baris.salah, persen.pesan] }
  })
}

const NAMA_ISI: readonly (keyof Isi)[] = ['kode', 'kodeBps', 'kodeSaja', 'nama', 'tahun', 'bulan', 'pagu', 'realisasi', 'persen', 'sumber', 'diambil']

/** Reads the cells of a list: its head by words, every row by itself. Nothing is mended. */
export function uraiDaerah(sel: readonly (readonly string[])[], bawaan: BawaanDaerah): LembarDaerah {
  const kepala = cariKepala(sel)
  if (kepala === null) return { baris: [], kolom: [], asing: [], skala: putuskanSkala([], null), ditolak: 'Kepala tabel tidak dikenali. Perlu kolom Nama, Bulan, dan Realisasi atau Persen; Kode Kemendagri atau Kode BPS; bila ada juga Tahun, Pagu, Sumber, Tanggal diambil.' }
  const dibaca = sel.slice(kepala.letak + 1).flatMap((isi, i) => {
    if (isi.every((satu) => satu === '')) return []
    const milik = Object.fromEntries(NAMA_ISI.map((nama) => [nama, (isi[kepala.kolom.indexOf(nama)] ?? '').trim()])) as Isi
    return [satuBaris(kepala.letak + 2 + i, milik, bawaan)]
  })
  // what is left out anyway neither proves anything nor has to be asked about
  const skala = putuskanSkala(dibaca.flatMap(({ baris, tertulis }) => (tertulis === null || baris.salah.length > 0 ? [] : [tertulis])), bawaan.skala)
  const baris = denganPersen(dibaca, skala)
  return { baris, skala, kolom: kepala.kolom.flatMap((satu) => (satu === null ? [] : [satu === 'kodeSaja' ? 'kode' : satu])), asing: kepala.asing, ditolak: baris.length === 0 ? 'Tidak ada baris di bawah kepala tabel.' : null }
}
