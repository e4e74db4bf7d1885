import { memo } from 'react'
import { cn } from '@/components/dasar/ui/cn'
import type { Kolom } from './kolom'
import { lebarKolom } from './sel-grid'

/** Height of the head in pixels. */
export const TINGGI_KEPALA = 48

/** Where the columns that stay begin. */
const KIRI = [0, 'var(--kolom-kode)', 'calc(var(--kolom-kode) + var(--kolom-nama))']

/** The titles of the columns; they stay in sight. */
export const KepalaGrid = memo(function KepalaGrid({ kolom, beku }: { kolom: readonly Kolom[]; beku: number }) {
  return (
    <div role="rowgroup" className="sticky top-0 z-20 w-max">
      <div role="row" aria-rowindex={1} className="flex w-max" style={{ height: TINGGI_KEPALA }}>
        {kolom.map((satu, k) => (
          <div
            key={k} role="columnheader" aria-colindex={k + 1} style={k < beku ? { width: lebarKolom(satu, k), left: KIRI[k] } : { width: lebarKolom(satu, k) }}
            className={cn(
              'flex shrink-0 flex-col justify-end border-r border-b border-garis border-b-garis-kuat bg-alas px-2 pb-1 text-sm leading-4 font-semibold',
              k < beku && 'sticky z-10', satu.teks ? 'text-left' : 'text-right',
            )}
          >
            <span className="line-clamp-2">{satu.judul}</span>
            {satu.satuan ? <span className="truncate font-normal text-redup">{satu.satuan}</span> : null}
          </div>
        ))}
      </div>
    </div>
  )
})
