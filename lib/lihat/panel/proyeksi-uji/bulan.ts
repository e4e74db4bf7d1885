import { namaBulan } from '@/lib/dasar/format/tanggal'
import { persen as tulisPersen } from '@/lib/dasar/format/angka'
import type { DataUji } from '@/lib/lihat/proyeksi/types'
import { anggotaUji, jumlahGalat, terdekat, type JumlahGalat } from '@/lib/realisasi/proyeksi/galat'
import { CARA } from '@/lib/realisasi/proyeksi/uji-balik'
import { RUMUS } from '@/lib/realisasi/rumus'
import { poin, teks, uang } from '../sel'
import type { DefinisiPanel, Kolom } from '../types'
import { bulanUji, kalimatContoh, kataTahun, NAMA_CARA, tanpaUji } from './bersama'

const KOLOM: readonly Kolom[] = [
  { kunci: 'nama', nama: 'Dari akhir' },
  ...CARA.map((cara): Kolom => ({ kunci: cara, nama: NAMA_CARA[cara], satuan: 'poin pagu', angka: true })),
  { kunci: 'unggul', nama: 'Terdekat' },
  { kunci: 'condong', nama: 'Condong proyeksi', satuan: 'poin pagu', angka: true, lebar: true },
  { kunci: 'rpBF', nama: 'Galat proyeksi', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
  { kunci: 'rpLALU', nama: 'Galat serapan tahun lalu', satuan: 'Rp miliar', angka: true, miliar: true, rinci: true },
  { kunci: 'rpLURUS', nama: 'Galat garis lurus', satuan: 'Rp miliar', angka: true, miliar: true, rinci: true },
]

const unggul = ({ mutlak }: JumlahGalat): string => { const cara = terdekat(mutlak); return cara === null ? 'seri' : NAMA_CARA[cara] }
/** Points without their word, where the column's head carries it. */
const angka = (hasil: JumlahGalat['poin'][keyof JumlahGalat['poin']]): string => tulisPersen(hasil).replace('%', ' poin')

/** How far the whole regency's year's end was missed, month by month, by the three ways. */
export const panelUjiBulan: DefinisiPanel<DataUji> = {
  kunci: 'uji-bulan',
  susun: (data) => {
    const { uji, ditahan, bulan } = data
    const kosong = tanpaUji(data)
    const dasar = { kunci: 'uji-bulan', rumus: [RUMUS.ujiProyeksi, RUMUS.proyeksi] }
    const caption = `Galat mutlak akhir tahun seluruh kabupaten, dari posisi tiap akhir bulan${ditahan.length > 0 ? ` ${kataTahun(ditahan)}` : ''}`
    if (kosong !== null) return { ...dasar, judul: 'Seberapa tepat proyeksi akhir tahun?', bacaan: kalimatContoh(data).trim(), tabel: { caption, kolom: KOLOM, baris: [] }, kosong }
    const hasil = Array.from({ length: 11 }, (_, index) => jumlahGalat(anggotaUji(uji.filter((satu) => satu.bulan === index + 1), 'KABUPATEN')))
    const dilihat = bulanUji(bulan)
    const satu = hasil[dilihat - 1]
    const menang = hasil.filter(({ mutlak }) => terdekat(mutlak) === 'BF').length
    return {
      ...dasar,
      judul: satu === undefined || !satu.poin.BF.ada ? 'Seberapa tepat proyeksi akhir tahun?'
        : `Dari akhir ${namaBulan(dilihat)} proyeksi meleset ${angka(satu.poin.BF)}; garis lurus ${angka(satu.poin.LURUS)}, serapan tahun lalu ${angka(satu.poin.LALU)}`,
      bacaan: `${kataTahun(ditahan)} ditahan, tiap kali hanya belajar dari tahun lengkap sebelumnya. Proyeksi paling dekat pada ${menang} dari 11 bulan.${ditahan.length === 1 ? ' Satu tahun saja: ukuran ini dapat berbeda jauh pada tahun lain.' : ''}${kalimatContoh(data)}`,
      tabel: {
        caption, kolom: KOLOM,
        baris: hasil.map((satuBulan, index) => ({
          kunci: String(index + 1),
          sel: {
            nama: teks(namaBulan(index + 1)), ...Object.fromEntries(CARA.map((cara) => [cara, poin(satuBulan.poin[cara], true)])), unggul: teks(unggul(satuBulan)),
            condong: poin(satuBulan.condong.BF), rpBF: uang(satuBulan.mutlak.BF), rpLALU: uang(satuBulan.mutlak.LALU), rpLURUS: uang(satuBulan.mutlak.LURUS),
          },
        })),
      },
      bagan: { jenis: 'garis', nilai: CARA },
    }
  },
}
