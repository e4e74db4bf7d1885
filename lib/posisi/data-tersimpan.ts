import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { klienSaat } from '@/lib/dasar/database/konteks-saat'
import { padaSatuSaat } from '@/lib/dasar/database/saat'
import type { Posisi } from '@/lib/realisasi/posisi'
import { queryPosisi } from './data'
import type { ParamPosisi } from './types'

/** A trail row of one of these changes the positions of its unit's sub-kegiatan of its year, and of no other. */
export const MILIK_UNIT: ReadonlySet<string> = new Set(['pagu', 'anggaran_kas', 'realisasi', 'realisasi_fisik', 'target_fisik', 'laporan'])
/** All that the statement reads of a position by sub-kegiatan; a test holds it against the statement's plan. */
export const DIBACA: ReadonlySet<string> = new Set([...MILIK_UNIT, 'baris', 'sub_kegiatan', 'nomenklatur', 'tahun_anggaran', 'apbd_versi', 'kas_versi', 'unit', 'unit_masa'])
/** Positions kept in all: some 1.700 make a cut-off of a regency, and 1.000 take about two megabytes. */
const MAKS = 40_000

interface Isi {
  /** data version and link of the chain of which everything here is */
  nilai: bigint
  nomor: bigint
  /** positions by the id of their unit */
  perUnit: ReadonlyMap<number, readonly Posisi[]>
  urut: readonly Posisi[]
}

interface Tanda { nilai: bigint; nomor: bigint; berubah: { tabel: string; unit: number | null; tahun: number | null }[] }

/** Where a row hangs: one that was moved is of two units, and the trail names the second alone. */
const letak = (isi: 'sebelum' | 'sesudah'): Prisma.Sql => Prisma.raw(`(j.${isi} ->> 'baris_id', j.${isi} ->> 'sub_kegiatan_id', j.${isi} ->> 'unit_id')`)

/** The data version and the chain's last link, with what the links after `sejak` are about. */
async function queryTanda(sejak: bigint | null): Promise<Tanda> {
  const [row] = await prisma().$queryRaw<[Tanda]>`
    SELECT v.nilai, k.nomor, coalesce((
      SELECT jsonb_agg(DISTINCT jsonb_build_object('tabel', j.tabel, 'tahun', j.tahun, 'unit',
        CASE WHEN j.sebelum IS NULL OR j.sesudah IS NULL OR ${letak('sebelum')} IS NOT DISTINCT FROM ${letak('sesudah')} THEN j.unit_id END))
      FROM segel s JOIN jejak j ON j.tindak = s.tindak AND j.id BETWEEN s.dari AND s.sampai
      WHERE s.nomor > ${sejak}::bigint AND k.nomor - ${sejak}::bigint <= 1000), '[]') AS berubah
    FROM versi_data v, (SELECT max(nomor) AS nomor FROM segel) k`
  return row
}

/**
 * Units whose positions of a year may be other ones than they were; null: it cannot be told, so all. It can be told where every change
 * of the data version has its link, whose rows say what changed.
 */
export function unitBerubah({ nilai, nomor }: Pick<Isi, 'nilai' | 'nomor'>, kini: Tanda, tahun: number): Set<number> | null {
  if (kini.nilai - nilai !== kini.nomor - nomor || kini.nomor - nomor > 1000n || kini.nomor < nomor) return null
  const unit = new Set<number>()
  for (const satu of kini.berubah) {
    if (!DIBACA.has(satu.tabel)) continue
    if (!MILIK_UNIT.has(satu.tabel) || satu.unit === null) return null
    if (satu.tahun === null || satu.tahun === tahun) unit.add(satu.unit)
  }
  return unit
}

/** As the statement orders them. */
const menurutKode = (a: Posisi, b: Posisi): number => (a.kode === b.kode ? Number(a.kunci) - Number(b.kunci) : a.kode < b.kode ? -1 : 1)

async function baca(scope: OpdScope, param: ParamPosisi, unitIds: readonly number[] | null): Promise<Map<number, Posisi[]>> {
  const posisi = await queryPosisi(scope, unitIds === null ? param : { ...param, filter: { unitIds } })
  const milik = await prisma().$queryRaw<{ id: number; unit: number }[]>`
    SELECT id, unit_id AS unit FROM sub_kegiatan WHERE tahun = ${param.tahun} AND coalesce(unit_id = ANY(${unitIds === null ? null : [...unitIds]}::int[]), true)`
  const unitDari = new Map(milik.map(({ id, unit }) => [String(id), unit]))
  const hasil = new Map<number, Posisi[]>((unitIds ?? []).map((id) => [id, []]))
  for (const satu of posisi) {
    const unit = unitDari.get(satu.kunci)
    if (unit === undefined) throw new Error(`Sub-kegiatan ${satu.kunci} tanpa unit`)
    const daftar = hasil.get(unit)
    if (daftar === undefined) hasil.set(unit, [satu])
    else daftar.push(satu)
  }
  return hasil
}

/** What is kept, brought to this moment: of one picture of the database, so it is exactly of the version that it is kept under. */
function perbarui(lama: Isi | null, scope: OpdScope, param: ParamPosisi): Promise<Isi> {
  return padaSatuSaat(async () => {
    const kini = await queryTanda(lama?.nomor ?? null)
    const berubah = lama === null ? null : unitBerubah(lama, kini, param.tahun)
    const { nilai, nomor } = kini
    if (lama !== null && berubah?.size === 0) return { ...lama, nilai, nomor }
    const baru = await baca(scope, param, berubah === null ? null : [...berubah])
    const perUnit = berubah === null || lama === null ? baru : new Map([...lama.perUnit, ...baru])
    return { nilai, nomor, perUnit, urut: [...perUnit.values()].flat().sort(menurutKode) }
  })
}

const simpanan = new Map<string, { isi: Isi | null; kerja: Promise<Isi> | null }>()

/** The oldest that were asked for go first. */
function batasi(): void {
  let jumlah = [...simpanan.values()].reduce((n, { isi }) => n + (isi?.urut.length ?? 0), 0)
  for (const [kunci, { isi, kerja }] of simpanan) {
    if (jumlah <= MAKS) return
    if (kerja !== null) continue
    jumlah -= isi?.urut.length ?? 0
    simpanan.delete(kunci)
  }
}

/**
 * `queryPosisi` by sub-kegiatan of all units, of which only those units are read anew that somebody saved since: the trail says which
 * (docs/decisions/0003). Who asks may see every unit, and changes nothing in what she gets. Anything else is asked of the database as ever.
 */
export async function queryPosisiTersimpan(scope: OpdScope, param: ParamPosisi): Promise<Posisi[]> {
  const { tahun, bulan, versi, per, filter = {}, dariBulan } = param
  const bersama = scope.units === '*' && per === 'subKegiatan' && dariBulan === undefined && Object.values(filter).every((nilai) => nilai === undefined)
  if (!bersama || klienSaat() !== undefined) return queryPosisi(scope, param)
  const [{ nilai: versiKini } = { nilai: -1n }] = await prisma().$queryRaw<{ nilai: bigint }[]>`SELECT nilai FROM versi_data`
  const kunci = `${tahun}/${bulan}/${versi}`
  const satu = simpanan.get(kunci) ?? { isi: null, kerja: null }
  simpanan.delete(kunci)
  simpanan.set(kunci, satu)
  // whoever asks while another reads waits, and reads for herself only where what came is older than what she may know
  for (let kali = 0; ; kali++) {
    if (satu.isi !== null && satu.isi.nilai >= versiKini) return [...satu.isi.urut]
    if (satu.kerja === null) {
      satu.kerja = perbarui(satu.isi, scope, { tahun, bulan, versi, per }).then((isi) => (satu.isi = isi)).finally(() => { satu.kerja = null; batasi() })
    }
    await satu.kerja
    if (kali > 3) return queryPosisi(scope, param)
  }
}
