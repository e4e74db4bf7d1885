'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { alamatPeminta } from '@/lib/dasar/akses/alamat'
import { aksiSesiTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { AppError } from '@/lib/dasar/akses/galat'
import { hitungPercobaan, lupakanPercobaan, type Percobaan } from '@/lib/dasar/akses/pembatas'
import { pesanTunggu } from '@/lib/dasar/akses/pembatas-aturan'
import { kodeFaktorSchema, kosongSchema } from '@/lib/dasar/akses/schema'
import { readSesiKini } from '@/lib/dasar/akses/sesi'
import type { Pengguna } from '@/lib/dasar/akses/types'
import type { PeristiwaKeamanan } from '@/lib/dasar/keamanan/constants'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { gantiPemulihan, matikanFaktor, mulaiFaktor, pastikanFaktor } from './mutations'

const catat = async (peristiwa: PeristiwaKeamanan, { id, username }: Pengguna, rincian?: string): Promise<void> =>
  catatKeamanan({ peristiwa, penggunaId: id, username, alamat: alamatPeminta(await headers()), rincian })

/** Begins a second factor; also for whoever has to have one and can do nothing else yet. */
export const mulaiFaktorKedua = aksiSesiTerbukti.inputSchema(formulir(kosongSchema), bentukIsian).stateAction(async ({ ctx: { pengguna } }) => {
  if (pengguna.wajibGantiSandi) throw new AppError('WAJIB_GANTI_SANDI')
  await mulaiFaktor(pengguna)
  revalidatePath('/faktor-kedua')
  return { dimulai: true }
})

/** Turns it on with the first code of the app; the answer carries the recovery codes, once. */
export const nyalakanFaktorKedua = aksiSesiTerbukti
  .inputSchema(formulir(kodeFaktorSchema), bentukIsian)
  .stateAction(async ({ parsedInput: { kode }, ctx: { pengguna } }) => {
    if (pengguna.wajibGantiSandi) throw new AppError('WAJIB_GANTI_SANDI')
    const kepala = await headers()
    const sesi = await readSesiKini(kepala)
    if (sesi === null) throw new AppError('TIDAK_MASUK')
    const percobaan: Percobaan = { jenis: 'bukti', username: pengguna.username, alamat: alamatPeminta(kepala), perangkat: null }
    const detik = await hitungPercobaan(percobaan)
    if (detik > 0) throw new AppError('MASUK_TERKUNCI', { pesan: pesanTunggu(detik) })
    const pemulihan = await pastikanFaktor(pengguna, kode, sesi.id)
    await lupakanPercobaan(percobaan)
    await catat('FAKTOR_KEDUA_NYALA', pengguna)
    return { pemulihan }
  })

/** New recovery codes in the place of the old ones; the answer carries them, once. */
export const buatKodePemulihan = aksiSesiTerbukti.inputSchema(formulir(kosongSchema), bentukIsian).stateAction(async ({ ctx: { pengguna } }) => {
  const pemulihan = await gantiPemulihan(pengguna)
  await catat('FAKTOR_KEDUA_NYALA', pengguna, 'Kode pemulihan baru.')
  return { pemulihan }
})

/** Turns it off, where it is not asked for. */
export const matikanFaktorKedua = aksiSesiTerbukti.inputSchema(formulir(kosongSchema), bentukIsian).stateAction(async ({ ctx: { pengguna } }) => {
  await matikanFaktor(pengguna)
  await catat('FAKTOR_KEDUA_MATI', pengguna)
  revalidatePath('/akun')
  return { tersimpan: true }
})
