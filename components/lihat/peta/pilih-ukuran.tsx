import Link from 'next/link'
import { namaUkuran } from '@/lib/lihat/panel/peta/nilai'
import { UKURAN, type DataPeta, type UkuranPeta } from '@/lib/lihat/peta/types'

/** What the map shows: one link each, in the address. */
export function PilihUkuran({ data }: { data: DataPeta }) {
  const pilihan: UkuranPeta[] = [...UKURAN, ...data.deret.map(({ id }): UkuranPeta => `hasil-${id}`)]
  return (
    <nav aria-label="Yang ditunjukkan peta" className="cetak-sembunyi mb-4 flex gap-2 max-sm:overflow-x-auto max-sm:py-1 max-sm:whitespace-nowrap sm:flex-wrap">
      {pilihan.map((ukuran) => (
        <Link
          key={ukuran} href={`/peta?${data.kueri}&ukuran=${ukuran}`} prefetch={false} scroll={false} aria-current={ukuran === data.ukuran ? 'true' : undefined}
          className={`inline-flex min-h-10 items-center rounded border px-3 text-sm ${ukuran === data.ukuran ? 'border-aksen bg-aksen-alas font-semibold' : 'border-garis-kuat'}`}
        >
          {namaUkuran({ ...data, ukuran })}
        </Link>
      ))}
    </nav>
  )
}
