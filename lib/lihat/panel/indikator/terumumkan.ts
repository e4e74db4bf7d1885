import { bilanganKata, awalBesar } from '@/lib/dasar/format/kalimat'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { sen } from '@/lib/realisasi/rupiah'
import { tanpa, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataIndikator } from './data'
import { kabupatenSaja, namaDeret } from './kata'

/**
 * Series of amounts that were published of themes, of which each theme's page shows those of its year alone: here all of them are found, those
 * without a value and of other years among them. They are no outcomes and stand among none.
 */
export const panelDaftarTerumumkan: DefinisiPanel<DataIndikator> = {
  kunci: 'indikator-terumumkan',
  susun: ({ deret, hari }) => deret.length === 0 ? null : {
    kunci: 'indikator-terumumkan',
    judul: `${awalBesar(bilanganKata(deret.length))} deret anggaran yang diumumkan untuk tema`,
    bacaan: 'Bukan hasil: tidak dinilai, dan pada halaman temanya berdampingan dengan pagu sub-kegiatan yang ditandai.',
    tabel: {
      caption: `Deret anggaran yang diumumkan per ${tanggal(hari)}`,
      kolom: [
        { kunci: 'nama', nama: 'Deret' }, { kunci: 'tema', nama: 'Tema' }, { kunci: 'nilai', nama: 'Terakhir diumumkan', satuan: 'Rp', angka: true }, { kunci: 'waktu', nama: 'Waktu' },
        { kunci: 'unit', nama: 'Penanggung jawab', lebar: true }, { kunci: 'sumber', nama: 'Sumber', rinci: true },
      ],
      baris: deret.map((satu) => {
        const akhir = kabupatenSaja(satu).at(-1)
        return {
          kunci: `deret-${satu.id}`, href: `/indikator/${satu.id}`,
          sel: {
            nama: teks(namaDeret(satu), satu.caraUkur), tema: satu.namaTema === null ? tanpa('–') : teks(satu.namaTema), nilai: akhir ? uang(sen(akhir.ratusan)) : tanpa('belum ada data'),
            waktu: akhir ? teks(akhir.waktu) : tanpa('–'), unit: teks(satu.unit ?? 'Kantor'), sumber: teks(akhir?.sumber ?? satu.sumberResmi),
          },
        }
      }),
    },
    rumus: [],
  },
}
