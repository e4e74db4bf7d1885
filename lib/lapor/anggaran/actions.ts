'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import { rupiah } from '@/lib/dasar/format/angka'
import { senFromText } from '@/lib/realisasi/rupiah'
import * as anggaran from './mutations'
import { skemaHapus } from './schema-baris'
import { skemaBaris } from './schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
const segarkan = (): void => revalidatePath('/', 'layout')

export const tambahBaris = pengisi
  .inputSchema(formulir(skemaBaris), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const { sub, rekening, sumberDana } = await anggaran.tambahBaris(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    const pesan = `Ditambahkan: ${rekening} (${sumberDana}), pagu ${rupiah(senFromText(parsedInput.nilai))}, pada ${sub}. Isi anggaran kasnya di Lembar kerja.`
    return { pesan, subKegiatan: sub, sumberDana: String(parsedInput.sumberDanaId) }
  })

/** Takes a line, or a sub-kegiatan, without any figure away. */
export const hapusTujuan = pengisi
  .inputSchema(formulir(skemaHapus), bentukIsian)
  .stateAction(async ({ parsedInput: { tujuan, ...alamat }, ctx: { pengguna } }) => {
    const scope = scopeUnit(pengguna, alamat.unitId, 'tulis')
    const hasil = tujuan.jenis === 'B' ? await anggaran.hapusBaris(scope, { ...alamat, barisId: tujuan.id }) : { baris: null, ...(await anggaran.hapusSub(scope, { ...alamat, subId: tujuan.id })) }
    segarkan()
    const sub = hasil.sub === null ? '' : `sub-kegiatan ${hasil.sub}`
    return { kunci: tujuan.kunci, pesan: `Dihapus: ${[hasil.baris, sub].filter(Boolean).join(', dan ')}. Penghapusannya tercatat di jejak.` }
  })
