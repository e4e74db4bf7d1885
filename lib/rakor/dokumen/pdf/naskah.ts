import type { BagianCetak, NaskahCetak, TabelCetak, Tanda } from '@/lib/dasar/typst/types'
import { rekat } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { Panel } from '@/lib/lihat/panel/types'
import { DAFTAR_ISI } from '../constants'
import type { Alinea, Blok, Dokumen, KepalaSurat } from '../types'
import { mengantar, tulisAlinea } from '../utils'
import { altGambar, gambarCetak } from './gambar'
import { lampiranAngka } from './lampiran'
import { TANDA } from './sel'
import { tabelCetak } from './tabel'

/** Between the margins of F4, in points. */
const LEBAR = { tegak: 510, datar: 836 } as const
const PERINGATAN = 'DATA CONTOH · sebagian angka dikarang untuk peragaan, bukan dokumen resmi'
const BARIS_ISIAN_MM = 6.5
/** Type of running text in points: a letter, and a sheet of figures. */
const BESAR = { surat: 11, angka: 9.5 } as const

const tulis = (isi: Parameters<typeof tulisAlinea>[0]): string => rekat(tulisAlinea(isi))

/**
 * Depth of each heading as a reader hears it: the first is 1 and none is skipped, whatever sizes the document chose.
 * @param tingkat depths in their order
 */
export function tingkatTanpaLompat(tingkat: readonly number[]): number[] {
  const induk: number[] = []
  return tingkat.map((satu) => {
    while ((induk.at(-1) ?? 0) >= satu) induk.pop()
    induk.push(satu)
    return induk.length
  })
}

function panelCetak(panel: Panel, rupa: 'lengkap' | 'tabel' | 'bagan', baris: number | undefined, lebar: number): BagianCetak {
  const { judul, bacaan, tabel, bagan, sumber = [], kosong } = panel
  const kepala = { jenis: 'temuan', judul: rekat(judul), sumber, ...(bacaan === undefined ? {} : { bacaan: rekat(bacaan) }) } as const
  if (tabel.baris.length === 0 && kosong) return { ...kepala, kosong: `${kosong.judul}.${kosong.isi === undefined ? '' : ` ${kosong.isi}`}` }
  const isi = bagan === undefined || rupa === 'tabel' ? null : gambarCetak(tabel, bagan)
  // bars and shapes that stand in the rows have no picture without them
  const pakaiTabel = rupa !== 'bagan' || isi === null
  const batang = bagan?.jenis === 'petak' ? ({ jenis: 'batang', nilai: bagan.nilai } as const) : bagan?.jenis === 'batang' ? bagan : undefined
  return {
    ...kepala,
    ...(isi === null || bagan === undefined ? {} : { gambar: { alt: altGambar(judul, tabel, bagan), isi } }),
    ...(pakaiTabel ? { tabel: tabelCetak(tabel, { lebar, baris, ...(batang !== undefined && rupa !== 'tabel' ? { batang } : {}), ...(bagan?.jenis === 'peta-panas' ? { padat: bagan.kolom } : {}) }) } : {}),
  }
}

/** A zona that stands first keeps its shape. */
function tandaAwal([pertama]: Alinea): { tanda?: Tanda } {
  return typeof pertama === 'object' && pertama.sel.jenis === 'zona' && pertama.sel.nilai !== null ? { tanda: TANDA[pertama.sel.nilai] } : {}
}

/** A form to be filled by hand: rows high enough for a pen. */
function isianCetak({ kolom, baris }: Extract<Blok, { jenis: 'isian' }>): TabelCetak {
  return {
    caption: kolom.map(({ nama }) => nama).join(', '), kolom: kolom.map(({ nama, lebar }) => ({ nama, lebar })), kisi: true, tinggi: BARIS_ISIAN_MM, besar: 9,
    baris: baris.map((satu) => ({ sel: kolom.map((_, letak) => ({ t: satu[letak] ?? '' })) })),
  }
}

interface Letak {
  lebar: number
  /** depth of a heading, as it is heard */
  tingkat: number
  /** what stands behind it */
  berikut: Blok | undefined
  kop: Dokumen['kop']
}

function bagianCetak(blok: Blok, { lebar, tingkat, berikut, kop }: Letak): BagianCetak {
  switch (blok.jenis) {
    case 'judul': return { jenis: 'judul', tingkat, rupa: blok.tingkat, isi: blok.isi }
    case 'alinea': return { jenis: 'alinea', isi: tulis(blok.isi), rata: blok.rata ?? 'kiri', ...(mengantar(berikut) ? { rekat: true } : {}) }
    case 'butir': return { jenis: 'butir', isi: blok.isi.map(tulis), bernomor: blok.bernomor ?? false }
    case 'rincian': return { jenis: 'rincian', isi: blok.isi.map(({ nama, nilai }) => ({ nama, nilai: tulis(nilai), ...tandaAwal(nilai) })) }
    case 'panel': return panelCetak(blok.panel, blok.rupa ?? 'lengkap', blok.baris, lebar)
    case 'tabel': return { jenis: 'tabel', tabel: tabelCetak(blok.tabel, { lebar, penuh: true, captionTampak: true }) }
    case 'isian': return { jenis: 'tabel', tabel: isianCetak(blok) }
    case 'tandaTangan': return { jenis: 'tandaTangan', pihak: blok.pihak, elektronik: blok.elektronik ?? false, ...(blok.tempat === undefined ? {} : { tempat: blok.tempat }) }
    case 'halamanBaru': return blok.berkop ? { jenis: 'awal', kop } : { jenis: 'halamanBaru' }
    case 'daftarIsi': return { jenis: 'daftarIsi', judul: DAFTAR_ISI, tingkat: blok.tingkat }
  }
}

const kepalaSurat = ({ nomor, sifat, lampiran, hal, tanggal: hari, kepada }: KepalaSurat): BagianCetak => ({
  jenis: 'kepalaSurat', kepada, tanggal: tanggal(hari),
  kiri: [{ nama: 'Nomor', nilai: nomor ?? '........................' }, { nama: 'Sifat', nilai: sifat }, { nama: 'Lampiran', nilai: lampiran }, { nama: 'Hal', nilai: hal }],
})

function tembusan({ tembusan: isi }: KepalaSurat): BagianCetak[] {
  return isi.length === 0 ? [] : [{ jenis: 'alinea', isi: 'Tembusan:', rata: 'kiri' }, { jenis: 'butir', isi, bernomor: true }]
}

/** Number, day and version of the issue, as far as it has them, after the foot's own words. */
const kakiLengkap = ({ kaki, terbitan: { nomor, tanggal: hari, versi } }: Dokumen): string =>
  [kaki, [nomor === null ? '' : `Nomor ${nomor}`, versi === 0 ? '' : `versi ${versi}`, hari === null ? '' : tanggal(hari)].filter((isi) => isi !== '').join(', ')].filter((isi) => isi !== '').join(' · ')

/** A document as it is printed: words written, lengths measured. Pure. */
export function susunNaskah(dokumen: Dokumen): NaskahCetak {
  const { nama, arah, kop, surat, terbitan, blok, cap, contoh } = dokumen
  const hari = terbitan.tanggal ?? surat?.tanggal ?? null
  const tingkat = tingkatTanpaLompat(blok.flatMap((satu) => (satu.jenis === 'judul' ? [satu.tingkat] : [])))
  let judul = 0
  const isi = blok.map((satu, letak) => bagianCetak(satu, { lebar: LEBAR[arah], tingkat: satu.jenis === 'judul' ? (tingkat[judul++] ?? 1) : 1, berikut: blok[letak + 1], kop }))
  // copies are named at the letter's end, which is before what is enclosed
  const akhirSurat = blok.findIndex(({ jenis }) => jenis === 'halamanBaru')
  const letak = akhirSurat < 0 ? isi.length : akhirSurat
  return {
    judul: nama, arah, kop, waktu: hari === null ? null : Date.parse(`${hari}T00:00:00Z`) / 1000, besar: blok.some(({ jenis }) => jenis === 'panel') ? BESAR.angka : BESAR.surat,
    peringatan: contoh ? PERINGATAN : null, kaki: rekat(kakiLengkap(dokumen)), cap: cap === null ? null : { teks: cap.teks, ...cap.jalur },
    isi: surat === null ? isi : [kepalaSurat(surat), ...isi.slice(0, letak), ...tembusan(surat), ...isi.slice(letak)],
    lampiran: lampiranAngka(dokumen),
  }
}
