import { bacaKunci, kunciSel, type Alamat, type Kanal, type NilaiSel } from '@/lib/lapor/entri/utils'
import { NOL, sen, senFromText, senToText, type Sen } from '@/lib/realisasi/rupiah'
import { targetBulan } from './hitung'
import type { BarisIsian, FisikIsian, Isian, SubIsian } from './types'

/** Changes by the cell's key, in canonical spelling. */
export type Perubahan = ReadonlyMap<string, NilaiSel>

const uang = (nilai: NilaiSel): Sen | null => (nilai === null ? null : senFromText(nilai))
const teksUang = (nilai: Sen | null): NilaiSel => (nilai === null ? null : senToText(nilai))
/** Hundredths of a percent have the same two decimals as rupiah. */
const persen = (nilai: NilaiSel): number | null => (nilai === null ? null : Number(senFromText(nilai)))
const teksPersen = (nilai: number | null): NilaiSel => (nilai === null ? null : senToText(sen(BigInt(nilai))))

/** The stored value behind a cell, in canonical spelling. null also for a cell that the line does not have. */
export function nilaiSel(sub: SubIsian, alamat: Alamat): NilaiSel {
  if (alamat.jenis === 'target') return teksPersen(sub.fisik.rencana[alamat.bulan - 1] ?? null)
  if (alamat.jenis === 'fisik') {
    if (alamat.kolom === 'alasan') return sub.fisik.alasan || null
    return teksPersen(alamat.kolom === 'target' ? targetBulan(sub.fisik) : sub.fisik.persen)
  }
  const baris = sub.baris.find((satu) => satu.id === alamat.baris)
  if (!baris) return null
  if (alamat.jenis === 'pagu') return teksUang(baris.pagu)
  if (alamat.jenis === 'kas') return teksUang(baris.kas[alamat.bulan - 1] ?? null)
  const isi = baris.kanal[alamat.kanal]
  if (alamat.kolom === 'alasan') return isi.alasan || null
  return alamat.kolom === 'nilai' ? teksUang(isi.nilai) : isi.koreksi === NOL ? null : senToText(isi.koreksi)
}

/** One line with the changes that concern it; the line itself where there are none. */
export function terapkanBaris(baris: BarisIsian, perubahan: Perubahan): BarisIsian {
  if (perubahan.size === 0) return baris
  const ambil = (alamat: Alamat): NilaiSel | undefined => perubahan.get(kunciSel(alamat))
  const satuKanal = (kanal: Kanal): BarisIsian['kanal'][Kanal] => {
    const lama = baris.kanal[kanal]
    const ke = { jenis: 'realisasi', baris: baris.id, kanal } as const
    const [nilai, koreksi, alasan] = [ambil({ ...ke, kolom: 'nilai' }), ambil({ ...ke, kolom: 'koreksi' }), ambil({ ...ke, kolom: 'alasan' })]
    return {
      lalu: lama.lalu,
      nilai: nilai === undefined ? lama.nilai : uang(nilai),
      koreksi: koreksi === undefined ? lama.koreksi : (uang(koreksi) ?? NOL),
      alasan: alasan === undefined ? lama.alasan : (alasan ?? ''),
    }
  }
  const pagu = ambil({ jenis: 'pagu', baris: baris.id })
  return {
    ...baris,
    pagu: pagu === undefined ? baris.pagu : uang(pagu),
    kas: baris.kas.map((lama, i) => {
      const baru = ambil({ jenis: 'kas', baris: baris.id, bulan: i + 1 })
      return baru === undefined ? lama : uang(baru)
    }),
    kanal: { RKUD: satuKanal('RKUD'), NON_RKUD: satuKanal('NON_RKUD') },
  }
}

function terapkanFisik(sub: SubIsian, perubahan: Perubahan): FisikIsian {
  const ambil = (kolom: 'target' | 'persen' | 'alasan'): NilaiSel | undefined =>
    perubahan.get(kunciSel({ jenis: 'fisik', sub: sub.id, kolom }))
  const [target, nilai, alasan] = [ambil('target'), ambil('persen'), ambil('alasan')]
  return {
    ...sub.fisik,
    rencana: sub.fisik.rencana.map((lama, i) => {
      const baru = perubahan.get(kunciSel({ jenis: 'target', sub: sub.id, bulan: i + 1 }))
      if (baru !== undefined) return persen(baru)
      return i + 1 === sub.fisik.bulan && target !== undefined ? persen(target) : lama
    }),
    persen: nilai === undefined ? sub.fisik.persen : persen(nilai),
    alasan: alasan === undefined ? sub.fisik.alasan : (alasan ?? ''),
  }
}

/** One sub-kegiatan with the changes that concern it. */
export const terapkanSub = (sub: SubIsian, perubahan: Perubahan): SubIsian => ({
  ...sub,
  baris: sub.baris.map((baris) => terapkanBaris(baris, perubahan)),
  fisik: terapkanFisik(sub, perubahan),
})

/**
 * Everything a unit reports, as it would be after the changes. Unknown keys change nothing, and a sub-kegiatan that no
 * change concerns stays the very same object, so that nobody computes or draws it again.
 */
export function terapkan(isian: Isian, perubahan: Perubahan): Isian {
  if (perubahan.size === 0) return isian
  const [subKena, barisKena] = [new Set<number>(), new Set<number>()]
  for (const kunci of perubahan.keys()) {
    const alamat = bacaKunci(kunci)
    if (alamat && 'sub' in alamat) subKena.add(alamat.sub)
    else if (alamat) barisKena.add(alamat.baris)
  }
  const kena = (sub: SubIsian): boolean => subKena.has(sub.id) || sub.baris.some((baris) => barisKena.has(baris.id))
  return { ...isian, sub: isian.sub.map((sub) => (kena(sub) ? terapkanSub(sub, perubahan) : sub)) }
}

/** All stored cells of one kind, by key: what a form without JavaScript sends back as "seen". */
export function petaSel(isian: Isian, kunci: readonly string[]): Map<string, NilaiSel> {
  const peta = new Map<string, NilaiSel>()
  const subBaris = new Map(isian.sub.flatMap((sub) => sub.baris.map((baris) => [baris.id, sub] as const)))
  const subId = new Map(isian.sub.map((sub) => [sub.id, sub]))
  for (const satu of kunci) {
    const alamat = bacaKunci(satu)
    const sub = alamat && ('sub' in alamat ? subId.get(alamat.sub) : subBaris.get(alamat.baris))
    if (alamat && sub) peta.set(satu, nilaiSel(sub, alamat))
  }
  return peta
}
