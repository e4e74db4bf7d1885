import { cache } from 'react'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from './client'
import { Prisma } from './generated/client'
import { klienSaat, sekaliPadaSaat } from './konteks-saat'
import { bekukanUji, type HanyaBaca } from './hanya-baca'

/** What the trail tells of one change: the table of the row, whose it is and of which year; null: nobody's alone, of no year alone. */
export interface Perubahan { tabel: string; unit: number | null; tahun: number | null }
/** The data version, and the head of the chain that it stands on: after a restore, or where another machine took over without the last saves, numbers come again. */
export interface Versi { nilai: bigint; kepala: string }
/** A moment of the data: its version, and the chain's last link. */
export interface Tanda extends Versi { nomor: bigint }

/** Which sub-kegiatan there are, whose they are on a day, and what they and those above them are called. */
export const SUSUNAN_SUB: ReadonlySet<string> = new Set(['sub_kegiatan', 'nomenklatur', 'unit', 'unit_masa'])

/** Links whose rows are looked through, and their rows; behind more than that nothing is told, and all is read anew. */
const MAKS_MATA = 1000n
const MAKS_BARIS = 20_000n

/** The data version, read before whatever is kept under it; once per request. */
export const versiData = cache(async (): Promise<Versi> => {
  const [row] = await prisma().$queryRaw<Versi[]>`
    SELECT nilai, (SELECT encode(kepala, 'hex') FROM segel ORDER BY nomor DESC LIMIT 1) AS kepala FROM versi_data`
  if (!row) throw new Error('versi_data selalu satu baris')
  return row
})

export const satuVersi = (a: Versi, b: Versi): boolean => a.nilai === b.nilai && a.kepala === b.kepala

/** A column of a row that an update left as it was. One that was moved is of two units or years, and the trail names the second alone. */
const tetap = (...kolom: readonly string[]): Prisma.Sql => {
  const letak = (isi: 'sebelum' | 'sesudah'): string => `(${kolom.map((satu) => `j.${isi} ->> '${satu}'`).join(', ')})`
  return Prisma.raw(`j.sebelum IS NULL OR j.sesudah IS NULL OR ${letak('sebelum')} IS NOT DISTINCT FROM ${letak('sesudah')}`)
}

/**
 * This moment, and what was changed since an earlier one; null: it cannot be told. It can where the chain still holds the earlier moment's
 * link, and every step of the data version since then has its own, whose rows say what changed (docs/decisions/0015-segel.md).
 */
export async function queryPerubahan(sejak: Tanda | null): Promise<Tanda & { berubah: Perubahan[] | null }> {
  const nomor = sejak?.nomor ?? null
  const [{ isi, dahulu, baris, ...kini }] = await prisma().$queryRaw<[Tanda & { isi: Perubahan[]; dahulu: string | null; baris: bigint }]>`
    WITH k AS MATERIALIZED (SELECT nomor, encode(kepala, 'hex') AS kepala FROM segel ORDER BY nomor DESC LIMIT 1),
    mata AS MATERIALIZED (SELECT s.tindak, s.dari, s.sampai, s.jumlah FROM segel s, k WHERE s.nomor > ${nomor}::bigint AND k.nomor - ${nomor}::bigint <= ${MAKS_MATA}::bigint),
    jumlah AS MATERIALIZED (SELECT coalesce(sum(jumlah), 0)::bigint AS baris FROM mata)
    SELECT v.nilai, k.nomor, k.kepala, (SELECT encode(kepala, 'hex') FROM segel WHERE nomor = ${nomor}::bigint) AS dahulu, n.baris, coalesce((
      SELECT jsonb_agg(x) FROM (
        SELECT DISTINCT j.tabel, CASE WHEN ${tetap('tahun')} THEN j.tahun END AS tahun, CASE WHEN ${tetap('baris_id', 'sub_kegiatan_id', 'unit_id')} THEN j.unit_id END AS unit
        FROM mata s JOIN jejak j ON j.tindak = s.tindak AND j.id BETWEEN s.dari AND s.sampai
        WHERE n.baris <= ${MAKS_BARIS}::bigint) x), '[]') AS isi
    FROM versi_data v, k, jumlah n`
  return { ...kini, berubah: sejak !== null && sejak.kepala === dahulu && baris <= MAKS_BARIS && terceritakan(sejak, kini) ? isi : null }
}

/** Whether each step of the data version between two moments has its link. */
export const terceritakan = (lama: Pick<Tanda, 'nilai' | 'nomor'>, kini: Pick<Tanda, 'nilai' | 'nomor'>): boolean =>
  kini.nomor >= lama.nomor && kini.nilai - lama.nilai === kini.nomor - lama.nomor && kini.nomor - lama.nomor <= MAKS_MATA

interface Tersimpan { tanda: Tanda; isi: Promise<unknown> }
const simpanan = new Map<string, Tersimpan>()
const MAKS_KUNCI = 100

/**
 * What depends on some tables alone, read once until one of their rows changes: whatever else is saved meanwhile. What is kept is of the
 * moment that it is kept under or newer. The caller has asked for the right to see it.
 * @param kunci what is read, of what; the hundred that were asked for last stay
 * @param dari the tables that it is read from, each with a trail; of those with years only rows of `tahun` count where it is given
 */
export async function perTabel<T>(kunci: string, { tabel, tahun }: { tabel: ReadonlySet<string>; tahun?: number }, baca: () => Promise<T>): Promise<HanyaBaca<T>> {
  // what is kept may be newer than the moment that the caller stands in
  if (klienSaat() !== undefined) return sekaliPadaSaat(kunci, baca) as Promise<HanyaBaca<T>>
  const pasang = (satu: Tersimpan): Promise<HanyaBaca<T>> => {
    simpanan.delete(kunci)
    simpanan.set(kunci, satu)
    const [tertua] = simpanan.keys()
    if (simpanan.size > MAKS_KUNCI && tertua !== undefined) simpanan.delete(tertua)
    return satu.isi as Promise<HanyaBaca<T>>
  }
  let versi = await versiData()
  for (let kali = 0; kali < 4; kali++) {
    const ada = simpanan.get(kunci)
    if (ada !== undefined && satuVersi(ada.tanda, versi)) return pasang(ada)
    const { berubah, ...tanda } = await queryPerubahan(ada?.tanda ?? null)
    if (simpanan.get(kunci) !== ada) {
      // another was faster: what she keeps may be of this moment. Where it is of another one it is asked about in its turn
      versi = tanda
      continue
    }
    const sama = berubah?.every((satu) => !tabel.has(satu.tabel) || (tahun !== undefined && satu.tahun !== null && satu.tahun !== tahun)) === true
    if (ada !== undefined && sama) return pasang({ tanda, isi: ada.isi })
    const isi = baca().then(bekukanUji)
    // a read that failed is tried again by whoever comes next
    isi.catch(() => { if (simpanan.get(kunci)?.isi === isi) simpanan.delete(kunci) })
    return pasang({ tanda, isi })
  }
  return baca() as Promise<HanyaBaca<T>>
}

/** A list that rests on `SUSUNAN_SUB`: of all units it is the same for everybody who may see all; of some units it is read each time. */
export const perSusunanSub = <T>(scope: OpdScope, kunci: string, tahun: number, baca: () => Promise<T>): Promise<HanyaBaca<T>> =>
  scope.units === '*' ? perTabel(kunci, { tabel: SUSUNAN_SUB, tahun }, baca) : (baca() as Promise<HanyaBaca<T>>)
