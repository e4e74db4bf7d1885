import 'server-only'
import { cache } from 'react'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { loadAturanZona, loadPosisi } from '@/lib/posisi/loaders'
import type { CutOff } from '@/lib/posisi/types'
import { queryTahun, queryVersi } from './data'
import { parsePeriode, type SearchParams } from './schema'
import type { Periode, PermintaanPeriode } from './types'
import { pilihBulan, pilihVersi, versiPada } from './utils'

const loadTahun = cache(queryTahun)
const loadSemuaVersi = cache(() => queryVersi())

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
 * how old the data are. Signed-in people only; counts are within the reader's scope.
 */
export function loadPeriode(searchParams: SearchParams): Promise<Periode> {
  const { tahun, bulan, versi } = parsePeriode(searchParams)
  return muat(tahun, bulan, versi)
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
