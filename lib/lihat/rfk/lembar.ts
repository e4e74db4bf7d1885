import type { LembarTulis, SelTulis } from '@/lib/dasar/buku/types'
import { bilangan, persen, rupiah } from '@/lib/dasar/format/angka'
import { namaBulan, tanggalAkhirBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { triwulan } from '@/lib/realisasi/bulan'
import { jumlah } from '@/lib/realisasi/rupiah'
import { BELUM_DICATAT, PEMERINTAH } from './constants'
import { isTidakDiisi, TIDAK_DIISI } from './kolom'
import { susunPengesahan } from './pengesahan'
import type { KolomRfk } from './sel'
import { susunIsi, susunKepala } from './tabel'
import type { BahanRfk, PenandaTangan, Simpul } from './types'

export type Baris = (SelTulis | null)[]

/** Text over the width of what a page shows at a glance. */
export const kalimat = (isi: string, lebar: number, rupa: 'judul' | 'subjudul' | 'keterangan' = 'keterangan'): Baris => [{ isi, rupa, lebar }]

const isVerifikasi = ({ statusLaporan }: Pick<BahanRfk, 'statusLaporan'>): boolean => statusLaporan === 'DIVERIFIKASI' || statusLaporan === 'TERKUNCI'

function belumVerifikasi(bahan: BahanRfk): string {
  if (!bahan.unit) return ''
  if (!bahan.skpd) return isVerifikasi(bahan) ? '' : ' dan laporan unit ini belum diverifikasi'
  const belum = bahan.daftarUnit.filter((unit) => !isVerifikasi(unit)).length
  return belum === 0 ? '' : ` dan laporan ${bilangan(belum)} dari ${bilangan(bahan.daftarUnit.length)} unit belum diverifikasi`
}

function draf(bahan: BahanRfk): string {
  const belum = belumVerifikasi(bahan)
  return `DRAF: periode ini belum dikunci${belum}, angka masih dapat berubah.`
}

/** An empty form says so: nobody shall take it for a unit that spent nothing. */
const hampa = ({ tahun, unit }: BahanRfk): string => `Belum ada anggaran yang dicatat untuk ${unit ? 'unit ini' : 'perangkat daerah mana pun'} pada tahun anggaran ${tahun}; bentuk ini kosong.`

/** Whose figures these are: the regency, a reporting unit alone, or a SKPD with its units. */
function susunMilik({ unit, skpd, bawahan }: BahanRfk, lebar: number): Baris[] {
  if (!unit) return [kalimat('Seluruh perangkat daerah', lebar, 'subjudul')]
  const nama = `${unit.kode} ${unit.nama}`
  if (bawahan.length === 0) return [kalimat(nama, lebar, 'subjudul')]
  if (!skpd) return [kalimat(`${nama}: unit pelapor ini saja, tanpa ${bilangan(bawahan.length)} unit di bawahnya`, lebar, 'subjudul')]
  return [
    kalimat(`${nama}: seluruh SKPD, bersama ${bilangan(bawahan.length)} unit di bawahnya`, lebar, 'subjudul'),
    kalimat(`Unit: ${[unit, ...bawahan].map((satu) => satu.nama).join('; ')}.`, lebar),
  ]
}

function lapor({ unit, skpd, seluruh: { posisi, melapor } }: BahanRfk): string {
  if (unit && !skpd) return melapor ? 'Laporan bulan ini sudah masuk.' : 'Laporan bulan ini belum masuk.'
  return `${bilangan(posisi.jumlahUnitMelapor)} dari ${bilangan(posisi.jumlahUnit)} unit melapor bulan ini.`
}

/** On what base the physical figures stand, so that a head and the total under it say the same. */
function dasarFisik({ bulan, seluruh }: BahanRfk): string {
  const { posisi, fisik, cakupanFisik } = seluruh
  if (!fisik.ada) return 'Realisasi fisik belum dilaporkan.'
  const bawaan = posisi.fisikTertua !== null && posisi.fisikTertua < bulan ? `; sebagian masih nilai bulan sebelumnya, tertua ${namaBulan(posisi.fisikTertua)}` : ''
  return `Persen fisik ditimbang atas ${rupiah(posisi.fisik.pagu)} pagu yang punya nilai, dari ${rupiah(posisi.pagu)}; nilai bulan ini mewakili ${persen(cakupanFisik)} pagu${bawaan}.`
}

/** Sub-kegiatan whose report is in with the realisation left empty, by name: their nought was not typed. */
function catatanTidakDiisi({ sub }: BahanRfk): string[] {
  const daftar = sub.filter((item) => isTidakDiisi(item) && item.capaian.posisi.pagu > 0n)
  if (daftar.length === 0) return []
  const tampil = daftar.slice(0, 20).map((item) => item.info.kode)
  const lain = daftar.length > tampil.length ? `, dan ${bilangan(daftar.length - tampil.length)} lainnya` : ''
  return [`${TIDAK_DIISI}: ${bilangan(daftar.length)} sub-kegiatan berpagu ${rupiah(jumlah(daftar.map((item) => item.capaian.posisi.pagu)))}, laporannya masuk tanpa isian realisasi sehingga dihitung 0 (${tampil.join(', ')}${lain}).`]
}

/** What every sheet says of itself: whose, at which cut-off, on which versions, how old, and whether it may be relied on. */
export function susunKop(bahan: BahanRfk, judul: string, dasar: readonly string[], lebar: number): Baris[] {
  const { tahun, bulan, seluruh, statusPeriode } = bahan
  const usia = seluruh.posisi.diperbarui ? `entri terakhir ${waktuWib(seluruh.posisi.diperbarui)}` : 'belum ada entri'
  const versi = `${bahan.apbdVersi ?? 'APBD belum ada'}; ${bahan.kasVersi ?? 'anggaran kas belum ada'}`
  return [
    kalimat(judul, lebar, 'judul'),
    kalimat(`${PEMERINTAH}, Tahun Anggaran ${tahun}`, lebar, 'subjudul'),
    ...susunMilik(bahan, lebar),
    kalimat(`Data per ${tanggalAkhirBulan(tahun, bulan)} (s.d. ${namaBulan(bulan)}, triwulan ${['I', 'II', 'III', 'IV'][triwulan(bulan) - 1]}), disusun ${waktuWib(bahan.disusun)}; ${usia}. Versi: ${versi}.`, lebar),
    kalimat(`${lapor(bahan)} ${dasarFisik(bahan)}`, lebar),
    ...dasar.map((isi) => kalimat(isi, lebar)),
    ...(bahan.contoh ? [kalimat('DATA CONTOH: sebagian angka tahun ini dikarang untuk peragaan, bukan laporan resmi.', lebar, 'subjudul')] : []),
    ...(statusPeriode === 'TERKUNCI' ? [] : [kalimat(draf(bahan), lebar, 'subjudul')]),
    [],
  ]
}

/** Under the table: what the signs mean and which columns the product has no data for. */
export function susunCatatan(kolom: readonly KolomRfk[], tambahan: readonly string[], lebar: number): Baris[] {
  const kosong = kolom.filter((item) => !item.isi).map((item) => (item.kelompok ? `${item.kelompok}: ${item.kepala}` : item.kepala))
  return [
    [],
    kalimat('Keterangan', lebar, 'subjudul'),
    kalimat('Tanda – berarti tidak berlaku atau belum dientri, bukan nol. Persen dihitung dari jumlah rupiah, bukan rata-rata persen.', lebar),
    ...(kosong.length > 0 ? [kalimat(`Kolom kosong ${BELUM_DICATAT}: ${kosong.join('; ')}.`, lebar)] : []),
    ...tambahan.map((isi) => kalimat(isi, lebar)),
  ]
}

/** The rows of a table in its sheet, 1-based; the total is the last. */
export interface LetakTabel {
  awal: number
  akhir: number
}

export interface IsiLembar {
  nama: string
  judul: string
  kolom: readonly KolomRfk[]
  akar: Simpul
  /** basis and kind of deviation, under the title */
  dasar: readonly string[]
  catatan?: readonly string[]
  /** rows between the head and the table: the table then scrolls with them */
  pembuka?: readonly Baris[]
  /** rows right under the total, which know where the table stands */
  penutup?: (letak: LetakTabel) => Baris[]
  /** rows after the table, before the signatures */
  ekor?: readonly Baris[]
  /** who signs, from the left; null is left out */
  penanda?: readonly (PenandaTangan | null)[]
  bekuKolom: number
  /** pages that a print is wide; the first `bekuKolom` columns then stand on each */
  lebarHalaman?: number
}

/** A whole sheet: its head, the table, what closes it, the signatures, the notes. */
export function susunLembar(bahan: BahanRfk, { nama, judul, kolom, akar, dasar, catatan = [], pembuka = [], penutup, ekor = [], penanda = [], bekuKolom, lebarHalaman = 1 }: IsiLembar): LembarTulis {
  // text beyond the columns that every page repeats would be cut off on the second
  const lebar = lebarHalaman > 1 ? bekuKolom : Math.min(kolom.length, 14)
  const kosong = akar.anak.length === 0 && bahan.sub.length === 0 ? [hampa(bahan)] : []
  const kop = [...susunKop(bahan, judul, [...kosong, ...dasar], lebar), ...pembuka]
  const kepala = susunKepala(kolom)
  const atas = kop.length + kepala.length
  const isi = susunIsi(kolom, akar, atas + 1)
  return {
    nama,
    kolom: kolom.map((item) => ({ lebar: item.lebar })),
    baris: [
      ...kop, ...kepala, ...isi, ...(penutup?.({ awal: atas + 1, akhir: atas + isi.length }) ?? []), ...ekor,
      ...(penanda.some(Boolean) ? [[], ...susunPengesahan(kolom, penanda)] : []),
      ...susunCatatan(kolom, [...catatan, ...catatanTidakDiisi(bahan)], lebar),
    ],
    ...(pembuka.length === 0 ? { bekuBaris: atas, bekuKolom } : {}),
    cetak: { arah: 'mendatar', barisJudul: [kop.length + 1, atas], ...(lebarHalaman > 1 ? { lebarHalaman, kolomJudul: bekuKolom } : {}) },
  }
}
