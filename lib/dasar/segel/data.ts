import { prisma } from '@/lib/dasar/database/client'
import { PANJANG_KEPALA } from './constants'
import { pngKode, jalurKode } from './gambar'
import type { CapSegel, KepalaSegel } from './types'
import { teksKode, teksSegel } from './utils'

/** The head of the chain as it stands now, short, for documents. null: no database has been sealed yet. */
export async function kepalaSegel(): Promise<KepalaSegel | null> {
  const [row] = await prisma().$queryRaw<{ nomor: bigint; kepala: string; waktu: Date }[]>`
    SELECT nomor, left(encode(kepala, 'hex'), ${PANJANG_KEPALA}) AS kepala, waktu FROM segel ORDER BY nomor DESC LIMIT 1`
  return row ?? null
}

/** The head, whole: what an anchor outside keeps. */
export async function kepalaPenuh(): Promise<KepalaSegel | null> {
  const [row] = await prisma().$queryRaw<KepalaSegel[]>`SELECT nomor, encode(kepala, 'hex') AS kepala, waktu FROM segel ORDER BY nomor DESC LIMIT 1`
  return row ?? null
}

/** One link, with its whole head. null: there is none of that number. */
export async function querySegel(nomor: bigint): Promise<KepalaSegel | null> {
  const [row] = await prisma().$queryRaw<KepalaSegel[]>`SELECT nomor, encode(kepala, 'hex') AS kepala, waktu FROM segel WHERE nomor = ${nomor}`
  return row ?? null
}

let terakhir: { kode: string; jalur: CapSegel['jalur'] } | null = null

/** Every page carries the code, and it changes only with a save: it is drawn once until then. */
function jalurSekali(kode: string): CapSegel['jalur'] {
  if (terakhir?.kode !== kode) terakhir = { kode, jalur: jalurKode(kode) }
  return terakhir.jalur
}

/** The line, the code's text and the code drawn, of one head. */
function susunCap(kepala: KepalaSegel): CapSegel {
  const kode = teksKode(kepala)
  return { teks: teksSegel(kepala), kode, jalur: jalurSekali(kode), png: () => pngKode(kode) }
}

/** What a document carries of the chain as it stands now. null: no database has been sealed yet. */
export async function capSegel(): Promise<CapSegel | null> {
  const kepala = await kepalaSegel()
  return kepala === null ? null : susunCap(kepala)
}

/** The same of an older link: what a document of a frozen moment carries. null: there is no link of that number. */
export async function capSegelNomor(nomor: bigint): Promise<CapSegel | null> {
  const kepala = await querySegel(nomor)
  return kepala === null ? null : susunCap({ ...kepala, kepala: kepala.kepala.slice(0, PANJANG_KEPALA) })
}
