/** A field of a form as it comes in: its name, and the file's name where it is a file. */
export interface AwalBagian {
  jenis: 'bagian'
  nama: string
  berkas: string | null
}
export type KabarFormulir = AwalBagian | { jenis: 'isi'; isi: Buffer }

/** What does not follow RFC 7578, or ended before its end. */
export class FormulirRusak extends Error {}

const MAKS_KEPALA = 8_192
const GARIS = Buffer.from('\r\n')
const AKHIR_KEPALA = Buffer.from('\r\n\r\n')

/** The boundary out of a Content-Type. null: no form with a file */
export function pembatasFormulir(jenisIsi: string | null): string | null {
  const [, kutip, polos] = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^;\s"]{1,70}))/i.exec(jenisIsi ?? '') ?? []
  return kutip ?? polos ?? null
}

// browsers write a quotation mark and line ends in a name as these, and nothing else
const nama = (teks: string): string => teks.replace(/%22/gi, '"').replace(/%0[AD]/gi, ' ')

function bacaKepala(teks: string): AwalBagian {
  const letak = teks.split('\r\n').find((baris) => /^content-disposition:\s*form-data\s*;/i.test(baris))
  const milik = /;\s*name="([^"]*)"/i.exec(letak ?? '')?.[1]
  if (milik === undefined) throw new FormulirRusak('Bagian tanpa nama.')
  const berkas = /;\s*filename="([^"]*)"/i.exec(letak ?? '')?.[1]
  return { jenis: 'bagian', nama: nama(milik), berkas: berkas === undefined ? null : nama(berkas) }
}

/**
 * Takes a form apart while it comes in, so that no file of it is ever held in memory: a part is announced, then its bytes follow in
 * pieces. It keeps only what may still be the beginning of a boundary.
 * @throws FormulirRusak
 */
export async function* uraiFormulir(aliran: AsyncIterable<Uint8Array>, pembatas: string): AsyncGenerator<KabarFormulir> {
  const batas = Buffer.from(`\r\n--${pembatas}`)
  // the first boundary has no line before it
  let sisa: Buffer = GARIS
  let tempat: 'sela' | 'batas' | 'kepala' | 'isi' = 'sela'
  for await (const potong of aliran) {
    sisa = Buffer.concat([sisa, potong])
    for (;;) {
      if (tempat === 'sela' || tempat === 'isi') {
        const di = sisa.indexOf(batas)
        const sampai = di === -1 ? Math.max(0, sisa.length - batas.length + 1) : di
        if (tempat === 'isi' && sampai > 0) yield { jenis: 'isi', isi: sisa.subarray(0, sampai) }
        sisa = sisa.subarray(di === -1 ? sampai : di + batas.length)
        if (di === -1) break
        tempat = 'batas'
      } else if (tempat === 'batas') {
        if (sisa.length < 2) break
        if (sisa.subarray(0, 2).toString('latin1') === '--') return
        if (!sisa.subarray(0, 2).equals(GARIS)) throw new FormulirRusak('Pembatas tidak lengkap.')
        // the line end stays: a part without any head would begin with the empty line
        tempat = 'kepala'
      } else {
        const di = sisa.indexOf(AKHIR_KEPALA)
        if (di > MAKS_KEPALA || (di === -1 && sisa.length > MAKS_KEPALA)) throw new FormulirRusak('Kepala bagian terlalu panjang.')
        if (di === -1) break
        yield bacaKepala(sisa.subarray(0, di).toString('utf8'))
        sisa = sisa.subarray(di + AKHIR_KEPALA.length)
        tempat = 'isi'
      }
    }
  }
  throw new FormulirRusak('Formulir terputus.')
}
