import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { bulanTahun, namaBulan } from '@/lib/dasar/format/tanggal'
import { BATAS_BARIS, NAMA_PER } from '@/lib/lihat/kesenjangan/constants'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { susunGerak } from '@/lib/realisasi/gerak'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, sen, type Sen } from '@/lib/realisasi/rupiah'
import { teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { bacaanCakupan } from '../umum/lapor'
import { selNama } from './baris'
import { telusur } from './telusur'

const UTAMA = 3

/** Who caught up since another month, by rupiah: the other end of the movement. Nothing where nobody did. */
export const panelMengejar: DefinisiPanel<DataKesenjangan> = {
  kunci: 'kesenjangan-mengejar',
  susun: (data) => {
    const { seluruh, baris, dulu, tahun, bulan, saringan: { per } } = data
    if (!seluruh.melapor || dulu === null || !dulu.seluruh.melapor) return null
    const { judul, satu } = NAMA_PER[per]
    const semua = susunGerak(baris, dulu.baris).flatMap((item) => (item.berubah !== null && item.berubah < 0n ? [{ ...item, kejar: sen(-item.berubah) }] : [])).reverse()
    if (semua.length === 0) return null
    const tampil = semua.slice(0, BATAS_BARIS[per])
    const seluruhnya: Sen = jumlah(semua.map(({ kejar }) => kejar))
    const [nama, href] = [selNama(data), telusur(data)]
    return {
      kunci: 'kesenjangan-mengejar',
      judul: `${bilangan(semua.length)} ${satu} mengejar ${rupiahSingkat(seluruhnya)} sejak ${namaBulan(dulu.bulan)}`,
      ...bacaanCakupan(seluruh),
      tabel: {
        caption: `${judul} yang kekurangannya berkurang sejak ${bulanTahun(tahun, dulu.bulan)}, yang paling mengejar dahulu${tampil.length < semua.length ? `; ${bilangan(tampil.length)} dari ${bilangan(semua.length)}` : ''}`,
        kolom: [
          { kunci: 'nama', nama: judul },
          { kunci: 'kejar', nama: 'Berkurang', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'dulu', nama: `Kekurangan ${namaBulan(dulu.bulan)}`, satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'kini', nama: `Kekurangan ${namaBulan(bulan)}`, satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        tampil: 5,
        baris: tampil.map(({ capaian, dulu: lama, kejar }, index) => {
          const ke = href(capaian)
          return {
            kunci: capaian.posisi.kunci, utama: index < UTAMA, ...(ke === undefined ? {} : { href: ke }),
            sel: { nama: nama(capaian), kejar: uang(kejar), dulu: uang(lama === null ? null : kurangDari(lama)), kini: uang(kurangDari(capaian)) },
          }
        }),
        jumlah: { kunci: 'jumlah', sel: { nama: teks(`Jumlah ${bilangan(semua.length)} ${satu}`), kejar: uang(seluruhnya) } },
      },
      bagan: { jenis: 'batang', nilai: 'kejar' },
      rumus: [RUMUS.gerak, RUMUS.selisih],
    }
  },
}
