'use client'

import { useState, type ChangeEvent, type SubmitEvent } from 'react'
import { rataTempelan } from '@/lib/dasar/format/tempelan'
import { useAksi, type PakaiAksi } from './use-aksi'
import type { AksiFormulir } from './types'

export interface PakaiTempelan<Data> {
  aksi: PakaiAksi<Data>
  data: Data | undefined
  teks: string
  setTeks: (teks: string) => void
  /** of the file's field: a file stays chosen until its text stands in the box */
  kirimanKe: number
  /** the chosen file is larger than a form may carry: nothing is sent */
  besar: boolean
  pilihBerkas: (event: ChangeEvent<HTMLInputElement>) => void
  kirim: (event: SubmitEvent<HTMLFormElement>) => void
  /** the box says something else than what is shown under it */
  berubah: boolean
}

/**
 * A box to paste a sheet into with a file beside it, and what the server made of it. The file's text takes its place in the box. Without
 * script the page comes back with what was sent.
 * @param maks bytes of the largest file
 */
export function useTempelan<Data extends { teks: string }>(lihat: AksiFormulir<Data>, maks: number): PakaiTempelan<Data> {
  const aksi = useAksi(lihat)
  const { data } = aksi.hasil
  const [teks, setTeks] = useState(data?.teks ?? aksi.nilai('teks'))
  const [kirimanKe, setKirimanKe] = useState(0)
  const [besar, setBesar] = useState(false)
  return {
    aksi, data, teks, setTeks, kirimanKe, besar,
    pilihBerkas: (event) => setBesar((event.target.files?.[0]?.size ?? 0) > maks),
    kirim: (event) => {
      event.preventDefault()
      if (besar) return
      aksi.kirim(new FormData(event.currentTarget), (hasil) => {
        if (!hasil.data) return
        setTeks(hasil.data.teks)
        setKirimanKe(kirimanKe + 1)
      })
    },
    berubah: data !== undefined && rataTempelan(teks) !== rataTempelan(data.teks),
  }
}
