'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import { NAMA_SALIN } from './constants'
import { salinTahunLalu } from './mutations'
import { rencanakanBulan } from './mutations-bulan'
import { skemaRencana, skemaSalin } from './schema'

const admin = aksiPeran(['ADMIN'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const salinDariTahunLalu = admin
  .inputSchema(formulir(skemaSalin), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { butir, sub, baris } = await salinTahunLalu(scopeKantor(pengguna), parsedInput)
    segarkan()
    const hasil = butir.map((kunci) => NAMA_SALIN[kunci].toLowerCase())
    if (baris > 0) hasil.push(`${bilangan(baris)} baris anggaran tanpa rupiah dalam ${bilangan(sub)} sub-kegiatan baru`)
    return { pesan: hasil.length > 0 ? `Disalin: ${daftarKata(hasil)}.` : 'Tidak ada yang berubah: semuanya sudah sama.' }
  })

export const rencanakanTenggat = admin
  .inputSchema(formulir(skemaRencana), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const jumlah = await rencanakanBulan(scopeKantor(pengguna), parsedInput.tahun, parsedInput.hari)
    segarkan()
    return { pesan: jumlah > 0 ? `Tenggat ${bilangan(jumlah)} bulan direncanakan.` : 'Semua bulan sudah mempunyai tenggat.' }
  })
