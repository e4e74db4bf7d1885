import { periksaDokumen, type TanpaAsal } from '@/lib/rakor/cek-angka/utils'
import { RUMUS } from '@/lib/realisasi/rumus'
import { panelBahan, panelHadir } from './panel-bahan'
import type { Panel } from '@/lib/lihat/panel/types'
import type { BahanDokumen, BahanRapat, DefinisiDokumen, Dokumen } from './types'

/** Words of formulas and their published sources: constants of the product, whose figures are examples and not the position's. */
const KATA_RUMUS: ReadonlySet<string> = new Set(Object.values(RUMUS).flatMap(({ rumus, keterangan, sumber }) => [rumus, keterangan, sumber]))

/** A list that was cut short counts what it does not name: "dan 24 unit lain". */
const sisaSebutan = ({ teks, kalimat }: TanpaAsal): boolean => new RegExp(`\\bdan ${teks.replaceAll('.', '\\.')} [\\p{L}-]+ lain\\b`, 'u').test(kalimat)

/** Words of cells as the position itself has them: codes, names, what units wrote. */
const kataSel = (panel: readonly Panel[]): ReadonlySet<string> =>
  new Set(panel.flatMap(({ tabel: { baris } }) => baris.flatMap(({ sel }) => Object.values(sel).flatMap((satu) => (satu.jenis === 'teks' ? [`${satu.nilai}\n${satu.rinci ?? ''}`.trim()] : [])))))

/** Who is on the list, as the meeting's records have it: "Kodim 0422" and "Puskesmas 2" are names. */
const kataHadir = ({ hadir, unit }: BahanDokumen | BahanRapat): ReadonlySet<string> =>
  new Set([...hadir.flatMap(({ nama, jabatan, instansi }) => [nama ?? '', jabatan, `${jabatan} (tanpa undangan)`, instansi]), ...unit.flatMap(({ nama, singkat }) => [nama, singkat])])

/** Figures of a document that stand in no finding of its position (where it is of one) and in no record of its meeting. Must be empty before it goes out. */
export function angkaTanpaAsal(dokumen: Dokumen, bahan: BahanDokumen | BahanRapat, { sumber }: Pick<DefinisiDokumen, 'sumber'>): TanpaAsal[] {
  const nama = kataHadir(bahan)
  if (bahan.bekuan === null) return periksaDokumen(dokumen, panelHadir(bahan), { rapat: bahan.rapat, keputusan: bahan.keputusan, acara: bahan.acara }).tanpaAsal.filter((satu) => !sisaSebutan(satu) && !nama.has(satu.kalimat))
  const panel = [...panelBahan(bahan), ...(sumber?.(bahan) ?? []).map((tabel, i): Panel => ({ kunci: `rakor-tabel-${i + 1}`, judul: tabel.caption, tabel, rumus: [] }))]
  const tanpaAsal = periksaDokumen(dokumen, panel, bahan).tanpaAsal.filter((satu) => !nama.has(satu.kalimat))
  if (tanpaAsal.length === 0) return []
  const kata = kataSel(panel)
  return tanpaAsal.filter((satu) => !KATA_RUMUS.has(satu.kalimat.trim()) && !(satu.tempat.startsWith('tabel ') && kata.has(satu.kalimat.trim())) && !sisaSebutan(satu))
}
