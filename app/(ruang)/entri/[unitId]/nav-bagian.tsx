import Link from 'next/link'
import { cn } from '@/components/dasar/ui/cn'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { BAGIAN } from '@/lib/lapor/pelaporan/utils'

/** The tabs of the page: the worksheet that holds everything, then one for each part of the report. */
export const TAB = ['lembar', ...BAGIAN] as const
export type Tab = (typeof TAB)[number]

const NAMA: Record<Tab, string> = {
  lembar: 'Lembar kerja',
  realisasi: 'Realisasi',
  fisik: 'Fisik',
  kendala: 'Kendala',
  pagu: 'Pagu',
  'anggaran-kas': 'Anggaran kas',
  'target-fisik': 'Target fisik',
  kirim: 'Kirim',
}

/** The address of a tab of this unit and month. */
export function alamatBagian({ unit, periode }: Pick<LembarUnit, 'unit' | 'periode'>, bagian: string): string {
  return `/entri/${unit.id}?tahun=${periode.tahun}&bulan=${periode.bulan}&bagian=${bagian}`
}

/** The tabs, each with the number of things that are still to be mended there. */
export function NavBagian({ lembar, kini }: { lembar: LembarUnit; kini: Tab }) {
  const galat = (bagian: Tab): number =>
    lembar.temuan.filter((satu) => satu.keparahan === 'galat' && (bagian === 'kirim' || satu.bagian === bagian)).length
  return (
    <nav aria-label="Bagian laporan" className="mb-3 overflow-x-auto border-b border-garis-kuat">
      <ul className="flex min-w-max gap-1">
        {TAB.map((bagian) => (
          <li key={bagian}>
            <Link
              href={alamatBagian(lembar, bagian)}
              prefetch={false}
              aria-current={bagian === kini ? 'page' : undefined}
              className={cn('block border-b-4 px-3 py-1.5 font-medium no-underline', bagian === kini ? 'border-aksen text-teks' : 'border-transparent text-aksen hover:bg-aksen-alas')}
            >
              {NAMA[bagian]}
              {galat(bagian) > 0 ? <span className="ml-1.5 text-sm text-merah">({galat(bagian)} salah)</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
