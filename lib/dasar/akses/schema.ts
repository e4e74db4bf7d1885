import { z } from 'zod'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { SANDI_MAKS, USERNAME_MAKS } from './constants'
import { DUA_FAKTOR } from './faktor/constants'
import { kembaliAman, usernameSah } from './utils'

/** A user name as it is kept: lower case. */
export const usernameSchema = z
  .string({ error: 'Isi nama pengguna.' })
  .trim()
  .toLowerCase()
  .min(3, 'Nama pengguna paling sedikit 3 karakter.')
  .max(USERNAME_MAKS, `Nama pengguna paling banyak ${USERNAME_MAKS} karakter.`)
  .refine(usernameSah, 'Gunakan huruf, angka, titik, garis bawah, atau tanda hubung; awali dan akhiri dengan huruf atau angka.')

export const namaSchema = z
  .string({ error: 'Isi nama.' })
  .overwrite(rapikanProsa)
  .trim()
  .min(3, 'Nama paling sedikit 3 karakter.')
  .max(120, 'Nama paling banyak 120 karakter.')

/** A password as typed at a door: only its presence and size are looked at here. */
const sandiDiketik = z.string({ error: 'Isi kata sandi.' }).min(1, 'Isi kata sandi.').max(SANDI_MAKS * 4, 'Kata sandi terlalu panjang.')

export const masukSchema = z.object({
  username: z.string({ error: 'Isi nama pengguna.' }).trim().min(1, 'Isi nama pengguna.').max(200, 'Nama pengguna terlalu panjang.'),
  sandi: sandiDiketik,
  kembali: z.string().optional().transform(kembaliAman),
})

/** A code as typed: six digits, or a recovery code; spaces and hyphens do not matter. */
export const kodeSchema = z.string({ error: 'Isi kode.' }).trim().min(6, 'Kode paling sedikit 6 karakter.').max(40, 'Kode terlalu panjang.')

export const kodeMasukSchema = z.object({ kode: kodeSchema, kembali: z.string().optional().transform(kembaliAman) })

export const kodeFaktorSchema = z.object({ kode: kodeSchema })
/** A form that is only a button. */
export const kosongSchema = z.object({})
export const sesiSchema = z.object({ id: z.string().min(1).max(100) })
export const duaFaktorSchema = z.object({ duaFaktor: z.enum(DUA_FAKTOR, { error: 'Pilih salah satu.' }) })
export const bukaTertutupSchema = z.object({ macam: z.enum(['akun', 'alamat']), nilai: z.string().trim().min(1).max(64) })

const ulangSama = { message: 'Kedua kata sandi baru tidak sama.', path: ['sandiUlang'] }

export const gantiSandiSchema = z
  .object({ sandiLama: sandiDiketik, sandiBaru: sandiDiketik, sandiUlang: sandiDiketik })
  .refine((isi) => isi.sandiBaru === isi.sandiUlang, ulangSama)
  .refine((isi) => isi.sandiBaru !== isi.sandiLama, { message: 'Kata sandi baru harus berbeda dari yang sekarang.', path: ['sandiBaru'] })

export const pertamaSchema = z
  .object({
    kode: z.string({ error: 'Isi kode pemasangan.' }).trim().min(1, 'Isi kode pemasangan.').max(200, 'Kode terlalu panjang.'),
    nama: namaSchema,
    username: usernameSchema,
    sandiBaru: sandiDiketik,
    sandiUlang: sandiDiketik,
  })
  .refine((isi) => isi.sandiBaru === isi.sandiUlang, ulangSama)
