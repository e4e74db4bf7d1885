import type { ReactNode } from 'react'

/**
 * Folded on a phone, where the rest of a page would be many screens; open everywhere else and on paper. A browser that does not know
 * `::details-content` shows the fold with its label on every screen, so nothing is out of reach.
 */
export function LipatPonsel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="lipat-ponsel cetak-buka">
      <summary className="lipatan min-h-11">{label}</summary>
      <div className="space-y-6 max-sm:pt-2">{children}</div>
    </details>
  )
}
