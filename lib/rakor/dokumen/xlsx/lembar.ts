import { TIADA } from '@/lib/dasar/format/angka'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import type { LembarTulis, Rupa, SelTulis } from '@/lib/dasar/buku/types'
import type { BarisTabel, Kolom, Panel, Tabel } from '@/lib/lihat/panel/types'
import type { Blok, Dokumen } from '../types'
import { TANDA_CONTOH } from '../contoh'
import { selBuku } from './sel'

type Baris = (SelTulis | null)[]
type Isi = Pick<Panel, 'tabel'> & Partial<Pick<Panel, 'judul' | 'bacaan' | 'sumber' | 'rumus' | 'kosong'>>

/** Widths in characters. */
const LEBAR = { angka: 14, min: 9, tanggal: 16, teks: 44, nama: 60, kalimat: 100, sempit: 78 } as const
/** What F4 upright holds in one page's width. */
const LEBAR_TEGAK = 100

/** Rupiah are in full in a workbook, whatever unit a screen's head names. */
const namaKolom = ({ nama, satuan, miliar }: Kolom): string => {
  const unit = miliar ? satuan?.replace('Rp miliar', 'Rp') : satuan
  return unit === undefined ? nama : `${nama} (${unit})`
}

const lebarKolom = (kolom: Kolom, baris: readonly BarisTabel[], letak: number): number => {
  const panjang = baris.reduce((maks, { sel }) => {
    const { isi, rupa } = selBuku(sel[kolom.kunci])
    if (rupa === 'tanggal') return Math.max(maks, LEBAR.tanggal)
    return typeof isi === 'string' ? Math.max(maks, isi.length) : maks
  }, 0)
  return Math.max(kolom.angka ? LEBAR.angka : LEBAR.min, Math.min(panjang + 2, letak === 0 ? LEBAR.nama : LEBAR.teks))
}

function barisTabel({ kolom, baris, jumlah }: Tabel): { kepala: Baris; isi: Baris[] } {
  const bertingkat = baris.some(({ tingkat = 0 }) => tingkat > 0)
  const tulis = ({ sel, tingkat = 0 }: BarisTabel, tebal: boolean): Baris => kolom.map(({ kunci }, letak) => selBuku(sel[kunci], tebal || (bertingkat && tingkat === 0), letak === 0 ? tingkat : 0))
  return { kepala: kolom.map((satu) => ({ isi: namaKolom(satu), rupa: 'kepala' })), isi: [...baris.map((satu) => tulis(satu, false)), ...(jumlah ? [tulis(jumlah, true)] : [])] }
}

/** A line over the whole width of the sheet. */
const kalimat = (isi: string, lebar: number, rupa: Rupa = 'keterangan'): Baris => [{ isi: rapikanProsa(isi), rupa, lebar }]

/** What each sheet says under its rows: sources, formulas, of which position, and the chain's head. */
export const kakiLembar = ({ kaki, cap }: Dokumen, lebar: number, { sumber = [], rumus = [] }: Partial<Pick<Panel, 'sumber' | 'rumus'>> = {}): Baris[] => [
  [],
  ...sumber.map((satu) => kalimat(satu, lebar)), ...rumus.map((satu) => kalimat(`${satu.nama}: ${satu.rumus}. Sumber: ${satu.sumber}`, lebar)),
  // one row: the chain's head is never the only thing on a last page
  kalimat([kaki, ...(cap === null ? [] : [cap.teks])].join('\n'), lebar),
]

/** One finding or table as a sheet: all its columns and rows, the head repeated on each page. */
export function lembarTabel(nama: string, { judul, bacaan, tabel, kosong, ...kaki }: Isi, dokumen: Dokumen): LembarTulis {
  const { kepala, isi } = barisTabel(tabel)
  const lebar = tabel.kolom.length
  const awal: Baris[] = [
    ...(dokumen.contoh ? [kalimat(TANDA_CONTOH, lebar, 'subjudul')] : []),
    kalimat(judul ?? tabel.caption, lebar, 'judulLipat'), ...(bacaan === undefined ? [] : [kalimat(bacaan, lebar)]), ...(judul === undefined ? [] : [kalimat(tabel.caption, lebar)]), [],
  ]
  const badan = isi.length > 0 ? isi : [kalimat(kosong?.judul ?? 'Tidak ada baris.', lebar)]
  const perlu = tabel.kolom.map((satu, letak) => lebarKolom(satu, tabel.baris, letak))
  // sentences above and below a narrow table need a width to be read in: its first column, of names, takes it
  const kurang = Math.max(0, LEBAR.sempit - perlu.reduce((jumlah, satu) => jumlah + satu, 0))
  const kolom = perlu.map((satu, letak) => ({ lebar: satu + (letak === 0 ? kurang : 0) }))
  const barisKepala = awal.length + 1
  return {
    nama, kolom, baris: [...awal, kepala, ...badan, ...kakiLembar(dokumen, lebar, kaki)], bekuBaris: barisKepala, bekuKolom: 1,
    cetak: { arah: kolom.reduce((jumlah, satu) => jumlah + satu.lebar, 0) > LEBAR_TEGAK ? 'mendatar' : 'tegak', barisJudul: [barisKepala, barisKepala] },
  }
}

/** A form to be filled. */
export const lembarIsian = (nama: string, { kolom, baris }: Extract<Blok, { jenis: 'isian' }>, dokumen: Dokumen): LembarTulis => ({
  nama, kolom: kolom.map((satu) => ({ lebar: Math.max(LEBAR.min, satu.lebar) })),
  baris: [kalimat(dokumen.nama, kolom.length, 'judulLipat'), [], kolom.map((satu) => ({ isi: satu.nama, rupa: 'kepala' as const })), ...baris.map((satu) => kolom.map((_, letak) => ({ isi: satu[letak] || null, rupa: 'isianTeks' as const }))), ...kakiLembar(dokumen, kolom.length)],
  bekuBaris: 3, cetak: { arah: 'mendatar', barisJudul: [3, 3] },
})

/** The first sheet: what the document says in words, and which sheets follow. */
export function lembarPengantar(dokumen: Dokumen, isi: readonly (readonly [nama: string, nilai: string])[], daftar: readonly (readonly [nama: string, judul: string])[]): LembarTulis {
  const { nama, kop, terbitan: { nomor, tanggal, versi }, contoh } = dokumen
  // the last column is the code's, beside the heading
  const lebar = 3
  const pasangan = (kiri: string, kanan: string, rupa: Rupa = 'teks'): Baris => [{ isi: kiri, rupa }, { isi: kanan, rupa, lebar: lebar - 1 }]
  const baris: Baris[] = [
    ...(contoh ? [kalimat(TANDA_CONTOH, lebar, 'subjudul')] : []),
    ...(kop === null ? [] : kop.baris.map((satu) => kalimat(satu.toUpperCase(), lebar, 'subjudul'))), kalimat(nama, lebar, 'judul'),
    ...(nomor === null ? [] : [kalimat(`Nomor ${nomor}`, lebar)]), ...(tanggal === null ? [] : [[{ isi: 'Tanggal', rupa: 'teks' as const }, { isi: tanggal, rupa: 'tanggal' as const, lebar: lebar - 1 }]]), ...(versi > 0 ? [kalimat(`Versi ${versi}`, lebar)] : []),
    [], ...isi.map(([kiri, kanan]) => (kiri === '' ? kalimat(kanan, lebar) : pasangan(kiri, rapikanProsa(kanan) || TIADA))), [],
    pasangan('Lembar', 'Isi', 'kepala'), ...daftar.map(([lembar, judul]) => pasangan(lembar, rapikanProsa(judul))),
    ...kakiLembar(dokumen, lebar),
  ]
  return { nama: 'Pengantar', kolom: [{ lebar: 32 }, { lebar: LEBAR.kalimat - 48 }, { lebar: 16 }], baris, cetak: { arah: 'tegak' } }
}
