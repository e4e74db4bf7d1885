import { Search } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import { cn } from '@/components/dasar/ui/cn'

/** The way to the search: a link to its page, which the box takes over where there is JavaScript (see kotak-cari). */
export function TombolCari({ ringkas = false, className }: { ringkas?: boolean; className?: string }) {
  return (
    // eslint-disable-next-line @next/next/no-html-link-for-pages -- the box listens to this very anchor; the page is for those without it
    <a href="/cari" data-buka-cari aria-keyshortcuts="Control+K Meta+K" className={cn('flex min-h-11 items-center gap-2 rounded border border-garis-kuat bg-latar px-3 text-redup no-underline hover:border-aksen hover:text-aksen', className)}>
      <Ikon gambar={Search} className="size-4.5" />
      <span className={ringkas ? 'sr-only' : ''}>Cari</span>
      {ringkas ? null : <kbd className="ml-auto rounded border border-garis px-1 text-sm">Ctrl K</kbd>}
    </a>
  )
}
