/**
 * Whether a file and a book call the same code by the same name. The rule, so that it can be stated and tested:
 * 1. letters and digits count alone: case, accents, signs, blanks and the word "dan" do not ("Koordinasi & Evaluasi" = "koordinasi dan evaluasi")
 * 2. an acronym in brackets behind its own words is left out ("Dana Alokasi Umum (DAU)")
 * 3. the abbreviations of the list below stand for their words, and a word that ends with a dot for one that it begins ("Peny. Dokumen")
 * 4. then word stands beside word: at most one in four may be misspelt, by one letter (added, lost, changed, or two exchanged), only
 *    words of six letters or more with the same first letter. Numbers and short words are never misspelt.
 * Everything else is another name, and asked.
 */
const SINGKATAN: Readonly<Record<string, string>> = {
  adm: 'administrasi', apbd: 'anggaran pendapatan belanja daerah', asn: 'aparatur sipil negara', bel: 'belanja', blud: 'badan layanan umum daerah',
  bok: 'bantuan operasional kesehatan', bos: 'bantuan operasional sekolah', bosp: 'bantuan operasional satuan pendidikan', dak: 'dana alokasi khusus',
  dau: 'dana alokasi umum', dbh: 'dana bagi hasil', dgn: 'dengan', dlm: 'dalam', dst: 'dan seterusnya', kab: 'kabupaten', kec: 'kecamatan',
  keg: 'kegiatan', kel: 'kelurahan', koord: 'koordinasi', opd: 'perangkat daerah', pad: 'pendapatan asli daerah', pd: 'perangkat daerah',
  pemda: 'pemerintah daerah', pemkab: 'pemerintah kabupaten', peny: 'penyusunan', pkm: 'puskesmas', pns: 'pegawai negeri sipil', prov: 'provinsi',
  rsud: 'rumah sakit umum daerah', sd: 'sekolah dasar', silpa: 'sisa lebih perhitungan anggaran', skpd: 'satuan kerja perangkat daerah',
  smp: 'sekolah menengah pertama', thd: 'terhadap', uptd: 'unit pelaksana teknis daerah', utk: 'untuk', yg: 'yang',
}
const MIN_SALAH_TULIS = 6

interface Kata {
  isi: string
  /** it ended with a dot */
  titik: boolean
}

const polos = (teks: string): string => teks.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Letters and digits alone, as the database's `impor_nama`. */
export const hurufAngka = (teks: string): string => teks.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Without a bracket that only repeats the first letters of the words before it. */
function tanpaAkronim(teks: string): string {
  return teks.replace(/^([^()]*\S)\s*\(([^()]+)\)/, (semua, depan: string, dalam: string) => {
    const awal = depan.split(/[^a-z0-9]+/).filter((kata) => kata !== '' && kata !== 'dan').map((kata) => kata[0]).join('')
    return awal.endsWith(hurufAngka(dalam)) ? depan : semua
  })
}

function kata(teks: string): Kata[] {
  const potong = tanpaAkronim(polos(teks).replaceAll('&', ' dan ')).match(/[a-z0-9]+\.?/g) ?? []
  return potong.flatMap((satu): Kata[] => {
    const isi = satu.replace('.', '')
    if (isi === 'dan') return []
    const panjang = SINGKATAN[isi]
    return panjang === undefined ? [{ isi, titik: satu.endsWith('.') }] : panjang.split(' ').filter((bagian) => bagian !== 'dan').map((bagian) => ({ isi: bagian, titik: false }))
  })
}

/** One letter added, lost or changed, or two neighbours exchanged. */
function satuHuruf(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  if (a.length === b.length) return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1)
}

const isSalahTulis = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= MIN_SALAH_TULIS && a[0] === b[0] && !/\d/.test(a + b) && satuHuruf(a, b)
const isSingkatan = (pendek: Kata, panjang: Kata): boolean => pendek.titik && pendek.isi.length >= 2 && panjang.isi.startsWith(pendek.isi)

/** Whether both are one name, by the rule above. */
export function namaSama(satu: string, lain: string): boolean {
  if (hurufAngka(polos(satu)) === hurufAngka(polos(lain))) return true
  const [a, b] = [kata(satu), kata(lain)]
  const rapat = (daftar: readonly Kata[]): string => daftar.map(({ isi }) => isi).join('')
  if (rapat(a) === rapat(b)) return rapat(a) !== ''
  if (a.length !== b.length) return false
  let salah = 0
  for (const [i, x] of a.entries()) {
    const y = b[i] as Kata
    if (x.isi === y.isi || isSingkatan(x, y) || isSingkatan(y, x)) continue
    if (!isSalahTulis(x.isi, y.isi)) return false
    salah += 1
  }
  return salah <= Math.max(1, Math.floor(a.length / 4))
}
