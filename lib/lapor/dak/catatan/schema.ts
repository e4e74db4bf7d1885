import { z } from 'zod'
import { isianTanggal } from '@/lib/dasar/format/isian-tanggal'
import { parseAngkaPositif, parsePersen } from '@/lib/dasar/format/parse'
import type { CatatanDak } from '@/lib/realisasi/dak/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import { SEMUA_BUTIR, type JenisCatatan } from '../constants'
import { id, teks } from '../schema-isian'

export type IsiNilai = Pick<CatatanDak, 'nilai' | 'persen' | 'terpenuhi'>
/** A filled line of the worksheet. */
export type IsianButir = IsiNilai & { kunci: string; tanggal: string; dokumen: string }

const KOSONG: IsiNilai = { nilai: null, persen: null, terpenuhi: null }
type Hasil = { ok: true; isi: IsiNilai } | { ok: false; pesan: string }

/** A value as its kind is typed: rupiah, a percentage, or whether a paper was taken or sent back. */
export function bacaNilai(jenis: JenisCatatan, isi: string): Hasil {
  if (jenis === 'SYARAT') {
    if (isi !== 'ya' && isi !== 'tidak') return { ok: false, pesan: 'Pilih diserahkan atau dikembalikan.' }
    return { ok: true, isi: { ...KOSONG, terpenuhi: isi === 'ya' } }
  }
  if (jenis === 'OUTPUT') {
    const hasil = parsePersen(isi)
    return hasil.ok ? { ok: true, isi: { ...KOSONG, persen: hasil.ratusan } } : hasil
  }
  const hasil = parseAngkaPositif(isi)
  return hasil.ok ? { ok: true, isi: { ...KOSONG, nilai: senFromText(hasil.teks) } } : hasil
}

/** `hari`: the day of the page's view, for the sentence about the gates */
const alamat = { unitId: id, bidangId: id, hari: z.iso.date().optional().catch(undefined) }
const tanggal = isianTanggal('Isi tanggalnya.')
const dokumen = teks('Nomor dokumen', 1, 200)

/**
 * The worksheet of an allocation as its form sends it: "NDK.nilai", "NDK.tanggal", "NDK.dokumen" and so on for every line. A line is left
 * alone while all of it is empty.
 */
export const skemaLembar = z.object(alamat).catchall(z.string().max(1_000)).transform((form, ctx) => {
  const isian: Readonly<Record<string, unknown>> = form
  const ambil = (nama: string): string => { const satu = isian[nama]; return typeof satu === 'string' ? satu.trim() : '' }
  const butir: IsianButir[] = []
  for (const { kunci, jenis } of SEMUA_BUTIR.values()) {
    const [nilai, hari, surat] = [ambil(`${kunci}.nilai`), ambil(`${kunci}.tanggal`), ambil(`${kunci}.dokumen`)]
    if (nilai === '' && hari === '' && surat === '') continue
    const salah = (bagian: string, message: string): void => ctx.addIssue({ code: 'custom', path: [`${kunci}.${bagian}`], message })
    const [satu, kapan, mana] = [nilai === '' ? null : bacaNilai(jenis, nilai), tanggal.safeParse(hari), dokumen.safeParse(surat)]
    if (satu === null) salah('nilai', 'Isi nilainya, atau kosongkan tanggal dan dokumennya.')
    else if (!satu.ok) salah('nilai', satu.pesan)
    if (!kapan.success) salah('tanggal', kapan.error.issues[0]?.message ?? 'Isi tanggalnya.')
    if (!mana.success) salah('dokumen', mana.error.issues[0]?.message ?? 'Isi nomor dokumennya.')
    if (satu?.ok && kapan.success && mana.success) butir.push({ ...satu.isi, kunci, tanggal: kapan.data, dokumen: mana.data })
  }
  return { unitId: form.unitId, bidangId: form.bidangId, hari: form.hari, butir }
})

/** A record in the place of another. */
export const skemaBetul = z.object({ ...alamat, catatanId: id, kunci: z.string().max(40), nilai: z.string({ error: 'Isi nilainya.' }).max(1_000), tanggal, dokumen, keterangan: teks('Alasan', 5, 500) }).transform((form, ctx) => {
  const butir = SEMUA_BUTIR.get(form.kunci)
  const hasil = butir ? bacaNilai(butir.jenis, form.nilai.trim()) : { ok: false as const, pesan: 'Muat ulang halaman.' }
  if (hasil.ok) return { unitId: form.unitId, bidangId: form.bidangId, hari: form.hari, catatanId: form.catatanId, tanggal: form.tanggal, dokumen: form.dokumen, keterangan: form.keterangan, ...hasil.isi }
  ctx.addIssue({ code: 'custom', path: ['nilai'], message: hasil.pesan })
  return z.NEVER
})

/** Takes a record back without another in its place. */
export const skemaTarikCatatan = z.object({ ...alamat, catatanId: id, keterangan: teks('Alasan', 5, 500) })

export type MasukanLembar = z.output<typeof skemaLembar>
export type MasukanBetul = z.output<typeof skemaBetul>
export type MasukanTarikCatatan = z.output<typeof skemaTarikCatatan>
