import { writeBuku } from '@/lib/dasar/buku/tulis'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import type { LembarTulis } from '@/lib/dasar/buku/types'
import type { Blok, Dokumen } from '../types'
import { tulisAlinea } from '../utils'
import { lembarIsian, lembarPengantar, lembarTabel } from './lembar'

const MAKS_NAMA = 31

/** A sheet's name as Excel takes it: short, without its signs, not twice. */
function penamaLembar(): (usul: string) => string {
  const ada = new Set(['pengantar'])
  return (usul) => {
    const dasar = rapikanProsa(usul).replace(/[\p{Cc}[\]:*?/\\]/gu, ' ').replace(/\s+/g, ' ').replace(/^'+|'+$/g, '').trim() || 'Lembar'
    let nama = dasar.slice(0, MAKS_NAMA).trim()
    for (let urut = 2; ada.has(nama.toLowerCase()); urut++) nama = `${dasar.slice(0, MAKS_NAMA - 5).trim()} (${urut})`
    ada.add(nama.toLowerCase())
    return nama
  }
}

/** "Kendala seberapa besar": a finding whose chapter names no sheet. */
const namaKunci = (kunci: string): string => kunci.charAt(0).toUpperCase() + kunci.slice(1).replaceAll('-', ' ')

/** What a block says beside tables, for the first sheet: name and words. */
function kata(blok: Blok): (readonly [string, string])[] {
  switch (blok.jenis) {
    case 'alinea': return [['', tulisAlinea(blok.isi)]]
    case 'butir': return blok.isi.map((satu, letak) => ['', `${blok.bernomor ? `${letak + 1}.` : '–'} ${tulisAlinea(satu)}`] as const)
    case 'rincian': return blok.isi.map(({ nama, nilai }) => [nama, tulisAlinea(nilai)] as const)
    case 'tandaTangan': return blok.pihak.map(({ sebutan, jabatan, nama }) => [sebutan || 'Penanda tangan', [jabatan, nama].filter((satu) => satu !== null).join(', ')] as const)
    case 'judul': case 'panel': case 'tabel': case 'isian': case 'halamanBaru': case 'daftarIsi': return []
  }
}

/**
 * A document as a workbook: one sheet for each finding and table, with exact numbers, and a first one with its words. Equal documents give
 * equal bytes. The heading before a table names its sheet.
 */
export async function susunXlsx(dokumen: Dokumen): Promise<Uint8Array> {
  const beriNama = penamaLembar()
  const lembar: LembarTulis[] = []
  const daftar: [string, string][] = []
  let judul: string | null = null
  const tambah = (usul: string, tentang: string, susun: (nama: string) => LembarTulis): void => {
    const nama = beriNama(judul ?? usul)
    lembar.push(susun(nama))
    daftar.push([nama, tentang])
  }
  for (const blok of dokumen.blok) {
    if (blok.jenis === 'judul') judul = blok.tingkat === 1 ? null : blok.isi
    else if (blok.jenis === 'panel') tambah(namaKunci(blok.panel.kunci), blok.panel.judul, (nama) => lembarTabel(nama, blok.panel, dokumen))
    else if (blok.jenis === 'tabel') tambah(blok.tabel.caption, blok.tabel.caption, (nama) => lembarTabel(nama, { tabel: blok.tabel }, dokumen))
    else if (blok.jenis === 'isian') tambah('Isian', blok.kolom.map(({ nama }) => nama).join(', '), (nama) => lembarIsian(nama, blok, dokumen))
  }
  const { cap, nama } = dokumen
  return writeBuku({ judul: nama, lembar: [lembarPengantar(dokumen, dokumen.blok.flatMap(kata), daftar), ...lembar], segel: cap === null ? null : { teks: cap.teks, png: cap.png() } })
}
