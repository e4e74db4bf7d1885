import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Kepala, Peran } from './kenali'
import { bacaBulan, bacaRupiah, kosong, rapi, teks } from './kenali-nilai'
import type { BarisImpor } from './types'

export interface TempatBaca {
  tahun: number
  /** the month of a file whose rows have no date */
  bulan: number | null
}

/** The cells that hold the money of a kind: what counts, and what is taken off it. */
const NILAI: Record<Kepala['jenis'], readonly [Peran, Peran?]> = {
  REALISASI: ['realisasi', 'setoran'], JURNAL: ['debet', 'kredit'], ANGGARAN: ['pagu'], KAS: ['pagu'], SPJ: ['spj'], LRA: ['realisasi'], FISIK: ['realisasi'], TARGET_FISIK: ['pagu'],
}

/** Rows that only add others up. */
const isJumlah = (isi: readonly NilaiBaca[]): boolean => {
  const pertama = rapi(isi.find((sel) => !kosong(sel)))
  return /^(sub|grand)?(jumlah|total)/.test(pertama)
}

/** The month that a row speaks of, or why it speaks of none. */
function bulanBaris(isi: readonly NilaiBaca[], { kolom }: Kepala, { tahun, bulan }: TempatBaca): { bulan: number } | { pesan: string } {
  const sel = [kolom.tanggalSp2d, kolom.tanggal, kolom.bulan].flatMap((i) => (i === undefined || kosong(isi[i]) ? [] : [isi[i]]))[0]
  if (sel === undefined) return bulan === null ? { pesan: 'Tidak ada tanggal pada baris ini. Unggah lagi dengan memilih bulannya.' } : { bulan }
  const kapan = bacaBulan(sel)
  if (kapan === null) return { pesan: `${teks(sel)} bukan tanggal. Tulis misalnya 12/07/${tahun}.` }
  if (kapan.tahun !== 0 && kapan.tahun !== tahun) return { pesan: `Tanggal ${teks(sel)} di luar tahun anggaran ${tahun}.` }
  return { bulan: kapan.bulan }
}

/** The month to which a control figure adds up: of its own column, else of the lines above the table, else as chosen. 0: nobody says */
function bulanKontrol(isi: readonly NilaiBaca[], { kolom, judul }: Kepala, { tahun, bulan }: TempatBaca): number {
  const sel = kolom.sampai === undefined ? null : bacaBulan(isi[kolom.sampai])
  for (const satu of [sel, judul]) if (satu && satu.bulan > 0 && (satu.tahun === 0 || satu.tahun === tahun)) return satu.bulan
  return bulan ?? 0
}

/**
 * One row of the file as it is kept: twelve for a row with twelve months. Only known columns are looked at. Rows that hold no figure
 * or none that can be read are kept too, with the reason, so that none is lost silently.
 */
export function uraiBaris(nomor: number, isi: readonly NilaiBaca[], kepala: Kepala, tempat: TempatBaca): BarisImpor[] {
  const { kolom, jenis } = kepala
  const ambil = (...peran: Peran[]): string => peran.map((satu) => (kolom[satu] === undefined ? '' : teks(isi[kolom[satu]]))).find((kata) => kata !== '') ?? ''
  const dasar = {
    nomor, bulan: 0, unitKode: ambil('kodeSubSkpd', 'kodeSkpd'), unitNama: ambil('namaSubSkpd', 'namaSkpd'), subKode: ambil('sub'),
    rekening: ambil('rekening').replace(/\s/g, ''), sumber: ambil('sumber'), dokumen: ambil('dokumen'), nilai: '0.00', kurang: '0.00',
  }
  const tanpa = (keadaan: 'LEWAT' | 'RUSAK', sebab: string): BarisImpor[] => [{ ...dasar, keadaan, sebab }]
  const kepalaLagi = rapi(dasar.rekening).startsWith('kode')
  if (isJumlah(isi)) return tanpa('LEWAT', 'baris jumlah')
  if (kepalaLagi) return tanpa('LEWAT', 'kepala tabel diulang')
  if (!/^\d+(\.\d+)*$/.test(dasar.rekening)) return tanpa('LEWAT', 'baris judul bagian, tanpa kode rekening')
  if (jenis === 'JURNAL' && !dasar.rekening.startsWith('5')) return tanpa('LEWAT', 'akun lawan, bukan belanja')
  if (jenis === 'KAS') {
    const semua = kepala.bulan.map((i) => bacaRupiah(isi[i]))
    const salah = semua.findIndex((satu) => !satu.ok)
    const galat = semua[salah]
    if (galat && !galat.ok) return tanpa('RUSAK', `${namaBulan(salah + 1)}: ${galat.pesan}`)
    return semua.map((satu, i) => ({ ...dasar, bulan: i + 1, nilai: satu.ok ? satu.nilai : '0.00', keadaan: 'BELUM', sebab: null }))
  }
  const [tambah, kurang] = NILAI[jenis].map((peran) => bacaRupiah(peran && kolom[peran] !== undefined ? isi[kolom[peran]] : null))
  for (const satu of [tambah, kurang]) if (satu && !satu.ok) return tanpa('RUSAK', satu.pesan)
  const isiNilai = { ...dasar, nilai: tambah?.ok ? tambah.nilai : '0.00', kurang: kurang?.ok ? kurang.nilai : '0.00' }
  if (jenis === 'SPJ' || jenis === 'LRA') {
    const diAtas = isiNilai.unitKode === '' && isiNilai.unitNama === '' ? { unitKode: kepala.judul.unitKode, unitNama: kepala.judul.unitNama } : {}
    return [{ ...isiNilai, ...diAtas, bulan: bulanKontrol(isi, kepala, tempat), keadaan: 'BELUM', sebab: null }]
  }
  if (jenis !== 'REALISASI' && jenis !== 'JURNAL') return [{ ...isiNilai, keadaan: 'BELUM', sebab: null }]
  const kapan = bulanBaris(isi, kepala, tempat)
  return 'pesan' in kapan ? [{ ...isiNilai, keadaan: 'RUSAK', sebab: kapan.pesan }] : [{ ...isiNilai, bulan: kapan.bulan, keadaan: 'BELUM', sebab: null }]
}
