import type { BarisCetak, BatangCetak, KolomCetak, SelCetak, TabelCetak } from '@/lib/dasar/typst/types'
import { bilangan } from '@/lib/dasar/format/angka'
import type { Bagan, BarisTabel, Kolom, Sel, Tabel } from '@/lib/lihat/panel/types'
import { bagian, bagianDari, besarSel, LEGENDA_ZONA, selCetak } from './sel'

type Batangan = Extract<Bagan, { jenis: 'batang' }>

interface Rupa {
  /** width of the page between its margins, in points */
  lebar: number
  /** bars in the rows */
  batang?: Batangan | undefined
  /** columns drawn as shapes alone, by key */
  padat?: readonly string[]
  /** whole and exact: full rupiah and every column */
  penuh?: boolean
  /** at most so many rows; the others are counted in words */
  baris?: number | undefined
  captionTampak?: boolean
}

const mutlak = (nilai: bigint): bigint => (nilai < 0n ? -nilai : nilai)

/** A row's bar: percentages on a scale to 100 %, amounts against the largest of all rows. */
function batangSel(sel: Sel | undefined, terbesar: bigint): { isi: number | null; lewat: boolean } {
  if (sel?.jenis === 'persen') return bagian(sel.nilai)
  const nilai = besarSel(sel)
  return nilai === null ? { isi: null, lewat: false } : { isi: bagianDari(nilai, terbesar), lewat: false }
}

function batangBaris(sel: BarisTabel['sel'], { nilai, target }: Batangan, terbesar: bigint): BatangCetak {
  const { isi, lewat } = batangSel(sel[nilai], terbesar)
  return { isi, ...(lewat ? { lewat } : {}), ...(target === undefined ? {} : { target: batangSel(sel[target], terbesar).isi }) }
}

/** Characters of the longest line of a column's cells; a second line is set smaller. */
function panjangIsi(letak: number, baris: readonly BarisCetak[]): number {
  let maks = 0
  for (const { sel, tingkat = 0 } of baris) {
    const satu = sel[letak]
    if (satu && satu.batang === undefined) maks = Math.max(maks, (satu.padat ? 2 : Math.max(satu.t.length + (satu.tanda === undefined ? 0 : 2), (satu.r?.length ?? 0) * 0.9)) + (letak === 0 ? tingkat * 2 : 0))
  }
  return maks
}

/** The words of a head in lines no longer than what stands under it needs, or than its longest word. */
function lipatKepala(nama: string, isi: number): string {
  const kata = nama.split(' ')
  const batas = Math.max(isi, ...kata.map((satu) => satu.length))
  const hasil: string[] = []
  for (const satu of kata) {
    const akhir = hasil.at(-1)
    if (akhir !== undefined && akhir.length + 1 + satu.length <= batas) hasil[hasil.length - 1] = `${akhir} ${satu}`
    else hasil.push(satu)
  }
  return hasil.join('\n')
}

/** Longest text that stands on one line whatever else the row holds. */
const PENDEK = 17
/** Longest text of a first column that merely counts its rows. */
const NOMOR = 5
/** Room that a wrapped text needs at least, in characters, and the most that it asks for. */
const LIPAT = 18
const LEGA = 60
const BESAR = [9, 8.5, 8, 7.5, 7, 6.5, 6]

/** Widths of the columns and the size of type at which they fit. An average character is half as wide as it is high. */
function ukur(kolom: KolomCetak[], baris: readonly BarisCetak[], lebar: number): { kolom: KolomCetak[]; besar: number } {
  const panjang = kolom.map((satu, letak) => Math.max(panjangIsi(letak, baris), satu.satuan?.length ?? 0))
  const bolehLipat = kolom.map((satu, letak) => !satu.angka && satu.lebar === 0 && (panjang[letak] ?? 0) > (letak === 0 ? NOMOR : PENDEK))
  // one column of words takes what is left over, so that the table is as wide as the text
  const terpanjang = bolehLipat.includes(true) || kolom.some((satu) => satu.lebar > 0) ? -1 : kolom.reduce((maks, satu, letak) => (!satu.angka && (panjang[letak] ?? 0) > (panjang[maks] ?? -1) ? letak : maks), -1)
  const hasil = kolom.map((satu, letak) => {
    const isi = panjang[letak] ?? 0
    const lipat = bolehLipat[letak] === true || letak === terpanjang
    const nama = lipat ? satu.nama : lipatKepala(satu.nama, isi)
    const perlu = Math.max(isi, ...nama.split(lipat ? ' ' : '\n').map((kata) => kata.length))
    return { panjang: satu.lebar > 0 ? LIPAT : lipat ? Math.min(LIPAT, perlu) : perlu, kolom: { ...satu, nama, lebar: lipat ? Math.min(LEGA, Math.max(LIPAT, perlu)) / 10 : satu.lebar } }
  })
  const perlu = (besar: number): number => hasil.reduce((semua, { panjang }) => semua + 7 + panjang * besar * 0.53, 0)
  return { kolom: hasil.map((satu) => satu.kolom), besar: BESAR.find((besar) => perlu(besar) <= lebar) ?? 6 }
}

/** Below this size the bars give way: the figures say the same. */
const BESAR_BERBATANG = 8

function catatan(tabel: Tabel, tampil: readonly BarisTabel[]): string[] {
  const sisa = tabel.baris.length - tampil.length
  return sisa > 0 ? [`${bilangan(sisa)} baris lain tidak dicetak di sini.`] : []
}

/** A table as it is printed: as a page shows it, or whole and exact. */
export function tabelCetak(tabel: Tabel, { lebar, batang, padat = [], penuh = false, baris, captionTampak = false }: Rupa): TabelCetak {
  const kolom = tabel.kolom.filter(({ rinci }) => penuh || rinci !== true)
  const batas = baris ?? (penuh ? undefined : tabel.tampil)
  const tampil = batas === undefined ? tabel.baris : tabel.baris.slice(0, batas)
  const terbesar = batang === undefined ? 0n : tabel.baris.reduce((maks, { sel }) => {
    const nilai = [batang.nilai, ...(batang.target === undefined ? [] : [batang.target])].map((kunci) => mutlak(besarSel(sel[kunci]) ?? 0n))
    return nilai.reduce((a, b) => (b > a ? b : a), maks)
  }, 0n)
  const pohon = tabel.baris.some(({ tingkat }) => (tingkat ?? 0) > 0)
  const semuaUtama = tampil.every(({ utama }) => utama)
  const tulis = ({ sel, utama, tingkat }: BarisTabel, jumlah = false): BarisCetak => {
    // what has no sum has no word in its place either; nor has a column that does not speak of rows of this depth
    const isi = kolom.map((satu): SelCetak => ((jumlah || pohon) && sel[satu.kunci] === undefined ? { t: '' } : selCetak(sel[satu.kunci], satu, penuh, padat.includes(satu.kunci))))
    const grafik: SelCetak[] = batang === undefined ? [] : [jumlah ? { t: '' } : { t: '', batang: batangBaris(sel, batang, terbesar) }]
    return { sel: [...isi.slice(0, 1), ...grafik, ...isi.slice(1)], ...(utama && !semuaUtama ? { utama } : {}), ...(tingkat ? { tingkat } : {}) }
  }
  const kepala = kolom.map((satu): KolomCetak => kepalaKolom(satu, penuh))
  const barisnya = tampil.map((satu) => tulis(satu))
  const jumlah = tabel.jumlah === undefined ? undefined : [tulis(tabel.jumlah, true)]
  const ukuran = ukur([...kepala.slice(0, 1), ...(batang === undefined ? [] : [{ nama: '', lebar: 3 }]), ...kepala.slice(1)], [...barisnya, ...(jumlah ?? [])], lebar)
  if (batang !== undefined && ukuran.besar < BESAR_BERBATANG) return tabelCetak(tabel, { lebar, padat, penuh, baris, captionTampak })
  return {
    caption: tabel.caption, captionTampak, ...ukuran, baris: barisnya, ...(jumlah === undefined ? {} : { jumlah }),
    catatan: catatan(tabel, tampil),
    ...(padat.length > 0 ? { legenda: LEGENDA_ZONA } : {}),
    ...(tabel.baris.length === 0 ? { kosong: 'Tidak ada data.' } : {}),
  }
}

const kepalaKolom = ({ nama, satuan, angka, miliar }: Kolom, penuh: boolean): KolomCetak =>
  ({ nama, lebar: 0, ...(angka ? { angka } : {}), ...(satuan === undefined ? {} : { satuan: penuh && miliar ? satuan.replace('Rp miliar', 'Rp') : satuan }) })
