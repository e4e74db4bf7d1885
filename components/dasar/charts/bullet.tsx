import type { ReactNode } from 'react'
import { persen, poin, poinMutlak, TIADA } from '@/lib/dasar/format/angka'
import { arahDeviasi } from '@/lib/dasar/format/kalimat'
import type { Rasio } from '@/lib/realisasi/rasio'
import { Batang } from './batang'

export interface BarisBullet {
  nama: string
  nilai: Rasio
  target: Rasio
  /** nilai - target, exact; negative = behind */
  deviasi: Rasio
  /** beside the value: a zona, a note */
  catatan?: ReactNode
}

const KATA = { tertinggal: 'tertinggal', tepat: 'tepat pada target', mendahului: 'mendahului' } as const

function Deviasi({ deviasi }: { deviasi: Rasio }) {
  const arah = arahDeviasi(deviasi)
  if (arah === null) return <span className="text-redup" title={deviasi.ada ? undefined : deviasi.alasan}>{TIADA}</span>
  return (
    <>
      <span className="font-semibold">{poin(deviasi)}</span> <span className="text-redup">{KATA[arah]}</span>
    </>
  )
}

/** Bars against their targets on one scale of 0-100 %, figures in words beside each. Over 100 % the bar breaks and says so. */
export function BulletBars({ baris }: { baris: readonly BarisBullet[] }) {
  return (
    <ul className="tabular-nums max-sm:space-y-2">
      {baris.map(({ nama, nilai, target, deviasi, catatan }) => (
        <li
          key={nama}
          className="grid grid-cols-[1fr_auto] items-center gap-x-3 py-0.5 sm:grid-cols-[11.5rem_5.5rem_minmax(4rem,1fr)_8rem] lg:grid-cols-[11.5rem_5.5rem_minmax(6rem,1fr)_8rem_14.5rem] print:grid-cols-[11.5rem_5.5rem_minmax(6rem,1fr)_8rem_14.5rem]"
        >
          <span className="font-medium max-sm:whitespace-nowrap">{nama}</span>
          <span className="text-right text-lg font-semibold" title={nilai.ada ? undefined : nilai.alasan}>{persen(nilai)}</span>
          <Batang nilai={nilai} target={target} className="max-sm:col-span-2" />
          <span className="text-sm text-redup">
            target <span className="font-medium text-teks">{persen(target)}</span>
          </span>
          <span className="text-sm max-sm:text-right sm:max-lg:col-span-4 sm:max-lg:pl-[17rem] print:col-span-1 print:pl-0">
            <Deviasi deviasi={deviasi} />
            {catatan ? <span className="ml-2">{catatan}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One sentence per row, for the reading and for assistive technology. */
export const bacaBullet = ({ nama, nilai, target, deviasi }: BarisBullet): string => {
  const arah = arahDeviasi(deviasi)
  const beda = arah === null || arah === 'tepat' ? '' : `, ${KATA[arah]} ${poinMutlak(deviasi)}`
  return `${nama} ${persen(nilai)} dari target ${persen(target)}${beda}.`
}
