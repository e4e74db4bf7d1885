'use client'

import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { Field, Input } from '@/components/dasar/ui/field'
import { cn } from '@/components/dasar/ui/cn'
import { bilangan } from '@/lib/dasar/format/angka'
import { useSaran } from './use-saran'

interface KotakSaranProps {
  label: string
  name: string
  hint?: ReactNode
  error?: string | undefined
  nilai: string
  onNilai: (nilai: string) => void
  /** where to ask; what is typed is added to it */
  alamat: string
  /** how to see the codes that are left out */
  kataLuar?: string
  ref?: Ref<HTMLInputElement>
}

/**
 * A code with suggestions from the server: arrows choose, Enter takes, Escape closes. Without JavaScript it is a plain field for the
 * code.
 */
export function KotakSaran({ label, name, hint, error, nilai, onNilai, alamat, kataLuar, ref }: KotakSaranProps) {
  const [buka, setBuka] = useState(false)
  const [aktif, setAktif] = useState(-1)
  const id = useId()
  const { keadaan, saran } = useSaran(buka ? `${alamat}&cari=${encodeURIComponent(nilai)}` : null)
  const butir = saran?.butir ?? []
  const kini = butir[aktif]
  const ambil = (satu: { kode: string; nama: string } | undefined): void => {
    if (!satu) return
    onNilai(`${satu.kode} ${satu.nama}`)
    setBuka(false)
    setAktif(-1)
  }
  const tekan = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setBuka(true)
      if (butir.length > 0) setAktif((aktif + (event.key === 'ArrowDown' ? 1 : aktif < 0 ? 0 : -1) + butir.length) % butir.length)
    } else if (event.key === 'Enter' && buka && (kini || butir.length === 1)) {
      event.preventDefault()
      ambil(kini ?? butir[0])
    } else if (event.key === 'Escape' && buka) {
      event.preventDefault()
      setBuka(false)
    }
  }
  const luar = saran && saran.luar > 0 && kataLuar ? `${bilangan(saran.luar)} kode lain ${kataLuar}.` : null
  const lebih = saran && saran.jumlah > butir.length ? `Ditampilkan ${bilangan(butir.length)} dari ${bilangan(saran.jumlah)}; ketik lebih lengkap.` : null
  const kabar = keadaan === 'gagal' ? 'Saran tidak dapat diambil. Kodenya tetap dapat diketik.' : keadaan === 'menunggu' ? 'Mencari…' : butir.length === 0 ? 'Tidak ada kode yang cocok.' : `${bilangan(butir.length)} saran.`
  return (
    <Field label={label} name={name} hint={hint} error={error}>
      {(kaitan) => (
        <div className="relative">
          <Input
            {...kaitan} ref={ref} required role="combobox" aria-expanded={buka} aria-controls={`${id}-saran`} aria-autocomplete="list" aria-activedescendant={buka && kini ? `${id}-${aktif}` : undefined}
            autoComplete="off" maxLength={300} value={nilai} onKeyDown={tekan} onBlur={() => setBuka(false)}
            onChange={(event) => {
              onNilai(event.target.value)
              setAktif(-1)
              setBuka(true)
            }}
          />
          <div hidden={!buka} className="absolute inset-x-0 top-full z-20 mt-1 rounded border border-garis-kuat bg-latar shadow-lg">
            <ul id={`${id}-saran`} role={butir.length > 0 ? 'listbox' : undefined} aria-label={butir.length > 0 ? label : undefined} className="max-h-80 overflow-y-auto">
              {butir.map((satu, i) => (
                <li
                  key={satu.kode} id={`${id}-${i}`} role="option" aria-selected={i === aktif}
                  ref={(unsur) => { if (i === aktif) unsur?.scrollIntoView({ block: 'nearest' }) }}
                  // before the field loses its focus, so that the list is still there
                  onMouseDown={(event) => { event.preventDefault(); ambil(satu) }}
                  className={cn('cursor-pointer px-3 py-2', i === aktif ? 'bg-aksen-alas outline-2 -outline-offset-2 outline-aksen' : 'hover:bg-alas')}
                >
                  <span className="mr-2 text-redup tabular-nums">{satu.kode}</span>{satu.nama}
                </li>
              ))}
            </ul>
            <p aria-live="polite" className={cn('px-3 py-2 text-sm text-redup', butir.length > 0 && !lebih && !luar ? 'sr-only' : '')}>{[butir.length > 0 && (lebih ?? luar) ? '' : kabar, lebih, luar].filter(Boolean).join(' ')}</p>
          </div>
        </div>
      )}
    </Field>
  )
}
