import { kalimatBelumDilaporkan, kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { bacaanPareto, temuanPareto } from '@/lib/dasar/format/temuan'
import { BATAS_BARIS, NAMA_PER } from '@/lib/lihat/kesenjangan/constants'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { menurutKurang } from '@/lib/lihat/kesenjangan/utils'
import { jumlahSelisih, kurangDari, pareto } from '@/lib/realisasi/kesenjangan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { sen } from '@/lib/realisasi/rupiah'
import { persen, teks, uang } from '../sel'
import type { DefinisiPanel, Kolom } from '../types'
import { KOLOM_CAPAIAN, selCapaian, selZona } from '../umum/capaian'
import { dilaporkan, selKurang } from '../umum/dilaporkan'
import { barisTampil, selNama } from './baris'
import { telusur } from './telusur'

const UTAMA = 5

const KOLOM: readonly Kolom[] = [
  { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true },
  { kunci: 'bagian', nama: 'Bagian', satuan: '% bersih', angka: true },
  { kunci: 'kumulatif', nama: 'Kumulatif', satuan: '% bersih', angka: true, lebar: true },
  { kunci: 'serapan', nama: 'Serapan', satuan: '% anggaran kas', angka: true, lebar: true },
  { kunci: 'zona', nama: 'Zona', lebar: true },
  { kunci: 'dariTertinggal', nama: 'Bagian', satuan: '% dari yang tertinggal', angka: true, rinci: true },
  { kunci: 'kumulatifTertinggal', nama: 'Kumulatif', satuan: '% dari yang tertinggal', angka: true, rinci: true },
]
const SUDAH = new Set(['serapanAngkas', 'selisih'])

/** Who or what causes the gap, by the page's parts: those behind first, then those ahead, so that the rows sum to the whole. */
export const panelPareto: DefinisiPanel<DataKesenjangan> = {
  kunci: 'kesenjangan-pareto',
  susun: (data) => {
    const { seluruh, baris, tahun, bulan, saringan: { per } } = data
    if (!seluruh.melapor) return null
    const { judul, satu } = NAMA_PER[per]
    const tertinggal = pareto(baris)
    const bagian = new Map(tertinggal.map((item) => [item.capaian.posisi.kunci, item]))
    const [nama, href] = [selNama(data), telusur(data)]
    const urut = [...baris].sort(menurutKurang)
    // the row of the others: what those of them lack who have reported
    const kurangLain = sen(jumlahSelisih(urut.slice(BATAS_BARIS[per])).bersih)
    const belum = baris.some(({ melapor }) => !melapor)
    return {
      kunci: 'kesenjangan-pareto',
      judul: temuanPareto(tertinggal, baris, UTAMA, satu),
      bacaan: `${bacaanPareto(baris, satu)}${kalimatCakupan(seluruh)}${kalimatBelumDilaporkan(seluruh)}`,
      tabel: {
        caption: `Kekurangan terhadap anggaran kas ${sampaiBulan(tahun, bulan)} menurut ${judul.toLowerCase()}, terbesar dahulu; negatif berarti mendahului`,
        kolom: [{ kunci: 'nama', nama: judul }, ...(per === 'unit' ? [{ kunci: 'namaLengkap', nama: 'Nama lengkap', rinci: true }] : []), ...KOLOM, ...KOLOM_CAPAIAN.filter(({ kunci }) => !SUDAH.has(kunci))],
        tampil: 15,
        baris: barisTampil(data, urut).map((capaian, index) => {
          const milik = bagian.get(capaian.posisi.kunci)
          const ke = href(capaian)
          return {
            kunci: capaian.posisi.kunci, utama: milik !== undefined && index < UTAMA, ...(ke === undefined ? {} : { href: ke }),
            sel: {
              ...selCapaian(capaian), nama: nama(capaian), namaLengkap: teks(capaian.posisi.nama), kurang: capaian.posisi.kunci === 'lain' ? uang(kurangLain) : selKurang(capaian), zona: selZona(capaian), serapan: dilaporkan(capaian, persen(capaian.serapanAngkas)),
              ...(milik && { bagian: persen(milik.bagian), kumulatif: persen(milik.kumulatif), dariTertinggal: persen(milik.dariTertinggal), kumulatifTertinggal: persen(milik.kumulatifTertinggal) }),
            },
          }
        }),
        ...(baris.length > 0 ? { jumlah: { kunci: 'jumlah', sel: { ...selCapaian(seluruh), nama: teks(belum ? 'Jumlah, termasuk yang belum melapor' : 'Jumlah'), kurang: uang(kurangDari(seluruh)), serapan: persen(seluruh.serapanAngkas), zona: selZona(seluruh) } } } : {}),
      },
      bagan: { jenis: 'batang', nilai: 'kurang' },
      rumus: [RUMUS.selisih, RUMUS.kesenjangan, RUMUS.zona, ...(data.disisihkan.length > 0 ? [RUMUS.disisihkan] : [])],
      kosong: { judul: `Tidak ada ${satu} dengan anggaran di sini` },
    }
  },
}
