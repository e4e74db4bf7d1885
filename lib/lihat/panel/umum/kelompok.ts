import { kalimatBelumDilaporkan, kalimatCakupan } from '@/lib/dasar/format/kalimat'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, teks, uang } from '../sel'
import type { Kolom, Panel } from '../types'
import { barisJumlah, KOLOM_CAPAIAN, selCapaian } from './capaian'
import { dilaporkan } from './dilaporkan'

export interface Kelompok {
  kunci: string
  judul: string
  bacaan: string
  /** what a row is: "Jenis belanja", "Sumber dana", "Bidang DAK Fisik" */
  kolom: string
  daftar: readonly Capaian[]
  /** the whole of these rows, for the shares */
  seluruh: Capaian | null
}

const KOLOM: readonly Kolom[] = [
  { kunci: 'paguSingkat', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true },
  { kunci: 'bagian', nama: 'Bagian', satuan: '% jumlah', angka: true, lebar: true },
  { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true },
  { kunci: 'tujuan', nama: 'Target', satuan: '% pagu', angka: true },
]
/** already in the columns to look at, in full there */
const SUDAH = new Set(['pagu', 'serapanPagu', 'target'])

/** Largest pagu first. */
const menurutPagu = (a: Capaian, b: Capaian): number => (a.posisi.pagu > b.posisi.pagu ? -1 : a.posisi.pagu < b.posisi.pagu ? 1 : 0)

/** Money parted by what it is for or where it comes from: share of pagu, and how far each part is against its target. */
export function panelKelompok({ kunci, judul, bacaan, kolom, daftar, seluruh }: Kelompok): Panel {
  const urut = [...daftar].filter(({ posisi }) => posisi.pagu > 0n).sort(menurutPagu)
  const total = seluruh?.posisi.pagu ?? 0n
  const sel = (capaian: Capaian) => ({
    ...selCapaian(capaian),
    paguSingkat: uang(capaian.posisi.pagu),
    bagian: persen(rasio(capaian.posisi.pagu, total, 'Jumlah nol')),
    serapan: dilaporkan(capaian, persen(capaian.serapanPagu)),
    tujuan: persen(capaian.target),
  })
  return {
    kunci, judul,
    bacaan: `${bacaan}${seluruh ? kalimatCakupan(seluruh) + kalimatBelumDilaporkan(seluruh) : ''}`,
    tabel: {
      caption: `${kolom}: pagu, serapan dan target. Deviasi dan selisih negatif berarti tertinggal`,
      kolom: [{ kunci: 'nama', nama: kolom }, ...KOLOM, ...KOLOM_CAPAIAN.filter((satu) => !SUDAH.has(satu.kunci))],
      baris: urut.map((capaian) => ({ kunci: capaian.posisi.kunci, sel: { nama: teks(capaian.posisi.nama), ...sel(capaian) } })),
      ...(seluruh && urut.length > 0 ? { jumlah: barisJumlah(seluruh, teks('Jumlah'), sel(seluruh)) } : {}),
    },
    bagan: { jenis: 'batang', nilai: 'serapan', target: 'tujuan' },
    rumus: [RUMUS.serapanPagu, RUMUS.target, RUMUS.deviasi, RUMUS.selisih],
    kosong: { judul: `Belum ada pagu menurut ${kolom.toLowerCase()}` },
  }
}
