import { bilangan as tulisBilangan } from '@/lib/dasar/format/angka'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'
import { NAMA_KATEGORI, rankPerKategori, type Basis, type PeringkatKategori } from '@/lib/realisasi/peringkat'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, tanpa, teks } from '../sel'
import { hrefUnit } from '../tautan'
import type { BarisTabel, Panel } from '../types'
import { selZona } from './capaian'
import { namaSebut } from './lapor'

const NAMA_BASIS: Record<Basis, string> = { angkas: 'anggaran kas', pagu: 'pagu' }
const BELUM = tanpa('belum lapor')

/** "Tertinggi", "3 tertinggi", "5 tertinggi (nilai sama ikut disebut)". */
const labelUjung = (kata: string, banyak: number): string =>
  banyak === 1 ? awalBesar(kata) : `${tulisBilangan(banyak)} ${kata}${banyak > 3 ? ' (nilai sama ikut disebut)' : ''}`

interface Tampilan { tahun: number; bulan: number; kueri: string; namaSingkat: ReadonlyMap<string, string> }

function barisKategori(peringkat: PeringkatKategori, basis: Basis, { kueri, namaSingkat }: Tampilan): BarisTabel[] {
  const { kategori, tertinggi, terendah, urutan, belumLapor, tidakWajar, jumlah } = peringkat
  const luar = [
    belumLapor.length > 0 ? `, ${tulisBilangan(belumLapor.length)} belum lapor tidak diperingkat` : '',
    tidakWajar.length > 0 ? `, ${tulisBilangan(tidakWajar.length)} beranggaran kas tidak wajar tidak diperingkat` : '',
  ].join('')
  const daftar = (satu: readonly Capaian[], letak: string): BarisTabel[] => satu.map((capaian) => ({
    kunci: `${kategori}-${capaian.posisi.kunci}`, tingkat: 1, href: hrefUnit(kueri, capaian.posisi.kunci),
    sel: {
      nama: teks(namaSebut(capaian, namaSingkat)), letak: teks(letak), zona: selZona(capaian),
      angkas: capaian.melapor ? persen(capaian.serapanAngkas) : BELUM, pagu: capaian.melapor ? persen(capaian.serapanPagu) : BELUM,
    },
  }))
  return [
    { kunci: kategori, tingkat: 0, sel: { nama: teks(NAMA_KATEGORI[kategori], `${tulisBilangan(urutan.length)} dari ${tulisBilangan(jumlah)} unit, urut serapan terhadap ${NAMA_BASIS[basis]}${luar}`) } },
    ...daftar(tertinggi, labelUjung('tertinggi', tertinggi.length)), ...daftar(terendah, labelUjung('terendah', terendah.length)),
    ...daftar(tidakWajar, 'anggaran kas tidak wajar, tidak diperingkat'),
  ]
}

/** Three highest and three lowest of each category at one cut-off; the basis that orders them is named. */
export function panelPeringkat(kunci: string, unit: readonly Capaian[], basis: Basis, tampilan: Tampilan): Panel {
  const { tahun, bulan } = tampilan
  const berkategori = unit.filter(({ posisi }) => posisi.kategori !== null)
  return {
    kunci,
    judul: basis === 'angkas' ? 'Siapa tertinggi dan terendah di kelompoknya?' : 'Siapa tertinggi dan terendah menurut pagu?',
    bacaan: `Urut serapan terhadap ${NAMA_BASIS[basis]} ${sampaiBulan(tahun, bulan)}; basis lain di sebelahnya. Unit yang belum lapor didaftar terpisah.`,
    tabel: {
      caption: `Tertinggi dan terendah tiap kategori, urut serapan terhadap ${NAMA_BASIS[basis]}`,
      kolom: [
        { kunci: 'nama', nama: 'Kategori dan unit' },
        { kunci: 'letak', nama: 'Letak', lebar: true },
        { kunci: 'angkas', nama: 'Serapan', satuan: '% anggaran kas', angka: true },
        { kunci: 'pagu', nama: 'Serapan', satuan: '% pagu', angka: true },
        { kunci: 'zona', nama: 'Zona', lebar: true },
      ],
      baris: rankPerKategori(berkategori, basis).flatMap((peringkat) => barisKategori(peringkat, basis, tampilan)),
    },
    bagan: { jenis: 'kelompok', nilai: basis },
    rumus: [RUMUS.peringkat, RUMUS.kewajaran, RUMUS.serapanAngkas, RUMUS.serapanPagu],
    kosong: { judul: 'Belum ada unit untuk diperingkat' },
  }
}
