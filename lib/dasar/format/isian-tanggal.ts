import { z } from 'zod'
import { bacaTanggal, bacaWaktu, CARA_TANGGAL, CARA_WAKTU } from './tanggal-baca'

const isian = (baca: (teks: string) => string | null, kosong: string, salah: string) =>
  z.string({ error: kosong }).max(80, salah).transform((teks, ctx): string => {
    const hasil = baca(teks)
    if (hasil !== null) return hasil
    ctx.addIssue({ code: 'custom', message: teks.trim() === '' ? kosong : `“${teks.trim()}” bukan tanggal yang ada. ${salah}` })
    return z.NEVER
  })

/** A day as a field of the house sends it, in any of the spellings that people use, as "YYYY-MM-DD". */
export const isianTanggal = (kosong = 'Isi tanggal.') => isian(bacaTanggal, kosong, CARA_TANGGAL)

/** A day that may be left empty: null then. */
export const isianTanggalBoleh = () => z.string().max(80).default('').transform((teks, ctx): string | null => {
  if (teks.trim() === '') return null
  const hasil = isianTanggal().safeParse(teks)
  if (hasil.success) return hasil.data
  for (const { message } of hasil.error.issues) ctx.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** A day with its time, as "YYYY-MM-DDTHH:MM". */
export const isianWaktu = (kosong = 'Isi tanggal dan jam.') => isian(bacaWaktu, kosong, CARA_WAKTU)
