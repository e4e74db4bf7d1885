'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { alamatPeminta } from '@/lib/dasar/akses/alamat'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { PERAN_TERBUKA } from './constants'
import * as terbuka from './mutations'
import { skemaSetelan, skemaTarik, skemaTerbit } from './schema'
import { bacaSumber } from './utils'

const HALAMAN = '/pengaturan/terbuka'
const terbukti = aksiPeranTerbukti(PERAN_TERBUKA)

/** Publishes a month or a frozen position for everybody. */
export const terbitkanTerbuka = terbukti.inputSchema(formulir(skemaTerbit), bentukIsian).stateAction(async ({ parsedInput: { sumber, urutan }, ctx: { pengguna } }) => {
  const hasil = await terbuka.terbitkanTerbuka(scopeKantor(pengguna), bacaSumber(sumber), urutan)
  const nama = `${bulanTahun(hasil.tahun, hasil.bulan)} terbitan ke-${hasil.urutan}`
  revalidatePath(HALAMAN)
  return { pesan: hasil.sudahAda ? `${nama} sudah ada; tidak dibuat lagi.` : `${nama} diterbitkan.` }
})

/** Withdraws a publication, for good and with the reason that everybody reads. */
export const tarikTerbuka = terbukti.inputSchema(formulir(skemaTarik), bentukIsian).stateAction(async ({ parsedInput: { terbitanId, alasan }, ctx: { pengguna } }) => {
  const { nama } = await terbuka.tarikTerbuka(scopeKantor(pengguna), terbitanId, alasan)
  revalidatePath(HALAMAN)
  return { pesan: `${nama} ditarik. Alamatnya kini menampilkan alasannya.` }
})

/** Turns the public site on or off at once. */
export const aturTerbuka = terbukti.inputSchema(formulir(skemaSetelan), bentukIsian).stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
  await terbuka.aturTerbuka(scopeKantor(pengguna), parsedInput)
  await catatKeamanan({ peristiwa: 'SETELAN_DIUBAH', penggunaId: pengguna.id, username: pengguna.username, alamat: alamatPeminta(await headers()), rincian: `Halaman publik: ${parsedInput.menyala ? 'menyala' : 'mati'}` })
  revalidatePath(HALAMAN)
  return { pesan: parsedInput.menyala ? 'Halaman publik menyala.' : 'Halaman publik mati: semua alamatnya kini menjawab tidak ada.' }
})
