import { bacaKunci, KANAL, kunciSel, type Kanal } from '@/lib/lapor/entri/utils'
import type { BarisIsian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { NOL, type Sen } from '@/lib/realisasi/rupiah'

export const KANAL_NAMA: Record<Kanal, string> = { RKUD: 'RKUD', NON_RKUD: 'Non-RKUD' }

/** The cells of a sub-kegiatan's own that a verifier may note. */
export const selSub = ({ id }: SubIsian, bulan: number): string[] => [
  kunciSel({ jenis: 'target', sub: id, bulan }), kunciSel({ jenis: 'fisik', sub: id, kolom: 'target' }),
  kunciSel({ jenis: 'fisik', sub: id, kolom: 'persen' }), kunciSel({ jenis: 'fisik', sub: id, kolom: 'alasan' }),
]

/** All cells of a line, so that no note is without a place. */
export const selBaris = ({ id }: BarisIsian): string[] => [
  kunciSel({ jenis: 'pagu', baris: id }),
  ...Array.from({ length: 12 }, (_, i) => kunciSel({ jenis: 'kas', baris: id, bulan: i + 1 })),
  ...KANAL.flatMap((kanal) => (['nilai', 'koreksi', 'alasan'] as const).map((kolom) => kunciSel({ jenis: 'realisasi', baris: id, kanal, kolom }))),
]

/** Where in the page the row of a cell stands. */
export function jangkarSel(kunci: string): string {
  const alamat = bacaKunci(kunci)
  if (!alamat) return 'judul-catatan'
  return 'sub' in alamat ? `sub-${alamat.sub}` : `baris-${alamat.baris}`
}

interface SelUang {
  kunci: string
  kanal: Kanal
  kolom: 'nilai' | 'koreksi'
  nilai: Sen | null
}

/** The month's money of a line, cell by cell: the treasury account always, what else was filled in or noted. */
export function selRealisasi(baris: BarisIsian, catatan: readonly { kunci: string }[]): SelUang[] {
  const semua = KANAL.flatMap((kanal): SelUang[] => {
    const { nilai, koreksi } = baris.kanal[kanal]
    const kunci = (kolom: 'nilai' | 'koreksi'): string => kunciSel({ jenis: 'realisasi', baris: baris.id, kanal, kolom })
    return [{ kunci: kunci('nilai'), kanal, kolom: 'nilai', nilai }, { kunci: kunci('koreksi'), kanal, kolom: 'koreksi', nilai: koreksi === NOL ? null : koreksi }]
  })
  return semua.filter((satu, i) => i === 0 || satu.nilai !== null || catatan.some(({ kunci }) => kunci === satu.kunci))
}
