'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { bacaTombol, JEDA_HURUF_MS, SENDIRI, type Maksud } from './tombol'

/** What was typed and not followed by anything is forgotten after so long. */
const LUPA_MS = 10_000

interface OpsiTombol {
  /** everything but letters, with what is typed so far */
  onMaksud: (maksud: Exclude<Maksud, object>, terketik: string) => void
}

export interface Terketik {
  teks: string
  hapus: () => void
}

const isian = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
/** What Enter and the blank already press. */
const tombolSendiri = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('button, a[href], summary') !== null

/** The keys of a window that presents: commands at once, letters and digits gathered into a search. */
export function useTombol({ onMaksud }: OpsiTombol): Terketik {
  const [teks, setTeks] = useState('')
  const tindak = useEffectEvent((maksud: Exclude<Maksud, object>) => onMaksud(maksud, teks))
  const tekan = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isian(event.target)) return
    if ((event.key === 'Enter' || event.key === ' ') && teks === '' && tombolSendiri(event.target)) return
    const maksud = bacaTombol(event, teks)
    if (maksud === null) return
    event.preventDefault()
    if (typeof maksud === 'object') setTeks((lama) => `${lama}${maksud.ketik}`.slice(0, 24))
    else if (maksud === 'hapus' && teks !== '') setTeks((lama) => lama.slice(0, -1))
    else if (maksud === 'keluar' && teks !== '') setTeks('')
    else {
      onMaksud(maksud, teks)
      if (maksud === 'masuk') setTeks('')
    }
  })
  useEffect(() => {
    const dengar = (event: KeyboardEvent): void => tekan(event)
    addEventListener('keydown', dengar)
    return () => removeEventListener('keydown', dengar)
  }, [])
  useEffect(() => {
    if (teks === '') return
    const sendiri = SENDIRI[teks]
    const jam = setTimeout(() => {
      setTeks('')
      if (sendiri !== undefined && typeof sendiri === 'string') tindak(sendiri)
    }, sendiri === undefined ? LUPA_MS : JEDA_HURUF_MS)
    return () => clearTimeout(jam)
  }, [teks])
  return { teks, hapus: () => setTeks('') }
}
