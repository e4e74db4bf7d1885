import type { ReactNode } from 'react'

/**
 * A small picture of the product's own screen, drawn with its own colours so that it is readable by day and by night and never
 * out of date in its look. To a screen reader it is one picture with a description. Its figures are made up.
 */
export function Bingkai({ alt, children, keterangan }: { alt: string; children: ReactNode; keterangan: string }) {
  return (
    <figure className="cetak-utuh max-w-2xl">
      <div role="img" aria-label={alt} className="overflow-hidden border border-garis-kuat bg-latar p-3 text-sm">
        <div aria-hidden="true">{children}</div>
      </div>
      <figcaption className="mt-1 text-sm text-redup">{keterangan} Angka contoh.</figcaption>
    </figure>
  )
}

const RUPA = {
  biasa: 'text-right whitespace-nowrap tabular-nums',
  teks: '',
  tutup: 'bg-abu-alas text-right whitespace-nowrap tabular-nums text-redup',
  aktif: 'text-right whitespace-nowrap tabular-nums outline-2 -outline-offset-2 outline-aksen',
  salah: 'bg-merah-alas text-right whitespace-nowrap tabular-nums text-merah outline-2 -outline-offset-2 outline-merah',
  catatan: 'bg-kuning-alas text-right whitespace-nowrap tabular-nums outline-2 -outline-offset-2 outline-kuning',
} as const

export interface SelMini {
  isi: ReactNode
  rupa?: keyof typeof RUPA
}

/** A few rows of a table: the first column names, the rest are figures. */
export function TabelMini({ kolom, baris }: { kolom: readonly string[]; baris: readonly (readonly SelMini[])[] }) {
  return (
    <div className="grid gap-px bg-garis" style={{ gridTemplateColumns: `minmax(0,1fr) repeat(${kolom.length - 1}, auto)` }}>
      {kolom.map((nama, i) => <span key={nama} className={`bg-alas px-2 py-1 font-semibold break-words ${i > 0 ? 'text-right' : ''}`}>{nama}</span>)}
      {baris.flatMap((satu, i) => satu.map(({ isi, rupa = 'teks' }, j) => (
        <span key={`${i}-${j}`} className={`px-2 py-1 break-words ${rupa === 'tutup' || rupa === 'salah' || rupa === 'catatan' ? '' : 'bg-latar'} ${RUPA[rupa]}`}>{isi}</span>
      )))}
    </div>
  )
}

/** A button as it looks, without being one. */
export const TombolMini = ({ children, utama }: { children: ReactNode; utama?: boolean }) => (
  <span className={`inline-block rounded border px-3 py-1 font-medium ${utama ? 'border-aksen bg-aksen text-di-aksen' : 'border-garis-kuat text-aksen'}`}>{children}</span>
)
