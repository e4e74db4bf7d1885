import { z } from 'zod'
import { KUNCI_MEDAN } from '@/lib/rakor/dokumen/medan/utils'
import { NASKAH, SETELAN } from '@/lib/rakor/dokumen/naskah/constants'
import { kataSalah } from '@/lib/rakor/dokumen/naskah/utils'

const TEKS: ReadonlySet<string> = new Set(NASKAH.flatMap(({ dokumen, teks }) => teks.map(({ kunci }) => `${dokumen}/${kunci}`)))

/** One paragraph or setting as its form sends it: `bawaan` goes back to the product's words, whatever stands in `isi`. */
export const skemaTeks = z.object({
  kunci: z.string().max(90),
  urutan: z.coerce.number({ error: 'Muat ulang halaman.' }).int().min(0).max(1_000_000),
  isi: z.string({ error: 'Teks belum diisi.' }).max(4_000, 'Teks terlalu panjang.').default('').transform((isi) => isi.replace(/\s*\r?\n\s*/g, ' ').trim()),
  bawaan: z.enum(['', 'ya']).default(''),
}).superRefine(({ kunci, isi, bawaan }, ctx) => {
  const salah = (pesan: string): void => ctx.addIssue({ code: 'custom', path: ['isi'], message: pesan })
  const setelan = SETELAN.find((satu) => satu.kunci === kunci)
  if (setelan === undefined && !TEKS.has(kunci)) return ctx.addIssue({ code: 'custom', path: ['kunci'], message: 'Bagian naskah ini tidak dikenal. Muat ulang halaman.' })
  if (bawaan === 'ya') return
  if (setelan !== undefined) {
    if (!setelan.opsional && isi.length < 2) salah(`${setelan.nama} belum diisi.`)
    if (isi.length > setelan.maks) salah(`${setelan.nama} paling panjang ${setelan.maks} huruf.`)
    if (/[\p{Cc}\p{Cf}]/u.test(isi)) salah('Ada huruf tak tampak. Ketik ulang tanpa menempel.')
    return
  }
  if (isi.length < 3) return salah('Teks paling sedikit 3 huruf. Untuk kata-kata semula, tekan Kembalikan.')
  const kata = kataSalah(isi, KUNCI_MEDAN)
  if (kata !== null) salah(kata)
})

export type MasukanTeks = z.output<typeof skemaTeks>
