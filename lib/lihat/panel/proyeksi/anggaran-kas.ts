import { bilangan, persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import type { DataProyeksi, RakUnit } from '@/lib/lihat/proyeksi/types'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { persen, teks, uang } from '../sel'
import { hrefUnit } from '../tautan'
import type { DefinisiPanel, Kolom } from '../types'

const UTAMA = 5
const KOLOM: readonly Kolom[] = [
  { kunci: 'nama', nama: 'Unit' },
  { kunci: 'lebih', nama: 'Tidak tercapai', satuan: 'Rp miliar', angka: true, miliar: true },
  { kunci: 'kumulatif', nama: 'Kumulatif', satuan: '% yang tidak tercapai', angka: true, lebar: true },
  { kunci: 'perlu', nama: 'Perlu per bulan', satuan: 'Rp miliar', angka: true, miliar: true },
  { kunci: 'terbaik', nama: 'Laju terbaik', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
  { kunci: 'tahun', nama: 'Laju dari', lebar: true },
  { kunci: 'rak', nama: 'Anggaran kas setahun', satuan: 'Rp miliar', angka: true, miliar: true, rinci: true },
]

/** Units whose plan cannot be met even at their best pace, most rupiah first, with the size. */
const yangLewat = (rak: readonly RakUnit[]): { satu: RakUnit; lebih: Sen }[] =>
  rak.flatMap((satu) => { const lebih = satu.nilai?.lebih ?? null; return lebih !== null && lebih > 0n ? [{ satu, lebih }] : [] })
    .sort((a, b) => (a.lebih > b.lebih ? -1 : a.lebih < b.lebih ? 1 : bandingkanTeks(a.satu.unit, b.satu.unit)))

function bacaan(rak: readonly RakUnit[], lewat: readonly { lebih: Sen }[], seluruh: Sen): string {
  const lima = jumlah(lewat.slice(0, UTAMA).map(({ lebih }) => lebih))
  const [tanpaKas, tanpaLaju] = [rak.filter((satu) => satu.rak === null).length, rak.filter(({ nilai }) => nilai !== null && nilai.lebih === null).length]
  return [
    'Laju terbaik: tiga bulan terbaik unit itu sendiri, tahun ini atau tahun lengkap sebelumnya setara pagu sekarang, dipertahankan sampai Desember.',
    lewat.length > UTAMA ? `Lima teratas menyumbang ${tulisPersen(rasio(lima, seluruh, ''), 0)}.` : '',
    tanpaKas > 0 ? `${bilangan(tanpaKas)} unit belum memiliki anggaran kas.` : '',
    tanpaLaju > 0 ? `${bilangan(tanpaLaju)} unit tidak dinilai: belum ada bulan yang dapat menjadi ukuran lajunya.` : '',
  ].filter((kalimat) => kalimat !== '').join(' ')
}

/** Whose anggaran kas asks for more than the unit ever managed: a Pareto of the rupiah. */
export const panelAnggaranKas: DefinisiPanel<DataProyeksi> = {
  kunci: 'proyeksi-anggaran-kas',
  susun: ({ rak, bulan, tahun, namaSingkat, kueri }) => {
    const dinilai = rak.filter(({ nilai }) => nilai !== null && nilai.lebih !== null)
    if (bulan === 12 || rak.length === 0) return null
    const lewat = yangLewat(rak)
    const seluruh = jumlah(lewat.map(({ lebih }) => lebih))
    let jalan: Sen = NOL
    return {
      kunci: 'proyeksi-anggaran-kas',
      judul: dinilai.length === 0 ? 'Anggaran kas siapa yang tidak akan tercapai?'
        : lewat.length === 0 ? 'Anggaran kas semua unit masih dapat dicapai pada laju terbaiknya'
          : `Anggaran kas ${lewat.length === 1 ? 'satu unit' : `${bilanganKata(lewat.length)} unit`} tidak tercapai sekalipun pada laju terbaiknya: ${rupiahSingkat(seluruh)}`,
      bacaan: bacaan(rak, lewat, seluruh),
      tabel: {
        caption: `Anggaran kas TA ${tahun} yang tersisa sesudah laju terbaik unit, terbesar dahulu`,
        kolom: KOLOM, tampil: 10,
        baris: lewat.map(({ satu: { unit, rak: kas, nilai }, lebih }, index) => {
          jalan = sen(jalan + lebih)
          return {
            kunci: unit, href: hrefUnit(kueri, unit), utama: index < UTAMA,
            sel: {
              nama: teks(namaSingkat.get(unit) ?? unit), lebih: uang(lebih), kumulatif: persen(rasio(jalan, seluruh, '')), perlu: uang(nilai?.perlu ?? null),
              terbaik: uang(nilai?.terbaik?.perBulan ?? null), tahun: teks(nilai?.terbaik ? `TA ${nilai.terbaik.tahun}` : ''), rak: uang(kas?.[11] ?? null),
            },
          }
        }),
        ...(lewat.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks(awalBesar(`jumlah ${bilangan(lewat.length)} unit`)), lebih: uang(seluruh) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'lebih' },
      rumus: [RUMUS.rak],
      kosong: { judul: dinilai.length === 0 ? 'Belum ada anggaran kas dan laju untuk dibandingkan' : 'Tidak ada rencana yang melampaui laju terbaik' },
    }
  },
}
