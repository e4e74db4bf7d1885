'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, type SubmitEvent } from 'react'
import { galatLempar } from '@/components/lapor/forms/galat-lempar'
import { galatDari, type AksiFormulir, type GalatTampil } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import type { HasilSlip } from '@/lib/tahun/pengguna/types'

/** Passwords hashed in one request: some seconds on a busy server, far from any proxy's patience. */
const SEKALI = 10

interface Jalan {
  selesai: number
  dari: number
}

export interface PakaiSlip {
  hasil: HasilSlip | null
  galat: GalatTampil | undefined
  /** while it runs: how many of how many are done */
  jalan: Jalan | null
  formAction: (formulir: FormData) => void
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
}

/** The same form with only these of its ticks. */
function potongan(formulir: FormData, kolom: string, nilai: readonly FormDataEntryValue[]): FormData {
  const bagian = new FormData()
  for (const [nama, isi] of formulir.entries()) if (nama !== kolom) bagian.append(nama, isi)
  for (const satu of nilai) bagian.append(kolom, satu)
  return bagian
}

/**
 * Sends the ticks of a form some at a time and gathers their slips. What fails stops the rest: the slips so far are shown with the
 * reason, and what is left can be sent again. Without script the form goes as one.
 * @param kolom name of the ticks, "pilih[]"
 */
export function useSlip(aksi: AksiFormulir<HasilSlip>, kolom: string): PakaiSlip {
  const polos = useAksi(aksi)
  const router = useRouter()
  const sibuk = useRef(false)
  const [jalan, setJalan] = useState<Jalan | null>(null)
  const [terkumpul, setTerkumpul] = useState<HasilSlip | null>(null)
  const [galat, setGalat] = useState<GalatTampil>()
  const kirim = async (formulir: FormData): Promise<void> => {
    const semua = formulir.getAll(kolom)
    const kumpulan: HasilSlip = { slip: [], dilewati: [], alamat: '' }
    // an empty form goes too: the server says what is missing
    for (let letak = 0; letak === 0 || letak < semua.length; letak += SEKALI) {
      setJalan({ selesai: letak, dari: semua.length })
      const jawab = await aksi({}, potongan(formulir, kolom, semua.slice(letak, letak + SEKALI))).catch((error: unknown) => ({ serverError: galatLempar(error) }))
      const salah = galatDari(jawab)
      if (salah) {
        setGalat(salah)
        break
      }
      if ('data' in jawab && jawab.data) {
        kumpulan.slip.push(...jawab.data.slip)
        kumpulan.dilewati.push(...jawab.data.dilewati)
        kumpulan.alamat = jawab.data.alamat
      }
    }
    if (kumpulan.slip.length + kumpulan.dilewati.length > 0) setTerkumpul(kumpulan)
  }
  return {
    hasil: terkumpul ?? polos.hasil.data ?? null,
    galat: galat ?? polos.galat,
    jalan,
    formAction: polos.formAction,
    onSubmit: (event) => {
      event.preventDefault()
      if (sibuk.current) return
      sibuk.current = true
      setGalat(undefined)
      void kirim(new FormData(event.currentTarget)).finally(() => {
        sibuk.current = false
        setJalan(null)
        // the list behind the slips and its title; not between two pieces, where rows would vanish under the reader
        router.refresh()
      })
    },
  }
}
