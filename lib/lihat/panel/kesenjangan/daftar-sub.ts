import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { asalFisikSingkat } from '@/lib/dasar/format/fisik'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataDaftarSub } from '@/lib/lihat/kesenjangan/types'
import { BIN_FISIK } from '@/lib/realisasi/bin-fisik'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, tanpa, teks, uang } from '../sel'
import { hrefSub } from '../tautan'
import type { Panel } from '../types'
import { dilaporkan, selKurang } from '../umum/dilaporkan'
import { kataDisisihkan } from './kepala'

const namaBin = (bin: DataDaftarSub['saringan']['bin']): string => {
  const nama = BIN_FISIK.find((item) => item.bin === bin)?.nama
  if (nama === undefined) return 'berpagu'
  return bin === 'belumLapor' ? 'belum memiliki nilai fisik' : bin === 'nol' ? 'masih 0% fisik' : `dengan fisik ${nama}`
}

/** "311 sub-kegiatan masih 0% fisik, pagu Rp214,20 miliar" */
export function judulDaftarSub({ saringan: { bin, cari }, sub, jumlah, disisihkan }: Pick<DataDaftarSub, 'saringan' | 'sub' | 'jumlah' | 'disisihkan'>): string {
  const cocok = cari === '' ? '' : ` yang memuat "${cari}"`
  if (sub.length === 0) return `Tidak ada sub-kegiatan ${namaBin(bin)}${cocok}${kataDisisihkan(disisihkan)}`
  return `${bilangan(sub.length)} sub-kegiatan ${namaBin(bin)}${cocok}, pagu ${rupiahSingkat(jumlah.posisi.pagu)}${kataDisisihkan(disisihkan)}`
}

/**
 * The list that a count of sub-kegiatan leads to; each row leads on to its entries.
 * @param potong rows of one page; without it all of them, as a file has them
 */
export function panelDaftarSub(data: DataDaftarSub, potong?: readonly [dari: number, sampai: number]): Panel {
  const { sub, jumlah, tahun, bulan, kueri, luar, seluruh } = data
  const bacaan = `${luar.banyak === 0 ? '' : `Di luar daftar ini ${rupiahSingkat(luar.realisasi)} realisasi pada ${bilangan(luar.banyak)} sub-kegiatan yang tidak berpagu lagi.`}${kalimatCakupan(seluruh)}`.trim()
  return {
    kunci: 'daftar-sub-kegiatan',
    judul: judulDaftarSub(data),
    ...(bacaan === '' ? {} : { bacaan }),
    tabel: {
      caption: `Sub-kegiatan ${namaBin(data.saringan.bin)} ${sampaiBulan(tahun, bulan)}`,
      kolom: [
        { kunci: 'nama', nama: 'Sub-kegiatan' },
        { kunci: 'unit', nama: 'Unit', lebar: true },
        { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true },
        { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true, lebar: true },
        { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true },
        { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp', angka: true, lebar: true },
        { kunci: 'fisik', nama: 'Fisik', satuan: '%', angka: true },
      ],
      baris: sub.slice(...(potong ?? [0])).map(({ capaian, unitId, unit }) => {
        const asal = asalFisikSingkat(capaian)
        return {
          kunci: capaian.posisi.kunci, href: hrefSub(kueri, unitId, capaian.posisi.kunci),
          sel: {
            nama: teks(capaian.posisi.nama, `${capaian.posisi.kode}${asal === null ? '' : `; fisik ${asal}`}${capaian.melapor ? '' : '; unit belum lapor, realisasi menurut entri terakhir'}`), unit: teks(unit), pagu: uang(capaian.posisi.pagu),
            realisasi: capaian.posisi.realisasi === null ? tanpa('belum lapor') : uang(capaian.posisi.realisasi), serapan: dilaporkan(capaian, persen(capaian.serapanPagu)), kurang: selKurang(capaian),
            fisik: capaian.fisik.ada ? persen(capaian.fisik) : tanpa('belum ada'),
          },
        }
      }),
      ...(sub.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: {
        nama: teks(`Jumlah ${bilangan(sub.length)} sub-kegiatan`, sub.some(({ capaian }) => !capaian.melapor) && jumlah.melapor ? 'termasuk yang belum melapor' : undefined), pagu: uang(jumlah.posisi.pagu), realisasi: uang(jumlah.posisi.realisasi),
        serapan: dilaporkan(jumlah, persen(jumlah.serapanPagu)), kurang: selKurang(jumlah), fisik: persen(jumlah.fisik),
      } } }),
    },
    rumus: [RUMUS.bin, RUMUS.serapanPagu, RUMUS.selisih, RUMUS.fisik],
    kosong: { judul: 'Tidak ada sub-kegiatan yang cocok', isi: 'Ubah atau hapus saringannya.' },
  }
}
