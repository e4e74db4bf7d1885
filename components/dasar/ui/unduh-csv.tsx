import { Download } from 'lucide-react'

/** Link to the figures of a block as CSV. */
export function UnduhCsv({ href }: { href: string }) {
  return (
    <a href={href} download className="inline-flex min-h-8 items-center gap-1 text-sm font-medium text-aksen hover:underline">
      <Download aria-hidden="true" className="size-4" />
      Unduh CSV
    </a>
  )
}
