import { NOL, sen, type Sen } from '../rupiah'
import type { Rumus } from '../rumus-jenis'

export const RUMUS_KONTRAK_PROYEKSI: Rumus = {
  nama: 'Kontrak yang belum dibayar sampai Desember',
  rumus: 'nilai kontrak dengan adendumnya − pembayaran, untuk kontrak berjalan yang berakhir paling lambat 31 Desember',
  keterangan: 'Paket yang dibatalkan, tidak dilaksanakan, atau putus kontrak tidak dihitung; yang sudah diserahterimakan tetapi belum lunas dihitung. Kontrak yang berakhir sesudah 31 Desember, termasuk tahun jamak, ditulis tersendiri. Tambahan menurut proyeksi: proyeksi akhir tahun − realisasi, hanya barang dan jasa (5.1.02) dan belanja modal (5.2). Keduanya tidak dijumlahkan: pembayaran kontrak adalah bagian dari realisasi yang diproyeksikan.',
  sumber: 'Ketentuan aplikasi, dari catatan kontrak dan pembayaran pada Pengadaan.',
}

/** What is left to pay on contracts of one holder: by December, and of those that end later. */
export interface SisaKontrak {
  banyak: number;
  jatuh: Sen;
  sesudah: Sen;
}

export interface KontrakBerjalan {
  nilai: Sen;
  dibayar: Sen;
  /** plain date */
  selesai: string;
}

/** Sums what running contracts still have to be paid; one that is paid in full, or overpaid, has nothing to come. */
export function sisaKontrak(kontrak: readonly KontrakBerjalan[], tahun: number): SisaKontrak {
  const hasil: SisaKontrak = { banyak: 0, jatuh: NOL, sesudah: NOL }
  for (const { nilai, dibayar, selesai } of kontrak) {
    if (nilai <= dibayar) continue
    if (selesai > `${tahun}-12-31`) hasil.sesudah = sen(hasil.sesudah + nilai - dibayar)
    else [hasil.banyak, hasil.jatuh] = [hasil.banyak + 1, sen(hasil.jatuh + nilai - dibayar)]
  }
  return hasil
}
