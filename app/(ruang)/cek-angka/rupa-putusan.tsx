import { cn } from '@/components/dasar/ui/cn'
import { NAMA_PUTUSAN } from '@/lib/rakor/cek-angka/constants'
import type { Putusan } from '@/lib/rakor/cek-angka/types'

const WARNA: Record<Putusan, string> = { BERTENTANGAN: 'text-merah', TIDAK_PASTI: 'text-kuning', LUAR_DATA: 'text-abu', DIBULATKAN: 'text-hijau', COCOK: 'text-hijau' }

/** Background and underline of a figure in the text, by verdict. */
export const TANDA: Record<Putusan, string> = {
  BERTENTANGAN: 'bg-merah-alas decoration-merah decoration-double', TIDAK_PASTI: 'bg-kuning-alas decoration-kuning decoration-wavy', LUAR_DATA: 'bg-abu-alas decoration-abu decoration-dotted',
  DIBULATKAN: 'bg-hijau-alas decoration-hijau decoration-dashed', COCOK: 'bg-hijau-alas decoration-hijau',
}

/** A shape each, so that verdicts survive greyscale print: cross, diamond, ring, half disc, disc. */
function Bentuk({ putusan }: { putusan: Putusan }) {
  switch (putusan) {
    case 'BERTENTANGAN': return <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" stroke="currentColor" strokeWidth="2.4" />
    case 'TIDAK_PASTI': return <path d="M6 0l6 6-6 6-6-6z" fill="currentColor" />
    case 'LUAR_DATA': return <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
    case 'DIBULATKAN': return <><circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.4" /><path d="M6 .5a5.5 5.5 0 0 1 0 11z" fill="currentColor" /></>
    case 'COCOK': return <circle cx="6" cy="6" r="5.5" fill="currentColor" />
  }
}

export const BentukPutusan = ({ putusan, className }: { putusan: Putusan; className?: string }) => (
  <svg viewBox="0 0 12 12" aria-hidden="true" className={cn('inline-block size-3 shrink-0', WARNA[putusan], className)}><Bentuk putusan={putusan} /></svg>
)

/** Shape, word and colour of a verdict. */
export const TandaPutusan = ({ putusan }: { putusan: Putusan }) => (
  <span className={cn('inline-flex items-center gap-1.5 font-medium', WARNA[putusan])}><BentukPutusan putusan={putusan} />{NAMA_PUTUSAN[putusan]}</span>
)
