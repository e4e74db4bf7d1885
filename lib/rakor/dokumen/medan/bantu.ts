import type { DataProyeksi } from '@/lib/lihat/proyeksi/types'
import type { Sel } from '@/lib/lihat/panel/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { pareto } from '@/lib/realisasi/kesenjangan'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import type { Zona } from '@/lib/realisasi/zona'
import type { Keputusan } from '@/lib/rakor/keputusan/types'
import type { Alinea, Angka, BahanDokumen } from '../types'

type Beku = Pick<BahanDokumen, 'ringkasan'>

/** The position of the whole regency. */
export const kabupaten = ({ ringkasan }: Beku): Capaian => ringkasan.data.kabupaten

/** Units that have to report: those with pagu. */
export const wajib = ({ ringkasan }: Beku): readonly Capaian[] => ringkasan.data.unit.filter(({ posisi }) => posisi.jumlahUnit > 0)

/** Units that have not reported the cut-off month. */
export const belumLapor = (bahan: Beku): readonly Capaian[] => wajib(bahan).filter(({ melapor }) => !melapor)

export const unitZona = ({ ringkasan }: Beku, zona: Zona): readonly Capaian[] => ringkasan.data.unit.filter((satu) => satu.zona === zona)

/** What people call a unit; its name where it has no short one. */
export const sebut = ({ ringkasan }: Beku, { posisi }: Capaian): string => ringkasan.data.namaSingkat.get(posisi.kunci) ?? posisi.nama

/** The unit that lacks most rupiah, with its share; undefined: nobody is behind. */
export const terbesar = ({ ringkasan }: Beku) => pareto(ringkasan.data.unit)[0]

export const mutlak = (nilai: Sen | null): Sen | null => (nilai === null ? null : sen(nilai < 0n ? -nilai : nilai))

/** Decisions carried here from an earlier meeting. */
export const keputusanLalu = ({ rapat, keputusan }: Pick<BahanDokumen, 'rapat' | 'keputusan'>): readonly Keputusan[] => keputusan.filter(({ rapatId, rapatAsal }) => rapatId !== rapat.id || (rapatAsal[0]?.rapatId ?? rapat.id) !== rapat.id)

/** Decisions that the meeting took itself. */
export function keputusanIni(bahan: Pick<BahanDokumen, 'rapat' | 'keputusan'>): readonly Keputusan[] {
  const lalu = new Set(keputusanLalu(bahan))
  return bahan.keputusan.filter((satu) => !lalu.has(satu))
}

/** Anggaran kas of units through the year, where the projection's page was frozen. */
export function dataProyeksi({ halaman }: Pick<BahanDokumen, 'halaman'>): DataProyeksi | null {
  const isi = halaman.proyeksi
  // the page's own loader wrote it, and its shape's number was held against the program's
  return isi === undefined ? null : (isi.data as DataProyeksi)
}

const angka = (sel: Sel, rupa?: Angka['rupa']): Alinea => [{ sel, ...(rupa === undefined ? {} : { rupa }) }]

export const penuh = (nilai: Sen | null): Alinea => angka({ jenis: 'rupiah', nilai })
export const singkat = (nilai: Sen | null): Alinea => angka({ jenis: 'rupiah', nilai }, 'singkat')
export const dieja = (nilai: Sen | null): Alinea => angka({ jenis: 'rupiah', nilai }, 'terbilang')
export const cacah = (nilai: number | null): Alinea => angka({ jenis: 'bilangan', nilai })
export const persenan = (nilai: Capaian['target']): Alinea => angka({ jenis: 'persen', nilai })
