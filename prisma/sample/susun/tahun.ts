import { acak } from '../acak'
import type { UnitContoh } from '../unit'
import { isiKas, isiReal } from './baris-bulanan'
import type { RencanaTahun, Sub } from './jenis'
import { isiPagu, paguUnit } from './pagu'
import { susunSub } from './sub'
import { rencanaUnit, type UnitBulanan } from './unit-bulanan'

export interface TahunTersusun {
  rencana: RencanaTahun
  subs: Sub[]
  unit: UnitBulanan[]
}

/** How likely a sub-kegiatan has not begun: unchanged budgets' revisions first, then late works, more in slow units. */
function nilaiMulai(sub: Sub): number {
  const dasar = acak('mulai', sub.unit.slug, sub.kode)
  if (sub.profil.startsWith('gaji') || sub.profil === 'bos' || sub.profil === 'danaDesa' || sub.profil.startsWith('dak')) return 9
  if (/\.01\.2\.01\.0[35]$/.test(sub.kode)) return dasar * 0.2
  const lambat = ['akhir', 'modal'].includes(sub.baris[0]?.kurva ?? '') ? 0.25 : 0.6
  return dasar * 0.7 + lambat * 0.6 + (sub.unit.serapanJuni - 0.7) * 0.9 + (sub.juta > 1000 ? 2 : 0)
}

/** When the slowest sub-kegiatan begin to spend: [how many, first month] (13 = not within the year), slowest first. */
export type JadwalMulai = readonly (readonly [banyak: number, mulai: number])[]

/** Holds the money back; in a unit that reports nothing in that month it begins the month before. */
export function tundaMulai(subs: readonly Sub[], jadwal: JadwalMulai, kosong: RencanaTahun['kosong']): void {
  const urut = subs.filter((s) => s.nasib === 'tetap').sort((a, b) => nilaiMulai(a) - nilaiMulai(b))
  let lewat = 0
  for (const [banyak, mulai] of jadwal) {
    for (const sub of urut.slice(lewat, lewat + banyak)) for (const b of sub.baris) b.mulai = kosong[sub.unit.slug] === mulai ? mulai - 1 : mulai
    lewat += banyak
  }
  for (const sub of subs) if (sub.nasib === 'baru') for (const b of sub.baris) b.mulai = 5
}

/** Composes a year: sub-kegiatan, lines, pagu, anggaran kas and realisasi, all exact in sen. */
export function susunTahun(rencana: RencanaTahun, siapkan: (subs: Sub[]) => void): TahunTersusun {
  const subs = susunSub(rencana)
  siapkan(subs)
  isiPagu(subs, rencana)
  const unit = rencanaUnit(paguUnit(rencana), rencana)
  const baris = new Map<UnitContoh, Sub['baris']>()
  for (const sub of subs) {
    if (sub.nasib === 'hilang') continue
    baris.set(sub.unit, [...(baris.get(sub.unit) ?? []), ...sub.baris])
  }
  for (const u of unit) {
    const milik = baris.get(u.unit) ?? []
    isiKas(milik, u)
    isiReal(milik, u, rencana)
  }
  return { rencana, subs, unit }
}
