import { bilangan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { bulanTahun, namaBulan, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import { KOLOM_DIAM, KOLOM_PERSEN, KOLOM_PERSEN_KONTRAK, KOLOM_RUPIAH, NAMA_KOLOM, NAMA_TABEL, SATUAN } from './constants'
import type { Perubahan, TindakJejak } from './types'

/** A stored value as a person reads it: rupiah, percent, day, moment, yes or no, a state as words; the rest unchanged. */
export function tampilNilai(kolom: string, nilai: string | null, tabel?: string): string {
  if (nilai === null || nilai === '') return 'kosong'
  if (tabel?.startsWith('kinerja_') && /^-?\d+\.\d{4}$/.test(nilai)) return tulisAngka(nilai.replace(/\.?0+$/, ''))
  if (tabel === 'kinerja_renstra' && /^\d+\.\d{2}$/.test(nilai)) return `Rp${rupiahPenuh(senFromText(nilai))}`
  if (tabel !== 'indikator' && KOLOM_RUPIAH.includes(kolom) && /^-?\d+(\.\d{1,2})?$/.test(nilai)) return `Rp${rupiahPenuh(senFromText(nilai))}`
  if (KOLOM_PERSEN.includes(kolom) || (tabel?.startsWith('kontrak_') && KOLOM_PERSEN_KONTRAK.includes(kolom))) return `${nilai.replace('.', ',')}%`
  if (nilai === 'true') return 'ya'
  if (nilai === 'false') return 'tidak'
  if (/^\d{4}-\d{2}-\d{2}$/.test(nilai)) return tanggal(nilai)
  if (/^\d{4}-\d{2}-\d{2}T/.test(nilai)) return waktuWib(nilai)
  return /^[A-Z]+(_[A-Z]+)*$/.test(nilai) ? nilai.toLowerCase().replaceAll('_', ' ') : nilai
}

/** The changes worth reading, e.g. "nilai: Rp1.000 menjadi Rp2.000"; a new row's empty fields and keys are left out. */
export function kalimatPerubahan(perubahan: readonly Perubahan[], tindakan: string, tabel?: string): string[] {
  return perubahan
    .filter(({ kolom, dari, ke }) => !KOLOM_DIAM.includes(kolom) && (dari ?? ke) !== null)
    .map(({ kolom, dari, ke }) => {
      const nama = NAMA_KOLOM[kolom] ?? kolom.replaceAll('_', ' ')
      if (tindakan === 'INSERT') return `${nama}: ${tampilNilai(kolom, ke, tabel)}`
      if (tindakan === 'DELETE') return `${nama}: ${tampilNilai(kolom, dari, tabel)}`
      return `${nama}: ${tampilNilai(kolom, dari, tabel)} menjadi ${tampilNilai(kolom, ke, tabel)}`
    })
}

const KATA: Readonly<Record<string, string>> = { INSERT: 'menambah', UPDATE: 'mengubah', DELETE: 'menghapus' }
const ISIAN = ['realisasi', 'realisasi_fisik', 'target_fisik', 'pagu', 'anggaran_kas']
/** What came to pass with a report whose state became this. */
const JADI: Readonly<Record<string, string>> = {
  DRAF: 'mulai mengisi laporan', MENUNGGU_PERSETUJUAN: 'meminta persetujuan kepala atas laporan', DIAJUKAN: 'mengirim laporan', DIPERIKSA: 'mulai memeriksa laporan',
  DIKEMBALIKAN: 'mengembalikan laporan', DIVERIFIKASI: 'memverifikasi laporan', TERKUNCI: 'mengunci laporan',
}
/** How an act through a door begins. */
const PINTU: Readonly<Record<string, string>> = {
  tempel: 'menempel', templat: 'menerapkan templat Excel', impor: 'menerapkan berkas impor', batal: 'membatalkan berkas impor', sampel: 'memuat data contoh',
}

/** First letter small, so that a name stands in a sentence; APBD and API stay what they are. */
const awalKecil = (teks: string): string => teks.charAt(0).toLowerCase() + teks.slice(1)

/** Counts of one kind of rows together, so that 40 saved cells are one thing, whether they stood before or not. */
function bagianTindak({ isi, status }: Pick<TindakJejak, 'isi' | 'status'>): string[] {
  const tabel = [...new Set(isi.map((satu) => satu.tabel))]
  return tabel.map((nama) => {
    const milik = isi.filter((satu) => satu.tabel === nama)
    const jumlah = milik.reduce((n, satu) => n + satu.jumlah, 0)
    const satuan = SATUAN[nama] ?? awalKecil(NAMA_TABEL[nama] ?? nama)
    const [jadi] = status
    if (nama === 'laporan' && jadi !== undefined && status.length === 1) return jumlah === 1 ? (JADI[jadi] ?? 'mengubah laporan') : `${JADI[jadi] ?? 'mengubah laporan'} (${bilangan(jumlah)})`
    const [satu] = milik
    const kata = ISIAN.includes(nama) ? (milik.every(({ tindakan }) => tindakan === 'DELETE') ? 'menghapus' : 'menyimpan') : milik.length === 1 && satu ? (KATA[satu.tindakan] ?? 'mengubah') : 'mengubah'
    return `${kata} ${bilangan(jumlah)} ${satuan}`
  })
}

/** When and where: "Juli 2023, Dinas Kesehatan". */
function tempatTindak({ tahun, bulan, unit, jumlahUnit, orang }: Pick<TindakJejak, 'tahun' | 'bulan' | 'unit' | 'jumlahUnit' | 'orang'>): string {
  const [t, b] = [tahun[0], bulan[0]]
  const masa = tahun.length !== 1 || t === undefined ? '' : bulan.length === 1 && b !== undefined ? bulanTahun(t, b) : bulan.length > 1 ? `${namaBulan(Math.min(...bulan))}–${bulanTahun(t, Math.max(...bulan))}` : `TA ${t}`
  const di = jumlahUnit > unit.length ? `${bilangan(jumlahUnit)} unit` : unit.join('; ')
  return [masa, di, orang.join('; ')].filter(Boolean).join(', ')
}

/** An act in words: "Menyimpan 40 sel realisasi, Juli 2023, Dinas Kesehatan". */
export function kalimatTindak(tindak: TindakJejak): string {
  const bagian = bagianTindak(tindak)
  const pintu = PINTU[tindak.sumber]
  const lain = bagian.length > 3 ? ` dan ${bilangan(bagian.length - 3)} hal lain` : ''
  const isi = `${bagian.slice(0, 3).join(', ')}${lain}`
  const kalimat = tindak.sumber === 'tempel' ? isi.replace(/^menyimpan/, 'menempel') : pintu === undefined ? isi : `${pintu}: ${isi}`
  const tempat = tempatTindak(tindak)
  return `${kalimat.charAt(0).toUpperCase()}${kalimat.slice(1)}${tempat === '' ? '' : `, ${tempat}`}`
}
