import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { BarisTabel, Panel } from '@/lib/lihat/panel/types'
import type { BahanDokumen, HalamanUnit } from '@/lib/rakor/dokumen/types'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { kunciUnit } from './constants'
import { susunPaparan } from './susun'
import type { Dek, SlideDek, UnitDek } from './types'
import { slideUnit } from './unit'

/** A row leads to the slide of its unit, in the same frozen position, or nowhere: live pages have other figures. */
function arahkan({ href, ...baris }: BarisTabel, unit: ReadonlySet<string>): BarisTabel {
  const [, halaman, saringan] = /^\/(?:perangkat-daerah\/(\d+)(?:[?#]|$)|[a-z-]+\?(?:.*&)?unit=(\d+)(?:[&#]|$))/.exec(href ?? '') ?? []
  const id = halaman ?? saringan
  return id !== undefined && unit.has(id) ? { ...baris, href: `#${kunciUnit(id)}` } : baris
}

/** A finding for the hall: it leads on within the slides alone. */
function panelDek({ lanjut: _lanjut, ...panel }: Panel, unit: ReadonlySet<string>): Panel {
  return { ...panel, tabel: { ...panel.tabel, baris: panel.tabel.baris.map((satu) => arahkan(satu, unit)) } }
}

/** The data file of the screen: the slides in their order, hidden ones and one of each unit behind them. Pure. */
export function susunDek(bahan: BahanDokumen, halamanUnit: ReadonlyMap<string, HalamanUnit>): Dek {
  const { rapat, bekuan, periode, ringkasan: { data } } = bahan
  const unit: UnitDek[] = data.unit.filter(({ posisi }) => halamanUnit.has(posisi.kunci)).map(({ posisi }) => ({ id: posisi.kunci, singkat: data.namaSingkat.get(posisi.kunci) ?? posisi.nama, nama: posisi.nama }))
  const dikenal = new Set(unit.map(({ id }) => id))
  const disusun = susunPaparan(bahan)
  const naskah = new Map(disusun.map((satu) => [satu.kunci, satu.catatan]))
  // a unit's slide in the hall comes from its own frozen page; what is said of it is said by the list of slides
  const semua = disusun.filter(({ kunci }) => !/^unit-\d+$/.test(kunci))
  const urut: Omit<SlideDek, 'nomor'>[] = [
    ...semua.filter(({ tersembunyi }) => tersembunyi !== true), ...semua.filter(({ tersembunyi }) => tersembunyi === true),
    ...unit.flatMap((satu) => { const halaman = halamanUnit.get(satu.id); return halaman === undefined ? [] : [{ ...slideUnit(halaman, satu, naskah.get(kunciUnit(satu.id))), unit: satu }] }),
  ]
  return {
    rapat: namaRapat(rapat), tanda: `Posisi beku ke-${bekuan.urutan}, ${sampaiBulan(bekuan.tahun, bekuan.batasBulan)}`, contoh: periode.contoh || rapat.contoh,
    slide: urut.map((satu, index) => ({ ...satu, nomor: index + 1, panel: satu.panel.map((panel) => panelDek(panel, dikenal)) })),
  }
}

/** What the hall sees of a finding: the rows and columns that its slide shows, and no way on. */
function panelIkut(panel: Panel, { baris, rupa }: SlideDek): Panel {
  const { bagan, tabel } = panel
  // a picture in place of the table shows all of its rows
  const semua = rupa !== 'tabel' && bagan !== undefined && bagan.jenis !== 'batang' && bagan.jenis !== 'peta-panas'
  const tampak = semua ? tabel.baris : tabel.baris.slice(0, baris)
  return { ...panel, rumus: [], tabel: { ...tabel, kolom: semua ? tabel.kolom : tabel.kolom.filter(({ rinci }) => rinci !== true), baris: tampak.map(({ href: _href, ...satu }) => satu) } }
}

/** A slide as those who follow get it: without the speaker's notes. */
export const slideIkut = (slide: SlideDek): SlideDek => ({ ...slide, catatan: [], panel: slide.panel.map((panel) => panelIkut(panel, slide)) })

/** The data file of those who follow: what is gone through, and nothing that only answers a question. */
export const dekIkut = (dek: Dek): Dek => ({ ...dek, slide: dek.slide.filter(({ tersembunyi }) => tersembunyi !== true).map(slideIkut) })
