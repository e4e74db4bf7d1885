import { bilangan } from '@/lib/dasar/format/angka'
import { bilanganKata, kalimatBelumDilaporkan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { SimpulProgram } from '@/lib/lihat/perangkat-daerah/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, teks } from '../sel'
import { hrefSub } from '../tautan'
import type { BarisTabel, DefinisiPanel } from '../types'
import { barisJumlah, selCapaian, tampak } from '../umum/capaian'
import type { DataPanelUnit } from './data'

/** "42 sub-kegiatan dalam enam program" */
function temuanPohon(pohon: readonly SimpulProgram[]): string {
  if (pohon.length === 0) return 'Sub-kegiatan apa yang dikerjakan?'
  const banyak = pohon.reduce((n, program) => n + program.kegiatan.reduce((m, kegiatan) => m + kegiatan.sub.length, 0), 0)
  return `${bilangan(banyak)} sub-kegiatan dalam ${bilanganKata(pohon.length)} program`
}

const baris = (kunci: string, kode: string, nama: string, tingkat: number, capaian: Capaian, href?: string): BarisTabel =>
  ({ kunci, tingkat, sel: { nama: teks(nama, kode), ...selCapaian(capaian), targetFisik: persen(capaian.targetFisik) }, ...(href === undefined ? {} : { href }) })

/** Program, kegiatan, sub-kegiatan with their positions: each at its own level of the query. */
export const panelPohon: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-pohon',
  susun: ({ pohon, capaian, unit, tahun, bulan, kueri }) => ({
    kunci: 'unit-pohon',
    judul: temuanPohon(pohon),
    bacaan: `Buka program untuk melihat kegiatannya; nama sub-kegiatan membuka entri di balik angkanya. Deviasi negatif berarti tertinggal.${kalimatBelumDilaporkan(capaian)}`,
    tabel: {
      caption: `Program, kegiatan dan sub-kegiatan ${unit.nama} ${sampaiBulan(tahun, bulan)}`,
      kolom: [{ kunci: 'nama', nama: 'Program, kegiatan, sub-kegiatan' }, ...tampak('pagu', 'serapanAngkas', 'serapanPagu', 'fisik'), { kunci: 'targetFisik', nama: 'Target fisik', satuan: '%', angka: true, rinci: true }],
      baris: pohon.flatMap((program) => [
        baris(`p-${program.kode}`, program.kode, program.nama, 0, program.capaian),
        ...program.kegiatan.flatMap((kegiatan) => [
          baris(`k-${kegiatan.kode}`, kegiatan.kode, kegiatan.nama, 1, kegiatan.capaian),
          ...kegiatan.sub.map((satu) => baris(`s-${satu.id}`, satu.capaian.posisi.kode, satu.capaian.posisi.nama, 2, satu.capaian, hrefSub(kueri, unit.id, satu.id))),
        ]),
      ]),
      ...(pohon.length === 0 ? {} : { jumlah: barisJumlah(capaian, teks('Jumlah'), { targetFisik: persen(capaian.targetFisik) }) }),
    },
    rumus: [RUMUS.serapanAngkas, RUMUS.deviasi, RUMUS.fisik, RUMUS.bin],
    kosong: { judul: `Belum ada sub-kegiatan berpagu ${sampaiBulan(tahun, bulan)}` },
  }),
}
