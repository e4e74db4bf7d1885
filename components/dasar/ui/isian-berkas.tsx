'use client'

import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { ukuranBerkas } from '@/lib/dasar/format/angka'
import { kelasTombol } from './button-class'
import { cn } from './cn'

/** A chosen file, or that there is none, in the house's words. */
const keterangan = (daftar: FileList | null): string | null => {
  const satu = daftar?.[0]
  if (!satu) return null
  return daftar.length > 1 ? `${daftar.length} berkas dipilih` : `${satu.name} (${ukuranBerkas(satu.size)})`
}

export interface IsianBerkasProps extends Omit<ComponentProps<'input'>, 'type'> {
  /** what the button says */
  tombol?: string
  /** what stands beside it while nothing is chosen */
  kosong?: string
}

/**
 * A file to send: a button, the name of what was chosen with its size, and a place to drop it on. The browser's own control lies over
 * all of it unseen, so that click, keyboard and drop are the browser's and its language is not. Without JavaScript it shows itself.
 */
export function IsianBerkas({ className, onChange, tombol = 'Pilih berkas', kosong: kata = 'Belum ada berkas dipilih. Dapat juga diseret ke sini.', ...rest }: IsianBerkasProps) {
  const kotak = useRef<HTMLInputElement>(null)
  const [nama, setNama] = useState<string | null>(null)
  const [seret, setSeret] = useState(false)
  useEffect(() => {
    const isian = kotak.current
    const baca = (): void => setNama(keterangan(isian?.files ?? null))
    // a form that React or a button empties says so before it is empty
    const kosong = (): number => window.setTimeout(baca)
    baca()
    isian?.form?.addEventListener('reset', kosong)
    return () => isian?.form?.removeEventListener('reset', kosong)
  }, [])
  return (
    <div
      data-isian onDragEnter={() => setSeret(true)} onDragLeave={() => setSeret(false)} onDrop={() => setSeret(false)}
      className={cn('relative flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 rounded border border-dashed bg-latar p-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-aksen has-aria-invalid:border-2 has-aria-invalid:border-merah', seret ? 'border-aksen bg-aksen-alas' : 'border-garis-kuat', className)}
    >
      <span aria-hidden="true" className={kelasTombol({}, 'noscript:hidden')}>{tombol}</span>
      <span aria-live="polite" className={cn('min-w-0 break-all noscript:hidden', nama === null ? 'text-redup' : 'font-medium')}>{nama ?? kata}</span>
      <input
        {...rest} ref={kotak} type="file" title={nama ?? tombol}
        onChange={(event) => { setNama(keterangan(event.target.files)); onChange?.(event) }}
        className="absolute inset-0 size-full cursor-pointer opacity-0 noscript:static noscript:opacity-100"
      />
    </div>
  )
}
