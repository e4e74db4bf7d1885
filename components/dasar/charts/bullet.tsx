import type { ReactNode } from 'react'
import { persen, TIADA } from '@/lib/dasar/format/angka'
import { beda } from '@/lib/dasar/format/beda'
import type { Rasio } from '@/lib/realisasi/rasio'
import { Batang } from './batang'

export interface BarisBullet {
  nama: string
  nilai: Rasio
  /** the difference that stands beside both is theirs, as printed */
  target: Rasio
  /** beside the difference: a zona */
  catatan?: ReactNode
  /** under the row: how old the value is, over what it is taken */
  keterangan?: string | null
}

const KATA = { tertinggal: 'tertinggal', tepat: 'tepat pada target', mendahului: 'mendahului' } as const

function Deviasi({ nilai, target }: Pick<BarisBullet, 'nilai' | 'target'>) {
  const jarak = beda(nilai, target)
  if (jarak === null) return <span className="text-redup" title={nilai.ada ? (target.ada ? undefined : target.alasan) : nilai.alasan}>{TIADA}</span>
  return (
    <>
      <span className="font-semibold">{jarak.poin}</span> <span className="text-redup">{KATA[jarak.arah]}</span>
    </>
  )
}

/**
 * Bars against their targets on one scale of 0-100 %, figures in words beside each. Over 100 % the bar breaks and says so. How much stands
 * in one line follows the room that the bars have, not the screen: beside another finding they have half of it.
 */
export function BulletBars({ baris }: { baris: readonly BarisBullet[] }) {
  return (
    <ul className="@container tabular-nums max-sm:space-y-2">
      {baris.map(({ nama, nilai, target, catatan, keterangan }) => (
        <li
          key={nama}
          className="grid grid-cols-[1fr_auto] items-center gap-x-3 py-0.5 @min-[32rem]:grid-cols-[11.5rem_5.5rem_minmax(4rem,1fr)_8rem] @min-[48.5rem]:grid-cols-[11.5rem_5.5rem_minmax(6rem,1fr)_8rem_14.5rem] print:grid-cols-[11.5rem_5.5rem_minmax(6rem,1fr)_8rem_14.5rem]"
        >
          <span className="font-medium max-sm:whitespace-nowrap">{nama}</span>
          <span className="text-right text-lg font-semibold" title={nilai.ada ? undefined : nilai.alasan}>{persen(nilai)}</span>
          <Batang nilai={nilai} target={target} className="@max-[32rem]:col-span-2" />
          <span className="text-sm text-redup">
            target <span className="font-medium text-teks">{persen(target)}</span>
          </span>
          <span className="text-sm @max-[32rem]:text-right @min-[32rem]:@max-[48.5rem]:col-span-4 @min-[32rem]:@max-[48.5rem]:pl-[17rem] print:col-span-1 print:pl-0">
            <Deviasi nilai={nilai} target={target} />
            {catatan ? <span className="ml-2">{catatan}</span> : null}
          </span>
          {keterangan ? <span className="col-span-full text-sm text-redup @min-[32rem]:pl-[18.5rem]">{keterangan}</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** One sentence per row, for the reading and for assistive technology. */
export const bacaBullet = ({ nama, nilai, target, keterangan }: BarisBullet): string => {
  const jarak = beda(nilai, target)
  const akhir = jarak === null || jarak.arah === 'tepat' ? '' : `, ${KATA[jarak.arah]} ${jarak.mutlak}`
  return `${nama} ${persen(nilai)} dari target ${persen(target)}${akhir}${keterangan ? ` (${keterangan})` : ''}.`
}
