import { bilangan, persen as tulisPersen, poin as tulisPoin } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { DataProyeksi, RakUnit } from '@/lib/lihat/proyeksi/types'
import { bandingkanRasio, bedaTercetak, rasio, type Rasio, type RasioAda } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, kurangi, NOL, type Sen } from '@/lib/realisasi/rupiah'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { persen, poin, teks, uang } from '../sel'
import { hrefUnit } from '../tautan'
import type { DefinisiPanel } from '../types'

type Berbentuk = RakUnit & { rak: readonly Sen[]; biasa: readonly Sen[] }
const berbentuk = (rak: readonly RakUnit[]): Berbentuk[] => rak.flatMap((satu) => (satu.rak !== null && satu.biasa !== null ? [{ ...satu, rak: satu.rak, biasa: satu.biasa }] : []))
const pada = (deret: readonly Sen[], bulan: number): Sen => (bulan === 0 ? NOL : (deret[bulan - 1] ?? NOL))
const bagian = (deret: readonly Sen[], bulan: number): Rasio => rasio(pada(deret, bulan), pada(deret, 12), 'Setahun nol')

/** The regency's anggaran kas month by month, beside what these pagu would take if the year went as finished years did. */
export const panelBentukKas: DefinisiPanel<DataProyeksi> = {
  kunci: 'proyeksi-bentuk-kas',
  susun: ({ rak, tahun, bulan }) => {
    const milik = berbentuk(rak)
    if (milik.length === 0) return null
    const jumlahkan = (ambil: (satu: Berbentuk) => readonly Sen[]): Sen[] => Array.from({ length: 12 }, (_, index) => jumlah(milik.map((satu) => ambil(satu)[index] ?? NOL)))
    const [rencana, biasa] = [jumlahkan((satu) => satu.rak), jumlahkan((satu) => satu.biasa)]
    const [a, b] = [bagian(rencana, bulan), bagian(biasa, bulan)]
    const tanpa = rak.length - milik.length
    return {
      kunci: 'proyeksi-bentuk-kas',
      judul: bulan === 12 ? `Apakah anggaran kas TA ${tahun} mengikuti kebiasaan?` : `Sampai ${namaBulan(bulan)} anggaran kas menaruh ${tulisPersen(a)} dari setahunnya; biasanya ${tulisPersen(b)}`,
      bacaan: `Kebiasaan: pagu sekarang menurut pola serapan tahun lengkap tiap unit dan jenis belanja.${tanpa > 0 ? ` ${bilangan(tanpa)} unit tanpa anggaran kas tidak termasuk.` : ''}`,
      tabel: {
        caption: `Anggaran kas TA ${tahun} dan kebiasaan per bulan, dan bagian kumulatifnya dari setahun`,
        kolom: [
          { kunci: 'nama', nama: 'Bulan' },
          { kunci: 'biasa', nama: 'Kebiasaan', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'rak', nama: 'Anggaran kas', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'bagianBiasa', nama: 'Kebiasaan s.d. bulan', satuan: '% setahun', angka: true, rinci: true },
          { kunci: 'bagianRak', nama: 'Anggaran kas s.d. bulan', satuan: '% setahun', angka: true, rinci: true },
          { kunci: 'beda', nama: 'Beda', satuan: 'poin', angka: true, rinci: true },
        ],
        baris: Array.from({ length: 12 }, (_, index) => index + 1).map((b1) => ({
          kunci: String(b1),
          sel: {
            nama: teks(namaBulan(b1)), biasa: uang(kurangi(pada(biasa, b1), pada(biasa, b1 - 1))), rak: uang(kurangi(pada(rencana, b1), pada(rencana, b1 - 1))),
            bagianBiasa: persen(bagian(biasa, b1)), bagianRak: persen(bagian(rencana, b1)), beda: poin(bedaTercetak(bagian(rencana, b1), bagian(biasa, b1))),
          },
        })),
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Setahun'), biasa: uang(pada(biasa, 12)), rak: uang(pada(rencana, 12)) } },
      },
      bagan: { jenis: 'tiang', nilai: 'biasa', banding: 'rak' },
      rumus: [RUMUS.rak, RUMUS.proyeksi],
    }
  },
}

const mutlak = (r: RasioAda): RasioAda => ({ ...r, pembilang: r.pembilang < 0n ? -r.pembilang : r.pembilang })
const AMBANG = 20n

/** Whose monthly plan is least like what its like really absorbed: each at the month where the two differ most. */
export const panelBentukUnit: DefinisiPanel<DataProyeksi> = {
  kunci: 'proyeksi-bentuk-unit',
  susun: ({ rak, tahun, namaSingkat, kueri }) => {
    const daftar = berbentuk(rak).flatMap((satu) => (satu.nilai?.bentuk ? [{ satu, bentuk: satu.nilai.bentuk }] : []))
      .sort((a, b) => bandingkanRasio(mutlak(b.bentuk.beda), mutlak(a.bentuk.beda)) || bandingkanTeks(a.satu.unit, b.satu.unit))
    if (daftar.length === 0) return null
    const jauh = daftar.filter(({ bentuk }) => bandingkanRasio(mutlak(bentuk.beda), { ada: true, pembilang: AMBANG, penyebut: 100n }) >= 0)
    const [teratas] = daftar
    return {
      kunci: 'proyeksi-bentuk-unit',
      judul: jauh.length === 0 ? `Bentuk anggaran kas tiap unit tidak berbeda ${AMBANG} poin atau lebih dari kebiasaan`
        : `Bentuk anggaran kas ${bilangan(jauh.length)} dari ${bilangan(daftar.length)} unit berbeda ${AMBANG} poin atau lebih dari kebiasaan`,
      ...(teratas ? { bacaan: `Terjauh ${namaSingkat.get(teratas.satu.unit) ?? teratas.satu.unit}: ${tulisPoin(teratas.bentuk.beda)} pada ${namaBulan(teratas.bentuk.bulan)}. Positif berarti rencana lebih awal daripada kebiasaan.` } : {}),
      tabel: {
        caption: `Beda terbesar antara bentuk anggaran kas TA ${tahun} dan kebiasaan, terjauh dahulu`,
        tampil: 10,
        kolom: [
          { kunci: 'nama', nama: 'Unit' },
          { kunci: 'beda', nama: 'Beda', satuan: 'poin', angka: true },
          { kunci: 'bulan', nama: 'Pada' },
          { kunci: 'bagianRak', nama: 'Anggaran kas', satuan: '% setahun', angka: true, lebar: true },
          { kunci: 'bagianBiasa', nama: 'Kebiasaan', satuan: '% setahun', angka: true, lebar: true },
          { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
        ],
        baris: daftar.map(({ satu, bentuk }, index) => {
          const [a, b] = [bagian(satu.rak, bentuk.bulan), bagian(satu.biasa, bentuk.bulan)]
          return {
            kunci: satu.unit, href: hrefUnit(kueri, satu.unit), utama: index < jauh.length,
            sel: { nama: teks(namaSingkat.get(satu.unit) ?? satu.unit), beda: poin(bedaTercetak(a, b)), bulan: teks(namaBulan(bentuk.bulan)), bagianRak: persen(a), bagianBiasa: persen(b), pagu: uang(satu.pagu) },
          }
        }),
      },
      bagan: { jenis: 'batang', nilai: 'beda' },
      rumus: [RUMUS.rak],
    }
  },
}
