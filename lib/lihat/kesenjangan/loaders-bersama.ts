import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, scopeBaca, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { PERAN_UNIT } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { HanyaBaca } from '@/lib/dasar/database/hanya-baca'
import { perSusunanSub } from '@/lib/dasar/database/perubahan'
import { loadCapaian, loadPosisi } from '@/lib/posisi/loaders'
import type { CutOff, FilterPosisi } from '@/lib/posisi/types'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { queryIndukSub, queryNamaSaringan, type IndukSub } from './data'
import type { Saringan } from './schema'
import type { CakupanSaringan, JumlahDisisihkan, SubKesenjangan } from './types'
import { filterDari, hitungDisisihkan } from './utils'

/** Who reads, and what she may see of what the address asks: somebody of one unit sees that unit; 404 for another's. */
export async function loadLingkup<T extends Saringan>(minta: T): Promise<{ scope: OpdScope; saringan: T; milik: boolean }> {
  const pengguna = await requirePengguna()
  const milik = PERAN_UNIT.includes(pengguna.peran)
  const [satu, ...lain] = pengguna.unitIds
  const unit = minta.unit ?? (milik && satu !== undefined && lain.length === 0 ? satu : null)
  if (unit !== null) scopeUnitHalaman(pengguna, unit, 'baca')
  return { scope: scopeBaca(pengguna), saringan: { ...minta, unit }, milik }
}

/** The names of what the page is narrowed to. 404 for a unit that is none. */
export async function loadCakupan(scope: OpdScope, { tahun, bulan }: CutOff, saringan: Saringan): Promise<CakupanSaringan[]> {
  const nama = await queryNamaSaringan(scope, tahun, akhirBulan(tahun, bulan), saringan)
  if (saringan.unit !== null && nama.unit === null) notFound()
  const { unit, kategori, asisten, program, jenis, sumber } = saringan
  return [
    ...(unit === null ? [] : [{ apa: 'unit', nama: nama.unit ?? '' } as const]),
    ...(kategori === null ? [] : [{ apa: 'kategori', nama: NAMA_KATEGORI[kategori] } as const]),
    ...(asisten === null ? [] : [{ apa: 'asisten', nama: asisten === 'belum' ? 'Asisten belum ditetapkan' : asisten } as const]),
    ...(program === null ? [] : [{ apa: 'program', nama: nama.program ?? `Program ${program}` } as const]),
    ...(jenis === null ? [] : [{ apa: 'jenis', nama: nama.jenis ?? `Rekening ${jenis}` } as const]),
    ...(sumber === null ? [] : [{ apa: 'sumber', nama: nama.sumber ?? `Sumber dana ${sumber}` } as const]),
  ]
}

/** What is left out, with its rupiah; read only where something is. */
export async function loadDisisihkan(cutOff: CutOff, { tanpa, ...saringan }: Saringan): Promise<JumlahDisisihkan[]> {
  if (tanpa.length === 0) return []
  return hitungDisisihkan(tanpa, await loadPosisi({ ...cutOff, per: 'jenisBelanja', filter: filterDari({ ...saringan, tanpa: [] }) }))
}

/** Which unit each sub-kegiatan belongs to: of all of them the same for everybody who may see all. */
const loadInduk = (scope: OpdScope, tahun: number, hari: string, cari: string): Promise<HanyaBaca<IndukSub[]>> =>
  cari === '' ? perSusunanSub(scope, `induk sub ${hari}`, tahun, () => queryIndukSub(scope, tahun, hari)) : queryIndukSub(scope, tahun, hari, cari)

/** Every sub-kegiatan of the filter, with its unit; a search keeps those whose names fit. */
export async function loadSub(scope: OpdScope, cutOff: CutOff, filter: FilterPosisi, cari = ''): Promise<SubKesenjangan[]> {
  const [daftar, induk] = await Promise.all([
    loadCapaian({ ...cutOff, per: 'subKegiatan', filter }),
    loadInduk(scope, cutOff.tahun, akhirBulan(cutOff.tahun, cutOff.bulan), cari),
  ])
  const milik = new Map(induk.map((item) => [String(item.id), item]))
  return daftar.flatMap((capaian) => { const satu = milik.get(capaian.posisi.kunci); return satu ? [{ capaian, unitId: satu.unitId, unit: satu.unit }] : [] })
}
