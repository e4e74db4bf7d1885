import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import { kabupatenSaja, namaDeret } from '@/lib/lihat/panel/indikator/kata'
import { tabelDeret } from '@/lib/lihat/panel/ringkasan/indikator'
import { bilangan, persen, tanpa, teks, uang } from '@/lib/lihat/panel/sel'
import type { Panel, Tabel } from '@/lib/lihat/panel/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { dasarDokumen, rincianRapat } from '../bersama'
import { kabupaten, sebut, wajib } from '../medan/bantu'
import type { BahanDokumen, Blok, DefinisiDokumen, Dokumen } from '../types'
import { panelDari } from '../utils'
import { ASPEK, SUMBER_ASPEK, type Aspek, type Ketersediaan } from './evaluasi-itjen/aspek'
import { alinea, subbab } from './laporan-triwulan/kata'
import { blokTema } from './tema'

const NAMA: Readonly<Record<Ketersediaan, string>> = { ADA: 'ada', SEBAGIAN: 'sebagian', TIADA: 'belum ada' }

/** Codes of bidang urusan that a unit carries: "2.18.2.07.0.00.15.0000" has 2.18 and 2.07. */
const urusan = (kode: string): string[] => {
  const bagian = kode.split('.')
  return [0, 2, 4].map((letak) => bagian.slice(letak, letak + 2).join('.'))
}

/** Units that work on an aspect. */
const pelaksana = (bahan: BahanDokumen, { urusan: dicari = [] }: Aspek): readonly Capaian[] => wajib(bahan).filter(({ posisi }) => urusan(posisi.kode).some((satu) => dicari.includes(satu)))

/** Series of an aspect that have a value for the whole regency; made-up ones say so in their name. */
const indikator = ({ ringkasan: { data } }: BahanDokumen, { indikator: awal = [] }: Aspek): readonly DeretIndikator[] =>
  data.indikator.filter((satu) => awal.some((kata) => satu.kode === kata || satu.kode.startsWith(`${kata}-`)) && kabupatenSaja(satu).length > 0)

function ketersediaan(bahan: BahanDokumen, aspek: Aspek): Ketersediaan {
  if (aspek.kunci === 'penyerapan-anggaran') return kabupaten(bahan).melapor && kabupaten(bahan).posisi.pagu > 0n ? 'ADA' : 'TIADA'
  return dariTema(bahan, aspek).length > 0 || indikator(bahan, aspek).length > 0 || pelaksana(bahan, aspek).length > 0 ? 'SEBAGIAN' : 'TIADA'
}

/** Money, outcome and units of the theme that speaks of an aspect. */
const dariTema = (bahan: BahanDokumen, { tema }: Aspek): Blok[] => (tema === undefined ? [] : blokTema(bahan, tema))

/** What there is to an aspect, in words; its figures stand on its own sheet. */
function isiAspek(bahan: BahanDokumen, aspek: Aspek): string {
  if (aspek.kunci === 'penyerapan-anggaran') return kalimatPosisi(kabupaten(bahan), bahan.rapat.tahun)
  const [deret, unit] = [indikator(bahan, aspek), pelaksana(bahan, aspek)]
  const kata = [...(deret.length === 0 ? [] : [`indikator ${[...new Set(deret.map((satu) => namaDeret(satu).toLowerCase()))].join(' dan ')}`]), ...(unit.length === 0 ? [] : ['penyerapan anggaran unit dengan bidang urusan terkait']), ...(dariTema(bahan, aspek).length === 0 ? [] : ['anggaran, realisasi, dan hasil sub-kegiatan yang ditandai temanya'])]
  return kata.length === 0 ? '' : `Pada lembar ${aspek.nama}: ${kata.join('; ')}.`
}

const ringkas = (bahan: BahanDokumen): Panel => {
  const hasil = ASPEK.map((aspek) => ({ aspek, keadaan: ketersediaan(bahan, aspek) }))
  const tanpaData = hasil.filter(({ keadaan }) => keadaan === 'TIADA').length
  return {
    kunci: 'itjen-aspek', judul: `Sepuluh aspek evaluasi: ${ASPEK.length - tanpaData} memiliki data di sini, ${tanpaData} belum`,
    tabel: {
      caption: `Aspek evaluasi kinerja dan data yang tersedia ${sampaiBulan(bahan.rapat.tahun, bahan.rapat.batasBulan)}`,
      kolom: [{ kunci: 'nama', nama: 'Aspek' }, { kunci: 'nomor', nama: 'No', angka: true }, { kunci: 'keadaan', nama: 'Data di sini' }, { kunci: 'isi', nama: 'Isi' }, { kunci: 'kurang', nama: 'Data yang masih perlu dilengkapi' }],
      baris: hasil.map(({ aspek, keadaan }, letak) => {
        const isi = isiAspek(bahan, aspek)
        return { kunci: aspek.kunci, sel: { nama: teks(aspek.nama), nomor: bilangan(letak + 1), keadaan: teks(NAMA[keadaan]), isi: isi === '' ? tanpa('belum ada data') : teks(isi), kurang: teks(aspek.kurang) } }
      }),
    },
    rumus: [], sumber: [SUMBER_ASPEK],
  }
}

const tabelPelaksana = (bahan: BahanDokumen, aspek: Aspek): Tabel => ({
  caption: `Penyerapan anggaran unit dengan bidang urusan ${(aspek.urusan ?? []).join(', ')} ${sampaiBulan(bahan.rapat.tahun, bahan.rapat.batasBulan)}; ukuran belanja, bukan hasil`,
  kolom: [{ kunci: 'nama', nama: 'Unit' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true }, { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'angkas', nama: 'Serapan', satuan: '% anggaran kas', angka: true }, { kunci: 'fisik', nama: 'Fisik', satuan: '% tertimbang', angka: true }],
  baris: pelaksana(bahan, aspek).map((satu) => ({ kunci: satu.posisi.kunci, sel: { nama: teks(sebut(bahan, satu)), pagu: uang(satu.posisi.pagu), realisasi: uang(satu.posisi.realisasi), serapan: persen(satu.serapanPagu), angkas: persen(satu.serapanAngkas), fisik: persen(satu.fisik) } })),
})

/** The values of an aspect's series, the ways of measuring apart. */
function panelIndikator(bahan: BahanDokumen, aspek: Aspek): Panel | null {
  const deret = indikator(bahan, aspek)
  if (deret.length === 0) return null
  const tabel = tabelDeret(deret)
  return { kunci: `itjen-${aspek.kunci}`, judul: `Indikator ${aspek.nama.toLowerCase()}`, bacaan: 'Angka dari cara ukur yang berbeda tidak dapat dibandingkan; sumber ditulis pada tiap baris.', tabel: { ...tabel, caption: `${tabel.caption}: ${aspek.nama.toLowerCase()}` }, rumus: [] }
}

/** Figures of an aspect: published indicators, and what its units spent. Nothing where neither is on record. */
function lembarAspek(bahan: BahanDokumen, aspek: Aspek): Blok[] {
  const deret = panelIndikator(bahan, aspek)
  return [
    ...(deret !== null || pelaksana(bahan, aspek).length > 0 || dariTema(bahan, aspek).length > 0 ? [subbab(aspek.nama)] : []),
    ...dariTema(bahan, aspek),
    ...(deret === null ? [] : [{ jenis: 'panel', panel: deret } satisfies Blok]),
    ...(pelaksana(bahan, aspek).length > 0 ? [{ jenis: 'tabel', tabel: tabelPelaksana(bahan, aspek) } satisfies Blok] : []),
  ]
}

/** The aspect that the product is about: both bases, its months, its kinds of spending. */
const penyerapan = (bahan: BahanDokumen): Blok[] => ['ringkasan-posisi', 'ringkasan-kurva', 'ringkasan-jenis-belanja', 'ringkasan-zona'].flatMap((kunci): Blok[] => {
  const panel = panelDari(bahan.ringkasan, kunci)
  return panel === undefined ? [] : [subbab('Penyerapan anggaran'), { jenis: 'panel', panel }]
})

const susun = (bahan: BahanDokumen): Dokumen => dasarDokumen(bahan, 'evaluasi-itjen', 'Lembar Evaluasi Sepuluh Aspek', [
  rincianRapat(bahan),
  alinea('Lembar ini memuat data yang tersedia pada posisi beku untuk evaluasi kinerja triwulanan oleh Inspektorat Jenderal Kementerian Dalam Negeri. Aspek tanpa data menyebut apa yang masih perlu dilengkapi; tidak ada angka yang diperkirakan.'),
  subbab('Sepuluh aspek'), { jenis: 'panel', panel: ringkas(bahan) },
  ...ASPEK.flatMap((aspek) => (aspek.kunci === 'penyerapan-anggaran' ? penyerapan(bahan) : lembarAspek(bahan, aspek))),
])

export const evaluasiItjen: DefinisiDokumen = {
  kunci: 'evaluasi-itjen', nama: 'Lembar evaluasi sepuluh aspek', guna: 'Bahan evaluasi kinerja triwulanan oleh Itjen Kemendagri: data yang ada, dan yang masih perlu dilengkapi.', format: ['xlsx'], susun, sumber: (bahan) => [ringkas(bahan).tabel],
}
