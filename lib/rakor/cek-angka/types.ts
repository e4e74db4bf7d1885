/** What a figure in a text counts. `polos`: no unit stands beside it, as in a cell of a table. */
export type JenisToken = 'rupiah' | 'persen' | 'poin' | 'bilangan' | 'polos'

/** How much one unit of the last printed place is worth, in sen (rupiah), percent (persen, poin) or ones. Never rounded. */
export interface Langkah {
  pembilang: bigint
  penyebut: bigint
}

/** A stretch of a text, as offsets of its characters. */
export interface Letak {
  awal: number
  akhir: number
  teks: string
}

/** A figure as it is printed: its digits, and how far it was rounded when it was written. */
export interface TokenAngka extends Letak {
  jenis: JenisToken
  /** all printed digits as one integer, with its sign: "984,96 miliar" -> 98496 */
  mantisa: bigint
  langkah: Langkah
  /** what is counted: "unit", "sub-kegiatan"; null where no noun stands beside it */
  benda: string | null
  /** "sekitar", "lebih dari", "di bawah": no equality is claimed */
  kira: boolean
  /** how much something changed ("naik Rp20 miliar"): no value that the tables hold */
  ubah: boolean
  /** written against the rules (dots of thousands and a dot before the sen); the value is what its digits say */
  rusak: boolean
  /** of a count: the whole that others are parts of ("dari 75 unit", "seluruh 1.673 sub-kegiatan") */
  semesta: boolean
}

/** A number that is no figure of the budget, and what it is. */
export interface BukanAngka extends Letak {
  jenis: 'tanggal' | 'jam' | 'tahun' | 'peraturan' | 'nomor' | 'kode' | 'halaman' | 'butir' | 'rentang' | 'ukuran' | 'sisa'
}

/** What a figure measures, as far as the words around it say. `lain`: something else, known by its words alone. */
export type Konsep =
  | 'pagu' | 'angkas' | 'realisasi' | 'selisih' | 'sisa' | 'serapanPagu' | 'target' | 'serapanAngkas' | 'penuh' | 'fisik' | 'targetFisik'
  | 'deviasi' | 'deviasiAngkas' | 'deviasiFisik' | 'proyeksi' | 'lalu' | 'bagian' | 'cakupan' | 'jumlah' | 'lain'

/** A figure that the data hold, exact, with where it stands. */
export interface Fakta {
  jenis: Exclude<JenisToken, 'polos'>
  /** in sen, percent or ones */
  pembilang: bigint
  penyebut: bigint
  konsep: Konsep
  /** names of what it is about, as `rapatkan` writes them; empty: the kabupaten as a whole */
  subjek: readonly string[]
  /** the first of those names as people read it; empty: the kabupaten */
  nama: string
  /** month of a cumulative figure where it is not the cut-off */
  bulan: number | null
  benda: string | null
  /** of a count: the whole that others are parts of */
  semesta: boolean
  /** content words of its labels, for figures that no concept names */
  kata: ReadonlySet<string>
  /** it may stand against a figure that differs: one value for one subject, read from a cell */
  acuan: boolean
  /** read from words, so known only as it is printed there */
  tercetak: boolean
  panel: string
  judul: string
  /** "Dinas A · Serapan (% pagu)" */
  tempat: string
  href: string | null
}

export type Putusan = 'COCOK' | 'DIBULATKAN' | 'BERTENTANGAN' | 'LUAR_DATA' | 'TIDAK_PASTI'

/** What probably happened to a figure that differs. */
export type Salah =
  | 'DIGIT_HILANG' | 'DIGIT_LEBIH' | 'DIGIT_TERTUKAR' | 'DIGIT_BEDA' | 'SATUAN' | 'BASIS' | 'BULAN' | 'SUBJEK' | 'PEMBULATAN' | 'HITUNGAN' | 'JUMLAH_BAGIAN' | 'BEDA'

/** One figure of a text, judged. */
export interface Temuan {
  token: TokenAngka
  putusan: Putusan
  /** the figure as it should stand, written as the text writes it; BERTENTANGAN always has one */
  benar: string | null
  salah: Salah | null
  /** one sentence: why */
  sebab: string
  /** where the figure stands in the data; null: nowhere, or it was reckoned from the text itself */
  asal: Pick<Fakta, 'panel' | 'judul' | 'tempat' | 'href'> | null
}

export interface HasilPeriksa {
  temuan: readonly Temuan[]
  bukanAngka: readonly BukanAngka[]
  hitung: Readonly<Record<Putusan, number>>
}
