import { panelGerbang } from '@/lib/lihat/panel/dak/gerbang'
import type { DataDak } from '@/lib/lihat/panel/dak/data'
import { panelKritis } from '@/lib/lihat/panel/pengadaan/kritis'
import { panelTahap } from '@/lib/lihat/panel/pengadaan/tahap'
import { panelTerlambat } from '@/lib/lihat/panel/pengadaan/terlambat'
import type { DataPengadaan } from '@/lib/lihat/panel/pengadaan/data'
import { teks } from '@/lib/lihat/panel/sel'
import type { Panel } from '@/lib/lihat/panel/types'
import type { BahanLembar, Blok, HalamanUnit } from '../types'
import { rupiahUtuh } from './potong'

/** What a page froze; null where this meeting has not frozen it. The page's own loader wrote it, and its shape's number was held against the program's. */
const dataHalaman = <Data>({ halaman }: Pick<BahanLembar, 'halaman'>, nama: string): Data | null => (halaman[nama] === undefined ? null : (halaman[nama].data as Data))

const blok = (panel: Panel | null, lain: { rupa?: 'tabel' | 'bagan'; baris?: number } = {}): Blok[] =>
  panel === null || panel.tabel.baris.length === 0 ? [] : [{ jenis: 'panel', panel: rupiahUtuh(panel), ...lain }]

/** Rows of packages without the unit's name under theirs: the sheet is of one unit. */
const tanpaUnit = (panel: Panel): Panel => ({
  ...panel,
  tabel: { ...panel.tabel, baris: panel.tabel.baris.map((satu) => ({ ...satu, sel: { ...satu.sel, ...(satu.sel.nama?.jenis === 'teks' ? { nama: teks(satu.sel.nama.nilai) } : {}) } })) },
})

/** Gates of the unit's own DAK allocations; nothing for a unit that answers for none. @param baris rows that stand; missing: all */
export function blokDak(bahan: BahanLembar, { data: { unit } }: HalamanUnit, baris?: number): Blok[] {
  const dak = dataHalaman<DataDak>(bahan, 'dak')
  const milik = dak?.alokasi.filter(({ alokasi }) => alokasi.unitId === unit.id) ?? []
  if (dak === null || milik.length === 0) return []
  const panel = panelGerbang.susun({ ...dak, alokasi: milik })
  return blok(panel === null ? null : { ...panel, tabel: { ...panel.tabel, kolom: panel.tabel.kolom.filter(({ kunci }) => kunci !== 'ya' && kunci !== 'dapat') } }, { rupa: 'tabel', ...(baris === undefined ? {} : { baris }) })
}

/** How far the unit's own packages are, which contracts are critical, which were not begun in time. */
export function blokPaket(bahan: BahanLembar, { data: { unit } }: HalamanUnit, baris: number): Blok[] {
  const pengadaan = dataHalaman<DataPengadaan>(bahan, 'pengadaan')
  const paket = pengadaan?.paket.filter(({ unitId }) => unitId === unit.id) ?? []
  if (pengadaan === null || paket.length === 0) return []
  const data = { ...pengadaan, paket }
  const daftar = [panelKritis, panelTerlambat].flatMap(({ susun }) => susun(data) ?? [])
  return [...blok(panelTahap.susun(data)), ...daftar.flatMap((panel) => blok(tanpaUnit(panel), { rupa: 'tabel', baris }))]
}
