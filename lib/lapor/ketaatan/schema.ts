import { z } from 'zod'
import { NAMA_UNSUR, UNSUR_KETAATAN, type UnsurKetaatan } from '@/lib/realisasi/ketaatan'
import { KATEGORI } from '@/lib/realisasi/posisi'

const URUT = ['skor', 'kode'] as const
const skema = z.object({
  urut: z.enum(URUT).catch('skor'),
  kategori: z.enum(KATEGORI).nullable().catch(null),
})
export type SaringanKetaatan = z.infer<typeof skema>

/** Reads order and category from the address; what makes no sense is left out. */
export const bacaSaringanKetaatan = (params: Record<string, unknown>): SaringanKetaatan =>
  skema.parse({ urut: params.urut, kategori: params.kategori ?? null })

/** As text first: a number coerced from an empty field would be 0. */
const bulat = (nama: string, min: number, maks: number) =>
  z.coerce.string().trim().regex(/^\d{1,4}$/, { error: `${nama}: tulis bilangan bulat.`, abort: true }).transform(Number)
    .pipe(z.number().min(min, `${nama} paling kecil ${min}.`).max(maks, `${nama} paling besar ${maks}.`))
const bobot = Object.fromEntries(UNSUR_KETAATAN.map((nama) => [nama, bulat(NAMA_UNSUR[nama], 0, 100)])) as Record<UnsurKetaatan, ReturnType<typeof bulat>>

/** The rules of a year's score as a form sends them. */
export const skemaAturan = z
  .object({
    tahun: bulat('Tahun', 2000, 2100),
    mulaiBulan: bulat('Bulan mulai', 1, 12),
    ...bobot,
    potonganPerHari: bulat('Potongan per hari', 1, 100),
    potonganPerKembali: bulat('Potongan per pengembalian', 1, 100),
    dasar: z.string({ error: 'Dasar belum diisi.' }).trim().min(1, 'Dasar belum diisi.').max(300, 'Dasar paling panjang 300 huruf.'),
  })
  .superRefine((isi, ctx) => {
    const jumlah = UNSUR_KETAATAN.reduce((kini, nama) => kini + isi[nama], 0)
    if (jumlah !== 100) ctx.addIssue({ code: 'custom', message: `Jumlah kelima bobot ${jumlah}, harus 100. ${jumlah > 100 ? `Kurangi ${jumlah - 100}` : `Tambah ${100 - jumlah}`}.` })
  })
  .transform(({ tahun, mulaiBulan, potonganPerHari, potonganPerKembali, dasar, ...isi }) => ({ tahun, mulaiBulan, potonganPerHari, potonganPerKembali, dasar, bobot: isi }))
