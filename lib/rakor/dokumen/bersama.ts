import { tanggal, tanggalPanjang, waktuWib } from '@/lib/dasar/format/tanggal'
import { hariHitung, kataDini } from '@/lib/rakor/bekuan/utils'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { SETELAN } from './naskah/constants'
import type { Alinea, BahanDokumen, BahanRapat, Blok, Dokumen, KopSurat, Pihak } from './types'

/** A setting of letters: what the office wrote, else the product's own; empty is empty. @throws RangeError for one that there is not */
export function setelan({ naskah }: Pick<BahanDokumen, 'naskah'>, kunci: string): string {
  const satu = SETELAN.find((item) => item.kunci === kunci)
  if (satu === undefined) throw new RangeError(`Setelan ${kunci} tidak ada`)
  return naskah?.[kunci] ?? satu.bawaan
}

/** The letterhead as the office set it. */
export const kopSurat = (bahan: Pick<BahanDokumen, 'naskah'>): KopSurat =>
  ({ baris: ['kop/baris1', 'kop/baris2', 'kop/baris3'].map((kunci) => setelan(bahan, kunci)).filter((isi) => isi !== ''), alamat: setelan(bahan, 'kop/alamat') })

const kosongKeNull = (isi: string): string | null => isi || null

/** Who signs letters, and who keeps the minutes: offices and, where the office wrote them, names. */
export const pihak = (bahan: Pick<BahanDokumen, 'naskah'>, siapa: 'pejabat' | 'notulis', sebutan = ''): Pihak => ({
  sebutan, jabatan: setelan(bahan, `${siapa}/jabatan`), nama: kosongKeNull(setelan(bahan, `${siapa}/nama`)), nip: kosongKeNull(setelan(bahan, `${siapa}/nip`)),
})

/** Who leads the meeting. */
export const pemimpin = ({ rapat }: Pick<BahanDokumen, 'rapat'>, sebutan = ''): Pihak => ({ sebutan, jabatan: rapat.pemimpinJabatan, nama: rapat.pemimpinNama, nip: null })

/** "Liwa, 12 Juli 2023" */
export const tempatTanggal = (bahan: Pick<BahanDokumen, 'naskah' | 'rapat'>, hari: string = bahan.rapat.tanggal): string => `${setelan(bahan, 'surat/tempat')}, ${tanggal(hari)}`

/** What stands at the foot of each page: the meeting, and which frozen position its figures are of; where it has none, as which version its agenda stood. A position that was made for another day of the meeting says from which it counts. */
export function kaki({ rapat, bekuan }: Pick<BahanDokumen | BahanRapat, 'rapat' | 'bekuan'>): string {
  if (bekuan === null) return `${namaRapat(rapat)} · acara versi ${rapat.versi}, diubah ${waktuWib(rapat.pada)}; tanpa angka posisi`
  const [hari, dini] = [hariHitung(bekuan.hari, rapat.tanggal), kataDini(rapat, bekuan.hari ?? rapat.tanggal)]
  return `${namaRapat(rapat)} · posisi beku ke-${bekuan.urutan}, dibaca ${waktuWib(bekuan.dibacaPada)}${hari === null ? '' : `, tenggat dihitung dari ${tanggal(hari)}`}${dini === null ? '' : `, ${dini}`}`
}

type Kepala = Pick<BahanDokumen, 'rapat' | 'bekuan' | 'periode' | 'cap' | 'naskah'> | BahanRapat

/** What all documents of a meeting have in common; not issued yet. */
export function dasarDokumen(bahan: Kepala, kunci: string, nama: string, blok: readonly Blok[], lain: Partial<Pick<Dokumen, 'surat' | 'arah' | 'kop'>> = {}): Dokumen {
  return {
    kunci, nama: `${nama} ${namaRapat(bahan.rapat)}`, kop: kopSurat(bahan), surat: null, terbitan: { nomor: null, tanggal: null, versi: 0 }, arah: 'tegak',
    blok, kaki: kaki(bahan), cap: bahan.cap, contoh: bahan.bekuan === null ? bahan.contoh : bahan.rapat.contoh || bahan.periode.contoh, ...lain,
  }
}

/** "Hari : Rabu, …": when and where, for letters, minutes and lists. */
export function rincianRapat({ rapat }: Pick<BahanDokumen, 'rapat'>): Blok {
  const jam = (teks: string): string => teks.replace(':', '.')
  const isi: [string, Alinea][] = [
    ['Hari, tanggal', [tanggalPanjang(rapat.tanggal)]], ['Waktu', [`pukul ${jam(rapat.mulai)} WIB sampai dengan selesai`]], ['Tempat', [rapat.tempat]], ['Pimpinan rapat', [rapat.pemimpinJabatan]],
  ]
  return { jenis: 'rincian', isi: isi.map(([nama, nilai]) => ({ nama, nilai })) }
}
