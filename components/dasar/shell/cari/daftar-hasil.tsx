'use client'

import { cn } from '@/components/dasar/ui/cn'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_KELOMPOK } from '@/lib/lihat/cari/constants'
import type { KelompokCari } from '@/lib/lihat/cari/types'

interface DaftarHasilProps {
  id: string
  hasil: readonly KelompokCari[]
  /** address of the chosen line */
  kini: string | null
  onPilih: (href: string) => void
}

/** What was found, as a list box with a group for each kind. */
export function DaftarHasil({ id, hasil, kini, onPilih }: DaftarHasilProps) {
  return (
    <div id={id} role="listbox" aria-label="Hasil pencarian" className="min-h-0 flex-1 overflow-y-auto">
      {hasil.map(({ kelompok, butir, jumlah }) => (
        <div key={kelompok} role="group" aria-label={NAMA_KELOMPOK[kelompok]}>
          <div aria-hidden="true" className="flex justify-between bg-alas px-4 py-1 text-sm font-semibold text-redup">{NAMA_KELOMPOK[kelompok]}{jumlah > butir.length ? <span className="font-normal">{bilangan(butir.length)} dari {bilangan(jumlah)}</span> : null}</div>
          {butir.map(({ href, judul, keterangan }) => (
            <div
              key={href} id={`${id}-${href}`} role="option" aria-selected={href === kini}
              ref={(unsur) => { if (href === kini) unsur?.scrollIntoView({ block: 'nearest' }) }}
              onClick={() => onPilih(href)}
              className={cn('min-h-11 cursor-pointer px-4 py-1.5', href === kini ? 'bg-aksen-alas outline-2 -outline-offset-2 outline-aksen' : 'hover:bg-alas')}
            >
              <span className="block font-medium">{judul}</span>
              {keterangan ? <span className="block text-sm text-redup">{keterangan}</span> : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
