'use client'

import { useEffect, useState } from 'react'
import { panggilSimpan } from '@/components/lapor/grid/tinggal/saluran'
import { bacaBelumTersimpan, buangBelumTersimpan, type BelumTersimpan, type MilikDraf } from './belum-tersimpan'

/** Typed cells of a report that this browser keeps and the server does not have, from all its windows. */
export interface PakaiBelum {
  belum: readonly BelumTersimpan[]
  /** asks the other windows to save, and says what is left then */
  selesaikan: () => Promise<readonly BelumTersimpan[]>
  buang: () => void
}

export function useBelumTersimpan(milik: MilikDraf): PakaiBelum {
  const [belum, setBelum] = useState<readonly BelumTersimpan[]>([])
  const { penggunaId, unitId, tahun, bulan } = milik
  useEffect(() => {
    const baca = (): void => setBelum(bacaBelumTersimpan(localStorage, { penggunaId, unitId, tahun, bulan }))
    const id = setTimeout(baca)
    // a figure on its way when the worksheet was left may arrive now
    const ulang = setInterval(baca, 1_000)
    addEventListener('storage', baca)
    return () => {
      clearTimeout(id)
      clearInterval(ulang)
      removeEventListener('storage', baca)
    }
  }, [penggunaId, unitId, tahun, bulan])
  return {
    belum,
    selesaikan: async () => {
      await panggilSimpan(milik)
      const sisa = bacaBelumTersimpan(localStorage, milik)
      setBelum(sisa)
      return sisa
    },
    buang: () => {
      buangBelumTersimpan(localStorage, milik)
      setBelum([])
    },
  }
}
