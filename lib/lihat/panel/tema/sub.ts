import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataSatuTema } from '@/lib/lihat/tema/types'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { teks } from '../sel'
import { hrefSub } from '../tautan'
import type { DefinisiPanel } from '../types'
import { barisJumlah, KOLOM_CAPAIAN, selCapaian, selZona } from '../umum/capaian'
import { selKurang } from '../umum/dilaporkan'
import { bacaanCakupan } from '../umum/lapor'
import { hrefTanda, kosongTema } from './kata'

const SUDAH = new Set(['pagu', 'realisasi', 'serapanPagu', 'fisik'])

/** What the theme is made of: its sub-kegiatan, the farthest behind first, each down to its entries. */
export const panelSub: DefinisiPanel<DataSatuTema> = {
  kunci: 'sub-kegiatan',
  susun: ({ tema, tahun, bulan, kueri }) => {
    const sub = [...tema.rinci.sub.filter(({ capaian }) => capaian.melapor), ...tema.rinci.sub.filter(({ capaian }) => !capaian.melapor)]
    const [pertama] = sub
    const kurang = pertama && kurangDari(pertama.capaian)
    const terukur = sub.filter(({ capaian }) => kurangDari(capaian) !== null).length
    const tertinggal = kurang !== undefined && kurang !== null && kurang > 0n
    return {
      kunci: `tema-${tema.kode}-sub-kegiatan`,
      judul: pertama === undefined ? 'Sub-kegiatan apa saja?' : tertinggal ? `${tulis(sub.length)} sub-kegiatan; paling tertinggal ${pertama.capaian.posisi.nama}, ${rupiahSingkat(kurang)}`
        : terukur === 0 ? `${tulis(sub.length)} sub-kegiatan; selisihnya dengan anggaran kas belum dapat dihitung`
          : terukur < sub.length ? `${tulis(sub.length)} sub-kegiatan; tidak ada yang tertinggal dari anggaran kas di antara ${tulis(terukur)} yang dapat dihitung` : `${tulis(sub.length)} sub-kegiatan, tidak ada yang tertinggal dari anggaran kas`,
      ...(tema.seluruh === null ? {} : bacaanCakupan(tema.seluruh)),
      tabel: {
        caption: `Sub-kegiatan ${tema.nama} ${sampaiBulan(tahun, bulan)}, kekurangan terbesar dahulu`,
        tampil: 10,
        kolom: [
          { kunci: 'nama', nama: 'Sub-kegiatan' }, { kunci: 'kode', nama: 'Kode', rinci: true }, { kunci: 'unit', nama: 'Unit', rinci: true },
          { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp, s.d. bulan', angka: true, lebar: true },
          { kunci: 'serapanPagu', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'fisik', nama: 'Fisik', satuan: '%', angka: true }, { kunci: 'zona', nama: 'Zona', lebar: true }, ...KOLOM_CAPAIAN.filter(({ kunci }) => !SUDAH.has(kunci)),
        ],
        baris: sub.map(({ capaian, unitId, unit }, i) => ({
          kunci: capaian.posisi.kunci, href: hrefSub(kueri, unitId, capaian.posisi.kunci), ...(i === 0 && tertinggal ? { utama: true } : {}),
          sel: { ...selCapaian(capaian), nama: teks(capaian.posisi.nama, `${unit} · ${capaian.posisi.kode}`), kode: teks(capaian.posisi.kode), unit: teks(unit), kurang: selKurang(capaian), zona: selZona(capaian) },
        })),
        ...(tema.seluruh === null || sub.length === 0 ? {} : { jumlah: barisJumlah(tema.seluruh, teks('Seluruh tema'), { ...selCapaian(tema.seluruh), kurang: selKurang(tema.seluruh), zona: selZona(tema.seluruh) }) }),
      },
      rumus: [RUMUS.serapanPagu, RUMUS.selisih, RUMUS.fisik, RUMUS.zona],
      kosong: kosongTema(tema),
      lanjut: { nama: 'Penandaan tema ini', href: hrefTanda(kueri, tema.kode, 'ya') },
    }
  },
}
