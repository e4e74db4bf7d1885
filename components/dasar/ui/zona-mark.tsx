import { TIADA } from '@/lib/dasar/format/angka'
import { NAMA_ZONA, type Zona } from '@/lib/realisasi/zona'
import { cn } from './cn'

/** Text colour per zona; the mark takes it as currentColor. */
const WARNA_ZONA: Record<Zona, string> = {
  MERAH: 'text-merah',
  KUNING: 'text-kuning',
  HIJAU: 'text-hijau',
  MENDAHULUI: 'text-ungu',
  BELUM_LAPOR: 'text-abu',
}

/** Bar colour per zona, for thin bars beside a label. */
export const BATANG_ZONA: Record<Zona, string> = {
  MERAH: 'bg-merah',
  KUNING: 'bg-kuning',
  HIJAU: 'bg-hijau',
  MENDAHULUI: 'bg-ungu',
  BELUM_LAPOR: 'arsir',
}

/** The five shapes in a 12 x 12 box, so that the scale survives greyscale print and colour blindness. */
function Bentuk({ zona }: { zona: Zona }) {
  switch (zona) {
    case 'MERAH': return <path d="M0.5 1.5h11L6 11.5z" />
    case 'KUNING': return <path d="M6 0l6 6-6 6-6-6z" />
    case 'HIJAU': return <circle cx="6" cy="6" r="5.5" />
    case 'MENDAHULUI': return <path d="M0.5 10.5h11L6 0.5z" />
    case 'BELUM_LAPOR':
      return <path d="M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zM2.6 9.4l6.8-6.8M2 6.5L6.5 2M5.5 10L10 5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
  }
}

/** The shape alone, for places where the word stands next to it. */
export function ZonaShape({ zona, className }: { zona: Zona; className?: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={cn('bentuk', WARNA_ZONA[zona], className)}>
      <Bentuk zona={zona} />
    </svg>
  )
}

/**
 * Word, shape and colour of a zona: never colour alone.
 * @param zona null = n/a, shown as "–" with its reason in reach
 * @param sementara the reports stand for too little yet: said in a word
 */
export function ZonaMark({ zona, alasan, sementara = false, className }: { zona: Zona | null; alasan?: string; sementara?: boolean; className?: string }) {
  if (zona === null) {
    return (
      <span className={cn('text-redup', className)} title={alasan}>
        {TIADA}
        {alasan ? <span className="sr-only"> ({alasan})</span> : null}
      </span>
    )
  }
  return (
    <span className={cn('inline-flex items-center gap-1.5 font-medium whitespace-nowrap', WARNA_ZONA[zona], className)}>
      <ZonaShape zona={zona} />
      {NAMA_ZONA[zona]}
      {sementara ? <span className="font-normal">(sementara)</span> : null}
    </span>
  )
}
