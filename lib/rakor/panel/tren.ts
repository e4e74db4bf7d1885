import { bilanganKata } from '@/lib/dasar/format/kalimat'
import { bilangan, persen, poin, teks } from '@/lib/lihat/panel/sel'
import type { DefinisiPanel } from '@/lib/lihat/panel/types'
import { namaTriwulan } from '@/lib/rakor/rapat/constants'
import type { DataRiwayat } from './riwayat'

const merah = (unit: readonly { zona: string | null }[]): number => unit.filter(({ zona }) => zona === 'MERAH').length

/** How the frozen figures moved from meeting to meeting, the oldest first; nothing before there are two. */
export const panelTren: DefinisiPanel<DataRiwayat> = {
  kunci: 'rakor-tren',
  susun: ({ daftar }) => {
    const beku = daftar.flatMap(({ rapat, beku: isi }) => (isi === null ? [] : [{ rapat, isi, merah: merah(isi.unit) }]))
    const [pertama, akhir] = [beku[0], beku.at(-1)]
    if (!pertama || !akhir || beku.length < 2) return null
    const beda = akhir.merah - pertama.merah
    return {
      kunci: 'rakor-tren',
      judul: beda === 0 ? `Unit merah tetap ${bilanganKata(akhir.merah)} sejak ${namaTriwulan(pertama.rapat)}` : `Unit merah ${beda > 0 ? 'bertambah' : 'berkurang'} dari ${bilanganKata(pertama.merah)} menjadi ${bilanganKata(akhir.merah)} sejak ${namaTriwulan(pertama.rapat)}`,
      tabel: {
        caption: 'Angka beku dari rakor ke rakor, yang terlama dahulu',
        kolom: [{ kunci: 'nama', nama: 'Rakor' }, { kunci: 'merah', nama: 'Unit merah', angka: true }, { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'target', nama: 'Target', satuan: '% pagu', angka: true, lebar: true }, { kunci: 'deviasi', nama: 'Deviasi', satuan: 'poin', angka: true }],
        baris: beku.map(({ rapat, isi: { kabupaten }, merah: banyak }) => ({
          kunci: String(rapat.id), href: `/rakor/${rapat.id}`, sel: { nama: teks(namaTriwulan(rapat)), merah: bilangan(banyak), serapan: persen(kabupaten.serapanPagu), target: persen(kabupaten.target), deviasi: poin(kabupaten.deviasi) },
        })),
      },
      bagan: { jenis: 'batang', nilai: 'merah' },
      rumus: [],
    }
  },
}
