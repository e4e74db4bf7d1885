'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import * as lembar from './mutations'
import * as salin from './mutations-salin'
import { skemaSalin, skemaSimpanLembar } from './schema'
import { kalimatSalinan } from './utils'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])

/**
 * Saves what a grid holds. Nothing is revalidated: the grid knows what it saved, every page is made anew for each request,
 * and a grid of thousands of rows must not come back down a slow line after every figure.
 */
export const simpanLembar = pengisi
  .inputSchema(formulir(skemaSimpanLembar), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => lembar.simpanLembar(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput))

export const salinBulanLalu = pengisi
  .inputSchema(formulir(skemaSalin), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await salin.salinBulanLalu(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    revalidatePath('/', 'layout')
    return { pesan: kalimatSalinan(hasil, 'disalin dari bulan lalu') }
  })
