import { expect } from 'vitest'
import type { Bagan, Panel, Sel } from '@/lib/lihat/panel/types'

/** The columns that a picture is drawn from. */
function kolomBagan(bagan: Bagan | undefined): string[] {
  if (bagan === undefined) return []
  return Object.entries(bagan).flatMap(([nama, nilai]) => (['jenis', 'tahun', 'batas', 'bentuk'].includes(nama) ? [] : Array.isArray(nilai) ? (nilai as string[]) : [String(nilai)]))
}

const besar = (sel: Sel | undefined): bigint | null =>
  sel?.jenis === 'rupiah' ? sel.nilai : sel?.jenis === 'bilangan' && sel.nilai !== null ? BigInt(sel.nilai) : null

/** What holds of every panel, whatever it says. For tests. */
export function periksaPanel(panel: Panel): void {
  const { kunci, judul, tabel, bagan, kosong } = panel
  expect(kunci, kunci).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(judul.trim(), `${kunci}: judul`).not.toBe('')
  const kolom = tabel.kolom.map((satu) => satu.kunci)
  expect(new Set(kolom).size, `${kunci}: kolom`).toBe(kolom.length)
  // a picture never shows other figures than its table's; deeper rows and heads of groups may hold them apart
  const ada = new Set([...kolom, ...tabel.baris.flatMap(({ sel }) => Object.keys(sel))])
  for (const satu of kolomBagan(bagan)) if (tabel.baris.length > 0) expect([...ada], `${kunci}: bagan memakai ${satu}`).toContain(satu)
  const kunciBaris = tabel.baris.map((satu) => satu.kunci)
  expect(new Set(kunciBaris).size, `${kunci}: kunci baris ganda`).toBe(kunciBaris.length)
  const [pertama] = tabel.kolom
  for (const { kunci: baris, sel } of [...tabel.baris, ...(tabel.jumlah ? [tabel.jumlah] : [])]) expect(pertama && sel[pertama.kunci], `${kunci}/${baris}: tanpa nama`).toBeDefined()
  if (tabel.baris.length === 0) expect(kosong, `${kunci}: tanpa baris harus menyebut mengapa`).toBeDefined()
  // the rows that the title means stand first, or where they belong in an order that is shown whole: what the title says is seen without unfolding
  if (tabel.berurut) return expect(tabel.tampil, `${kunci}: baris berurut dilipat`).toBeUndefined()
  const utama = tabel.baris.map((satu) => satu.utama === true)
  expect(utama.lastIndexOf(true), `${kunci}: baris utama`).toBe(utama.filter(Boolean).length - 1)
}

/** Sum of a column of amounts or counts over the rows of one depth. */
export const jumlahKolom = ({ tabel: { baris } }: Panel, kolom: string, tingkat: number = 0): bigint =>
  baris.filter((satu) => (satu.tingkat ?? 0) === tingkat).reduce((total, { sel }) => total + (besar(sel[kolom]) ?? 0n), 0n)
