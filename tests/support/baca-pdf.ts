import { inflateSync } from 'node:zlib'

/** An object of a PDF: its dictionary as text, its stream unpacked. */
interface Benda { kamus: string; isi: Buffer | null }

function bacaBenda(pdf: Uint8Array): Map<number, Benda> {
  const teks = Buffer.from(pdf).toString('latin1')
  const semua = new Map<number, Benda>()
  for (const cocok of teks.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const mulai = cocok.index + cocok[0].length
    const akhir = teks.indexOf('endobj', mulai)
    const letak = teks.slice(mulai, akhir).search(/stream\r?\n/)
    const kamus = teks.slice(mulai, letak < 0 ? akhir : mulai + letak)
    let isi: Buffer | null = null
    if (letak >= 0) {
      const awal = mulai + letak + (teks.slice(mulai + letak, mulai + letak + 8).match(/stream\r?\n/)?.[0].length ?? 7)
      const mentah = Buffer.from(pdf).subarray(awal, awal + Number(/\/Length (\d+)/.exec(kamus)?.[1] ?? 0))
      isi = kamus.includes('/FlateDecode') ? inflateSync(mentah) : mentah
    }
    semua.set(Number(cocok[1]), { kamus, isi })
  }
  return semua
}

const hurufHeks = (heks: string): string => (heks.match(/.{4}/g) ?? []).map((satu) => String.fromCharCode(parseInt(satu, 16))).join('')

/** Codes of a font and what they stand for, from its ToUnicode map. */
function bacaPeta(cmap: string): Map<number, string> {
  const peta = new Map<number, string>()
  for (const [, badan = ''] of cmap.matchAll(/beginbfchar([^]*?)endbfchar/g)) for (const [, kode = '', arti = ''] of badan.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) peta.set(parseInt(kode, 16), hurufHeks(arti))
  for (const [, badan = ''] of cmap.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, a = '', b = '', arti = ''] of badan.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) for (let kode = parseInt(a, 16); kode <= parseInt(b, 16); kode++) peta.set(kode, String.fromCharCode(parseInt(arti, 16) + kode - parseInt(a, 16)))
  }
  return peta
}

/** The bytes of a literal string, its escapes undone. */
const bukaLolos = (teks: string): string => teks.replace(/\\([0-7]{1,3}|[^])/g, (_, isi: string) => (/^[0-7]/.test(isi) ? String.fromCharCode(parseInt(isi, 8)) : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' } as Record<string, string>)[isi] ?? isi))

/** The end of a literal string that begins at `awal`: brackets that match stand in it as they are. */
function akhirLiteral(isi: string, awal: number): number {
  let dalam = 0
  for (let i = awal; i < isi.length; i++) {
    if (isi[i] === '\\') i++
    else if (isi[i] === '(') dalam++
    else if (isi[i] === ')' && --dalam === 0) return i + 1
  }
  return isi.length
}

/** Fonts, strings and ends of text of a page's drawing, in their order. */
function* potongan(isi: string): Generator<{ huruf: string } | { byte: Buffer } | 'akhir'> {
  const cari = /\/(\w+) [\d.]+ Tf|\(|<([0-9a-fA-F]+)>|\bET\b/g
  for (let cocok = cari.exec(isi); cocok !== null; cocok = cari.exec(isi)) {
    const [semua, huruf, heks] = cocok
    if (huruf !== undefined) yield { huruf }
    else if (semua === 'ET') yield 'akhir'
    else if (heks !== undefined) yield { byte: Buffer.from(heks, 'hex') }
    else {
      const akhir = akhirLiteral(isi, cocok.index)
      yield { byte: Buffer.from(bukaLolos(isi.slice(cocok.index + 1, akhir - 1)), 'latin1') }
      cari.lastIndex = akhir
    }
  }
}

/**
 * The words of a PDF that Typst wrote, page by page, as they are drawn: for tests. It reads what that writer writes (plain objects,
 * two-byte codes, ToUnicode maps), not PDFs in general.
 */
export function teksPdf(pdf: Uint8Array): string[] {
  const benda = bacaBenda(pdf)
  const ambil = (rujukan: string | undefined): Benda | undefined => benda.get(Number(rujukan))
  return [...benda.values()].filter(({ kamus }) => /\/Type \/Page\b/.test(kamus)).map(({ kamus }) => {
    const sumber = /\/Resources (\d+) 0 R/.exec(kamus)
    const huruf = new Map<string, Map<number, string>>()
    for (const [, nama = '', nomor = ''] of (sumber ? ambil(sumber[1])?.kamus ?? '' : kamus).matchAll(/\/(f\d+|F\d+) (\d+) 0 R/g)) {
      huruf.set(nama, bacaPeta(ambil(/\/ToUnicode (\d+) 0 R/.exec(ambil(nomor)?.kamus ?? '')?.[1])?.isi?.toString('latin1') ?? ''))
    }
    const isi = ambil(/\/Contents (\d+) 0 R/.exec(kamus)?.[1])?.isi?.toString('latin1') ?? ''
    let peta = new Map<number, string>()
    let hasil = ''
    for (const satu of potongan(isi)) {
      if (satu === 'akhir') hasil += '\n'
      else if ('huruf' in satu) peta = huruf.get(satu.huruf) ?? peta
      else for (let i = 0; i + 1 < satu.byte.length; i += 2) hasil += peta.get(satu.byte.readUInt16BE(i)) ?? ''
    }
    return hasil
  })
}

/** The same on one line, with plain spaces. */
export const katakanPdf = (pdf: Uint8Array): string => teksPdf(pdf).join(' ').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
