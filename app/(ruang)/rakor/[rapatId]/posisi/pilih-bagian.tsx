import Link from 'next/link'
import { Button } from '@/components/dasar/ui/button'
import { cn } from '@/components/dasar/ui/cn'
import { Select } from '@/components/dasar/ui/field'
import { HALAMAN_BEKU } from '@/lib/rakor/bekuan/loaders'

interface PilihBagianProps {
  rapatId: number
  bekuan: number
  bagian: string
  unitId: string
  unit: readonly { id: string; nama: string }[]
}

/** The pages of a frozen position, and one unit of it: plain links and a GET form, so that the address is the view. */
export function PilihBagian({ rapatId, bekuan, bagian, unitId, unit }: PilihBagianProps) {
  const dasar = `/rakor/${rapatId}/posisi?bekuan=${bekuan}`
  return (
    <div className="cetak-sembunyi mb-6 flex flex-col gap-3">
      <nav aria-label="Bagian posisi beku">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {HALAMAN_BEKU.map(({ kunci, nama }) => (
            <li key={kunci}><Link href={`${dasar}&bagian=${kunci}`} prefetch={false} {...(kunci === bagian ? { 'aria-current': 'page' as const } : {})} className={cn('tautan inline-block min-h-10 content-center', kunci === bagian && 'font-semibold')}>{nama}</Link></li>
          ))}
        </ul>
      </nav>
      {bagian === 'unit' && unit.length > 0 ? (
        <form method="get" action={`/rakor/${rapatId}/posisi`} className="flex flex-wrap items-end gap-2">
          <input type="hidden" name="bekuan" value={bekuan} /><input type="hidden" name="bagian" value="unit" />
          <label className="w-full text-sm sm:w-96">Unit<Select name="unitId" key={unitId} defaultValue={unitId === '' ? unit[0]?.id : unitId} opsi={unit.map(({ id, nama }) => ({ nilai: id, nama }))} /></label>
          <Button type="submit">Tampilkan</Button>
        </form>
      ) : null}
    </div>
  )
}
