import type { Posisi } from '../posisi'
import { rasio, type Rasio } from '../rasio'
import type { Rumus } from '../rumus-jenis'
import { jumlah, NOL, sen, type Sen } from '../rupiah'
import type { BagianBanding, Pasangan } from './pasang'

export const RUMUS_URAI: Rumus = {
  nama: 'Penjelas selisih',
  rumus: 'selisih bagian = nilai pada sisi kanan − nilai pada sisi kiri; Σ selisih bagian = selisih seluruhnya',
  keterangan: 'Rupiah, dijumlahkan tepat sampai sen. Bagian yang hanya ada di satu sisi dihitung utuh: baru (hanya di kanan) menambah, hilang (hanya di kiri) mengurangi. Bagian dicocokkan menurut kode dan nama; yang tidak cocok keduanya tidak dipasangkan. Bagian yang belum dilaporkan atau dientri di salah satu sisi disebut demikian: selisihnya ikut dijumlahkan, tetapi bukan kenaikan atau penurunan. Kumulatif membagi dengan jumlah bagian yang searah dengan selisih seluruhnya, sehingga berakhir tepat 100%.',
  sumber: 'Ketentuan aplikasi.',
}

/** What the difference is of. */
export const UKUR = ['pagu', 'angkas', 'realisasi'] as const
export type Ukur = (typeof UKUR)[number];

/**
 * How a part differs. BARU and HILANG stand on one side alone. BELUM: it stands on both, and of one nobody has reported (or entered) what is
 * compared, so that its difference counts in the sum and is no rise or fall.
 */
export const KEADAAN = ['BARU', 'HILANG', 'NAIK', 'TURUN', 'BELUM', 'TETAP'] as const
export type Keadaan = (typeof KEADAAN)[number];

export interface BarisUrai extends Pasangan {
  keadaan: Keadaan;
  /** the measure on either side; null: the part is not there, or nothing was ever entered */
  nilaiKiri: Sen | null;
  nilaiKanan: Sen | null;
  /** right minus left; what is not there counts nothing */
  beda: Sen;
  /** of the whole difference, with its sign; n/a where that is nought */
  bagian: Rasio;
  /** running share of those that go the way of the whole; the last is exactly 1; n/a for those that go the other way */
  kumulatif: Rasio;
}

export interface Urai {
  /** those that go the way of the whole first, then those that go the other way, each the largest first; those that do not differ last */
  baris: BarisUrai[];
  /** of each kind, how many and their rupiah; all of them sum to `beda` */
  menurut: Record<Keadaan, { banyak: number; beda: Sen }>;
  kiri: Sen;
  kanan: Sen;
  /** exactly the sum of the rows */
  beda: Sen;
}

const TANPA_SELISIH = 'Seluruhnya tidak berselisih'
const BERLAWANAN = 'Berlawanan arah dengan selisih seluruhnya'

/** Whether a part is there: for pagu that it has any; else that it has pagu, anggaran kas or realisasi. */
function ada(bagian: BagianBanding | null, ukur: Ukur): boolean {
  if (bagian === null) return false
  const { pagu, angkas, realisasi }: Posisi = bagian.posisi
  return pagu !== 0n || (ukur !== 'pagu' && ((angkas ?? NOL) !== 0n || (realisasi ?? NOL) !== 0n))
}

/** Whether a side of a part says nothing of the measure: nothing entered, or a month that none of its units has handed in. */
function belum(bagian: BagianBanding | null, ukur: Ukur): boolean {
  if (bagian === null || ukur === 'pagu') return false
  const { posisi } = bagian
  return posisi[ukur] === null || (ukur === 'realisasi' && posisi.jumlahUnit > 0 && posisi.jumlahUnitMelapor === 0)
}

function keadaan(pasangan: Pasangan, ukur: Ukur, beda: bigint): Keadaan {
  const [kiri, kanan] = [ada(pasangan.kiri, ukur), ada(pasangan.kanan, ukur)]
  if (kiri !== kanan) return kanan ? 'BARU' : 'HILANG'
  if (kiri && (belum(pasangan.kiri, ukur) || belum(pasangan.kanan, ukur))) return 'BELUM'
  return beda > 0n ? 'NAIK' : beda < 0n ? 'TURUN' : 'TETAP'
}

const besar = (nilai: bigint): bigint => (nilai < 0n ? -nilai : nilai)

/**
 * What explains the difference of two sides: each part's own difference, those that make it first. The rows sum exactly to the difference of the
 * wholes, because each side's parts are all of it (`pasangkan`) and what is not there counts nothing.
 */
export function uraikan(pasangan: readonly Pasangan[], ukur: Ukur): Urai {
  const mentah = pasangan.map((satu) => {
    const [nilaiKiri, nilaiKanan] = [satu.kiri?.posisi[ukur] ?? null, satu.kanan?.posisi[ukur] ?? null]
    const beda = sen((nilaiKanan ?? NOL) - (nilaiKiri ?? NOL))
    return { ...satu, nilaiKiri, nilaiKanan, beda, keadaan: keadaan(satu, ukur, beda) }
  }).filter((satu) => satu.beda !== 0n || ada(satu.kiri, ukur) || ada(satu.kanan, ukur))
  const [kiri, kanan] = [jumlah(mentah.map(({ nilaiKiri }) => nilaiKiri ?? NOL)), jumlah(mentah.map(({ nilaiKanan }) => nilaiKanan ?? NOL))]
  const seluruh = sen(kanan - kiri)
  const searah = (beda: bigint): boolean => (seluruh > 0n ? beda > 0n : seluruh < 0n && beda < 0n)
  const jumlahSearah = jumlah(mentah.filter(({ beda }) => searah(beda)).map(({ beda }) => beda))
  // a stable sort: ties stay by code
  const urut = [...mentah].sort((a, b) => {
    const [x, y] = [besar(a.beda), besar(b.beda)]
    return Number(searah(b.beda)) - Number(searah(a.beda)) || (x > y ? -1 : x < y ? 1 : 0)
  })
  let jalan = 0n
  const baris = urut.map((satu): BarisUrai => {
    const ikut = searah(satu.beda)
    if (ikut) jalan += satu.beda
    return { ...satu, bagian: rasio(satu.beda, seluruh, TANPA_SELISIH), kumulatif: ikut ? rasio(jalan, jumlahSearah, TANPA_SELISIH) : { ada: false, alasan: seluruh === 0n ? TANPA_SELISIH : BERLAWANAN } }
  })
  const menurut = Object.fromEntries(KEADAAN.map((nama) => {
    const anggota = baris.filter((satu) => satu.keadaan === nama)
    return [nama, { banyak: anggota.length, beda: jumlah(anggota.map(({ beda }) => beda)) }]
  })) as Urai['menurut']
  return { baris, menurut, kiri, kanan, beda: seluruh }
}

/** Whether the parts of a side are all of it: their sum is the whole as it was asked for by itself. Nothing entered is nothing to sum. */
export const terbukti = ({ kiri, kanan }: Pick<Urai, 'kiri' | 'kanan'>, seluruh: { kiri: Posisi; kanan: Posisi }, ukur: Ukur): boolean =>
  kiri === (seluruh.kiri[ukur] ?? NOL) && kanan === (seluruh.kanan[ukur] ?? NOL)
