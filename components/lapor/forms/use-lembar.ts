'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import { terapkan } from '@/lib/lapor/pelaporan/utils'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import { bacaDraf, buangDraf, tulisDraf, type PetaKetikan } from './draf'
import {
  ketikBanyak, LEMBAR_KOSONG, petaSub, pulihkan, putuskan, semuaKetikan, sesudahSimpan, terimaLain, type KeadaanLembar, type KetikanBaru,
} from './lembar'

export interface Lembar {
  /** stored figures, with what was saved a moment ago */
  dasar: Isian
  perSub: KeadaanLembar['perSub']
  /** many cells at once: a paste, a fill, an undo */
  onKetikBanyak: (daftar: readonly KetikanBaru[]) => void
  /** cells that others saved */
  onDariLain: (perubahan: readonly { kunci: string; nilai: NilaiSel }[]) => void
  /** a draft was put back; when it was typed (ISO) */
  dipulihkan: string | null
  /** the browser cannot keep drafts */
  tanpaDraf: boolean
  tersimpan: (terkirim: PetaKetikan) => void
  putuskan: (subId: number, kunci: string, nilai: NilaiSel, milikSaya: boolean) => void
}

const JEDA_DRAF_MS = 250

/** The state of the worksheet: typed cells over stored ones, kept as a draft in this browser until they are saved. */
export function useLembar(isian: Isian, kunciDraf: string): Lembar {
  const [keadaan, setKeadaan] = useState<KeadaanLembar>(LEMBAR_KOSONG)
  const [isianLalu, setIsianLalu] = useState(isian)
  if (isian !== isianLalu) {
    setIsianLalu(isian)
    setKeadaan({ perSub: keadaan.perSub, lapisan: LEMBAR_KOSONG.lapisan })
  }
  const draf = useDraf(kunciDraf, keadaan, (sel) => setKeadaan((kini) => pulihkan(kini, isian, sel)))
  const onKetikBanyak = useCallback<Lembar['onKetikBanyak']>((daftar) => setKeadaan((kini) => ketikBanyak(kini, daftar)), [])
  const onDariLain = useCallback<Lembar['onDariLain']>((perubahan) => setKeadaan((kini) => terimaLain(kini, perubahan)), [])
  const dasar = useMemo(() => terapkan(isian, keadaan.lapisan), [isian, keadaan.lapisan])
  return {
    dasar,
    perSub: keadaan.perSub,
    onKetikBanyak,
    onDariLain,
    ...draf,
    tersimpan: (terkirim) => {
      // at once, and also when the page has gone meanwhile: nobody may take a stored figure for one that is not
      buangDraf(localStorage, kunciDraf, terkirim)
      setKeadaan((kini) => sesudahSimpan(kini, terkirim, petaSub(isian)))
    },
    putuskan: (subId, kunci, nilai, milikSaya) => setKeadaan((kini) => putuskan(kini, subId, kunci, nilai, milikSaya)),
  }
}

/** Reads the draft once after the first paint, and writes it a moment after each change and when the page goes away. */
function useDraf(kunci: string, keadaan: KeadaanLembar, pulih: (sel: PetaKetikan) => void): Pick<Lembar, 'dipulihkan' | 'tanpaDraf'> {
  const [dipulihkan, setDipulihkan] = useState<string | null>(null)
  const [tanpaDraf, setTanpaDraf] = useState(false)
  const milik = useRef(new Set<string>())
  const dibaca = useRef(false)
  const akhir = useRef<() => void>(() => undefined)
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
    akhir.current = tulis
    const id = setTimeout(tulis, JEDA_DRAF_MS)
    addEventListener('pagehide', tulis)
    return () => {
      clearTimeout(id)
      removeEventListener('pagehide', tulis)
    }
  }, [kunci, keadaan])
  // the page is left within the moment that the writing waits
  useEffect(() => () => akhir.current(), [])
  return { dipulihkan, tanpaDraf }
}
