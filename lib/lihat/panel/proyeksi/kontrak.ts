import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata, kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataProyeksi, KontrakUnit } from '@/lib/lihat/proyeksi/types'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, kurangi, type Sen } from '@/lib/realisasi/rupiah'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { bilangan as selBilangan, tanpa, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'

/** Contracts minus what the projection still adds: positive where contracts alone ask for more. */
const selisih = ({ jatuh, tambahan }: KontrakUnit): Sen | null => (tambahan === null ? null : kurangi(jatuh, tambahan))
const lewat = (satu: KontrakUnit): boolean => (selisih(satu) ?? 0n) > 0n
const menurutJatuh = (a: KontrakUnit, b: KontrakUnit): number => (a.jatuh > b.jatuh ? -1 : a.jatuh < b.jatuh ? 1 : bandingkanTeks(a.unit, b.unit))

/** What contracts say beside what the habit says: two readings of the same months, never added. */
export const panelKontrak: DefinisiPanel<DataProyeksi> = {
  kunci: 'proyeksi-kontrak',
  susun: ({ kontrak, tahun, bulan, kueri, kabupaten }) => {
    if (bulan === 12 || kontrak.length === 0) return null
    const urut = [...kontrak.filter(lewat).sort(menurutJatuh), ...kontrak.filter((satu) => !lewat(satu)).sort(menurutJatuh)]
    const banyak = urut.filter(lewat).length
    const [jatuh, sesudah] = [jumlah(kontrak.map((satu) => satu.jatuh)), jumlah(kontrak.map((satu) => satu.sesudah))]
    return {
      kunci: 'proyeksi-kontrak',
      judul: banyak === 0 ? `Kontrak yang berakhir sampai Desember masih harus dibayar ${rupiahSingkat(jatuh)}`
        : `Kontrak ${bilanganKata(banyak)} unit saja melebihi yang masih ditambahkan proyeksinya; semua kontrak ${rupiahSingkat(jatuh)}`,
      bacaan: `Dua bacaan atas uang yang sebagian sama, jadi tidak dijumlahkan: kontrak menurut nilai dan akhir kontraknya, proyeksi menurut kebiasaan barang, jasa, dan modal. Kontrak yang melebihi proyeksi berarti salah satunya perlu diperiksa.${sesudah > 0n ? ` ${rupiahSingkat(sesudah)} lagi pada kontrak yang berakhir sesudah Desember.` : ''}${kalimatCakupan(kabupaten)}`,
      tabel: {
        caption: `Kontrak berjalan yang belum dibayar ${sampaiBulan(tahun, bulan)} dan berakhir sampai Desember, di samping tambahan menurut proyeksi, yang melebihi proyeksi dahulu`,
        tampil: 10,
        kolom: [
          { kunci: 'nama', nama: 'Unit' },
          { kunci: 'jatuh', nama: 'Kontrak', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'tambahan', nama: 'Proyeksi', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'selisih', nama: 'Kontrak − proyeksi', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'banyak', nama: 'Banyak kontrak', angka: true, lebar: true },
          { kunci: 'sesudah', nama: 'Sesudah Desember', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
        ],
        baris: urut.map((satu) => ({
          kunci: satu.unit, href: `/pengadaan?${kueri}&unit=${satu.unit}#pengadaan-daftar`, utama: lewat(satu),
          sel: {
            nama: teks(satu.nama), jatuh: uang(satu.jatuh), tambahan: satu.tambahan === null ? tanpa('tanpa proyeksi') : uang(satu.tambahan),
            selisih: uang(selisih(satu)), banyak: selBilangan(satu.banyak), sesudah: uang(satu.sesudah),
          },
        })),
        jumlah: { kunci: 'jumlah', sel: { nama: teks(awalBesar(`jumlah ${bilangan(kontrak.length)} unit`)), jatuh: uang(jatuh), banyak: selBilangan(kontrak.reduce((n, satu) => n + satu.banyak, 0)), sesudah: uang(sesudah) } },
      },
      bagan: { jenis: 'batang', nilai: 'jatuh' },
      rumus: [RUMUS.kontrakProyeksi, RUMUS.proyeksi],
    }
  },
}
