import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { NAMA_PER } from '@/lib/lihat/kesenjangan/constants'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { menurutPagu } from '@/lib/lihat/kesenjangan/utils'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { dilaporkan } from '../umum/dilaporkan'
import { barisTampil, selNama } from './baris'
import { telusur } from './telusur'

/** Pagu against serapan: a thick short bar is much money that does not move. */
export const panelLuas: DefinisiPanel<DataKesenjangan> = {
  kunci: 'kesenjangan-luas',
  susun: (data) => {
    const { seluruh, baris, saringan: { per } } = data
    if (!seluruh.melapor) return null
    const { judul, satu } = NAMA_PER[per]
    const urut = baris.filter(({ posisi }) => posisi.pagu > 0n).sort(menurutPagu)
    const [terbesar] = urut
    const bagian = (pagu: bigint) => rasio(pagu, seluruh.posisi.pagu, 'Pagu nol')
    const [nama, href] = [selNama(data), telusur(data)]
    return {
      kunci: 'kesenjangan-luas',
      judul: terbesar === undefined ? 'Di mana pagu terbesar, dan berapa yang terserap?'
        : `${terbesar.posisi.nama} memegang ${tulisPersen(bagian(terbesar.posisi.pagu), 0)} pagu ${rupiahSingkat(seluruh.posisi.pagu)}, ${terbesar.melapor ? `terserap ${tulisPersen(terbesar.serapanPagu)}` : 'belum melapor'}`,
      bacaan: `Tebal batang adalah pagu ${satu}, panjangnya serapan terhadap pagu: luasnya adalah realisasi.${kalimatCakupan(seluruh)}`,
      tabel: {
        caption: `Pagu dan serapan menurut ${judul.toLowerCase()}, pagu terbesar dahulu`,
        kolom: [
          { kunci: 'nama', nama: judul },
          { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true },
          { kunci: 'bagian', nama: 'Bagian', satuan: '% pagu', angka: true },
          { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true },
          { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true },
          { kunci: 'target', nama: 'Target', satuan: '% pagu', angka: true },
        ],
        baris: barisTampil(data, urut).map((capaian, index) => {
          const ke = href(capaian)
          return {
            kunci: capaian.posisi.kunci, utama: index === 0, ...(ke === undefined ? {} : { href: ke }),
            sel: { nama: nama(capaian), pagu: uang(capaian.posisi.pagu), bagian: persen(bagian(capaian.posisi.pagu)), realisasi: uang(capaian.posisi.realisasi), serapan: dilaporkan(capaian, persen(capaian.serapanPagu)), target: persen(capaian.target) },
          }
        }),
        ...(terbesar === undefined ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), pagu: uang(seluruh.posisi.pagu), bagian: persen(bagian(seluruh.posisi.pagu)), realisasi: uang(seluruh.posisi.realisasi), serapan: persen(seluruh.serapanPagu), target: persen(seluruh.target) } } }),
      },
      bagan: { jenis: 'luas', ukuran: 'pagu', nilai: 'serapan' },
      rumus: [RUMUS.serapanPagu, RUMUS.target],
      kosong: { judul: `Tidak ada ${satu} dengan pagu di sini` },
    }
  },
}
