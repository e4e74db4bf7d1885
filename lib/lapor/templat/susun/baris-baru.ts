import { hurufKolom } from '@/lib/dasar/buku/tulis'
import type { LembarTulis, Rupa, SelTulis, Validasi } from '@/lib/dasar/buku/types'
import type { PilihanBaris } from '@/lib/lapor/anggaran/types'
import { BULAN } from '@/lib/realisasi/bulan'
import { JUMLAH_BARIS, KOLOM_KAS_BARIS, labelKode, LEMBAR_BARIS, MAKS_DAFTAR, subDitawarkan, TANDA_BARIS, TEMPAT_BARIS } from '../baris-baru'
import { KOLOM_ID } from '../constants'
import type { LembarTemplat } from '../types'
import { alasanTerkunci } from '../utils'
import { BARIS_KEPALA, barisNomor } from './isian'
import { jumlahBarisan, rentangKolom } from './rumus'
import { barisBerisi, type Baris } from './sel'

const LEBAR = TEMPAT_BARIS.jumlah + 1
/** first row of the codes on their sheet, 1-based */
const AWAL_KODE = 4

/** The codes of the sheet, column by column. */
function kodePilihan(lembar: LembarTemplat, pilihan: PilihanBaris): { sub: string[]; rekening: string[]; sumber: string[] } {
  return { sub: subDitawarkan(lembar, pilihan.subKegiatan).map(labelKode), rekening: pilihan.rekening.map(labelKode), sumber: pilihan.sumberDana.map(({ nama }) => nama) }
}

function validasi(lembar: LembarTemplat, pilihan: PilihanBaris): Validasi[] {
  const kode = kodePilihan(lembar, pilihan)
  const kolom = (ke: number): string => `${hurufKolom(ke)}${BARIS_KEPALA + 1}:${hurufKolom(ke)}${BARIS_KEPALA + JUMLAH_BARIS}`
  /** a list only where it holds everything that may be written */
  const daftar = (ke: number, isi: readonly string[], semua: number, pesan: string): Validasi => ({
    rentang: kolom(TEMPAT_BARIS.sub + ke), pesan,
    ...(isi.length === semua && isi.length > 0 && isi.length <= MAKS_DAFTAR
      ? { jenis: 'daftar', daftar: rentangKolom(ke, { dari: AWAL_KODE, sampai: AWAL_KODE + isi.length - 1 }, LEMBAR_BARIS.kode) }
      : { jenis: 'teks' }),
  })
  return [
    daftar(0, kode.sub, pilihan.subKegiatan.length, `Tulis kode sub-kegiatan, atau salin dari lembar ${LEMBAR_BARIS.kode}.`),
    daftar(1, kode.rekening, pilihan.rekening.length, `Tulis kode rekening belanja, atau salin dari lembar ${LEMBAR_BARIS.kode}.`),
    daftar(2, kode.sumber, pilihan.sumberDana.length, `Pilih sumber dana dari daftar (lembar ${LEMBAR_BARIS.kode}).`),
    ...[TEMPAT_BARIS.pagu, ...KOLOM_KAS_BARIS].map((ke): Validasi => ({ rentang: kolom(ke), jenis: 'rupiah', pesan: 'Tulis angka nol atau lebih dalam rupiah, misalnya 1234567,50. Bukan teks, bukan rumus.' })),
  ]
}

/** Two rows of heads: the codes and the pagu, and the months below their name. */
function kepalaKolom(): Baris[] {
  const tinggi = (isi: string): SelTulis => ({ isi, rupa: 'kepala', tinggi: 2 })
  const kosong = (banyak: number): null[] => Array.from({ length: banyak }, () => null)
  return [
    [null, tinggi('Sub-kegiatan (kode)'), tinggi('Rekening belanja (kode)'), tinggi('Sumber dana'), tinggi('Pagu (Rp)'), { isi: 'Anggaran kas (Rp)', rupa: 'kepala', lebar: BULAN.length }, ...kosong(BULAN.length - 1), tinggi('Anggaran kas setahun (Rp)')],
    [...kosong(TEMPAT_BARIS.kas), ...BULAN.map((isi): SelTulis => ({ isi, rupa: 'kepala' }))],
  ]
}

function barisKosong({ hak }: LembarTemplat, ke: number): Baris {
  const terbuka = (rupa: Rupa): SelTulis => ({ isi: null, rupa, terbuka: true })
  const isi: Record<number, SelTulis> = {
    [KOLOM_ID]: { isi: `L${ke + 1}` },
    [TEMPAT_BARIS.sub]: terbuka('isianTeks'), [TEMPAT_BARIS.rekening]: terbuka('isianTeks'), [TEMPAT_BARIS.sumber]: terbuka('isianTeks'), [TEMPAT_BARIS.pagu]: terbuka('isianRupiah'),
    [TEMPAT_BARIS.jumlah]: { isi: '', rumus: jumlahBarisan(KOLOM_KAS_BARIS, BARIS_KEPALA + 1 + ke), rupa: 'rupiah' },
  }
  KOLOM_KAS_BARIS.forEach((kolom, i) => {
    if (alasanTerkunci(hak, { jenis: 'kas', baris: 1, bulan: i + 1 }) === null) isi[kolom] = terbuka('isianRupiah')
  })
  return barisBerisi(LEBAR, 'rupiah', isi)
}

/** The sheet for lines that the unit has not yet, for whoever may fill in its pagu; null for the others. */
export function susunBarisBaru(lembar: LembarTemplat, keterangan: string): LembarTulis | null {
  const { pilihan, unit, isian, apbd } = lembar
  if (pilihan === null) return null
  const judul = (isi: string, rupa: Rupa): Baris => [null, { isi, rupa, lebar: 5 }]
  return {
    nama: LEMBAR_BARIS.baris,
    kolom: [4, 44, 44, 30, 18, ...KOLOM_KAS_BARIS.map(() => 16), 18].map((lebar, i) => ({ lebar, ...(i === KOLOM_ID ? { sembunyi: true } : {}) })),
    bekuBaris: BARIS_KEPALA,
    bekuKolom: TEMPAT_BARIS.sub,
    dilindungi: true,
    validasi: validasi(lembar, pilihan),
    cetak: { arah: 'mendatar', barisJudul: [4, BARIS_KEPALA] },
    baris: [
      judul(`Baris anggaran baru ${isian.tahun}, ${apbd?.nama ?? ''}`, 'judul'),
      judul(unit.nama, 'subjudul'),
      judul(keterangan, 'keterangan'),
      ...kepalaKolom(),
      barisNomor(LEBAR, TANDA_BARIS),
      ...Array.from({ length: JUMLAH_BARIS }, (_, i) => barisKosong(lembar, i)),
    ],
  }
}

/** The codes that new lines are made of; a sheet of its own, so that one is found and copied there. */
export function susunKode(lembar: LembarTemplat): LembarTulis | null {
  if (lembar.pilihan === null) return null
  const { sub, rekening, sumber } = kodePilihan(lembar, lembar.pilihan)
  const lain = lembar.pilihan.subKegiatan.length - sub.length
  const teks = (isi: string | undefined): SelTulis => ({ isi: isi ?? null, rupa: 'teks' })
  return {
    nama: LEMBAR_BARIS.kode,
    kolom: [{ lebar: 90 }, { lebar: 80 }, { lebar: 60 }],
    bekuBaris: AWAL_KODE - 1,
    dilindungi: true,
    cetak: { arah: 'mendatar', barisJudul: [AWAL_KODE - 1, AWAL_KODE - 1] },
    baris: [
      [{ isi: `Kode untuk lembar ${LEMBAR_BARIS.baris}`, rupa: 'judul', lebar: 3 }],
      lain > 0 ? [{ isi: `Sub-kegiatan di sini: bidang unit ini dan yang sudah dipakainya. ${lain} kode bidang lain tetap dapat ditulis.`, rupa: 'keterangan', lebar: 3 }] : [],
      ['Sub-kegiatan', 'Rekening belanja', 'Sumber dana'].map((isi): SelTulis => ({ isi, rupa: 'kepala' })),
      ...Array.from({ length: Math.max(sub.length, rekening.length, sumber.length, 1) }, (_, i) => [teks(sub[i]), teks(rekening[i]), teks(sumber[i])]),
    ],
  }
}
