import { z } from 'zod'

const bulat = (min: number, max: number) => z.coerce.number<string>().int().min(min).max(max)
const centang = z.union([z.literal('ya').transform(() => true), z.literal('').transform(() => false), z.undefined().transform(() => false)])

/** "2023-6": a month; "2023-6-1": under that version of the APBD; "rapat-4": the frozen position of that id. */
const sumber = z.string().regex(/^(20\d\d-([1-9]|1[0-2])(-(0|[1-9]\d{0,2}))?|rapat-[1-9]\d{0,8})$/, 'Pilih apa yang diterbitkan.')

export const skemaTerbit = z.object({
  sumber,
  /** number of the publication that the asker means to make: sent twice it is made once */
  urutan: bulat(1, 9_999),
  paham: z.literal('ya', { error: 'Centang bahwa Anda sudah melihat pratinjaunya.' }),
})

export const skemaTarik = z.object({
  terbitanId: bulat(1, 2 ** 31 - 1),
  alasan: z.string().trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf: alasan ini tampil untuk umum.').max(500, 'Paling panjang 500 huruf.')
    .regex(/^[^@]*$/, 'Jangan tulis alamat surel: alasan ini tampil untuk umum.').regex(/^(?!.*\d{18}).*$/s, 'Jangan tulis NIP: alasan ini tampil untuk umum.'),
})

export const skemaSetelan = z.object({
  menyala: centang,
  kontak: z.string().trim().min(5, 'Tulis kantor yang dapat ditanya.').max(300, 'Paling panjang 300 huruf.'),
  versi: bulat(0, 2 ** 31 - 1),
})

export { sumber as skemaSumber }
