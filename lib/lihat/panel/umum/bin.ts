import { bilangan as tulisBilangan, persen as tulisPersen } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { asalFisik } from '@/lib/dasar/format/fisik'
import { temuanBin } from '@/lib/dasar/format/temuan'
import { BIN_FISIK, periksaBin } from '@/lib/realisasi/bin-fisik'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, persen, teks } from '../sel'
import type { Panel } from '../types'

/** Sub-kegiatan by physical progress, with the checksum that the office prints. */
export function panelBin(kunci: string, capaian: Capaian, href: (bin: string) => string): Panel {
  const { bin, jumlahSubKegiatan } = capaian.posisi
  const { sesuai, jumlah, selisih } = periksaBin(bin, jumlahSubKegiatan)
  const penjumlahan = `${BIN_FISIK.map(({ bin: nama }) => tulisBilangan(bin[nama])).join(' + ')} = ${tulisBilangan(jumlah)}`
  const bagian = (nilai: number) => persen(rasio(BigInt(nilai), BigInt(jumlahSubKegiatan), 'Tidak ada sub-kegiatan berpagu'))
  return {
    kunci,
    judul: temuanBin(bin, jumlahSubKegiatan),
    bacaan: `Progres fisik tertimbang ${tulisPersen(capaian.fisik)}, ${asalFisik(capaian) ?? `dari laporan bulan ini yang mewakili ${tulisPersen(capaian.cakupanFisik)} pagu`}.${kalimatCakupan(capaian)}`,
    tabel: {
      caption: 'Sub-kegiatan berpagu menurut progres fisik',
      kolom: [{ kunci: 'nama', nama: 'Progres fisik' }, { kunci: 'jumlah', nama: 'Sub-kegiatan', angka: true }, { kunci: 'bagian', nama: 'Bagian', satuan: '% sub-kegiatan', angka: true }],
      baris: jumlahSubKegiatan === 0 ? [] : BIN_FISIK.map(({ bin: nama, nama: label }) =>
        ({ kunci: nama, sel: { nama: teks(label), jumlah: bilangan(bin[nama]), bagian: bagian(bin[nama]) }, ...(bin[nama] > 0 ? { href: href(nama) } : {}) })),
      jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), jumlah: bilangan(jumlahSubKegiatan), bagian: bagian(jumlahSubKegiatan) } },
    },
    bagan: { jenis: 'tumpuk', nilai: 'jumlah' },
    rumus: [RUMUS.bin, RUMUS.fisik, RUMUS.cakupanFisik],
    sumber: jumlahSubKegiatan === 0 ? [] : [sesuai
      ? `${penjumlahan} sub-kegiatan berpagu: jumlahnya sesuai.`
      : `Jumlah kelompok tidak sesuai: ${penjumlahan}, padahal ada ${tulisBilangan(jumlahSubKegiatan)} sub-kegiatan berpagu (selisih ${tulisBilangan(selisih)}).`],
    kosong: { judul: 'Sebaran muncul setelah pagu dientri' },
  }
}
