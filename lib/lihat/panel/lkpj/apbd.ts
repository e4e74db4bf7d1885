import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { RUMUS } from '@/lib/realisasi/rumus'
import { serapanPagu } from '@/lib/realisasi/serapan'
import { teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { kataTakLapor, KOLOM_LKPJ, selLkpj } from './baris'
import type { DataLkpj } from './data'

/** Spending of the whole year in one row. */
export const panelLkpjApbd: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-apbd',
  susun: ({ tahun, hari, seluruh, versi, wajib, melapor }) => ({
    kunci: 'lkpj-apbd',
    judul: seluruh === null || seluruh.pagu === 0n ? `Berapa belanja ${tahun} yang terealisasi?`
      : seluruh.realisasi === null ? `Belanja ${tahun} belum dilaporkan dari pagu ${rupiahSingkat(seluruh.pagu)}`
        : `Belanja ${tahun} terealisasi ${rupiahSingkat(seluruh.realisasi)}, ${tulisPersen(serapanPagu(seluruh))} dari pagu`,
    bacaan: `Menurut laporan ${melapor} dari ${wajib} unit s.d. ${tanggal(hari)}; belum diaudit.${versi.murni === null ? '' : ` Pagu murni menurut ${versi.murni}, pagu perubahan menurut ${versi.berlaku ?? versi.murni}.`}`,
    tabel: {
      caption: `Belanja daerah tahun anggaran ${tahun} s.d. ${tanggal(hari)}`,
      kolom: [{ kunci: 'nama', nama: 'Belanja' }, ...KOLOM_LKPJ.map((kolom) => ({ ...kolom, rinci: false }))],
      baris: seluruh === null || seluruh.pagu === 0n ? [] : [{ kunci: 'apbd', utama: true, sel: { nama: teks('Belanja daerah', kataTakLapor(seluruh) ?? undefined), ...selLkpj(seluruh) } }],
    },
    rumus: [RUMUS.serapanPagu, RUMUS.fisik, RUMUS.sisaPagu],
    kosong: { judul: `Belum ada pagu ${tahun}`, isi: 'Muat pagu dan realisasi tahun ini lebih dulu.' },
  }),
}
