import { rapatkan } from '@/lib/dasar/format/cari'
import { KOLOM_INDIKATOR, type BarisLembar, type KolomIndikator, type LembarIndikator } from './types'

/** What a column may be called. */
const SEBUTAN: Readonly<Record<KolomIndikator, readonly string[]>> = {
  indikator: ['indikator', 'nama indikator', 'kode indikator', 'kode', 'uraian'], caraUkur: ['cara ukur', 'basis', 'metode', 'cara pengukuran'], tahun: ['tahun', 'tahun data'],
  tanggal: ['tanggal', 'tanggal data', 'per tanggal'], terbit: ['terbit', 'tanggal terbit'], nilai: ['nilai', 'capaian', 'realisasi', 'angka'], sumber: ['sumber', 'sumber data'],
  wilayah: ['wilayah', 'kecamatan', 'pekon', 'kelurahan', 'kode wilayah'], waktu: ['waktu', 'periode', 'waktu menurut sumber'],
}
const WAJIB = ['indikator', 'tahun', 'nilai', 'sumber'] as const satisfies readonly KolomIndikator[]
const NAMA: Readonly<Record<(typeof WAJIB)[number], string>> = { indikator: 'Indikator', tahun: 'Tahun', nilai: 'Nilai', sumber: 'Sumber' }

/** A name without what people write differently: case, spaces, marks. */
export const polos = rapatkan
const kolomDari = (kepala: string): KolomIndikator | null => KOLOM_INDIKATOR.find((satu) => SEBUTAN[satu].some((kata) => polos(kata) === polos(kepala))) ?? null

/** The sheet by its head row: the first one that names an indicator and a value. Pure. */
export function uraiLembar(sel: readonly (readonly string[])[]): LembarIndikator {
  const kepala = sel.slice(0, 20).findIndex((baris) => { const ada = baris.map(kolomDari); return ada.includes('indikator') && ada.includes('nilai') })
  const judul = sel[kepala]
  if (!judul) return { baris: [], asing: [], ditolak: 'Kepala tabel tidak ditemukan. Baris pertama memuat Indikator, Cara ukur, Tahun, Nilai, dan Sumber.' }
  const kolom = judul.map(kolomDari)
  const ganda = kolom.find((satu, i) => satu !== null && kolom.indexOf(satu) !== i)
  if (ganda) return { baris: [], asing: [], ditolak: `Dua kolom berarti ${ganda}: ${judul.filter((_, i) => kolom[i] === ganda).join(' dan ')}. Sisakan satu.` }
  const kurang = WAJIB.filter((satu) => !kolom.includes(satu))
  if (kurang.length > 0) return { baris: [], asing: [], ditolak: `Kolom ${kurang.map((satu) => NAMA[satu]).join(', ')} belum ada pada kepala tabel.` }
  const baris = sel.slice(kepala + 1).flatMap((isi, i): BarisLembar[] => {
    if (isi.every((satu) => satu.trim() === '')) return []
    const ambil = (satu: KolomIndikator): string => isi[kolom.indexOf(satu)]?.trim() ?? ''
    return [{ nomor: kepala + 2 + i, ...Object.fromEntries(KOLOM_INDIKATOR.map((satu) => [satu, kolom.includes(satu) ? ambil(satu) : ''])) } as BarisLembar]
  })
  return { baris, asing: judul.filter((satu, i) => kolom[i] === null && satu.trim() !== ''), ditolak: baris.length === 0 ? 'Tidak ada baris di bawah kepala tabelnya.' : null }
}
