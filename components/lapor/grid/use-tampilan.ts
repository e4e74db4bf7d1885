'use client'

import { useMemo, useState } from 'react'
import type { TampilBaris } from './baris'
import { pencocok, TANPA_SARINGAN, type Saringan } from './saring'

/** Which rows of the worksheet are shown: all, the sub-kegiatan alone, or those that are looked for. */
export interface Tampilan {
  tampil: TampilBaris
  saringan: Saringan
  hanyaSub: boolean
  /** what the rows would be with another choice */
  dengan: (baru: { hanyaSub?: boolean; saringan?: Saringan }) => TampilBaris
  atur: (baru: { hanyaSub?: boolean; saringan?: Saringan }) => void
  semua: () => void
}

/** @param kosong lines without a plan are shown too */
export function useTampilan(kosong: boolean): Tampilan {
  const [hanyaSub, setHanyaSub] = useState(false)
  const [saringan, setSaringan] = useState(TANPA_SARINGAN)
  const tampil = useMemo((): TampilBaris => ({ hanyaSub, kosong, cocok: pencocok(saringan) ?? null }), [hanyaSub, kosong, saringan])
  const atur: Tampilan['atur'] = (baru) => {
    if (baru.hanyaSub !== undefined) setHanyaSub(baru.hanyaSub)
    if (baru.saringan) setSaringan(baru.saringan)
  }
  return {
    tampil, saringan, hanyaSub, atur,
    dengan: (baru) => ({ kosong, hanyaSub: baru.hanyaSub ?? hanyaSub, cocok: pencocok(baru.saringan ?? saringan) ?? null }),
    semua: () => atur({ hanyaSub: false, saringan: TANPA_SARINGAN }),
  }
}
