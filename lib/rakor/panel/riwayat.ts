import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { bilangan, persen, poin, tanggal, tanpa, teks, uang } from '@/lib/lihat/panel/sel'
import type { DefinisiPanel } from '@/lib/lihat/panel/types'
import { NAMA_KEADAAN, namaTriwulan } from '@/lib/rakor/rapat/constants'
import type { Rapat } from '@/lib/rakor/rapat/types'
import type { Capaian } from '@/lib/realisasi/capaian'

/** A meeting with the figures that it decided on; null: nothing was frozen, or what was cannot be read. */
export interface RapatBerangka {
  rapat: Rapat
  beku: { kabupaten: Capaian; unit: readonly Capaian[] } | null
  /** frozen, and not to be read by this program or not as it was hashed */
  takTerbaca?: boolean
}

/** Oldest first. */
export interface DataRiwayat {
  daftar: readonly RapatBerangka[]
}

const merah = (unit: readonly Capaian[]): number => unit.filter(({ zona }) => zona === 'MERAH').length

/** All meetings with their frozen headline figures, the newest first. */
export const panelRiwayat: DefinisiPanel<DataRiwayat> = {
  kunci: 'rakor-riwayat',
  susun: ({ daftar }) => {
    const beku = daftar.filter((satu) => satu.beku !== null).length
    return {
      kunci: 'rakor-riwayat',
      judul: beku === 0 ? 'Angka apa yang diputuskan tiap rakor?' : `${awalBesar(bilanganKata(beku))} rakor memiliki posisi beku`,
      tabel: {
        caption: 'Semua rakor dengan angka bekunya, yang terbaru dahulu',
        kolom: [
          { kunci: 'nama', nama: 'Rakor' }, { kunci: 'tanggal', nama: 'Tanggal' }, { kunci: 'keadaan', nama: 'Keadaan', lebar: true }, { kunci: 'batas', nama: 'Batas data', lebar: true },
          { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true }, { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true },
          { kunci: 'target', nama: 'Target', satuan: '% pagu', angka: true, lebar: true }, { kunci: 'deviasi', nama: 'Deviasi', satuan: 'poin', angka: true }, { kunci: 'merah', nama: 'Unit merah', angka: true },
        ],
        baris: [...daftar].reverse().map(({ rapat, beku: isi, takTerbaca }) => ({
          kunci: String(rapat.id), href: `/rakor/${rapat.id}`,
          sel: {
            nama: teks(namaTriwulan(rapat)), tanggal: tanggal(rapat.tanggal), keadaan: teks(NAMA_KEADAAN[rapat.keadaan]), batas: teks(bulanTahun(rapat.tahun, rapat.batasBulan)),
            ...(isi === null ? { serapan: tanpa(takTerbaca ? 'posisi beku tidak dapat dibaca' : 'belum dibekukan') } : {
              realisasi: uang(isi.kabupaten.posisi.realisasi), serapan: persen(isi.kabupaten.serapanPagu), target: persen(isi.kabupaten.target), deviasi: poin(isi.kabupaten.deviasi), merah: bilangan(merah(isi.unit)),
            }),
          },
        })),
      },
      rumus: [],
      kosong: { judul: 'Belum ada rakor' },
    }
  },
}

/** Units that were red in the frozen positions of two meetings or more, those of the longest run up to the last one first. */
export const panelPengulang: DefinisiPanel<DataRiwayat> = {
  kunci: 'rakor-berulang',
  susun: ({ daftar }) => {
    const beku = daftar.flatMap(({ rapat, beku: isi }) => (isi === null ? [] : [{ rapat, unit: new Map(isi.unit.map((satu) => [satu.posisi.kunci, satu])) }]))
    if (beku.length < 2) return null
    const nama = new Map(beku.flatMap(({ unit }) => [...unit].map(([kunci, { posisi }]) => [kunci, posisi.nama] as const)))
    const baris = [...nama].map(([kunci, sebutan]) => {
      const kali = beku.filter(({ unit }) => unit.get(kunci)?.zona === 'MERAH')
      const lewat = [...beku].reverse().findIndex(({ unit }) => unit.get(kunci)?.zona !== 'MERAH')
      return { kunci, sebutan, kali, beruntun: lewat === -1 ? beku.length : lewat }
    }).filter(({ kali }) => kali.length >= 2).sort((a, b) => b.beruntun - a.beruntun || b.kali.length - a.kali.length || (a.kunci < b.kunci ? -1 : 1))
    return {
      kunci: 'rakor-berulang',
      judul: baris.length === 0 ? 'Tidak ada unit yang merah pada dua rakor' : `${awalBesar(bilanganKata(baris.length))} unit merah pada dua rakor atau lebih`,
      tabel: {
        caption: 'Unit yang berulang merah menurut posisi beku rakor',
        kolom: [{ kunci: 'nama', nama: 'Unit' }, { kunci: 'kali', nama: 'Rakor merah', angka: true }, { kunci: 'beruntun', nama: 'Berturut-turut sampai yang terakhir', angka: true }, { kunci: 'kapan', nama: 'Kapan', lebar: true }],
        baris: baris.map(({ kunci, sebutan, kali, beruntun }) => ({
          kunci, utama: beruntun >= 2, href: `/perangkat-daerah/${kunci}`,
          sel: { nama: teks(sebutan), kali: bilangan(kali.length), beruntun: bilangan(beruntun), kapan: teks(kali.map(({ rapat }) => namaTriwulan(rapat)).join(', ')) },
        })),
      },
      rumus: [],
      kosong: { judul: `Dari ${bilanganKata(beku.length)} posisi beku` },
    }
  },
}
