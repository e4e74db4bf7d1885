import { bacaKetikan, bacaKunci, tulisSel, type NilaiSel } from '@/lib/entri/utils'
import { petaSel, terapkan } from '@/lib/pelaporan/utils'
import type { Isian } from '@/lib/pelaporan/types'
import type { Ketikan, PetaKetikan } from './draf'

/** What is on an entry table beyond what is stored: typed cells, by sub-kegiatan, so that typing touches one group only. */
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
    return a.jenis === 'fisik' ? (sub.has(a.sub) ? a.sub : null) : (baris.get(a.baris) ?? null)
  }
}

/** One cell typed into. Typing back what is stored takes the cell out again. */
export function ketik(keadaan: KeadaanLembar, subId: number, kunci: string, teks: string, tersimpan: NilaiSel): KeadaanLembar {
  const alamat = bacaKunci(kunci)
  if (!alamat) return keadaan
  const lama = keadaan.perSub.get(subId)
  const sub = new Map(lama)
  const hasil = bacaKetikan(alamat, teks)
  if (teks === tulisSel(alamat, tersimpan) || (hasil.ok && hasil.nilai === tersimpan)) sub.delete(kunci)
  else sub.set(kunci, { teks, sebelum: lama?.get(kunci)?.sebelum ?? tersimpan })
  return { ...keadaan, perSub: gantiSub(keadaan.perSub, subId, sub) }
}

function gantiSub(perSub: KeadaanLembar['perSub'], subId: number, isi: PetaKetikan): KeadaanLembar['perSub'] {
  const baru = new Map(perSub)
  if (isi.size === 0) baru.delete(subId)
  else baru.set(subId, isi)
  return baru
}

/** Puts typed cells (a draft, a refused form) on the table, leaving out those that are stored so already. */
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

/** After a save: the cells that were sent are no longer typed, unless they were typed on meanwhile. */
export function sesudahSimpan(keadaan: KeadaanLembar, terkirim: PetaKetikan): KeadaanLembar {
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

/** The figures as they would be if everything typed were saved. */
export const isianKini = (isian: Isian, keadaan: KeadaanLembar): Isian =>
  terapkan(terapkan(isian, keadaan.lapisan), perubahan(semuaKetikan(keadaan)))
