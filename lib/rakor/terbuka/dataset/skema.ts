import type { Metadata } from './metadata'
import type { JenisKolom, Kolom } from './types'

type Skema = Record<string, unknown>

const TIPE: Readonly<Record<JenisKolom, Skema>> = {
  teks: { type: 'string' },
  kode: { type: 'string' },
  rupiah: { type: 'number' },
  persen: { type: 'number' },
  poin: { type: 'number' },
  angka: { type: 'number' },
  bilangan: { type: 'integer' },
  tanggal: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  'ya-tidak': { type: 'boolean' },
}

function kolomSkema({ jenis, judul, definisi, kosong, pilihan }: Kolom): Skema {
  const { type, ...lain } = TIPE[jenis]
  return {
    title: judul, description: definisi, type: kosong === true ? [type, 'null'] : type, ...lain,
    ...(pilihan === undefined ? {} : { enum: [...pilihan, ...(kosong === true ? [null] : [])] }),
  }
}

/** JSON Schema (draft 7) of one set of data, as its JSON file refers to it. Strict: a property that is not named is a mistake. */
export function skemaDataset(meta: Metadata, kolom: readonly Kolom[]): Skema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: meta.judul,
    description: meta.definisi,
    type: 'object',
    additionalProperties: false,
    required: ['$schema', 'meta', 'data'],
    properties: {
      $schema: { const: `${meta.kunci}.skema.json` },
      meta: {
        type: 'object', required: Object.keys(meta),
        properties: {
          contoh: { const: meta.contoh }, kunci: { const: meta.kunci }, jumlahBaris: { type: 'integer', minimum: 0 },
          cakupanWilayah: { type: 'object', properties: { kodeKemendagri: { const: meta.cakupanWilayah.kodeKemendagri }, kodeBps: { const: meta.cakupanWilayah.kodeBps } }, required: ['kodeKemendagri', 'kodeBps'] },
          periode: { type: 'object', required: ['tahun', 'bulan', 'mulai', 'sampai'] },
        },
      },
      data: {
        type: 'array', minItems: meta.jumlahBaris, maxItems: meta.jumlahBaris,
        items: { type: 'object', additionalProperties: false, required: kolom.map(({ nama }) => nama), properties: Object.fromEntries(kolom.map((satu) => [satu.nama, kolomSkema(satu)])) },
      },
    },
  }
}
