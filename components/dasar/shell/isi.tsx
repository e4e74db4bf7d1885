import type { ReactNode } from 'react'
import { cn } from '@/components/dasar/ui/cn'

/** The main region under the bar; the target of the skip link. One per page. */
export function Isi({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <main id="isi" tabIndex={-1} className={cn('mx-auto max-w-[84rem] px-4 py-4 outline-none lg:px-6 print:max-w-none print:p-0', className)}>
      {children}
    </main>
  )
}
