import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { bagianTerbesar } from './bagian'
import { KATA_BELUM } from './baris'
import { RUMUS } from '@/lib/realisasi/rumus'
import { kunciSisa, susunSisa } from '@/lib/realisasi/sisa-lebih'
import { NOL, type Sen } from '@/lib/realisasi/rupiah'
import { tanpa, teks, uang } from '../sel'
import type { DefinisiPanel, Sel } from '../types'
import type { DataLkpj } from './data'

const menurun = (a: Sen, b: Sen): number => (a === b ? 0 : a > b ? -1 : 1)

/** What of the pagu was not spent, by unit and jenis belanja: the part of the SiLPA that the budget's lines tell. Why it was not spent is not guessed. */
export const panelLkpjSisa: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-sisa',
  susun: ({ tahun, kueri, unit, jenis, unitJenis }) => {
    const sisa = susunSisa(unitJenis.map(({ unit: baris, jenis: kolom, pagu, realisasi }) => ({ baris, kolom, pagu, realisasi })))
    const kolomJenis = jenis.filter(({ kunci }) => unitJenis.some((satu) => satu.jenis === kunci))
    const urut = unit.filter(({ kunci }) => sisa.perBaris.has(kunci) || sisa.belumLapor.has(kunci))
      .sort((a, b) => menurun(sisa.perBaris.get(a.kunci) ?? NOL, sisa.perBaris.get(b.kunci) ?? NOL) || (a.kode < b.kode ? -1 : 1))
    const [besar] = urut
    const belum = urut.filter((satu) => satu.belum).length
    const isi = (nilai: Sen | null | undefined): Sel | undefined => (nilai === undefined ? undefined : nilai === null ? tanpa('belum lapor') : uang(nilai))
    const sel = (baris: string): Record<string, Sel> => Object.fromEntries(kolomJenis.flatMap(({ kunci }) => { const satu = isi(sisa.sel.get(kunciSisa(baris, kunci))); return satu === undefined ? [] : [[kunci, satu]] }))
    return {
      kunci: 'lkpj-sisa',
      judul: besar === undefined ? `Berapa belanja ${tahun} yang tidak terserap?` : `${rupiahSingkat(sisa.seluruh)} belanja ${tahun} tidak terserap${belum === 0 ? '' : ' menurut laporan yang ada'}${bagianTerbesar(besar.nama, sisa.perBaris.get(besar.kunci) ?? NOL, sisa.seluruh)}`,
      bacaan: `Pagu dikurangi realisasi, persis sampai sen. Ini bagian belanja dari SiLPA, bukan SiLPA APBD: pendapatan dan pembiayaan ada pada LRA. Sebab tidak terserap tidak ditebak dari angkanya.${sisa.belumLapor.size === 0 ? '' : ` ${bilangan(sisa.belumLapor.size)} unit belum melapor sebagian; pagunya tidak dihitung sebagai sisa.`}${belum === 0 ? '' : ` ${bilangan(belum)} unit belum melapor pada batas data; sisanya menurut laporan sebelumnya, jadi masih dapat berkurang.`}`,
      tabel: {
        caption: `Belanja yang tidak terserap menurut unit dan jenis belanja, ${tahun}; terbesar dahulu`, tampil: 20,
        kolom: [{ kunci: 'nama', nama: 'Perangkat daerah' }, { kunci: 'jumlah', nama: 'Tidak terserap', satuan: 'Rp', angka: true }, ...kolomJenis.map(({ kunci, nama }) => ({ kunci, nama, satuan: 'Rp', angka: true, rinci: true }))],
        baris: urut.map((satu) => ({
          kunci: satu.kunci, href: `/perangkat-daerah/${satu.kunci}?${kueri}`, utama: satu === besar,
          sel: { nama: satu.belum ? teks(satu.nama, KATA_BELUM) : teks(satu.nama), jumlah: sisa.perBaris.has(satu.kunci) ? uang(sisa.perBaris.get(satu.kunci) ?? NOL) : tanpa('belum lapor'), ...sel(satu.kunci) },
        })),
        ...(urut.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), jumlah: uang(sisa.seluruh), ...Object.fromEntries(kolomJenis.map(({ kunci }) => [kunci, uang(sisa.perKolom.get(kunci) ?? NOL)])) } } }),
      },
      rumus: [RUMUS.tidakTerserap],
      kosong: { judul: `Belum ada pagu ${tahun}` },
    }
  },
}
