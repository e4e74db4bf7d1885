'use server'

import { revalidatePath } from 'next/cache'
import { aksiPeran, bentukIsian, formulir } from '@/lib/dasar/akses/aksi'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import * as laporan from './mutations-laporan'
import * as periode from './mutations-periode'
import * as tarik from './mutations-tarik'
import { skemaAjukan, skemaKembalikan, skemaKunci, skemaLangkah, skemaPeriode, skemaTarik } from './schema'

const pengisi = aksiPeran(['ADMIN', 'ANALIS', 'OPERATOR'])
const kepala = aksiPeran(['KEPALA'])
const unit = aksiPeran(['OPERATOR', 'KEPALA'])
const kantor = aksiPeran(['ADMIN', 'ANALIS'])
const admin = aksiPeran(['ADMIN'])
/** Every page shows figures that a change may reach. */
const segarkan = (): void => revalidatePath('/', 'layout')

export const ajukanLaporan = pengisi
  .inputSchema(formulir(skemaAjukan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const scope = scopeUnit(pengguna, parsedInput.unitId, 'tulis')
    const hasil = await laporan.ajukanLaporan(scope, { ...parsedInput, setuju: parsedInput.setuju === 'ya' })
    segarkan()
    return hasil
  })

export const setujuiLaporan = kepala
  .inputSchema(formulir(skemaLangkah), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const status = await laporan.setujuiLaporan(scopeUnit(pengguna, parsedInput.unitId, 'setujui'), parsedInput)
    segarkan()
    return { status }
  })

export const kembalikanKeOperator = kepala
  .inputSchema(formulir(skemaKembalikan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const status = await laporan.kembalikanLaporan(scopeUnit(pengguna, parsedInput.unitId, 'setujui'), parsedInput)
    segarkan()
    return { status }
  })

export const tarikLaporan = unit
  .inputSchema(formulir(skemaTarik), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const maksud = pengguna.peran === 'KEPALA' ? 'setujui' : 'tulis'
    const status = await tarik.tarikLaporan(scopeUnit(pengguna, parsedInput.unitId, maksud), parsedInput)
    segarkan()
    return { status }
  })

export const periksaLaporan = kantor
  .inputSchema(formulir(skemaLangkah), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const status = await laporan.periksaLaporan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return { status, pesan: 'Anda sekarang memeriksa laporan ini; operatornya diberi tahu. Berikutnya: verifikasi, atau klik angka yang perlu dicatat lalu kembalikan.' }
  })

export const verifikasiLaporan = kantor
  .inputSchema(formulir(skemaLangkah), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const status = await laporan.verifikasiLaporan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return { status, pesan: 'Laporan diverifikasi; operator dan kepala unitnya diberi tahu.' }
  })

export const kembalikanLaporan = kantor
  .inputSchema(formulir(skemaKembalikan), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const status = await laporan.kembalikanLaporan(scopeUnit(pengguna, parsedInput.unitId, 'tulis'), parsedInput)
    segarkan()
    return { status, pesan: 'Laporan dikembalikan; operator dan kepala unitnya diberi tahu, dan isiannya terbuka lagi bagi mereka.' }
  })

export const bukaPeriode = admin
  .inputSchema(formulir(skemaPeriode), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    await periode.bukaPeriode(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: `${bulanTahun(parsedInput.tahun, parsedInput.bulan)} dibuka dengan tenggat ${waktuWib(parsedInput.tenggat)}. Operator dapat mulai mengisi.` }
  })

export const ubahTenggat = admin
  .inputSchema(formulir(skemaPeriode), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const diberiTahu = await periode.ubahTenggat(scopeKantor(pengguna), parsedInput)
    segarkan()
    return { pesan: `Tenggat ${bulanTahun(parsedInput.tahun, parsedInput.bulan)}: ${waktuWib(parsedInput.tenggat)}. ${bilangan(diberiTahu)} orang dari unit yang laporannya belum masuk diberi tahu.` }
  })

export const kunciPeriode = admin
  .inputSchema(formulir(skemaKunci), bentukIsian)
  .stateAction(async ({ parsedInput, ctx: { pengguna } }) => {
    const hasil = await periode.kunciPeriode(scopeKantor(pengguna), parsedInput)
    segarkan()
    return hasil
  })
