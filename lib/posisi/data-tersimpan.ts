import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { klienSaat } from '@/lib/dasar/database/konteks-saat'
import { bekukanUji } from '@/lib/dasar/database/hanya-baca'
import { perTabel, queryPerubahan, satuVersi, SUSUNAN_SUB, versiData, type Perubahan, type Tanda } from '@/lib/dasar/database/perubahan'
import { padaSatuSaat } from '@/lib/dasar/database/saat'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import type { Posisi } from '@/lib/realisasi/posisi'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { queryPosisi } from './data'
import { dimRekap } from './sql/rekap'
import type { FilterPosisi, ParamPosisi } from './types'

/** A trail row of one of these changes the positions of its unit's sub-kegiatan of its year, and of no other. */
export const MILIK_UNIT: ReadonlySet<string> = new Set(['pagu', 'anggaran_kas', 'realisasi', 'realisasi_fisik', 'target_fisik', 'laporan'])
/** All that a position is summed from, named and narrowed by; a test holds it against the statements' plans. */
export const DIBACA: ReadonlySet<string> = new Set([
  ...MILIK_UNIT, ...SUSUNAN_SUB, 'baris', 'tahun_anggaran', 'apbd_versi', 'kas_versi', 'rekening', 'sumber_dana', 'wilayah', 'tempat', 'tema', 'tema_tanda',
])
/** Positions by sub-kegiatan kept in all: some 1.700 make a cut-off of a regency, and 1.000 take about two megabytes. */
const MAKS = 40_000
/** What a cut-off counts for beside its positions. */
const TEMPAT = 200

interface Isi extends Tanda {
  /** positions by the id of their unit */
  perUnit: ReadonlyMap<number, readonly Posisi[]>
  urut: readonly Posisi[]
}

/** Units whose positions of a year may be other ones than they were; null: it cannot be told, so all. */
export function unitBerubah(berubah: readonly Perubahan[] | null, tahun: number): Set<number> | null {
  if (berubah === null) return null
  const unit = new Set<number>()
  for (const satu of berubah) {
    if (!DIBACA.has(satu.tabel)) continue
    if (!MILIK_UNIT.has(satu.tabel) || satu.unit === null) return null
    if (satu.tahun === null || satu.tahun === tahun) unit.add(satu.unit)
  }
  return unit
}

/** As the statement orders them. */
const menurutKode = (a: Posisi, b: Posisi): number => bandingkanTeks(a.kode, b.kode) || Number(a.kunci) - Number(b.kunci)

async function baca(scope: OpdScope, param: ParamPosisi, unitIds: readonly number[] | null): Promise<Map<number, readonly Posisi[]>> {
  const posisi = await queryPosisi(scope, unitIds === null ? param : { ...param, filter: { ...param.filter, unitIds } })
  const milik = await prisma().$queryRaw<{ id: number; unit: number }[]>`
    SELECT id, unit_id AS unit FROM sub_kegiatan WHERE tahun = ${param.tahun} AND coalesce(unit_id = ANY(${unitIds === null ? null : [...unitIds]}::int[]), true)`
  const unitDari = new Map(milik.map(({ id, unit }) => [String(id), unit]))
  const unit = ({ kunci }: Posisi): number => {
    const id = unitDari.get(kunci)
    if (id === undefined) throw new Error(`Sub-kegiatan ${kunci} tanpa unit`)
    return id
  }
  // a unit that has nothing any more is there too, without positions
  return new Map<number, readonly Posisi[]>([...(unitIds ?? []).map((id) => [id, []] as const), ...kelompokkan(posisi, unit)])
}

/** What is kept, brought to this moment: of one picture of the database, so it is exactly of the version that it is kept under. */
function perbarui(lama: Isi | null, scope: OpdScope, param: ParamPosisi): Promise<Isi> {
  return padaSatuSaat(async () => {
    const { berubah, ...tanda } = await queryPerubahan(lama)
    const unit = unitBerubah(berubah, param.tahun)
    if (lama !== null && unit?.size === 0) return { ...lama, ...tanda }
    const baru = await baca(scope, param, unit === null ? null : [...unit])
    const perUnit = unit === null || lama === null ? baru : new Map([...lama.perUnit, ...baru])
    return bekukanUji({ ...tanda, perUnit, urut: [...perUnit.values()].flat().sort(menurutKode) })
  })
}

interface Tersimpan { isi: Isi | null; kerja: Promise<Isi> | null }
const simpanan = new Map<string, Tersimpan>()

/** Those that were asked for longest ago go first; one without a position takes its place too, for whoever asks writes some filters as she likes. */
function batasi(): void {
  const berat = ({ isi }: Tersimpan): number => TEMPAT + (isi?.urut.length ?? 0)
  let jumlah = [...simpanan.values()].reduce((n, satu) => n + berat(satu), 0)
  for (const [kunci, satu] of simpanan) {
    if (jumlah <= MAKS) return
    if (satu.kerja !== null) continue
    jumlah -= berat(satu)
    simpanan.delete(kunci)
  }
}

async function perSub(kunci: string, scope: OpdScope, param: ParamPosisi): Promise<Posisi[]> {
  const versiKini = await versiData()
  const satu = simpanan.get(kunci) ?? { isi: null, kerja: null }
  simpanan.delete(kunci)
  simpanan.set(kunci, satu)
  if (satu.isi !== null && satuVersi(satu.isi, versiKini)) return [...satu.isi.urut]
  if (satu.kerja !== null) {
    // begun by somebody who may know less, and hers if it fails: what is begun behind it is of now
    const isi = await satu.kerja.catch(() => null)
    if (isi !== null && satuVersi(isi, versiKini)) return [...isi.urut]
  }
  satu.kerja ??= perbarui(satu.isi, scope, param).then((isi) => (satu.isi = isi)).finally(() => { satu.kerja = null; batasi() })
  return [...(await satu.kerja).urut]
}

/** A filter as one text can hold it: what is not given is not there, and the order is always the same. */
export const rapikanFilter = (filter: FilterPosisi = {}): FilterPosisi =>
  Object.fromEntries(Object.entries(filter).filter(([, nilai]) => nilai !== undefined).sort(([a], [b]) => bandingkanTeks(a, b)))

/**
 * `queryPosisi` of all units, kept where it is summed from the entries: by sub-kegiatan only those units are read anew that somebody
 * saved since, otherwise all once one of them was; the trail says which (docs/decisions/0003). Who asks may see every unit.
 * Anything else is asked of the database as ever: some units, some sub-kegiatan, a moment that the caller stands in.
 */
export async function queryPosisiTersimpan(scope: OpdScope, param: ParamPosisi): Promise<Posisi[]> {
  const { tahun, bulan, versi, per, dariBulan } = param
  const filter = rapikanFilter(param.filter)
  const sebagian = ['unitIds', 'subKegiatanId', 'subKegiatanIds', 'indukUnitId', 'programKode'].some((satu) => satu in filter)
  if (scope.units !== '*' || sebagian || dimRekap(param) !== null || klienSaat() !== undefined) return queryPosisi(scope, param)
  const kunci = JSON.stringify([tahun, bulan, versi, per, dariBulan, filter])
  if (per === 'subKegiatan') return perSub(kunci, scope, param)
  return [...await perTabel(`posisi ${kunci}`, { tabel: DIBACA, tahun }, () => queryPosisi(scope, param))]
}
