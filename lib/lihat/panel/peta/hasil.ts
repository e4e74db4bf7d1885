import type { DataKecamatan } from '@/lib/lihat/peta/types'
import { bilangan, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { selHasil, titikDi } from './nilai'

/** The newest published value of every outcome in this kecamatan, each with its way of measuring and its source. */
export const panelKecamatanHasil: DefinisiPanel<DataKecamatan> = {
  kunci: 'kecamatan-hasil',
  susun: ({ deret, kecamatan }) => (deret.length === 0 ? null : {
    kunci: 'kecamatan-hasil', judul: `Hasil yang terbit untuk ${kecamatan.nama}`, bacaan: 'Cara ukur yang berbeda tidak dibandingkan.',
    tabel: {
      caption: `Indikator hasil di Kecamatan ${kecamatan.nama}, nilai terbaru`, kolom: [{ kunci: 'nama', nama: 'Indikator' }, { kunci: 'nilai', nama: 'Nilai', angka: true }, { kunci: 'satuan', nama: 'Satuan' }, { kunci: 'waktu', nama: 'Waktu' }, { kunci: 'tahun', nama: 'Tahun', angka: true, rinci: true }, { kunci: 'sumber', nama: 'Sumber', lebar: true }],
      baris: deret.map((satu) => {
        const titik = titikDi(satu, kecamatan.id)
        return { kunci: String(satu.id), sel: { nama: teks(satu.nama, `${satu.caraUkur}${satu.contoh ? ', data contoh' : ''}`), nilai: selHasil(satu, titik), satuan: teks(satu.satuan), waktu: teks(titik?.waktu ?? ''), tahun: bilangan(titik?.tahun ?? null), sumber: teks(titik?.sumber ?? '') } }
      }),
    },
    rumus: [],
  }),
}
