import { bacaKetikan, bacaKunci, tulisSel, type NilaiSel } from '@/lib/lapor/entri/utils'
import { petaSel } from '@/lib/lapor/pelaporan/utils'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import type { Ketikan, PetaKetikan } from './draf'

/** What is on the worksheet beyond what is stored: typed cells, by sub-kegiatan, so that typing touches one group only. */
export interface KeadaanLembar {
  /** sub-kegiatan id -> key -> typed; a group without typing is absent */
  perSub: ReadonlyMap<number, PetaKetikan>
  /** saved a moment ago, until the page brings the new figures */
  lapisan: ReadonlyMap<string, NilaiSel>
}
export const LEMBAR_KOSONG: KeadaanLembar = { perSub: new Map(), lapisan: new Map() }

/** The sub-kegiatan that a cell belongs to. */
export function petaSub(isian: Isian): (kunci: string) => number | null {
  const baris = new Map(isian.sub.flatMap((sub) => sub.baris.map((satu) => [satu.id, sub.id] as const)))
  const sub = new Set(isian.sub.map((satu) => satu.id))
  return (kunci) => {
    const a = bacaKunci(kunci)
    if (!a) return null
    return 'sub' in a ? (sub.has(a.sub) ? a.sub : null) : (baris.get(a.baris) ?? null)
  }
}

/** A text for a cell, with what is stored there. */
export interface KetikanBaru {
  subId: number
  kunci: string
  teks: string
  tersimpan: NilaiSel
}

/** Many cells typed into at once (a paste); the work is that of the cells, not of the worksheet. */
export function ketikBanyak(keadaan: KeadaanLembar, daftar: readonly KetikanBaru[]): KeadaanLembar {
  const perSub = new Map(keadaan.perSub)
  const baru = new Map<number, Map<string, Ketikan>>()
  for (const { subId, kunci, teks, tersimpan } of daftar) {
    const alamat = bacaKunci(kunci)
    if (!alamat) continue
    const sub = baru.get(subId) ?? new Map(keadaan.perSub.get(subId))
    baru.set(subId, sub)
    const hasil = bacaKetikan(alamat, teks)
    if (teks === tulisSel(alamat, tersimpan) || (hasil.ok && hasil.nilai === tersimpan)) sub.delete(kunci)
    else sub.set(kunci, { teks, sebelum: sub.get(kunci)?.sebelum ?? tersimpan })
  }
  for (const [subId, isi] of baru) {
    if (isi.size === 0) perSub.delete(subId)
    else perSub.set(subId, isi)
  }
  return { ...keadaan, perSub }
}

/** Cells that others saved: shown from now on. What is typed over them stays, with what was seen, and meets them at the save. */
export function terimaLain(keadaan: KeadaanLembar, perubahan: readonly { kunci: string; nilai: NilaiSel }[]): KeadaanLembar {
  return { ...keadaan, lapisan: new Map([...keadaan.lapisan, ...perubahan.map(({ kunci, nilai }) => [kunci, nilai] as const)]) }
}

function gantiSub(perSub: KeadaanLembar['perSub'], subId: number, isi: PetaKetikan): KeadaanLembar['perSub'] {
  const baru = new Map(perSub)
  if (isi.size === 0) baru.delete(subId)
  else baru.set(subId, isi)
  return baru
}

/** Puts typed cells (a draft, a refused form) on the worksheet, leaving out those that are stored so already. */
export function pulihkan(keadaan: KeadaanLembar, isian: Isian, ketikan: PetaKetikan): KeadaanLembar {
  const sub = petaSub(isian)
  const tersimpan = petaSel(isian, [...ketikan.keys()])
  let hasil = keadaan
  for (const [kunci, satu] of ketikan) {
    const subId = sub(kunci)
    const alamat = bacaKunci(kunci)
    if (subId === null || !alamat) continue
    const baca = bacaKetikan(alamat, satu.teks)
    if (baca.ok && baca.nilai === (tersimpan.get(kunci) ?? null)) continue
    hasil = { ...hasil, perSub: gantiSub(hasil.perSub, subId, new Map([...(hasil.perSub.get(subId) ?? []), [kunci, satu]])) }
  }
  return hasil
}

/**
 * After a save: the cells that were sent are no longer typed, unless they were typed on meanwhile. A cell that was taken
 * back while the save was under way is typed again with its old text: the server holds the other one now.
 */
export function sesudahSimpan(keadaan: KeadaanLembar, terkirim: PetaKetikan, subDari: (kunci: string) => number | null): KeadaanLembar {
  const lapisan = new Map(keadaan.lapisan)
  let perSub = keadaan.perSub
  for (const [subId, isi] of keadaan.perSub) {
    const sub = new Map<string, Ketikan>()
    for (const [kunci, kini] of isi) {
      const dikirim = terkirim.get(kunci)
      const alamat = bacaKunci(kunci)
      const baca = dikirim && alamat ? bacaKetikan(alamat, dikirim.teks) : null
      if (!dikirim || !baca?.ok) {
        sub.set(kunci, kini)
        continue
      }
      lapisan.set(kunci, baca.nilai)
      if (kini.teks !== dikirim.teks) sub.set(kunci, { teks: kini.teks, sebelum: baca.nilai })
    }
    perSub = gantiSub(perSub, subId, sub)
  }
  for (const [kunci, { teks, sebelum }] of terkirim) {
    const [alamat, subId] = [bacaKunci(kunci), subDari(kunci)]
    const baca = alamat && bacaKetikan(alamat, teks)
    if (!alamat || subId === null || !baca?.ok || keadaan.perSub.get(subId)?.has(kunci)) continue
    lapisan.set(kunci, baca.nilai)
    perSub = gantiSub(perSub, subId, new Map([...(perSub.get(subId) ?? []), [kunci, { teks: tulisSel(alamat, sebelum), sebelum: baca.nilai }]]))
  }
  return { perSub, lapisan }
}

/** A conflict decided: keep what was typed (now against what is stored), or take what is stored. */
export function putuskan(keadaan: KeadaanLembar, subId: number, kunci: string, tersimpan: NilaiSel, milikSaya: boolean): KeadaanLembar {
  const sub = new Map(keadaan.perSub.get(subId))
  const kini = sub.get(kunci)
  if (milikSaya && kini) sub.set(kunci, { ...kini, sebelum: tersimpan })
  else sub.delete(kunci)
  return { perSub: gantiSub(keadaan.perSub, subId, sub), lapisan: new Map([...keadaan.lapisan, [kunci, tersimpan]]) }
}

/** All typed cells. */
export const semuaKetikan = (keadaan: KeadaanLembar): Map<string, Ketikan> => new Map([...keadaan.perSub.values()].flatMap((isi) => [...isi]))

/** The readable part of what was typed, as changes. */
export function perubahan(ketikan: PetaKetikan): Map<string, NilaiSel> {
  const hasil = new Map<string, NilaiSel>()
  for (const [kunci, { teks }] of ketikan) {
    const alamat = bacaKunci(kunci)
    const baca = alamat && bacaKetikan(alamat, teks)
    if (baca?.ok) hasil.set(kunci, baca.nilai)
  }
  return hasil
}
