'use client'

import { useEffect, useRef } from 'react'
import type { PetaKetikan } from '@/components/lapor/forms/draf'
import { Button } from '@/components/dasar/ui/button'
import { bilangan } from '@/lib/dasar/format/angka'
import type { Tinggal } from './use-tinggal'

/** Cells that are named; the rest is counted. */
const MAKS = 8

interface DialogTinggalProps {
  tinggal: Tinggal
  ketikan: PetaKetikan
  label: (kunci: string) => string
}

/** Asks before the worksheet is left with cells that cannot be saved: which they are, and that they stay in this browser. */
export function DialogTinggal({ tinggal, ketikan, label }: DialogTinggalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const buka = tinggal.tujuan !== null
  useEffect(() => {
    if (buka && dialog.current?.open === false) dialog.current.showModal()
    if (!buka) dialog.current?.close()
  }, [buka])
  const sel = [...ketikan]
  return (
    <dialog ref={dialog} aria-labelledby="judul-tinggal" onClose={tinggal.tetap} className="m-auto max-w-xl border border-garis-kuat bg-latar p-5 text-teks backdrop:bg-black/50">
      <h2 id="judul-tinggal" className="text-lg font-semibold">{bilangan(sel.length)} isian belum tersimpan</h2>
      <ul className="my-3 flex max-h-60 list-disc flex-col gap-1 overflow-y-auto pl-5 text-sm">
        {sel.slice(0, MAKS).map(([kunci, { teks }]) => <li key={kunci}>{label(kunci)}: <strong className="tabular-nums">{teks === '' ? 'dikosongkan' : teks}</strong></li>)}
        {sel.length > MAKS ? <li>dan {bilangan(sel.length - MAKS)} lagi</li> : null}
      </ul>
      <p className="mb-4 text-sm text-redup">Isian itu tetap ada di peramban ini dan muncul lagi saat lembar dibuka, tetapi belum ikut laporan dan tidak terlihat orang lain.</p>
      <div className="flex flex-wrap gap-3">
        <Button ragam="utama" onClick={tinggal.tetap}>Tetap di lembar kerja</Button>
        <Button onClick={tinggal.pergi}>Tinggalkan dulu</Button>
      </div>
    </dialog>
  )
}
