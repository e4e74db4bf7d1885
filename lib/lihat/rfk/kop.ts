import { bilangan, persen, rupiah } from '@/lib/dasar/format/angka'
import { namaBulan, tanggalAkhirBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { triwulan } from '@/lib/realisasi/bulan'
import { jumlah } from '@/lib/realisasi/rupiah'
import { PEMERINTAH } from '@/lib/dasar/identitas/constants'
import { isTidakDiisi, TIDAK_DIISI } from './kolom'
import type { Baris } from './tabel'
import type { BahanRfk } from './types'

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
export const hampa = ({ tahun, unit }: BahanRfk): string => `Belum ada anggaran yang dicatat untuk ${unit ? 'unit ini' : 'perangkat daerah mana pun'} pada tahun anggaran ${tahun}; bentuk ini kosong.`

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
export function catatanTidakDiisi({ sub }: BahanRfk): string[] {
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
