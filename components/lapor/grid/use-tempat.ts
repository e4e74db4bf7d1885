'use client'

import { useMemo } from 'react'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import { barisSama, susunBaris, type BarisGrid } from './baris'
import type { Titik } from './inti/rentang'
import { barisDenganKeadaan, type Keadaan } from './saring'
import type { IsiGrid } from './use-isi'
import type { Tampilan } from './use-tampilan'

interface Gerak {
  aktif: Titik
  /** makes a cell active; `pegang`: and takes the keyboard to the grid */
  loncat: (titik: Titik, pegang?: boolean, di?: readonly BarisGrid[]) => void
}

/** Going to cells and changing which rows are shown, with the cursor kept on its row. */
export function useTempat(isi: IsiGrid, dasar: Isian, tampilan: Tampilan, { aktif, loncat }: Gerak) {
  const ganti = (baru: Parameters<Tampilan['atur']>[0], pegang: boolean): void => {
    const rows = susunBaris(dasar, tampilan.dengan(baru))
    loncat({ b: barisSama(isi.baris[aktif.b], rows), k: aktif.k }, pegang, rows)
    tampilan.atur(baru)
  }
  const { saringan, hanyaSub } = tampilan
  const semua = useMemo(() => susunBaris(dasar, { kosong: tampilan.tampil.kosong ?? false }).filter(({ jenis }) => jenis === 'baris').length, [dasar, tampilan.tampil.kosong])
  return {
    semua,
    tampil: isi.baris.filter(({ jenis }) => jenis === 'baris').length,
    /** to a cell by its key, in a row that may not be shown now; false: there is no such cell */
    keSel: (kunci: string): boolean => {
      const titik = isi.tempatPenuh(kunci)
      const tampak = isi.tempat(kunci) !== null
      if (titik && !tampak) tampilan.semua()
      if (titik) loncat(titik, true, tampak ? isi.baris : susunBaris(dasar, { kosong: tampilan.tampil.kosong ?? false }))
      return titik !== null
    },
    gantiSub: (): void => ganti({ hanyaSub: !hanyaSub }, true),
    cari: (kata: string): void => ganti({ saringan: { ...saringan, kata } }, false),
    saring: (keadaan: Keadaan): void =>
      ganti({ hanyaSub: false, saringan: { kata: keadaan === 'semua' ? '' : saringan.kata, keadaan, isi: barisDenganKeadaan(isi.grup, keadaan) } }, false),
  }
}
