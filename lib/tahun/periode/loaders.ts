import 'server-only'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { HEADER_JALUR } from '@/lib/dasar/akses/constants'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { sekaliPadaSaat } from '@/lib/dasar/database/konteks-saat'
import { loadAturanZona, loadPosisi } from '@/lib/posisi/loaders'
import type { CutOff } from '@/lib/posisi/types'
import { queryTahun, queryVersi } from './data'
import { mintaTiada, parsePeriode, type SearchParams } from './schema'
import type { Periode, PermintaanPeriode } from './types'
import { pilihBulan, pilihVersi, versiPada } from './utils'

const loadTahun = cache(() => sekaliPadaSaat('tahun', queryTahun))
const loadSemuaVersi = cache(() => sekaliPadaSaat('versi', () => queryVersi()))

/** The year's versions in order of the day from which they hold. */
export async function loadVersi(tahun: number): Promise<Awaited<ReturnType<typeof queryVersi>>> {
  const { apbd, kas } = await loadSemuaVersi()
  return { apbd: apbd.filter((item) => item.tahun === tahun), kas: kas.filter((item) => item.tahun === tahun) }
}

/** What a cut-off stands on: its versions, and whether the year is a sample. null: there is no such year or version. */
export async function loadDasar(cutOff: CutOff): Promise<Pick<Periode, 'apbdVersi' | 'kasVersi' | 'contoh'> | null> {
  const [daftar, { apbd, kas }] = await Promise.all([loadTahun(), loadVersi(cutOff.tahun)])
  const tahun = daftar.find((item) => item.tahun === cutOff.tahun)
  if (!tahun || pilihVersi(cutOff.versi, apbd) !== cutOff.versi) return null
  return { ...versiPada(cutOff, apbd, kas), contoh: tahun.contoh }
}

/**
 * The period of the page from its address, with the lists of the top bar, the state of the period, who has reported, and
 * how old the data are. Signed-in people only; counts are within the reader's scope. 404 for a year that is not there: the figures
 * of another would be taken for it.
 */
export async function loadPeriode(searchParams: SearchParams): Promise<Periode> {
  await requirePengguna()
  await requireTahunAda(searchParams)
  const { tahun, bulan, versi } = parsePeriode(searchParams)
  return muat(tahun, bulan, versi)
}

/** 404 where an address asks for a year that is not there, or for a year or month that is none. */
export async function requireTahunAda(searchParams: SearchParams): Promise<void> {
  if (mintaTiada(searchParams, (await loadTahun()).map((item) => item.tahun)) !== null) notFound()
}

/** The year and month that an address means, for readers that a gate has let in: the year asked for if there is one, else the year worked on. */
export async function loadTahunBulan(minta: { tahun: number | null; bulan: number | null }): Promise<{ tahun: number; bulan: number | null }> {
  const { tahun, bulan } = pilihBulan({ versi: 'berlaku', ...(minta.tahun === null ? {} : { tahun: minta.tahun }) }, await loadTahun(), new Date().getFullYear())
  return { tahun, bulan: minta.tahun === tahun ? minta.bulan : bulan }
}

/** For the page of an address that was not found: the year that it asked for and does not get, and the way to those that are there. */
export async function loadMintaTahun(): Promise<{ diminta: string; jalur: string; daftar: number[] } | null> {
  const jalur = (await headers()).get(HEADER_JALUR)
  if (jalur === null || !jalur.startsWith('/') || !URL.canParse(jalur, 'http://ada.invalid')) return null
  const { pathname, searchParams } = new URL(jalur, 'http://ada.invalid')
  await requirePengguna()
  const daftar = (await loadTahun()).map((item) => item.tahun)
  const diminta = mintaTiada(Object.fromEntries(searchParams), daftar)
  return diminta === null ? null : { diminta, jalur: pathname, daftar }
}

const muat = cache(async (...[mintaTahun, mintaBulan, mintaVersi]: [number?, number?, PermintaanPeriode['versi']?]): Promise<Periode> => {
  await requirePengguna()
  const [daftar] = await Promise.all([loadTahun(), loadSemuaVersi()])
  const minta: PermintaanPeriode = { versi: mintaVersi ?? 'berlaku' }
  if (mintaTahun !== undefined) minta.tahun = mintaTahun
  if (mintaBulan !== undefined) minta.bulan = mintaBulan
  const { tahun, bulan } = pilihBulan(minta, daftar, new Date().getFullYear())
  const { apbd, kas } = await loadVersi(tahun)
  const cutOff = { tahun, bulan, versi: pilihVersi(minta.versi, apbd) }
  const [aturanZona, [kabupaten]] = await Promise.all([loadAturanZona(tahun), loadPosisi({ ...cutOff, per: 'kabupaten' })])
  const isi = daftar.find((item) => item.tahun === tahun)
  const periode = isi?.bulan[bulan - 1]
  return {
    ...cutOff,
    ...versiPada(cutOff, apbd, kas),
    daftarTahun: daftar.map((item) => item.tahun),
    daftarBulan: isi?.bulan ?? Array.from({ length: 12 }, (_, index) => ({ bulan: index + 1, status: null, tenggat: null })),
    daftarVersi: apbd,
    status: periode?.status ?? null,
    tenggat: periode?.tenggat ?? null,
    contoh: isi?.contoh ?? false,
    catatan: isi?.catatan ?? null,
    aturanZona,
    wajib: kabupaten?.jumlahUnit ?? 0,
    melapor: kabupaten?.jumlahUnitMelapor ?? 0,
    diperbarui: kabupaten?.diperbarui ?? null,
  }
})
