import { bilangan, persen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Panel, Sel } from '@/lib/lihat/panel/types'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import type { Slide } from '@/lib/rakor/paparan/types'

const ANGKA = /\d+(?:[.,]\d+)*/g
const angka = (teks: string): string[] => teks.match(ANGKA) ?? []

/** Numbers of laws that a slide may name, and of clocks. */
const BUKAN_ANGKA = [/(?:Peraturan Pemerintah|Permendagri) Nomor \d+ Tahun \d{4}/g, /pukul \d{2}\.\d{2}/g, /\b0% fisik/g]

/** A cell in every form in which a document may write it. */
const bentuk = (sel: Sel): string[] => [tulisSel(sel, {}, true), tulisSel(sel, { miliar: true }, false), ...(sel.jenis === 'rupiah' ? [rupiahSingkat(sel.nilai)] : []), ...(sel.jenis === 'teks' ? [sel.rinci ?? ''] : [])]

function angkaPanel({ judul, bacaan, tabel, sumber, kosong }: Panel): string[] {
  const sel = [...tabel.baris, ...(tabel.jumlah ? [tabel.jumlah] : [])].flatMap((baris) => Object.values(baris.sel))
  return [judul, bacaan ?? '', tabel.caption, ...(sumber ?? []), kosong?.judul ?? '', ...tabel.kolom.flatMap(({ nama, satuan }) => [nama, satuan ?? '']), ...sel.flatMap(bentuk), bilangan(tabel.baris.length)].flatMap(angka)
}

/** All numbers that a meeting's frozen findings and its own records hold, as they are written. */
function dikenal(bahan: BahanDokumen, slide: readonly Slide[]): Set<string> {
  const { rapat, bekuan, periode, ringkasan: { data } } = bahan
  const lain = [
    ...slide.flatMap(({ panel }) => panel).filter(({ kunci }) => /^(unit-|rakor-)/.test(kunci)).flatMap(angkaPanel),
    ...[rapat.tahun, rapat.batasBulan, bekuan.urutan, data.aturan.kuningMulai, data.aturan.hijauMulai, 100].map(String),
    ...angka(`${rapat.tanggal} ${periode.apbdVersi?.nama ?? ''} ${periode.kasVersi?.nama ?? ''} ${Number(rapat.tanggal.slice(8))} ${bahan.cap?.teks ?? ''}`),
    ...bahan.keputusan.flatMap(({ apa }) => angka(apa)),
    // of a month without reports the sentence says what the plan asked for
    ...[data.kabupaten, ...data.unit].flatMap(({ target, posisi: { pagu } }) => angka(`${persen(target)} ${rupiahSingkat(pagu)}`)),
    // names may hold digits of their own
    ...data.unit.flatMap(({ posisi }) => angka(posisi.nama)),
  ]
  return new Set([...Object.values(bahan.halaman).flatMap(({ panel }) => panel.flatMap(angkaPanel)), ...lain])
}

/** Counts of names that a cell leaves out: they are rows of the finding, less those that are named. */
function sisaNama(teks: string, panel: readonly Panel[]): string {
  return teks.replace(/dan (\d[\d.]*) unit lain/g, (semua, banyak: string) => {
    const disebut = teks.split(/, (?:dan )?/).length - 1
    const rujukan = panel.flatMap(({ tabel }) => tabel.baris).map(({ sel }) => sel.jumlah).filter((sel) => sel?.jenis === 'bilangan')
    return rujukan.some((sel) => sel?.jenis === 'bilangan' && sel.nilai !== null && sel.nilai - disebut === Number(banyak.replaceAll('.', ''))) ? '' : semua
  })
}

/** Figures of a slide's words that no frozen finding and no record of the meeting holds: slide and figure. Empty is right. */
export function periksaAngkaSlide(slide: readonly Slide[], bahan: BahanDokumen): string[] {
  const boleh = dikenal(bahan, slide)
  return slide.filter(({ jenis }) => jenis === 'isi').flatMap(({ kunci, judul, isi, catatan, panel }) => {
    const seluruh = [judul, ...isi.map(tulisAlinea), ...catatan.map(tulisAlinea), ...panel.flatMap(({ tabel }) => tabel.baris.flatMap(({ sel }) => (sel.siapa?.jenis === 'teks' ? [sel.siapa.nilai] : [])))]
    return seluruh.flatMap((teks) => {
      const bersih = BUKAN_ANGKA.reduce((sisa, pola) => sisa.replace(pola, ''), sisaNama(teks, panel))
      return angka(bersih).filter((satu) => !boleh.has(satu)).map((satu) => `${kunci}: ${satu}: ${teks}`)
    })
  })
}
