import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { RUMUS } from '@/lib/realisasi/rumus'
import { serapanPagu } from '@/lib/realisasi/serapan'
import { teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { kataTakLapor, KOLOM_LKPJ, selLkpj } from './baris'
import type { DataLkpj } from './data'

/** Whose reports a figure of all units is of: units that have not reported are in it with what they reported before. */
function kataLapor(melapor: number, wajib: number, hari: string): string {
  if (wajib === 0) return `Belum ada unit berpagu s.d. ${hari}`
  if (melapor >= wajib) return `Menurut laporan ${melapor} dari ${wajib} unit s.d. ${hari}`
  if (melapor === 0) return `Belum ada laporan dari ${wajib} unit s.d. ${hari}; angka menurut laporan sebelumnya, bila ada`
  return `Menurut laporan ${melapor} dari ${wajib} unit s.d. ${hari}; ${wajib - melapor} unit lain menurut laporan sebelumnya, bila ada`
}

/** Spending of the whole year in one row. */
export const panelLkpjApbd: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-apbd',
  susun: ({ tahun, hari, seluruh, versi, wajib, melapor }) => ({
    kunci: 'lkpj-apbd',
    judul: seluruh === null || seluruh.pagu === 0n ? `Berapa belanja ${tahun} yang terealisasi?`
      : seluruh.realisasi === null ? `Belanja ${tahun} belum dilaporkan dari pagu ${rupiahSingkat(seluruh.pagu)}`
        // what stands there is of months before: no report says that it is what was spent until then
        : melapor === 0 ? `Belum ada unit yang melaporkan belanja s.d. ${tanggal(hari)}; yang tercatat sebelumnya ${rupiahSingkat(seluruh.realisasi)}, ${tulisPersen(serapanPagu(seluruh))} dari pagu`
          : `Belanja ${tahun} terealisasi ${rupiahSingkat(seluruh.realisasi)}, ${tulisPersen(serapanPagu(seluruh))} dari pagu`,
    bacaan: `${kataLapor(melapor, wajib, tanggal(hari))}; belum diaudit.${versi.murni === null ? '' : ` Pagu murni menurut ${versi.murni}, pagu perubahan menurut ${versi.berlaku ?? versi.murni}.`}`,
    tabel: {
      caption: `Belanja daerah tahun anggaran ${tahun} s.d. ${tanggal(hari)}`,
      kolom: [{ kunci: 'nama', nama: 'Belanja' }, ...KOLOM_LKPJ.map((kolom) => ({ ...kolom, rinci: false }))],
      baris: seluruh === null || seluruh.pagu === 0n ? [] : [{ kunci: 'apbd', utama: true, sel: { nama: teks('Belanja daerah', kataTakLapor(seluruh) ?? undefined), ...selLkpj(seluruh) } }],
    },
    rumus: [RUMUS.serapanPagu, RUMUS.fisik, RUMUS.sisaPagu],
    kosong: { judul: `Belum ada pagu ${tahun}`, isi: 'Muat pagu dan realisasi tahun ini lebih dulu.' },
  }),
}
