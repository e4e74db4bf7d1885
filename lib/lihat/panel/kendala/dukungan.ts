import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import type { DataKendala } from '@/lib/lihat/kendala/types'
import { triwulan } from '@/lib/realisasi/bulan'
import { kekuranganDari } from '@/lib/realisasi/rupiah-kendala'
import { RUMUS } from '@/lib/realisasi/rumus'
import { tanpa, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefSuara, menurun } from './hitung'

const KUNCI = 'kendala-dukungan-diminta'
const ROMAWI = ['I', 'II', 'III', 'IV'] as const

/** Support that units ask of the meeting, with their plan for the next quarter; most rupiah behind first. */
export const panelDukungan: DefinisiPanel<DataKendala> = {
  kunci: KUNCI,
  susun: (data) => {
    const minta = data.suara.filter(({ pernyataan }) => pernyataan?.dukungan || pernyataan?.rencana)
      .sort((a, b) => Number(Boolean(b.pernyataan?.dukungan)) - Number(Boolean(a.pernyataan?.dukungan)) || menurun(kekuranganDari(a.selisih), kekuranganDari(b.selisih)))
    const banyak = minta.filter(({ pernyataan }) => pernyataan?.dukungan).length
    const kuartal = `triwulan ${ROMAWI[triwulan(data.bulan) - 1] ?? ''}`
    return {
      kunci: KUNCI,
      judul: banyak > 0 ? `${awalBesar(bilanganKata(banyak))} unit meminta dukungan rapat` : minta.length > 0 ? 'Tidak ada unit yang meminta dukungan rapat' : 'Dukungan apa yang diminta dari rapat?',
      ...(minta.length > 0 ? { bacaan: `Yang ditulis unit bersama laporannya pada ${kuartal} ${data.tahun}, beserta rencana triwulan berikutnya.` } : {}),
      tabel: {
        caption: 'Dukungan yang diminta dan rencana unit, kekurangan terbesar dahulu',
        tampil: 8,
        kolom: [
          { kunci: 'nama', nama: 'Unit' }, { kunci: 'dukungan', nama: 'Dukungan yang diminta' }, { kunci: 'rencana', nama: 'Rencana triwulan berikutnya', lebar: true },
          { kunci: 'kekurangan', nama: 'Kekurangan unit', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: minta.map(({ unit, pernyataan, selisih }) => ({
          kunci: String(unit.id), href: hrefSuara(data, unit.id), utama: Boolean(pernyataan?.dukungan),
          sel: {
            nama: teks(unit.namaSingkat), dukungan: pernyataan?.dukungan ? teks(pernyataan.dukungan) : tanpa('tidak meminta'),
            rencana: pernyataan?.rencana ? teks(pernyataan.rencana) : tanpa('belum ditulis'), kekurangan: uang(kekuranganDari(selisih)),
          },
        })),
      },
      rumus: [RUMUS.selisih],
      kosong: { judul: `Belum ada unit yang menulisnya pada ${kuartal}`, isi: 'Unit menuliskannya pada halaman Entri, bagian Kendala, bersama laporan bulan itu.' },
    }
  },
}
