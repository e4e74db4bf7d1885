import { selAngka, selTeks, susunCsv, susunCsvMesin, type SelMesin } from '@/lib/dasar/format/csv'
import { berangka, periksaBaris, SATUAN_KOLOM } from './tulis'
import type { Metadata } from './metadata'
import { skemaDataset } from './skema'
import type { Dataset, JenisKolom, Sel } from './types'

/** A file of a publication. */
export interface Berkas {
  nama: string
  isi: string
}

const KATA_YA: Readonly<Record<string, string>> = { true: 'ya', false: 'tidak' }

function selMesin(jenis: JenisKolom, nilai: Sel): SelMesin {
  if (nilai === null) return null
  return berangka(jenis) ? { angka: nilai } : { teks: nilai }
}

function selIndonesia(jenis: JenisKolom, nilai: Sel): string {
  if (nilai === null) return ''
  if (jenis === 'ya-tidak') return KATA_YA[nilai] ?? ''
  return berangka(jenis) ? selAngka(nilai) : selTeks(nilai)
}

/** A cell as JSON; a figure is its exact text, without quotes. */
function selJson(jenis: JenisKolom, nilai: Sel): string {
  if (nilai === null) return 'null'
  return berangka(jenis) ? nilai : JSON.stringify(nilai)
}

/**
 * Everything that everybody can take of one set of data: JSON with its metadata, its schema, a table for programs and one for Excel with
 * Indonesian settings. Equal data give equal bytes.
 * @throws RangeError where a row breaks its own columns
 */
export function susunBerkas({ kunci, kolom }: Dataset, meta: Metadata, baris: readonly (readonly Sel[])[]): Berkas[] {
  baris.forEach((satu) => periksaBaris(kolom, satu))
  const isiBaris = (satu: readonly Sel[]): string => `    {${kolom.map(({ nama, jenis }, i) => `${JSON.stringify(nama)}: ${selJson(jenis, satu[i] ?? null)}`).join(', ')}}`
  const data = baris.length === 0 ? '[]' : `[\n${baris.map(isiBaris).join(',\n')}\n  ]`
  const contoh = meta.contoh ? 'ya' : 'tidak'
  const { tahun, bulan } = meta.periode
  // rows of several files can stand in one sheet: each says of when it is, and whether it is made up
  const umum = ['tahun', 'sampai_bulan', 'terbitan', 'data_contoh'] as const
  const nilaiUmum = [String(tahun), String(bulan), String(meta.terbitan.nomor)]
  return [
    { nama: `${kunci}.json`, isi: `{\n  "$schema": ${JSON.stringify(`${kunci}.skema.json`)},\n  "meta": ${JSON.stringify(meta, null, 2).replaceAll('\n', '\n  ')},\n  "data": ${data}\n}\n` },
    { nama: `${kunci}.skema.json`, isi: `${JSON.stringify(skemaDataset(meta, kolom), null, 2)}\n` },
    {
      nama: `${kunci}.csv`,
      isi: susunCsvMesin([
        [...umum, ...kolom.map(({ nama }) => nama)].map((nama) => ({ teks: nama })),
        ...baris.map((satu) => [...nilaiUmum.map((angka) => ({ angka })), { angka: String(meta.contoh) }, ...kolom.map(({ jenis }, i) => selMesin(jenis, satu[i] ?? null))]),
      ]),
    },
    {
      nama: `${kunci}.id.csv`,
      isi: susunCsv([
        ['Tahun', 'Sampai bulan', 'Terbitan ke', 'Data contoh', ...kolom.map(({ judul, jenis }) => selTeks(judulSatuan(judul, jenis)))],
        ...baris.map((satu) => [...nilaiUmum.map(selAngka), contoh, ...kolom.map(({ jenis }, i) => selIndonesia(jenis, satu[i] ?? null))]),
      ]),
    },
  ]
}

const judulSatuan = (judul: string, jenis: JenisKolom): string => (SATUAN_KOLOM[jenis] === undefined ? judul : `${judul} (${SATUAN_KOLOM[jenis]})`)
