import { bilangan as tulisBilangan } from '@/lib/dasar/format/angka'
import { bilanganKata } from '@/lib/dasar/format/kalimat'
import { bilangan, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataRingkasan } from './data'

const TAMPIL = 5

/** What stands in the way: open kendala by category, most frequent first. */
export const panelSebab: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-kendala',
  susun: ({ sebab, kueri }) => {
    const total = sebab.reduce((sum, item) => sum + item.jumlah, 0)
    const tanpaRencana = sebab.reduce((sum, item) => sum + item.jumlah - item.berencana, 0)
    const teratas = sebab[0]
    return {
      kunci: 'ringkasan-kendala',
      judul: teratas ? `Penyebab terbanyak: ${teratas.nama}` : 'Kendala apa yang dilaporkan?',
      ...(teratas ? { bacaan: `${tulisBilangan(total)} kendala terbuka; ${tanpaRencana === 0 ? 'semuanya memiliki rencana tindak lanjut' : `${bilanganKata(tanpaRencana)} belum memiliki rencana tindak lanjut`}.` } : {}),
      tabel: {
        caption: 'Kendala terbuka menurut penyebab, terbanyak dahulu',
        tampil: TAMPIL,
        kolom: [
          { kunci: 'nama', nama: 'Penyebab' },
          { kunci: 'jumlah', nama: 'Kendala', angka: true },
          { kunci: 'unit', nama: 'Unit', angka: true },
          { kunci: 'berencana', nama: 'Memiliki rencana', angka: true },
        ],
        baris: sebab.map(({ kode, nama, jumlah, jumlahUnit, berencana }, index) =>
          ({ kunci: kode, href: `/kendala?${kueri}&sebab=${kode}#daftar`, utama: index === 0, sel: { nama: teks(nama), jumlah: bilangan(jumlah), unit: bilangan(jumlahUnit), berencana: bilangan(berencana) } })),
      },
      bagan: { jenis: 'batang', nilai: 'jumlah' },
      rumus: [],
      ...(teratas ? { lanjut: { nama: `Semua ${tulisBilangan(total)} kendala terbuka`, href: `/kendala?${kueri}` } } : {}),
      kosong: { judul: 'Belum ada kendala terbuka yang dilaporkan', isi: 'Unit menuliskannya pada halaman Entri, bagian kendala.' },
    }
  },
}
