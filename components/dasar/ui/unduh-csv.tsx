import { Download } from 'lucide'
import { Ikon } from './ikon'

/** Link to the figures of a block as CSV. */
export function UnduhCsv({ href }: { href: string }) {
  return (
    <a href={href} download className="inline-flex min-h-8 items-center gap-1 text-sm font-medium text-aksen hover:underline">
      <Ikon gambar={Download} className="size-4" />
      Unduh CSV
    </a>
  )
}
