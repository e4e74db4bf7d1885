import { bilangan as tulis, poinMutlak } from '@/lib/dasar/format/angka'
import type { DataBanding, SisiBanding } from '@/lib/lihat/banding/types'
import { BIN_FISIK } from '@/lib/realisasi/bin-fisik'
import type { Capaian } from '@/lib/realisasi/capaian'
import { bedaTercetak, bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import { bilangan, persen, poin, tanpa, teks } from '../sel'
import type { BarisTabel, DefinisiPanel, Sel } from '../types'
import { catatanSisi, kataBeda, kolomDua, selBeda, selNilai } from './sisi'

const BELUM = 'belum dientri'
const tanpaPagu = ({ kiri, kanan }: DataBanding): boolean => kiri.capaian.posisi.pagu === 0n && kanan.capaian.posisi.pagu === 0n
const KOSONG = { judul: 'Kedua sisi belum memiliki pagu', isi: 'Pilih tahun, bulan, atau unit lain di atas.' }

/** A month that nobody has reported has no position: its realisasi is no figure to compare. */
const realisasi = ({ capaian: { melapor, posisi } }: SisiBanding): Sen | null => (melapor ? posisi.realisasi : null)

/** Pagu, anggaran kas, realisasi side by side, in rupiah. */
export const panelRupiahDua: DefinisiPanel<DataBanding> = {
  kunci: 'banding-rupiah',
  susun: (data) => {
    const { kiri, kanan } = data
    const [a, b] = [kiri.capaian, kanan.capaian]
    const baris: [string, string, Sen | null, Sen | null][] = [
      ['pagu', 'Pagu', a.posisi.pagu, b.posisi.pagu], ['angkas', 'Anggaran kas kumulatif', a.posisi.angkas, b.posisi.angkas],
      ['realisasi', 'Realisasi kumulatif', realisasi(kiri), realisasi(kanan)],
      ['selisih', 'Selisih terhadap anggaran kas', a.melapor ? a.selisih : null, b.melapor ? b.selisih : null],
    ]
    const [r1, r2] = [realisasi(kiri), realisasi(kanan)]
    return {
      kunci: 'banding-rupiah',
      judul: tanpaPagu(data) ? 'Kedua sisi belum memiliki pagu' : r1 === null || r2 === null ? `Pagu ${kanan.nama} ${kataBeda(sen(b.posisi.pagu - a.posisi.pagu))}; realisasinya belum dapat dibandingkan` : `Realisasi ${kanan.label} ${kataBeda(sen(r2 - r1))} dari ${kiri.label}`,
      bacaan: `Selisih = sisi kanan dikurangi sisi kiri. ${catatanSisi(data)}`.trim(),
      tabel: {
        caption: `Rupiah ${kiri.label} dan ${kanan.label}`, kolom: [{ kunci: 'nama', nama: 'Ukuran' }, ...kolomDua(data, 'Rp', 'Rp')],
        baris: tanpaPagu(data) ? [] : baris.map(([kunci, nama, x, y]) => ({ kunci, sel: { nama: teks(nama), kiri: selNilai(x, kunci === 'pagu' || kunci === 'angkas' ? BELUM : 'belum lapor'), kanan: selNilai(y, kunci === 'pagu' || kunci === 'angkas' ? BELUM : 'belum lapor'), beda: selBeda(x, y) } })),
      },
      rumus: [RUMUS.selisih, RUMUS.cakupanLapor], kosong: KOSONG,
    }
  },
}

const PERSEN: readonly (readonly [string, string, (capaian: Capaian) => Rasio, boolean])[] = [
  ['serapanPagu', 'Realisasi terhadap pagu', (c) => c.serapanPagu, true], ['target', 'Target: anggaran kas terhadap pagu', (c) => c.target, false],
  ['serapanAngkas', 'Realisasi terhadap anggaran kas', (c) => c.serapanAngkas, true], ['fisik', 'Fisik tertimbang', (c) => c.fisik, true],
  ['targetFisik', 'Target fisik tertimbang', (c) => c.targetFisik, false], ['cakupan', 'Cakupan laporan (dari anggaran kas)', (c) => c.cakupanLapor, false],
]

const arah = (beda: Rasio): string => { const nilai = bulatkanPersen(beda) ?? 0; return nilai === 0 ? 'sama' : `${nilai > 0 ? 'naik' : 'turun'} ${poinMutlak(beda)}` }

/** The percentages side by side, their differences in points as printed. */
export const panelPersenDua: DefinisiPanel<DataBanding> = {
  kunci: 'banding-persen',
  susun: (data) => {
    const { kiri, kanan } = data
    const nilai = (sisi: SisiBanding, baca: (c: Capaian) => Rasio, perluLaporan: boolean): Rasio =>
      perluLaporan && !sisi.capaian.melapor ? { ada: false, alasan: 'Laporan bulan ini belum dikirim' } : baca(sisi.capaian)
    const sel = (rasio: Rasio, tulisRasio: (isi: Rasio) => Sel): Sel => (rasio.ada ? tulisRasio(rasio) : tanpa(rasio.alasan.toLowerCase()))
    const serapan = bedaTercetak(nilai(kanan, (c) => c.serapanPagu, true), nilai(kiri, (c) => c.serapanPagu, true))
    const deviasi = (sisi: SisiBanding): Rasio => nilai(sisi, (c) => c.deviasi, true)
    return {
      kunci: 'banding-persen',
      judul: serapan.ada ? `Realisasi terhadap pagu ${arah(serapan)} dari sisi kiri ke sisi kanan` : 'Seberapa jauh persentasenya berbeda?',
      tabel: {
        caption: `Persentase ${kiri.label} dan ${kanan.label}; selisih dalam poin sebagaimana tertulis`, kolom: [{ kunci: 'nama', nama: 'Ukuran' }, ...kolomDua(data, '%', 'poin')],
        baris: tanpaPagu(data) ? [] : [
          ...PERSEN.map(([kunci, nama, baca, perlu]): BarisTabel => {
            const [x, y] = [nilai(kiri, baca, perlu), nilai(kanan, baca, perlu)]
            return { kunci, sel: { nama: teks(nama), kiri: sel(x, persen), kanan: sel(y, persen), beda: sel(bedaTercetak(y, x), poin) } }
          }),
          { kunci: 'deviasi', sel: { nama: teks('Deviasi dari target', 'poin; negatif = tertinggal'), kiri: sel(deviasi(kiri), poin), kanan: sel(deviasi(kanan), poin), beda: sel(bedaTercetak(deviasi(kanan), deviasi(kiri)), poin) } },
        ],
      },
      rumus: [RUMUS.serapanPagu, RUMUS.target, RUMUS.serapanAngkas, RUMUS.deviasi, RUMUS.fisik, RUMUS.targetFisik], kosong: KOSONG,
    }
  },
}

/** What is counted, side by side: sub-kegiatan by progress, units. */
export const panelHitungDua: DefinisiPanel<DataBanding> = {
  kunci: 'banding-hitung',
  susun: (data) => {
    const { kiri, kanan } = data
    const [a, b] = [kiri.capaian.posisi, kanan.capaian.posisi]
    const baris: [string, string, number, number][] = [
      ['sub', 'Sub-kegiatan berpagu', a.jumlahSubKegiatan, b.jumlahSubKegiatan],
      ...BIN_FISIK.map(({ bin, nama }): [string, string, number, number] => [bin, `Fisik ${nama.toLowerCase()}`, a.bin[bin], b.bin[bin]]),
      ['unit', 'Unit berpagu', a.jumlahUnit, b.jumlahUnit], ['melapor', 'Unit melapor bulan itu', a.jumlahUnitMelapor, b.jumlahUnitMelapor],
    ]
    return {
      kunci: 'banding-hitung',
      judul: tanpaPagu(data) ? 'Berapa sub-kegiatan dan unit pada kedua sisi?' : `Sub-kegiatan 0% fisik: ${tulis(a.bin.nol)} pada sisi kiri, ${tulis(b.bin.nol)} pada sisi kanan`,
      tabel: {
        caption: `Banyaknya pada ${kiri.label} dan ${kanan.label}`, kolom: [{ kunci: 'nama', nama: 'Yang dihitung' }, ...kolomDua(data, 'banyak', 'banyak')],
        baris: tanpaPagu(data) ? [] : baris.map(([kunci, nama, x, y]) => ({ kunci, sel: { nama: teks(nama), kiri: bilangan(x), kanan: bilangan(y), beda: bilangan(y - x) } })),
      },
      rumus: [RUMUS.bin], kosong: KOSONG,
    }
  },
}
