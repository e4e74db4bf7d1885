'use client'

import { kelasTombol } from '@/components/dasar/ui/button-class'
import { KALIMAT_ASAL } from '@/lib/dasar/akses/constants'

/** Something failed on our side. Says what to do, and the number under which the log knows it. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  // the one refusal that comes before the form's own door and so has no place in the form
  const ditolak = error.message === KALIMAT_ASAL
  return (
    <main id="isi" className="mx-auto max-w-3xl px-4 py-16">
      <div role="alert" className="border-l-4 border-merah bg-merah-alas px-4 py-3">
        <h1 className="text-lg">{ditolak ? 'Kiriman ditolak' : 'Halaman gagal dimuat'}</h1>
        <p>Data Anda tidak berubah. {ditolak ? KALIMAT_ASAL : 'Muat ulang halaman; bila terulang, sampaikan kode di bawah kepada admin.'}</p>
        {error.digest ? <p className="mt-1 text-sm">Kode: {error.digest}</p> : null}
      </div>
      <div className="mt-4 flex gap-2">
        <button type="button" onClick={reset} className={kelasTombol({ ragam: 'utama' })}>Muat ulang</button>
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- a full load is wanted after an error */}
        <a href="/" className={kelasTombol()}>Ke halaman utama</a>
      </div>
    </main>
  )
}
