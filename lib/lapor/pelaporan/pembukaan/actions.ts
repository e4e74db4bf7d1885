'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, aksiPeranTerbukti, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import * as pembukaan from './mutations'
import { skemaMintaBuka, skemaPutusan } from '../schema'

const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const terbukti = aksiPeranTerbukti(['ADMIN', 'ANALIS'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const mintaPembukaan = kantor
  .inputSchema(formulir(skemaMintaBuka), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await pembukaan.mintaPembukaan(scopeKantor(pengguna), parsedInput)
    await catatKeamanan({ peristiwa: 'PEMBUKAAN_DIMINTA', penggunaId: pengguna.id, username: pengguna.username, rincian: `${bulanTahun(parsedInput.tahun, parsedInput.bulan)}${parsedInput.unitId === null ? '' : `, unit ${parsedInput.unitId}`}` })
    segarkan()
    return { pesan: 'Permintaan disimpan dan menunggu persetujuan orang kedua. Belum ada yang dibuka.' }
  })

export const setujuiPembukaan = terbukti
  .inputSchema(formulir(skemaPutusan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { tahun, bulan, laporan } = await pembukaan.setujuiPembukaan(scopeKantor(pengguna), parsedInput.id)
    await catatKeamanan({ peristiwa: 'PEMBUKAAN_DISETUJUI', penggunaId: pengguna.id, username: pengguna.username, rincian: bulanTahun(tahun, bulan) })
    segarkan()
    return { pesan: `${bulanTahun(tahun, bulan)} dibuka kembali, ${bilangan(laporan)} laporan ikut terbuka.` }
  })

export const tolakPembukaan = kantor
  .inputSchema(formulir(skemaPutusan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const status = await pembukaan.tolakPembukaan(scopeKantor(pengguna), parsedInput.id)
    segarkan()
    return { pesan: status === 'DIBATALKAN' ? 'Permintaan ditarik.' : 'Permintaan ditolak.' }
  })
