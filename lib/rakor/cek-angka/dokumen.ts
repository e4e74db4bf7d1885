import type { Panel, Sel, Tabel } from '@/lib/lihat/panel/types'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Acara, Rapat } from '@/lib/rakor/rapat/types'
import type { Alinea, Blok, Dokumen } from '@/lib/rakor/dokumen/types'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import type { Keputusan, Komitmen } from '@/lib/rakor/keputusan/types'
import { panelUnitRingkas } from './bahan'
import { cetakPada, Indeks } from './banding'
import { faktaPanel } from './fakta'
import { nilaiSel } from './fakta-sel'
import { uraiAngka } from './token'
import type { BukanAngka, Fakta } from './types'

/** Records of the meeting whose figures are its own: what was decided, promised, put on the agenda. */
export interface CatatanRapat {
  rapat?: Rapat
  keputusan?: readonly Keputusan[]
  komitmen?: readonly Komitmen[]
  /** decisions that the meeting before left, as this one finds them */
  tindakLanjut?: readonly Keputusan[]
  /** promises of the meeting before */
  komitmenLalu?: readonly Komitmen[]
  /** the frozen position of every unit, for documents that speak of one */
  ringkasan?: { data: DataRingkasan }
  acara?: readonly Acara[]
}

/** A figure of a document that stands in no table and no record. */
export interface TanpaAsal {
  teks: string
  /** the sentence or cell that it stands in */
  kalimat: string
  /** where in the document: "alinea 3", "tabel Pagu, baris Dinas A" */
  tempat: string
}

export interface HasilDokumen {
  /** figures that were looked at */
  diperiksa: number
  /** must be empty before a document is issued */
  tanpaAsal: readonly TanpaAsal[]
  /** numbers that are dates, laws, pages, codes: listed, not judged */
  bukanAngka: readonly BukanAngka[]
}

const isiAlinea = (tempat: string, alinea: Alinea): Potongan[] => [{ tempat, teks: tulisAlinea(alinea) }]

/** columns whose digits are names */
const KODE = /^(?:Kode|Nomor|No\.?)(?:\s|$)/u

/** Cells of words; cells of values are compared as values. */
const kataTabel = ({ caption, kolom, baris }: Tabel): Potongan[] => [
  { tempat: `tabel ${caption}`, teks: caption },
  ...baris.flatMap((satu) => kolom.flatMap(({ kunci, nama }): Potongan[] => {
    const sel = satu.sel[kunci]
    return sel?.jenis === 'teks' && !KODE.test(nama) ? [{ tempat: `tabel ${caption}, ${nama}`, teks: [sel.nilai, sel.rinci ?? ''].join('\n') }] : []
  })),
]

function kataBlok(blok: Blok, nomor: number): Potongan[] {
  switch (blok.jenis) {
    case 'judul': return [{ tempat: `judul "${blok.isi}"`, teks: blok.isi }]
    case 'alinea': return isiAlinea(`blok ${nomor}`, blok.isi)
    case 'butir': return blok.isi.flatMap((isi, ke) => isiAlinea(`blok ${nomor}, butir ${ke + 1}`, isi))
    case 'rincian': return blok.isi.flatMap(({ nama, nilai }) => isiAlinea(`blok ${nomor}, ${nama}`, [`${nama}: `, ...nilai]))
    case 'panel': return [{ tempat: `panel ${blok.panel.kunci}`, teks: [blok.panel.judul, blok.panel.bacaan ?? '', ...(blok.panel.sumber ?? [])].join('\n') }, ...kataTabel(blok.panel.tabel)]
    case 'tabel': return kataTabel(blok.tabel)
    // rows that are counted down their first column are no figures, however many they are
    case 'isian': return blok.baris.flatMap((baris, ke) => baris.flatMap((teks, kolom) => (KODE.test(blok.kolom[kolom]?.nama ?? '') ? [] : [{ tempat: `blok ${nomor}, baris ${ke + 1}`, teks }])))
    case 'tandaTangan':
    case 'daftarIsi':
    case 'halamanBaru': return []
  }
}

interface NilaiTabel {
  sel: Sel
  tempat: string
}

const nilaiTabel = ({ caption, kolom, baris, jumlah }: Tabel): NilaiTabel[] =>
  [...baris, ...(jumlah ? [jumlah] : [])].flatMap((satu) => kolom.flatMap(({ kunci, nama }) => (satu.sel[kunci] ? [{ sel: satu.sel[kunci], tempat: `tabel ${caption}, ${nama}, ${satu.kunci}` }] : [])))

/** Values that are fields: of sentences and of tables. */
function nilaiBlok(blok: Blok, nomor: number): NilaiTabel[] {
  const alinea = (isi: Alinea): NilaiTabel[] => isi.flatMap((potong) => (typeof potong === 'string' ? [] : [{ sel: potong.sel, tempat: `blok ${nomor}` }]))
  switch (blok.jenis) {
    case 'alinea': return alinea(blok.isi)
    case 'butir': return blok.isi.flatMap(alinea)
    case 'rincian': return blok.isi.flatMap(({ nilai }) => alinea(nilai))
    case 'panel': return nilaiTabel(blok.panel.tabel)
    case 'tabel': return nilaiTabel(blok.tabel)
    default: return []
  }
}

const DASAR = { konsep: 'lain', subjek: [], nama: '', bulan: null, benda: null, semesta: false, kata: new Set<string>(), acuan: false, tercetak: false, href: null } as const satisfies Partial<Fakta>

/** Figures of words, whatever they are about; a bare number may be of any kind. */
const faktaTertulis = (teks: readonly string[], panel: string, judul: string): Fakta[] => uraiAngka(teks.join('\n')).token.flatMap(({ jenis, mantisa, langkah }): Fakta[] => (['persen', 'poin', 'rupiah', 'bilangan'] as const)
  .filter((satu) => satu === jenis || jenis === 'polos').map((satu) => ({ ...DASAR, jenis: satu, pembilang: mantisa * langkah.pembilang, penyebut: langkah.penyebut, panel, judul, tempat: judul })))

/** Figures of the meeting's own records, as facts. */
function faktaCatatan({ rapat, keputusan = [], tindakLanjut = [], komitmen: ini = [], komitmenLalu = [], acara = [] }: CatatanRapat): Fakta[] {
  const dasar = { ...DASAR, panel: 'catatan-rapat', judul: 'Catatan rapat', tempat: 'catatan rapat' } as const
  const komitmen = [...komitmenLalu, ...ini]
  const rupiah = komitmen.flatMap(({ target, realisasi }) => [target, realisasi]).flatMap((nilai): Fakta[] => (nilai === null ? [] : [{ ...dasar, jenis: 'rupiah', pembilang: nilai, penyebut: 1n }]))
  const teks = [...[...keputusan, ...tindakLanjut].flatMap(({ apa, bukti, penanggungJawab, langkah, rapatAsal }) => [apa, bukti ?? '', penanggungJawab ?? '', ...langkah.map(({ uraian }) => uraian), ...rapatAsal.map(({ nama }) => nama)]), ...acara.flatMap(({ judul, unit }) => [judul, unit ?? '']), rapat?.tempat ?? '']
  const baru = keputusan.filter(({ rapatId, rapatAsal }) => rapat !== undefined && rapatId === rapat.id && (rapatAsal[0]?.rapatId ?? rapat.id) === rapat.id).length
  const keadaan = [keputusan, tindakLanjut].flatMap((daftar) => [...(['TERBUKA', 'SELESAI', 'DIBATALKAN'] as const).map((satu) => daftar.filter((isi) => isi.keadaan === satu).length),
    daftar.filter((isi) => isi.keadaan === 'TERBUKA' && isi.tenggat < (rapat?.tanggal ?? '')).length, daftar.filter((isi) => isi.keadaan === 'SELESAI' && isi.buktiDitarik).length])
  const banyak = [keputusan.length, tindakLanjut.length, baru, keputusan.length - baru, ...keadaan, acara.length, new Set(komitmen.map(({ unitId }) => unitId)).size, ...[...keputusan, ...tindakLanjut].map(({ nomor }) => nomor), ...acara.flatMap(({ menit, urutan }) => [menit, urutan])]
  return [...rupiah, ...faktaTertulis(teks, 'catatan-rapat', 'Catatan rapat'), ...banyak.map((nilai): Fakta => ({ ...dasar, jenis: 'bilangan', pembilang: BigInt(nilai), penyebut: 1n }))]
}

/** How many rows each table has, whole and where the title means some of them: a document counts them in words. */
const faktaBanyak = (panel: readonly Panel[]): Fakta[] => panel.flatMap(({ kunci, judul, tabel: { baris } }) => [baris.length, baris.filter(({ utama }) => utama).length, baris.filter(({ tingkat }) => tingkat === 0).length].map((nilai): Fakta => ({ ...DASAR, jenis: 'bilangan', pembilang: BigInt(nilai), penyebut: 1n, panel: kunci, judul, tempat: 'banyaknya baris' })))

/** Published figures in formulas and their sources. */
const faktaRumus = (panel: readonly Panel[]): Fakta[] => faktaTertulis([...new Set(panel.flatMap(({ rumus }) => rumus).flatMap(({ rumus, keterangan, sumber }) => [rumus, keterangan, sumber]))], 'rumus', 'Rumus dan sumbernya')

/** Shares of a table's counts of their sum: "8 dari 70 unit (11,43%)". */
const faktaBagian = (panel: readonly Panel[]): Fakta[] => panel.flatMap(({ kunci, judul, tabel: { kolom, baris } }) => kolom.flatMap((satu): Fakta[] => {
  const luar = baris.filter(({ tingkat = 0 }) => tingkat === 0).flatMap(({ sel }) => {
    const isi = sel[satu.kunci]
    return isi?.jenis === 'bilangan' && isi.nilai !== null && Number.isSafeInteger(isi.nilai) ? [BigInt(isi.nilai)] : []
  })
  const jumlah = luar.reduce((sum, nilai) => sum + nilai, 0n)
  return jumlah <= 0n ? [] : luar.map((nilai) => ({ ...DASAR, jenis: 'persen', pembilang: nilai * 100n, penyebut: jumlah, panel: kunci, judul, tempat: `bagian dari jumlah ${satu.nama}` }))
}))

/** What the columns of a table add up to, without what is folded under its rows. */
const faktaJumlah = (panel: readonly Panel[]): Fakta[] => panel.flatMap(({ kunci, judul, tabel: { kolom, baris } }) => kolom.flatMap(({ kunci: letak, nama }): Fakta[] => {
  const nilai = baris.filter(({ tingkat = 0 }) => tingkat === 0).flatMap(({ sel }) => (sel[letak] ? (nilaiSel(sel[letak]) ?? []) : [])).filter(({ jenis }) => jenis === 'rupiah' || jenis === 'bilangan')
  const [satu] = nilai
  return satu === undefined ? [] : [{ ...DASAR, jenis: satu.jenis, pembilang: nilai.reduce((sum, { pembilang }) => sum + pembilang, 0n), penyebut: 1n, panel: kunci, judul, tempat: `jumlah ${nama}` }]
}))

/** Every figure that a document of a meeting may hold: of the panels, of their formulas, of how many rows they have and what share each is, and of the meeting's own records. */
export function asalAngka(halaman: readonly Panel[], catatan: CatatanRapat = {}): Fakta[] {
  const panel = [...halaman, ...(catatan.ringkasan === undefined ? [] : panelUnitRingkas(catatan.ringkasan.data).flatMap((unit) => unit.panel))]
  return [...faktaPanel(panel), ...faktaBanyak(panel), ...faktaBagian(panel), ...faktaJumlah(panel), ...faktaRumus(panel), ...faktaCatatan(catatan)]
}

/** Tables that a document brings itself, made of the frozen data by its maker: no page shows them. Nobody types into them; what its sentences say may stand there. */
export const tabelSendiri = ({ blok, kunci }: Dokumen, panel: readonly Panel[]): Panel[] => blok.flatMap((satu): Panel[] => {
  if (satu.jenis === 'tabel') return [{ kunci, judul: satu.tabel.caption, tabel: satu.tabel, rumus: [] }]
  return satu.jenis === 'panel' && !panel.some((ada) => ada.kunci === satu.panel.kunci) ? [satu.panel] : []
})

/** Words that are held against figures, each with its place: sentences of a document, or of a file that was made of it. */
export interface Potongan {
  tempat: string
  teks: string
}

/** Every figure in words that no fact rounds to, and the numbers that are none. */
export function periksaKata(potongan: readonly Potongan[], indeks: Indeks): HasilDokumen {
  const tanpaAsal: TanpaAsal[] = []
  const bukanAngka: BukanAngka[] = []
  let diperiksa = 0
  for (const { teks, tempat } of potongan) {
    const urai = uraiAngka(teks)
    bukanAngka.push(...urai.bukanAngka)
    diperiksa += urai.token.length
    for (const token of urai.token) if (!indeks.ada(token)) tanpaAsal.push({ teks: token.teks, kalimat: teks, tempat })
  }
  return { diperiksa, tanpaAsal, bukanAngka }
}

/** Facts to hold a document against: to find a figure that was printed, and to know a value exactly. */
interface DasarFakta {
  indeks: Indeks
  persis: ReadonlySet<string>
}

/** Where two values count as one: a millionth of a percent, a sen. */
const HALUS = { pembilang: 1n, penyebut: 1_000_000n }
const kunciPersis = (satu: Pick<Fakta, 'jenis' | 'pembilang' | 'penyebut'>): string => `${satu.jenis} ${cetakPada(satu, HALUS)}`

/** What a position and its meeting hold, tens of thousands of facts: made once for all documents of the same position. */
export function faktaPosisi(panel: readonly Panel[], catatan: CatatanRapat = {}): DasarFakta {
  const fakta = asalAngka(panel, catatan)
  return { indeks: new Indeks(fakta), persis: new Set(fakta.map(kunciPersis)) }
}

/**
 * Holds a document of the product against what it is made of, before it is issued: every figure of its sentences and tables stands in a panel or in a
 * record of the meeting and rounds to what is printed. Whether the words around a figure are right is not asked here: the maker's sentences are code.
 * @param panel all panels of the frozen position, with those of the units that the document speaks of
 * @param posisi the facts of these panels and records, where they are made already
 * @returns what does not map; a document with any must not be issued
 */
export function periksaDokumen(dokumen: Dokumen, panel: readonly Panel[], catatan: CatatanRapat = {}, posisi: DasarFakta = faktaPosisi(panel, catatan)): HasilDokumen {
  const sendiri = asalAngka(tabelSendiri(dokumen, panel))
  const persis = new Set(sendiri.map(kunciPersis))
  const nilai = dokumen.blok.flatMap((blok, ke) => nilaiBlok(blok, ke + 1)).flatMap(({ sel, tempat }) => {
    const satu = nilaiSel(sel)
    return satu === null ? [] : [{ kunci: kunciPersis(satu), sel, tempat }]
  })
  const asing = nilai.filter(({ kunci }) => !persis.has(kunci) && !posisi.persis.has(kunci)).map(({ sel, tempat }): TanpaAsal => ({ teks: tulisSel(sel, {}, true), kalimat: tulisSel(sel, {}, true), tempat }))
  const kata = periksaKata(dokumen.blok.flatMap((blok, ke) => kataBlok(blok, ke + 1)), new Indeks(sendiri, posisi.indeks))
  return { diperiksa: nilai.length + kata.diperiksa, tanpaAsal: [...asing, ...kata.tanpaAsal], bukanAngka: kata.bukanAngka }
}
