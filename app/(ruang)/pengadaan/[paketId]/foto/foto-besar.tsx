'use client'

/* eslint-disable @next/next/no-img-element -- served as they are, behind a right that an optimiser would not prove */
import type { KeyboardEvent, Ref } from 'react'
import { Button } from '@/components/dasar/ui/button'

export interface FotoTampil {
  besar: string
  alt: string
  lebar: number
  tinggi: number
}

interface FotoBesarProps {
  ref: Ref<HTMLDialogElement>
  foto: FotoTampil | undefined
  /** "2 dari 7" */
  ke: string
  /** null: there is only one */
  onGeser: ((arah: 1 | -1) => void) | null
}

/** One photo over the page; arrows go to its neighbours, Escape and a click beside it close. */
export function FotoBesar({ ref, foto, ke, onGeser }: FotoBesarProps) {
  const geser = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') onGeser?.(1)
    if (event.key === 'ArrowLeft') onGeser?.(-1)
  }
  return (
    <dialog
      ref={ref} aria-label="Foto besar" onKeyDown={geser} onClick={(event) => { if (event.target === event.currentTarget) event.currentTarget.close() }}
      className="m-auto max-h-dvh max-w-[100vw] rounded border border-garis-kuat bg-latar p-3 text-teks backdrop:bg-black/70"
    >
      {foto === undefined ? null : (
        <div className="flex flex-col gap-2">
          <img src={foto.besar} alt={foto.alt} width={foto.lebar} height={foto.tinggi} className="mx-auto h-auto max-h-[calc(100dvh-9rem)] w-auto max-w-full object-contain" />
          <p aria-live="polite" className="max-w-3xl">{foto.alt} <span className="text-redup">({ke})</span></p>
          <form method="dialog" className="flex flex-wrap gap-2">
            {onGeser === null ? null : <><Button onClick={() => onGeser(-1)}>Sebelumnya</Button><Button onClick={() => onGeser(1)}>Berikutnya</Button></>}
            <Button type="submit" ragam="utama">Tutup</Button>
          </form>
        </div>
      )}
    </dialog>
  )
}
