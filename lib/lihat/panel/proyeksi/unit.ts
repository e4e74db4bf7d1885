import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { daftarKata, kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataProyeksi, RentangUnit } from '@/lib/lihat/proyeksi/types'
import { ALASAN } from '@/lib/realisasi/alasan'
import { jumlahProyeksi, type ProyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, kurangi } from '@/lib/realisasi/rupiah'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { persen, tanpa, teks, uang } from '../sel'
import { hrefUnit } from '../tautan'
import type { BarisTabel, DefinisiPanel, Kolom, Panel } from '../types'
import { NAMA_KOLAM } from './kolam'
import { adaRentang, kalimatRentang } from './rentang'

const UTAMA = 5

const KOLOM: readonly Kolom[] = [
  { kunci: 'nama', nama: 'Unit' },
  { kunci: 'berisiko', nama: 'Berisiko tidak terserap', satuan: 'Rp miliar', angka: true, miliar: true },
  { kunci: 'akhir', nama: 'Proyeksi', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
  { kunci: 'persen', nama: 'Proyeksi', satuan: '% pagu', angka: true },
  { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
  { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
  { kunci: 'laporan', nama: 'Laporan terakhir', lebar: true },
  { kunci: 'kolam', nama: 'Riwayat terluas yang dipakai', rinci: true },
]
const KOLOM_RENTANG: readonly Kolom[] = [
  { kunci: 'bawah', nama: 'Rentang, bawah', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
  { kunci: 'atas', nama: 'Rentang, atas', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
  { kunci: 'cakupan', nama: 'Cakupan terukur', rinci: true },
]

const isi = ({ pagu, realisasi, akhir }: Pick<ProyeksiUnit, 'pagu' | 'realisasi' | 'akhir'>) => ({
  berisiko: uang(kurangi(pagu, akhir)), akhir: uang(akhir), persen: persen(rasio(akhir, pagu, ALASAN.paguNol)), realisasi: uang(realisasi), pagu: uang(pagu),
})

/** Why a row has no band. */
const tanpaRentang = (bulan: number): string => (bulan === 0 ? 'belum lapor' : bulan === 12 ? 'tahun selesai' : 'galat kurang')
const selRentang = (satu: RentangUnit | null | undefined, bulan: number): BarisTabel['sel'] => (satu
  ? { bawah: uang(satu.bawah), atas: uang(satu.atas), cakupan: teks(`${satu.rentang.tercakup} dari ${satu.rentang.banyak}`) }
  : { bawah: tanpa(tanpaRentang(bulan)), atas: tanpa(tanpaRentang(bulan)), cakupan: tanpa(tanpaRentang(bulan)) })

/** Most rupiah at risk first; ties by the unit's key. */
/** Of a unit without pagu nothing can stay unspent: what was given back to it is no risk. */
const tanpaPagu = ({ pagu }: ProyeksiUnit): number => Number(pagu === 0n)
const menurutRisiko = (a: ProyeksiUnit, b: ProyeksiUnit): number => tanpaPagu(a) - tanpaPagu(b) ||
  (a.berisiko > b.berisiko ? -1 : a.berisiko < b.berisiko ? 1 : bandingkanTeks(a.unit, b.unit))

const tahunKata = (tahun: readonly number[]): string => daftarKata([...tahun].sort((a, b) => a - b).map((satu) => `TA ${satu}`))

const tanpaRiwayat = (ditinggal: readonly number[]): Panel['kosong'] => ({
  judul: 'Proyeksi belum dapat dihitung',
  isi: `Proyeksi belajar dari tahun sebelumnya yang seluruh laporannya lengkap sampai Desember, dan tahun seperti itu belum ada.${ditinggal.length > 0 ? ` ${tahunKata(ditinggal)} tidak dipakai karena ada laporan yang tidak lengkap.` : ''}`,
})

/** Where each unit's year will end, by the rupiah that may be left over: what becomes SiLPA. */
export const panelUnit: DefinisiPanel<DataProyeksi> = {
  kunci: 'proyeksi-unit',
  susun: ({ unit, belajar, ditinggal, kabupaten, namaSingkat, tahun, bulan, kueri, rentang }) => {
    const ada = adaRentang(rentang)
    const dasar = { kunci: 'proyeksi-unit', rumus: [RUMUS.proyeksi, ...(ada ? [RUMUS.rentang] : [])], lanjut: { nama: 'Seberapa tepat proyeksi ini?', href: `/proyeksi/uji?${kueri}` } }
    const caption = `Proyeksi realisasi akhir TA ${tahun}, dari posisi ${sampaiBulan(tahun, bulan)}, yang paling berisiko dahulu`
    if (unit === null) return { ...dasar, judul: 'Berapa realisasi pada akhir tahun?', tabel: { caption, kolom: KOLOM, baris: [] }, kosong: tanpaRiwayat(ditinggal) }
    const urut = [...unit].filter(({ pagu, realisasi }) => pagu !== 0n || realisasi !== 0n).sort(menurutRisiko)
    const seluruh = jumlahProyeksi(urut)
    const bocor = kurangi(seluruh.pagu, seluruh.akhir)
    const luar = jumlah(urut.filter(({ pagu }) => pagu === 0n).map(({ berisiko }) => berisiko))
    const lima = urut.slice(0, UTAMA).reduce((total, { berisiko }) => total + berisiko, 0n)
    const bagian = urut.length > UTAMA && bocor > 0n && lima <= bocor ? ` Lima unit teratas memegang ${tulisPersen(rasio(lima, bocor, ALASAN.paguNol), 0)} dari yang berisiko.` : ''
    return {
      ...dasar,
      judul: urut.length === 0 ? 'Berapa realisasi pada akhir tahun?'
        : `Akhir ${tahun} diproyeksikan ${rupiahSingkat(seluruh.akhir)} (${tulisPersen(rasio(seluruh.akhir, seluruh.pagu, ALASAN.paguNol))} dari pagu); ${rupiahSingkat(bocor)} berisiko menjadi SiLPA`,
      bacaan: `Menurut kebiasaan ${tahunKata(belajar)}, dari realisasi ${sampaiBulan(tahun, bulan)}.${ditinggal.length > 0 ? ` ${tahunKata(ditinggal)} tidak dipakai karena ada laporan yang tidak lengkap.` : ''}${bagian}${kalimatCakupan(kabupaten)} ${kalimatRentang(rentang, urut)}`,
      tabel: {
        caption, kolom: ada ? [...KOLOM, ...KOLOM_RENTANG] : KOLOM, tampil: 15,
        baris: urut.map((satu, index) => ({
          kunci: satu.unit, href: hrefUnit(kueri, satu.unit), utama: index < UTAMA && satu.berisiko > 0n && satu.pagu > 0n,
          sel: { nama: teks(namaSingkat.get(satu.unit) ?? satu.unit), ...isi(satu), ...(satu.pagu > 0n ? {} : { berisiko: tanpa('tanpa pagu') }), laporan: teks(satu.bulan === 0 ? 'belum lapor' : namaBulan(satu.bulan)), kolam: teks(NAMA_KOLAM[satu.kolam]), ...(ada ? selRentang(rentang.unit.get(satu.unit), satu.bulan) : {}) },
        })),
        ...(urut.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah', luar === 0n ? undefined : `termasuk ${rupiahSingkat(luar)} pada unit tanpa pagu`), ...isi(seluruh), ...(ada ? selRentang(rentang.kabupaten, bulan) : {}) } } }),
      },
      kosong: { judul: 'Belum ada pagu' },
      bagan: { jenis: 'batang', nilai: 'berisiko' },
    }
  },
}
