'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import * as unit from './mutations'
import { skemaAkhiri, skemaMasa, skemaUnitBaru } from './schema'

const admin = aksiPeran(['ADMIN'])
/** Names stand on every page. */
const segarkan = (): void => revalidatePath('/', 'layout')

export const buatUnit = admin
  .inputSchema(formulir(skemaUnitBaru), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await unit.buatUnit(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: `${parsedInput.nama} ditambahkan.` }
  })

export const ubahMasa = admin
  .inputSchema(formulir(skemaMasa), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await unit.ubahMasa(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Perubahan disimpan.' }
  })

export const akhiriUnit = admin
  .inputSchema(formulir(skemaAkhiri), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await unit.akhiriUnit(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: 'Masa unit diakhiri. Angkanya tetap tersimpan.' }
  })
