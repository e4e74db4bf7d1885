'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { cn } from '@/components/dasar/ui/cn'
import { Field, Input } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { cocokTeks, rapatkan } from '@/lib/dasar/format/cari'

export interface UnitPilihan { id: string; nama: string; lengkap: string }

const MAKS = 8

/** Units that fit what is typed, those whose short name begins so first. */
export function cocokUnit(unit: readonly UnitPilihan[], cari: string): UnitPilihan[] {
  const awal = rapatkan(cari)
  const depan = ({ nama }: UnitPilihan): number => (rapatkan(nama) === awal ? 0 : rapatkan(nama).startsWith(awal) ? 1 : 2)
  return unit.filter(({ nama, lengkap }) => cocokTeks(cari, nama, lengkap)).sort((a, b) => depan(a) - depan(b)).slice(0, MAKS)
}

interface PilihUnitProps { unit: readonly UnitPilihan[]; semula?: string | null; error?: string | undefined; label?: string; hint?: string }

/**
 * One unit by its short name or any part of its name: arrows choose, Enter or Tab takes what stands marked, Escape closes. Sends its id
 * (`unitId`) and what was typed (`unitTeks`), so that a name that fits none is refused instead of dropped.
 */
export function PilihUnit({ unit, semula = null, error, label = 'Unit', hint }: PilihUnitProps) {
  const id = useId()
  const [pilih, setPilih] = useState<UnitPilihan | null>(unit.find((satu) => satu.id === semula) ?? null)
  const [teks, setTeks] = useState(pilih?.nama ?? '')
  const [buka, setBuka] = useState(false)
  const [aktif, setAktif] = useState(0)
  const butir = teks.trim() === '' ? [] : cocokUnit(unit, teks)
  const ambil = (satu: UnitPilihan | undefined): void => {
    if (!satu) return
    setPilih(satu)
    setTeks(satu.nama)
    setBuka(false)
  }
  const tekan = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setBuka(true)
      if (butir.length > 0) setAktif((aktif + (event.key === 'ArrowDown' ? 1 : -1) + butir.length) % butir.length)
    } else if (buka && butir.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      if (event.key === 'Enter') event.preventDefault()
      ambil(butir[aktif] ?? butir[0])
    } else if (event.key === 'Escape' && buka) {
      event.preventDefault()
      setBuka(false)
    }
  }
  return (
    <Field label={label} name="unitTeks" opsional error={error} hint={hint}>
      {(kaitan) => (
        <div className="relative">
          <input type="hidden" name="unitId" value={pilih?.id ?? ''} />
          <Input
            {...kaitan} role="combobox" aria-expanded={buka && butir.length > 0} aria-controls={`${id}-daftar`} aria-autocomplete="list" aria-activedescendant={buka && butir[aktif] ? `${id}-${butir[aktif].id}` : undefined}
            autoComplete="off" maxLength={100} value={teks} onKeyDown={tekan} onBlur={() => setBuka(false)}
            onChange={({ target: { value } }) => { setTeks(value); setPilih(null); setAktif(0); setBuka(true) }}
          />
          <ul id={`${id}-daftar`} role="listbox" aria-label="Unit yang cocok" hidden={!buka || butir.length === 0} className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded border border-garis-kuat bg-latar shadow-lg">
            {butir.map((satu, i) => (
              <li
                key={satu.id} id={`${id}-${satu.id}`} role="option" aria-selected={i === aktif} onMouseDown={(event) => { event.preventDefault(); ambil(satu) }}
                className={cn('cursor-pointer px-3 py-2', i === aktif ? 'bg-aksen-alas outline-2 -outline-offset-2 outline-aksen' : 'hover:bg-alas')}
              >
                {satu.nama} <span className="text-sm text-redup">{satu.lengkap}</span>
              </li>
            ))}
          </ul>
          <p aria-live="polite" className="text-sm text-redup">{pilih ? pilih.lengkap : buka && teks.trim() !== '' ? (butir.length === 0 ? 'Tidak ada unit yang cocok.' : `${bilangan(butir.length)} unit cocok.`) : ''}</p>
        </div>
      )}
    </Field>
  )
}
