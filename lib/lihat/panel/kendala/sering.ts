import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { kendalaTerbuka } from '@/lib/lihat/kendala/utils'
import type { DataKendala } from '@/lib/lihat/kendala/types'
import { bilangan, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefRegister, kelompokkan, ringkas, TANPA_KENDALA, type KelompokKendala } from './hitung'

const KUNCI = 'kendala-seberapa-sering'
const isi = ({ daftar, jumlahUnit }: KelompokKendala) => ({
  jumlah: bilangan(daftar.length), unit: bilangan(jumlahUnit), lewat: bilangan(daftar.filter(({ lewat }) => lewat).length), langkah: bilangan(daftar.filter(({ langkah }) => langkah === 0).length),
})

/** How often: causes by the number of obstacles that are open; one that goes on from month to month counts once. */
export const panelSering: DefinisiPanel<DataKendala> = {
  kunci: KUNCI,
  susun: (data) => {
    const terbuka = kendalaTerbuka(data.semua)
    const sebab = kelompokkan(terbuka, ({ kategori }) => kategori.kode).map((satu) => ({ ...satu, nama: satu.daftar[0]?.kategori.nama ?? satu.kunci, urutan: satu.daftar[0]?.kategori.urutan ?? 0 }))
      .sort((a, b) => b.daftar.length - a.daftar.length || a.urutan - b.urutan)
    const teratas = sebab[0]
    return {
      kunci: KUNCI,
      judul: teratas ? `Paling sering: ${teratas.nama}, ${tulis(teratas.daftar.length)} dari ${tulis(terbuka.length)} kendala terbuka` : 'Penyebab apa yang paling sering dilaporkan?',
      ...(teratas ? { bacaan: `Terbuka ${sampaiBulan(data.tahun, data.bulan)}; yang berlanjut dari bulan ke bulan dihitung sekali.` } : {}),
      tabel: {
        caption: 'Kendala terbuka menurut penyebab, terbanyak dahulu',
        tampil: 6,
        kolom: [
          { kunci: 'nama', nama: 'Penyebab' }, { kunci: 'jumlah', nama: 'Kendala', angka: true }, { kunci: 'unit', nama: 'Unit', angka: true },
          { kunci: 'lewat', nama: 'Lewat tenggat', angka: true, lebar: true }, { kunci: 'langkah', nama: 'Tanpa langkah', angka: true, lebar: true, rinci: true },
        ],
        baris: sebab.map((satu, index) => ({ kunci: satu.kunci, href: hrefRegister(data, { sebab: satu.kunci }), utama: index === 0, sel: { nama: teks(satu.nama), ...isi(satu) } })),
        ...(teratas ? { jumlah: { kunci: 'jumlah', sel: { nama: teks('Seluruhnya, tiap unit sekali'), ...isi(ringkas('jumlah', terbuka)) } } } : {}),
      },
      bagan: { jenis: 'batang', nilai: 'jumlah' },
      rumus: [],
      kosong: TANPA_KENDALA,
    }
  },
}
