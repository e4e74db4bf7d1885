import type { BarisTabel, Panel } from '@/lib/lihat/panel/types'
import { faktaSel, namaBaris } from './fakta-sel'
import { pisahKalimat } from './kalimat'
import { bacaKonteks } from './konteks'
import { kunciNama, Label } from './label'
import { uraiAngka } from './token'
import type { Fakta } from './types'

/** Panels of one unit's page say what a row is, not whose: here is whose, by every name that it has. */
export interface Pemilik {
  nama: readonly string[]
}

/** Names that the panels speak of, for finding them in a text. */
export function labelPanel(panel: readonly Panel[], lain: Iterable<string> = []): Label {
  const nama = panel.flatMap(({ tabel }) => tabel.baris.flatMap((baris) => namaBaris(baris, tabel.kolom)))
  return new Label([...nama, ...lain])
}

/** a text without any of these has no figure; one that is a code alone has none either */
const BERANGKA = /^(?![\d. ;-]+$).*(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas)/isu

interface Bacaan {
  label: Label
  subjek: readonly string[]
  tahun: number | null
}

/** The year that the panels speak of, as their captions say it. */
export function tahunPanel(panel: readonly Panel[]): number | null {
  const tahun = panel.map(({ tabel }) => /(?:TA|\p{Lu}\p{L}+) (20\d\d)\b/u.exec(tabel.caption)?.[1]).find((satu) => satu !== undefined)
  return tahun === undefined ? null : Number(tahun)
}

/** Figures that stand in words: titles, readings, captions, cells of text. Printed ones: they may confirm a text, not refute it. */
function faktaTeks(panel: Panel, teks: string, tempat: string, { label, subjek, tahun }: Bacaan): Fakta[] {
  if (!BERANGKA.test(teks)) return []
  return pisahKalimat(teks).flatMap(({ awal, akhir }) => {
    const kalimat = teks.slice(awal, akhir)
    const { token } = uraiAngka(kalimat)
    return token.flatMap((satu, urutan): Fakta[] => {
      const jenis = satu.jenis === 'polos' ? (satu.langkah.penyebut === 1n ? 'bilangan' : 'persen') : satu.jenis
      const konteks = bacaKonteks(kalimat, token, urutan, { label, tahun })
      return [{
        jenis, pembilang: satu.mantisa * satu.langkah.pembilang, penyebut: satu.langkah.penyebut, konsep: konteks.konsep[0] ?? 'lain',
        subjek: konteks.subjek.length > 0 ? konteks.subjek : subjek, nama: konteks.subjek[0] ?? '', bulan: konteks.bulan, benda: satu.benda, semesta: satu.semesta, kata: konteks.kata, acuan: false, tercetak: true,
        panel: panel.kunci, judul: panel.judul, tempat, href: null,
      }]
    })
  })
}

/** Figures in the cells of words of a row, with the row's name beside them ("1.058 balita" of a series). */
function faktaKata(panel: Panel, isi: BarisTabel, bacaan: Bacaan): Fakta[] {
  const { kolom } = panel.tabel
  const milik = namaBaris(isi, kolom)
  const baris = milik[0] ?? ''
  const tentang = milik.length === 0 ? bacaan : { ...bacaan, subjek: milik.map(kunciNama) }
  return kolom.flatMap(({ kunci, nama }, ke) => {
    const nilai = isi.sel[kunci]
    if (nilai?.jenis !== 'teks') return []
    const tempat = `${baris} · ${nama}`
    return [...(ke === 0 || !BERANGKA.test(nilai.nilai) ? [] : faktaTeks(panel, `${baris} ${nama} ${nilai.nilai}`, tempat, tentang)), ...faktaTeks(panel, nilai.rinci ?? '', tempat, tentang)]
  })
}

/** What is left of a sum or makes it whole: "tujuh dari 75 unit belum melapor" says of 68 too. Reckoned from two facts of the table, exactly. */
function turunan(fakta: readonly Fakta[]): Fakta[] {
  const menurut = new Map<string, Map<string, Fakta>>()
  for (const satu of fakta) {
    if (!satu.acuan || satu.jenis !== 'rupiah') continue
    const kunci = `${satu.subjek.join('|')} ${satu.bulan ?? ''} ${satu.panel}`
    menurut.set(kunci, (menurut.get(kunci) ?? new Map<string, Fakta>()).set(satu.konsep, satu))
  }
  return [...menurut.values()].flatMap((milik): Fakta[] => {
    const pagu = milik.get('pagu')
    const realisasi = milik.get('realisasi')
    if (!pagu || !realisasi || pagu.pembilang <= 0n) return []
    const sisa = pagu.pembilang - realisasi.pembilang
    const dasar = { ...pagu, konsep: 'sisa' as const, tempat: `${pagu.tempat} dikurangi realisasi` }
    return [{ ...dasar, pembilang: sisa }, { ...dasar, jenis: 'persen', pembilang: sisa * 100n, penyebut: pagu.pembilang }]
  })
}

/**
 * Every figure of every panel: cells exactly, with row, column and panel, and the figures of titles, readings and cells of words as they are
 * printed; what is left of a pagu is reckoned from its two cells.
 * @param pemilik whose page these panels are, where they are of one unit
 */
export function faktaPanel(panel: readonly Panel[], pemilik: Pemilik | null = null, label: Label = labelPanel(panel, pemilik?.nama ?? [])): Fakta[] {
  const milik = pemilik?.nama ?? []
  const sel = panel.flatMap((satu) => {
    const { kolom, baris, jumlah } = satu.tabel
    return [...baris, ...(jumlah ? [jumlah] : [])].flatMap((isi) => {
      const nama = namaBaris(isi, kolom)
      // a row of a unit's page that is a thing of its own (a group, a programme) is known within that page alone
      const dalam = milik.length > 0 && (nama.length > 0 || isi.kunci === 'jumlah')
      return kolom.flatMap((satuKolom) => {
        const fakta = faktaSel(satu, isi, satuKolom, nama.length > 0 ? nama : milik)
        return fakta === null ? [] : [dalam ? { ...fakta, acuan: false } : fakta]
      })
    })
  })
  const subjek = milik.length > 0 ? [...labelKunci(milik)] : []
  const bacaan: Bacaan = { label, subjek, tahun: tahunPanel(panel) }
  const kata = panel.flatMap((satu) => [
    ...faktaTeks(satu, satu.judul, 'judul', bacaan), ...faktaTeks(satu, satu.bacaan ?? '', 'bacaan', bacaan), ...(satu.sumber ?? []).flatMap((teks) => faktaTeks(satu, teks, 'sumber', bacaan)),
    ...faktaTeks(satu, satu.tabel.caption, 'keterangan tabel', bacaan),
    ...satu.tabel.baris.flatMap((isi) => faktaKata(satu, isi, bacaan)),
  ])
  return [...sel, ...turunan(sel), ...kata]
}

const labelKunci = (nama: readonly string[]): Set<string> => new Set(new Label(nama).cari(nama.join('\n')).map(({ kunci }) => kunci))
