import { alamatSel } from '@/lib/dasar/buku/tulis'
import type { BukuBaca, NilaiBaca } from '@/lib/dasar/buku/types'
import { bacaBlokAngka } from '@/lib/dasar/format/blok'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import type { PilihanBaris } from '@/lib/lapor/anggaran/types'
import { KOLOM_KAS_BARIS, NAMA_KOLOM_BARIS, TANDA_BARIS, TEMPAT_BARIS } from '../baris-baru'
import type { SelTolak } from '../types'
import { cariLetak, kembar, sifatSel, type BacaSifat, type Letak } from './letak'
import { bacaSelBuku, tampilBaca } from './sel'
import { tolakAngka, tolakRumus, SIFAT_BIASA } from './sifat'

/** One filled row of the sheet: what its cells say, and which of them cannot be read. */
export interface BarisTertulis {
  nomor: number
  /** address of each cell, by its column's number */
  alamat: (kolom: number) => string
  teks: (kolom: number) => string
  pagu: NilaiSel
  kas: NilaiSel[]
  /** months that were written, 1-based */
  bulanTerisi: number[]
  dibaca: number
  tolak: SelTolak[]
}

const UANG = [TEMPAT_BARIS.pagu, ...KOLOM_KAS_BARIS]
const ISI = Object.keys(NAMA_KOLOM_BARIS).map(Number)

/** Amounts written as text that can be read two ways beside the others of the sheet: the sentence with both, by "row,column". */
function bacaGanda({ lembar, barisNomor, kolom }: Letak): ReadonlyMap<string, string> {
  const teks = lembar.baris.flatMap((sel, ke) => (ke <= barisNomor ? [] : UANG.flatMap((nomor) => {
    const tempat = kolom.get(nomor)
    const isi = tempat === undefined ? null : sel[tempat]
    return typeof isi === 'string' && tolakAngka('uang', isi, SIFAT_BIASA) === null ? [{ kunci: `${ke},${tempat}`, isi }] : []
  })))
  const hasil = bacaBlokAngka([teks.map(({ isi }) => isi)])[0] ?? []
  return new Map(teks.flatMap(({ kunci }, i): [string, string][] => { const satu = hasil[i]; return satu && !satu.ok ? [[kunci, satu.pesan]] : [] }))
}

const kosong = (nilai: NilaiBaca): boolean => nilai === null || (typeof nilai === 'string' && nilai.trim() === '')

function bacaBaris(letak: Letak, ke: number, sifat: BacaSifat, ganda: ReadonlyMap<string, string>): BarisTertulis | null {
  const sel = letak.lembar.baris[ke] ?? []
  const isi = (kolom: number): NilaiBaca => { const tempat = letak.kolom.get(kolom); return tempat === undefined ? null : (sel[tempat] ?? null) }
  const alamat = (kolom: number): string => `${letak.lembar.nama}!${alamatSel(ke, letak.kolom.get(kolom) ?? 0)}`
  const terisi = ISI.filter((kolom) => !kosong(isi(kolom)) || sifat(ke, letak.kolom.get(kolom) ?? -1).tanpaNilai)
  if (terisi.length === 0) return null
  const tolak: SelTolak[] = []
  const salah = (kolom: number, kalimat: string): void => void tolak.push({ alamat: alamat(kolom), baris: `Baris ${ke + 1}`, kolom: NAMA_KOLOM_BARIS[kolom] ?? '', nilai: tampilBaca(isi(kolom)), kalimat })
  const uang = (kolom: number): NilaiSel => {
    const tempat = letak.kolom.get(kolom) ?? -1
    const raguan = ganda.get(`${ke},${tempat}`)
    const baca = raguan === undefined ? bacaSelBuku('uang', { jenis: 'pagu', baris: 1 }, isi(kolom), sifat(ke, tempat)) : { ok: false as const, pesan: raguan }
    if (baca.ok) return baca.nilai
    salah(kolom, baca.pesan)
    return null
  }
  const kas = KOLOM_KAS_BARIS.map(uang)
  const pagu = uang(TEMPAT_BARIS.pagu)
  if (kosong(isi(TEMPAT_BARIS.pagu))) salah(TEMPAT_BARIS.pagu, 'Pagu belum diisi. Tulis 0 bila memang nol.')
  const teks = (kolom: number): string => { const satu = isi(kolom); return satu === null ? '' : String(satu).replace(/\s+/g, ' ').trim() }
  for (const kolom of [TEMPAT_BARIS.sub, TEMPAT_BARIS.rekening, TEMPAT_BARIS.sumber]) {
    if (teks(kolom) === '') salah(kolom, `${NAMA_KOLOM_BARIS[kolom] ?? ''} belum diisi.`)
    else {
      const tidak = tolakRumus(isi(kolom), sifat(ke, letak.kolom.get(kolom) ?? -1))
      if (tidak !== null) salah(kolom, tidak)
    }
  }
  return { nomor: ke + 1, alamat, teks, pagu, kas, bulanTerisi: KOLOM_KAS_BARIS.flatMap((kolom, i) => (terisi.includes(kolom) ? [i + 1] : [])), dibaca: terisi.length, tolak }
}

/** The filled rows of the sheet with new lines; a sheet that is not in the file has none. */
export function bacaBarisBaru(buku: BukuBaca): { baris: BarisTertulis[]; tolak: SelTolak[] } {
  const letak = cariLetak(buku, TANDA_BARIS)
  if (letak === null) return { baris: [], tolak: [] }
  const ganda = kembar(letak)
  if (ganda.length > 0) {
    return { baris: [], tolak: [{ alamat: letak.lembar.nama, baris: 'kepala tabel', kolom: `nomor ${ganda.join(', ')}`, nilai: '', kalimat: 'Nomor kolom ini ada dua. Hapus kolom salinannya, lalu unggah lagi.' }] }
  }
  const [sifat, bermakna] = [sifatSel(letak), bacaGanda(letak)]
  const baris: BarisTertulis[] = []
  for (let ke = letak.barisNomor + 1; ke < letak.lembar.baris.length; ke++) {
    const satu = bacaBaris(letak, ke, sifat, bermakna)
    if (satu) baris.push(satu)
  }
  return { baris, tolak: [] }
}

const rata = (teks: string): string => teks.toLowerCase().replace(/\s+/g, ' ').trim()

/** A code as a cell has it: alone, or with its name behind. */
export const cariKode = <T extends { kode: string }>(teks: string, daftar: readonly T[]): T | undefined => daftar.find(({ kode }) => kode === teks.split(' ')[0])

/** Sources of funds that a text can mean: by code, by name, or both. More than one: the name is used twice. */
export const cariSumber = (teks: string, daftar: PilihanBaris['sumberDana']): PilihanBaris['sumberDana'] => {
  const nama = daftar.filter((satu) => rata(satu.nama) === rata(teks))
  return nama.length > 0 ? nama : daftar.filter(({ kode }) => kode === teks.split(' ')[0])
}
