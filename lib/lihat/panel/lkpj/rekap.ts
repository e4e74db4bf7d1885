import { bilangan, persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { RUMUS } from '@/lib/realisasi/rumus'
import { serapanPagu } from '@/lib/realisasi/serapan'
import type { DefinisiPanel } from '../types'
import { barisLkpj, berangka, dilaksanakan, jumlahLkpj, KOLOM_LKPJ, menurutPagu } from './baris'
import type { BarisLkpj, DataLkpj } from './data'

interface Rekap {
  kunci: string
  kolom: string
  banyak: (jumlah: number, besar: BarisLkpj) => string
  tanya: string
  ambil: (data: DataLkpj) => readonly BarisLkpj[]
  href?: (data: DataLkpj, satu: BarisLkpj) => string
}

/** The same money parted another way, largest pagu first. */
const rekap = ({ kunci, kolom, banyak, tanya, ambil, href }: Rekap): DefinisiPanel<DataLkpj> => ({
  kunci,
  susun: (data) => {
    const urut = ambil(data).filter(berangka).sort(menurutPagu)
    const [besar] = urut
    return {
      kunci, judul: besar === undefined ? tanya : banyak(urut.filter(dilaksanakan).length, besar),
      tabel: {
        caption: `Pagu, realisasi, dan fisik menurut ${kolom.toLowerCase()}, ${data.tahun}; pagu terbesar dahulu`, tampil: 20,
        kolom: [{ kunci: 'nama', nama: kolom }, ...KOLOM_LKPJ],
        baris: urut.map((satu) => ({ ...barisLkpj(satu, satu.kunci, href === undefined ? {} : { href: href(data, satu) }), utama: satu === besar })), ...jumlahLkpj(data.seluruh),
      },
      rumus: [RUMUS.serapanPagu, RUMUS.fisik, RUMUS.sisaPagu],
      kosong: { judul: `Belum ada pagu menurut ${kolom.toLowerCase()}` },
    }
  },
})

const serapannya = (satu: BarisLkpj): string => `pagu terbesar ${satu.nama} (${rupiahSingkat(satu.pagu)}), ${satu.belum ? 'belum lapor pada batas data' : `terserap ${tulisPersen(serapanPagu(satu))}`}`

export const panelLkpjUnit = rekap({
  kunci: 'lkpj-unit', kolom: 'Perangkat daerah', tanya: 'Berapa yang terealisasi pada setiap unit?', ambil: ({ unit }) => unit,
  banyak: (jumlah, besar) => `${bilangan(jumlah)} unit melaksanakan APBD; ${serapannya(besar)}`, href: ({ kueri }, { kunci }) => `/perangkat-daerah/${kunci}?${kueri}`,
})
export const panelLkpjJenis = rekap({
  kunci: 'lkpj-jenis', kolom: 'Jenis belanja', tanya: 'Berapa yang terealisasi pada setiap jenis belanja?', ambil: ({ jenis }) => jenis,
  banyak: (jumlah, besar) => `${bilangan(jumlah)} jenis belanja; ${serapannya(besar)}`,
})
export const panelLkpjSumber = rekap({
  kunci: 'lkpj-sumber', kolom: 'Sumber dana', tanya: 'Berapa yang terealisasi dari setiap sumber dana?', ambil: ({ sumber }) => sumber,
  banyak: (jumlah, besar) => `${bilangan(jumlah)} sumber dana; ${serapannya(besar)}`,
})
