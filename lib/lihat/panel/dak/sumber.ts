import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { namaBulan, tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import type { SumberDakKini } from '@/lib/lapor/dak/types'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { kurangi } from '@/lib/realisasi/rupiah'
import { bilangan, persen, tanggal, tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel } from '../types'
import type { DataDak } from './data'

const sampai = ({ serap, bulanSelesai }: SumberDakKini): string =>
  serap === null ? 'belum dilaporkan' : `${namaBulan(serap.bulan)}${serap.bulan < bulanSelesai ? '; sesudahnya belum dilaporkan' : ''}`

function baris(satu: SumberDakKini, hari: string): BarisTabel {
  const { sumberDana, alokasi, pagu, paguApbd, salur, serap, unitLain } = satu
  return {
    kunci: String(sumberDana.id),
    sel: {
      nama: teks(sumberDana.nama, unitLain ? 'juga alokasi unit lain' : alokasi.length > 1 ? `${alokasi.length} alokasi bersama` : sumberDana.kode), kementerian: uang(pagu), apbd: paguApbd === null ? tanpa('tidak ada') : uang(paguApbd),
      beda: unitLain ? tanpa('tidak sebanding') : uang(paguApbd === null ? null : kurangi(paguApbd, pagu)), salur: salur === null ? tanpa('belum dicatat') : uang(salur), serap: serap === null ? tanpa('belum dilaporkan') : uang(serap.nilai),
      bagian: unitLain ? tanpa('tidak sebanding') : persen(serap === null || salur === null ? tiada('Belum ada dana yang salur') : rasio(serap.nilai, salur, 'Belum ada dana yang salur')), sampai: teks(sampai(satu)), alokasi: bilangan(alokasi.length), per: tanggal(hari),
    },
  }
}

/** What was spent, per source of funds, which is how the budget knows it; and whether the budget has what the ministry gave. */
export const panelSumberDak: DefinisiPanel<DataDak> = {
  kunci: 'dak-sumber',
  susun: ({ sumber, hari }) => {
    if (sumber.length === 0) return null
    const jarak = ({ pagu, paguApbd }: SumberDakKini): bigint => { const nilai = (paguApbd ?? 0n) - pagu; return nilai < 0n ? -nilai : nilai }
    const beda = sumber.filter((satu) => !satu.unitLain && jarak(satu) !== 0n).sort((a, b) => (jarak(a) === jarak(b) ? a.sumberDana.id - b.sumberDana.id : jarak(a) > jarak(b) ? -1 : 1))
    const [terjauh] = beda
    const luar = sumber.filter(({ unitLain }) => unitLain)
    const belum = sumber.filter(({ serap, bulanSelesai }) => bulanSelesai > 0 && serap?.bulan !== bulanSelesai)
    const bersama = sumber.filter(({ alokasi, unitLain }) => unitLain || alokasi.length > 1)
    const urut = [...sumber].sort((a, b) => (a.pagu === b.pagu ? a.sumberDana.id - b.sumberDana.id : a.pagu > b.pagu ? -1 : 1))
    const bacaan = [
      belum.length === 0 ? '' : `Serapan ${bilanganKata(belum.length)} sumber dana belum diketahui sampai ${namaBulan(belum[0]?.bulanSelesai ?? 1)}, karena tidak semua unitnya sudah mengirim laporan.`,
      bersama.length === 0 ? '' : `${awalBesar(bilanganKata(bersama.length))} sumber dana membiayai beberapa alokasi (campuran): serapannya diketahui hanya sebagai jumlah, dan pembagiannya tidak dapat dibuktikan.`,
      terjauh ? `Beda terbesar: ${terjauh.sumberDana.nama}, alokasi ${rupiahSingkat(terjauh.pagu)}, pagu APBD ${terjauh.paguApbd === null ? 'tidak ada' : rupiahSingkat(terjauh.paguApbd)}.` : '',
    ].filter(Boolean).join(' ')
    return {
      kunci: 'dak-sumber',
      judul: luar.length === sumber.length ? 'Sumber dana ini juga membiayai alokasi unit lain, sehingga pagunya tidak dibandingkan'
        : beda.length === 0 ? `Pagu APBD tiap sumber dana${luar.length > 0 ? ' yang dapat dibandingkan' : ''} sama dengan alokasi kementerian` : `${awalBesar(bilanganKata(beda.length))} sumber dana berpagu APBD lain dari alokasi kementerian`,
      ...(bacaan === '' ? {} : { bacaan }),
      tabel: {
        caption: `Alokasi, pagu APBD, salur, dan serap tiap sumber dana DAK Fisik s.d. ${tulisTanggal(hari)}, terbesar dahulu`,
        kolom: [
          { kunci: 'nama', nama: 'Sumber dana' },
          { kunci: 'kementerian', nama: 'Alokasi kementerian', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'apbd', nama: 'Pagu APBD', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'beda', nama: 'APBD − alokasi', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'salur', nama: 'Salur', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'serap', nama: 'Serap', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'bagian', nama: 'Serap', satuan: '% salur', angka: true },
          { kunci: 'sampai', nama: 'Serap s.d.' },
          { kunci: 'alokasi', nama: 'Alokasi', angka: true, rinci: true },
          { kunci: 'per', nama: 'Menurut catatan s.d.', rinci: true },
        ],
        baris: urut.map((satu) => baris(satu, hari)),
      },
      rumus: [RUMUS.dakRantai],
    }
  },
}
