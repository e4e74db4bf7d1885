'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import { terapkan } from '@/lib/lapor/pelaporan/utils'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import { bacaDraf, tulisDraf, type PetaKetikan } from './draf'
import {
  ketik, ketikBanyak, LEMBAR_KOSONG, petaSub, pulihkan, putuskan, semuaKetikan, sesudahSimpan, terimaLain, type KeadaanLembar, type KetikanBaru,
} from './lembar'

export interface Lembar {
  /** stored figures, with what was saved a moment ago */
  dasar: Isian
  perSub: KeadaanLembar['perSub']
  onKetik: (subId: number, kunci: string, teks: string, tersimpan: NilaiSel) => void
  /** many cells at once: a paste, a fill, an undo */
  onKetikBanyak: (daftar: readonly KetikanBaru[]) => void
  /** cells that others saved */
  onDariLain: (perubahan: readonly { kunci: string; nilai: NilaiSel }[]) => void
  /** a draft was put back; when it was typed (ISO) */
  dipulihkan: string | null
  /** the browser cannot keep drafts */
  tanpaDraf: boolean
  semua: () => Map<string, { teks: string; sebelum: NilaiSel }>
  tersimpan: (terkirim: PetaKetikan) => void
  putuskan: (subId: number, kunci: string, nilai: NilaiSel, milikSaya: boolean) => void
  buang: () => void
}

const JEDA_DRAF_MS = 250

/**
 * The state of one entry table: typed cells over stored ones, kept as a draft in this browser until they are saved.
 * @param awal cells of a form that was refused without JavaScript
 */
export function useLembar(isian: Isian, kunciDraf: string, awal: PetaKetikan): Lembar {
  const [keadaan, setKeadaan] = useState<KeadaanLembar>(() => pulihkan(LEMBAR_KOSONG, isian, awal))
  const [isianLalu, setIsianLalu] = useState(isian)
  if (isian !== isianLalu) {
    setIsianLalu(isian)
    setKeadaan({ perSub: keadaan.perSub, lapisan: LEMBAR_KOSONG.lapisan })
  }
  const draf = useDraf(kunciDraf, keadaan, (sel) => setKeadaan((kini) => pulihkan(kini, isian, sel)))
  const onKetik = useCallback<Lembar['onKetik']>(
    (subId, kunci, teks, tersimpan) => setKeadaan((kini) => ketik(kini, subId, kunci, teks, tersimpan)),
    [],
  )
  const onKetikBanyak = useCallback<Lembar['onKetikBanyak']>((daftar) => setKeadaan((kini) => ketikBanyak(kini, daftar)), [])
  const onDariLain = useCallback<Lembar['onDariLain']>((perubahan) => setKeadaan((kini) => terimaLain(kini, perubahan)), [])
  const dasar = useMemo(() => terapkan(isian, keadaan.lapisan), [isian, keadaan.lapisan])
  return {
    dasar,
    perSub: keadaan.perSub,
    onKetik,
    onKetikBanyak,
    onDariLain,
    ...draf,
    semua: () => semuaKetikan(keadaan),
    tersimpan: (terkirim) => setKeadaan((kini) => sesudahSimpan(kini, terkirim, petaSub(isian))),
    putuskan: (subId, kunci, nilai, milikSaya) => setKeadaan((kini) => putuskan(kini, subId, kunci, nilai, milikSaya)),
    buang: () => setKeadaan((kini) => ({ ...kini, perSub: LEMBAR_KOSONG.perSub })),
  }
}

/** Reads the draft once after the first paint, and writes it a moment after each change and when the page goes away. */
function useDraf(kunci: string, keadaan: KeadaanLembar, pulih: (sel: PetaKetikan) => void): Pick<Lembar, 'dipulihkan' | 'tanpaDraf'> {
  const [dipulihkan, setDipulihkan] = useState<string | null>(null)
  const [tanpaDraf, setTanpaDraf] = useState(false)
  const milik = useRef(new Set<string>())
  const dibaca = useRef(false)
  useEffect(() => {
    const id = setTimeout(() => {
      dibaca.current = true
      const draf = bacaDraf(localStorage, kunci)
      if (!draf) return
      for (const nama of draf.sel.keys()) milik.current.add(nama)
      pulih(draf.sel)
      setDipulihkan(draf.pada)
    })
    return () => clearTimeout(id)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per draft, not per render
  }, [kunci])
  useEffect(() => {
    const tulis = (): void => {
      if (!dibaca.current) return
      const ketikan = semuaKetikan(keadaan)
      const berhasil = tulisDraf(localStorage, kunci, ketikan, milik.current, new Date().toISOString())
      // what is out of the draft now is nobody's: another tab may type into that cell next
      if (berhasil) milik.current = new Set(ketikan.keys())
      setTanpaDraf(!berhasil)
    }
    const id = setTimeout(tulis, JEDA_DRAF_MS)
    addEventListener('pagehide', tulis)
    return () => {
      clearTimeout(id)
      removeEventListener('pagehide', tulis)
    }
  }, [kunci, keadaan])
  return { dipulihkan, tanpaDraf }
}
