import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Tabel } from '@/lib/lihat/panel/types'
import type { Blok, Dokumen } from './types'
import { tulisAlinea } from './utils'

const tabelTeks = ({ caption, kolom, baris, jumlah }: Tabel): string =>
  [caption, ...[...baris, ...(jumlah ? [jumlah] : [])].map(({ sel }) => `- ${kolom.map((satu) => `${satu.nama}: ${tulisSel(sel[satu.kunci], satu, true)}`).join('; ')}`)].join('\n')

function blokTeks(blok: Blok): string {
  switch (blok.jenis) {
    case 'judul': return blok.tingkat === 1 ? blok.isi.toUpperCase() : blok.isi
    case 'alinea': return tulisAlinea(blok.isi)
    case 'butir': return blok.isi.map((satu, i) => `${blok.bernomor ? `${i + 1}.` : '-'} ${tulisAlinea(satu)}`).join('\n')
    case 'rincian': return blok.isi.map(({ nama, nilai }) => `${nama}: ${tulisAlinea(nilai)}`).join('\n')
    case 'panel': return [blok.panel.judul, ...(blok.panel.bacaan === undefined ? [] : [blok.panel.bacaan]), tabelTeks(blok.panel.tabel)].join('\n')
    case 'tabel': return tabelTeks(blok.tabel)
    case 'isian': case 'tandaTangan': case 'halamanBaru': case 'daftarIsi': return ''
  }
}

/** A document as plain words, for messages and editors of papers: no figure that the document does not have. */
export const susunTeks = (dokumen: Dokumen): string => `${dokumen.blok.map(blokTeks).filter((isi) => isi !== '').join('\n\n').replaceAll('\u00a0', ' ')}\n`
