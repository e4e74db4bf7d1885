import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { ALASAN } from '@/lib/realisasi/alasan'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { sen } from '@/lib/realisasi/rupiah'
import { persen, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { bacaanCakupan } from '../umum/lapor'
import type { DataRingkasan } from './data'

/** What the year will end at as earlier years went, and what then stays unspent. Nothing where no finished year can be learnt from. */
export const panelAkhirTahun: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-akhir-tahun',
  susun: ({ kabupaten, akhirTahun, tahun, bulan, kueri }) => {
    if (akhirTahun === null || !kabupaten.melapor || bulan === 12) return null
    const { akhir, pagu } = akhirTahun
    if (pagu === 0n) return null
    const sisa = sen(pagu - akhir)
    const bagian = rasio(akhir, pagu, ALASAN.paguNol)
    return {
      kunci: 'ringkasan-akhir-tahun',
      judul: `Akhir ${tahun} diproyeksikan ${tulisPersen(bagian)} (${rupiahSingkat(akhir)}); ${rupiahSingkat(sisa)} berisiko tidak terserap`,
      ...bacaanCakupan(kabupaten),
      tabel: {
        caption: `Proyeksi akhir tahun ${tahun} dari posisi bulan ini`,
        kolom: [{ kunci: 'nama', nama: 'Butir' }, { kunci: 'nilai', nama: 'Jumlah', satuan: 'Rp', angka: true }, { kunci: 'bagian', nama: 'Bagian', satuan: '% pagu', angka: true }],
        baris: [
          { kunci: 'akhir', utama: true, sel: { nama: teks('Proyeksi realisasi akhir tahun'), nilai: uang(akhir), bagian: persen(bagian) } },
          { kunci: 'sisa', sel: { nama: teks('Berisiko tidak terserap'), nilai: uang(sisa), bagian: persen(rasio(sisa, pagu, ALASAN.paguNol)) } },
        ],
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Pagu'), nilai: uang(pagu), bagian: persen(rasio(pagu, pagu, ALASAN.paguNol)) } },
      },
      rumus: [RUMUS.proyeksi],
      lanjut: { nama: 'Proyeksi tiap unit', href: `/proyeksi?${kueri}` },
    }
  },
}
