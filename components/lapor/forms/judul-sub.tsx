import type { ReactNode } from 'react'
import type { SubIsian } from '@/lib/lapor/pelaporan/types'

/** The head of a group of rows: the sub-kegiatan, staying at the left while figures scroll under it. */
export function JudulSub({ sub, kolom, kanan }: { sub: SubIsian; kolom: number; kanan?: ReactNode }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={kolom} className="border-b border-garis bg-alas px-1 py-1.5 text-left font-semibold">
        <span className="sticky left-1 inline-block max-w-[min(60rem,85vw)]">
          <span className="mr-2 font-normal text-redup tabular-nums">{sub.kode}</span>
          {sub.nama}
          {kanan ? <span className="ml-3 font-normal text-redup tabular-nums">{kanan}</span> : null}
        </span>
      </th>
    </tr>
  )
}
