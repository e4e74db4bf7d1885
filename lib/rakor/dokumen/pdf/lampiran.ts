import type { NaskahCetak } from '@/lib/dasar/typst/types'
import { senToText, type Sen } from '@/lib/realisasi/rupiah'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import type { BarisTabel, Sel, Tabel } from '@/lib/lihat/panel/types'
import type { Dokumen } from '../types'

const duaDesimal = (ratusan: number | null): string | null => (ratusan === null ? null : senToText(BigInt(ratusan) as Sen))

/** A value as a machine reads it: full rupiah and percent as decimal texts, ISO dates, null where there is none. */
function nilaiMesin(sel: Sel): string | number | null {
  switch (sel.jenis) {
    case 'teks':
    case 'tanpa': return sel.nilai
    case 'rupiah': return sel.nilai === null ? null : senToText(sel.nilai)
    case 'persen':
    case 'poin': return duaDesimal(bulatkanPersen(sel.nilai))
    case 'bilangan':
    case 'tanggal':
    case 'zona': return sel.nilai
  }
}

function tabelMesin(kunci: string, judul: string, { kolom, baris, jumlah }: Tabel) {
  const satu = ({ sel }: BarisTabel) => Object.fromEntries(kolom.map(({ kunci: nama }) => [nama, sel[nama] === undefined ? null : nilaiMesin(sel[nama])]))
  return { kunci, judul, kolom: kolom.map(({ kunci: nama, nama: sebutan, satuan }) => ({ kunci: nama, nama: sebutan, satuan: satuan?.replace('Rp miliar', 'Rp') ?? null })), baris: baris.map(satu), jumlah: jumlah ? satu(jumlah) : null }
}

/** The tables behind a document, whole, as one file within it: who has the paper has the figures. */
export function lampiranAngka({ nama, kaki, contoh, blok }: Dokumen): NaskahCetak['lampiran'] {
  const tabel = blok.flatMap((satu, urutan) => (satu.jenis === 'panel' ? [tabelMesin(satu.panel.kunci, satu.panel.judul, satu.panel.tabel)] : satu.jenis === 'tabel' ? [tabelMesin(`tabel-${urutan + 1}`, satu.tabel.caption, satu.tabel)] : []))
  if (tabel.length === 0) return []
  return [{ nama: 'angka.json', tipe: 'application/json', uraian: 'Angka pada tabel dan grafik dokumen ini', isi: JSON.stringify({ dokumen: nama, kaki, contoh, tabel }) }]
}
