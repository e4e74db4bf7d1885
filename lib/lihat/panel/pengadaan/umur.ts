import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { sampaiTahap, TAHAP, type TahapKini } from '@/lib/realisasi/pengadaan/tahap'
import { jumlah } from '@/lib/realisasi/rupiah'
import { bilangan, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { berjalan, hrefDaftar, type DataPengadaan } from './data'
import { NAMA_TAHAP } from './nama'

const LAMA = 60

/** How long packages have stood at their stage before the contract: where things get stuck. */
export const panelUmur: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-umur',
  susun: ({ paket, kueri, hari: sampai }) => {
    const sebelum = berjalan(paket).filter(({ kedudukan, umur, kontrak }) => umur !== null && kontrak === null && !sampaiTahap(kedudukan.tahap, 'KONTRAK'))
    if (berjalan(paket).length === 0) return null
    const daftar = TAHAP.flatMap((tahap) => {
      const milik = sebelum.filter(({ kedudukan }) => kedudukan.tahap === tahap)
      if (milik.length === 0) return []
      const umur = milik.map((satu) => satu.umur ?? 0)
      const antara = (dari: number, sampai: number): number => umur.filter((hari) => hari >= dari && hari <= sampai).length
      return [{ tahap: tahap as TahapKini, banyak: milik.length, pagu: jumlah(milik.map(({ pagu }) => pagu)), tertua: Math.max(...umur), bin: [antara(0, 14), antara(15, 30), antara(31, LAMA), antara(LAMA + 1, 9_999)] as const }]
    }).sort((a, b) => b.tertua - a.tertua)
    const [lama] = daftar
    const banyakLama = sebelum.filter(({ umur }) => (umur ?? 0) > LAMA).length
    return {
      kunci: 'pengadaan-umur',
      judul: lama ? `Paling lama tertahan di ${NAMA_TAHAP[lama.tahap]}: ${tulis(lama.tertua)} hari` : 'Tidak ada paket yang menunggu sebelum kontrak',
      ...(lama ? { bacaan: `${tulis(banyakLama)} dari ${tulis(sebelum.length)} paket yang belum berkontrak lebih dari ${LAMA} hari di tahapnya. Umur dihitung dari tanggal tahap sampai ${sampai === undefined ? 'akhir bulan' : tanggal(sampai)}.` } : {}),
      tabel: {
        caption: 'Umur paket di tahap sebelum kontrak, yang tertua dahulu',
        kolom: [
          { kunci: 'nama', nama: 'Tahap' },
          { kunci: 'tertua', nama: 'Tertua', satuan: 'hari', angka: true },
          { kunci: 'banyak', nama: 'Paket', angka: true },
          { kunci: 'a', nama: '0–14', satuan: 'hari', angka: true, lebar: true },
          { kunci: 'b', nama: '15–30', satuan: 'hari', angka: true, lebar: true },
          { kunci: 'c', nama: '31–60', satuan: 'hari', angka: true, lebar: true },
          { kunci: 'd', nama: 'lebih dari 60', satuan: 'hari', angka: true },
          { kunci: 'pagu', nama: 'Pagu paket', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: daftar.map(({ tahap, banyak, pagu, tertua, bin: [a, b, c, d] }, i) => ({
          kunci: tahap, href: hrefDaftar(kueri, `tahap=${tahap}`), utama: i === 0,
          sel: { nama: teks(NAMA_TAHAP[tahap]), tertua: bilangan(tertua), banyak: bilangan(banyak), a: bilangan(a), b: bilangan(b), c: bilangan(c), d: bilangan(d), pagu: uang(pagu) },
        })),
      },
      bagan: { jenis: 'batang', nilai: 'tertua' },
      rumus: [],
      kosong: { judul: 'Semua paket sudah berkontrak atau belum diumumkan' },
    }
  },
}
