import { bacaKunci } from '@/lib/lapor/entri/utils'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Isian } from '@/lib/lapor/pelaporan/types'

const KOLOM = { nilai: 'realisasi', koreksi: 'koreksi', alasan: 'alasan koreksi', target: 'target fisik', persen: 'progres fisik' } as const

/** Names by which cells are told: of lines ("B12") and of sub-kegiatan ("S3"). */
export type NamaSel = Readonly<Partial<Record<string, string>>>

const namaBaris = ({ rekeningKode, rekeningNama, sumberDana }: Isian['sub'][number]['baris'][number]): string => `${rekeningKode} ${rekeningNama}, ${sumberDana}`

/** The names of everything a unit reports, for a page that tells cells without their figures. */
export const namaSel = (isian: Isian): NamaSel =>
  Object.fromEntries(isian.sub.flatMap((sub) => [[`S${sub.id}`, sub.nama], ...sub.baris.map((baris) => [`B${baris.id}`, namaBaris(baris)])]))

/** A cell in words, by names: "Honor, DAU: koreksi Non-RKUD". */
export function labelDari(nama: NamaSel, kunci: string): string {
  const a = bacaKunci(kunci)
  if (!a) return kunci
  if ('sub' in a) return `${nama[`S${a.sub}`] ?? 'Sub-kegiatan'}: ${a.jenis === 'target' ? `target fisik ${namaBulan(a.bulan)}` : KOLOM[a.kolom]}`
  const baris = nama[`B${a.baris}`] ?? 'Baris'
  if (a.jenis === 'pagu') return `${baris}: pagu`
  if (a.jenis === 'kas') return `${baris}: anggaran kas ${namaBulan(a.bulan)}`
  return `${baris}: ${KOLOM[a.kolom]} ${a.kanal === 'RKUD' ? 'RKUD' : 'Non-RKUD'}`
}

/** A cell in words. */
export function labelSel(isian: Isian, kunci: string): string {
  const a = bacaKunci(kunci)
  if (a && 'sub' in a) return labelDari({ [`S${a.sub}`]: isian.sub.find((satu) => satu.id === a.sub)?.nama }, kunci)
  const baris = a && isian.sub.flatMap((sub) => sub.baris).find((satu) => satu.id === a.baris)
  return labelDari(baris ? { [`B${baris.id}`]: namaBaris(baris) } : {}, kunci)
}
