import { bilangan as tulis, persen as tulisPersen } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { DataUji } from '@/lib/lihat/proyeksi/types'
import { ALASAN } from '@/lib/realisasi/alasan'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { anggotaUji, hitungMenang, jumlahGalat, terdekat, type Anggota, type JumlahGalat, type Tingkat } from '@/lib/realisasi/proyeksi/galat'
import { CARA } from '@/lib/realisasi/proyeksi/uji-balik'
import { rasio, type Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { poin, teks, uang } from '../sel'
import type { DefinisiPanel, Kolom, Panel, Sel } from '../types'
import { bulanUji, kataTahun, NAMA_CARA } from './bersama'

const UTAMA = 5
/** Points without their word, where the sentence carries it. */
const angka = (nilai: Rasio): string => tulisPersen(nilai).replace('%', '')
const KOLOM: readonly Kolom[] = [
  { kunci: 'galat', nama: 'Galat proyeksi', satuan: 'Rp miliar', angka: true, miliar: true },
  ...CARA.map((cara): Kolom => ({ kunci: cara, nama: NAMA_CARA[cara], satuan: 'poin pagu', angka: true, lebar: cara !== 'BF' })),
  { kunci: 'unggul', nama: 'Terdekat', lebar: true },
  { kunci: 'condong', nama: 'Condong proyeksi', satuan: 'poin pagu', angka: true, lebar: true },
  { kunci: 'pagu', nama: 'Pagu tahun yang ditahan', satuan: 'Rp miliar', angka: true, miliar: true, rinci: true },
]

interface Baris { kunci: string; nama: Sel; hasil: JumlahGalat }

const sel = ({ nama, hasil }: Baris) => {
  const cara = terdekat(hasil.mutlak)
  return {
    nama, galat: uang(hasil.mutlak.BF), ...Object.fromEntries(CARA.map((satu) => [satu, poin(hasil.poin[satu], true)])),
    unggul: teks(cara === null ? 'seri' : NAMA_CARA[cara]), condong: poin(hasil.condong.BF), pagu: uang(hasil.pagu),
  }
}

interface Bentuk {
  kunci: string
  /** "unit", "jenis belanja" */
  satu: string
  judulKolom: string
  tingkat: Tingkat
  kelompok: (anggota: Anggota) => string
  nama: (anggota: Anggota, data: DataUji) => Baris['nama']
  /** the finding, where it is not who was nearest */
  judul?: (terbesar: Baris, seluruh: JumlahGalat) => string
}

/** Which parts were missed by how much, from the view's month; held years summed in rupiah. */
function susunBagian(data: DataUji, { kunci, satu, judulKolom, tingkat, kelompok, nama, judul }: Bentuk): Panel | null {
  if (data.ditahan.length === 0) return null
  const bulan = bulanUji(data.bulan)
  const anggota = anggotaUji(data.uji.filter((item) => item.bulan === bulan), tingkat)
  const baris = [...kelompokkan(anggota, kelompok)].map(([id, milik]): Baris => ({ kunci: id, nama: milik[0] ? nama(milik[0], data) : teks(id), hasil: jumlahGalat(milik) }))
    .sort((a, b) => (a.hasil.mutlak.BF > b.hasil.mutlak.BF ? -1 : a.hasil.mutlak.BF < b.hasil.mutlak.BF ? 1 : bandingkanTeks(a.kunci, b.kunci)))
  const [menang, seluruh] = [hitungMenang(anggota), jumlahGalat(anggota)]
  const jumlah = menang.BF + menang.LURUS + menang.LALU + menang.SERI
  return {
    kunci,
    judul: judul && baris[0] ? judul(baris[0], seluruh) : `Dari akhir ${namaBulan(bulan)} proyeksi paling dekat pada ${tulis(menang.BF)} dari ${tulis(jumlah)} ${satu}; serapan tahun lalu ${tulis(menang.LALU)}, garis lurus ${tulis(menang.LURUS)}`,
    bacaan: `Galat yang tidak saling menutup: ${angka(seluruh.poin.BF)} poin dari pagu menurut proyeksi, ${angka(seluruh.poin.LALU)} menurut serapan tahun lalu, ${angka(seluruh.poin.LURUS)} menurut garis lurus.${menang.SERI > 0 ? ` ${tulis(menang.SERI)} seri.` : ''}`,
    tabel: {
      caption: `Galat menurut ${satu}, ${kataTahun(data.ditahan)} dari akhir ${namaBulan(bulan)}, rupiah terbesar dahulu`,
      kolom: [{ kunci: 'nama', nama: judulKolom }, ...KOLOM], tampil: 10,
      baris: baris.map((item, index) => ({ kunci: item.kunci, utama: index < (judul ? 1 : UTAMA) && item.hasil.mutlak.BF > 0n, sel: sel(item) })),
      jumlah: { kunci: 'jumlah', sel: sel({ kunci: 'jumlah', nama: teks('Jumlah'), hasil: seluruh }) },
    },
    bagan: { jenis: 'batang', nilai: 'galat' },
    rumus: [RUMUS.ujiProyeksi],
    kosong: { judul: 'Tidak ada yang berpagu pada tahun yang ditahan' },
  }
}

const unitnya = (unit: string, { namaSingkat }: DataUji): string => namaSingkat.get(unit) ?? unit
const jenisnya = (jenis: string, { namaJenis }: DataUji): string => namaJenis.get(jenis) ?? jenis

const panel = (bentuk: Bentuk): DefinisiPanel<DataUji> => ({ kunci: bentuk.kunci, susun: (data) => susunBagian(data, bentuk) })

export const panelUjiUnit = panel({
  kunci: 'uji-unit', satu: 'unit', judulKolom: 'Unit', tingkat: 'UNIT', kelompok: ({ unit }) => unit, nama: ({ unit }, data) => teks(unitnya(unit, data)),
})

/** Errors of cells, by jenis belanja: those of one unit do not make up for another's. */
export const panelUjiJenis = panel({
  kunci: 'uji-jenis', satu: 'unit dan jenis belanja', judulKolom: 'Jenis belanja', tingkat: 'SEL', kelompok: ({ jenis }) => jenis, nama: ({ jenis }, data) => teks(jenisnya(jenis, data), jenis),
  judul: ({ nama, hasil }, seluruh) => `${nama.jenis === 'teks' ? nama.nilai : ''} menyumbang ${tulisPersen(rasio(hasil.mutlak.BF, seluruh.mutlak.BF, ALASAN.tanpaSelisih), 0)} dari galat proyeksi semua unit dan jenis belanja`,
})

export const panelUjiSel = panel({
  kunci: 'uji-sel', satu: 'unit dan jenis belanja', judulKolom: 'Unit dan jenis belanja', tingkat: 'SEL', kelompok: ({ unit, jenis }) => `${unit}-${jenis}`,
  nama: ({ unit, jenis }, data) => teks(unitnya(unit, data), jenisnya(jenis, data)),
})
