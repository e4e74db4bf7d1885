'use client'

import { useId, useRef, useState, type ComponentProps } from 'react'
import { bacaTanggal, bacaWaktu, CARA_TANGGAL, CARA_WAKTU, tampilIsian } from '@/lib/dasar/format/tanggal-baca'
import { tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { cn } from './cn'
import { Kalender } from './kalender'

interface IsianTanggalProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> {
  defaultValue?: ComponentProps<'input'>['defaultValue']
  value?: ComponentProps<'input'>['value']
  /** with a time of day */
  waktu?: boolean
}

/**
 * A day in the house's own spelling, 12/07/2023, whatever language the browser speaks. Reads also "12 Juli 2023" and 2023-07-12, says
 * in words what it read, and sends what is typed: the server reads it by the same rule (`isianTanggal`), so it works without JavaScript.
 */
export function IsianTanggal({ waktu = false, className, defaultValue, value, onBlur, onChange, ...rest }: IsianTanggalProps) {
  const kotak = useRef<HTMLInputElement>(null)
  const id = useId()
  const baca = (teks: string): string | null => (waktu ? bacaWaktu(teks) : bacaTanggal(teks))
  const awal = tampilIsian(String(value ?? defaultValue ?? ''))
  const [teks, setTeks] = useState(awal)
  const hasil = baca(teks)
  const salah = teks.trim() !== '' && hasil === null
  const tulis = (isi: string): void => {
    if (!kotak.current) return
    kotak.current.value = isi
    setTeks(isi)
    kotak.current.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <div data-isian className="flex flex-col gap-1">
      <div className="flex gap-2">
        <input
          {...rest} ref={kotak} type="text" autoComplete="off" maxLength={60} placeholder={waktu ? 'hh/bb/tttt jj.mm' : 'hh/bb/tttt'} defaultValue={awal}
          aria-describedby={[rest['aria-describedby'], `${id}-baca`].filter(Boolean).join(' ')}
          className={cn(className, 'min-w-0 flex-1')}
          onChange={(event) => { setTeks(event.target.value); onChange?.(event) }}
          onBlur={(event) => {
            if (baca(event.target.value) !== null) tulis(tampilIsian(event.target.value))
            onBlur?.(event)
          }}
        />
        <Kalender kini={hasil?.slice(0, 10) ?? null} onPilih={(hari) => tulis(`${tampilIsian(hari)}${waktu ? ` ${(hasil ?? 'xxxxxxxxxxT16:00').slice(11).replace(':', '.')}` : ''}`)} />
      </div>
      <span id={`${id}-baca`} aria-live="polite" className={cn('text-sm', salah ? 'font-medium text-merah' : 'text-redup', teks.trim() === '' ? 'sr-only' : '')}>
        {hasil !== null ? `${tanggalPanjang(hasil.slice(0, 10))}${waktu ? ` pukul ${hasil.slice(11).replace(':', '.')} WIB` : ''}` : salah ? (waktu ? CARA_WAKTU : CARA_TANGGAL) : ''}
      </span>
    </div>
  )
}
