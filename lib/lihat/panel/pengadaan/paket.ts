import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { jumlah } from '@/lib/realisasi/rupiah'
import { bilangan, persen, tanpa, teks, uang } from '../sel'
import type { Panel } from '../types'
import { hrefPaket, type DataPengadaan } from './data'
import { NAMA_METODE, NAMA_STATUS, NAMA_TAHAP } from './nama'

const keadaan = ({ status, putus, kedudukan }: PaketKini): string => (putus ? 'Putus kontrak' : status === 'AKTIF' ? NAMA_TAHAP[kedudukan.tahap] : (NAMA_STATUS[status] ?? status))

/** The packages that the reader's choice leaves, as a table and a file. */
export function panelPaket(daftar: readonly PaketKini[], { paket, tahun, bulan, kueri }: Pick<DataPengadaan, 'paket' | 'tahun' | 'bulan' | 'kueri'>): Panel {
  const total = jumlah(daftar.map(({ pagu }) => pagu))
  return {
    kunci: 'pengadaan-daftar',
    judul: paket.length === 0 ? 'Belum ada paket' : daftar.length === paket.length ? `${tulis(paket.length)} paket, pagu ${rupiahSingkat(total)}` : `${tulis(daftar.length)} dari ${tulis(paket.length)} paket, pagu ${rupiahSingkat(total)}`,
    tabel: {
      caption: `Daftar paket ${sampaiBulan(tahun, bulan)}`,
      kolom: [
        { kunci: 'nama', nama: 'Paket' },
        { kunci: 'unit', nama: 'Unit' },
        { kunci: 'metode', nama: 'Metode', lebar: true },
        { kunci: 'tahap', nama: 'Tahap' },
        { kunci: 'umur', nama: 'Umur', satuan: 'hari', angka: true, lebar: true },
        { kunci: 'pagu', nama: 'Pagu paket', satuan: 'Rp', angka: true },
        { kunci: 'kontrak', nama: 'Nilai kontrak', satuan: 'Rp', angka: true },
        { kunci: 'dibayar', nama: 'Dibayar', satuan: 'Rp', angka: true },
        { kunci: 'fisik', nama: 'Fisik', satuan: '%', angka: true },
        { kunci: 'rup', nama: 'Kode RUP', lebar: true },
        { kunci: 'sub', nama: 'Sub-kegiatan', rinci: true },
      ],
      baris: daftar.map((satu) => ({
        kunci: String(satu.id), href: hrefPaket(kueri, satu.id),
        sel: {
          nama: teks(satu.nama), unit: teks(satu.unit), metode: teks(NAMA_METODE[satu.metode]), tahap: teks(keadaan(satu)), umur: bilangan(satu.umur), pagu: uang(satu.pagu),
          kontrak: satu.kontrak ? uang(satu.kontrak.nilai) : tanpa('belum'), dibayar: uang(satu.dibayar),
          fisik: satu.fisik ? persen(rasio(BigInt(satu.fisik.realisasi), 10_000n, '')) : satu.kontrak ? tanpa('belum diisi') : persen(tiada('Belum berkontrak')),
          rup: satu.kodeRup === null ? tanpa('tidak ada') : teks(satu.kodeRup), sub: satu.sub ? teks(`${satu.sub.kode} ${satu.sub.nama}`) : tanpa('belum ditautkan'),
        },
      })),
    },
    rumus: [],
    kosong: { judul: 'Tidak ada paket yang cocok', isi: 'Longgarkan saringan atau kata pencarian.' },
  }
}
