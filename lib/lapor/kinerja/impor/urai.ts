import type { BarisSel, KolomKinerja, LembarKinerja } from './types'

const rapi = (teks: string): string => teks.toLowerCase().replace(/[^a-z0-9%]+/g, ' ').trim()
const UANG = /\b(?:rp|rupiah|uang|pagu)\b/

/** What a head says; null: nothing that is known here. */
export function artiKepala(teks: string): KolomKinerja | null {
  const isi = rapi(teks)
  if (isi === '') return null
  if (/\blalu\b/.test(isi)) return UANG.test(isi) ? 'rpLalu' : 'lalu'
  if (/\brenstra\b/.test(isi)) return UANG.test(isi) ? 'rpRenstra' : 'targetRenstra'
  if (/\bindikator\b/.test(isi)) return 'indikator'
  if (/^kode\b/.test(isi)) return 'kode'
  if (/\b(?:program|kegiatan)\b/.test(isi)) return 'simpul'
  if (/^target\b/.test(isi) && !UANG.test(isi)) return 'target'
  return ([['tujuan', /^tujuan\b/], ['sasaran', /^sasaran\b/], ['satuan', /^satuan\b/], ['jenis', /^jenis\b/], ['rumus', /^rumus\b/]] as const).find(([, pola]) => pola.test(isi))?.[0] ?? null
}

/** The row of the heads: the first with a node, an indicator and a unit. null: there is none among the first fifty. */
export function cariKepala(sel: readonly (readonly string[])[]): { baris: number; kolom: (KolomKinerja | null)[] } | null {
  for (const [baris, isi] of sel.slice(0, 50).entries()) {
    const kolom = isi.map(artiKepala)
    if (kolom.includes('indikator') && kolom.includes('satuan') && (kolom.includes('kode') || kolom.includes('simpul'))) return { baris, kolom }
  }
  return null
}

/** A sheet as its rows read; nothing is held against what stands yet. Rows of column numbers and empty ones are no rows. */
export function uraiLembar(sel: readonly (readonly string[])[]): LembarKinerja {
  const kepala = cariKepala(sel)
  if (kepala === null) return { baris: [], kolom: [], asing: [], ditolak: 'Kepala tabelnya tidak dikenali. Perlu satu baris kepala dengan paling sedikit Kode, Indikator kinerja, dan Satuan, seperti templatnya.' }
  const kolom = kepala.kolom.filter((satu) => satu !== null)
  const ganda = kolom.find((satu, i) => kolom.indexOf(satu) !== i)
  const asing = (sel[kepala.baris] ?? []).filter((teks, k) => teks !== '' && kepala.kolom[k] === null)
  if (ganda !== undefined) return { baris: [], kolom, asing, ditolak: `Dua kolom terbaca sebagai “${ganda}”. Hapus atau ganti nama salah satunya.` }
  const baris = sel.slice(kepala.baris + 1).flatMap((isi, i): BarisSel[] => {
    const satu: BarisSel = { nomor: kepala.baris + 2 + i }
    kepala.kolom.forEach((nama, k) => { const teks = (isi[k] ?? '').trim(); if (nama !== null && teks !== '') satu[nama] = teks })
    const terisi = Object.keys(satu).length > 1
    const nomorKolom = isi.every((teks) => teks === '' || /^\d{1,2}$/.test(teks))
    return terisi && !nomorKolom ? [satu] : []
  })
  return { baris, kolom, asing, ditolak: baris.length === 0 ? 'Di bawah kepala tabel tidak ada baris yang berisi.' : null }
}
