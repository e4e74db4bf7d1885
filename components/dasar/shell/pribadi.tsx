'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { bilangan } from '@/lib/dasar/format/angka'
import { ALAMAT_PRIBADI } from '@/lib/dasar/peladen/constants'

/** What the frame shows to one person alone. */
export interface Pribadi {
  nama: string
  /** notifications that were not read */
  belumDibaca: number
}

let isi: Pribadi | null = null
let diminta = false
const pendengar = new Set<() => void>()

/** Asked for once, however many places show it. A session that has ended leads away, also when a page comes back from the browser's store. */
async function minta(): Promise<void> {
  diminta = true
  const jawaban = await fetch(ALAMAT_PRIBADI, { cache: 'no-store' }).catch(() => null)
  if (jawaban?.status === 401) location.reload()
  if (!jawaban?.ok) return
  isi = (await jawaban.json()) as Pribadi
  for (const satu of pendengar) satu()
}

function langgan(dengar: () => void): () => void {
  pendengar.add(dengar)
  return () => void pendengar.delete(dengar)
}

function usePribadi(dariServer: Pribadi | null): Pribadi | null {
  const dariPeramban = useSyncExternalStore(langgan, () => isi, () => null)
  const perlu = dariServer === null
  useEffect(() => {
    if (!perlu) return undefined
    if (!diminta) void minta()
    const kembali = (event: PageTransitionEvent): void => { if (event.persisted) void minta() }
    addEventListener('pageshow', kembali)
    return () => removeEventListener('pageshow', kembali)
  }, [perlu])
  return dariServer ?? dariPeramban
}

/** Who is signed in; a line of the same height until it is known. */
export function NamaOrang({ pribadi }: { pribadi: Pribadi | null }) {
  return <p className="min-h-5 font-medium">{usePribadi(pribadi)?.nama}</p>
}

/** How many notifications are new, where there are any. */
export function LencanaBaru({ pribadi }: { pribadi: Pribadi | null }) {
  const { belumDibaca } = usePribadi(pribadi) ?? { belumDibaca: 0 }
  return belumDibaca > 0 ? <span className="rounded bg-aksen px-1.5 font-semibold text-di-aksen">{bilangan(belumDibaca)}<span className="sr-only"> belum dibaca</span></span> : null
}
