import { z } from 'zod'
import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import { NAMA_KELOMPOK } from '@/lib/tahun/kodefikasi/constants'
import { MACAM } from '../constants'
import { SEMUA_UNIT } from './constants'

const id = z.coerce.number().int().positive().max(2 ** 31 - 1)
/** a unit, or every unit */
const untuk = z.union([z.literal(''), z.literal(SEMUA_UNIT)]).transform(() => null).or(id)
const tahun = z.coerce.number().int().min(2000).max(2100)
const kelompok = z.enum(Object.keys(NAMA_KELOMPOK) as [KelompokSumber, ...KelompokSumber[]])

/** Fields "kelompok.<kunci>" and "nama.<macam>:<kunci>" of a list that may be long, as maps. */
function berawalan(isi: Record<string, unknown>, awalan: string): [string, string][] {
  return Object.entries(isi).flatMap(([nama, nilai]) => (nama.startsWith(awalan) && typeof nilai === 'string' && nilai.trim() !== '' ? [[nama.slice(awalan.length), nilai.trim().slice(0, 300)]] : []))
}

/** Codes to be taken over: all, those that are ticked, or one with its names as typed. */
export const skemaAmbil = z.looseObject({
  batchId: id,
  tanda: z.string().max(64),
  cara: z.enum(['semua', 'pilih']),
  pilih: z.array(z.string().max(400)).max(5000).default([]),
}).transform(({ batchId, tanda, cara, pilih, ...lain }, ctx) => {
  const grup = new Map<string, KelompokSumber>()
  for (const [kunci, nilai] of berawalan(lain, 'kelompok.')) {
    const satu = kelompok.safeParse(nilai)
    if (satu.success) grup.set(kunci, satu.data)
    else ctx.addIssue({ code: 'custom', path: [`kelompok.${kunci}`], message: 'Pilih kelompok dari daftar.' })
  }
  return { batchId, tanda, pilih: cara === 'semua' ? null : pilih, kelompok: grup, ketik: new Map(berawalan(lain, 'nama.')) }
})

const putusan = { tujuan: z.string().trim().max(100).default(''), alasan: z.string().trim().max(300).default('') }
export const skemaUbahPadanan = z.object({ id, versi: z.string().max(40), unitId: untuk, ...putusan }).transform(({ tujuan, alasan, ...isi }, ctx) => {
  if ((tujuan === '') === (alasan === '')) ctx.addIssue({ code: 'custom', path: ['tujuan'], message: 'Pilih padanannya, atau isi alasan mengabaikannya; salah satu saja.' })
  return { ...isi, tujuan: tujuan === '' ? null : tujuan, alasan: alasan === '' ? null : alasan }
})
export const skemaHapusPadanan = z.object({ id, versi: z.string().max(40), yakin: z.literal('ya', { error: 'Centang dulu bahwa padanan ini dihapus.' }) })
export const skemaSalin = z.object({ dari: tahun, ke: tahun })

const saringKode = z.object({ macam: z.enum(MACAM).nullable().catch(null), kunci: z.string().max(400).catch(''), unitId: id.nullable().catch(null), cari: z.string().trim().max(100).catch('') })
export type SaringKode = z.infer<typeof saringKode>
/** One unknown code from its address. */
export const parseKode = ({ macam, kunci, unit, cari }: Record<string, unknown>): SaringKode => saringKode.parse({ macam, kunci, unitId: unit, cari })

const saringPadanan = z.object({
  tahun: tahun.nullable().catch(null), macam: z.enum(MACAM).nullable().catch(null), unit: z.union([z.literal(SEMUA_UNIT), id]).nullable().catch(null),
  cari: z.string().trim().max(100).catch(''), halaman: z.coerce.number().int().min(1).max(100_000).catch(1), id: id.nullable().catch(null), ke: tahun.nullable().catch(null),
})
export type SaringPadanan = z.infer<typeof saringPadanan>
/** The page's filter from its address; what makes no sense is left out. */
export const parsePadanan = (cari: Record<string, unknown>): SaringPadanan => saringPadanan.parse({ tahun: cari.tahunPadanan, macam: cari.macam, unit: cari.unit, cari: cari.cari, halaman: cari.halaman, id: cari.id, ke: cari.ke })
