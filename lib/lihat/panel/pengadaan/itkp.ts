import { persen as tulisPersen } from '@/lib/dasar/format/angka'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah } from '@/lib/realisasi/rupiah'
import { persen, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hitungItkp, type BagianItkp } from './bagian-itkp'
import { berjalan, type DataPengadaan } from './data'

const BUTIR: readonly [kunci: keyof BagianItkp, nama: string, rinci: string][] = [
  ['rup', 'Pengumuman RUP', 'pagu paket di RUP ÷ belanja pengadaan'],
  ['tender', 'E-tendering', 'pagu paket tender yang sudah tayang ÷ pagu paket tender'],
  ['epurchasing', 'E-purchasing', 'nilai kontrak e-purchasing ÷ nilai kontrak penyedia'],
  ['non', 'Non-tender tercatat', 'pagu paket non-tender yang kontraknya dicatat ÷ pagu paket non-tender'],
]

/** The parts of the ITKP that the packages here can say something about. Not the index: LKPP computes that from its own systems. */
export const panelItkp: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-itkp',
  susun: ({ paket, pengadaan }) => {
    const jalan = berjalan(paket)
    if (jalan.length === 0) return null
    const bagian = hitungItkp(jalan, jumlah(pengadaan.map(({ posisi }) => posisi.pagu)))
    return {
      kunci: 'pengadaan-itkp',
      judul: `Bagian ITKP yang dapat dihitung di sini: RUP ${tulisPersen(bagian.rup.nilai)}`,
      bacaan: 'Bukan nilai ITKP: indeksnya dihitung LKPP dari SiRUP, SPSE, dan katalog. E-kontrak tidak dihitung, karena pencatatan di SPSE tidak dapat dibuktikan dari sini.',
      tabel: {
        caption: 'Bagian ITKP yang dapat dihitung dari paket yang dicatat',
        kolom: [
          { kunci: 'nama', nama: 'Bagian' },
          { kunci: 'nilai', nama: 'Capaian', satuan: '%', angka: true },
          { kunci: 'atas', nama: 'Tercatat', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'bawah', nama: 'Dari', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: BUTIR.map(([kunci, nama, rinci], i) => ({ kunci, utama: i === 0, sel: { nama: teks(nama, rinci), nilai: persen(bagian[kunci].nilai), atas: uang(bagian[kunci].atas), bawah: uang(bagian[kunci].bawah) } })),
      },
      bagan: { jenis: 'batang', nilai: 'nilai' },
      rumus: [RUMUS.kelengkapanRup],
    }
  },
}
