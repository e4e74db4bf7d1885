import { bilangan as tulis, persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { sampaiTahap, TAHAP, type TahapKini } from '@/lib/realisasi/pengadaan/tahap'
import { rasio } from '@/lib/realisasi/rasio'
import { jumlah } from '@/lib/realisasi/rupiah'
import { bilangan, persen, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { berjalan, hrefDaftar, type DataPengadaan } from './data'
import { NAMA_TAHAP } from './nama'

const URUT: readonly TahapKini[] = ['BELUM_RUP', ...TAHAP]

/** How far the packages have come: number and rupiah by stage, in the order of the stages. */
export const panelTahap: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-tahap',
  susun: ({ paket, tahun, bulan, kueri }) => {
    const jalan = berjalan(paket)
    const semua = jumlah(jalan.map(({ pagu }) => pagu))
    const terkontrak = jalan.filter(({ kedudukan, kontrak }) => kontrak !== null || sampaiTahap(kedudukan.tahap, 'KONTRAK'))
    const bagian = rasio(jumlah(terkontrak.map(({ pagu }) => pagu)), semua, 'Belum ada paket')
    const batal = paket.length - jalan.length
    return {
      kunci: 'pengadaan-tahap',
      judul: jalan.length === 0 ? 'Sampai tahap mana paket pengadaan?' : `${tulis(terkontrak.length)} dari ${tulis(jalan.length)} paket sudah berkontrak, ${tulisPersen(bagian)} dari pagu paket ${rupiahSingkat(semua)}`,
      ...(jalan.length === 0 ? {} : { bacaan: `Kedudukan ${sampaiBulan(tahun, bulan)} menurut tanggal tahap yang dicatat.${batal === 0 ? '' : ` ${tulis(batal)} paket dibatalkan, tidak dilaksanakan, atau putus kontrak tidak dihitung.`}` }),
      tabel: {
        caption: `Paket menurut tahap terakhir ${sampaiBulan(tahun, bulan)}, urut tahap`, berurut: true,
        kolom: [
          { kunci: 'nama', nama: 'Tahap' },
          { kunci: 'banyak', nama: 'Paket', angka: true },
          { kunci: 'pagu', nama: 'Pagu paket', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'bagian', nama: 'Bagian', satuan: '% pagu paket', angka: true },
          { kunci: 'kontrak', nama: 'Nilai kontrak', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'dibayar', nama: 'Dibayar', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
        ],
        baris: jalan.length === 0 ? [] : URUT.flatMap((tahap) => {
          const milik = jalan.filter(({ kedudukan }) => kedudukan.tahap === tahap)
          if (milik.length === 0) return []
          const pagu = jumlah(milik.map((satu) => satu.pagu))
          return [{
            kunci: tahap, href: hrefDaftar(kueri, `tahap=${tahap}`), utama: tahap !== 'BELUM_RUP' && sampaiTahap(tahap, 'KONTRAK'),
            sel: {
              nama: teks(NAMA_TAHAP[tahap]), banyak: bilangan(milik.length), pagu: uang(pagu), bagian: persen(rasio(pagu, semua, 'Belum ada paket')),
              kontrak: uang(milik.some(({ kontrak }) => kontrak !== null) ? jumlah(milik.flatMap(({ kontrak }) => (kontrak ? [kontrak.nilai] : []))) : null),
              dibayar: uang(jumlah(milik.map(({ dibayar }) => dibayar))),
            },
          }]
        }),
        ...(jalan.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), banyak: bilangan(jalan.length), pagu: uang(semua), bagian: persen(rasio(semua, semua, 'Belum ada paket')), kontrak: uang(jumlah(jalan.flatMap(({ kontrak }) => (kontrak ? [kontrak.nilai] : [])))), dibayar: uang(jumlah(jalan.map(({ dibayar }) => dibayar))) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'pagu' },
      rumus: [],
      kosong: { judul: 'Belum ada paket pengadaan yang dicatat', isi: 'Unit dan kantor mencatatnya dengan Paket baru di halaman ini.' },
    }
  },
}
