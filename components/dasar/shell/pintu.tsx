import type { ReactNode } from 'react'
import { KANTOR, PEMERINTAH, PRODUK, PRODUK_PANJANG } from '@/lib/dasar/identitas/constants'

/** The frame of the pages before one is in: whose product this is, one heading, one narrow form. */
export function Pintu({ judul, pengantar, children }: { judul: string; pengantar?: ReactNode; children: ReactNode }) {
  return (
    <main id="isi" className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center px-4 py-8">
      <p className="text-lg font-bold text-aksen">{PRODUK}</p>
      <p className="text-sm text-redup">{PRODUK_PANJANG}</p>
      <h1 className="mt-8 text-xl">{judul}</h1>
      {pengantar ? <div className="mt-1 text-redup">{pengantar}</div> : null}
      <div className="mt-6">{children}</div>
      <p className="mt-12 text-sm text-redup">
        {KANTOR}, {PEMERINTAH}
      </p>
    </main>
  )
}
