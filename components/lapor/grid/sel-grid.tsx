'use client'

import { useEffect, useRef } from 'react'
import type { Pesan } from '@/components/lapor/forms/sub-kini'
import { cn } from '@/components/dasar/ui/cn'
import { KOLOM_BEKU_SEMPIT, type Kolom } from './kolom'
import type { Sunting } from './use-gerak'

/** How wide a column is. The first two are narrower on a phone. */
export const lebarKolom = (kolom: Kolom, k: number): string | number => (k >= KOLOM_BEKU_SEMPIT ? kolom.lebar : k === 0 ? 'var(--kolom-kode)' : 'var(--kolom-nama)')

/** The field of a cell that is being typed into; it writes when it is left (see `useGerak`). */
function Isian({ sunting, kolom, label, pesanId }: { sunting: Sunting; kolom: Kolom; label: string; pesanId: string | undefined }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const el = input.current
    el?.focus({ preventScroll: true })
    el?.setSelectionRange(el.value.length, el.value.length)
  }, [])
  return (
    <input
      ref={input} defaultValue={sunting.awal} aria-label={label} aria-describedby={pesanId} inputMode={kolom.teks ? 'text' : 'decimal'}
      autoComplete="off" spellCheck={kolom.teks} maxLength={400}
      className={cn('absolute inset-0 bg-latar px-2 text-sm outline-2 -outline-offset-2 outline-aksen', kolom.teks ? 'text-left' : 'text-right tabular-nums')}
    />
  )
}

interface SelGridProps {
  id: string
  b: number
  k: number
  /** columns that are not drawn before it, in pixels */
  sela: number
  kolom: Kolom
  teks: string
  latar: string
  bolehUbah: boolean
  berubah: boolean
  pesan: readonly Pesan[] | undefined
  catatan: string | undefined
  aktif: boolean
  dipilih: boolean
  sunting: Sunting | null
  tautan?: string | undefined
}

/** One cell. What is wrong is marked by a sign and a rule, a verifier's note by a corner; both are told by its description. */
export function SelGrid({ id, b, k, sela, kolom, teks, latar, bolehUbah, berubah, pesan, catatan, aktif, dipilih, sunting, tautan }: SelGridProps) {
  const galat = pesan?.some((satu) => satu.galat) ?? false
  const salah = pesan !== undefined && pesan.length > 0
  const idPesan = salah || catatan !== undefined ? `${id}-p` : undefined
  return (
    <div
      id={id} role={k === 1 ? 'rowheader' : 'gridcell'} aria-colindex={k + 1} aria-selected={dipilih || aktif} aria-readonly={!bolehUbah}
      aria-invalid={galat || undefined} aria-describedby={idPesan} data-b={b} data-k={k} style={sela > 0 ? { width: lebarKolom(kolom, k), marginLeft: sela } : { width: lebarKolom(kolom, k) }}
      className={cn(
        'relative flex h-full shrink-0 items-center gap-1 border-r border-b border-garis px-2 text-sm',
        kolom.teks ? 'justify-start' : 'justify-end tabular-nums',
        dipilih || berubah ? 'bg-aksen-alas' : bolehUbah ? 'bg-latar' : latar,
        berubah && 'font-medium',
        salah && (galat ? 'border-l-4 border-l-merah' : 'border-l-4 border-l-kuning'),
        aktif && 'outline-2 -outline-offset-2 outline-aksen',
      )}
    >
      {salah ? <span aria-hidden="true" className={cn('mr-auto font-semibold', galat ? 'text-merah' : 'text-kuning')}>{galat ? '✕' : '!'}</span> : null}
      {tautan ? <a href={tautan} tabIndex={-1} className="tautan content-center h-full min-w-6">{teks}</a> : <span className="truncate">{teks}</span>}
      {catatan === undefined ? null : <span aria-hidden="true" className="absolute top-0 right-0 border-4 border-transparent border-t-aksen border-r-aksen" />}
      {idPesan ? (
        <span id={idPesan} hidden>
          {[...(pesan ?? []).map((satu) => `${satu.galat ? 'Salah' : 'Periksa'}: ${satu.kalimat}`), ...(catatan === undefined ? [] : [`Catatan pemeriksa: ${catatan}`])].join(' ')}
        </span>
      ) : null}
      {sunting ? <Isian sunting={sunting} kolom={kolom} label={kolom.judul} pesanId={idPesan} /> : null}
    </div>
  )
}
