import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Rumus } from '@/lib/realisasi/rumus-jenis'
import { cn } from './cn'

interface DisclosureProps {
  label: ReactNode
  children: ReactNode
  buka?: boolean
  /** open on paper too */
  cetak?: boolean
  className?: string
}

/** The browser's own details: one tap, no script. */
export function Disclosure({ label, children, buka, cetak, className }: DisclosureProps) {
  return (
    <details open={buka} className={cn('group/d', cetak ? 'cetak-buka' : 'cetak-sembunyi', className)}>
      <summary className="inline-flex min-h-8 list-none items-center gap-1 rounded text-sm font-medium text-aksen hover:underline [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 transition-transform group-open/d:rotate-90" />
        {label}
      </summary>
      <div className="pt-1 pb-2">{children}</div>
    </details>
  )
}

/** How figures on this part of the page are computed: formula, sign and unit, source. From `RUMUS`. */
export function RumusDisclosure({ rumus, label = 'Rumus' }: { rumus: readonly Rumus[]; label?: string }) {
  return (
    <Disclosure label={label}>
      <dl className="max-w-3xl space-y-3 border-l-2 border-garis pl-4 text-sm">
        {rumus.map((item) => (
          <div key={item.nama}>
            <dt className="font-semibold">{item.nama}</dt>
            <dd className="font-medium">= {item.rumus}</dd>
            <dd className="text-redup">{item.keterangan}</dd>
            <dd className="text-redup">Sumber: {item.sumber}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
