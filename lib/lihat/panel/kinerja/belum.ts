import { bilanganKata, awalBesar } from '@/lib/dasar/format/kalimat'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, tanpa, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefUnit, kinerjaUnit, tempoKata, type DataKinerja } from './data'

/** Who has not filled in the last quarter that is over: some of the indicators, all of them, or no indicator at all. One that is not over is nobody's debt. */
export const panelBelumIsi: DefinisiPanel<DataKinerja> = {
  kunci: 'kinerja-belum',
  susun: (data) => {
    const tempo = tempoKata(data)
    if (data.unit.length === 0 || tempo === null) return null
    const semua = kinerjaUnit(data).map((satu) => ({ ...satu, terisi: satu.terisi ?? 0 }))
    const [tanpaIndikator, belum, sebagian] = [semua.filter(({ indikator }) => indikator === 0), semua.filter(({ indikator, terisi }) => indikator > 0 && terisi === 0), semua.filter(({ indikator, terisi }) => terisi > 0 && terisi < indikator)]
    const kata = [[belum.length, 'belum mengisi'], [sebagian.length, 'mengisi sebagian'], [tanpaIndikator.length, 'belum memiliki indikator']] as const
    const isi = kata.filter(([n]) => n > 0).map(([n, apa]) => `${bilanganKata(n)} unit ${apa}`).join(', ')
    const baris = (daftar: typeof semua, keadaan: string) => [...daftar].sort((a, b) => (b.indikator - b.terisi) - (a.indikator - a.terisi) || (a.unit.kode < b.unit.kode ? -1 : 1)).map(({ unit, indikator, terisi }) =>
      ({ kunci: String(unit.id), href: hrefUnit(data, unit.id), sel: { nama: teks(unit.nama), keadaan: tanpa(keadaan), indikator: bilangan(indikator), terisi: bilangan(terisi), kurang: bilangan(indikator - terisi), kode: teks(unit.kode) } }))
    return {
      kunci: 'kinerja-belum', judul: isi === '' ? `Semua indikator ${tempo} terisi` : awalBesar(isi),
      tabel: {
        caption: `Unit yang capaian ${tempo} belum lengkap`,
        kolom: [{ kunci: 'nama', nama: 'Perangkat daerah' }, { kunci: 'keadaan', nama: 'Keadaan' }, { kunci: 'kurang', nama: 'Belum terisi', angka: true }, { kunci: 'indikator', nama: 'Indikator', angka: true, lebar: true }, { kunci: 'terisi', nama: 'Terisi', angka: true, lebar: true }, { kunci: 'kode', nama: 'Kode', rinci: true }],
        baris: [...baris(belum, 'belum mengisi'), ...baris(sebagian, 'sebagian'), ...baris(tanpaIndikator, 'tanpa indikator')], tampil: 15,
      },
      rumus: [RUMUS.rataKinerja], kosong: { judul: 'Tidak ada yang kurang' },
    }
  },
}
