import { bulanTahun, namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { NAMA_BELUM_MULAI, NAMA_STATUS } from '@/lib/lapor/pelaporan/utils'
import { persen, uang, zona } from '@/lib/lihat/panel/sel'
import type { BarisTabel } from '@/lib/lihat/panel/types'
import { panelLaporan } from '@/lib/lihat/panel/unit/laporan'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { ALASAN } from '@/lib/realisasi/alasan'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { rasio } from '@/lib/realisasi/rasio'
import { dasarDokumen, pihak, tempatTanggal } from '../bersama'
import { blokDak, blokPaket } from '../lembar/halaman'
import { blokJanji } from '../lembar/janji'
import { baris, lipatTabel, rupiahUtuh } from '../lembar/potong'
import type { Alinea, BahanLembar, Blok, Dokumen, HalamanUnit } from '../types'
import { panelDari } from '../utils'
import { jabatanKepala } from './komitmen'

/** How much of each list stands on the sheet. A sheet that would take a third page is set with the next, shorter one. */
export interface UkuranLembar {
  /** months of zona and reports */
  bulan: number
  sub: number
  kendala: number
  /** units under it that stand by name; the others are one row */
  anak: number
  /** contracts and packages, gates of allocations */
  paket: number
  /** rows to be written on */
  catatan: number
}
export const UKURAN_LEMBAR: readonly [UkuranLembar, ...UkuranLembar[]] = [
  { bulan: 6, sub: 5, kendala: 6, anak: 8, paket: 5, catatan: 2 },
  { bulan: 4, sub: 3, kendala: 3, anak: 5, paket: 3, catatan: 2 },
  { bulan: 3, sub: 2, kendala: 2, anak: 3, paket: 2, catatan: 1 },
]
/** of a unit that has not reported nobody knows how much it lacks */
const TERBESAR = 10n ** 30n

const judul = (isi: string): Blok => ({ jenis: 'judul', tingkat: 2, isi })
const kalimat = (isi: string): Blok => ({ jenis: 'alinea', isi: [isi] })

/** A finding of the unit's page, where it applies. */
function temuan(unit: HalamanUnit, kunci: string, lain: { rupa?: 'lengkap' | 'tabel' | 'bagan'; baris?: number } = {}): Blok[] {
  const panel = panelDari(unit, kunci)
  return panel === undefined ? [] : [{ jenis: 'panel', panel: rupiahUtuh(panel), ...lain }]
}

function identitas(bahan: BahanLembar, { data, panel }: HalamanUnit): Blok {
  const { unit, capaian, riwayat, tahun, bulan } = data
  const laporan = riwayat.find(({ laporan: satu }) => satu.bulan === bulan)?.laporan
  const kini = laporan?.status === undefined ? 'periode belum dibuka' : `${laporan.status === null ? NAMA_BELUM_MULAI : NAMA_STATUS[laporan.status]}${laporan.terlambat ? ', terlambat' : ''}`
  const peringkat = panel.find(({ kunci }) => kunci === 'unit-peringkat')
  const isi: [string, Alinea][] = [
    ['Unit', [`${unit.kode} ${unit.nama}`]],
    ['Kelompok', [NAMA_KATEGORI[unit.kategori], ...(unit.induk === null ? [] : [`, di bawah ${unit.induk.nama}`])]],
    ['Rapat', [`${namaRapat(bahan.rapat)}, data ${sampaiBulan(tahun, bulan)}`]],
    [`Laporan ${bulanTahun(tahun, bulan)}`, [kini]],
    ['Zona', [{ sel: zona(capaian.zona, capaian.alasanZona, capaian.sementara) }, ...(capaian.zona === null ? [` (${capaian.alasanZona})`] : [])]],
    ...(peringkat === undefined ? [] : [['Kedudukan', [peringkat.tabel.baris.length === 0 && peringkat.kosong ? `${peringkat.judul}: ${peringkat.kosong.judul}` : peringkat.judul]] satisfies [string, Alinea]]),
  ]
  return { jenis: 'rincian', isi: isi.map(([nama, nilai]) => ({ nama, nilai })) }
}

/** The three bars; of a month that is not reported its plan alone, and that it is so. */
function posisi(unit: HalamanUnit): Blok[] {
  const { capaian, tahun, bulan } = unit.data
  const belum = capaian.melapor ? [] : [kalimat(`Unit belum mengirim laporan ${bulanTahun(tahun, bulan)}, jadi realisasi, zona, dan peringkatnya belum dapat dinyatakan.`)]
  return [...belum, ...temuan(unit, 'unit-posisi', { rupa: 'bagan' }), ...temuan(unit, 'unit-rupiah', { rupa: 'bagan' })]
}

/** Zona and report of the last months up to the cut-off, each at its own. */
function bulanan(unit: HalamanUnit, banyak: number): Blok[] {
  const { data } = unit
  const riwayat = data.riwayat.filter(({ laporan }) => laporan.bulan <= data.bulan && laporan.bulan > data.bulan - banyak)
  const panel = panelLaporan.susun({ ...data, riwayat })
  return panel === null ? [] : [{ jenis: 'panel', panel, rupa: 'tabel' }]
}

/** The units under it that lack most, or have not reported; the others together, so that the sheet keeps to its two pages. */
function anak(unit: HalamanUnit, maks: number): Blok[] {
  const panel = panelDari(unit, 'unit-anak')
  if (panel === undefined) return []
  const penting = ({ sel: { selisih } }: BarisTabel): bigint => (selisih?.jenis === 'rupiah' && selisih.nilai !== null ? -selisih.nilai : TERBESAR)
  return [{ jenis: 'panel', rupa: 'tabel', panel: lipatTabel(rupiahUtuh(panel), { maks, penting, apa: 'unit', hampa: 'belum lapor' }) }]
}

function kendala(unit: HalamanUnit, baris: number): Blok[] {
  const panel = panelDari(unit, 'unit-kendala')
  return panel === undefined ? [] : [{ jenis: 'panel', panel: { ...panel, tabel: { ...panel.tabel, kolom: panel.tabel.kolom.filter(({ kunci }) => kunci !== 'sejak') } }, rupa: 'tabel', baris }]
}

/** What the head promises for each month to come, beside what the anggaran kas asks for: to be written by hand where nothing is on record. */
function komitmenBaru(bahan: BahanLembar, { data: { perBulan, capaian, bulan, unit } }: HalamanUnit): Blok[] {
  if (bulan === 12) return []
  const isi = perBulan.slice(bulan).map(({ posisi: { angkas } }, urutan) => {
    const ke = bulan + 1 + urutan
    const janji = bahan.komitmen.find((satu) => satu.rapatId === bahan.rapat.id && satu.unitId === unit.id && satu.bulan === ke)
    const bagian = angkas === null ? '' : tulisSel(persen(rasio(angkas, capaian.posisi.pagu, ALASAN.paguNol)), {}, true)
    return [namaBulan(ke), tulisSel(uang(angkas), {}, true), bagian, janji === undefined ? '' : tulisSel(uang(janji.target), {}, true), '']
  })
  return [
    judul('Komitmen sampai akhir tahun'),
    { jenis: 'isian', kolom: [{ nama: 'Sampai akhir', lebar: 1.3 }, { nama: 'Anggaran kas (Rp)', lebar: 2 }, { nama: '% pagu', lebar: 0.9 }, { nama: 'Komitmen realisasi (Rp)', lebar: 2.2 }, { nama: 'Langkah', lebar: 3.6 }], baris: isi },
  ]
}

/**
 * The sheet of one unit: what it was given, what it did, how that stands among its peers, what is in the way, what it promised and what it
 * promises now. One or two pages. Pure: every figure is of the frozen position.
 * @param ukuran how much of each list stands on it; what is left out is counted
 */
export function susunLembar(bahan: BahanLembar, unit: HalamanUnit, ukuran: UkuranLembar = UKURAN_LEMBAR[0]): Dokumen {
  const { data } = unit
  const nama = `Lembar Evaluasi ${data.unit.nama}`
  return {
    ...dasarDokumen(bahan, 'lembar-evaluasi', nama, [
      { jenis: 'judul', tingkat: 1, isi: nama },
      identitas(bahan, unit),
      ...posisi(unit),
      ...bulanan(unit, ukuran.bulan),
      ...temuan(unit, 'unit-kesenjangan', { baris: ukuran.sub }),
      ...temuan(unit, 'unit-bin', { rupa: 'bagan' }),
      ...temuan(unit, 'unit-jenis-belanja'),
      ...anak(unit, ukuran.anak),
      ...blokDak(bahan, unit, ukuran === UKURAN_LEMBAR[0] ? undefined : ukuran.paket),
      ...blokPaket(bahan, unit, ukuran.paket),
      ...kendala(unit, ukuran.kendala),
      ...blokJanji(bahan, unit),
      ...komitmenBaru(bahan, unit),
      judul('Catatan Bagian Administrasi Pembangunan'),
      { jenis: 'isian', kolom: [{ nama: '', lebar: 1 }], baris: baris(ukuran.catatan) },
      { jenis: 'tandaTangan', tempat: tempatTanggal(bahan), pihak: [pihak(bahan, 'notulis', 'Mengetahui,'), { sebutan: 'Yang berkomitmen,', jabatan: jabatanKepala({ posisi: { ...data.capaian.posisi, nama: data.unit.nama, kategori: data.unit.kategori } }), nama: null, nip: null }] },
    ]),
  }
}

