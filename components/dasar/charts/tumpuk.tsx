import { cn } from '@/components/dasar/ui/cn'
import { bilangan, persen } from '@/lib/dasar/format/angka'
import { rasio } from '@/lib/realisasi/rasio'
import { lebarCss, letakSkala } from './letak'

export interface BagianTumpuk {
  nama: string
  jumlah: number
  /** background class of the segment */
  warna: string
  /** what it counts, one by one */
  href?: string
}

/** A whole parted into shares on one bar; each share carries its name, count and percentage below it. */
export function BatangTumpuk({ bagian }: { bagian: readonly BagianTumpuk[] }) {
  const total = bagian.reduce((sum, item) => sum + item.jumlah, 0)
  const share = (jumlah: number) => rasio(BigInt(jumlah), BigInt(total), 'Tidak ada yang dihitung')
  return (
    <div>
      <div aria-hidden="true" className="tanda flex h-7 gap-0.5">
        {bagian.map(({ nama, jumlah, warna }) => (
          <div key={nama} className={warna} style={{ width: lebarCss(letakSkala(share(jumlah))?.letak ?? 0) }} />
        ))}
      </div>
      <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {bagian.map(({ nama, jumlah, warna, href }) => (
          <div key={nama} className="flex flex-col">
            <dt className="flex items-center gap-1.5 text-sm text-redup">
              <span aria-hidden="true" className={cn('tanda inline-block size-3', warna)} />
              {nama}
            </dt>
            <dd>
              {href === undefined || jumlah === 0
                ? <span className="text-lg font-semibold">{bilangan(jumlah)}</span>
                : <a href={href} aria-label={`${bilangan(jumlah)} ${nama}`} className="tautan text-lg font-semibold">{bilangan(jumlah)}</a>}{' '}
              <span className="text-sm text-redup">{persen(share(jumlah))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
