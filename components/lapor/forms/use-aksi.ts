'use client'

import { useActionState, useState, useTransition, type SubmitEvent } from 'react'
import { galatLempar } from './galat-lempar'
import { galatDari, type AksiFormulir, type GalatTampil, type HasilAksi } from './types'

/** Redirects and the like travel as errors with a digest; they are not failures. */
const isNavigasi = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'digest' in error && String(error.digest).startsWith('NEXT_')

export interface PakaiAksi<Data> {
  hasil: HasilAksi<Data>
  galat: GalatTampil | undefined
  menunggu: boolean
  /** for <form action>: without JavaScript the page is posted */
  formAction: (formulir: FormData) => void
  /** for <form onSubmit>: with JavaScript nothing is reset, and a lost server or an outdated page is said */
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
  kirim: (formulir: FormData, sesudah?: (hasil: HasilAksi<Data>) => void) => void
  /** what was typed into a field of a refused form, or what stood there */
  nilai: (nama: string, semula?: string) => string
}

/** One form, one action: the same with and without JavaScript. A click while one is under way is left out. */
export function useAksi<Data>(aksi: AksiFormulir<Data>, { kosongkan = false } = {}): PakaiAksi<Data> {
  const [awal, formAction] = useActionState(aksi, {})
  const [klien, setKlien] = useState<HasilAksi<Data> | null>(null)
  const [menunggu, mulai] = useTransition()
  const hasil = klien ?? awal
  const galat = galatDari(hasil)
  const kirim: PakaiAksi<Data>['kirim'] = (formulir, sesudah) => {
    if (menunggu) return
    mulai(async () => {
      let baru: HasilAksi<Data>
      try {
        baru = await aksi(hasil, formulir)
      } catch (error) {
        if (isNavigasi(error)) throw error
        baru = { serverError: galatLempar(error) }
      }
      mulai(() => {
        setKlien(baru)
        sesudah?.(baru)
      })
    })
  }
  return {
    hasil,
    galat,
    menunggu,
    formAction,
    kirim,
    onSubmit: (event) => {
      event.preventDefault()
      const form = event.currentTarget
      kirim(new FormData(form, event.nativeEvent.submitter), (baru) => {
        if (kosongkan && !galatDari(baru)) form.reset()
      })
    },
    nilai: (nama, semula = '') => {
      const isi = galat?.nilai[nama]
      return typeof isi === 'string' ? isi : semula
    },
  }
}
