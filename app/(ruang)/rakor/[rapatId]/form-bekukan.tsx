'use client'

import { useEffect, useState, type ReactNode } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { bekukanPosisi } from '@/lib/rakor/bekuan/actions'
import type { Kemajuan } from '@/lib/rakor/bekuan/types'

const TIAP_MS = 1_000

/** Asks how far the freezing is while it is under way; an answer that does not come changes nothing. */
function useKemajuan(rapatId: number, jalan: boolean): Kemajuan | null {
  const [kini, setKini] = useState<Kemajuan | null>(null)
  useEffect(() => {
    if (!jalan) return
    const tanya = async (): Promise<void> => {
      const jawaban = await fetch(`/api/rakor/${rapatId}/kemajuan`).catch(() => null)
      if (jawaban?.ok) setKini((await jawaban.json()) as Kemajuan | null)
    }
    const jam = setInterval(() => void tanya(), TIAP_MS)
    return () => clearInterval(jam)
  }, [rapatId, jalan])
  return jalan ? kini : null
}

/** Freezes the position; says how far it is. The number it makes is sent along, so that a second press makes no second one. */
export function FormBekukan({ rapatId, urutan, children }: { rapatId: number; urutan: number; children?: ReactNode }) {
  const aksi = useAksi(bekukanPosisi)
  const maju = useKemajuan(rapatId, aksi.menunggu)
  const jumlah = maju?.jumlah ?? 0
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-2">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="rapatId" value={rapatId} />
      <input type="hidden" name="urutan" value={urutan} />
      {aksi.menunggu ? (
        <label className="text-sm">
          <span role="status">{jumlah > 0 ? `Membekukan: ${maju?.selesai} dari ${jumlah} bagian` : 'Membekukan: menyiapkan…'}</span>
          <progress className="block h-3 w-full accent-aksen" max={jumlah > 0 ? jumlah : 1} {...(jumlah > 0 ? { value: maju?.selesai ?? 0 } : {})} />
        </label>
      ) : null}
      {urutan > 1 ? <p className="text-sm text-redup">Posisi beku yang baru menggantikan yang lama; yang lama tetap tersimpan.</p> : null}
      {children}
      <div><Button type="submit" ragam={urutan === 1 ? 'utama' : undefined} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membekukan…' : urutan === 1 ? 'Bekukan posisi' : 'Bekukan ulang'}</Button></div>
    </form>
  )
}
