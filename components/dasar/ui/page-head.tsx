import Link from 'next/link'
import type { ReactNode } from 'react'
import { Disclosure } from './disclosure'

export interface Remah {
  nama: string
  href: string
}

interface PageHeadProps {
  /** a finding or a question, not a noun */
  judul: ReactNode
  /** the pages above this one, nearest last; the page itself is not in it */
  remah?: readonly Remah[]
  /** one or two lines under the title */
  keterangan?: ReactNode
  /** what the page shows, from which entries, by which formula */
  bantuan?: ReactNode
  /** buttons on the right */
  aksi?: ReactNode
  /** for a page whose work needs the height: a smaller title, and everything under it in one row */
  rapat?: boolean
}

function Breadcrumb({ remah }: { remah: readonly Remah[] }) {
  return (
    <nav aria-label="Remah jejak" className="cetak-sembunyi text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {remah.map(({ nama, href }) => (
          <li key={href} className="flex gap-x-2">
            <Link href={href} prefetch={false} className="tautan">{nama}</Link>
            <span aria-hidden="true" className="text-redup">/</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The head of every page: where am I, what does it say, what can I do, how do I read it. */
export function PageHead({ judul, remah, keterangan, bantuan, aksi, rapat }: PageHeadProps) {
  const cara = bantuan ? <Disclosure label="Cara membaca halaman ini" className="open:basis-full"><div className="max-w-3xl text-sm">{bantuan}</div></Disclosure> : null
  const tombol = aksi ? <div className="cetak-sembunyi flex flex-wrap gap-2">{aksi}</div> : null
  if (rapat) {
    return (
      <header className="mb-2">
        {remah && remah.length > 0 ? <Breadcrumb remah={remah} /> : null}
        <h1 className="text-lg">{judul}</h1>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {keterangan ? <div className="min-w-0 text-sm text-redup">{keterangan}</div> : null}
          {cara}
          <div className="sm:ml-auto">{tombol}</div>
        </div>
      </header>
    )
  }
  return (
    <header className="mb-6">
      {remah && remah.length > 0 ? <Breadcrumb remah={remah} /> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="max-w-4xl min-w-0">
          <h1 className="text-xl">{judul}</h1>
          {keterangan ? <div className="mt-1 text-redup">{keterangan}</div> : null}
        </div>
        {tombol}
      </div>
      {cara}
    </header>
  )
}
