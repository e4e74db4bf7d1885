import type { Panel, Sel } from '@/lib/lihat/panel/types'
import { bagianPaket } from './paket-office'

/** A number of a chart: where it stands, and its text in the sheet and in the chart's own copy. */
export interface AngkaBagan { bagan: string; lembar: string[]; salinan: string[]; label: string[] }

const cocok = (teks: string, pola: RegExp): string[] => [...teks.matchAll(pola)].map((satu) => satu[1] ?? '')

/** Every chart of a package with the numbers of its workbook, of its cache, and the words at its marks. */
export async function angkaBagan(berkas: Uint8Array): Promise<AngkaBagan[]> {
  const bagian = await bagianPaket(berkas)
  const hasil: AngkaBagan[] = []
  for (const [nama, isi] of bagian) {
    const urut = /^ppt\/charts\/chart(\d+)\.xml$/.exec(nama)?.[1]
    if (urut === undefined) continue
    const xml = isi.toString('utf8')
    const buku = await bagianPaket(bagian.get(`ppt/embeddings/data${urut}.xlsx`) ?? Buffer.alloc(0))
    hasil.push({
      bagan: nama, label: cocok(xml.replace(/<c:title>.*?<\/c:title>/g, ''), /<a:t>([^<]*)<\/a:t>/g),
      salinan: cocok(xml, /<c:numCache>(.*?)<\/c:numCache>/g).flatMap((satu) => cocok(satu, /<c:v>([^<]*)<\/c:v>/g)),
      lembar: cocok(buku.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '', /<c r="[A-Z]+\d+" s="\d"><v>([^<]*)<\/v>/g),
    })
  }
  return hasil
}

/** Whether a number as the sheet has it is this cell's: rupiah to the sen, shares and points to the twelfth place. */
function milik(teks: string, sel: Sel): boolean {
  switch (sel.jenis) {
    case 'rupiah': return sel.nilai !== null && Math.abs(Number(teks) * 100 - Number(sel.nilai)) < 0.5 && (teks.split('.')[1] ?? '').length <= 2
    case 'persen': return sel.nilai.ada && Math.abs(Number(teks) - Number(sel.nilai.pembilang) / Number(sel.nilai.penyebut)) < 1e-11
    case 'poin': return sel.nilai.ada && Math.abs(Number(teks) - (Number(sel.nilai.pembilang) / Number(sel.nilai.penyebut)) * 100) < 1e-9
    case 'bilangan': return sel.nilai !== null && String(sel.nilai) === teks
    default: return false
  }
}

/** Numbers of charts that no cell of these findings holds. Empty is right. */
export async function baganTanpaAsal(berkas: Uint8Array, panel: readonly Panel[]): Promise<string[]> {
  const sel = panel.flatMap(({ tabel }) => tabel.baris.flatMap((baris) => Object.values(baris.sel)))
  return (await angkaBagan(berkas)).flatMap(({ bagan, lembar, salinan }) => [
    ...(lembar.length === salinan.length && [...lembar].sort().join() === [...salinan].sort().join() ? [] : [`${bagan}: lembar tidak sama dengan salinannya`]),
    ...lembar.filter((teks) => !sel.some((satu) => milik(teks, satu))).map((teks) => `${bagan}: ${teks}`),
  ])
}
