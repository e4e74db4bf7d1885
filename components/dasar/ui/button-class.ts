import { cn } from './cn'

export type Ragam = 'utama' | 'biasa' | 'halus' | 'bahaya'

export interface RupaTombol {
  /** utama: the one thing to do here; biasa: the others; halus: in rows and bars; bahaya: what cannot be undone */
  ragam?: Ragam
  /** 32 px high, for rows of a table and the top bar */
  kecil?: boolean
}

const RAGAM: Record<Ragam, string> = {
  // while it waits it is grey like a disabled one: grey letters on the dark ground could not be read
  utama: 'bg-aksen text-di-aksen border-aksen hover:bg-aksen-tua hover:border-aksen-tua aria-disabled:border-garis aria-disabled:bg-alas aria-disabled:hover:border-garis aria-disabled:hover:bg-alas',
  biasa: 'bg-latar text-aksen border-garis-kuat hover:bg-aksen-alas hover:border-aksen',
  halus: 'bg-transparent text-aksen border-transparent hover:bg-aksen-alas',
  bahaya: 'bg-latar text-merah border-merah hover:bg-merah-alas',
}

const DASAR =
  'inline-flex items-center justify-center gap-2 rounded border font-medium no-underline transition-colors ' +
  'disabled:cursor-not-allowed disabled:border-garis disabled:bg-alas disabled:text-redup ' +
  'aria-disabled:cursor-not-allowed aria-disabled:border-garis aria-disabled:bg-alas aria-disabled:text-redup'

/** The look of a button, for a button, a link, or a plain anchor. */
export const kelasTombol = ({ ragam = 'biasa', kecil = false }: RupaTombol = {}, className?: string): string =>
  cn(DASAR, RAGAM[ragam], kecil ? 'min-h-8 px-3 text-sm' : 'min-h-10 px-4 text-base', className)
