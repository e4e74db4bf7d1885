import { z } from 'zod'
import { parseAngka, parseAngkaPositif, type HasilAngka } from '@/lib/dasar/format/parse'
import { pisahSatuan, salahSatuan, tanyaPecahan } from '@/lib/dasar/format/satuan'
import { DESIMAL_VOLUME } from '@/lib/realisasi/kinerja/volume'
import { JENIS_INDIKATOR, RUMUS_INDIKATOR } from '@/lib/realisasi/kinerja/types'

const bulat = (pesan: string) => z.coerce.number({ error: pesan }).int(pesan)
const id = bulat('Pilihan tidak dikenal.').positive().max(2 ** 31 - 1)
const versi = bulat('Muat ulang halaman.').min(0).max(2 ** 31 - 1)
const triwulan = bulat('Triwulan 1 sampai 4.').min(1).max(4)
export const tahun = bulat('Tahun tidak dikenal.').min(2000).max(2100)
const teks = (nama: string, min: number, maks: number) => z.string({ error: `${nama} belum diisi.` }).trim().min(min, `${nama} paling sedikit ${min} huruf.`).max(maks, `${nama} paling panjang ${maks} huruf.`)
const teksBoleh = (nama: string, maks: number) => z.string().trim().max(maks, `${nama} paling panjang ${maks} huruf.`).default('').transform((isi) => isi || null)

const MAKS_BULAT = 12
/**
 * An amount of an indicator as people write it: "90,5", "1.250", "85%", "12 dokumen". A dash alone can be nought or nothing, so it is asked.
 * @returns canonical text, or null for an empty cell
 */
export function bacaVolume(isi: string, { negatif = false } = {}): { ok: true; teks: string | null } | { ok: false; pesan: string } {
  const { angka: polos } = pisahSatuan(isi)
  if (polos === '') return { ok: true, teks: null }
  if (/^[-–—−]{1,2}$/.test(polos)) return { ok: false, pesan: 'Tanda - dapat berarti 0 atau belum diisi. Tulis 0, atau kosongkan.' }
  const hasil: HasilAngka = negatif ? parseAngka(polos, DESIMAL_VOLUME) : parseAngkaPositif(polos, DESIMAL_VOLUME)
  if (!hasil.ok) return hasil
  return hasil.teks.replace(/^-|\..*$/g, '').length > MAKS_BULAT ? { ok: false, pesan: `${isi.trim()} terlalu besar: paling banyak ${MAKS_BULAT} angka di depan koma.` } : hasil
}

/** An amount with the words that it was typed in: whether its unit fits is known where the indicator is. */
export interface VolumeTertulis {
  /** canonical; null: empty */
  teks: string | null
  tertulis: string
}

/** The field of an amount that may be left empty. */
const volumeBoleh = (negatif = false) => z.string().default('').transform((isi, ctx): VolumeTertulis => {
  const hasil = bacaVolume(isi, { negatif })
  if (hasil.ok) return { teks: hasil.teks, tertulis: isi }
  ctx.addIssue({ code: 'custom', message: hasil.pesan })
  return z.NEVER
})
const rupiahBoleh = z.string().default('').transform((isi, ctx) => {
  if (isi.trim() === '') return null
  const hasil = parseAngkaPositif(isi)
  if (hasil.ok) return hasil.teks
  ctx.addIssue({ code: 'custom', message: hasil.pesan })
  return z.NEVER
})

/** What an indicator is, apart from whose it is. */
const isiIndikator = {
  tujuan: teksBoleh('Tujuan', 1_000), sasaran: teksBoleh('Sasaran', 1_000),
  nama: teks('Nama indikator', 3, 500), satuan: teks('Satuan', 1, 60),
  jenis: z.enum(JENIS_INDIKATOR, { error: 'Pilih hasil atau keluaran.' }),
  rumus: z.enum(RUMUS_INDIKATOR, { error: 'Pilih rumusnya: tren positif, tren negatif, persentase, atau nilai akhir.' }),
  targetRenstra: volumeBoleh(), lalu: volumeBoleh(true), target: volumeBoleh(),
}

/** One indicator as its form sends it; 0 as its version: a new one. */
export const skemaIndikator = z.object({
  unitId: id, tahun, versi, indikatorId: z.union([z.literal('').transform(() => null), id]).default(null), nomenklaturId: id,
  urutan: z.union([z.literal('').transform(() => null), bulat('Urutan 1 sampai 999.').min(1).max(999)]).default(null), ...isiIndikator,
}).transform((isi, ctx) => {
  const besar = { targetRenstra: isi.targetRenstra, lalu: isi.lalu, target: isi.target }
  for (const [nama, { tertulis }] of Object.entries(besar)) {
    const message = salahSatuan(tertulis, isi.satuan) ?? tanyaPecahan(tertulis, isi.satuan)
    if (message !== null) ctx.addIssue({ code: 'custom', path: [nama], message })
  }
  return { ...isi, targetRenstra: isi.targetRenstra.teks, lalu: isi.lalu.teks, target: isi.target.teks }
})
export const skemaHapusIndikator = z.object({ unitId: id, indikatorId: id, versi })
export const skemaSalin = z.object({ unitId: id, tahun })

/** "nilai.12", "keterangan.12", ...: the fields of a table, by the number behind the point. */
const kumpulkan = (isi: object, nama: readonly string[]): Record<string, string>[] => {
  const per = new Map<string, Record<string, string>>()
  for (const [kunci, nilai] of Object.entries(isi)) {
    const cocok = /^([a-zA-Z]+)\.(\d{1,10})$/.exec(kunci)
    if (!cocok || typeof nilai !== 'string' || !nama.includes(cocok[1] ?? '')) continue
    const nomor = cocok[2] ?? ''
    const baris = per.get(nomor) ?? { id: nomor }
    baris[cocok[1] ?? ''] = nilai
    per.set(nomor, baris)
  }
  return [...per.values()].slice(0, 2_000)
}

/** A table of a form: its rows, each field with an error of its own, under the name that it has in the form. */
const denganBaris = <T extends z.ZodObject, B extends z.ZodObject>(dasar: T, baris: B) => z.looseObject({}).transform((isi, ctx): z.output<T> & { baris: z.output<B>[] } => {
  const kepala = dasar.safeParse(isi)
  if (!kepala.success) for (const satu of kepala.error.issues) ctx.addIssue({ code: 'custom', path: satu.path as string[], message: satu.message })
  const daftar: z.output<B>[] = []
  for (const satu of kumpulkan(isi, Object.keys(baris.shape))) {
    const hasil = baris.safeParse(satu)
    if (hasil.success) daftar.push(hasil.data)
    else for (const galat of hasil.error.issues) ctx.addIssue({ code: 'custom', path: [`${String(galat.path[0])}.${satu.id ?? ''}`], message: galat.message })
  }
  return kepala.success ? { ...kepala.data, baris: daftar } : z.NEVER
})

const barisCapaian = z.object({ id, versi, nilai: volumeBoleh(true), keterangan: teksBoleh('Keterangan', 1_000), sumber: teksBoleh('Sumber', 300) })
/** A quarter's sheet of a unit. `alasan`: why the office changes what is closed. */
export const skemaCapaian = denganBaris(z.object({ unitId: id, tahun, triwulan, alasan: z.string().trim().max(500, 'Alasan paling panjang 500 huruf.').default('') }), barisCapaian)

const barisRenstra = z.object({ id, versi, target: rupiahBoleh, lalu: rupiahBoleh })
/** Money of the Renstra of a unit, node by node. */
export const skemaRenstra = denganBaris(z.object({ unitId: id, tahun }), barisRenstra)

const alamatCatatan = { unitId: id, tahun, triwulan }
const sidikLihat = z.string().max(64).default('')
/** Fingerprints of the texts as the form showed them: "lihat.pendorong". */
const denganLihat = <T extends z.ZodObject>(skema: T) => z.preprocess((isi) => {
  if (typeof isi !== 'object' || isi === null) return isi
  return { ...isi, lihat: Object.fromEntries(Object.entries(isi).flatMap(([nama, nilai]) => (nama.startsWith('lihat.') ? [[nama.slice(6), nilai as unknown]] : []))) }
}, skema)
export const skemaCatatanKinerja = denganLihat(z.object({
  ...alamatCatatan, lihat: z.object({ pendorong: sidikLihat, penghambat: sidikLihat, tindakTriwulan: sidikLihat, tindakRenja: sidikLihat }), pendorong: teksBoleh('Faktor pendorong', 4_000), penghambat: teksBoleh('Faktor penghambat', 4_000),
  tindakTriwulan: teksBoleh('Tindak lanjut triwulan', 4_000), tindakRenja: teksBoleh('Tindak lanjut Renja', 4_000),
}))
export const skemaVerifikator = denganLihat(z.object({ ...alamatCatatan, lihat: z.object({ verifikator: sidikLihat }), verifikator: teksBoleh('Catatan verifikator', 4_000) }))

export type MasukanIndikator = z.output<typeof skemaIndikator>
export type MasukanHapusIndikator = z.output<typeof skemaHapusIndikator>
export type MasukanCapaian = z.output<typeof skemaCapaian>
export type MasukanRenstra = z.output<typeof skemaRenstra>
export type MasukanCatatanKinerja = z.output<typeof skemaCatatanKinerja>
export type MasukanVerifikator = z.output<typeof skemaVerifikator>
export type MasukanSalin = z.output<typeof skemaSalin>
