import { bacaKunci, KANAL, kunciSel } from '@/lib/lapor/entri/utils'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Isian } from '@/lib/lapor/pelaporan/types'

/** The tabs that are tables of cells. */
export const BAGIAN_TABEL = ['realisasi', 'fisik', 'pagu', 'anggaran-kas', 'target-fisik'] as const
export type BagianTabel = (typeof BAGIAN_TABEL)[number]

/** Every cell of one tab, by key. */
export function kunciBagian(isian: Isian, bagian: BagianTabel): string[] {
  const baris = isian.sub.flatMap((sub) => sub.baris.map((satu) => satu.id))
  switch (bagian) {
    case 'fisik':
      return isian.sub.flatMap(({ id }) => (['persen', 'alasan'] as const).map((kolom) => kunciSel({ jenis: 'fisik', sub: id, kolom })))
    case 'pagu':
      return baris.map((id) => kunciSel({ jenis: 'pagu', baris: id }))
    case 'anggaran-kas':
      return baris.flatMap((id) => Array.from({ length: 12 }, (_, i) => kunciSel({ jenis: 'kas', baris: id, bulan: i + 1 })))
    case 'target-fisik':
      return isian.sub.flatMap(({ id }) => Array.from({ length: 12 }, (_, i) => kunciSel({ jenis: 'target', sub: id, bulan: i + 1 })))
    case 'realisasi':
      return baris.flatMap((id) =>
        KANAL.flatMap((kanal) => (['nilai', 'koreksi', 'alasan'] as const).map((kolom) => kunciSel({ jenis: 'realisasi', baris: id, kanal, kolom }))),
      )
  }
}

const KOLOM = { nilai: 'realisasi', koreksi: 'koreksi', alasan: 'alasan koreksi', target: 'target fisik', persen: 'progres fisik' } as const

/** A cell in words: "Honor, DAU: koreksi Non-RKUD". */
export function labelSel(isian: Isian, kunci: string): string {
  const a = bacaKunci(kunci)
  if (!a) return kunci
  if ('sub' in a) {
    const sub = isian.sub.find((satu) => satu.id === a.sub)
    return `${sub?.nama ?? 'Sub-kegiatan'}: ${a.jenis === 'target' ? `target fisik ${namaBulan(a.bulan)}` : KOLOM[a.kolom]}`
  }
  const baris = isian.sub.flatMap((sub) => sub.baris).find((satu) => satu.id === a.baris)
  const nama = baris ? `${baris.rekeningKode} ${baris.rekeningNama}, ${baris.sumberDana}` : 'Baris'
  if (a.jenis === 'pagu') return `${nama}: pagu`
  if (a.jenis === 'kas') return `${nama}: anggaran kas ${namaBulan(a.bulan)}`
  return `${nama}: ${KOLOM[a.kolom]} ${a.kanal === 'RKUD' ? 'RKUD' : 'Non-RKUD'}`
}
