import type { ReactNode } from 'react'

/** Nothing to show: why, and what to do next. */
export function EmptyState({ judul, children, aksi }: { judul: ReactNode; children?: ReactNode; aksi?: ReactNode }) {
  return (
    <div className="border-y border-dashed border-garis-kuat px-4 py-8 print:px-0 print:py-1">
      <div className="text-lg font-semibold print:text-base">{judul}</div>
      {children ? <div className="mt-1 max-w-2xl text-redup">{children}</div> : null}
      {aksi ? <div className="mt-4 flex flex-wrap gap-2">{aksi}</div> : null}
    </div>
  )
}
