import type { ReactNode } from 'react'

/** One task: what to do in order, beside its picture. */
export function Langkah({ id, judul, gambar, children }: { id: string; judul: string; gambar?: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-judul`} className="scroll-mt-16">
      <h3 id={`${id}-judul`} className="mb-2 font-semibold">{judul}</h3>
      <div className="grid gap-x-10 gap-y-3 lg:grid-cols-2">
        <div className="max-w-2xl space-y-2 [&_ol]:list-decimal [&_ol]:space-y-1 [&_ol]:pl-6">{children}</div>
        {gambar}
      </div>
    </section>
  )
}
