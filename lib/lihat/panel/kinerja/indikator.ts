import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { NAMA_PREDIKAT } from '@/lib/realisasi/predikat'
import { RUMUS } from '@/lib/realisasi/rumus'
import { volumeToText, type Volume } from '@/lib/realisasi/kinerja/volume'
import { persen, tanpa, teks } from '../sel'
import type { DefinisiPanel, Sel } from '../types'
import { hrefUnit, kataUmur, nilaiIndikator, sampaiKata, type DataKinerja } from './data'

const besar = (nilai: Volume | null): Sel => (nilai === null ? tanpa('belum diisi') : teks(tulisAngka(volumeToText(nilai))))

/** Every indicator with its target, what was reached and its predikat; by unit and code. */
export const panelIndikator: DefinisiPanel<DataKinerja> = {
  kunci: 'kinerja-indikator',
  susun: (data) => {
    const unit = new Map(data.unit.map((satu) => [satu.id, satu.nama]))
    return {
      kunci: 'kinerja-indikator', judul: data.indikator.length === 0 ? 'Belum ada indikator kinerja' : `Semua indikator: ${tulis(data.indikator.length)}`,
      tabel: {
        caption: `Indikator kinerja, target setahun, dan capaian sampai ${sampaiKata(data)}`,
        kolom: [
          { kunci: 'nama', nama: 'Indikator' }, { kunci: 'realisasi', nama: 'Capaian', angka: true }, { kunci: 'per', nama: 'Capaian dari triwulan' }, { kunci: 'target', nama: 'Target', angka: true }, { kunci: 'satuan', nama: 'Satuan', lebar: true }, { kunci: 'capaian', nama: 'Tingkat capaian', satuan: '% target', angka: true }, { kunci: 'predikat', nama: 'Predikat', lebar: true },
          { kunci: 'renstra', nama: 'Terhadap Renstra', satuan: '% target akhir', angka: true, rinci: true }, { kunci: 'kode', nama: 'Kode', rinci: true }, { kunci: 'unit', nama: 'Perangkat daerah', rinci: true },
        ],
        baris: nilaiIndikator(data).map(({ indikator, hasil }) => ({
          kunci: String(indikator.id), href: hrefUnit(data, indikator.unitId),
          sel: {
            nama: teks(indikator.nama, indikator.namaSimpul), realisasi: besar(hasil.realisasi), per: ((kata) => (kata === null ? tanpa('–') : teks(kata)))(kataUmur(indikator, hasil.triwulan, data.bulan)), target: besar(indikator.target), satuan: teks(indikator.satuan), capaian: persen(hasil.capaian), predikat: hasil.predikat === null ? tanpa('tidak dinilai') : teks(NAMA_PREDIKAT[hasil.predikat]),
            renstra: persen(hasil.capaianRenstra), kode: teks(indikator.kode), unit: teks(unit.get(indikator.unitId) ?? ''),
          },
        })),
        tampil: 10,
      },
      rumus: [RUMUS.capaianKinerja, RUMUS.predikat],
      kosong: { judul: 'Belum ada indikator kinerja', isi: 'Unit menambahkannya di halaman Kinerja: satu-satu, dari templat, atau menyalin tahun lalu.' },
    }
  },
}
