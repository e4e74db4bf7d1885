import { prisma } from '@/lib/dasar/database/client'
import { readEnv } from '@/lib/dasar/env/env'
import { papan } from '@/lib/dasar/metrik/papan'
import { alamatKini } from './asal'
import { barisJson, tulisJson } from './baris-json'
import { BUANG_MS, HITUNG_MS, PERISTIWA, TUNGGU_MS } from './constants'
import { buatPemadat, type Pemadat } from './padatkan'
import type { BarisKeamanan, CatatanKeamanan } from './types'

interface Buku {
  padat: Pemadat
  denyut: NodeJS.Timeout
  dibuang: number
  mengeluh: number
  /** lines of JSON are written one after the other; more than this many in wait are dropped */
  antre: Promise<void>
  menunggu: number
}
const MAKS_MENUNGGU = 1_000

const holder = globalThis as typeof globalThis & { rakorKeamanan?: Buku }

/** One per process, whatever bundle asks: the counting of a minute must see all of it. */
function buku(): Buku {
  holder.rakorKeamanan ??= {
    padat: buatPemadat(), denyut: setInterval(() => void sapu(Date.now()), HITUNG_MS / 4).unref(), dibuang: 0, mengeluh: 0, antre: Promise.resolve(), menunggu: 0,
  }
  return holder.rakorKeamanan
}

/** Says once a minute that the log cannot be written; a full disk fills no further. */
function keluhkan(apa: string, error: unknown): void {
  const milik = buku()
  if (Date.now() - milik.mengeluh < HITUNG_MS) return
  milik.mengeluh = Date.now()
  console.error(`Log keamanan: ${apa}.`, error instanceof Error ? error.message : error)
}

const potong = (teks: string | null | undefined, maks: number): string | null => (teks ? teks.replaceAll('\u0000', '').slice(0, maks) : null)

/**
 * Keeps an event of the security log, in the database and, where asked for, as a line of JSON. To be called after the deed, outside
 * its transaction: a refusal is kept although everything else was undone. Never throws, and waits for a slow log only a moment.
 */
export async function catatKeamanan({ peristiwa, penggunaId, username, alamat, rincian }: CatatanKeamanan): Promise<void> {
  try {
    papan().peristiwa.inc({ peristiwa })
    const kini = new Date()
    const baris = buku().padat.terima({
      peristiwa, hasil: PERISTIWA[peristiwa].hasil, penggunaId: potong(penggunaId, 64), username: potong(username, 64),
      alamat: potong(alamat ?? (await alamatKini()), 64), rincian: potong(rincian, 500), jumlah: 1, sejak: kini,
    }, kini.getTime())
    if (baris === null) return
    let jam: NodeJS.Timeout | undefined
    await Promise.race([simpan([baris]), new Promise<void>((lanjut) => { jam = setTimeout(lanjut, TUNGGU_MS) })])
    clearTimeout(jam)
  } catch (error) {
    keluhkan('sebuah peristiwa tidak tercatat', error)
  }
}

/** Writes out what is still being counted: for the orderly end of the process, and for tests. */
export const tumpahkanKeamanan = (): Promise<void> => sapu()

async function sapu(kini?: number): Promise<void> {
  try {
    const baris = buku().padat.ambil(kini)
    if (baris.length > 0) await simpan(baris)
    await buangLama()
  } catch (error) {
    keluhkan('peristiwa yang dihitung tidak tercatat', error)
  }
}

async function simpan(baris: readonly BarisKeamanan[]): Promise<void> {
  const ke = readEnv().logKeamanan
  if (ke.berkas !== undefined) antrekan({ ...ke, berkas: ke.berkas }, baris)
  await prisma().logKeamanan.createMany({ data: baris.map((satu) => ({ ...satu })) }).catch((error: unknown) => keluhkan('basis data menolak', error))
}

function antrekan(tujuan: { berkas: string; maksByte: number; simpan: number }, baris: readonly BarisKeamanan[]): void {
  const milik = buku()
  if (milik.menunggu >= MAKS_MENUNGGU) return
  const kini = new Date()
  milik.menunggu += 1
  milik.antre = milik.antre
    .then(() => tulisJson(tujuan, baris.map((satu) => barisJson(satu, kini)), kini))
    .catch((error: unknown) => keluhkan('berkasnya tidak dapat ditulis', error))
    .finally(() => { milik.menunggu -= 1 })
}

/** Once a day the rows beyond the setting's age go; the database keeps 90 days whatever is asked. */
async function buangLama(): Promise<void> {
  const milik = buku()
  if (Date.now() - milik.dibuang < BUANG_MS) return
  milik.dibuang = Date.now()
  await prisma().$queryRaw`SELECT log_keamanan_buang(${readEnv().logKeamanan.hari}::int)`
}
