import type { ReactNode } from 'react'
import type { Rumus } from '@/lib/realisasi/rumus-jenis'
import { cn } from './cn'
import { IsiLipat } from './isi-lipat'
import { hrefLipat } from './lipat'

interface DisclosureProps {
  label: ReactNode
  children: ReactNode
  buka?: boolean
  /** open on paper too */
  cetak?: boolean
  className?: string
  /** on a page that folds (lipatHalaman) its content comes when it is opened */
  lipat?: boolean
}

/** The browser's own details: one tap, no script. */
export function Disclosure({ label, children, buka, cetak, className, lipat = false }: DisclosureProps) {
  const href = lipat ? hrefLipat() : null
  return (
    <details open={buka} data-lipat={lipat ? '' : undefined} className={cn(cetak ? 'cetak-buka' : 'cetak-sembunyi', className)}>
      <summary className="lipatan">{label}</summary>
      <div data-isi={lipat ? '' : undefined} className="pt-1 pb-2">{href === null ? children : <IsiLipat href={href} />}</div>
    </details>
  )
}

/** How figures on this part of the page are computed: formula, sign and unit, source. From `RUMUS`. */
export function RumusDisclosure({ rumus, label = 'Rumus' }: { rumus: readonly Rumus[]; label?: string }) {
  return (
    <Disclosure label={label} lipat>
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
