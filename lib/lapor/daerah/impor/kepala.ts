import type { KolomDaerah } from '../types'

const kata = (sel: string): string => sel.toLowerCase().replace(/[^a-z0-9%]+/g, ' ').trim()

const POLA: readonly (readonly [RegExp, KolomDaerah | 'kodeSaja'])[] = [
  [/^(?:kode|kd)\b.*\bbps\b|^bps$/, 'kodeBps'], [/^(?:kode|kd)\b.*\b(?:kemendagri|mendagri|permendagri|kepmendagri|wilayah kemendagri)\b|^kemendagri$/, 'kode'],
  [/^(?:kode|kd)(?: (?:daerah|wilayah|kabupaten|kab|kota))*$/, 'kodeSaja'],
  [/^(?:nama(?: (?:daerah|kabupaten|kab|kota|pemda))*|daerah|kabupaten(?: kota)?|pemda|pemerintah daerah)$/, 'nama'],
  [/^(?:tahun(?: anggaran)?|ta|thn)$/, 'tahun'], [/^(?:bulan|s d bulan|periode|posisi|sampai bulan)$/, 'bulan'],
  [/^(?:sumber(?: data)?|tautan|url|laman)$/, 'sumber'], [/^(?:tanggal|tgl)(?: (?:diambil|ambil|unduh|akses|data|pengambilan))?$|^diambil$/, 'diambil'],
  // a percentage of anything else (of a target, of the work, of what is left) is none of realisasi against pagu
  [/^(?!.*\b(?:target|rencana|fisik|deviasi|selisih|sisa|pendapatan|pembiayaan|pertumbuhan|kenaikan|kinerja|capaian)\b).*(?:%|\b(?:persen|persentase|serapan)\b)/, 'persen'], [/^(?:realisasi)(?: (?:belanja|kumulatif|keuangan|rp))*$/, 'realisasi'],
  [/^(?:pagu|anggaran|apbd|belanja)(?: (?:belanja|daerah|apbd|anggaran|rp))*$/, 'pagu'],
]

export interface Kepala {
  letak: number
  kolom: (KolomDaerah | 'kodeSaja' | null)[]
  asing: string[]
}

/** The head row among the first fifteen: a name, a month, and a figure. null: there is none. */
export function cariKepala(baris: readonly (readonly string[])[]): Kepala | null {
  for (let letak = 0; letak < Math.min(15, baris.length); letak++) {
    const sel = baris[letak] ?? []
    const arti = sel.map((satu) => POLA.find(([pola]) => pola.test(kata(satu)))?.[1] ?? null)
    const kolom = arti.map((satu, k) => (satu !== null && arti.indexOf(satu) === k ? satu : null))
    if (!kolom.includes('nama') || !kolom.includes('bulan') || !(kolom.includes('realisasi') || kolom.includes('persen'))) continue
    return { letak, kolom, asing: sel.filter((nama, k) => kolom[k] === null && nama.trim() !== '' && !/^(?:no|nomor|no urut)$/.test(kata(nama))) }
  }
  return null
}
