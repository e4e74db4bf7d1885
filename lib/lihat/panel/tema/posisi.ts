import type { DataSatuTema } from '@/lib/lihat/tema/types'
import type { DefinisiPanel } from '../types'
import { panelPosisi as susunPosisi } from '../umum/posisi'
import { kalimatHasil, kalimatTujuan } from './hasil'
import { kalimatTema, kosongTema } from './kata'

/** The theme in a sentence: what was spent, what it was to bring, what came; and its three bars. */
export const panelPosisi: DefinisiPanel<DataSatuTema> = {
  kunci: 'posisi',
  susun: ({ tema, tahun, bulan }) => {
    const kunci = `tema-${tema.kode}-posisi`
    const kepala = { kunci, judul: kalimatTema(tema, { tahun, bulan }), bacaan: `${kalimatTujuan(tema.deret, tahun)} ${kalimatHasil(tema.deret)}` }
    if (tema.seluruh === null) return { ...kepala, tabel: { caption: 'Posisi tema', kolom: [{ kunci: 'nama', nama: 'Ukuran' }], baris: [] }, rumus: [], kosong: kosongTema(tema), sumber: [`Dasar: ${tema.dasar}.`] }
    // nobody has reported the month: the sentence says so, and bars of what was entered before would say something else
    if (!tema.seluruh.melapor) return { ...kepala, tabel: { caption: 'Posisi tema', kolom: [{ kunci: 'nama', nama: 'Ukuran' }], baris: [] }, rumus: [], kosong: { judul: 'Belum ada laporan bulan ini untuk tema ini' }, sumber: [`Dasar: ${tema.dasar}.`] }
    return { ...susunPosisi(kunci, tema.seluruh, tahun), ...kepala, sumber: [`Dasar: ${tema.dasar}.`] }
  },
}
