import { z } from 'zod'
import { MAKS_LANJUT } from './constants'
import { JENIS_LANJUT } from './types'

const tahun = z.coerce.number({ error: 'Muat ulang halaman.' }).int('Muat ulang halaman.').min(2000).max(2100)
const KUNCI = /^[a-z0-9/-]{1,80}$/
/** `semua`: all of a list at once, by the fingerprint of the whole: also of what the page does not show. */
const kepala = { dari: tahun, ke: tahun, semua: z.string().regex(/^(?:SIAP|TANYA|PUTUSAN):[0-9a-f]{16}$/, 'Muat ulang halaman.').nullish().transform((isi) => isi ?? null), jenis: z.enum(JENIS_LANJUT, { error: 'Muat ulang halaman.' }) }
const beda = { error: 'Sisa suatu tahun hanya dibawa ke tahun tepat sesudahnya.', path: ['ke'] }

/** Ticked things of a form: "pilih-<key>" with the fingerprint of what was seen, "tujuan-<key>" where somebody chose where it goes. */
const butir = (lain: Readonly<Record<string, unknown>>) => Object.entries(lain).flatMap(([nama, tanda]) => {
  const kunci = nama.startsWith('pilih-') ? nama.slice(6) : ''
  if (typeof tanda !== 'string' || !/^[0-9a-f]{16}$/.test(tanda) || !KUNCI.test(kunci)) return []
  const tujuan = lain[`tujuan-${kunci}`]
  return [{ kunci, tanda, tujuan: typeof tujuan === 'string' && /^[1-9]\d{0,8}$/.test(tujuan) ? Number(tujuan) : null }]
})
const adaCentang = (daftar: readonly unknown[], seluruh: string | null, ctx: z.RefinementCtx): void => {
  if (daftar.length === 0 && seluruh === null) ctx.addIssue({ code: 'custom', path: ['kunci'], message: 'Centang paling sedikit satu baris.' })
  if (daftar.length > MAKS_LANJUT) ctx.addIssue({ code: 'custom', path: ['kunci'], message: `Paling banyak ${MAKS_LANJUT} baris sekali catat.` })
}

/** Leaving something behind has a reason. */
export const skemaLanjut = z.looseObject({
  ...kepala, putusan: z.enum(['BAWA', 'TINGGAL'], { error: 'Pilih dibawa atau ditinggalkan.' }), alasan: z.string().trim().max(500, 'Alasan paling banyak 500 huruf.').optional().default(''),
}).refine(({ dari, ke }) => ke === dari + 1, beda).transform(({ dari, ke, jenis, semua, putusan, alasan, ...lain }) => ({ dari, ke, jenis, semua, putusan, alasan, butir: butir(lain) })).superRefine(({ putusan, alasan, semua, butir: daftar }, ctx) => {
  adaCentang(daftar, semua, ctx)
  if (putusan === 'TINGGAL' && alasan.length < 5) ctx.addIssue({ code: 'custom', path: ['alasan'], message: 'Tulis mengapa ditinggalkan, paling sedikit 5 huruf.' })
})
export type MasukanLanjut = z.output<typeof skemaLanjut>

/** What was decided is taken back. */
export const skemaUrung = z.looseObject(kepala).refine(({ dari, ke }) => ke === dari + 1, beda).transform(({ dari, ke, jenis, semua, ...lain }) => ({ dari, ke, jenis, semua, kunci: butir(lain) }))
  .superRefine(({ kunci, semua }, ctx) => adaCentang(kunci, semua, ctx))
export type MasukanUrung = z.output<typeof skemaUrung>
