import { cache } from 'react'
import { prisma } from './client'
import { Prisma } from './generated/client'
import { klienSaat, sekaliPadaSaat } from './konteks-saat'

/** What the trail tells of one change: the table of the row, whose it is and of which year; null: nobody's alone, of no year alone. */
export interface Perubahan { tabel: string; unit: number | null; tahun: number | null }
/** A moment of the data: its version, and the chain's last link. */
export interface Tanda { nilai: bigint; nomor: bigint }

/** Which sub-kegiatan there are, whose they are on a day, and what they and those above them are called. */
export const SUSUNAN_SUB: ReadonlySet<string> = new Set(['sub_kegiatan', 'nomenklatur', 'unit', 'unit_masa'])

/** Links whose rows are looked through; behind more than that nothing is told, and all is read anew. */
const MAKS_MATA = 1000n

/** The data version, read before whatever is kept under it; once per request. */
export const versiData = cache(async (): Promise<bigint> => {
  const [row] = await prisma().$queryRaw<{ nilai: bigint }[]>`SELECT nilai FROM versi_data`
  if (!row) throw new Error('versi_data selalu satu baris')
  return row.nilai
})

/** Where a row hangs: one that was moved is of two units, and the trail names the second alone. */
const letak = (isi: 'sebelum' | 'sesudah'): Prisma.Sql => Prisma.raw(`(j.${isi} ->> 'baris_id', j.${isi} ->> 'sub_kegiatan_id', j.${isi} ->> 'unit_id')`)

/**
 * This moment, and what was changed since an earlier one; null: it cannot be told. It can where every step of the data version since
 * then has its link in the chain, whose rows say what changed (docs/decisions/0015-segel.md).
 */
export async function queryPerubahan(sejak: Tanda | null): Promise<Tanda & { berubah: Perubahan[] | null }> {
  const nomor = sejak?.nomor ?? null
  const [{ isi, ...kini }] = await prisma().$queryRaw<[Tanda & { isi: Perubahan[] }]>`
    SELECT v.nilai, k.nomor, coalesce((
      SELECT jsonb_agg(DISTINCT jsonb_build_object('tabel', j.tabel, 'tahun', j.tahun, 'unit',
        CASE WHEN j.sebelum IS NULL OR j.sesudah IS NULL OR ${letak('sebelum')} IS NOT DISTINCT FROM ${letak('sesudah')} THEN j.unit_id END))
      FROM segel s JOIN jejak j ON j.tindak = s.tindak AND j.id BETWEEN s.dari AND s.sampai
      WHERE s.nomor > ${nomor}::bigint AND k.nomor - ${nomor}::bigint <= ${MAKS_MATA}::bigint), '[]') AS isi
    FROM versi_data v, (SELECT max(nomor) AS nomor FROM segel) k`
  return { ...kini, berubah: sejak !== null && terceritakan(sejak, kini) ? isi : null }
}

/** Whether each step of the data version between two moments has its link. */
export const terceritakan = (lama: Tanda, kini: Tanda): boolean =>
  kini.nomor >= lama.nomor && kini.nilai - lama.nilai === kini.nomor - lama.nomor && kini.nomor - lama.nomor <= MAKS_MATA

const simpanan = new Map<string, { tanda: Tanda; isi: Promise<unknown> }>()
const MAKS_KUNCI = 100

/**
 * What depends on some tables alone, read once until one of their rows changes: whatever else is saved meanwhile. What is kept is of the
 * moment that it is kept under or newer. The caller has asked for the right to see it, and changes nothing in it.
 * @param kunci what is read, of what; the hundred that were asked for last stay
 * @param dari the tables that it is read from, each with a trail; of those with years only rows of `tahun` count where it is given
 */
export async function perTabel<T>(kunci: string, { tabel, tahun }: { tabel: ReadonlySet<string>; tahun?: number }, baca: () => Promise<T>): Promise<T> {
  // what is kept may be newer than the moment that the caller stands in
  if (klienSaat() !== undefined) return sekaliPadaSaat(kunci, baca)
  const nilai = await versiData()
  const ada = simpanan.get(kunci)
  const pasang = (tanda: Tanda, isi: Promise<T>): Promise<T> => {
    simpanan.delete(kunci)
    simpanan.set(kunci, { tanda, isi })
    const [tertua] = simpanan.keys()
    if (simpanan.size > MAKS_KUNCI && tertua !== undefined) simpanan.delete(tertua)
    return isi
  }
  if (ada !== undefined && ada.tanda.nilai >= nilai) return pasang(ada.tanda, ada.isi as Promise<T>)
  const { berubah, ...tanda } = await queryPerubahan(ada?.tanda ?? null)
  const kini = simpanan.get(kunci)
  if (kini !== undefined && kini !== ada && kini.tanda.nilai >= nilai) return kini.isi as Promise<T> // another was faster
  const tetap = berubah?.every((satu) => !tabel.has(satu.tabel) || (tahun !== undefined && satu.tahun !== null && satu.tahun !== tahun)) === true
  if (ada !== undefined && tetap) return pasang(tanda, ada.isi as Promise<T>)
  const isi = pasang(tanda, baca())
  // a read that failed is tried again by whoever comes next
  isi.catch(() => { if (simpanan.get(kunci)?.isi === isi) simpanan.delete(kunci) })
  return isi
}
